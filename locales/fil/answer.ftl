# Headings and labels on answer cards.

answer-steps = Ano ang gagawin
answer-where = Saan pupunta
answer-deadline = Hanggang kailan
answer-cost = Magkano
answer-bring = Ano ang dadalhin
answer-otherwise = Kung hindi gagawin
answer-differs = Iba sa maraming bansa
answer-yourself = Ang kaya mong gawin nang mag-isa
answer-contacts = Saan magtatanong
answer-source = Pinagkunan: { $publisher }
answer-checked = Sinuri noong { $date }
answer-unconfirmed = May ilang bagay dito na hindi nakumpirma sa opisyal na pahina. Magtanong muna bago magpasya.
phone-call = Tawagan ang { $number }
phone-free = libreng tawag
phone-hours = Oras: { $hours }
phone-languages = Mga wika: { $languages }
