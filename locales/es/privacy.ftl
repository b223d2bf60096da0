# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Pausar los mensajes que recibo
button-quiet = ¿Es seguro escribirme?
quiet-ask = ¿Puede otra persona mirar su teléfono? Entonces puedo esperar: nadie le escribe si usted no escribe primero. Cuando usted escriba, seguiré respondiendo.
button-quiet-on = No es seguro escribirme
button-quiet-off = Es seguro escribirme
quiet-on = Está bien. Nadie le escribe primero hasta que usted diga que es seguro. La ventanilla también lo ve. Cuando usted escriba, seguiré respondiendo.
quiet-off = Gracias. Los mensajes pueden llegarle de nuevo.
button-uncover = Mostrar los mensajes completos
uncover-done = Los mensajes se muestran completos de nuevo.
cover-notice = Tiene un mensaje.
button-show = Mostrar
button-receipts = Lo que acepté
receipts-title = Lo que usted aceptó
receipts-none = No ha aceptado compartir nada.
receipt-given = Aceptado el { $time }
receipt-text = Texto: versión { $version }, { $language }
receipt-receiver = Quién lo recibe: { $text }
receipt-purpose = Para qué: { $text }
receipt-withdrawn = Permiso retirado el { $time }
mydata-file = Descargar todo en un archivo
mydata-page = Todo lo que hay guardado sobre usted, en un archivo. Este enlace funciona una sola vez.
mydata-link-gone = Este enlace ya se usó o es demasiado viejo. Envíe /mydata para recibir uno nuevo.
exit = Salir rápido
exit-hint = Abre una página del clima y cierra este chat en este dispositivo. Presionar Esc tres veces hace lo mismo.
