# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = Про що йдеться?
phrase-question-since-when = Коли це почалося?
phrase-question-wish = Чого ви хотіли б?
phrase-question-tried = Чи ви вже щось пробували зробити? Якщо ні, нічого страшного.
phrase-question-safe = Ви зараз у безпеці?
phrase-question-who-knows = Хто ще про це знає?
phrase-question-residence-card = Ваша картка резидента (在留カード) у вас?
phrase-question-card-expiry = До якої дати дійсна ваша картка резидента?
phrase-question-status = Який статус перебування (在留資格) написано на вашій картці резидента?
phrase-question-letter = Ви отримали лист або офіційне повідомлення?
phrase-question-letter-sender = Від кого лист? Можна надіслати фото з назвою відправника.
phrase-question-letter-date = Яка дата на листі? Можна надіслати фото з датою.
phrase-question-employer = Де ви працюєте? Напишіть, будь ласка, назву компанії.
phrase-question-school = У яку школу ходите ви або ваші діти?
phrase-question-contract = Чи є письмовий договір?
phrase-question-living-with = Хто живе з вами?
phrase-question-children = У вас є діти?
phrase-question-children-age = Скільки років вашим дітям?
phrase-question-ill = Ви хворієте або маєте травму?
phrase-question-pregnant = Ви або хтось у вашій родині чекає на дитину?
phrase-question-medicines = Чи приймаєте ви ліки? Які?
phrase-question-insurance = Чи є у вас медичне страхування?
phrase-question-money = Чи вистачить вам грошей на цей тиждень?
phrase-question-food = Чи вистачить вам їжі на цей тиждень?
phrase-question-sleep = Чи маєте ви де переночувати цієї ночі?
phrase-question-language = Якою мовою вам найлегше читати?
phrase-question-come = Чи можете ви прийти до нашого пункту?
phrase-question-call = Чи можна вам зателефонувати?
phrase-question-call-when = Коли вам зручно, щоб ми зателефонували?
phrase-question-speak-employer = Чи можна нам поговорити з вашим роботодавцем від вашого імені?
phrase-question-speak-school = Чи можна нам поговорити зі школою від вашого імені?
phrase-question-speak-landlord = Чи можна нам поговорити з власником житла від вашого імені?
phrase-question-speak-city-office = Чи можна нам поговорити з міською управою від вашого імені?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Так.
phrase-answer-no = Ні.
phrase-answer-dont-know = Я не знаю.
phrase-answer-dont-understand = Я не розумію.
phrase-answer-simpler = Скажіть, будь ласка, простіше.
phrase-answer-wait = Зачекайте, будь ласка.
phrase-answer-will-bring = Я це принесу.
phrase-answer-will-send = Я надішлю це сюди.
phrase-answer-can-come = Я можу прийти.
phrase-answer-cannot-come = Я не можу прийти.
phrase-answer-another-day = Іншого дня, будь ласка.
phrase-answer-safe = Я в безпеці.
phrase-answer-not-safe = Я не в безпеці.
phrase-answer-call-me = Зателефонуйте мені, будь ласка.
phrase-answer-dont-call = Не телефонуйте мені, будь ласка.
phrase-answer-someone-reads = Мені допомагають читати.
phrase-answer-need-interpreter = Мені потрібен перекладач.
phrase-answer-prefer-not = Не хочу казати.
phrase-answer-thanks = Дякую.

# Appointment: When, where and how we meet.
phrase-appointment-come = Приходьте, будь ласка. Місце: { $place }. Дата: { $date }. Час: { $time }.
phrase-appointment-ask = Чи зручний вам цей час? Дата: { $date }. Час: { $time }.
phrase-appointment-phone = Ми вам зателефонуємо. Дата: { $date }. Час: { $time }.
phrase-appointment-online = Поговоримо через відеозв’язок. Посилання надішлемо сюди.
phrase-appointment-moved = Час вашої зустрічі змінено. Нова дата: { $date }. Час: { $time }.
phrase-appointment-cancelled = Цю зустріч скасовано: { $date }. Просимо вибачення.
phrase-appointment-bring = Візьміть, будь ласка, з собою: { $document }.
phrase-appointment-free = Це безкоштовно.
phrase-appointment-interpreter = Там буде перекладач.
phrase-appointment-companion = Можете прийти з людиною, якій довіряєте.
phrase-appointment-children = Можете прийти з дітьми.
phrase-appointment-arrival = Коли прийдете, напишіть, будь ласка, сюди.
phrase-appointment-cannot = Якщо не зможете прийти, напишіть, будь ласка, сюди. Знайдемо інший день.
phrase-appointment-closed = День, коли пункт зачинено: { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Покажіть нам, будь ласка, картку резидента (在留カード).
phrase-document-passport = Покажіть нам, будь ласка, паспорт.
phrase-document-letter = Покажіть нам, будь ласка, цей лист.
phrase-document-payslip = Покажіть нам, будь ласка, розрахункові листки (給与明細).
phrase-document-contract = Покажіть нам, будь ласка, договір (契約書).
phrase-document-insurance = Покажіть нам, будь ласка, картку або довідку медичного страхування (マイナ保険証 або 資格確認書).
phrase-document-bank-book = Покажіть нам, будь ласка, банківську книжку (通帳).
phrase-document-photo = Можете надіслати фото сюди.
phrase-document-bring = Принесіть це, будь ласка, до нашого пункту. Не надсилайте фото.
phrase-document-my-number = Не надсилайте, будь ласка, фото, на якому видно ваш My Number (マイナンバー).
phrase-document-do-not-sign = Не підписуйте, будь ласка, папір, якого не розумієте. Спершу покажіть нам.
phrase-document-original = Оригінал залиште собі. Нам досить копії.
phrase-document-letter-pay = У цьому листі просять заплатити. Останній день: { $date }.
phrase-document-cannot-pay = Якщо не можете заплатити, напишіть нам, будь ласка, ще до цього дня.
phrase-document-letter-reply = На цей лист треба відповісти. Останній день: { $date }.
phrase-document-letter-nothing = Цей лист лише для інформації. Нічого робити не треба.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Добре, що ви нам написали.
phrase-comfort-received = Ми прочитали ваше повідомлення.
phrase-comfort-take-time = Не поспішайте.
phrase-comfort-secret = Те, що ви нам розповідаєте, залишається в таємниці.
phrase-comfort-not-alone = Ви не самі. Ми з вами.
phrase-comfort-not-your-fault = Це не ваша провина.
phrase-comfort-together = Йдемо далі разом, крок за кроком.
phrase-comfort-look-up = Ми з’ясуємо і відповімо вам. Не пізніше: { $date }.
phrase-comfort-specialist = Мені треба запитати фахівця. Потім я напишу вам сюди.
phrase-comfort-danger = Зараз небезпека? Не чекайте нашої відповіді. Одразу дзвоніть { $police } (поліція) або { $ambulance } (пожежна і швидка).
phrase-comfort-tomorrow = На сьогодні ми зачиняємося. Прочитаємо ваше повідомлення завтра.
phrase-comfort-next-open = Пункт зараз зачинено. День, коли ми прочитаємо ваше повідомлення: { $date }.
phrase-comfort-any-time = Можете писати нам знову будь-коли.
