# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = Питайте своєю мовою
poster-lead = Питання про життя в Японії? Ми відповідаємо.
poster-answers = Перевірені відповіді вдень і вночі
poster-steps = Що робити і до якого дня
poster-person = Людина, яка допоможе, коли треба
poster-scan = Скануйте телефоном
poster-address = Або відкрийте цю сторінку:
poster-code = Код: { $code }
poster-free = Безкоштовно і конфіденційно. Ім’я називати не потрібно.
poster-emergency = Зараз небезпека? Дзвоніть { $police } (поліція) або { $ambulance } (пожежна, швидка).
poster-contact = Контакт: { $contact }
poster-until = Діє до { $date }

checklist-ready = Ваш список справ готовий. Його можна прочитати, надрукувати на одній сторінці, а дні додати до календаря.
checklist-open = Відкрити мій список справ
checklist-link-life = Це посилання діє до { $date }. Вашого імені у списку немає, але прочитати його може кожен, хто має посилання. Будь ласка, нікому його не давайте.
checklist-not-yet = Списку справ для вас ще немає. Спершу виберіть порадник, тоді я складу список.

checklist-title = Мій список справ
checklist-made = Станом на { $date }
checklist-intro = Почніть згори. Спершу те, для чого день визначає закон.
checklist-dated = З датою
checklist-undated = Без точної дати
checklist-finished = Зроблено
checklist-by = Не пізніше { $date }
checklist-legal = визначає закон
checklist-overdue = день уже минув
checklist-done = зроблено
checklist-overdue-hint = Деякі дні вже минули. Все одно зробіть це, будь ласка, насамперед і якнайшвидше. Часто можна й пізніше. Якщо сумніваєтеся, запитайте людину.
checklist-days-missing = Деяких днів бракує, бо я не знаю, коли все почалося. Скажіть мені в чаті, і дні з’являться у списку.
checklist-all-done = Усе у вашому списку зроблено. Чудово!
checklist-pdf = Надрукувати на одній сторінці (PDF)
checklist-calendar = Додати дні до мого календаря
checklist-chat = Запитати в чаті
checklist-person = Потрібна людина? Тут відповідають:
checklist-web = Читати далі і питати своєю мовою:
checklist-source = Дні визначено за правилами на офіційних сторінках. Ми перевірили їх { $date }. Якщо в установі вам назвуть інший день, дійсний саме він.
checklist-calendar-legal = Цей день визначає закон.
checklist-gone-title = Відкрийте нове посилання
checklist-gone = Це посилання на список справ не діє або вже не діє. Нічого не втрачено: ваш список зберігається у вашому чаті. Виберіть там «Мій список справ», і ви отримаєте нове посилання.
checklist-pdf-fails = Сторінку для друку тут не вдалося зробити. Надрукуйте, будь ласка, цю сторінку у своєму браузері.
