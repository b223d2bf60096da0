# How numbers, dates and opening hours are written in running text.

fact-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
fact-weeks = { $n ->
    [one] { $n } тиждень
    [few] { $n } тижні
    [many] { $n } тижнів
   *[other] { $n } тижня
}
fact-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
    [many] { $n } місяців
   *[other] { $n } місяця
}
fact-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } року
}
fact-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
}
fact-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
fact-age = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } року
}
fact-yen = { $amount } єн
fact-percent = { $amount } %
fact-date = { $day } { $month } { $year } року
fact-month-1 = січня
fact-month-2 = лютого
fact-month-3 = березня
fact-month-4 = квітня
fact-month-5 = травня
fact-month-6 = червня
fact-month-7 = липня
fact-month-8 = серпня
fact-month-9 = вересня
fact-month-10 = жовтня
fact-month-11 = листопада
fact-month-12 = грудня
hours-always = цілодобово, щодня
hours-span = { $days } { $from }–{ $to }
days-range = { $first }–{ $last }
day-mo = пн
day-tu = вт
day-we = ср
day-th = чт
day-fr = пт
day-sa = сб
day-su = нд
day-ph = свята
