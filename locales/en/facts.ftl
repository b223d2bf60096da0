# How numbers, dates and opening hours are written in running text.

fact-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
fact-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
fact-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
fact-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
fact-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
fact-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
fact-age = { $n }
fact-yen = { $amount } yen
fact-percent = { $amount }%
fact-date = { $day } { $month } { $year }
fact-month-1 = January
fact-month-2 = February
fact-month-3 = March
fact-month-4 = April
fact-month-5 = May
fact-month-6 = June
fact-month-7 = July
fact-month-8 = August
fact-month-9 = September
fact-month-10 = October
fact-month-11 = November
fact-month-12 = December
hours-always = day and night, every day
hours-span = { $days } { $from }–{ $to }
days-range = { $first }–{ $last }
day-mo = Mon
day-tu = Tue
day-we = Wed
day-th = Thu
day-fr = Fri
day-sa = Sat
day-su = Sun
day-ph = public holidays
