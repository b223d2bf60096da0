# Orientation: what people should know before there is trouble. A "guide" is a row of steps for a situation (arriving, having a baby).

command-checklist = Minha lista de tarefas com datas
command-name-checklist = lista-de-tarefas

orient-ask = Primeiros passos no Japão, antes de surgir um problema. Qual é o seu caso?
orient-ask-stage = Ou: o que está acontecendo na sua vida?
orient-offer = Você já começou o guia “{ $track }”. Pode continuar de onde parou.
orient-words = { $words }
orient-steps = { $n ->
    [one] Tem { $n } passo. Você pode fazer uma pausa a qualquer momento e continuar em outro aplicativo ou em outro idioma.
   *[other] São { $n } passos. Você pode fazer uma pausa a qualquer momento e continuar em outro aplicativo ou em outro idioma.
    }
orient-so-far = Feito até agora: { $done } de { $n }.
orient-button-begin = Começar
orient-button-go-on = Continuar os passos
orient-button-checklist = Minha lista de tarefas
orient-button-tracks = Outros guias
orient-unknown = Este botão é antigo e não tenho mais este passo. Isto é o que tenho agora.

orient-step = Passo { $n } de { $of }: { $track }
orient-due = Até { $date }: { $what }.
orient-due-legal = Até { $date } (a lei fixa o dia): { $what }.
orient-overdue = { $date }: { $what }. Este dia já passou. Isso acontece. Se ainda não fez, faça o quanto antes, por favor.
orient-overdue-legal = Por lei, { $date }: { $what }. Este dia já passou. Se ainda não fez, vá o quanto antes, por favor: antes tarde do que nunca. Pergunte lá o que fazer agora. Uma pessoa também pode ajudar você.
orient-note = Para pessoas do seu país: { $note }
orient-short = Este é o texto curto. O texto completo diz mais.
orient-button-done = Feito
orient-button-not-for-me = Não é para mim
orient-button-later = Lembrar mais tarde
orient-button-article = Ver o texto completo
orient-button-pause = Fazer uma pausa
orient-noted = Anotado. Obrigado.
orient-paused = Tudo bem, paramos aqui por enquanto. Nada se perde. Para continuar, aperte o botão ou escreva /orientation.
orient-later-ask = Guardo este passo para depois. Quer que eu escreva mais tarde para lembrar você?
orient-button-remind-yes = Sim, quero um lembrete
orient-button-remind-no = Não, não precisa

orient-finished-title = Muito bem!
orient-finished = Você chegou ao fim do guia “{ $track }”. Pode me perguntar o que quiser a qualquer momento, com as suas palavras.
orient-finished-later = Você deixou isto para depois:
orient-button-reminders = Lembretes

orient-questions = Algumas perguntas curtas para montar sua lista de tarefas. Você pode pular qualquer uma. Uso as respostas só para sua lista e seus lembretes. Com /forget elas são apagadas.
orient-back = Voltando à minha pergunta.
orient-button-stop = Chega de perguntas
orient-day-example = Escreva ano, mês e dia, por exemplo { $example }.
orient-button-today = Hoje
orient-day-unreadable = Não sei com certeza que dia é. Escreva ano, mês e dia, por favor, por exemplo { $example }.
orient-day-impossible = Este dia não existe no calendário. Olhe de novo, por favor, e escreva por exemplo assim: { $example }.
orient-day-too-far = Este dia está muito longe. Olhe o ano de novo, por favor, e escreva por exemplo assim: { $example }.
orient-ask-status = Qual é o tipo do seu status de residência (在留資格)? Está escrito no seu cartão de residência.
orient-ask-work = Que tipo de trabalho você tem?
orient-ask-children = Quantos anos têm seus filhos no Japão? Escreva as idades em anos, por exemplo: 3, 7. Para um bebê escreva 0.
orient-button-no-children = Não tenho filhos no Japão
orient-children-unreadable = Escreva só as idades em anos, por favor, por exemplo: 3, 7.
orient-ask-area = Onde você mora? Escreva o código postal ou o nome da cidade, em qualquer escrita.
orient-ask-country = De que país você vem? Assim também posso dizer o que é diferente lá. Se não estiver na lista, escreva o nome em inglês.
orient-choose = Escolha um dos botões, por favor, ou pule a pergunta.
orient-country-CN = China
orient-country-VN = Vietnã
orient-country-KR = Coreia do Sul
orient-country-PH = Filipinas
orient-country-NP = Nepal
orient-country-ID = Indonésia
orient-country-BR = Brasil
orient-country-MM = Mianmar
orient-country-TW = Taiwan
orient-country-LK = Sri Lanka
orient-country-US = Estados Unidos
orient-country-TH = Tailândia
orient-country-IN = Índia
orient-country-BD = Bangladesh
orient-country-PE = Peru
orient-country-PK = Paquistão
orient-country-KH = Camboja
orient-country-MN = Mongólia
orient-country-TR = Turquia
orient-country-UA = Ucrânia

orient-checklist-title = Sua lista de tarefas: { $track }
orient-checklist-overdue = Alguns dias já passaram. Isso acontece. Faça isto primeiro, por favor. Uma pessoa pode ajudar você.
orient-checklist-legal = Segundo a lei, até estes dias:
orient-checklist-rest = E depois:
orient-item-day = Até { $date }: { $what }
orient-item-opens = Até { $date }: { $what } (possível a partir de { $from })
orient-item-overdue = { $date }: { $what }. Este dia já passou. Ainda não fez? Faça agora, por favor.
orient-item = { $topic }
orient-checklist-no-day = Você ainda não me disse em que dia tudo começa. Por isso ainda não posso contar os dias.
orient-checklist-done = { $n ->
    [one] { $n } passo já está feito.
   *[other] { $n } passos já estão feitos.
    }
orient-checklist-nothing = Não falta nada na lista. Muito bem!
orient-button-steps = Ir passo a passo
orient-button-answers = Mudar minhas respostas

orient-mydata = Passos dos guias que você marcou: { $n }
