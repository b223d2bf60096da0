# From "talk to a person" to the end of the case. One word per concept:
# desk, coordinator, request (the resident's word for the case), share, withdraw.

coordinator-explainer = Ang Foreign National Support Coordinator (外国人支援コーディネーター) ay taong may espesyal na kaalaman, sertipikado ng Immigration Services Agency ng Japan. Tinutulungan ka niyang hanapin ang daan patungo sa solusyon. Libre ito.
referral-start = Ikokonekta kita sa isang coordinator sa consultation desk na malapit sa iyo.
referral-emergency = Nasa panganib ngayon? Huwag maghintay ng sagot dito. Tumawag sa { $police } (pulis) o { $ambulance } (bumbero at ambulansya).
referral-question-ask = Tungkol saan ito? Sapat na ang ilang salita. Puwede rin itong laktawan.
referral-question-none = (hindi sinabi)
referral-urgency-ask = Gaano ito kaapurahan?
button-urgency-now = May taong nasa panganib
button-urgency-soon = May deadline sa mga susunod na araw
button-urgency-normal = Makakapaghintay nang kaunti
referral-area-ask = Saan ka nakatira? Isulat ang postal code o ang pangalan ng lungsod mo, sa anumang paraan ng pagsulat. Para mahanap ko ang desk na malapit sa iyo.
referral-area-several = May ilang lugar na ganito ang pangalan. Alin dito?
referral-area-prefecture = Saang prefecture ka nakatira?
referral-area-municipality = Aling lungsod, ward, bayan o nayon sa { $prefecture }?
referral-area-unknown-postal = Hindi ko kilala ang postal code na ito. Tingnan ulit ang pitong numero, o isulat ang pangalan ng lungsod mo.
referral-area-nothing = Hindi ko nahanap ang lugar na ito. Subukan ang postal code, o pumili sa listahan.
button-area-list = Pumili sa listahan
button-area-unknown = Ayaw kong sabihin
button-area-whole-prefecture = Buong { $prefecture }
button-more = Iba pa…
referral-consent-title = Puwede ko bang ibahagi ito?
referral-consent-language = Wika mo: { $language }
referral-consent-area = Lugar mo: { $area }
referral-consent-area-unknown = Lugar mo: hindi sinabi
referral-consent-topic = Paksa: { $topic }
referral-consent-topic-none = Paksa: hindi pinili
referral-consent-question = Mga salita mo:
referral-consent-receiver = Sino ang tatanggap: mga sertipikadong coordinator sa mga consultation desk na pinakamalapit sa iyo. Dapat nila itong ilihim.
referral-consent-purpose = Para saan: para matulungan ka ng isa sa kanila.
referral-consent-later = Kapag kinuha ng isang desk ang request mo, mababasa rin nito ang isusulat mo rito mula noon hanggang matapos ang request.
referral-consent-not = Hindi ibabahagi: ang account mo, ang numero ng telepono mo, at ang mga isinulat mo dati.
referral-consent-withdraw = Puwede mo itong bawiin anumang oras: isulat ang /withdraw.
button-consent-yes = Oo, ibahagi ito
button-consent-no = Hindi, walang ibabahagi
referral-consent-refused = Sige. Walang ibinahagi. Puwede ka pa ring magtanong sa akin, o tumawag sa mga numerong ito.
referral-offered = { $count ->
    [one] Nagtanong na ako sa { $count } desk na malapit sa iyo:
   *[other] Nagtanong na ako sa { $count } na desk na malapit sa iyo:
}
referral-offered-desk = { $desk }, { $place }
referral-wait = Hindi mo kailangang manatili rito. Lalabas ang sagot sa chat na ito. Habang naghihintay, puwede ka pang magtanong.
referral-widened = Wala pang makakuha ng request mo. Nagtatanong na ako sa mas malalayong desk ({ $ring }).
referral-escalated = Wala pang desk na makakuha ng request mo. Paumanhin po. Bukas pa rin ang request mo at patuloy kaming naghahanap. Tumawag din sa isa sa mga numerong ito.
referral-expired = Walang desk na nakakuha ng request mo, at natapos na ito. Paumanhin po. Tumawag sa isa sa mga numerong ito, o mag-request ulit.
referral-claimed = Kinuha na ng { $desk } ang request mo. Mula ngayon, binabasa ng coordinator doon ang isinusulat mo sa chat na ito. Sumulat sa sarili mong wika.
referral-closed = Isinara ng { $desk } ang request mo. Resulta: { $outcome }.
referral-after = Ang isusulat mo ngayon ay ako na lang ulit, ang program, ang makakabasa.
verdict-ask = Nakatulong ba ito sa iyo?
button-verdict-helped = Oo, nakatulong
button-verdict-partly = Medyo
button-verdict-not = Hindi
verdict-thanks = Salamat. Nakakatulong ito para mapabuti namin ang tulong.
verdict-not = Paumanhin po. Puwede kang humiling ulit na makausap ang totoong tao anumang oras.
referral-withdraw-ask = Ititigil ko na ba ang pagbabahagi at tatapusin ang request mo?
button-withdraw-yes = Oo, itigil
button-withdraw-no = Hindi, ituloy
referral-withdrawn = Natapos na ang request mo. Wala nang ibabahagi, at hindi na mababasa ng desk ang chat na ito.
referral-withdraw-kept = Sige. Tuloy ang request mo.
referral-withdraw-none = Wala kang bukas na request. Walang ibinabahagi tungkol sa iyo.
referral-already = May bukas ka nang request.
referral-bridge-off = Hindi binabasa ng desk ang chat na ito ngayon.
status-title = Ang request mo
status-none = Wala kang bukas na request.
status-asked = Kailangan ko pa ng ilang sagot mula sa iyo.
status-consented = Naghahanap ako ng desk na malapit sa iyo.
status-offered = { $count ->
    [one] Nagtanong na ako sa { $count } desk. Hinihintay ko ang unang kukuha.
   *[other] Nagtanong na ako sa { $count } na desk. Hinihintay ko ang unang kukuha.
}
status-claimed = Kinuha na ng { $desk } ang request mo.
status-bridged = Kausap mo ang { $desk }. Sumulat lang dito.
status-handed-over = Ipinasa ang request mo sa ibang organisasyon.
status-closed = Sarado na ang request mo. Resulta: { $outcome }.
status-withdrawn = Tinapos mo na ang request mo.
status-escalated = Wala pang desk na makakuha. Patuloy kaming naghahanap.
status-expired = Natapos ang request mo nang walang desk na nakakuha nito.
button-withdraw = Tapusin ang request ko
button-ask-again = Humiling ulit na makausap ang totoong tao
ring-municipality = lungsod mo
ring-prefecture = prefecture mo
ring-block = rehiyon mo
ring-nation = buong Japan
outcome-solved = nalutas
outcome-partly-solved = nalutas nang bahagya
outcome-advice-given = nabigyan ng payo
outcome-handed-to-partner = ipinasa sa ibang organisasyon
outcome-not-reached = hindi ka makontak
outcome-not-solved = hindi nalutas
refusal-no-consent = Walang maibabahagi kung hindi ka pumapayag.
refusal-ended = Natapos na ang request na ito.
refusal-wrong-state = Hindi ito puwede sa ngayon.
