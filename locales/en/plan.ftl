# The support plan, and handing a request over to a partner.

command-plan = My support plan
button-plan = Show my plan
plan-title = Your support plan
plan-intro = These are your next steps, in this order. Steps with a deadline set by law come first.
plan-step = { $n }. { $action }
plan-deadline = By { $date }
plan-deadline-legal = By { $date }: the law sets this day. Please do not miss it.
plan-status = Now: { $status }
plan-status-open = not started
plan-status-doing = started
plan-status-done = done
plan-status-dropped = no longer needed
plan-after = First finish step { $list }.
plan-again = You can see the plan again at any time: write /plan.
plan-none = There is no plan for you yet. When the desk makes one, it appears here.
plan-moved = Your plan: “{ $action }” is now { $status }.

hand-over-title = May I share this with a partner?
hand-over-why = { $desk } would like this partner to help you:
hand-over-what = The partner gets exactly this, and nothing else:
hand-over-summary = The desk adds:
hand-over-contact = How to reach you:
hand-over-purpose = What for: so that this partner can help with your request.
hand-over-until = How long: the partner can read it for { $days } days; if they help you, for { $more } days. Then no longer.
hand-over-withdraw = You can take this back at any time with a button here, or end your whole request with /withdraw.

button-hand-over-yes = Yes, share this
button-hand-over-bare = Yes, but without my contact
button-hand-over-no = No, share nothing
button-hand-over-stop = Stop sharing with this partner

hand-over-told-consented = Thank you. The desk may now pass exactly this on to { $partner }.
hand-over-told-refused = All right. Nothing was shared with { $partner }.
hand-over-told-sent = The desk has made a link for { $partner }. Only there can they read it.
hand-over-told-seen = { $partner } has read your request.
hand-over-told-accepted = Good news: { $partner } will help you.
hand-over-told-declined = { $partner } cannot help this time. The desk looks for another way with you.
hand-over-told-done = { $partner } has told the desk the result. Please ask the desk if you want to know more.
hand-over-told-expired = { $partner } did not answer in time. They can no longer read anything. The desk looks for another way.
hand-over-told-withdrawn = Sharing with { $partner } has ended. They can no longer read anything.
hand-over-not-now = This is not possible any more.
