# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Це посилання не діє. Можливо, воно неповне. Усім тут можна користуватися і без нього.
campaign-not-yet = Це посилання діятиме з { $date }. Почати тут можна вже сьогодні.
campaign-ended = Це посилання більше не використовують. Усім тут можна користуватися і без нього.

campaign-welcome = Вітаю. Тут ваші перші кроки в Японії, один за одним.
campaign-again = Тут можна пройти свої перші кроки. Ваша розмова збережеться.
campaign-begin = Почати

campaign-discord = Перші кроки в Японії вашою мовою: відкрийте { $link } і додайте Tsunagu. Потім надішліть туди цей код: { $code }
