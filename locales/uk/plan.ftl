# The support plan, and handing a request over to a partner.

command-plan = Мій план допомоги
button-plan = Показати мій план
plan-title = Ваш план допомоги
plan-intro = Це ваші наступні кроки, саме в такому порядку. Спершу те, для чого термін визначає закон.
plan-step = { $n }. { $action }
plan-deadline = Останній день: { $date }
plan-deadline-legal = Останній день: { $date } (цей день визначає закон, будь ласка, не пропустіть)
plan-status = Зараз: { $status }
plan-status-open = не розпочато
plan-status-doing = триває
plan-status-done = зроблено
plan-status-dropped = більше не потрібно
plan-after = Спершу завершіть крок № { $list }.
plan-again = План можна переглянути будь-коли: напишіть /plan.
plan-none = Плану для вас ще немає. Коли пункт його складе, він з’явиться тут.
plan-moved = Ваш план: «{ $action }» — тепер: { $status }.

hand-over-title = Чи можна передати це іншій організації?
hand-over-why = Пункт { $desk } хоче, щоб вам допомогла ця організація:
hand-over-what = Організація отримає саме це і більше нічого:
hand-over-summary = Пункт додає:
hand-over-contact = Як з вами зв’язатися:
hand-over-purpose = Навіщо: щоб ця організація допомогла вам із запитом.
hand-over-until = Як довго: організація може це читати { $days } днів; якщо погодиться допомогти — { $more } днів. Потім уже ні.
hand-over-withdraw = Ви можете відкликати це будь-коли кнопкою тут або завершити все: /withdraw.

button-hand-over-yes = Так, передати
button-hand-over-bare = Так, але без моїх контактів
button-hand-over-no = Ні, нічого не передавати
button-hand-over-stop = Більше не передавати цій організації

hand-over-told-consented = Дякую. Тепер пункт може передати саме це організації { $partner }.
hand-over-told-refused = Добре. Організації { $partner } нічого не передано.
hand-over-told-sent = Пункт створив посилання для організації { $partner }. Лише там вона може це прочитати.
hand-over-told-seen = Організація { $partner } прочитала ваш запит.
hand-over-told-accepted = Добра новина: організація { $partner } вам допоможе.
hand-over-told-declined = Організація { $partner } цього разу не може допомогти. Пункт разом з вами шукає інший шлях.
hand-over-told-done = Організація { $partner } повідомила пункту результат. Якщо хочете знати більше, запитайте в пункті.
hand-over-told-expired = Організація { $partner } не відповіла вчасно. Вона більше нічого не може прочитати. Пункт шукає інший шлях.
hand-over-told-withdrawn = Організації { $partner } більше нічого не передається. Вона більше нічого не може прочитати.
hand-over-not-now = Це вже неможливо.
