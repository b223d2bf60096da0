# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = ¿De qué se trata?
phrase-question-since-when = ¿Cuándo empezó?
phrase-question-wish = ¿Qué le gustaría que pasara?
phrase-question-tried = ¿Ya intentó algo? Si no, no pasa nada.
phrase-question-safe = ¿Está a salvo ahora?
phrase-question-who-knows = ¿Quién más sabe de esto?
phrase-question-residence-card = ¿Tiene con usted su tarjeta de residencia (在留カード)?
phrase-question-card-expiry = ¿Qué fecha de vencimiento tiene su tarjeta de residencia?
phrase-question-status = ¿Qué estatus de residencia (在留資格) dice su tarjeta de residencia?
phrase-question-letter = ¿Recibió una carta o un aviso?
phrase-question-letter-sender = ¿Quién envió la carta? También vale una foto del nombre de quien la envió.
phrase-question-letter-date = ¿Qué fecha tiene la carta? También vale una foto de la fecha.
phrase-question-employer = ¿Dónde trabaja? Escriba el nombre de la empresa, por favor.
phrase-question-school = ¿A qué escuela va usted o van sus hijos?
phrase-question-contract = ¿Hay un contrato por escrito?
phrase-question-living-with = ¿Quién vive con usted?
phrase-question-children = ¿Tiene hijos?
phrase-question-children-age = ¿Qué edad tienen sus hijos?
phrase-question-ill = ¿Tiene alguna enfermedad o herida?
phrase-question-pregnant = ¿Usted o alguien de su familia espera un bebé?
phrase-question-medicines = ¿Toma alguna medicina? ¿Cuál?
phrase-question-insurance = ¿Tiene seguro de salud?
phrase-question-money = ¿Tiene dinero suficiente para esta semana?
phrase-question-food = ¿Tiene comida suficiente para esta semana?
phrase-question-sleep = ¿Tiene un lugar para dormir esta noche?
phrase-question-language = ¿Qué idioma lee mejor?
phrase-question-come = ¿Puede venir a nuestra ventanilla?
phrase-question-call = ¿Podemos llamarle por teléfono?
phrase-question-call-when = ¿A qué hora es bueno llamarle?
phrase-question-speak-employer = ¿Podemos hablar con su empresa por usted?
phrase-question-speak-school = ¿Podemos hablar con la escuela por usted?
phrase-question-speak-landlord = ¿Podemos hablar con el dueño de la vivienda por usted?
phrase-question-speak-city-office = ¿Podemos hablar con la municipalidad por usted?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Sí.
phrase-answer-no = No.
phrase-answer-dont-know = No lo sé.
phrase-answer-dont-understand = No entiendo.
phrase-answer-simpler = Dígalo de forma más sencilla, por favor.
phrase-answer-wait = Un momento, por favor.
phrase-answer-will-bring = Lo llevaré.
phrase-answer-will-send = Lo enviaré aquí.
phrase-answer-can-come = Puedo ir.
phrase-answer-cannot-come = No puedo ir.
phrase-answer-another-day = Otro día, por favor.
phrase-answer-safe = Estoy a salvo.
phrase-answer-not-safe = No estoy a salvo.
phrase-answer-call-me = Llámeme, por favor.
phrase-answer-dont-call = No me llame, por favor.
phrase-answer-someone-reads = Alguien me ayuda a leer.
phrase-answer-need-interpreter = Necesito intérprete.
phrase-answer-prefer-not = Prefiero no decirlo.
phrase-answer-thanks = Gracias.

# Appointment: When, where and how we meet.
phrase-appointment-come = Venga, por favor. Lugar: { $place }. Día: { $date }. Hora: { $time }.
phrase-appointment-ask = ¿Le queda bien este horario? Día: { $date }. Hora: { $time }.
phrase-appointment-phone = Le llamaremos por teléfono. Día: { $date }. Hora: { $time }.
phrase-appointment-online = Hablaremos por videollamada. Le enviaremos el enlace aquí.
phrase-appointment-moved = Su cita cambió. Nuevo día: { $date }. Hora: { $time }.
phrase-appointment-cancelled = Esta cita se canceló: { $date }. Lo sentimos.
phrase-appointment-bring = Traiga, por favor: { $document }.
phrase-appointment-free = Es gratis.
phrase-appointment-interpreter = Habrá intérprete.
phrase-appointment-companion = Puede venir con alguien de confianza.
phrase-appointment-children = Puede traer a sus hijos.
phrase-appointment-arrival = Cuando llegue, escriba aquí, por favor.
phrase-appointment-cannot = Si no puede venir, escriba aquí, por favor. Buscaremos otro día.
phrase-appointment-closed = Día en que la ventanilla no abre: { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Muéstrenos, por favor, su tarjeta de residencia (在留カード).
phrase-document-passport = Muéstrenos, por favor, su pasaporte.
phrase-document-letter = Muéstrenos, por favor, la carta.
phrase-document-payslip = Muéstrenos, por favor, sus boletas de pago (給与明細).
phrase-document-contract = Muéstrenos, por favor, el contrato (契約書).
phrase-document-insurance = Muéstrenos, por favor, su tarjeta o certificado del seguro de salud (マイナ保険証 o 資格確認書).
phrase-document-bank-book = Muéstrenos, por favor, su libreta del banco (通帳).
phrase-document-photo = Puede enviar una foto aquí.
phrase-document-bring = Tráigalo a la ventanilla, por favor. No envíe una foto.
phrase-document-my-number = Por favor, no envíe fotos donde se vea su My Number (マイナンバー).
phrase-document-do-not-sign = Por favor, no firme ningún papel que no entienda. Muéstrenoslo primero.
phrase-document-original = Guarde usted el papel original. A nosotros nos basta una copia.
phrase-document-letter-pay = Esta carta pide un pago. Fecha límite: { $date }.
phrase-document-cannot-pay = Si no puede pagar, escríbanos antes de ese día, por favor.
phrase-document-letter-reply = Esta carta necesita una respuesta. Fecha límite: { $date }.
phrase-document-letter-nothing = Esta carta es solo para informarle. No tiene que hacer nada.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Hizo bien en escribirnos.
phrase-comfort-received = Hemos leído su mensaje.
phrase-comfort-take-time = Tómese su tiempo.
phrase-comfort-secret = Lo que nos cuenta queda en secreto.
phrase-comfort-not-alone = Estamos con usted. Puede contar con nosotros.
phrase-comfort-not-your-fault = No es culpa suya.
phrase-comfort-together = Seguimos con usted, paso a paso.
phrase-comfort-look-up = Vamos a averiguarlo y le responderemos. A más tardar: { $date }.
phrase-comfort-specialist = Tengo que preguntar a una persona especialista. Después le escribiré aquí.
phrase-comfort-danger = ¿En peligro ahora? No espere nuestra respuesta. Llame ya al { $police } (policía) o al { $ambulance } (bomberos y ambulancia).
phrase-comfort-tomorrow = Por hoy cerramos. Mañana leeremos su mensaje.
phrase-comfort-next-open = La ventanilla está cerrada ahora. Día en que leeremos su mensaje: { $date }.
phrase-comfort-any-time = Puede escribirnos otra vez en cualquier momento.
