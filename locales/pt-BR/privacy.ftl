# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Pausar as mensagens para mim
button-quiet = É seguro escrever para mim?
quiet-ask = Outra pessoa pode olhar o seu celular? Então posso esperar: ninguém escreve para você primeiro. Quando você escrever, continuo respondendo.
button-quiet-on = Não é seguro escrever para mim
button-quiet-off = É seguro escrever para mim
quiet-on = Certo. Ninguém escreve para você primeiro até você dizer que é seguro. O balcão também vê isso. Quando você escrever, continuo respondendo.
quiet-off = Obrigado. As mensagens podem chegar a você de novo.
button-uncover = Mostrar as mensagens inteiras
uncover-done = As mensagens aparecem inteiras de novo.
cover-notice = Você tem uma mensagem.
button-show = Mostrar
button-receipts = Com o que eu concordei
receipts-title = Com o que você concordou
receipts-none = Você não concordou em compartilhar nada.
receipt-given = Concordou em { $time }
receipt-text = Texto: versão { $version }, { $language }
receipt-receiver = Quem recebe: { $text }
receipt-purpose = Para quê: { $text }
receipt-withdrawn = Retirado em { $time }
mydata-file = Baixar tudo em um arquivo
mydata-page = Tudo o que está guardado sobre você, em um arquivo. Este link funciona uma vez.
mydata-link-gone = Este link já foi usado ou é antigo demais. Envie /mydata para receber um novo.
exit = Sair rápido
exit-hint = Abre uma página do tempo e fecha este chat neste aparelho. Apertar Esc três vezes faz o mesmo.
