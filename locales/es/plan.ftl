# The support plan, and handing a request over to a partner.

command-plan = Mi plan de apoyo
button-plan = Ver mi plan
plan-title = Su plan de apoyo
plan-intro = Estos son sus próximos pasos, en este orden. Lo que tiene plazo por ley va primero.
plan-step = { $n }. { $action }
plan-deadline = Fecha límite: { $date }
plan-deadline-legal = Fecha límite: { $date }. La ley fija este día. Por favor, no lo deje pasar.
plan-status = Ahora: { $status }
plan-status-open = sin empezar
plan-status-doing = en marcha
plan-status-done = hecho
plan-status-dropped = ya no hace falta
plan-after = Termine antes: paso { $list }.
plan-again = Puede volver a ver el plan en cualquier momento: escriba /plan.
plan-none = Todavía no hay un plan para usted. Cuando la ventanilla haga uno, aparecerá aquí.
plan-moved = Su plan: “{ $action }”. Ahora: { $status }.

hand-over-title = ¿Puedo compartir esto con otra organización?
hand-over-why = { $desk } quisiera que esta organización le ayude:
hand-over-what = La organización recibe exactamente esto y nada más:
hand-over-summary = La ventanilla añade:
hand-over-contact = Cómo contactarle:
hand-over-purpose = Para qué: para que esta organización le ayude con su solicitud.
hand-over-until = Cuánto tiempo: la organización puede leerlo { $days } días; si acepta ayudarle, { $more } días. Después ya no puede.
hand-over-withdraw = Puede retirar este permiso en cualquier momento con un botón aquí, o terminar todo con /withdraw.

button-hand-over-yes = Sí, compartir esto
button-hand-over-bare = Sí, pero sin mi contacto
button-hand-over-no = No, no compartir nada
button-hand-over-stop = Dejar de compartir con esta organización

hand-over-told-consented = Gracias. Ahora la ventanilla puede pasar exactamente esto a { $partner }.
hand-over-told-refused = Está bien. No se compartió nada con { $partner }.
hand-over-told-sent = La ventanilla ha hecho un enlace para { $partner }. Solo allí pueden leerlo.
hand-over-told-seen = { $partner } ha leído su solicitud.
hand-over-told-accepted = Buena noticia: { $partner } le ayudará.
hand-over-told-declined = { $partner } no puede ayudar esta vez. La ventanilla busca otro camino con usted.
hand-over-told-done = { $partner } ha contado el resultado a la ventanilla. Si quiere saber más, pregunte a la ventanilla.
hand-over-told-expired = { $partner } no respondió a tiempo. Ya no pueden leer nada. La ventanilla busca otro camino.
hand-over-told-withdrawn = Ya no se comparte nada con { $partner }. Ya no pueden leer nada.
hand-over-not-now = Esto ya no es posible.
