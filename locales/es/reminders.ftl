# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = Mis recordatorios
command-name-reminders = recordatorios

button-reminders = Recordatorios
button-reminders-on = Sí, quiero recordatorios
button-reminders-off = Parar todos los recordatorios
button-date-add = Agregar o cambiar una fecha
button-date-remove = Quitar una fecha
button-reminder-done = Hecho

date-period-of-stay = Fin del periodo de estadía
date-residence-card = Vence la tarjeta de residencia
date-my-number-card = Vence la tarjeta My Number
date-driving-licence = Vence la licencia de conducir
date-passport = Vence el pasaporte
date-vaccination = Vacuna
date-other = Otra fecha

reminders-title = Sus recordatorios
reminders-are-off = Los recordatorios están desactivados. Si quiere, le escribo antes de días importantes: sus propias fechas, los días que fija la ley y lo importante de cada época del año en Japón. Escribo solo de día. Se para con un toque.
reminders-are-on = Los recordatorios están activados. Escribo solo de día. Se para con un toque.
reminders-now-on = Está bien, le enviaré recordatorios. Puede pararlos con un toque en cualquier momento.
reminders-now-off = Está bien, ya no le enviaré recordatorios. Sus fechas siguen aquí hasta que usted las quite.
reminders-dates = Sus fechas:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. Este día ya pasó.
reminders-coming = Le escribiré en estos días:
reminders-line = { $date }: { $what }
reminders-nothing = Todavía no hay nada previsto. Puede agregar una fecha.

date-ask-what = ¿Qué fecha quiere que recuerde?
date-ask-end = { $what }: ¿qué día es? Está escrito en la tarjeta o en el pasaporte. Escríbalo así, por favor: { $example }
date-ask-day = { $what }: ¿qué día es? Escríbalo así, por favor: { $example }
date-unreadable = No entendí qué día es. Escriba año, mes y día, por favor, así: { $example }
date-impossible = Este día no está en el calendario. Mírelo otra vez, por favor, y escríbalo así: { $example }
date-too-far = Este día está demasiado lejos. Mire el año otra vez, por favor, y escriba el día así: { $example }
date-stopped = Está bien. No anoté nada.
date-saved = Anotado. { $what }: { $date }.
date-saved-next = Se lo recordaré el { $date }.
date-saved-soon = Falta tan poco que ya no se lo recordaré. Dé el siguiente paso ahora, por favor.
date-saved-off = Los recordatorios están desactivados. ¿Quiere que le avise antes de este día?
date-too-many = Ya hay muchas fechas aquí. Quite una primero, por favor.
date-remove-ask = ¿Qué fecha quito?
date-removed = Quitado: { $what }.

date-over = { $what }: { $date }. Este día ya pasó. Dé el siguiente paso hoy, por favor. Una persona puede ayudarle.
date-over-vaccination = { $what }: { $date }. Este día ya pasó. Si no se puso la vacuna, llame a la clínica o al centro de salud: muchas veces se puede poner después. Para la próxima fecha, escriba el nuevo día.
date-over-other = { $what }: { $date }. Este día ya pasó. Solo recuerdo días que todavía no llegan.
date-over-stay = { $what }: { $date }. Este día ya pasó. ¿Pidió la extensión ese día o antes? Entonces puede quedarse por un tiempo limitado mientras migración decide. Si no la pidió, contacte a migración hoy. Ir por su cuenta es mucho mejor que esperar. Una persona puede ver esto con usted.

date-stay-from = Puede pedir la extensión más o menos desde el { $date }.
date-stay-now = Ya puede pedir la extensión. Por favor, hágalo antes de que termine el periodo de estadía.

reminder-title = Recordatorio
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] Es hoy.
    [one] Queda { $days } día.
   *[other] Quedan { $days } días.
    }
reminder-next-period-of-stay = Siguiente paso: junte sus papeles y pida la extensión en migración antes de este día.
reminder-next-residence-card = Siguiente paso: pida la nueva tarjeta en migración antes de este día.
reminder-next-my-number-card = Siguiente paso: vaya con la tarjeta a su municipalidad antes de este día. Después de extender la estadía, también hay que extender esta tarjeta.
reminder-next-driving-licence = Siguiente paso: lea la carta de renovación y renueve la licencia antes de este día. Después de este día no puede manejar.
reminder-next-passport = Siguiente paso: pregunte en su embajada o consulado cómo renovarlo. Puede tardar mucho.
reminder-next-vaccination = Siguiente paso: vea si tiene cita. Lleve el papel de la vacuna y la libreta materno-infantil (母子健康手帳).
reminder-next-other = Usted me pidió recordar este día.
reminder-legal = { $what }: hasta el { $date }. La ley fija este día.
reminder-legal-next = Siguiente paso: abra el artículo. Dice adónde ir y qué llevar.
reminder-later = Usted quería volver a esto: { $topic }.
reminder-later-last = Usted quería volver a esto: { $topic }. No volveré a preguntar.

reminder-season = Esta época del año
season-resident-tax = En junio llega por correo la cuenta del impuesto de residencia (住民税), o su empresa lo descuenta de su sueldo. Abra la carta y mire los últimos días para pagar. ¿Es demasiado? Pregunte en la municipalidad por el pago en partes, antes del primero de esos días.
season-typhoon = Empieza la época de tifones y lluvias fuertes. Mire el mapa de riesgos (ハザードマップ) de su ciudad y tenga en casa agua, comida, luz y una batería cargada.
season-disaster-drill = El primero de septiembre es el Día de la Prevención de Desastres (防災の日). Busque su lugar de evacuación, acuerde con su familia dónde encontrarse y participe en un simulacro cerca de usted.
season-school = ¿Su hijo o hija empieza la primaria el próximo abril? La municipalidad envía una carta en otoño. Respóndala, por favor. Si no llega, pregunte en el consejo de educación (教育委員会): las familias extranjeras tienen que pedir la plaza.
season-nursery = ¿Necesita una plaza de guardería (保育園) desde el próximo abril? En muchas ciudades hay que pedirla en otoño. Pregunte ahora en su municipalidad cuál es el último día y qué papeles necesita.
season-child-flu = La vacuna contra la gripe para niños empieza en las clínicas en octubre, antes del invierno. Usted decide si la quiere, y normalmente se paga. Consulte con su pediatra.
season-year-end = En noviembre y diciembre las empresas hacen el ajuste de fin de año (年末調整) del impuesto a la renta. Entregue a tiempo los formularios en su empresa, con los papeles de seguros y de los familiares que mantiene.
season-tax-return = De mediados de febrero a mediados de marzo es la época de la declaración de impuestos (確定申告). Quizás la necesite si trabaja por su cuenta, tiene dos trabajos o dejó un trabajo. A veces le devuelven dinero.
