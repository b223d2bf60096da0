# The support plan, and handing a request over to a partner.

command-plan = Ang plano ng tulong sa akin
button-plan = Ipakita ang plano ko
plan-title = Ang plano ng tulong sa iyo
plan-intro = Ito ang mga susunod na hakbang, sa ganitong ayos. Mauuna ang may deadline ayon sa batas.
plan-step = { $n }. { $action }
plan-deadline = Hanggang { $date }
plan-deadline-legal = Hanggang { $date }: itinakda ng batas ang araw na ito. Huwag sanang lampasan.
plan-status = Ngayon: { $status }
plan-status-open = hindi pa nasisimulan
plan-status-doing = ginagawa na
plan-status-done = tapos na
plan-status-dropped = hindi na kailangan
plan-after = Tapusin muna ang hakbang { $list }.
plan-again = Makikita mo ulit ang plano kahit kailan: isulat ang /plan.
plan-none = Wala ka pang plano. Kapag nakagawa ang desk, lalabas ito rito.
plan-moved = Ang plano mo: ang “{ $action }” ay { $status } ngayon.

hand-over-title = Puwede ko ba itong ibahagi sa ibang organisasyon?
hand-over-why = Gusto ng { $desk } na tulungan ka ng organisasyong ito:
hand-over-what = Ito lang ang matatanggap nila, wala nang iba:
hand-over-summary = Idinagdag ng desk:
hand-over-contact = Paano ka makokontak:
hand-over-purpose = Para saan: para matulungan ka ng organisasyong ito sa request mo.
hand-over-until = Gaano katagal: mababasa nila ito nang { $days } araw; kung tutulong sila, { $more } araw. Pagkatapos, hindi na.
hand-over-withdraw = Puwede mo itong bawiin kahit kailan gamit ang button dito, o tapusin ang lahat sa /withdraw.

button-hand-over-yes = Oo, ibahagi ito
button-hand-over-bare = Oo, pero huwag ang contact ko
button-hand-over-no = Hindi, walang ibabahagi
button-hand-over-stop = Itigil ang pagbabahagi sa kanila

hand-over-told-consented = Salamat. Ito lang mismo ang puwedeng ipasa ng desk sa { $partner }.
hand-over-told-refused = Sige. Walang ibinahagi sa { $partner }.
hand-over-told-sent = Gumawa ang desk ng link para sa { $partner }. Doon lang nila ito mababasa.
hand-over-told-seen = Nabasa na ng { $partner } ang request mo.
hand-over-told-accepted = Magandang balita: tutulungan ka ng { $partner }.
hand-over-told-declined = Hindi makakatulong ang { $partner } ngayon. Maghahanap ang desk ng ibang paraan kasama mo.
hand-over-told-done = Sinabi na ng { $partner } sa desk ang resulta. Tanungin ang desk kung gusto mong malaman pa.
hand-over-told-expired = Hindi sumagot ang { $partner } sa oras. Wala na silang mababasa. Maghahanap ang desk ng ibang paraan.
hand-over-told-withdrawn = Tapos na ang pagbabahagi sa { $partner }. Wala na silang mababasa.
hand-over-not-now = Hindi na ito puwede ngayon.
