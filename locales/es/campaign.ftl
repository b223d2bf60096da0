# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Este enlace no funciona. Quizás está incompleto. Puede usar todo aquí sin él.
campaign-not-yet = Este enlace funciona desde el { $date }. Ya puede empezar aquí hoy.
campaign-ended = Este enlace ya no se usa. Puede usar todo aquí sin él.

campaign-welcome = Le damos la bienvenida. Aquí recibe sus primeros pasos en Japón, uno por uno.
campaign-again = Aquí puede ver sus primeros pasos. Su conversación se conserva.
campaign-begin = Empezar

campaign-discord = Primeros pasos en Japón, en su idioma: abra { $link } y agregue Tsunagu. Después envíele este código: { $code }
