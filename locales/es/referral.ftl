# From "talk to a person" to the end of the case. One word per concept:
# desk, coordinator, request (the resident's word for the case), share, withdraw.

coordinator-explainer = Un Coordinador de Apoyo a Extranjeros (外国人支援コーディネーター) es una persona con conocimientos especializados, certificada por la Agencia de Servicios de Inmigración de Japón. Le ayuda a encontrar el camino hacia la solución. Es gratis.
referral-start = Le pondré en contacto con un coordinador de una ventanilla de consulta cerca de usted.
referral-emergency = ¿En peligro ahora? No espere una respuesta aquí. Llame al { $police } (policía) o al { $ambulance } (bomberos y ambulancia).
referral-question-ask = ¿De qué se trata? Bastan unas palabras. También puede saltarlo.
referral-question-none = (sin indicar)
referral-urgency-ask = ¿Qué tan urgente es?
button-urgency-now = Alguien está en peligro
button-urgency-soon = Hay un plazo en los próximos días
button-urgency-normal = Puede esperar un poco
referral-area-ask = ¿Dónde vive? Escriba su código postal o el nombre de su ciudad, en cualquier escritura. Así encuentro una ventanilla cerca de usted.
referral-area-several = Hay varios lugares con este nombre. ¿Cuál es?
referral-area-prefecture = ¿En qué prefectura vive?
referral-area-municipality = ¿En qué ciudad, distrito, pueblo o aldea de { $prefecture }?
referral-area-unknown-postal = No conozco este código postal. Revise los siete números o escriba el nombre de su ciudad.
referral-area-nothing = No encontré este lugar. Pruebe con el código postal o elija de la lista.
button-area-list = Elegir de la lista
button-area-unknown = Prefiero no decirlo
button-area-whole-prefecture = Toda la prefectura: { $prefecture }
button-more = Más…
referral-consent-title = ¿Puedo compartir esto?
referral-consent-language = Su idioma: { $language }
referral-consent-area = Su zona: { $area }
referral-consent-area-unknown = Su zona: sin indicar
referral-consent-topic = Tema: { $topic }
referral-consent-topic-none = Tema: sin elegir
referral-consent-question = Sus palabras:
referral-consent-receiver = Quién lo recibe: coordinadores certificados de las ventanillas de consulta más cercanas. Deben guardar el secreto.
referral-consent-purpose = Para qué: para que uno de ellos le ayude.
referral-consent-later = Cuando una ventanilla toma su solicitud, también lee lo que usted escribe aquí desde ese momento, hasta que la solicitud termina.
referral-consent-not = No se comparte: su cuenta, su número de teléfono ni lo que escribió antes.
referral-consent-withdraw = Puede retirar este permiso en cualquier momento: escriba /withdraw.
button-consent-yes = Sí, compartir esto
button-consent-no = No, no compartir nada
referral-consent-refused = Está bien. No se compartió nada. Puede seguir preguntándome o llamar a estos números.
referral-offered = { $count ->
    [one] Ya pregunté a una ventanilla cerca de usted:
   *[other] Ya pregunté a { $count } ventanillas cerca de usted:
}
referral-offered-desk = { $desk }, { $place }
referral-wait = No hace falta que se quede aquí. La respuesta aparece en este chat. Mientras tanto puede seguir preguntando.
referral-widened = Nadie pudo tomar su solicitud todavía. Ahora pregunto a ventanillas más lejanas ({ $ring }).
referral-escalated = Hasta ahora ninguna ventanilla pudo tomar su solicitud. Lo siento. Su solicitud sigue abierta y seguimos buscando. Llame también a uno de estos números.
referral-expired = Ninguna ventanilla pudo tomar su solicitud, y ya terminó. Lo siento. Llame a uno de estos números o haga otra solicitud.
referral-claimed = { $desk } ha tomado su solicitud. Desde ahora, el coordinador de allí lee lo que usted escribe en este chat. Escriba en su propio idioma.
referral-closed = { $desk } ha cerrado su solicitud. Resultado: { $outcome }.
referral-after = Lo que escriba desde ahora lo leo otra vez solo yo, el programa.
verdict-ask = ¿Esto le ayudó?
button-verdict-helped = Sí, ayudó
button-verdict-partly = En parte
button-verdict-not = No
verdict-thanks = Gracias. Esto mejora nuestra ayuda.
verdict-not = Lo siento. Puede pedir otra vez hablar con una persona cuando quiera.
referral-withdraw-ask = ¿Dejo de compartir y termino su solicitud?
button-withdraw-yes = Sí, terminar
button-withdraw-no = No, seguir
referral-withdrawn = Su solicitud ha terminado. No se comparte nada más y la ventanilla ya no puede leer este chat.
referral-withdraw-kept = Está bien. Su solicitud sigue.
referral-withdraw-none = No tiene ninguna solicitud abierta. No se comparte nada suyo.
referral-already = Ya tiene una solicitud abierta.
referral-bridge-off = La ventanilla no lee este chat ahora.
status-title = Su solicitud
status-none = No tiene ninguna solicitud abierta.
status-asked = Todavía necesito algunas respuestas suyas.
status-consented = Estoy buscando una ventanilla cerca de usted.
status-offered = { $count ->
    [one] Ya pregunté a una ventanilla. Espero su respuesta.
   *[other] Ya pregunté a { $count } ventanillas. Espero a la primera que la tome.
}
status-claimed = { $desk } ha tomado su solicitud.
status-bridged = Está en contacto con { $desk }. Puede escribir aquí mismo.
status-handed-over = Su solicitud pasó a otra organización.
status-closed = Su solicitud está cerrada. Resultado: { $outcome }.
status-withdrawn = Usted terminó su solicitud.
status-escalated = Ninguna ventanilla pudo tomarla todavía. Seguimos buscando.
status-expired = Su solicitud terminó sin que una ventanilla la tomara.
button-withdraw = Terminar mi solicitud
button-ask-again = Pedir otra vez hablar con una persona
ring-municipality = su ciudad
ring-prefecture = su prefectura
ring-block = su región
ring-nation = todo Japón
outcome-solved = resuelto
outcome-partly-solved = resuelto en parte
outcome-advice-given = se dio orientación
outcome-handed-to-partner = pasado a otra organización
outcome-not-reached = no se le pudo contactar
outcome-not-solved = no resuelto
refusal-no-consent = No se puede compartir nada sin su acuerdo.
refusal-ended = Esta solicitud ya terminó.
refusal-wrong-state = Esto no es posible en este momento.
