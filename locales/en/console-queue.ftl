# The console's queue: cases that change hands, rest, or need advice, and offers in coordinators' own
# messengers. Read by coordinators only.

offer-transfer-title = A colleague asks you to take over a case
offer-decline-why = Decline with a reason
offer-why = Why do you decline? Only operators see this, and others are asked all the same.
decline-too-busy = No time
decline-language = No common language
decline-not-my-field = Not my field
decline-conflict = Conflict of interest
decline-other = Another reason
offer-taken-by-another = Taken by another desk. Thank you for looking.
offer-over = This request is not offered to you any more. There is nothing to do.
refusal-lesson-missing = Please write one sentence that others can learn from, without names.
refusal-reason-missing = Please give a reason.
refusal-date-unfit = Please choose a day after today, within 180 days.
refusal-not-willing = You have not agreed to be asked, so you cannot take a case. Please ask your operator.
refusal-absent = You are entered as absent today, so you cannot take a case.
refusal-full = You have as many open cases as agreed. Close or transfer one first.
refusal-week-full = You have taken as many cases this week as agreed.
refusal-not-available = This colleague may not be asked today: absent, no free place, no valid certificate, or a desk that was the wrong one.
refusal-too-late = This case was closed too long ago.

console-transfers = Colleagues ask you to take over
console-paused = Resting
console-advice-asked = You are asked for advice
console-desk-cases = Cases of my desk
console-desk-none = Your desk has no open case.
console-decline-choose = No reason given
console-moves = Move this case
console-transfer = Ask a colleague to take over
console-transfer-hint = You keep the case until the colleague accepts. Then the resident is told the new desk.
console-transfer-button = Ask to take over
console-transfer-open = { $name } is asked to take over and has not answered. You keep the case until then.
console-transfer-declined = { $name } has declined to take over: { $reason }
console-colleague = Colleague
console-colleague-choose = Choose a colleague
console-wrong-desk = Wrong desk
console-wrong-desk-hint = The case goes back to the search without your desk. The resident is told.
console-wrong-desk-button = Give the case back
console-pause = Let the case rest
console-pause-until = Until
console-pause-reason = Reason (the resident does not see it)
console-pause-button = Let it rest
console-pause-now = Rests until { $date }. Reason: { $reason }
console-resume = Go on now
console-no-show = The resident did not come
console-no-show-count = { $n ->
    [0] So far every appointment was kept.
    [one] The resident missed { $n } appointment.
   *[other] The resident missed { $n } appointments.
}
console-no-show-hint = The resident gets a kind message with ways on.
console-no-show-button = Record that nobody came
console-advice = Notes between desks
console-advice-hint = Never shown to the resident. Whoever advises sees what was shared, not the conversation.
console-advice-page = Advice on a colleague’s case
console-advice-ask = Ask for advice
console-advice-give = See it and advise
console-notes-none = No notes yet.
console-note = Your note
console-note-add = Add the note
console-holder = With { $name }
console-reopened = Opened again by the resident
console-label-client = Situation
