# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = Pregunte en su idioma
poster-lead = ¿Preguntas sobre la vida en Japón? Respondemos.
poster-answers = Respuestas revisadas, de día y de noche
poster-steps = Qué hacer y hasta cuándo
poster-person = Una persona que ayuda, cuando haga falta
poster-scan = Escanee con su celular
poster-address = O abra esta página:
poster-code = Código: { $code }
poster-free = Gratis y confidencial. No hace falta decir su nombre.
poster-emergency = ¿En peligro ahora? Llame al { $police } (policía) o al { $ambulance } (bomberos, ambulancia).
poster-contact = Contacto: { $contact }
poster-until = Válido hasta el { $date }

checklist-ready = Ya tiene su lista de tareas. Puede leerla, imprimirla en una página y pasar los días a su calendario.
checklist-open = Abrir mi lista de tareas
checklist-link-life = Este enlace funciona hasta el { $date }. Su nombre no está en la lista, pero quien tenga el enlace puede leerla. Por favor, no se lo dé a nadie.
checklist-not-yet = Todavía no hay una lista de tareas para usted. Elija primero una guía; después hago una.

checklist-title = Mi lista de tareas
checklist-made = Lista del { $date }
checklist-intro = Empiece por arriba. Los días que fija la ley van primero.
checklist-dated = Con fecha
checklist-undated = Sin fecha fija
checklist-finished = Hecho
checklist-by = Hasta el { $date }
checklist-legal = lo fija la ley
checklist-overdue = el día ya pasó
checklist-done = hecho
checklist-overdue-hint = Algunos días ya pasaron. De todos modos, por favor, haga primero esto, lo antes posible. Muchas veces se puede aunque sea tarde. Si tiene dudas, pregunte a una persona.
checklist-days-missing = Faltan algunos días porque no sé cuándo empezó todo. Dígamelo en el chat y los pongo en la lista.
checklist-all-done = Todo lo de su lista está hecho. ¡Muy bien!
checklist-pdf = Imprimir en una página (PDF)
checklist-calendar = Pasar los días a mi calendario
checklist-chat = Preguntar en el chat
checklist-person = ¿Necesita una persona? Aquí responden:
checklist-web = Leer más y preguntar en su idioma:
checklist-source = Los días salen de las reglas de páginas oficiales, que revisamos el { $date }. Si una oficina le dice otro día, vale ese día.
checklist-calendar-legal = La ley fija este día.
checklist-gone-title = Abra un enlace nuevo, por favor
checklist-gone = Este enlace a una lista de tareas no funciona, o ya no funciona. No se pierde nada: su lista sigue en su chat. Elija allí “Mi lista de tareas” y recibirá un enlace nuevo.
checklist-pdf-fails = No se pudo hacer aquí la página para imprimir. Imprima esta página con su navegador, por favor.
