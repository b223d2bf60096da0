# What the bot says outside of answers, safety and referral. {"/"}words stay as they are.

language-name = English
language-direction = ltr

welcome = Hello. I am Tsunagu (つなぐ, “to connect”).
welcome-what = Ask me about life in Japan, in your own words. I answer with checked information and show where it comes from.
welcome-person = When it is too much, I connect you with a certified person near you. It is free. You do not need to give your name.
menu-ask = What would you like to do?
button-person = Talk to a person
button-emergency = Emergency numbers
button-topics = Show topics
button-language = Change language
button-menu = Start
button-status = Where is my request?
button-skip = Skip

topics-ask = Choose a topic, or write your question.
language-ask = Which language would you like?
language-changed = I will speak English from now on.

unclear-topics = I am not sure that I understood. Is it one of these?
unclear-nothing = I have no checked answer to this. Please try other words, or talk to a person.
out-of-scope = I can only help with living in Japan: residence, work, health, money, family, housing and safety. For this I have no answer.
unreadable = I can only read text. Please write your question in words.
input-empty = I did not receive any words. Please write your question.
input-symbols = I received only signs or pictures. Please write a few words, and I will help.
input-too-long = This message is too long. Please write at most { $max } characters. Nothing is lost: you can shorten it and send it again.

smalltalk-greeting = Hello! How can I help you? Write your question about life in Japan.
smalltalk-thanks = You are welcome. I am here whenever you need me.
smalltalk-goodbye = Goodbye, and take care. You can come back at any time.
smalltalk-who = I am Tsunagu, a computer program. My answers are articles that people have checked. I can also connect you with a person.
smalltalk-well = Thank you for asking. I am ready to help. How are you? If something worries you, tell me.

button-helpful-yes = Yes, thank you
button-helpful-no = No, I need more
helpful-thanks = I am glad. You can ask the next question.
helpful-more = Then a person may help better. You can also choose another topic.
complex-first = This sounds like a lot at once. A person can look at all of it together with you. These answers may help meanwhile.
failed = Something went wrong on our side. Your message is kept, and a person will look at it. If it is urgent, please use the numbers below.

# The chapters of the topics, as buttons: at most 30 characters.
chapter-0 = Where to get help
chapter-1 = Visa and residence
chapter-2 = City office and family
chapter-3 = Work
chapter-4 = Pregnancy and children
chapter-5 = School and Japanese
chapter-6 = Health
chapter-7 = Pension and welfare
chapter-8 = Taxes
chapter-9 = Traffic
chapter-10 = Danger and disasters
chapter-11 = Housing
chapter-12 = Daily life
chapters-ask = What is it about? Choose an area.
button-chapters = All areas
