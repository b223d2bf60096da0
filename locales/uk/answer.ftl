# Headings and labels on answer cards.

answer-steps = Що робити
answer-where = Куди йти
answer-deadline = До якого терміну
answer-cost = Скільки коштує
answer-bring = Що взяти з собою
answer-otherwise = Якщо цього не зробити
answer-differs = Чим відрізняється від багатьох країн
answer-yourself = Що можна зробити самостійно
answer-contacts = Де запитати
answer-source = Джерело: { $publisher }
answer-checked = Перевірено: { $date }
answer-unconfirmed = Дещо тут не вдалося підтвердити на офіційній сторінці. Запитайте, перш ніж вирішувати.
phone-call = Подзвонити { $number }
phone-free = дзвінок безкоштовний
phone-hours = Години: { $hours }
phone-languages = Мови: { $languages }
