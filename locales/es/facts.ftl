# How numbers, dates and opening hours are written in running text.

fact-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
fact-weeks = { $n ->
    [one] { $n } semana
   *[other] { $n } semanas
}
fact-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
fact-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
fact-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
fact-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
fact-age = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
fact-yen = { $amount } yenes
fact-percent = { $amount }%
fact-date = { $day } de { $month } de { $year }
fact-month-1 = enero
fact-month-2 = febrero
fact-month-3 = marzo
fact-month-4 = abril
fact-month-5 = mayo
fact-month-6 = junio
fact-month-7 = julio
fact-month-8 = agosto
fact-month-9 = septiembre
fact-month-10 = octubre
fact-month-11 = noviembre
fact-month-12 = diciembre
hours-always = día y noche, todos los días
hours-span = { $days } { $from }–{ $to }
days-range = { $first }–{ $last }
day-mo = lun
day-tu = mar
day-we = mié
day-th = jue
day-fr = vie
day-sa = sáb
day-su = dom
day-ph = feriados
