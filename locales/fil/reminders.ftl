# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = Ang mga ipinapaalala sa akin
command-name-reminders = reminders

button-reminders = Mga paalala
button-reminders-on = Oo, ipaalala sa akin
button-reminders-off = Itigil ang lahat ng paalala
button-date-add = Magdagdag o magpalit ng petsa
button-date-remove = Magtanggal ng petsa
button-reminder-done = Tapos na

date-period-of-stay = Katapusan ng period of stay
date-residence-card = Expiry ng residence card
date-my-number-card = Expiry ng My Number card
date-driving-licence = Expiry ng driver’s license
date-passport = Expiry ng passport
date-vaccination = Bakuna
date-other = Ibang petsa

reminders-title = Mga paalala mo
reminders-are-off = Nakapatay ang mga paalala. Kung gusto mo, magme-message ako sa iyo bago ang mahahalagang petsa: sarili mong mga petsa, mga petsang itinakda ng batas, at mga gawain sa bawat panahon ng taon sa Japan. Sa araw lang ako nagme-message, hindi sa gabi. Isang pindot lang para itigil.
reminders-are-on = Nakabukas ang mga paalala. Sa araw lang ako nagme-message, hindi sa gabi. Isang pindot lang para itigil.
reminders-now-on = Sige, paaalalahanan kita. Puwede mo itong itigil anumang oras sa isang pindot.
reminders-now-off = Sige, hindi na kita paaalalahanan. Mananatili rito ang mga petsa mo hanggang tanggalin mo.
reminders-dates = Mga petsa mo:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. Lumipas na ang petsang ito.
reminders-coming = Magme-message ako sa iyo sa mga petsang ito:
reminders-line = { $date }: { $what }
reminders-nothing = Wala pang nakatakda. Puwede kang magdagdag ng petsa.

date-ask-what = Anong petsa ang tatandaan ko?
date-ask-end = { $what }: anong petsa ito? Nakasulat ito sa card o sa passport. Isulat nang ganito: { $example }
date-ask-day = { $what }: anong petsa ito? Isulat nang ganito: { $example }
date-unreadable = Hindi ko ito mabasa bilang petsa. Pakisulat ang taon, buwan at araw, nang ganito: { $example }
date-impossible = Wala sa kalendaryo ang petsang ito. Pakitingnan ulit, at isulat nang ganito: { $example }
date-too-far = Masyadong malayo ang petsang ito. Pakitingnan ulit ang taon, at isulat nang ganito: { $example }
date-stopped = Sige. Wala akong itinala.
date-saved = Naitala ko na. { $what }: { $date }.
date-saved-next = Paaalalahanan kita sa { $date }.
date-saved-soon = Malapit na malapit na ito, kaya hindi na kita paaalalahanan ulit. Gawin mo na sana ngayon ang susunod na hakbang.
date-saved-off = Nakapatay ang mga paalala. Paaalalahanan ba kita bago ang petsang ito?
date-too-many = Marami nang petsa rito. Magtanggal muna ng isa.
date-remove-ask = Aling petsa ang tatanggalin ko?
date-removed = Tinanggal na: { $what }.

date-over = { $what }: { $date }. Lumipas na ang petsang ito. Gawin mo na sana ngayong araw ang susunod na hakbang. Matutulungan ka ng totoong tao.
date-over-vaccination = { $what }: { $date }. Lumipas na ang petsang ito. Kung hindi natuloy, tumawag sa klinika o health center: madalas ay puwede pa ito sa ibang araw. Para sa susunod na bakuna, isulat ang bagong petsa.
date-over-other = { $what }: { $date }. Lumipas na ang petsang ito. Mga petsang darating pa lang ang tinatandaan ko.
date-over-stay = { $what }: { $date }. Lumipas na ang petsang ito. Nag-apply ka ba ng extension noong araw na iyon o bago iyon? Kung oo, puwede kang manatili nang limitadong panahon habang nagpapasya ang immigration. Kung hindi, makipag-ugnayan sa immigration ngayong araw. Mas mainam talaga na kusang pumunta roon kaysa maghintay. Puwede itong tingnan ng totoong tao kasama mo.

