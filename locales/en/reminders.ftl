# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

# In the list of commands of a messenger.
command-reminders = What I am reminded of
# The name of a command on Discord: lower case, no spaces, at most 32 characters.
command-name-reminders = reminders

# Buttons: at most 30 characters.
button-reminders = Reminders
button-reminders-on = Yes, remind me
button-reminders-off = Stop all reminders
button-date-add = Add or change a date
button-date-remove = Remove a date
button-reminder-done = Done

# What a person wants to remember. Buttons of at most 30 characters; also in front of a day.
date-period-of-stay = End of my period of stay
date-residence-card = Residence card expires
date-my-number-card = My Number card expires
date-driving-licence = Driving licence expires
date-passport = Passport expires
date-vaccination = Vaccination
date-other = Another date

# The page with everything that the person is reminded of.
reminders-title = Your reminders
reminders-are-off = Reminders are off. If you like, I write to you before important days: your own dates, days set by law, and the seasons of the year in Japan. I write only in the daytime. One tap stops it.
reminders-are-on = Reminders are on. I write only in the daytime. One tap stops it.
reminders-now-on = All right, I will remind you. You can stop it with one tap at any time.
reminders-now-off = All right, I will not remind you any more. Your dates stay here until you remove them.
reminders-dates = Your dates:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. This day is over.
reminders-coming = I will write to you on these days:
# A day, then what it is about.
reminders-line = { $date }: { $what }
reminders-nothing = Nothing is planned yet. You can add a date.

# Asking for a date and its day. { $example } is a day like 2027-03-31.
date-ask-what = Which date shall I remember?
date-ask-end = { $what }: which day is it? It is written on the card or in the passport. Please write it like this: { $example }
date-ask-day = { $what }: which day is it? Please write it like this: { $example }
date-unreadable = I could not read this as a day. Please write year, month and day, like this: { $example }
date-impossible = This day is not in the calendar. Please look again, and write it like this: { $example }
date-too-far = This day is too far away. Please look at the year again, and write it like this: { $example }
date-stopped = All right. I noted nothing.
date-saved = I noted this. { $what }: { $date }.
date-saved-next = I will remind you on { $date }.
date-saved-soon = It is so near that I will not remind you again. Please take the next step now.
date-saved-off = Reminders are off. Shall I remind you before this day?
date-too-many = There are already many dates here. Please remove one first.
date-remove-ask = Which date shall I remove?
date-removed = Removed: { $what }.

# A day in the past.
date-over = { $what }: { $date }. This day is over. Please take the next step today. A person can help you.
date-over-vaccination = { $what }: { $date }. This day is over. If it was missed, call the clinic or the health centre: often it can be done later. For the next date, write the new day.
date-over-other = { $what }: { $date }. This day is over. I remember only days that are still to come.
date-over-stay = { $what }: { $date }. This day is over. Did you apply for an extension by that day? Then you may stay for a limited time while immigration decides. If you did not, contact immigration today. Going there by yourself is much better than waiting. A person can go through this with you.

# The period of stay: from when an application is taken.
date-stay-from = You can apply for an extension from about { $date }.
date-stay-now = You can apply for an extension now. Please do it before the period of stay ends.

# A reminder. What it is about, how long there is still time, then the next step.
reminder-title = Reminder
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] It is today.
    [one] There is { $days } day left.
   *[other] There are { $days } days left.
    }
reminder-next-period-of-stay = Next step: get your papers together and apply for an extension at immigration before this day.
reminder-next-residence-card = Next step: apply for the new card at immigration before this day.
reminder-next-my-number-card = Next step: go to your city office with the card before this day. After an extension of stay, this card has to be extended too.
reminder-next-driving-licence = Next step: read the letter about the renewal, and renew the licence before this day. After it you must not drive.
reminder-next-passport = Next step: ask your embassy or consulate how to renew it. This can take long.
reminder-next-vaccination = Next step: look whether you have an appointment. Take the vaccination paper and the mother and child handbook (母子健康手帳) with you.
reminder-next-other = You asked me to remember this day.
# { $what } says what has to be done, such as "Register your address at the city office".
reminder-legal = { $what }: by { $date }. The law sets this day.
reminder-legal-next = Next step: open the article. It says where to go and what to bring.
reminder-later = You wanted to come back to this: { $topic }.
reminder-later-last = You wanted to come back to this: { $topic }. I will not ask again.

# The seasons of the year: one short tip each, with the article below it as a button. No numbers.
reminder-season = This time of the year
season-resident-tax = In June the bill for the resident tax (住民税) comes by post, or your employer takes it from your pay. Open the letter and look at the last days to pay. Is it too much? Ask the city office about paying in parts before the first of these days.
season-typhoon = The season of typhoons and heavy rain begins. Look at the hazard map (ハザードマップ) of your town, and keep water, food, light and a charged battery at home.
season-disaster-drill = The first of September is Disaster Prevention Day (防災の日). Find your evacuation place, agree with your family where to meet, and join a drill near you.
season-school = Will your child start elementary school next April? The city sends a letter in autumn. Please answer it. If no letter comes, ask the board of education (教育委員会): foreign families have to ask for a place.
season-nursery = Do you need a nursery place (保育園) from next April? In many cities you have to apply in autumn. Ask your city office now for the last day and the papers.
season-child-flu = For children, vaccination against influenza begins at clinics in October, before the winter. It is your choice and usually costs money. Ask a children's doctor.
season-year-end = In November and December employers do the year-end adjustment (年末調整) of the income tax. Give your employer the forms in time, with the papers about insurance and about family whom you support.
season-tax-return = From the middle of February to the middle of March is the time of the tax return (確定申告). You may need it if you work for yourself, have two jobs, or left a job. Sometimes you get money back.
