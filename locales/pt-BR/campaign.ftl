# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Este link não funciona. Talvez esteja incompleto. Você pode usar tudo aqui sem ele.
campaign-not-yet = Este link funciona a partir de { $date }. Você já pode começar aqui hoje.
campaign-ended = Este link não está mais em uso. Você pode usar tudo aqui sem ele.

campaign-welcome = Boas-vindas. Aqui você recebe seus primeiros passos no Japão, um de cada vez.
campaign-again = Aqui você pode ver seus primeiros passos. Sua conversa continua guardada.
campaign-begin = Começar

campaign-discord = Primeiros passos no Japão, no seu idioma: abra { $link } e adicione o Tsunagu. Depois mande para ele este código: { $code }
