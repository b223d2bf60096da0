# Headings and labels on answer cards.

answer-steps = Qué hacer
answer-where = Adónde ir
answer-deadline = Hasta cuándo
answer-cost = Cuánto cuesta
answer-bring = Qué llevar
answer-otherwise = Si no lo hace
answer-differs = Distinto de muchos otros países
answer-yourself = Lo que puede hacer usted
answer-contacts = Dónde preguntar
answer-source = Fuente: { $publisher }
answer-checked = Revisado el { $date }
answer-unconfirmed = Algunos puntos no se pudieron confirmar en una página oficial. Pregunte antes de decidir.
phone-call = Llamar al { $number }
phone-free = llamada gratis
phone-hours = Horario: { $hours }
phone-languages = Idiomas: { $languages }
