# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

# A poster, read from two metres. Largest line: best at most 24 characters, never more than 40.
poster-title = Ask in your language
# The line below it: at most 60 characters.
poster-lead = Questions about living in Japan? We answer.
# Three points beside the QR code: at most 50 characters each.
poster-answers = Checked answers, day and night
poster-steps = What to do, and by when
poster-person = A person who helps, when you need one
# Above the QR code: at most 40 characters.
poster-scan = Scan with your phone
# In front of the web address: at most 30 characters.
poster-address = Or open this page:
# Below the web address; the code is letters and digits.
poster-code = Code: { $code }
# At most 70 characters.
poster-free = Free and confidential. No name needed.
# At most 90 characters.
poster-emergency = In danger now? Call { $police } (police) or { $ambulance } (fire, ambulance).
# Small, at the foot: who hung the poster up, and how to reach them.
poster-contact = Contact: { $contact }
poster-until = Valid until { $date }

# In the chat, in the moment in which the list is ready.
checklist-ready = Your checklist is ready. You can read it, print it on one page, and take the days into your calendar.
# The name of the link below it: at most 40 characters.
checklist-open = Open my checklist
checklist-link-life = This link works until { $date }. Your name is not on the list, but whoever has the link can read it. Please do not pass it on.
checklist-not-yet = There is no checklist for you yet. Choose an orientation first; then I make one.

# The page, and the printed sheet. Title: at most 30 characters.
checklist-title = My checklist
# Below the title: the day on which the list was made.
checklist-made = As of { $date }
checklist-intro = Begin at the top. Days that the law sets come first.
# Headings: at most 40 characters.
checklist-dated = With a day
checklist-undated = Without a fixed day
checklist-finished = Done
# In front of or behind a day, short: it stands in a narrow column on paper.
checklist-by = By { $date }
# A mark beside a day: at most 24 characters.
checklist-legal = set by law
# A mark beside a day that is over: at most 24 characters.
checklist-overdue = day is over
# For those who see no colours and hear the page: a mark beside what is done.
checklist-done = done
# Once above the list, when a day is over. Kind, without blame.
checklist-overdue-hint = Some days are over. Please still do these first, as soon as you can. Often it works even late. If you are not sure, ask a person.
checklist-days-missing = Some days are missing because I do not know when it began. Tell me in the chat, and the list gets its days.
checklist-all-done = Everything on your list is done. Well done!
# Buttons and links of the page: at most 40 characters.
checklist-pdf = Print on one page (PDF)
checklist-calendar = Take the days into my calendar
checklist-chat = Ask in the chat
checklist-person = Do you need a person? They answer here:
checklist-web = Read more and ask in your language:
checklist-source = The days follow from the rules on official pages, which we checked on { $date }. If an office tells you another day, that day counts.
# Inside a calendar's entry.
checklist-calendar-legal = The law sets this day.
# Under a link that is not known or too old. The page says nothing about which of the two.
checklist-gone-title = Please open a new link
checklist-gone = This link to a checklist does not work, or not any more. Nothing is lost: your list is kept in your chat. Choose “My checklist” there, and you get a new link.
checklist-pdf-fails = The printed page could not be made here. Please print this page with your browser instead.
