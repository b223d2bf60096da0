# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = Tungkol saan ito?
phrase-question-since-when = Kailan ito nagsimula?
phrase-question-wish = Ano ang gusto mong mangyari?
phrase-question-tried = May nasubukan ka na bang gawin? Okay lang kung wala pa.
phrase-question-safe = Ligtas ka ba ngayon?
phrase-question-who-knows = Sino pa ang nakakaalam nito?
phrase-question-residence-card = Nasa iyo ba ang residence card (在留カード) mo?
phrase-question-card-expiry = Anong expiry date ang nakasulat sa residence card mo?
phrase-question-status = Anong status of residence (在留資格) ang nakasulat sa residence card mo?
phrase-question-letter = May natanggap ka bang sulat o abiso?
phrase-question-letter-sender = Kanino galing ang sulat? Puwede ring litrato ng pangalan ng nagpadala.
phrase-question-letter-date = Anong petsa ang nasa sulat? Puwede ring litrato ng petsa.
phrase-question-employer = Saan ka nagtatrabaho? Pakisulat ang pangalan ng kumpanya.
phrase-question-school = Saang paaralan ka pumapasok, o ang mga anak mo?
phrase-question-contract = May nakasulat bang kontrata?
phrase-question-living-with = Sino ang kasama mo sa bahay?
phrase-question-children = May mga anak ka ba?
phrase-question-children-age = Ilang taon na ang mga anak mo?
phrase-question-ill = May sakit o sugat ka ba?
phrase-question-pregnant = Buntis ka ba, o may buntis ba sa pamilya mo?
phrase-question-medicines = May iniinom ka bang gamot? Ano ito?
phrase-question-insurance = May health insurance ka ba?
phrase-question-money = Sapat ba ang pera mo para sa linggong ito?
phrase-question-food = Sapat ba ang pagkain mo para sa linggong ito?
phrase-question-sleep = May matutulugan ka ba ngayong gabi?
phrase-question-language = Anong wika ang pinakamadali mong basahin?
phrase-question-come = Makakapunta ka ba sa desk namin?
phrase-question-call = Puwede ka ba naming tawagan?
phrase-question-call-when = Kailan ka puwedeng tawagan?
phrase-question-speak-employer = Puwede ba naming kausapin ang kumpanya mo para sa iyo?
phrase-question-speak-school = Puwede ba naming kausapin ang paaralan para sa iyo?
phrase-question-speak-landlord = Puwede ba naming kausapin ang may-ari ng tirahan mo para sa iyo?
phrase-question-speak-city-office = Puwede ba naming kausapin ang city hall para sa iyo?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Opo / Mayroon po.
phrase-answer-no = Hindi po / Wala po.
phrase-answer-dont-know = Hindi ko po alam.
phrase-answer-dont-understand = Hindi ko po naiintindihan.
phrase-answer-simpler = Pakisabi po nang mas simple.
phrase-answer-wait = Sandali lang po.
phrase-answer-will-bring = Dadalhin ko po.
phrase-answer-will-send = Ipapadala ko po rito.
phrase-answer-can-come = Makakapunta po ako.
phrase-answer-cannot-come = Hindi po ako makakapunta.
phrase-answer-another-day = Sa ibang araw na lang po.
phrase-answer-safe = Ligtas po ako.
phrase-answer-not-safe = Hindi po ako ligtas.
phrase-answer-call-me = Pakitawagan po ako.
phrase-answer-dont-call = Huwag n’yo po akong tawagan.
phrase-answer-someone-reads = May tumutulong po sa akin na magbasa.
phrase-answer-need-interpreter = Kailangan ko po ng interpreter.
phrase-answer-prefer-not = Ayaw ko pong sabihin.
phrase-answer-thanks = Salamat po.

