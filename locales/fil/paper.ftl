# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = Magtanong sa wika mo
poster-lead = May tanong tungkol sa buhay sa Japan? Sasagot kami.
poster-answers = Mga nasuring sagot, araw at gabi
poster-steps = Ano ang gagawin, at hanggang kailan
poster-person = May taong tutulong kapag kailangan mo
poster-scan = I-scan gamit ang cellphone mo
poster-address = O buksan ang pahinang ito:
poster-code = Code: { $code }
poster-free = Libre at kumpidensiyal. Hindi kailangan ang pangalan.
poster-emergency = Nasa panganib ngayon? Tumawag sa { $police } (pulis) o { $ambulance } (bumbero, ambulansya).
poster-contact = Kontak: { $contact }
poster-until = May bisa hanggang { $date }

checklist-ready = Handa na ang checklist mo. Puwede mo itong basahin, i-print sa isang pahina, at ilagay ang mga petsa sa kalendaryo mo.
checklist-open = Buksan ang checklist ko
checklist-link-life = Gagana ang link na ito hanggang { $date }. Wala sa checklist ang pangalan mo, pero mababasa ito ng sinumang may link. Huwag mo sana itong ibigay sa iba.
checklist-not-yet = Wala ka pang checklist. Pumili muna ng gabay, at gagawan kita.

checklist-title = Ang checklist ko
checklist-made = Ginawa noong { $date }
checklist-intro = Magsimula sa itaas. Nauuna ang mga petsang itinakda ng batas.
checklist-dated = May petsa
checklist-undated = Walang takdang petsa
checklist-finished = Tapos na
checklist-by = Hanggang { $date }
checklist-legal = itinakda ng batas
checklist-overdue = lumipas na ang petsa
checklist-done = tapos na
checklist-overdue-hint = May mga petsang lumipas na. Unahin mo pa rin sana ang mga ito, sa lalong madaling panahon. Madalas ay puwede pa kahit huli na. Kung hindi sigurado, magtanong sa totoong tao.
checklist-days-missing = May kulang na mga petsa dahil hindi ko alam kung kailan ito nagsimula. Sabihin mo sa akin sa chat, at magkakaroon ng petsa ang checklist.
checklist-all-done = Tapos na ang lahat sa checklist mo. Ang galing mo!
checklist-pdf = I-print sa isang pahina (PDF)
checklist-calendar = Ilagay ang mga petsa sa kalendaryo ko
checklist-chat = Magtanong sa chat
checklist-person = Kailangan ng tao? Sumasagot sila rito:
checklist-web = Magbasa pa at magtanong sa wika mo:
checklist-source = Galing ang mga petsa sa mga patakaran sa mga opisyal na pahina, na sinuri namin noong { $date }. Kung ibang petsa ang sinabi sa iyo ng opisina, iyon ang susundin.
checklist-calendar-legal = Itinakda ng batas ang petsang ito.
checklist-gone-title = Pakibukas ang bagong link
checklist-gone = Hindi gumagana ang link na ito sa checklist, o hindi na ito gumagana. Walang nawala: nasa chat mo pa ang checklist. Piliin doon ang “Checklist ko na may mga petsa”, at makakakuha ka ng bagong link.
checklist-pdf-fails = Hindi magawa rito ang pahinang ipi-print. Paki-print na lang ang pahinang ito gamit ang browser mo.
