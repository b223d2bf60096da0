# From "talk to a person" to the end of the case. One word per concept:
# desk, coordinator, request (the resident's word for the case), share, withdraw.

coordinator-explainer = Um Coordenador de Apoio a Estrangeiros (外国人支援コーディネーター) é uma pessoa com conhecimento especializado, certificada pela Agência de Serviços de Imigração do Japão. Essa pessoa ajuda você a encontrar o caminho para a solução. É grátis.
referral-start = Vou colocar você em contato com um coordenador de um balcão de atendimento perto de você.
referral-emergency = Em perigo agora? Não espere uma resposta aqui. Ligue { $police } (polícia) ou { $ambulance } (bombeiros e ambulância).
referral-question-ask = Do que se trata? Poucas palavras bastam. Você também pode pular.
referral-question-none = (não informado)
referral-urgency-ask = Qual é a urgência?
button-urgency-now = Alguém está em perigo
button-urgency-soon = Há um prazo nos próximos dias
button-urgency-normal = Pode esperar um pouco
referral-area-ask = Onde você mora? Escreva o código postal ou o nome da cidade, em qualquer escrita. Assim encontro um balcão perto de você.
referral-area-several = Há vários lugares com este nome. Qual é?
referral-area-prefecture = Em que província você mora?
referral-area-municipality = Em qual cidade, distrito, vila ou aldeia de { $prefecture }?
referral-area-unknown-postal = Não conheço este código postal. Confira os sete números ou escreva o nome da cidade.
referral-area-nothing = Não encontrei este lugar. Tente o código postal ou escolha na lista.
button-area-list = Escolher na lista
button-area-unknown = Prefiro não dizer
button-area-whole-prefecture = Toda a província: { $prefecture }
button-more = Mais…
referral-consent-title = Posso compartilhar isto?
referral-consent-language = Seu idioma: { $language }
referral-consent-area = Sua região: { $area }
referral-consent-area-unknown = Sua região: não informada
referral-consent-topic = Assunto: { $topic }
referral-consent-topic-none = Assunto: não escolhido
referral-consent-question = Suas palavras:
referral-consent-receiver = Quem recebe: coordenadores certificados dos balcões de atendimento mais próximos de você. Eles têm de guardar segredo.
referral-consent-purpose = Para quê: para que um deles ajude você.
referral-consent-later = Quando um balcão assume seu pedido, ele também lê o que você escreve aqui a partir desse momento até o pedido terminar.
referral-consent-not = Não é compartilhado: sua conta, seu telefone e o que você escreveu antes.
referral-consent-withdraw = Você pode retirar esta permissão a qualquer momento: escreva /withdraw.
button-consent-yes = Sim, compartilhar isto
button-consent-no = Não, não compartilhar nada
referral-consent-refused = Tudo bem. Nada foi compartilhado. Você pode continuar perguntando ou ligar para estes números.
referral-offered = { $count ->
    [one] Perguntei a um balcão perto de você:
   *[other] Perguntei a { $count } balcões perto de você:
}
referral-offered-desk = { $desk }, { $place }
referral-wait = Você não precisa ficar aqui. A resposta aparece neste chat. Enquanto isso, pode continuar perguntando.
referral-widened = Ninguém pôde assumir seu pedido ainda. Agora pergunto a balcões mais distantes ({ $ring }).
referral-escalated = Até agora nenhum balcão pôde assumir seu pedido. Sinto muito. Seu pedido continua aberto e seguimos procurando. Ligue também para um destes números.
referral-expired = Nenhum balcão pôde assumir seu pedido, e ele terminou. Sinto muito. Ligue para um destes números ou faça outro pedido.
referral-claimed = { $desk } assumiu seu pedido. A partir de agora, o coordenador de lá lê o que você escreve neste chat. Escreva no seu idioma.
referral-closed = { $desk } encerrou seu pedido. Resultado: { $outcome }.
referral-after = A partir de agora, o que você escrever volta a ser lido só por mim, o programa.
verdict-ask = Isto ajudou você?
button-verdict-helped = Sim, ajudou
button-verdict-partly = Em parte
button-verdict-not = Não
verdict-thanks = Obrigado. Isso melhora a nossa ajuda.
verdict-not = Sinto muito. Você pode pedir de novo para falar com uma pessoa quando quiser.
referral-withdraw-ask = Devo parar de compartilhar e encerrar seu pedido?
button-withdraw-yes = Sim, parar
button-withdraw-no = Não, continuar
referral-withdrawn = Seu pedido terminou. Nada mais é compartilhado e o balcão não pode mais ler este chat.
referral-withdraw-kept = Tudo bem. Seu pedido continua.
referral-withdraw-none = Você não tem pedido aberto. Nada seu é compartilhado.
referral-already = Você já tem um pedido aberto.
referral-bridge-off = O balcão não lê este chat agora.
status-title = Seu pedido
status-none = Você não tem pedido aberto.
status-asked = Ainda preciso de algumas respostas suas.
status-consented = Estou procurando um balcão perto de você.
status-offered = { $count ->
    [one] Perguntei a um balcão. Espero a resposta.
   *[other] Perguntei a { $count } balcões. Espero o primeiro que assumir.
}
status-claimed = { $desk } assumiu seu pedido.
status-bridged = Você está em contato com { $desk }. É só escrever aqui.
status-handed-over = Seu pedido foi passado para outra organização.
status-closed = Seu pedido está encerrado. Resultado: { $outcome }.
status-withdrawn = Você encerrou seu pedido.
status-escalated = Nenhum balcão pôde assumir ainda. Seguimos procurando.
status-expired = Seu pedido terminou sem que um balcão pudesse assumir.
button-withdraw = Encerrar meu pedido
button-ask-again = Pedir de novo para falar com uma pessoa
ring-municipality = sua cidade
ring-prefecture = sua província
ring-block = sua região
ring-nation = todo o Japão
outcome-solved = resolvido
outcome-partly-solved = resolvido em parte
outcome-advice-given = orientação dada
outcome-handed-to-partner = passado para outra organização
outcome-not-reached = não conseguimos contato com você
outcome-not-solved = não resolvido
refusal-no-consent = Nada pode ser compartilhado se você não concordar.
refusal-ended = Este pedido já terminou.
refusal-wrong-state = Isto não é possível neste momento.
