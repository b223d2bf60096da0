# Orientation: what people should know before there is trouble. A "guide" is a row of steps for a situation (arriving, having a baby).

command-checklist = Ang checklist ko na may mga petsa
command-name-checklist = checklist

orient-ask = Mga unang hakbang sa Japan, bago pa magkaproblema. Alin ang bagay sa iyo?
orient-ask-stage = O: ano ang nangyayari sa buhay mo?
orient-offer = Nasimulan mo na ang gabay na “{ $track }”. Puwede mong ituloy kung saan ka huminto.
orient-words = { $words }
orient-steps = { $n ->
    [one] Mayroon itong { $n } hakbang. Puwede kang huminto muna anumang oras, at magpatuloy sa ibang app o ibang wika.
   *[other] Mayroon itong { $n } na hakbang. Puwede kang huminto muna anumang oras, at magpatuloy sa ibang app o ibang wika.
    }
orient-so-far = Tapos na sa ngayon: { $done } sa { $n }.
orient-button-begin = Simulan
orient-button-go-on = Ituloy ang mga hakbang
orient-button-checklist = Checklist ko na may mga petsa
orient-button-tracks = Ibang gabay
orient-unknown = Luma na ang button na ito, at wala na ang hakbang na iyon. Ito ang mayroon ako ngayon.

orient-step = Hakbang { $n } sa { $of }: { $track }
orient-due = Hanggang { $date }: { $what }.
orient-due-legal = Hanggang { $date } (itinakda ng batas): { $what }.
orient-overdue = { $date }: { $what }. Lumipas na ang petsang ito. Nangyayari iyon. Kung hindi mo pa nagagawa, gawin mo sana sa lalong madaling panahon.
orient-overdue-legal = Ayon sa batas, { $date }: { $what }. Lumipas na ang petsang ito. Kung hindi mo pa nagagawa, pumunta ka sana sa lalong madaling panahon: mas mabuti ang huli kaysa hindi. Itanong doon kung ano ang gagawin ngayon. Matutulungan ka rin ng totoong tao.
orient-note = Para sa mga galing sa bansa mo: { $note }
orient-short = Maikling bersiyon ito. Mas marami ang nakasulat sa buong artikulo.
orient-button-done = Tapos na
orient-button-not-for-me = Hindi para sa akin
orient-button-later = Saka na, ipaalala sa akin
orient-button-article = Ang buong artikulo
orient-button-pause = Huminto muna
orient-noted = Naitala ko na. Salamat.
orient-paused = Sige, hanggang dito muna tayo. Walang nawala. Para ituloy, pindutin ang button o isulat ang /orientation.
orient-later-ask = Itatabi ko ang hakbang na ito para sa susunod. Gusto mo bang i-message din kita tungkol dito pagdating noon?
orient-button-remind-yes = Oo, pakipaalala sa akin
orient-button-remind-no = Hindi na, salamat

orient-finished-title = Ang galing mo!
orient-finished = Natapos mo na ang gabay na “{ $track }”. Puwede kang magtanong sa akin ng kahit ano, anumang oras, sa sarili mong salita.
orient-finished-later = Itinabi mo ang mga ito para sa susunod:
orient-button-reminders = Mga paalala

orient-questions = Ilang maikling tanong para sa sarili mong checklist. Puwede mong laktawan ang alinman. Gagamitin ko lang ang mga sagot para sa checklist at mga paalala mo. Para burahin ang mga ito, isulat ang /forget.
orient-back = Balik tayo ngayon sa tanong ko.
orient-button-stop = Tama na muna ang mga tanong
orient-day-example = Isulat ang taon, buwan at araw, halimbawa { $example }.
orient-button-today = Ngayong araw
orient-day-unreadable = Hindi ako sigurado kung anong petsa ito. Pakisulat ang taon, buwan at araw, halimbawa { $example }.
orient-day-impossible = Wala sa kalendaryo ang petsang ito. Pakitingnan ulit, at isulat halimbawa nang ganito: { $example }.
orient-day-too-far = Napakalayo ng petsang ito. Pakitingnan ulit ang taon, at isulat halimbawa nang ganito: { $example }.
orient-ask-status = Anong uri ng status of residence (在留資格) ang mayroon ka? Nakasulat ito sa residence card mo.
orient-ask-work = Anong klase ng trabaho ang mayroon ka?
orient-ask-children = Ilang taon na ang mga anak mo sa Japan? Isulat ang edad nila sa taon, halimbawa: 3, 7. Kung baby pa, isulat ang 0.
orient-button-no-children = Walang anak sa Japan
orient-children-unreadable = Pakisulat lang ang edad sa taon, halimbawa: 3, 7.
orient-ask-area = Saan ka nakatira? Isulat ang postal code o ang pangalan ng lungsod mo, sa anumang paraan ng pagsulat.
orient-ask-country = Saang bansa ka galing? Para masabi ko rin kung ano ang naiiba roon. Kung wala ito sa listahan, isulat ang pangalan ng bansa sa Ingles.
orient-choose = Pumili ng isa sa mga button, o laktawan ang tanong.
orient-country-CN = China
orient-country-VN = Vietnam
orient-country-KR = South Korea
orient-country-PH = Pilipinas
orient-country-NP = Nepal
orient-country-ID = Indonesia
orient-country-BR = Brazil
orient-country-MM = Myanmar
orient-country-TW = Taiwan
orient-country-LK = Sri Lanka
orient-country-US = Estados Unidos (US)
orient-country-TH = Thailand
orient-country-IN = India
orient-country-BD = Bangladesh
orient-country-PE = Peru
orient-country-PK = Pakistan
orient-country-KH = Cambodia
orient-country-MN = Mongolia
orient-country-TR = Türkiye
orient-country-UA = Ukraine

orient-checklist-title = Ang checklist mo: { $track }
orient-checklist-overdue = May mga petsang lumipas na. Nangyayari iyon. Unahin mo sana ang mga ito. Matutulungan ka ng totoong tao.
orient-checklist-legal = Ayon sa batas, hanggang sa mga petsang ito:
orient-checklist-rest = At pagkatapos:
orient-item-day = Hanggang { $date }: { $what }
orient-item-opens = Hanggang { $date }: { $what } (puwede mula { $from })
orient-item-overdue = { $date }: { $what }. Lumipas na ang petsang ito. Hindi mo pa nagagawa? Gawin mo na sana ngayon.
orient-item = { $topic }
orient-checklist-no-day = Hindi mo pa nasasabi sa akin kung kailan ito nagsisimula, kaya hindi ko pa mabilang ang mga petsa.
orient-checklist-done = { $n ->
    [one] Tapos na ang { $n } hakbang.
   *[other] Tapos na ang { $n } na hakbang.
    }
orient-checklist-nothing = Wala nang natitira sa checklist. Ang galing mo!
orient-button-steps = Isa-isahin ang mga hakbang
orient-button-answers = Baguhin ang mga sagot ko

orient-mydata = Mga hakbang sa mga gabay na minarkahan mo: { $n }
