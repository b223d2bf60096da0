# How numbers, dates and opening hours are written in running text.

fact-days = { $n ->
    [one] { $n } araw
   *[other] { $n } na araw
}
fact-weeks = { $n ->
    [one] { $n } linggo
   *[other] { $n } na linggo
}
fact-months = { $n ->
    [one] { $n } buwan
   *[other] { $n } na buwan
}
fact-years = { $n ->
    [one] { $n } taon
   *[other] { $n } na taon
}
fact-hours = { $n ->
    [one] { $n } oras
   *[other] { $n } na oras
}
fact-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } na minuto
}
fact-age = { $n ->
    [one] { $n } taong gulang
   *[other] { $n } na taong gulang
}
fact-yen = { $amount } yen
fact-percent = { $amount }%
fact-date = { $month } { $day }, { $year }
fact-month-1 = Enero
fact-month-2 = Pebrero
fact-month-3 = Marso
fact-month-4 = Abril
fact-month-5 = Mayo
fact-month-6 = Hunyo
fact-month-7 = Hulyo
fact-month-8 = Agosto
fact-month-9 = Setyembre
fact-month-10 = Oktubre
fact-month-11 = Nobyembre
fact-month-12 = Disyembre
hours-always = araw at gabi, araw-araw
hours-span = { $days } { $from }–{ $to }
days-range = { $first }–{ $last }
day-mo = Lun
day-tu = Mar
day-we = Miy
day-th = Huw
day-fr = Biy
day-sa = Sab
day-su = Lin
day-ph = holiday
