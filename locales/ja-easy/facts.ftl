# How numbers, dates and opening hours are written in running text. Readings that change with the
# number (みっかかん, じゅっぷん) have a form of their own.

fact-days = { $n ->
    [2] { $n }日間《かかん》
    [3] { $n }日間《かかん》
    [4] { $n }日間《かかん》
    [5] { $n }日間《かかん》
    [6] { $n }日間《かかん》
    [7] { $n }日間《かかん》
    [8] { $n }日間《かかん》
    [9] { $n }日間《かかん》
    [10] { $n }日間《かかん》
    [14] { $n }日間《かかん》
    [20] { $n }日間《かかん》
    [24] { $n }日間《かかん》
   *[other] { $n }日間《にちかん》
}
fact-weeks = { $n }週間《しゅうかん》
fact-months = { $n }か月《げつ》
fact-years = { $n }年《ねん》
fact-hours = { $n }時間《じかん》
fact-minutes = { $n ->
    [1] { $n }分《ぷん》
    [3] { $n }分《ぷん》
    [4] { $n }分《ぷん》
    [6] { $n }分《ぷん》
    [8] { $n }分《ぷん》
    [10] { $n }分《ぷん》
    [20] { $n }分《ぷん》
    [30] { $n }分《ぷん》
    [40] { $n }分《ぷん》
    [50] { $n }分《ぷん》
    [60] { $n }分《ぷん》
    [90] { $n }分《ぷん》
   *[other] { $n }分《ふん》
}
fact-age = { $n }歳《さい》
fact-yen = { $amount }円《えん》
fact-percent = { $amount }パーセント
fact-date = { $day ->
    [1] { $year }年《ねん》{ $month }｜{ $day }日《ついたち》
    [2] { $year }年《ねん》{ $month }{ $day }日《か》
    [3] { $year }年《ねん》{ $month }{ $day }日《か》
    [4] { $year }年《ねん》{ $month }{ $day }日《か》
    [5] { $year }年《ねん》{ $month }{ $day }日《か》
    [6] { $year }年《ねん》{ $month }{ $day }日《か》
    [7] { $year }年《ねん》{ $month }{ $day }日《か》
    [8] { $year }年《ねん》{ $month }{ $day }日《か》
    [9] { $year }年《ねん》{ $month }{ $day }日《か》
    [10] { $year }年《ねん》{ $month }{ $day }日《か》
    [14] { $year }年《ねん》{ $month }{ $day }日《か》
    [24] { $year }年《ねん》{ $month }{ $day }日《か》
    [20] { $year }年《ねん》{ $month }｜{ $day }日《はつか》
   *[other] { $year }年《ねん》{ $month }{ $day }日《にち》
}
fact-month-1 = 1月《がつ》
fact-month-2 = 2月《がつ》
fact-month-3 = 3月《がつ》
fact-month-4 = 4月《がつ》
fact-month-5 = 5月《がつ》
fact-month-6 = 6月《がつ》
fact-month-7 = 7月《がつ》
fact-month-8 = 8月《がつ》
fact-month-9 = 9月《がつ》
fact-month-10 = 10月《がつ》
fact-month-11 = 11月《がつ》
fact-month-12 = 12月《がつ》
hours-always = 毎日《まいにち》、昼《ひる》も 夜《よる》も
hours-span = { $days }、{ $from }から { $to }まで
days-range = { $first }から { $last }まで
day-mo = 月曜日《げつようび》
day-tu = 火曜日《かようび》
day-we = 水曜日《すいようび》
day-th = 木曜日《もくようび》
day-fr = 金曜日《きんようび》
day-sa = 土曜日《どようび》
day-su = 日曜日《にちようび》
day-ph = 祝日《しゅくじつ》
