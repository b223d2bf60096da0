# Orientation: what people should know before there is trouble. A "guide" is a row of steps for a situation (arriving, having a baby).
# The "checklist" is the person's own list with days. It is not the support plan of a request: use another word.
# Keys with "button" or "country" in their names are buttons: at most 30 characters.

# At most 100 characters.
command-checklist = My checklist with days
# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-checklist = checklist

# Choosing a guide. Below the first sentence stand buttons such as "New at a company", below the second "Having a baby".
orient-ask = First steps in Japan, before there is trouble. Which one fits you?
orient-ask-stage = Or: what is happening in your life?
orient-offer = You have begun “{ $track }”. You can go on where you stopped.
# Only the variable: a whole sentence that stands elsewhere.
orient-words = { $words }
orient-steps = { $n ->
    [one] It has { $n } step. You can pause at any time, and go on in another app or language.
   *[other] It has { $n } steps. You can pause at any time, and go on in another app or language.
    }
orient-so-far = Done so far: { $done } of { $n }.
orient-button-begin = Begin
orient-button-go-on = Go on with the steps
orient-button-checklist = My checklist with days
orient-button-tracks = Other guides
orient-unknown = This button is old, and I do not have this step any more. Here is what I have now.

# One step. Below it stands an article in short form.
orient-step = Step { $n } of { $of }: { $track }
# { $what } is a short sentence without a full stop, such as "Register your address at the city office" (due-… in tracks.ftl).
orient-due = By { $date }: { $what }.
orient-due-legal = By { $date } (set by law): { $what }.
# The day is over. Kind, and what to do now.
orient-overdue = { $date }: { $what }. This day is over. That can happen. If you have not done it yet, please do it as soon as you can.
orient-overdue-legal = By law, { $date }: { $what }. This day is over. If you have not done it yet, please go as soon as you can: late is better than never. Ask there what to do now. A person can help you, too.
orient-note = For people from your country: { $note }
orient-short = This is the short form. The whole article says more.
orient-button-done = Done
orient-button-not-for-me = Not for me
orient-button-later = Remind me later
orient-button-article = The whole article
orient-button-pause = Pause
orient-noted = Noted. Thank you.
orient-paused = All right, we stop here for now. Nothing is lost. To go on, press the button or write /orientation.
orient-later-ask = I keep this step for later. Shall I also write to you about it then?
orient-button-remind-yes = Yes, please remind me
orient-button-remind-no = No, thank you

# The end of a guide.
orient-finished-title = Well done!
orient-finished = You have reached the end of “{ $track }”. You can ask me anything at any time, in your own words.
orient-finished-later = You kept these for later:
orient-button-reminders = Reminders

# The questions for the checklist. Each one has the buttons "Skip" and orient-button-stop.
orient-questions = A few short questions for your own checklist. You can skip any of them. I use the answers only for your list and your reminders. /forget deletes them.
orient-back = Now back to my question.
orient-button-stop = No more questions
# Below the question for a day (it stands in tracks.ftl).
orient-day-example = Write year, month and day, for example { $example }.
orient-button-today = Today
orient-day-unreadable = I cannot tell for sure which day this is. Please write year, month and day, for example { $example }.
orient-day-impossible = This day is not in the calendar. Please look once more, and write it for example like this: { $example }.
orient-day-too-far = This day is very far away. Please look at the year once more, and write it for example like this: { $example }.
orient-ask-status = Which kind of status of residence (在留資格) do you have? It is written on your residence card.
orient-ask-work = What kind of work do you have?
orient-ask-children = How old are your children in Japan? Write their ages in years, for example: 3, 7. For a baby write 0.
orient-button-no-children = No children in Japan
orient-children-unreadable = Please write only the ages in years, for example: 3, 7.
orient-ask-area = Where do you live? Write your postal code or the name of your city, in any script.
orient-ask-country = Which country do you come from? Then I can also tell you what is different there. If it is not in the list, write its name in English.
orient-choose = Please choose one of the buttons, or skip the question.
orient-country-CN = China
orient-country-VN = Vietnam
orient-country-KR = South Korea
orient-country-PH = Philippines
orient-country-NP = Nepal
orient-country-ID = Indonesia
orient-country-BR = Brazil
orient-country-MM = Myanmar
orient-country-TW = Taiwan
orient-country-LK = Sri Lanka
orient-country-US = United States
orient-country-TH = Thailand
orient-country-IN = India
orient-country-BD = Bangladesh
orient-country-PE = Peru
orient-country-PK = Pakistan
orient-country-KH = Cambodia
orient-country-MN = Mongolia
orient-country-TR = Türkiye
orient-country-UA = Ukraine

# The checklist: a title, a list for the days of the law, and a list of the rest.
orient-checklist-title = Your checklist: { $track }
orient-checklist-overdue = Some days have already passed. That can happen. Please do these first. A person can help you.
orient-checklist-legal = By these days, the law says:
orient-checklist-rest = And then:
# { $what } is a short sentence without a full stop, such as "Register your address at the city office".
orient-item-day = By { $date }: { $what }
orient-item-opens = By { $date }: { $what } (possible from { $from })
orient-item-overdue = { $date }: { $what }. This day is over. Not done yet? Please do it now.
# { $topic } is the title of an article.
orient-item = { $topic }
orient-checklist-no-day = You have not told me the day on which it begins, so I cannot count the days yet.
orient-checklist-done = { $n ->
    [one] { $n } step is already done.
   *[other] { $n } steps are already done.
    }
orient-checklist-nothing = Nothing on it is open. Well done!
orient-button-steps = Go through the steps
orient-button-answers = Change my answers

# A line on the card with everything that is stored about the person.
orient-mydata = Steps of the guides that you marked: { $n }
