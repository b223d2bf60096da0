# The support plan, and handing a request over to a partner.

command-plan = Мій план допомоги
button-plan = Показати мій план
plan-title = Ваш план допомоги
plan-intro = Це ваші наступні кроки, саме в такому порядку. Спершу те, для чого строк визначає закон.
plan-step = { $n }. { $action }
plan-deadline = Строк: { $date }
plan-deadline-legal = Строк: { $date } (цей день визначає закон, будь ласка, не пропустіть)
plan-status = Зараз: { $status }
plan-status-open = не розпочато
plan-status-doing = триває
plan-status-done = зроблено
plan-status-dropped = більше не потрібно
plan-after = Спершу завершіть крок { $list }.
plan-again = План можна переглянути будь-коли: напишіть /plan.
plan-none = Плану для вас ще немає. Коли пункт його складе, він з’явиться тут.
plan-moved = Ваш план: «{ $action }» — тепер: { $status }.

hand-over-title = Чи можна передати це іншій організації?
hand-over-why = Пункт { $desk } хотів би, щоб вам допомогла ця організація:
hand-over-what = Організація отримає саме це і більше нічого:
hand-over-summary = Пункт додає:
hand-over-contact = Як з вами зв’язатися:
hand-over-purpose = Навіщо: щоб ця організація допомогла з вашим запитом.
hand-over-until = Як довго: вони можуть читати { $days } днів; якщо погодяться допомогти — { $more } днів. Потім уже ні.
hand-over-withdraw = Ви можете будь-коли скасувати це кнопкою тут або завершити все командою /withdraw.

button-hand-over-yes = Так, передати
button-hand-over-bare = Так, але без моїх контактів
button-hand-over-no = Ні, нічого не передавати
button-hand-over-stop = Більше не передавати їм

hand-over-told-consented = Дякую. Тепер пункт може передати саме це. Організація: { $partner }.
hand-over-told-refused = Добре. Нічого не передано. Організація: { $partner }.
hand-over-told-sent = Пункт створив посилання, лише там це можна прочитати. Організація: { $partner }.
hand-over-told-seen = Ваш запит прочитано. Організація: { $partner }.
hand-over-told-accepted = Добра новина: вам допоможуть. Організація: { $partner }.
hand-over-told-declined = Цього разу допомогти не можуть. Організація: { $partner }. Пункт разом з вами шукає інший шлях.
hand-over-told-done = Результат повідомлено пункту. Організація: { $partner }. Якщо хочете знати більше, запитайте в пункту.
hand-over-told-expired = Відповіді вчасно не було. Організація: { $partner }. Вони більше нічого не можуть прочитати. Пункт шукає інший шлях.
hand-over-told-withdrawn = Передавання завершено. Організація: { $partner }. Вони більше нічого не можуть прочитати.
hand-over-not-now = Це вже неможливо.
