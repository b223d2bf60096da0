# Notices that a rule has changed, for coordinators.
console-notices = Changed rules
console-notices-hint = Residents do not see these words. On the article they read one line in their language: that the rule has changed, and that they should ask a person first.
console-notices-none = No rule is marked as changed at the moment.
console-notices-waiting = Articles that wait to be checked
console-notices-waiting-hint = Oldest first. Your operator enters what has been checked.
console-notices-ended = Checked again
console-notice-latest = A rule changes: “{ $topic }”, { $date }.
console-notice-read = Read the notice
console-notice-on = Day of the change: { $date }
console-notice-posted = Posted on { $date }.
console-notice-telling = Residents who have this among their steps are being told, by day.
console-notice-told = Telling the residents who have this among their steps is over.
console-notice-waits = Not checked yet in: { $languages }
console-notice-since = { $topic }: waiting since { $date }
console-notice-over = Checked in all languages, or taken back, on { $date }.
