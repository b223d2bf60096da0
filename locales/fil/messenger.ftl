# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Magsimula ulit
command-ask = Magtanong tungkol sa buhay sa Japan
command-ask-question = Ang tanong mo, sa sarili mong salita
command-person = Makipag-usap sa totoong tao na malapit sa iyo
command-orientation = Mga unang hakbang sa Japan
command-topics = Lahat ng paksa
command-status = Nasaan na ang request ko?
command-language = Palitan ang wika
command-emergency = Mga numerong pang-emergency
command-link = Ituloy sa ibang app
command-mydata = Ano ang nakatago tungkol sa akin
command-forget = Burahin ang lahat tungkol sa akin
command-withdraw = Tapusin ang request ko

# The names are not shown in this language: they stay English.
command-name-ask = ask
command-name-person = person
command-name-orientation = orientation
command-name-language = language
command-name-status = status
command-name-mydata = mydata
command-name-plan = plan
command-name-quiet = quiet
command-name-forget = forget

# At most 500 and 115 characters.
bot-description = Magtanong tungkol sa buhay sa Japan sa sarili mong wika: paninirahan at visa, trabaho, kalusugan, pera, pamilya, tirahan, kaligtasan. Nasuri na ang mga sagot at ipinapakita kung saan galing. Kapag mabigat na, ikokonekta kita sa isang taong sertipikado na malapit sa iyo. Libre. Hindi kailangan ang pangalan. Kung may panganib, tumawag sa { $police } (pulis) o { $ambulance } (bumbero at ambulansya).
bot-short-description = Mga nasuring sagot sa buhay sa Japan, sa wika mo, at taong makakausap na malapit sa iyo. Libre.

button-location = Ipadala ang lokasyon ko
location-ask = Puwede mo ring ipadala ang lokasyon mo gamit ang button sa ibaba. Pangalan lang ng lungsod mo ang itatago ko.
location-abroad = Wala akong nahanap na lungsod sa Japan sa lugar na ito. Pakisulat ang postal code o ang pangalan ng lungsod mo.
contact-not-needed = Hindi ko kailangan ang numero ng telepono, at hindi ko ito itinago. Pakisulat ang tanong mo.
unreadable-beside = Ang isinulat mo lang ang nabasa ko. Hindi ko nakikita ang larawan o file.
edited-again = Binago mo ang mensahe mo. Ito ang sagot sa bagong isinulat mo.
mark-edited = Binagong mensahe
mark-deleted = Binura na ang mensaheng ito.

group-private = May ibang taong nakakabasa rito. Para sa sarili mong tanong, sumulat sa akin nang pribado.
button-private = Mag-usap nang pribado
private-written = Sumulat na ako sa iyo nang pribado.
private-closed = Hindi ako makasulat sa iyo nang pribado. Payagan ang direct message sa settings mo, o gamitin ang web chat.

link-title = Ituloy sa ibang app
link-code = Buksan ang Tsunagu doon at ipadala: /link { $code }
link-minutes = { $n ->
    [one] Isang beses lang magagamit ang code, sa loob ng { $n } minuto. Huwag itong ibigay kahit kanino.
   *[other] Isang beses lang magagamit ang code, sa loob ng { $n } na minuto. Huwag itong ibigay kahit kanino.
}
link-open = Buksan sa { $app }
link-ask = Pagsasamahin ba ang chat na ito at ang isa mo pang chat? Magiging pareho ang mga request at bagong mensahe mo sa dalawa. Mababasa ito ng sinumang makakabukas ng isa sa mga ito.
button-link-yes = Oo, pagsamahin
button-link-no = Hindi, hayaang hiwalay
link-done = Tapos na. Magkasama na ang dalawang chat. Sasagot ako kung saan ka huling sumulat.
link-kept = Walang pinagsama.
link-unknown = Hindi kilala ang code na ito, nagamit na, o masyado nang luma. Gumawa ng bago: ipadala ang /link sa isa mo pang chat.
link-same = Magkasama na ang mga chat na ito.
link-busy = May bukas na request sa dalawang chat. Tapusin muna ang isa gamit ang /withdraw.

mydata-title = Ano ang nakatago tungkol sa iyo
mydata-language = Wika mo: { $language }
mydata-messages = Mga mensahe sa usapang ito: { $n }
mydata-requests = Mga request sa desk: { $n }
mydata-chats = Mga pinagsamang chat: { $list }
mydata-nothing-else = Walang pangalan, walang address, walang numero ng telepono.
mydata-how = Para burahin ang lahat, ipadala ang /forget.

forget-ask = Buburahin ba ang lahat tungkol sa iyo? Mawawala ang lahat ng mensahe at request. Matatapos ang bukas na request. Hindi na ito maibabalik.
button-forget-yes = Oo, burahin lahat
button-forget-no = Hindi, itago pa
forget-done = Nabura na ang lahat tungkol sa iyo. Puwede kang magsimula ulit anumang oras.
forget-kept = Walang binura.
