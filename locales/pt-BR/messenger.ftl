# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Começar de novo
command-ask = Perguntar sobre a vida no Japão
command-ask-question = Sua pergunta, com as suas palavras
command-person = Falar com uma pessoa perto de você
command-orientation = Primeiros passos no Japão
command-topics = Todos os assuntos
command-status = Como está meu pedido?
command-language = Mudar idioma
command-emergency = Números de emergência
command-link = Continuar em outro aplicativo
command-mydata = O que está guardado sobre mim
command-forget = Apagar tudo sobre mim
command-withdraw = Encerrar meu pedido

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = perguntar
command-name-person = pessoa
command-name-orientation = primeiros-passos
command-name-language = idioma
command-name-status = pedido
command-name-mydata = meus-dados
command-name-plan = plano
command-name-quiet = silêncio
command-name-forget = apagar

# At most 500 and 115 characters.
bot-description = Pergunte sobre a vida no Japão no seu idioma: residência, trabalho, saúde, dinheiro, família, moradia, segurança. As respostas são conferidas e mostram de onde vêm. Quando for demais, coloco você em contato com uma pessoa certificada perto de você. É grátis. Não precisa dizer seu nome. Em perigo, ligue { $police } (polícia) ou { $ambulance } (bombeiros, ambulância).
bot-short-description = Respostas conferidas sobre a vida no Japão, no seu idioma, e uma pessoa perto de você. Grátis.

button-location = Compartilhar minha localização
location-ask = Você também pode compartilhar sua localização com o botão abaixo. Guardo só o nome da sua cidade.
location-abroad = Não encontrei uma cidade do Japão neste lugar. Escreva o código postal ou o nome da cidade, por favor.
contact-not-needed = Não preciso de números de telefone e não guardei este. Escreva sua pergunta com palavras, por favor.
unreadable-beside = Li só as suas palavras. Não consigo ver a imagem nem o arquivo.
edited-again = Você mudou sua mensagem. Esta é a resposta às novas palavras.
mark-edited = Mensagem alterada
mark-deleted = Esta mensagem foi apagada.

group-private = Outras pessoas podem ler aqui. Para as suas perguntas, escreva para mim em particular.
button-private = Falar em particular
private-written = Escrevi para você em particular.
private-closed = Não consigo escrever para você em particular. Permita mensagens diretas nas suas configurações ou use o chat na web.

link-title = Continuar em outro aplicativo
link-code = Abra o Tsunagu lá e envie: /link { $code }
link-minutes = { $n ->
    [one] O código funciona uma vez, por { $n } minuto. Não passe para ninguém.
   *[other] O código funciona uma vez, por { $n } minutos. Não passe para ninguém.
}
link-open = Abrir em: { $app }
link-ask = Juntar este chat com seu outro chat? Seus pedidos e as novas mensagens vão ser os mesmos nos dois. Quem puder abrir um deles pode ler tudo isso.
button-link-yes = Sim, juntar
button-link-no = Não, manter separados
link-done = Pronto. Os dois chats estão juntos. Respondo onde você escreveu por último.
link-kept = Nada foi juntado.
link-unknown = Este código não é conhecido, já foi usado ou é antigo demais. Faça um novo: envie /link no outro chat.
link-same = Estes chats já estão juntos.
link-busy = Há um pedido aberto em cada chat. Encerre primeiro um deles com /withdraw.

mydata-title = O que está guardado sobre você
mydata-language = Seu idioma: { $language }
mydata-messages = Mensagens nesta conversa: { $n }
mydata-requests = Pedidos a um balcão: { $n }
mydata-chats = Chats juntos: { $list }
mydata-nothing-else = Nenhum nome, nenhum endereço, nenhum telefone.
mydata-how = Para apagar tudo, envie /forget.

forget-ask = Apagar tudo sobre você? Todas as mensagens e pedidos somem. Um pedido aberto termina. Não dá para desfazer.
button-forget-yes = Sim, apagar tudo
button-forget-no = Não, manter
forget-done = Tudo sobre você foi apagado. Você pode começar de novo quando quiser.
forget-kept = Nada foi apagado.
