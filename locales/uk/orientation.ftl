# Orientation: what people should know before there is trouble. A "guide" is a row of steps for a situation (arriving, having a baby).

command-checklist = Мій список справ із датами
command-name-checklist = список-справ

orient-ask = Перші кроки в Японії, доки немає клопоту. Що підходить вам?
orient-ask-stage = Або: що зараз відбувається у вашому житті?
orient-offer = Ви вже почали порадник «{ $track }». Можна продовжити з того місця, де ви зупинилися.
orient-words = { $words }
orient-steps = { $n ->
    [one] Тут { $n } крок. Можна будь-коли зробити перерву і продовжити в іншому застосунку чи іншою мовою.
    [few] Тут { $n } кроки. Можна будь-коли зробити перерву і продовжити в іншому застосунку чи іншою мовою.
    [many] Тут { $n } кроків. Можна будь-коли зробити перерву і продовжити в іншому застосунку чи іншою мовою.
   *[other] Тут { $n } кроку. Можна будь-коли зробити перерву і продовжити в іншому застосунку чи іншою мовою.
    }
orient-so-far = Уже зроблено: { $done } з { $n }.
orient-button-begin = Почати
orient-button-go-on = Продовжити кроки
orient-button-checklist = Мій список справ
orient-button-tracks = Інші порадники
orient-unknown = Ця кнопка стара, такого кроку вже немає. Ось що є тепер.

orient-step = Крок { $n } з { $of }: { $track }
orient-due = Не пізніше { $date }: { $what }.
orient-due-legal = Не пізніше { $date } (визначає закон): { $what }.
orient-overdue = { $date }: { $what }. Цей день уже минув. Таке буває. Якщо ви ще цього не зробили, зробіть, будь ласка, якнайшвидше.
orient-overdue-legal = За законом, { $date }: { $what }. Цей день уже минув. Якщо ви ще цього не зробили, ідіть, будь ласка, якнайшвидше: краще пізно, ніж ніколи. Запитайте там, що робити тепер. Людина теж може вам допомогти.
orient-note = Для людей з вашої країни: { $note }
orient-short = Це короткий текст. У повній статті написано більше.
orient-button-done = Зроблено
orient-button-not-for-me = Мене не стосується
orient-button-later = Нагадати пізніше
orient-button-article = Уся стаття
orient-button-pause = Зробити перерву
orient-noted = Записано. Дякую.
orient-paused = Добре, поки що зупинимося тут. Нічого не втрачено. Щоб продовжити, натисніть кнопку або напишіть /orientation.
orient-later-ask = Залишаю цей крок на потім. Написати вам пізніше, щоб нагадати про нього?
orient-button-remind-yes = Так, нагадайте
orient-button-remind-no = Ні, дякую

orient-finished-title = Чудово!
orient-finished = Ви дійшли до кінця порадника «{ $track }». Питайте мене про будь-що й будь-коли, своїми словами.
orient-finished-later = Це ви залишили на потім:
orient-button-reminders = Нагадування

orient-questions = Кілька коротких запитань для вашого списку справ. Будь-яке можна пропустити. Відповіді потрібні лише для вашого списку й нагадувань. Щоб видалити їх, напишіть /forget.
orient-back = Повернімося до мого запитання.
orient-button-stop = Більше не питати
orient-day-example = Напишіть рік, місяць і день, наприклад { $example }.
orient-button-today = Сьогодні
orient-day-unreadable = Не можу точно зрозуміти, який це день. Напишіть, будь ласка, рік, місяць і день, наприклад { $example }.
orient-day-impossible = Такого дня в календарі немає. Погляньте, будь ласка, ще раз і напишіть, наприклад, так: { $example }.
orient-day-too-far = Цей день дуже далеко. Погляньте, будь ласка, ще раз на рік і напишіть, наприклад, так: { $example }.
orient-ask-status = Який у вас статус перебування (在留資格)? Він записаний на картці резидента.
orient-ask-work = Яка у вас робота?
orient-ask-children = Скільки років вашим дітям у Японії? Напишіть вік у роках, наприклад: 3, 7. Для немовляти напишіть 0.
orient-button-no-children = Дітей у Японії немає
orient-children-unreadable = Напишіть, будь ласка, лише вік у роках, наприклад: 3, 7.
orient-ask-area = Де ви живете? Напишіть поштовий індекс або назву міста будь-якими літерами.
orient-ask-country = З якої ви країни? Тоді я скажу й про те, що там інакше. Якщо її немає у списку, напишіть назву англійською.
orient-choose = Виберіть, будь ласка, одну з кнопок або пропустіть запитання.
orient-country-CN = Китай
orient-country-VN = В’єтнам
orient-country-KR = Південна Корея
orient-country-PH = Філіппіни
orient-country-NP = Непал
orient-country-ID = Індонезія
orient-country-BR = Бразилія
orient-country-MM = М’янма
orient-country-TW = Тайвань
orient-country-LK = Шрі-Ланка
orient-country-US = США
orient-country-TH = Таїланд
orient-country-IN = Індія
orient-country-BD = Бангладеш
orient-country-PE = Перу
orient-country-PK = Пакистан
orient-country-KH = Камбоджа
orient-country-MN = Монголія
orient-country-TR = Туреччина
orient-country-UA = Україна

orient-checklist-title = Ваш список справ: { $track }
orient-checklist-overdue = Деякі дні вже минули. Таке буває. Зробіть це, будь ласка, насамперед. Людина може вам допомогти.
orient-checklist-legal = За законом не пізніше цих днів:
orient-checklist-rest = А потім:
orient-item-day = Не пізніше { $date }: { $what }
orient-item-opens = Не пізніше { $date }: { $what } (можна з { $from })
orient-item-overdue = { $date }: { $what }. Цей день уже минув. Ще не зроблено? Зробіть, будь ласка, зараз.
orient-item = { $topic }
orient-checklist-no-day = Ви ще не сказали, з якого дня все починається. Тому дні ще не пораховано.
orient-checklist-done = { $n ->
    [one] Уже зроблено { $n } крок.
    [few] Уже зроблено { $n } кроки.
    [many] Уже зроблено { $n } кроків.
   *[other] Уже зроблено { $n } кроку.
    }
orient-checklist-nothing = Невиконаних справ немає. Чудово!
orient-button-steps = Пройти крок за кроком
orient-button-answers = Змінити мої відповіді

orient-mydata = Кроки порадників, які ви позначили: { $n }
