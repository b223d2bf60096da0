# Organisers ask a coordinator to come or to advise: pages of organisers and of coordinators, and
# short messages to coordinators. Organisers see desks, never a coordinator's name.

console-visits = Ask a coordinator
console-visits-intro = A certified coordinator can take part in your event or advise you. Coordinators of your region are asked, the nearest first. You see the desk, not a person’s name.
console-visits-new = New request
console-visits-none = You have not asked yet.
console-visits-back = All requests
console-visits-home = Start page
console-visits-open = Open
console-visit = Request of { $when }
console-visit-calendar-name = Orientation
console-visit-calendar-title-attend = Orientation with a coordinator
console-visit-calendar-title-advise = Advice by a coordinator
console-visit-calendar = Calendar file (.ics)
console-visit-calendar-hint = If the date changes, open the new file: it replaces the entry.

console-visit-kind = What
console-visit-kind-attend = Take part in the event
console-visit-kind-advise = Advise us
console-visit-when = When
console-visit-slot = { $date }, { $from } to { $to } (Japan time)
console-visit-where = Where
console-visit-online = Online or by phone
console-visit-where-open = not decided
console-visit-area = Municipality
console-visit-area-hint = City, ward, town or village, or a postal code. Coordinators of its region are asked.
console-visit-venue = Place
console-visit-venue-hint = Building, room, address. For advice you can leave it empty.
console-visit-audience = For whom
console-visit-audience-new-employee = New employees
console-visit-audience-new-student = New students
console-visit-audience-moved-in = People who moved in
console-visit-audience-trainee-skilled = Trainees, specified skilled workers
console-visit-audience-family = Families with children
console-visit-audience-event = Event or Japanese class
console-visit-number = Expected number of people
console-visit-languages = Languages of the people
console-visit-topics = Topics
console-visit-topics-hint = You can leave this open.
console-visit-note = Note for the coordinator
console-visit-note-hint = Please write no names of participants. At most { $max } characters.
console-visit-contact = How the coordinator reaches you
console-visit-contact-hint = Name of a person in charge, phone or mail. Only the coordinator who accepts sees it.
console-visit-desk = Desk
console-visit-desk-first = Ask this desk first: { $desk }
console-visit-date = Date
console-visit-date-hint = At least { $days } days from today.
console-visit-from = From
console-visit-to = To
console-visit-choose = Choose
console-visit-send = Send the request
console-visit-faults = Please look at these fields. Nothing you wrote is lost.

# Beside a field of the form.
console-visit-fault-kind-missing = Choose: take part or advise.
console-visit-fault-date-missing = Enter a date that exists.
console-visit-fault-date-past = This date is over. Choose a later one.
console-visit-fault-date-too-soon = This is too soon: coordinators need { $days } days to plan. Choose a later date.
console-visit-fault-date-too-far = This is more than a year ahead. Check the year.
console-visit-fault-date-or-time = Enter a date that exists, and when it begins and ends.
console-visit-fault-times-missing = Enter when it begins and when it ends.
console-visit-fault-times-wrong = The end must be after the beginning.
console-visit-fault-area-missing = Enter a municipality, so that we know whom to ask.
console-visit-fault-area-unknown = We do not know this municipality. Check the name or enter the postal code.
console-visit-fault-area-several = There are several places with this name. Add the prefecture or enter the postal code.
console-visit-fault-venue-missing = Enter the place, or tick “Online or by phone”.
console-visit-fault-audience-missing = Choose for whom it is.
console-visit-fault-number-wrong = Enter how many people you expect: a whole number from 1 to 10,000.
console-visit-fault-languages-missing = Tick at least one language.
console-visit-fault-note-too-long = The note is too long. Shorten it to { $max } characters.
console-visit-fault-contact-missing = Enter how the coordinator can reach you.
console-visit-fault-desk-too-far = This desk is in another region and cannot be asked for this municipality. Take the tick away, and the desks of your region are asked.
console-visit-too-many = You have { $max } open requests. Take one back, or wait until one has ended.

# The states, as a short mark.
console-visit-state-asked = looking for a desk
console-visit-state-offered = desks have been asked
console-visit-state-proposed = another date proposed
console-visit-state-accepted = accepted
console-visit-state-declined = nobody found
console-visit-state-done = took place
console-visit-state-withdrawn = withdrawn
console-visit-state-expired = ended

