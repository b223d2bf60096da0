# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = Pergunte no seu idioma
poster-lead = Perguntas sobre a vida no Japão? Nós respondemos.
poster-answers = Respostas conferidas, de dia e de noite
poster-steps = O que fazer e até quando
poster-person = Uma pessoa que ajuda, quando você precisar
poster-scan = Leia o código com o celular
poster-address = Ou abra esta página:
poster-code = Código: { $code }
poster-free = Grátis e confidencial. Não precisa dizer seu nome.
poster-emergency = Em perigo agora? Ligue { $police } (polícia) ou { $ambulance } (bombeiros, ambulância).
poster-contact = Contato: { $contact }
poster-until = Válido até { $date }

checklist-ready = Sua lista de tarefas está pronta. Você pode ler, imprimir em uma página e levar os dias para o seu calendário.
checklist-open = Abrir minha lista de tarefas
checklist-link-life = Este link funciona até { $date }. Seu nome não está na lista, mas quem tiver o link pode ler. Por favor, não passe para ninguém.
checklist-not-yet = Ainda não há uma lista de tarefas para você. Escolha primeiro um guia; depois eu faço uma.

checklist-title = Minha lista de tarefas
checklist-made = Lista de { $date }
checklist-intro = Comece por cima. Os dias que a lei fixa vêm primeiro.
checklist-dated = Com data
checklist-undated = Sem data fixa
checklist-finished = Feito
checklist-by = Até { $date }
checklist-legal = a lei fixa o dia
checklist-overdue = o dia já passou
checklist-done = feito
checklist-overdue-hint = Alguns dias já passaram. Mesmo assim, por favor, faça isto primeiro, o quanto antes. Muitas vezes dá certo mesmo com atraso. Se tiver dúvida, pergunte a uma pessoa.
checklist-days-missing = Faltam alguns dias porque não sei quando tudo começou. Me diga no chat, e eu coloco os dias na lista.
checklist-all-done = Tudo na sua lista está feito. Muito bem!
checklist-pdf = Imprimir em uma página (PDF)
checklist-calendar = Levar os dias para o meu calendário
checklist-chat = Perguntar no chat
checklist-person = Precisa de uma pessoa? Respondem aqui:
checklist-web = Ler mais e perguntar no seu idioma:
checklist-source = Os dias vêm das regras em páginas oficiais, que conferimos em { $date }. Se uma repartição disser outro dia, vale esse dia.
checklist-calendar-legal = A lei fixa este dia.
checklist-gone-title = Abra um link novo, por favor
checklist-gone = Este link de uma lista de tarefas não funciona, ou não funciona mais. Nada se perde: sua lista está guardada no seu chat. Escolha lá “Minha lista de tarefas” e você recebe um link novo.
checklist-pdf-fails = Não foi possível fazer aqui a página para imprimir. Imprima esta página pelo seu navegador, por favor.
