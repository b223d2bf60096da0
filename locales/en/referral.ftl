# From "talk to a person" to the end of the case. One word per concept:
# desk, coordinator, request (the resident's word for the case), share, withdraw.

coordinator-explainer = A Foreign National Support Coordinator (外国人支援コーディネーター) is a person with expert knowledge, certified by Japan’s Immigration Services Agency. The coordinator helps you find the road to a solution. It is free.
referral-start = I will connect you with a coordinator at a consultation desk near you.
referral-emergency = In danger now? Do not wait for an answer here. Call { $police } (police) or { $ambulance } (fire and ambulance).
referral-question-ask = What is it about? A few words are enough. You can also skip this.
referral-question-none = (not said)
referral-urgency-ask = How urgent is it?
button-urgency-now = Someone is in danger
button-urgency-soon = There is a deadline in the next days
button-urgency-normal = It can wait a little
referral-area-ask = Where do you live? Write your postal code or the name of your city, in any script. Then I can find a desk near you.
referral-area-several = There are several places with this name. Which one is it?
referral-area-prefecture = Which prefecture do you live in?
referral-area-municipality = Which city, ward, town or village in { $prefecture }?
referral-area-unknown-postal = I do not know this postal code. Please check the seven digits, or write the name of your city.
referral-area-nothing = I did not find this place. Please try the postal code, or choose from the list.
button-area-list = Choose from a list
button-area-unknown = I would rather not say
button-area-whole-prefecture = All of { $prefecture }
button-more = More…

referral-consent-title = May I share this?
referral-consent-language = Your language: { $language }
referral-consent-area = Your area: { $area }
referral-consent-area-unknown = Your area: not said
referral-consent-topic = Topic: { $topic }
referral-consent-topic-none = Topic: not chosen
referral-consent-question = Your words:
referral-consent-receiver = Who receives it: certified coordinators at the consultation desks nearest to you. They must keep it secret.
referral-consent-purpose = What for: so that one of them can help you.
referral-consent-later = When a desk takes your request, it also reads what you write here from then on, until the request ends.
referral-consent-not = Not shared: your account, your phone number, and what you wrote before.
referral-consent-withdraw = You can take this back at any time: write /withdraw.
button-consent-yes = Yes, share this
button-consent-no = No, share nothing
referral-consent-refused = All right. Nothing was shared. You can still ask me questions, or call these numbers.

referral-offered = I have asked { $count ->
    [one] one desk
   *[other] { $count } desks
} near you:
referral-offered-desk = { $desk }, { $place }
referral-wait = You need not stay here. The answer appears in this chat. Meanwhile you can go on asking me.
referral-widened = Nobody could take your request yet. I am now asking desks further away ({ $ring }).
referral-escalated = No desk could take your request so far. I am sorry. Your request stays open, and we go on looking. Please also call one of these numbers.
referral-expired = No desk could take your request, and it has ended now. I am sorry. Please call one of these numbers, or ask again.
referral-claimed = { $desk } has taken your request. From now on, the coordinator there reads what you write in this chat. Please write in your own language.
referral-closed = { $desk } has closed your request. Result: { $outcome }.
referral-after = What you write now is read only by me, the program, again.
verdict-ask = Did this help you?
button-verdict-helped = Yes, it helped
button-verdict-partly = Partly
button-verdict-not = No
verdict-thanks = Thank you. This makes our help better.
verdict-not = I am sorry. You can ask for a person again at any time.
referral-withdraw-ask = Shall I stop sharing and end your request?
button-withdraw-yes = Yes, stop
button-withdraw-no = No, go on
referral-withdrawn = Your request has ended. Nothing more is shared, and the desk can no longer read this chat.
referral-withdraw-kept = All right. Your request goes on.
referral-withdraw-none = You have no open request. Nothing of yours is shared.
referral-already = You already have an open request.
referral-bridge-off = The desk does not read this chat now.

status-title = Your request
status-none = You have no open request.
status-asked = I still need a few answers from you.
status-consented = I am looking for a desk near you.
status-offered = Asked: { $count ->
    [one] one desk
   *[other] { $count } desks
}. Waiting for the first to take it.
status-claimed = { $desk } has taken your request.
status-bridged = You are in touch with { $desk }. Just write here.
status-handed-over = Your request was handed over to a partner.
status-closed = Your request is closed. Result: { $outcome }.
status-withdrawn = You have ended your request.
status-escalated = No desk could take it yet. We go on looking.
status-expired = Your request has ended without a desk.
button-withdraw = End my request
button-ask-again = Ask for a person again

ring-municipality = your city or town
ring-prefecture = your prefecture
ring-block = your region
ring-nation = all of Japan

outcome-solved = solved
outcome-partly-solved = partly solved
outcome-advice-given = advice given
outcome-handed-to-partner = handed over to another organisation
outcome-not-reached = you could not be reached
outcome-not-solved = not solved

refusal-no-consent = Nothing can be shared without your agreement.
refusal-ended = This request has already ended.
refusal-wrong-state = This is not possible at this moment.
