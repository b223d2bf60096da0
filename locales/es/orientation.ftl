# Orientation: what people should know before there is trouble. A "guide" is a row of steps for a situation (arriving, having a baby).

command-checklist = Mi lista de tareas con fechas
command-name-checklist = lista-de-tareas

orient-ask = Primeros pasos en Japón, antes de que surja un problema. ¿Cuál es su caso?
orient-ask-stage = O bien: ¿qué está pasando en su vida?
orient-offer = Ya empezó la guía “{ $track }”. Puede seguir donde se quedó.
orient-words = { $words }
orient-steps = { $n ->
    [one] Tiene { $n } paso. Puede hacer una pausa en cualquier momento y seguir en otra aplicación o en otro idioma.
   *[other] Tiene { $n } pasos. Puede hacer una pausa en cualquier momento y seguir en otra aplicación o en otro idioma.
    }
orient-so-far = Hecho hasta ahora: { $done } de { $n }.
orient-button-begin = Empezar
orient-button-go-on = Seguir con los pasos
orient-button-checklist = Mi lista de tareas
orient-button-tracks = Otras guías
orient-unknown = Este botón es antiguo y ya no tengo este paso. Esto es lo que tengo ahora.

orient-step = Paso { $n } de { $of }: { $track }
orient-due = Hasta el { $date }: { $what }.
orient-due-legal = Hasta el { $date } (lo fija la ley): { $what }.
orient-overdue = { $date }: { $what }. Este día ya pasó. A veces sucede. Si todavía no lo hizo, hágalo lo antes posible, por favor.
orient-overdue-legal = Por ley, { $date }: { $what }. Este día ya pasó. Si todavía no lo hizo, vaya lo antes posible, por favor: más vale tarde que nunca. Pregunte allí qué hacer ahora. Una persona también puede ayudarle.
orient-note = Para personas de su país: { $note }
orient-short = Esta es la versión corta. El artículo completo dice más.
orient-button-done = Hecho
orient-button-not-for-me = No es para mí
orient-button-later = Recordármelo más tarde
orient-button-article = Ver el artículo completo
orient-button-pause = Hacer una pausa
orient-noted = Anotado. Gracias.
orient-paused = Está bien, paramos aquí por ahora. No se pierde nada. Para seguir, pulse el botón o escriba /orientation.
orient-later-ask = Guardo este paso para más tarde. ¿Quiere que le escriba más adelante para recordárselo?
orient-button-remind-yes = Sí, recordármelo
orient-button-remind-no = No, gracias

orient-finished-title = ¡Muy bien!
orient-finished = Llegó al final de la guía “{ $track }”. Puede preguntarme lo que quiera en cualquier momento, con sus propias palabras.
orient-finished-later = Dejó esto para más tarde:
orient-button-reminders = Recordatorios

orient-questions = Unas preguntas cortas para hacer su propia lista de tareas. Puede omitir cualquiera. Uso las respuestas solo para su lista y sus recordatorios. Con /forget se borran.
orient-back = Volvamos a mi pregunta.
orient-button-stop = No más preguntas
orient-day-example = Escriba año, mes y día, por ejemplo { $example }.
orient-button-today = Hoy
orient-day-unreadable = No sé con seguridad qué día es. Escriba año, mes y día, por favor, por ejemplo { $example }.
orient-day-impossible = Este día no está en el calendario. Mírelo otra vez, por favor, y escríbalo por ejemplo así: { $example }.
orient-day-too-far = Este día está muy lejos. Mire otra vez el año, por favor, y escriba el día por ejemplo así: { $example }.
orient-ask-status = ¿Qué tipo de estatus de residencia (在留資格) tiene? Está escrito en su tarjeta de residencia.
orient-ask-work = ¿Qué tipo de trabajo tiene?
orient-ask-children = ¿Qué edad tienen sus hijos en Japón? Escriba las edades en años, por ejemplo: 3, 7. Para un bebé escriba 0.
orient-button-no-children = No tengo hijos en Japón
orient-children-unreadable = Escriba solo las edades en años, por favor, por ejemplo: 3, 7.
orient-ask-area = ¿Dónde vive? Escriba su código postal o el nombre de su ciudad, en cualquier escritura.
orient-ask-country = ¿De qué país viene? Así también puedo decirle qué es diferente allí. Si no está en la lista, escriba el nombre en inglés.
orient-choose = Elija uno de los botones, por favor, u omita la pregunta.
orient-country-CN = China
orient-country-VN = Vietnam
orient-country-KR = Corea del Sur
orient-country-PH = Filipinas
orient-country-NP = Nepal
orient-country-ID = Indonesia
orient-country-BR = Brasil
orient-country-MM = Myanmar (Birmania)
orient-country-TW = Taiwán
orient-country-LK = Sri Lanka
orient-country-US = Estados Unidos
orient-country-TH = Tailandia
orient-country-IN = India
orient-country-BD = Bangladés
orient-country-PE = Perú
orient-country-PK = Pakistán
orient-country-KH = Camboya
orient-country-MN = Mongolia
orient-country-TR = Turquía
orient-country-UA = Ucrania

orient-checklist-title = Su lista de tareas: { $track }
orient-checklist-overdue = Algunos días ya pasaron. A veces sucede. Por favor, haga primero esto. Una persona puede ayudarle.
orient-checklist-legal = Según la ley, hasta estos días:
orient-checklist-rest = Y después:
orient-item-day = Hasta el { $date }: { $what }
orient-item-opens = Hasta el { $date }: { $what } (posible desde el { $from })
orient-item-overdue = { $date }: { $what }. Este día ya pasó. ¿Todavía no lo hizo? Hágalo ahora, por favor.
orient-item = { $topic }
orient-checklist-no-day = Todavía no me dijo qué día empieza todo. Por eso aún no puedo contar los días.
orient-checklist-done = { $n ->
    [one] { $n } paso ya está hecho.
   *[other] { $n } pasos ya están hechos.
    }
orient-checklist-nothing = No queda nada pendiente. ¡Muy bien!
orient-button-steps = Ir paso a paso
orient-button-answers = Cambiar mis respuestas

orient-mydata = Pasos de las guías que usted marcó: { $n }
