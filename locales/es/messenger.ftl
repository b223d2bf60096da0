# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Empezar de nuevo
command-ask = Preguntar sobre la vida en Japón
command-ask-question = Su pregunta, con sus propias palabras
command-person = Hablar con una persona cerca de usted
command-orientation = Primeros pasos en Japón
command-topics = Todos los temas
command-status = ¿Cómo va mi solicitud?
command-language = Cambiar idioma
command-emergency = Números de emergencia
command-link = Seguir en otra aplicación
command-mydata = Qué hay guardado sobre mí
command-forget = Borrar todo sobre mí
command-withdraw = Terminar mi solicitud

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = preguntar
command-name-person = persona
command-name-orientation = primeros-pasos
command-name-language = idioma
command-name-status = solicitud
command-name-mydata = mis-datos
command-name-plan = plan
command-name-quiet = silencio
command-name-forget = borrar

# At most 500 and 115 characters.
bot-description = Pregunte sobre la vida en Japón en su idioma: residencia, trabajo, salud, dinero, familia, vivienda, seguridad. Las respuestas están revisadas y muestran de dónde vienen. Cuando es demasiado, le pongo en contacto con una persona certificada cerca de usted. Es gratis. No hace falta decir su nombre. En peligro, llame al { $police } (policía) o al { $ambulance } (bomberos, ambulancia).
bot-short-description = Respuestas revisadas sobre la vida en Japón, en su idioma, y una persona cerca de usted. Gratis.

button-location = Compartir mi ubicación
location-ask = También puede compartir su ubicación con el botón de abajo. Solo guardo el nombre de su ciudad.
location-abroad = No encontré una ciudad de Japón en este lugar. Escriba su código postal o el nombre de su ciudad, por favor.
contact-not-needed = No necesito números de teléfono y no guardé este. Escriba su pregunta con palabras, por favor.
unreadable-beside = Solo leí sus palabras. No puedo ver la imagen ni el archivo.
edited-again = Usted cambió su mensaje. Esta es la respuesta a las nuevas palabras.
mark-edited = Mensaje cambiado
mark-deleted = Este mensaje fue borrado.

group-private = Aquí pueden leer otras personas. Para sus propias preguntas, escríbame en privado.
button-private = Hablar en privado
private-written = Le escribí en privado.
private-closed = No puedo escribirle en privado. Permita los mensajes directos en sus ajustes o use el chat web.

link-title = Seguir en otra aplicación
link-code = Abra Tsunagu allí y envíe: /link { $code }
link-minutes = { $n ->
    [one] El código sirve una vez, durante { $n } minuto. No se lo dé a nadie.
   *[other] El código sirve una vez, durante { $n } minutos. No se lo dé a nadie.
}
link-open = Abrir en { $app }
link-ask = ¿Unir este chat con su otro chat? Sus solicitudes y los mensajes nuevos serán los mismos en los dos. Quien pueda abrir uno de ellos podrá leerlos.
button-link-yes = Sí, unirlos
button-link-no = No, dejarlos separados
link-done = Listo. Los dos chats están unidos. Respondo donde usted escribió por última vez.
link-kept = No se unió nada.
link-unknown = Este código no se conoce, ya se usó o es demasiado antiguo. Haga uno nuevo: envíe /link en el otro chat.
link-same = Estos chats ya están unidos.
link-busy = Hay una solicitud abierta en cada chat. Termine primero una de ellas con /withdraw.

mydata-title = Qué hay guardado sobre usted
mydata-language = Su idioma: { $language }
mydata-messages = Mensajes en esta conversación: { $n }
mydata-requests = Solicitudes a una ventanilla: { $n }
mydata-chats = Chats unidos: { $list }
mydata-nothing-else = Ni nombre, ni dirección, ni número de teléfono.
mydata-how = Para borrar todo, envíe /forget.

forget-ask = ¿Borrar todo sobre usted? Todos los mensajes y solicitudes desaparecen. Una solicitud abierta termina. No se puede deshacer.
button-forget-yes = Sí, borrar todo
button-forget-no = No, conservarlo
forget-done = Se borró todo sobre usted. Puede empezar de nuevo cuando quiera.
forget-kept = No se borró nada.
