# The pages of organisers: employers, schools and cities that hand out links.

console-organiser-title = Orientation for your people
console-organiser-what = Hand out a link or a poster. People begin their first steps in Japan in their own language. You see how far they get, never who they are.
console-organiser-campaigns = Campaigns
console-organiser-back = Back to the campaigns
console-organiser-place-visits = Ask for a coordinator
console-organiser-place-roster = Find a desk
console-organiser-none = There is no campaign yet.
console-organiser-new = New campaign
console-organiser-make = Make the campaign

# Fields.
console-organiser-name = Name
console-organiser-name-hint = Only you see it, such as “New employees, April 2027”.
console-organiser-kind = Occasion
console-organiser-kind-new-employees = Orientation for new employees
console-organiser-kind-new-students = Orientation for new students
console-organiser-kind-moving-in = People who move in
console-organiser-kind-event = Event for foreign residents
console-organiser-kind-japanese-class = Japanese class
console-organiser-kind-other = Something else
console-organiser-track = What people go through
console-organiser-languages = Languages of links and posters
console-organiser-languages-hint = People can change the language at any time.
console-organiser-municipality = Municipality (if people live in one)
console-organiser-municipality-hint = Name or six-digit code, such as 新宿区, Shinjuku-ku or 131041.
console-organiser-starts = First day
console-organiser-starts-hint = Year, month, day, such as 2027-04-01.
console-organiser-ends = Last day (if there is one)
console-organiser-ends-hint = After this day the link leads to the normal start.
console-organiser-contact = Whom people can ask
console-organiser-contact-hint = An office with its telephone number or address. It stands on the poster; please give no private data.
console-organiser-choose = Please choose

# What is wrong in a field.
console-organiser-faults = Please look at these fields again. Nothing that you wrote is lost.
console-organiser-fault-empty = Please fill in this field.
console-organiser-fault-long = Please write at most 200 characters.
console-organiser-fault-kind = Please choose an occasion from the list.
console-organiser-fault-track = Please choose what people go through from the list.
console-organiser-fault-language = One of these languages is not one of ours.
console-organiser-fault-municipality = I know no municipality with this name or code.
console-organiser-fault-several = Several municipalities have this name. Please add the prefecture, or write the six-digit code.
console-organiser-fault-day = There is no such day. Please write it such as 2027-04-01.
console-organiser-fault-turned = The last day is before the first day.
console-organiser-fault-over = The last day is over already.

# One campaign.
console-organiser-state = State
console-organiser-running = Running
console-organiser-not-yet = Begins on { $date }
console-organiser-ended = Ended
console-organiser-links = Links
console-organiser-links-how = Each link counts on its own. Choose the language and the way on which you hand it out, and copy the link.
console-organiser-own-language = Each person’s own language
console-organiser-way = Way
console-organiser-via-link = Link on a page or in a chat
console-organiser-via-poster = Poster or leaflet
console-organiser-via-mail = Mail
console-organiser-via-social = Social media
console-organiser-via-media = Newspaper, radio, bulletin
console-organiser-via-meeting = Meeting or class
console-organiser-show = Show the link
console-organiser-web = Web
console-organiser-code = Code
console-organiser-off = Not available here.
console-organiser-posters = Posters and QR codes
console-organiser-posters-how = Print the poster on A4, or put the QR code into your own material. Try it with a telephone before you print many.
console-organiser-several = Several languages on one
console-organiser-poster = Poster (PDF)
console-organiser-qr = QR code
console-organiser-end = End the campaign
console-organiser-end-ask = End the campaign before its last day
console-organiser-end-what = Links and posters lead to the normal start from then on. This cannot be undone. The numbers stay.

# Its numbers.
console-organiser-numbers = Numbers
console-organiser-numbers-how = Groups of fewer than five people are never shown, and every number is rounded down to a multiple of five, so that nobody can be recognised. You never see who asked what.
console-organiser-few = Fewer than five people so far, or too few to show.
console-organiser-others = Others
console-organiser-at-least = { $n } or more
console-organiser-csv = These numbers as CSV
console-organiser-steps = Step by step
console-organiser-chart-joined-language = Began, by language
console-organiser-chart-joined-way = Began, by the way of the link
console-organiser-chart-reached-language = { $topic }: seen
console-organiser-chart-done-language = { $topic }: done
console-organiser-chart-finished-language = Went through everything
console-organiser-chart-asked-topic = Asked about
console-organiser-chart-answered-alone-language = Got an answer and needed no desk
console-organiser-chart-referred-language = Asked a desk for help
