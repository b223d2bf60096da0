# The support plan, and handing a request over to a partner.

command-plan = Ang plano ng tulong para sa akin
button-plan = Ipakita ang plano ko
plan-title = Ang plano ng tulong para sa iyo
plan-intro = Ito ang mga susunod mong hakbang, sa ganitong ayos. Mauuna ang mga may deadline ayon sa batas.
plan-step = { $n }. { $action }
plan-deadline = Huling araw: { $date }
plan-deadline-legal = Huling araw: { $date } (itinakda ito ng batas, huwag sanang lampasan)
plan-status = Ngayon: { $status }
plan-status-open = hindi pa nasisimulan
plan-status-doing = ginagawa na
plan-status-done = tapos na
plan-status-dropped = hindi na kailangan
plan-after = Tapusin muna ang hakbang { $list }.
plan-again = Makikita mo ulit ang plano anumang oras: isulat ang /plan.
plan-none = Wala ka pang plano. Kapag nakagawa na ang desk, lalabas ito rito.
plan-moved = Ang plano mo: “{ $action }”. Ngayon: { $status }.

hand-over-title = Puwede ko ba itong ibahagi sa ibang organisasyon?
hand-over-why = Gusto ng { $desk } na tulungan ka ng organisasyong ito:
hand-over-what = Ito lang mismo ang matatanggap ng organisasyong iyon, wala nang iba:
hand-over-summary = Idinagdag ng desk:
hand-over-contact = Paano ka makokontak:
hand-over-purpose = Para saan: para matulungan ka ng organisasyong ito sa request mo.
hand-over-until = Gaano katagal: mababasa ito ng organisasyong iyon nang { $days } araw; kung tutulong sila sa iyo, nang { $more } araw. Pagkatapos, hindi na.
hand-over-withdraw = Puwede mo itong bawiin anumang oras gamit ang button dito. Para tapusin ang lahat, isulat ang /withdraw.

button-hand-over-yes = Oo, ibahagi ito
button-hand-over-bare = Oo, pero huwag isama ang contact ko
button-hand-over-no = Hindi, walang ibabahagi
button-hand-over-stop = Itigil ang pagbabahagi sa organisasyong ito

hand-over-told-consented = Salamat. Puwede na itong ipasa ng desk sa { $partner }, ito lang at wala nang iba.
hand-over-told-refused = Sige. Walang ibinahagi sa { $partner }.
hand-over-told-sent = Gumawa ang desk ng link para sa { $partner }. Doon lang nila ito mababasa.
hand-over-told-seen = Nabasa na ng { $partner } ang request mo.
hand-over-told-accepted = Magandang balita: tutulungan ka ng { $partner }.
hand-over-told-declined = Hindi makakatulong ang { $partner } sa pagkakataong ito. Maghahanap ang desk ng ibang paraan kasama mo.
hand-over-told-done = Sinabi na ng { $partner } sa desk ang resulta. Tanungin ang desk kung gusto mong malaman pa.
hand-over-told-expired = Hindi sumagot ang { $partner } sa oras. Wala na silang mababasa. Maghahanap ang desk ng ibang paraan.
hand-over-told-withdrawn = Tapos na ang pagbabahagi sa { $partner }. Wala na silang mababasa.
hand-over-not-now = Hindi na ito puwede.
