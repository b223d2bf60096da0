# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = Tsunagu: help for living in Japan
page-tagline = Checked answers in your language, and a person when you need one
page-skip = Go to the message field
page-languages = Language
page-log = Conversation
page-input = Your message
page-placeholder = Write your question
page-send = Send
page-quick = Quick replies
page-you = You
page-bot = Tsunagu
page-desk = Desk
page-original = Written in { $language }
page-emergency = Emergency: { $police } police, { $ambulance } fire and ambulance
page-sending = Sending…
page-unsent = Not sent yet. I will try again.
page-offline = The connection is lost. What you wrote is kept.
page-online = The connection is back.
page-noscript = This page also works without JavaScript: send your message and the page shows the answer.
page-refresh = Show new messages
page-privacy = No name needed. Your messages stay on this server and are shared only when you agree.

error-title = Something is not right
error-not-found = This page does not exist.
error-no-conversation = This conversation does not exist, or this browser has no key to it. Please start a new one.
error-too-large = This is too much for one message. Please make it shorter.
error-too-fast = That was very fast. Please wait { $seconds } seconds and try again. Nothing is lost.
error-bad-request = I could not read this request.
error-id-reused = This message id was already used for another text.
error-unknown-button = This button is no longer valid. Please use the newest one.
error-link-used = This sign-in link was already used. Please ask for a new one.
error-link-expired = This sign-in link is too old. Please ask for a new one.
error-link-unknown = This sign-in link is not known. Please ask for a new one.
error-sign-in = Please sign in with your link first.
error-forbidden = This case is not yours.
error-form = This form is too old. Please load the page again and repeat.
error-server = Something went wrong on our side. Please try again in a moment. In an emergency call { $police } or { $ambulance }.

terminal-hint = Write your question. A number chooses a button, Ctrl-D ends.