date-stay-from = Puwede kang mag-apply ng extension mula bandang { $date }.
date-stay-now = Puwede ka nang mag-apply ng extension ngayon. Gawin mo sana ito bago matapos ang period of stay.

reminder-title = Paalala
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] Ngayong araw na ito.
    [one] { $days } araw na lang ang natitira.
   *[other] { $days } na araw na lang ang natitira.
    }
reminder-next-period-of-stay = Susunod na hakbang: ihanda ang mga papeles at mag-apply ng extension sa immigration bago ang petsang ito.
reminder-next-residence-card = Susunod na hakbang: mag-apply ng bagong card sa immigration bago ang petsang ito.
reminder-next-my-number-card = Susunod na hakbang: dalhin ang card sa city hall bago ang petsang ito. Pagkatapos ma-extend ang period of stay, kailangan ding i-extend ang card na ito.
reminder-next-driving-licence = Susunod na hakbang: basahin ang sulat tungkol sa renewal, at i-renew ang lisensiya bago ang petsang ito. Pagkatapos nito, hindi ka na puwedeng mag-drive.
reminder-next-passport = Susunod na hakbang: itanong sa embahada o konsulado mo kung paano ito i-renew. Puwede itong tumagal.
reminder-next-vaccination = Susunod na hakbang: tingnan kung may appointment ka na. Dalhin ang papel ng bakuna at ang mother and child handbook (母子健康手帳).
reminder-next-other = Hiniling mong tandaan ko ang petsang ito.
reminder-legal = { $what }: hanggang { $date }. Itinakda ng batas ang petsang ito.
reminder-legal-next = Susunod na hakbang: buksan ang artikulo. Nakasulat doon kung saan pupunta at ano ang dadalhin.
reminder-later = Gusto mong balikan ito: { $topic }.
reminder-later-last = Gusto mong balikan ito: { $topic }. Hindi na ako magtatanong ulit.

reminder-season = Sa panahong ito ng taon
season-resident-tax = Sa Hunyo, darating sa koreo ang bill ng resident tax (住民税), o kakaltasin ito ng kumpanya sa sahod mo. Buksan ang sulat at tingnan ang mga huling araw ng pagbabayad. Masyado bang malaki? Bago ang una sa mga petsang ito, itanong sa city hall kung puwede itong hulugan.
season-typhoon = Nagsisimula na ang panahon ng bagyo at malakas na ulan. Tingnan ang hazard map (ハザードマップ) ng lugar ninyo. Maghanda sa bahay ng tubig, pagkain, ilaw at naka-charge na baterya.
season-disaster-drill = Ang unang araw ng Setyembre ay Araw ng Paghahanda sa Sakuna (防災の日). Alamin ang evacuation site mo, pag-usapan ng pamilya kung saan magkikita, at sumali sa drill na malapit sa iyo.
season-school = Papasok ba sa elementary school ang anak mo sa susunod na Abril? Nagpapadala ng sulat ang lungsod sa taglagas. Sagutin mo sana ito. Kung walang dumating, magtanong sa board of education (教育委員会): kailangang mag-apply mismo ang mga pamilyang dayuhan.
season-nursery = Kailangan mo ba ng daycare (保育園) mula sa susunod na Abril? Sa maraming lungsod, sa taglagas kailangang mag-apply. Itanong na ngayon sa city hall ang huling araw at ang mga papeles.
season-child-flu = Para sa mga bata, nagsisimula sa mga klinika ang bakuna laban sa influenza sa Oktubre, bago ang taglamig. Nasa iyo ang pasya, at karaniwan ay may bayad. Magtanong sa doktor ng bata.
season-year-end = Sa Nobyembre at Disyembre, ginagawa ng kumpanya ang year-end adjustment (年末調整) ng income tax. Ibigay sa kumpanya ang mga form sa oras, kasama ang mga papel tungkol sa insurance at sa pamilyang sinusuportahan mo.
season-tax-return = Mula kalagitnaan ng Pebrero hanggang kalagitnaan ng Marso ang panahon ng tax return (確定申告). Baka kailangan mo ito kung may sarili kang negosyo, dalawa ang trabaho mo, o umalis ka sa trabaho. Minsan ay may bumabalik na pera.
