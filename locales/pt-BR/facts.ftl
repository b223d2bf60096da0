# How numbers, dates and opening hours are written in running text.

fact-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
fact-weeks = { $n ->
    [one] { $n } semana
   *[other] { $n } semanas
}
fact-months = { $n ->
    [one] { $n } mês
   *[other] { $n } meses
}
fact-years = { $n ->
    [one] { $n } ano
   *[other] { $n } anos
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
    [one] { $n } ano
   *[other] { $n } anos
}
fact-yen = { $amount } ienes
fact-percent = { $amount }%
fact-date = { $day } de { $month } de { $year }
fact-month-1 = janeiro
fact-month-2 = fevereiro
fact-month-3 = março
fact-month-4 = abril
fact-month-5 = maio
fact-month-6 = junho
fact-month-7 = julho
fact-month-8 = agosto
fact-month-9 = setembro
fact-month-10 = outubro
fact-month-11 = novembro
fact-month-12 = dezembro
hours-always = dia e noite, todos os dias
hours-span = { $days } { $from }–{ $to }
days-range = { $first }–{ $last }
day-mo = seg
day-tu = ter
day-we = qua
day-th = qui
day-fr = sex
day-sa = sáb
day-su = dom
day-ph = feriados
