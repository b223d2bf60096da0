# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = Do que se trata?
phrase-question-since-when = Quando isso começou?
phrase-question-wish = O que você gostaria que acontecesse?
phrase-question-tried = Você já tentou alguma coisa? Se não, tudo bem.
phrase-question-safe = Você está em segurança agora?
phrase-question-who-knows = Quem mais sabe disso?
phrase-question-residence-card = Você está com seu cartão de residência (在留カード)?
phrase-question-card-expiry = Qual é a data de vencimento no seu cartão de residência?
phrase-question-status = Qual status de residência (在留資格) está no seu cartão de residência?
phrase-question-letter = Você recebeu uma carta ou um aviso?
phrase-question-letter-sender = Quem mandou a carta? Pode ser uma foto do nome de quem mandou.
phrase-question-letter-date = Qual é a data da carta? Pode ser uma foto da data.
phrase-question-employer = Onde você trabalha? Escreva o nome da empresa, por favor.
phrase-question-school = Em que escola você ou seus filhos estudam?
phrase-question-contract = Há um contrato por escrito?
phrase-question-living-with = Quem mora com você?
phrase-question-children = Você tem filhos?
phrase-question-children-age = Que idade têm seus filhos?
phrase-question-ill = Você tem alguma doença ou ferimento?
phrase-question-pregnant = Você ou alguém da sua família espera um bebê?
phrase-question-medicines = Você toma algum remédio? Qual?
phrase-question-insurance = Você tem seguro de saúde?
phrase-question-money = Você tem dinheiro suficiente para esta semana?
phrase-question-food = Você tem comida suficiente para esta semana?
phrase-question-sleep = Você tem onde dormir esta noite?
phrase-question-language = Qual idioma você lê melhor?
phrase-question-come = Você pode vir ao nosso balcão?
phrase-question-call = Podemos ligar para você?
phrase-question-call-when = Qual é um bom horário para ligar para você?
phrase-question-speak-employer = Podemos falar com a empresa por você?
phrase-question-speak-school = Podemos falar com a escola por você?
phrase-question-speak-landlord = Podemos falar com o dono do imóvel por você?
phrase-question-speak-city-office = Podemos falar com a prefeitura por você?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Sim.
phrase-answer-no = Não.
phrase-answer-dont-know = Não sei.
phrase-answer-dont-understand = Não entendo.
phrase-answer-simpler = Diga de um jeito mais simples, por favor.
phrase-answer-wait = Um momento, por favor.
phrase-answer-will-bring = Vou levar.
phrase-answer-will-send = Vou enviar aqui.
phrase-answer-can-come = Posso ir.
phrase-answer-cannot-come = Não posso ir.
phrase-answer-another-day = Outro dia, por favor.
phrase-answer-safe = Estou em segurança.
phrase-answer-not-safe = Não estou em segurança.
phrase-answer-call-me = Ligue para mim, por favor.
phrase-answer-dont-call = Não ligue para mim, por favor.
phrase-answer-someone-reads = Alguém me ajuda a ler.
phrase-answer-need-interpreter = Preciso de intérprete.
phrase-answer-prefer-not = Prefiro não dizer.
phrase-answer-thanks = Agradeço a ajuda.

# Appointment: When, where and how we meet.
phrase-appointment-come = Venha, por favor. Local: { $place }. Dia: { $date }. Hora: { $time }.
phrase-appointment-ask = Este horário é bom para você? Dia: { $date }. Hora: { $time }.
phrase-appointment-phone = Vamos ligar para você. Dia: { $date }. Hora: { $time }.
phrase-appointment-online = Vamos conversar por chamada de vídeo. Vamos enviar o link aqui.
phrase-appointment-moved = Seu horário mudou. Novo dia: { $date }. Hora: { $time }.
phrase-appointment-cancelled = Este horário foi cancelado: { $date }. Pedimos desculpas.
phrase-appointment-bring = Traga, por favor: { $document }.
phrase-appointment-free = É grátis.
phrase-appointment-interpreter = Haverá intérprete.
phrase-appointment-companion = Você pode vir com alguém de confiança.
phrase-appointment-children = Você pode trazer seus filhos.
phrase-appointment-arrival = Quando chegar, escreva aqui, por favor.
phrase-appointment-cannot = Se não puder vir, escreva aqui, por favor. Vamos procurar outro dia.
phrase-appointment-closed = Dia em que o balcão não abre: { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Por favor, mostre para nós seu cartão de residência (在留カード).
phrase-document-passport = Por favor, mostre para nós seu passaporte.
phrase-document-letter = Por favor, mostre para nós a carta.
phrase-document-payslip = Por favor, mostre para nós seus holerites (給与明細).
phrase-document-contract = Por favor, mostre para nós o contrato (契約書).
phrase-document-insurance = Por favor, mostre para nós o cartão ou certificado do seguro de saúde (マイナ保険証 ou 資格確認書).
phrase-document-bank-book = Por favor, mostre para nós a caderneta do banco (通帳).
phrase-document-photo = Você pode enviar uma foto aqui.
phrase-document-bring = Traga ao balcão, por favor. Não envie foto.
phrase-document-my-number = Por favor, não envie foto em que apareça seu My Number (マイナンバー).
phrase-document-do-not-sign = Por favor, não assine um papel que você não entende. Mostre primeiro para nós.
phrase-document-original = Fique com o papel original. Para nós basta uma cópia.
phrase-document-letter-pay = Esta carta pede um pagamento. Prazo: { $date }.
phrase-document-cannot-pay = Se não puder pagar, escreva para nós antes desse dia, por favor.
phrase-document-letter-reply = Esta carta precisa de resposta. Prazo: { $date }.
phrase-document-letter-nothing = Esta carta é só para informar. Você não precisa fazer nada.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Foi bom você ter escrito para nós.
phrase-comfort-received = Lemos sua mensagem.
phrase-comfort-take-time = Não precisa ter pressa.
phrase-comfort-secret = O que você nos conta fica em segredo.
phrase-comfort-not-alone = Você não está só. Estamos com você.
phrase-comfort-not-your-fault = A culpa não é sua.
phrase-comfort-together = Seguimos com você, passo a passo.
phrase-comfort-look-up = Vamos verificar e responder a você. No mais tardar: { $date }.
phrase-comfort-specialist = Preciso perguntar a uma pessoa especialista. Depois escrevo aqui para você.
phrase-comfort-danger = Em perigo agora? Não espere nossa resposta. Ligue já { $police } (polícia) ou { $ambulance } (bombeiros e ambulância).
phrase-comfort-tomorrow = Fechamos por hoje. Vamos ler sua mensagem amanhã.
phrase-comfort-next-open = O balcão está fechado agora. Dia em que vamos ler sua mensagem: { $date }.
phrase-comfort-any-time = Você pode escrever de novo a qualquer momento.