# Appointment: When, where and how we meet.
phrase-appointment-come = Mangyaring pumunta rito: { $place }. Petsa: { $date }. Oras: { $time }.
phrase-appointment-ask = Puwede ka ba sa petsa at oras na ito? Petsa: { $date }. Oras: { $time }.
phrase-appointment-phone = Tatawagan ka namin. Petsa: { $date }. Oras: { $time }.
phrase-appointment-online = Magkikita tayo sa video call. Ipapadala namin ang link dito.
phrase-appointment-moved = Nabago ang appointment mo. Bagong petsa: { $date }. Oras: { $time }.
phrase-appointment-cancelled = Kanselado ang appointment na ito: { $date }. Paumanhin po.
phrase-appointment-bring = Pakidala: { $document }.
phrase-appointment-free = Libre ito.
phrase-appointment-interpreter = Magkakaroon ng interpreter doon.
phrase-appointment-companion = Puwede kang magsama ng taong pinagkakatiwalaan mo.
phrase-appointment-children = Puwede mong isama ang mga anak mo.
phrase-appointment-arrival = Pagdating mo, sumulat ka lang dito.
phrase-appointment-cannot = Kung hindi ka makakapunta, sumulat ka lang dito. Hahanap tayo ng ibang araw.
phrase-appointment-closed = Sarado ang desk namin sa petsang ito: { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Pakipakita sa amin ang residence card (在留カード) mo.
phrase-document-passport = Pakipakita sa amin ang passport mo.
phrase-document-letter = Pakipakita sa amin ang sulat.
phrase-document-payslip = Pakipakita sa amin ang mga payslip (給与明細) mo.
phrase-document-contract = Pakipakita sa amin ang kontrata (契約書).
phrase-document-insurance = Pakipakita sa amin ang card o papel ng health insurance mo (マイナ保険証 o 資格確認書).
phrase-document-bank-book = Pakipakita sa amin ang bank book (通帳) mo.
phrase-document-photo = Puwede kang magpadala ng litrato nito rito.
phrase-document-bring = Pakidala ito sa desk namin. Huwag magpadala ng litrato.
phrase-document-my-number = Huwag magpadala ng litratong nakikita ang My Number (マイナンバー) mo.
phrase-document-do-not-sign = Huwag munang pumirma sa papel na hindi mo naiintindihan. Ipakita muna sa amin.
phrase-document-original = Itago mo ang orihinal na papel. Sapat na sa amin ang kopya.
phrase-document-letter-pay = Sabi sa sulat na ito: kailangang magbayad. Huling araw: { $date }.
phrase-document-cannot-pay = Kung hindi ka makakabayad, sumulat ka sa amin bago ang araw na iyon.
phrase-document-letter-reply = Kailangang sagutin ang sulat na ito. Huling araw: { $date }.
phrase-document-letter-nothing = Pabatid lang ang sulat na ito. Wala kang kailangang gawin.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Tama ang ginawa mong pagsulat sa amin.
phrase-comfort-received = Nabasa na namin ang mensahe mo.
phrase-comfort-take-time = Hindi kailangang magmadali.
phrase-comfort-secret = Ililihim namin ang mga sinasabi mo sa amin.
phrase-comfort-not-alone = Hindi ka nag-iisa. Kasama mo kami.
phrase-comfort-not-your-fault = Hindi mo ito kasalanan.
phrase-comfort-together = Magkasama tayong magpapatuloy, paisa-isang hakbang.
phrase-comfort-look-up = Aalamin namin ito at sasagutin ka namin nang hindi lalampas sa { $date }.
phrase-comfort-specialist = Kailangan kong magtanong sa eksperto. Pagkatapos, susulat ako sa iyo rito.
phrase-comfort-danger = Nasa panganib ngayon? Huwag hintayin ang sagot namin. Tumawag agad sa { $police } (pulis) o { $ambulance } (bumbero at ambulansya).
phrase-comfort-tomorrow = Magsasara na kami para sa araw na ito. Babasahin namin ang mensahe mo bukas.
phrase-comfort-next-open = Sarado ang desk namin ngayon. Babasahin namin ang mensahe mo sa petsang ito: { $date }.
phrase-comfort-any-time = Puwede kang sumulat ulit sa amin anumang oras.
