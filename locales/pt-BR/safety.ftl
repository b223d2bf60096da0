# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Ligue 119 agora: bombeiros e ambulância. A ligação é grátis, dia e noite. Diga “Kaji desu” (incêndio) ou “Kyuukyuu desu” (ambulância) e depois onde você está.
safety-police = Ligue 110 agora: polícia. A ligação é grátis, dia e noite. Se puder, vá para um lugar seguro, claro e com outras pessoas.
safety-gas = Abra as janelas e saia. Não toque em interruptores e não use fogo. Ligue 119 do lado de fora.
safety-sea = Ligue 118 agora: guarda costeira. Se alguém está na água, não entre.
safety-disaster = Primeiro proteja sua vida. Perto do mar ou de um rio, suba logo para um lugar alto. Se não consegue sair ou está com ferimentos, ligue 119.
safety-suicide = Que bom que você escreveu. Você não está só, e essa dor pode mudar. Se está em perigo agora, ligue 119. Nestes números há pessoas que escutam você, também à noite.
safety-partner-violence = Você não fez nada de errado. Se está em perigo agora, ligue 110. Nestes números ajudam você em segredo. Não contam nada a seu parceiro ou sua parceira.
safety-child-abuse = Que bom que você pensou na criança. Se ela está em perigo agora, ligue 110. O 189 liga você ao centro de orientação infantil. Não precisa ter certeza nem dizer seu nome.
safety-sexual-violence = A culpa não é sua. Se está em perigo agora, ligue 110. No #8891 ajudam você, se quiser, com o médico e com a polícia.
safety-captivity = Ninguém pode ficar com seu passaporte ou seu zairyu card (cartão de residência), nem trancar você. Se está em perigo agora, ligue 110. Você vai receber proteção.
safety-general = Se você ou alguém por perto está em perigo, ligue agora:
safety-language = Se não fala japonês, diga o nome do seu idioma: “Porutogarugo de onegai shimasu” (em português, por favor). Na maioria dos lugares um intérprete entra na ligação.
safety-person = Quando você estiver em segurança, posso colocar você em contato com uma pessoa que ajuda com tudo o que vem depois.
button-safety-person = Quero falar com uma pessoa
