# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = What is it about?
phrase-question-since-when = When did it start?
phrase-question-wish = What would you like to happen?
phrase-question-tried = Have you already tried something? It is fine if not.
phrase-question-safe = Are you safe now?
phrase-question-who-knows = Who else knows about this?
phrase-question-residence-card = Do you have your residence card (在留カード) with you?
phrase-question-card-expiry = What is the expiry date on your residence card?
phrase-question-status = Which status of residence (在留資格) is on your residence card?
phrase-question-letter = Did you receive a letter or a notice?
phrase-question-letter-sender = Who is the letter from? A photo of the sender’s name is fine, too.
phrase-question-letter-date = What date is on the letter? A photo of the date is fine, too.
phrase-question-employer = Where do you work? Please write the name of the company.
phrase-question-school = Which school do you or your children go to?
phrase-question-contract = Is there a written contract?
phrase-question-living-with = Who lives with you?
phrase-question-children = Do you have children?
phrase-question-children-age = How old are your children?
phrase-question-ill = Are you ill or injured?
phrase-question-pregnant = Are you, or is someone in your family, pregnant?
phrase-question-medicines = Do you take any medicines? Which ones?
phrase-question-insurance = Do you have health insurance?
phrase-question-money = Do you have enough money for this week?
phrase-question-food = Do you have enough food for this week?
phrase-question-sleep = Do you have a place to sleep tonight?
phrase-question-language = Which language do you read best?
phrase-question-come = Can you come to our desk?
phrase-question-call = May we call you?
phrase-question-call-when = When is a good time to call you?
phrase-question-speak-employer = May we speak with your employer for you?
phrase-question-speak-school = May we speak with the school for you?
phrase-question-speak-landlord = May we speak with your landlord for you?
phrase-question-speak-city-office = May we speak with the city office for you?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Yes.
phrase-answer-no = No.
phrase-answer-dont-know = I don’t know.
phrase-answer-dont-understand = I don’t understand.
phrase-answer-simpler = Please say it more simply.
phrase-answer-wait = Please wait a moment.
phrase-answer-will-bring = I will bring it.
phrase-answer-will-send = I will send it here.
phrase-answer-can-come = I can come.
phrase-answer-cannot-come = I cannot come.
phrase-answer-another-day = Another day, please.
phrase-answer-safe = I am safe.
phrase-answer-not-safe = I am not safe.
phrase-answer-call-me = Please call me.
phrase-answer-dont-call = Please do not call me.
phrase-answer-someone-reads = Someone helps me to read.
phrase-answer-need-interpreter = I need an interpreter.
phrase-answer-prefer-not = I would rather not say.
phrase-answer-thanks = Thank you.

# Appointment: When, where and how we meet.
phrase-appointment-come = Please come to { $place } on { $date } at { $time }.
phrase-appointment-ask = Is { $date } at { $time } good for you?
phrase-appointment-phone = We will call you on { $date } at { $time }.
phrase-appointment-online = We will meet by video call. We will send you the link here.
phrase-appointment-moved = Your appointment has a new time: { $date }, { $time }.
phrase-appointment-cancelled = Your appointment on { $date } is cancelled. We are sorry.
phrase-appointment-bring = Please bring: { $document }.
phrase-appointment-free = It is free of charge.
phrase-appointment-interpreter = An interpreter will be there.
phrase-appointment-companion = You may bring someone you trust.
phrase-appointment-children = You may bring your children.
phrase-appointment-arrival = When you arrive, please write here.
phrase-appointment-cannot = If you cannot come, please write here. We will find another day.
phrase-appointment-closed = Our desk is closed on { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Please show us your residence card (在留カード).
phrase-document-passport = Please show us your passport.
phrase-document-letter = Please show us the letter.
phrase-document-payslip = Please show us your pay slips (給与明細).
phrase-document-contract = Please show us the contract (契約書).
phrase-document-insurance = Please show us your proof of health insurance (マイナ保険証 or 資格確認書).
phrase-document-bank-book = Please show us your bank book (通帳).
phrase-document-photo = You can send a photo of it here.
phrase-document-bring = Please bring it to our desk. Please do not send a photo.
phrase-document-my-number = Please do not send a photo that shows your My Number (マイナンバー).
phrase-document-do-not-sign = Please do not sign a paper that you do not understand. Show it to us first.
phrase-document-original = Please keep the original paper. A copy is enough for us.
phrase-document-letter-pay = This letter says: please pay by { $date }.
phrase-document-cannot-pay = If you cannot pay, please write to us before that day.
phrase-document-letter-reply = This letter needs a reply by { $date }.
phrase-document-letter-nothing = This letter is only information. You do not need to do anything.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = It was right to write to us.
phrase-comfort-received = We have read your message.
phrase-comfort-take-time = Take your time.
phrase-comfort-secret = What you tell us stays secret.
phrase-comfort-not-alone = You are not alone. We are with you.
phrase-comfort-not-your-fault = It is not your fault.
phrase-comfort-together = We will go on together, step by step.
phrase-comfort-look-up = We will look it up and reply by { $date }.
phrase-comfort-specialist = I must ask a specialist. Then I will write to you here.
phrase-comfort-danger = In danger now? Do not wait for our answer. Call { $police } (police) or { $ambulance } (fire and ambulance) at once.
phrase-comfort-tomorrow = We are closing for today. We will read your message tomorrow.
phrase-comfort-next-open = Our desk is closed now. We will read your message on { $date }.
phrase-comfort-any-time = You can write to us again at any time.
