# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Pause messages to me
button-quiet = Is it safe to write to me?
quiet-ask = Can someone else look at your phone? Then I can wait: nobody writes to you first. When you write, I still answer.
button-quiet-on = It is not safe to write to me
button-quiet-off = It is safe to write to me
quiet-on = All right. Nobody writes to you first until you say that it is safe. The desk sees this too. When you write, I still answer.
quiet-off = Thank you. Messages can reach you again.
button-uncover = Show messages in full
uncover-done = Messages are shown in full again.
cover-notice = You have a message.
button-show = Show
button-receipts = What I agreed to
receipts-title = What you agreed to
receipts-none = You have not agreed to share anything.
receipt-given = Agreed on { $time }
receipt-text = Text: version { $version }, { $language }
receipt-receiver = Who receives it: { $text }
receipt-purpose = What for: { $text }
receipt-withdrawn = Taken back on { $time }
mydata-file = Download everything as a file
mydata-page = Everything that is stored about you, in one file. This link works once.
mydata-link-gone = This link was already used or is too old. Send /mydata to get a new one.
exit = Leave quickly
exit-hint = Opens a weather page and closes this chat on this device. Pressing Esc three times does the same.
