# Headings and labels on answer cards.

answer-steps = What to do
answer-where = Where to go
answer-deadline = By when
answer-cost = What it costs
answer-bring = What to bring
answer-otherwise = If you do not do it
answer-differs = Different from many other countries
answer-yourself = What you can do yourself
answer-contacts = Where to ask
answer-source = Source: { $publisher }
answer-checked = Checked on { $date }
answer-unconfirmed = Some points here could not be confirmed on an official page. Please ask before you decide.
phone-call = Call { $number }
phone-free = free call
phone-hours = Hours: { $hours }
phone-languages = Languages: { $languages }