# The states, as a sentence for the organiser: what it means and what comes next.
console-visit-about-asked = We are looking for a desk. Look at this page again in a while.
console-visit-about-offered = { $n ->
    [one] One coordinator has been asked. If there is no answer, more are asked from { $when } on.
   *[other] { $n } coordinators have been asked. If nobody answers, more are asked from { $when } on.
}
console-visit-about-all-asked = All coordinators of your region who fit have been asked, and none has answered yet. They can still answer until the date. Please do not count on it: see what else there is.
console-visit-about-proposed = { $desk } cannot come on your date and proposes another one. Does it suit you?
console-visit-about-changed = { $desk } has to move the date. Your agreement for the earlier date stands until you answer.
console-visit-about-accepted = { $desk } has accepted. The coordinator will contact you.
console-visit-about-declined = No coordinator of your region can do it on this date. You can ask again with another date. See also what else there is.
console-visit-about-done = It took place with { $desk }.
console-visit-about-withdrawn = You have taken this request back.
console-visit-about-expired = The date is over.
console-visit-tomorrow = It is tomorrow.
console-visit-proposed-date = Proposed date
console-visit-agree = Yes, this date
console-visit-refuse = No, not this date
console-visit-refuse-hint = If you say no, the others who were asked can still accept your date, and more are asked.
console-visit-withdraw = Take the request back
console-visit-withdraw-hint = The desks hear of it. It cannot be undone.
console-visit-desk-phone = Phone of the desk
console-visit-else = What else there is
console-visit-else-text = For questions about residence and daily life you and your people can call:
console-visit-else-guidebook = The government’s guidebook for daily life, in many languages
console-visit-else-desks = Desks with certified coordinators in all of Japan

# For coordinators.
console-visits-offered = Organisers ask for you
console-visits-offer-of = Asked by
console-visit-verified = verified organisation
console-visit-not-verified = not verified
console-visit-organiser = Organiser
console-visit-offer = An organiser asks for a coordinator
console-visit-accept = Accept this date
console-visit-propose = Propose another date
console-visit-propose-hint = The organiser must agree. At least { $days } days from today.
console-visit-propose-button = Propose
console-visit-decline = Decline
console-visit-decline-reason = Reason (the organiser does not see it)
console-visit-release = I can no longer come
console-visit-release-hint = Others are asked at once.
console-visit-finish = It took place
console-visit-waits = You proposed { $when }. The organiser has not answered yet.
console-visit-others-proposed = Another desk proposed another date. You can still accept this one.
console-visit-yours = You have accepted.
console-visit-told-agreed = The organiser agreed: { $when }. The calendar file is in the console.
console-visit-told-refused = Your proposed date ({ $when }) does not suit the organiser. Thank you for the proposal.
console-visit-told-refused-stays = Your proposed date ({ $when }) does not suit the organiser. The earlier date stands.
console-visit-told-withdrawn = The organiser has taken the request for { $when } back. There is nothing to do.
console-visit-told-tomorrow = Tomorrow: your appointment with an organiser, { $when }.

# Why something did not work.
console-visit-refusal-ended = This request has ended.
console-visit-refusal-not-offered = This request is not offered to you.
console-visit-refusal-already-taken = Another coordinator has accepted. Thank you for looking.
console-visit-refusal-not-holder = Only whoever accepted can do this.
console-visit-refusal-certificate-lapsed = The certificate is not valid today or on that day.
console-visit-refusal-not-willing = You have not agreed to be asked. Your desk can change that in the registry.
console-visit-refusal-absent = You are on leave on that day.
console-visit-refusal-full = You have as many cases as you agreed to.
console-visit-refusal-booked = You have another appointment with an organiser at that time.
console-visit-refusal-too-late = The date is over.
console-visit-refusal-date-unfit = This date cannot be proposed: it is the same, over, too soon or too far ahead, or the end is not after the beginning.
console-visit-refusal-another-proposed = Another desk’s date is waiting for the organiser’s answer. You can accept the organiser’s date or wait.
console-visit-refusal-not-proposed = This date is not proposed any more. Look at the request again.
console-visit-refusal-not-yet = It has not taken place yet.

# The organiser looks for a desk.
console-roster = Find desks with coordinators
console-roster-intro = You see desks, what their certified coordinators cover, and how many of them fit. Names are not shown.
console-roster-area = Region or prefecture
console-roster-town = City, ward, town or village
console-roster-regions = Regions
console-roster-prefectures = Prefectures
console-roster-field = Field
console-roster-chapters = Chapters
console-roster-topics = Topics
console-roster-qualification = Qualification
console-roster-language = Language
console-roster-any = all
console-roster-search = Search
console-roster-found = { $n ->
    [0] No desk fits. Leave something open and search again.
    [one] One desk fits.
   *[other] { $n } desks fit.
}
console-roster-count = { $n ->
    [one] One coordinator fits
   *[other] { $n } coordinators fit
}
console-roster-languages = Languages
console-roster-covers = Fields
console-roster-qualifications = Qualifications
console-roster-ask = Ask this desk
console-roster-not-verified = Only verified organisations can search
console-roster-how-verified = An operator of this service verifies your organisation. Ask the desk or office that gave you the link to this page: tell them the name of your organisation, and how to reach you. After that you can search here.
console-roster-still = You can ask for a coordinator without searching: the nearest desks of your region are asked.
