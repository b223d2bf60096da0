# The support plan, and handing a request over to a partner.

command-plan = Meu plano de apoio
button-plan = Ver meu plano
plan-title = Seu plano de apoio
plan-intro = Estes são os próximos passos, nesta ordem. O que tem prazo por lei vem primeiro.
plan-step = { $n }. { $action }
plan-deadline = Prazo: até { $date }
plan-deadline-legal = Prazo: até { $date }. A lei fixa este dia. Por favor, não perca o prazo.
plan-status = Agora: { $status }
plan-status-open = ainda não começou
plan-status-doing = em andamento
plan-status-done = feito
plan-status-dropped = não é mais preciso
plan-after = Antes, termine: passo { $list }.
plan-again = Você pode ver o plano de novo quando quiser: escreva /plan.
plan-none = Ainda não há um plano para você. Quando o balcão fizer um, ele aparece aqui.
plan-moved = Seu plano: “{ $action }”. Agora: { $status }.

hand-over-title = Posso compartilhar isto com outra organização?
hand-over-why = { $desk } gostaria que esta organização ajudasse você:
hand-over-what = A organização recebe exatamente isto, e nada mais:
hand-over-summary = O balcão acrescenta:
hand-over-contact = Como falar com você:
hand-over-purpose = Para quê: para que esta organização ajude você com seu pedido.
hand-over-until = Por quanto tempo: a organização pode ler por { $days } dias; se aceitar ajudar você, por { $more } dias. Depois não pode mais.
hand-over-withdraw = Você pode retirar esta permissão a qualquer momento com um botão aqui, ou encerrar tudo com /withdraw.

button-hand-over-yes = Sim, compartilhar isto
button-hand-over-bare = Sim, mas sem meu contato
button-hand-over-no = Não, não compartilhar nada
button-hand-over-stop = Parar de compartilhar com esta organização

hand-over-told-consented = Obrigado. Agora o balcão pode passar exatamente isto para { $partner }.
hand-over-told-refused = Tudo bem. Nada foi compartilhado com { $partner }.
hand-over-told-sent = O balcão criou um link para { $partner }. Só ali podem ler.
hand-over-told-seen = { $partner } leu seu pedido.
hand-over-told-accepted = Boa notícia: { $partner } vai ajudar você.
hand-over-told-declined = { $partner } não pode ajudar desta vez. O balcão procura outro caminho com você.
hand-over-told-done = { $partner } contou o resultado ao balcão. Se quiser saber mais, pergunte ao balcão.
hand-over-told-expired = { $partner } não respondeu a tempo. Não podem mais ler nada. O balcão procura outro caminho.
hand-over-told-withdrawn = O compartilhamento com { $partner } terminou. Não podem mais ler nada.
hand-over-not-now = Isto não é mais possível.
