# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = Meus lembretes
command-name-reminders = lembretes

button-reminders = Lembretes
button-reminders-on = Sim, quero lembretes
button-reminders-off = Parar todos os lembretes
button-date-add = Adicionar ou mudar uma data
button-date-remove = Tirar uma data
button-reminder-done = Feito

date-period-of-stay = Fim do período de permanência
date-residence-card = Vence o cartão de residência
date-my-number-card = Vence o cartão My Number
date-driving-licence = Vence a carteira de motorista
date-passport = Vence o passaporte
date-vaccination = Vacina
date-other = Outra data

reminders-title = Seus lembretes
reminders-are-off = Os lembretes estão desligados. Se quiser, escrevo para você antes de dias importantes: suas próprias datas, os dias que a lei fixa e o que é importante em cada época do ano no Japão. Escrevo só durante o dia. Um toque basta para parar.
reminders-are-on = Os lembretes estão ligados. Escrevo só durante o dia. Um toque basta para parar.
reminders-now-on = Tudo bem, vou mandar lembretes. Você pode parar com um toque a qualquer momento.
reminders-now-off = Tudo bem, não mando mais lembretes. Suas datas ficam aqui até você tirar.
reminders-dates = Suas datas:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. Este dia já passou.
reminders-coming = Vou escrever para você nestes dias:
reminders-line = { $date }: { $what }
reminders-nothing = Ainda não há nada previsto. Você pode adicionar uma data.

date-ask-what = Que data devo lembrar?
date-ask-end = { $what }: que dia é? Está escrito no cartão ou no passaporte. Escreva assim, por favor: { $example }
date-ask-day = { $what }: que dia é? Escreva assim, por favor: { $example }
date-unreadable = Não entendi que dia é. Escreva ano, mês e dia, por favor, assim: { $example }
date-impossible = Este dia não existe no calendário. Olhe de novo, por favor, e escreva assim: { $example }
date-too-far = Este dia está longe demais. Olhe o ano de novo, por favor, e escreva assim: { $example }
date-stopped = Tudo bem. Não anotei nada.
date-saved = Anotado. { $what }: { $date }.
date-saved-next = Vou lembrar você em { $date }.
date-saved-soon = Falta tão pouco que não vou lembrar de novo. Dê o próximo passo agora, por favor.
date-saved-off = Os lembretes estão desligados. Quer que eu avise antes deste dia?
date-too-many = Já há muitas datas aqui. Tire uma primeiro, por favor.
date-remove-ask = Que data devo tirar?
date-removed = Tirei: { $what }.

date-over = { $what }: { $date }. Este dia já passou. Dê o próximo passo hoje, por favor. Uma pessoa pode ajudar você.
date-over-vaccination = { $what }: { $date }. Este dia já passou. Se não deu para tomar, ligue para a clínica ou o posto de saúde: muitas vezes dá para tomar depois. Para a próxima data, escreva o novo dia.
date-over-other = { $what }: { $date }. Este dia já passou. Só lembro dias que ainda vão chegar.
date-over-stay = { $what }: { $date }. Este dia já passou. Você pediu a renovação nesse dia ou antes? Então pode ficar por um tempo limitado enquanto a imigração decide. Se não pediu, procure a imigração hoje. Ir por conta própria é muito melhor do que esperar. Uma pessoa pode ver isto com você.

date-stay-from = Você pode pedir a renovação a partir de cerca de { $date }.
date-stay-now = Você já pode pedir a renovação. Por favor, peça antes que o período de permanência termine.

reminder-title = Lembrete
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] É hoje.
    [one] Falta { $days } dia.
   *[other] Faltam { $days } dias.
    }
reminder-next-period-of-stay = Próximo passo: junte os documentos e peça a renovação na imigração antes deste dia.
reminder-next-residence-card = Próximo passo: peça o novo cartão na imigração antes deste dia.
reminder-next-my-number-card = Próximo passo: vá à prefeitura com o cartão antes deste dia. Depois de renovar a permanência, é preciso prorrogar também este cartão.
reminder-next-driving-licence = Próximo passo: leia a carta da renovação e renove a carteira antes deste dia. Depois dele você não pode dirigir.
reminder-next-passport = Próximo passo: pergunte na embaixada ou no consulado como renovar. Isso pode demorar.
reminder-next-vaccination = Próximo passo: veja se você tem horário marcado. Leve o papel da vacina e a caderneta da mãe e do bebê (母子健康手帳).
reminder-next-other = Você me pediu para lembrar este dia.
reminder-legal = { $what }: até { $date }. A lei fixa este dia.
reminder-legal-next = Próximo passo: abra o texto. Ele diz aonde ir e o que levar.
reminder-later = Você queria voltar a isto: { $topic }.
reminder-later-last = Você queria voltar a isto: { $topic }. Não vou perguntar de novo.

reminder-season = Esta época do ano
season-resident-tax = Em junho chega pelo correio a conta do imposto residencial (住民税), ou a empresa desconta do seu salário. Abra a carta e veja os últimos dias para pagar. É demais? Pergunte na prefeitura sobre pagar em parcelas, antes do primeiro desses dias.
season-typhoon = Começa a época de tufões e chuva forte. Olhe o mapa de riscos (ハザードマップ) da sua cidade e tenha em casa água, comida, luz e uma bateria carregada.
season-disaster-drill = O primeiro dia de setembro é o Dia da Prevenção de Desastres (防災の日). Descubra seu local de refúgio, combine com a família onde se encontrar e participe de um treinamento perto de você.
season-school = Seu filho ou sua filha entra na escola primária em abril que vem? A prefeitura manda uma carta no outono. Responda, por favor. Se não chegar carta, pergunte no conselho de educação (教育委員会): famílias estrangeiras precisam pedir a vaga.
season-nursery = Precisa de vaga na creche (保育園) a partir de abril que vem? Em muitas cidades é preciso se inscrever no outono. Pergunte agora na prefeitura qual é o último dia e quais são os documentos.
season-child-flu = A vacina contra a gripe para crianças começa nas clínicas em outubro, antes do inverno. A escolha é sua, e em geral é paga. Pergunte ao pediatra.
season-year-end = Em novembro e dezembro as empresas fazem o ajuste de fim de ano (年末調整) do imposto de renda. Entregue os formulários na empresa no prazo, com os papéis dos seguros e da família que você sustenta.
season-tax-return = De meados de fevereiro a meados de março é a época da declaração de imposto (確定申告). Você pode precisar dela se trabalha por conta própria, tem dois empregos ou saiu de um emprego. Às vezes você recebe dinheiro de volta.
