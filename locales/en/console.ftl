# The coordinator's console.

console-title = Coordinator’s console
console-sign-in = Sign in
console-sign-in-text = This link signs you in once, as { $name }.
console-sign-in-button = Sign in now
console-sign-out = Sign out
console-language = Language
console-queue = Requests
console-offered = Offered to you
console-mine = Your open cases
console-ended = Recently ended
console-none-offered = No offers at the moment. New ones appear here by themselves.
console-none-mine = You have no open case.
console-waiting = Waiting { $time }
console-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
console-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
console-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
console-urgency-now = danger now
console-urgency-soon = deadline near
console-urgency-normal = normal
console-case = Case
console-open-case = Open the case
console-why = Why you
console-shared = What the resident agreed to share
console-label-language = Language
console-label-area = Area
console-label-topic = Topic
console-label-question = Words
console-not-said = not said
console-claim = Take this case
console-decline = Decline
console-decline-reason = Reason (for the desk only)
console-chat = Conversation with the resident
console-message = Your message to the resident
console-message-hint = The resident sees your words as you write them. Write simply.
console-send = Send
console-article = Send an article
console-article-choose = Article
console-article-preview = Preview
console-article-send = Send it in { $language }
console-article-yours = In your language
console-article-theirs = As the resident sees it
console-close = Close the case
console-outcome = Outcome
console-outcome-choose = Choose an outcome
console-lesson = What can others learn from it? (no names)
console-close-button = Close with this outcome
console-verdict = The resident says
console-verdict-helped = It helped
console-verdict-partly-helped = It helped partly
console-verdict-did-not-help = It did not help
console-resident = Resident
console-you = You
console-bot = Tsunagu
console-certified = Certified until { $date }
console-state-offered = waiting for a desk
console-state-claimed = taken
console-state-bridged = in conversation
console-state-handed-over = handed over
console-state-closed = closed
console-state-withdrawn = withdrawn by the resident
console-state-escalated = waiting, nobody found yet
console-state-expired = ended without a desk
console-withdrawn-note = The resident has withdrawn. Words and chat are no longer shown.
console-lost = Another desk was faster. This case is taken.
console-back = Back to the requests
console-language-grade-staff = spoken by staff
console-language-grade-interpreter = interpreter on site
console-language-grade-phone-interpreter = interpreter by phone
console-language-grade-machine-translation = machine translation
reason-same-municipality = same municipality
reason-same-prefecture = same prefecture
reason-same-block = same region
reason-elsewhere = elsewhere in Japan
reason-speaks-language = language: { $grade }
reason-no-common-language = no common language: article cards help
reason-knows-topic = knows the topic
reason-free-capacity = { $open } of { $capacity } cases open
reason-nearest = about { $km } km away
refusal-not-offered = This case is not offered to you.
refusal-already-claimed = Another coordinator has already taken this case.
refusal-not-holder = This is not your case.
refusal-certificate-lapsed = Your certificate is not valid today, so you cannot take a case. Please ask your operator.
refusal-outcome-missing = Please choose an outcome first.
offer-title = A new request near you
offer-fact = { $label }: { $value }
offer-console = Open the console
offer-linked = This chat is now yours as a coordinator. New requests near you appear here. For the console, send /console.
offer-invitation-unknown = This invitation is not known, was used, or is too old. Please ask your operator for a new one.
offer-not-linked = This chat does not belong to a coordinator. Coordinators get an invitation from their operator.
offer-sign-in = This link signs you in once, within 15 minutes. Do not give it to anyone.
offer-taken = You have taken this case. The resident knows. Please write to them in the console.
offer-declined = You have declined. Others are asked.
console-undelivered = { $n ->
    [one] { $n } message did not reach the resident. Please try another way to reach them.
   *[other] { $n } messages did not reach the resident. Please try another way to reach them.
}
