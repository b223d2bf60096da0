# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Start again
command-ask = Ask about life in Japan
command-ask-question = Your question, in your own words
command-person = Talk to a person near you
command-orientation = First steps in Japan
command-topics = All topics
command-status = Where is my request?
command-language = Change the language
command-emergency = Emergency numbers
command-link = Continue on another app
command-mydata = What is stored about me
command-forget = Delete everything about me
command-withdraw = End my request

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = ask
command-name-person = person
command-name-orientation = orientation
command-name-language = language
command-name-status = status
command-name-mydata = mydata
command-name-plan = plan
command-name-quiet = quiet
command-name-forget = forget

# At most 500 and 115 characters.
bot-description = Ask about life in Japan in your own language: residence, work, health, money, family, housing, safety. The answers are checked and show their source. When it is too much, I connect you with a certified person near you. Free. No name needed. In danger call { $police } (police) or { $ambulance } (fire, ambulance).
bot-short-description = Checked answers on life in Japan, in your language, and a person near you. Free.

button-location = Share my location
location-ask = You can also share your location with the button below. I keep only the name of your city.
location-abroad = I did not find a city in Japan at this place. Please write your postal code or the name of your city.
contact-not-needed = I do not need phone numbers, and I did not keep it. Please write your question in words.
unreadable-beside = I read only your words. I cannot see the picture or the file.
edited-again = You changed your message. This is the answer to the new words.
mark-edited = Changed message
mark-deleted = This message was deleted.

group-private = Other people can read here. For your own questions, please write to me privately.
button-private = Talk privately
private-written = I have written to you privately.
private-closed = I cannot write to you privately. Please allow direct messages in your settings, or use the web chat.

link-title = Continue on another app
link-code = Open Tsunagu there and send: /link { $code }
link-minutes = { $n ->
    [one] The code works once, for { $n } minute. Do not give it to anyone.
   *[other] The code works once, for { $n } minutes. Do not give it to anyone.
}
link-open = Open in { $app }
link-ask = Join this chat with your other chat? Your requests and new messages will then be the same in both. Everyone who can open one of them can read them.
button-link-yes = Yes, join them
button-link-no = No, keep them apart
link-done = Done. Both chats are joined. I answer where you wrote last.
link-kept = Nothing was joined.
link-unknown = This code is not known, was used, or is too old. Please make a new one: send /link in the other chat.
link-same = These chats are already joined.
link-busy = There is an open request in both chats. Please end one of them first with /withdraw.

mydata-title = What is stored about you
mydata-language = Your language: { $language }
mydata-messages = Messages in this conversation: { $n }
mydata-requests = Requests to a desk: { $n }
mydata-chats = Joined chats: { $list }
mydata-nothing-else = No name, no address, no phone number.
mydata-how = To delete everything, send /forget.

forget-ask = Delete everything about you? All messages and requests will be gone. An open request ends. This cannot be undone.
button-forget-yes = Yes, delete everything
button-forget-no = No, keep it
forget-done = Everything about you is deleted. You can start again at any time.
forget-kept = Nothing was deleted.
