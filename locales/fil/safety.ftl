# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Tumawag sa 119 ngayon: bumbero at ambulansya. Libre ang tawag, araw at gabi. Sabihin ang “Kaji desu” (sunog) o “Kyuukyuu desu” (ambulansya), pagkatapos kung nasaan ka.
safety-police = Tumawag sa 110 ngayon: pulis. Libre ang tawag, araw at gabi. Kung kaya mo, pumunta sa ligtas at maliwanag na lugar na may ibang tao.
safety-gas = Buksan ang mga bintana at lumabas. Huwag galawin ang mga switch at huwag gumamit ng apoy. Tumawag sa 119 mula sa labas.
safety-sea = Tumawag sa 118 ngayon: coast guard. Kung may tao sa tubig, huwag kang lumusong.
safety-disaster = Unahin ang buhay mo. Kung malapit ka sa dagat o ilog, umakyat agad sa mataas na lugar. Kung naipit ka o nasugatan, tumawag sa 119.
safety-suicide = Mabuti at sumulat ka. Hindi ka nag-iisa, at puwedeng magbago ang sakit na ito. Kung nasa panganib ka ngayon, tumawag sa 119. May mga taong makikinig sa iyo sa mga numerong ito, kahit gabi.
safety-partner-violence = Wala kang ginawang mali. Kung nasa panganib ka ngayon, tumawag sa 110. May mga taong tutulong sa iyo sa mga numerong ito, at ililihim nila ito. Hindi nila sasabihin sa asawa o partner mo.
safety-child-abuse = Salamat at inisip mo ang bata. Kung nasa panganib ang bata ngayon, tumawag sa 110. Ikokonekta ka ng 189 sa child guidance center. Hindi kailangang sigurado ka, at hindi kailangan ang pangalan mo.
safety-sexual-violence = Hindi mo kasalanan ito. Kung nasa panganib ka ngayon, tumawag sa 110. Sa #8891, tutulungan ka sa doktor at sa pulis, kung gusto mo.
safety-captivity = Walang sinumang puwedeng magtago ng passport o residence card mo, o magkulong sa iyo. Kung nasa panganib ka ngayon, tumawag sa 110. Poprotektahan ka.
safety-general = Kung ikaw o ang taong malapit sa iyo ay nasa panganib, tumawag ngayon:
safety-language = Kung hindi ka marunong ng Japanese, sabihin ang wika mo: “Tagarogu-go de onegai shimasu” (Tagalog po). Sa karamihan ng lugar, may interpreter na sasali sa tawag.
safety-person = Kapag ligtas ka na, puwede kitang ikonekta sa isang taong tutulong sa lahat ng susunod.
button-safety-person = Ikonekta ako sa totoong tao
