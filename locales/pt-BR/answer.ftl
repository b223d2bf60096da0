# Headings and labels on answer cards.

answer-steps = O que fazer
answer-where = Aonde ir
answer-deadline = Até quando
answer-cost = Quanto custa
answer-bring = O que levar
answer-otherwise = Se você não fizer
answer-differs = Diferente de muitos outros países
answer-yourself = O que você pode fazer por conta própria
answer-contacts = Onde perguntar
answer-source = Fonte: { $publisher }
answer-checked = Conferido em { $date }
answer-unconfirmed = Alguns pontos não puderam ser confirmados em página oficial. Pergunte antes de decidir.
phone-call = Ligar para { $number }
phone-free = ligação grátis
phone-hours = Horário: { $hours }
phone-languages = Idiomas: { $languages }
