# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Pausar as mensagens que recebo
button-quiet = É seguro escrever para mim?
quiet-ask = Outra pessoa pode olhar o seu celular? Então posso esperar: ninguém escreve para você se você não escrever primeiro. Quando você escrever, continuo respondendo.
button-quiet-on = Não é seguro escrever para mim
button-quiet-off = É seguro escrever para mim
quiet-on = Tudo bem. Ninguém escreve primeiro para você até você dizer que é seguro. O balcão também vê isso. Quando você escrever, continuo respondendo.
quiet-off = Obrigado. As mensagens podem chegar a você de novo.
button-uncover = Mostrar as mensagens inteiras
uncover-done = As mensagens aparecem inteiras de novo.
cover-notice = Você tem uma mensagem.
button-show = Mostrar
button-receipts = O que eu aceitei
receipts-title = O que você aceitou
receipts-none = Você não aceitou compartilhar nada.
receipt-given = Aceito em { $time }
receipt-text = Texto: versão { $version }, { $language }
receipt-receiver = Quem recebe: { $text }
receipt-purpose = Para quê: { $text }
receipt-withdrawn = Permissão retirada em { $time }
mydata-file = Baixar tudo em um arquivo
mydata-page = Tudo o que está guardado sobre você, em um arquivo. Este link funciona uma só vez.
mydata-link-gone = Este link já foi usado ou é antigo demais. Envie /mydata para receber um novo.
exit = Sair rápido
exit-hint = Abre uma página de previsão do tempo e fecha este chat neste aparelho. Apertar Esc três vezes faz o mesmo.
