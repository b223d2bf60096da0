# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Ihinto muna ang mensahe sa akin
button-quiet = Ligtas bang sumulat sa akin?
quiet-ask = May iba bang puwedeng tumingin sa telepono mo? Kung oo, puwede akong maghintay: walang mauunang sumulat sa iyo. Kapag sumulat ka, sasagot pa rin ako.
button-quiet-on = Hindi ligtas na sumulat sa akin
button-quiet-off = Ligtas nang sumulat sa akin
quiet-on = Sige. Walang mauunang sumulat sa iyo hanggang sabihin mong ligtas na. Nakikita rin ito ng desk. Kapag sumulat ka, sasagot pa rin ako.
quiet-off = Salamat. Makakarating na ulit sa iyo ang mga mensahe.
button-uncover = Ipakita nang buo ang mga mensahe
uncover-done = Ipinapakita na ulit nang buo ang mga mensahe.
cover-notice = May mensahe ka.
button-show = Ipakita
button-receipts = Ang mga pinayagan ko
receipts-title = Ang mga pinayagan mo
receipts-none = Wala ka pang pinayagang ibahagi.
receipt-given = Pinayagan noong { $time }
receipt-text = Text: bersiyon { $version }, { $language }
receipt-receiver = Sino ang tatanggap: { $text }
receipt-purpose = Para saan: { $text }
receipt-withdrawn = Binawi noong { $time }
mydata-file = I-download ang lahat bilang file
mydata-page = Lahat ng nakatago tungkol sa iyo, sa isang file. Isang beses lang gagana ang link na ito.
mydata-link-gone = Nagamit na ang link na ito o masyado nang luma. Ipadala ang /mydata para makakuha ng bago.
exit = Umalis agad
exit-hint = Binubuksan ang pahina ng panahon at isinasara ang chat na ito sa device na ito. Ganoon din ang pagpindot ng Esc nang tatlong beses.
