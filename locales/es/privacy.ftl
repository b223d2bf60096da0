# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Pausar los mensajes para mí
button-quiet = ¿Es seguro escribirme?
quiet-ask = ¿Otra persona puede mirar su teléfono? Entonces puedo esperar: nadie le escribe primero. Cuando usted escriba, seguiré respondiendo.
button-quiet-on = No es seguro escribirme
button-quiet-off = Es seguro escribirme
quiet-on = De acuerdo. Nadie le escribe primero hasta que usted diga que es seguro. La ventanilla también lo ve. Cuando usted escriba, seguiré respondiendo.
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
receipt-withdrawn = Retirado el { $time }
mydata-file = Descargar todo en un archivo
mydata-page = Todo lo que hay guardado sobre usted, en un archivo. Este enlace funciona una vez.
mydata-link-gone = Este enlace ya se usó o es demasiado viejo. Envíe /mydata para recibir uno nuevo.
exit = Salir rápido
exit-hint = Abre una página del tiempo y cierra este chat en este aparato. Pulsar Esc tres veces hace lo mismo.
