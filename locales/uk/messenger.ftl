# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Почати знову
command-ask = Запитати про життя в Японії
command-ask-question = Ваше запитання, своїми словами
command-person = Поговорити з людиною поблизу
command-orientation = Перші кроки в Японії
command-topics = Усі теми
command-status = Що з моїм запитом?
command-language = Змінити мову
command-emergency = Екстрені номери
command-link = Продовжити в іншому застосунку
command-mydata = Що про мене збережено
command-forget = Видалити все про мене
command-withdraw = Завершити мій запит

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = запитати
command-name-person = людина
command-name-orientation = перші-кроки
command-name-language = мова
command-name-status = запит
command-name-mydata = мої-дані
command-name-plan = план
command-name-quiet = тиша
command-name-forget = видалити

# At most 500 and 115 characters.
bot-description = Питайте про життя в Японії своєю мовою: проживання, робота, здоров’я, гроші, сім’я, житло, безпека. Відповіді перевірені, і видно, звідки вони. Коли справа заважка, я з’єдную вас із сертифікованою людиною поблизу. Безкоштовно. Ім’я називати не потрібно. У небезпеці дзвоніть { $police } (поліція) або { $ambulance } (пожежна, швидка).
bot-short-description = Перевірені відповіді про життя в Японії вашою мовою і людина поблизу. Безкоштовно.

button-location = Передати моє місце
location-ask = Можна також передати своє місце кнопкою внизу. Я зберігаю лише назву вашого міста.
location-abroad = У цьому місці я не знайшов міста в Японії. Напишіть, будь ласка, поштовий індекс або назву міста.
contact-not-needed = Номер телефону мені не потрібен, я його не зберіг. Напишіть, будь ласка, запитання словами.
unreadable-beside = Я прочитав лише ваші слова. Картинку чи файл я не бачу.
edited-again = Ви змінили повідомлення. Це відповідь на нові слова.
mark-edited = Змінене повідомлення
mark-deleted = Це повідомлення видалено.

group-private = Тут можуть читати інші люди. Свої запитання пишіть мені, будь ласка, в особисті повідомлення.
button-private = Поговорити особисто
private-written = Я написав вам в особисті повідомлення.
private-closed = Я не можу написати вам особисто. Дозвольте, будь ласка, особисті повідомлення в налаштуваннях або скористайтеся вебчатом.

link-title = Продовжити в іншому застосунку
link-code = Відкрийте там Tsunagu і надішліть: /link { $code }
link-minutes = { $n ->
    [one] Код діє один раз, упродовж { $n } хвилини. Нікому його не давайте.
    [few] Код діє один раз, упродовж { $n } хвилин. Нікому його не давайте.
    [many] Код діє один раз, упродовж { $n } хвилин. Нікому його не давайте.
   *[other] Код діє один раз, упродовж { $n } хвилини. Нікому його не давайте.
}
link-open = Відкрити: { $app }
link-ask = Об’єднати цей чат з іншим вашим чатом? Тоді ваші запити й нові повідомлення будуть однакові в обох. Їх зможе прочитати кожен, хто може відкрити один із цих чатів.
button-link-yes = Так, об’єднати
button-link-no = Ні, залишити окремо
link-done = Готово. Обидва чати об’єднано. Я відповідаю там, де ви писали востаннє.
link-kept = Нічого не об’єднано.
link-unknown = Цей код невідомий, уже використаний або застарий. Отримайте новий: надішліть /link в іншому чаті.
link-same = Ці чати вже об’єднано.
link-busy = В обох чатах є відкритий запит. Спершу завершіть один із них: /withdraw.

mydata-title = Що про вас збережено
mydata-language = Ваша мова: { $language }
mydata-messages = Повідомлень у цій розмові: { $n }
mydata-requests = Запитів до консультаційних пунктів: { $n }
mydata-chats = Об’єднані чати: { $list }
mydata-nothing-else = Ні імені, ні адреси, ні номера телефону.
mydata-how = Щоб видалити все, надішліть /forget.

forget-ask = Видалити все про вас? Усі повідомлення і запити зникнуть. Відкритий запит завершиться. Повернути це не можна.
button-forget-yes = Так, видалити все
button-forget-no = Ні, залишити
forget-done = Усе про вас видалено. Ви можете почати знову будь-коли.
forget-kept = Нічого не видалено.
