# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Tumawag sa 119 ngayon: bumbero at ambulansya. Libre, araw at gabi. Sabihin ang “kaji” (sunog) o “kyūkyū” (ambulansya), tapos kung nasaan ka.
safety-police = Tumawag sa 110 ngayon: pulis. Libre, araw at gabi. Kung kaya, pumunta sa ligtas at maliwanag na lugar na may ibang tao.
safety-gas = Buksan ang mga bintana at lumabas. Huwag hawakan ang switch at huwag gumamit ng apoy. Tumawag sa 119 mula sa labas.
safety-sea = Tumawag sa 118 ngayon: coast guard. Kung may tao sa tubig, huwag kang lumusong.
safety-disaster = Unahin ang buhay mo. Kung malapit sa dagat o ilog, umakyat agad sa mataas na lugar. Kung naipit o nasugatan, tumawag sa 119.
safety-suicide = Buti at sumulat ka. Hindi ka nag-iisa, at puwedeng magbago ang sakit na ito. Kung nasa panganib ka ngayon, tumawag sa 119. May makikinig sa iyo sa mga numerong ito, kahit gabi.
safety-partner-violence = Wala kang ginawang mali. Kung nasa panganib ka ngayon, tumawag sa 110. Palihim kang tutulungan sa mga numerong ito. Hindi nila sasabihin sa partner mo.
safety-child-abuse = Salamat at inisip mo ang bata. Kung nasa panganib ang bata ngayon, tumawag sa 110. Ang 189 ay sa sentro para sa mga bata. Hindi kailangang sigurado ka, at hindi kailangan ang pangalan mo.
safety-sexual-violence = Hindi mo kasalanan ito. Kung nasa panganib ka ngayon, tumawag sa 110. Sa #8891, tutulungan ka sa doktor, at sa pulis kung gusto mo.
safety-captivity = Walang puwedeng magtago ng pasaporte o residence card mo, o magkulong sa iyo. Kung nasa panganib ka ngayon, tumawag sa 110. Poprotektahan ka.
safety-general = Kung ikaw o ang kasama mo ay nasa panganib, tumawag ngayon:
safety-language = Kung hindi ka marunong ng Japanese, sabihin ang wika mo: “Tagarogugo onegaishimasu” (Tagalog). Sa karamihan ng lugar, may interpreter na sasali sa tawag.
safety-person = Kapag ligtas ka na, puwede kitang ikonekta sa taong tutulong sa lahat ng susunod.
button-safety-person = Ikonekta ako sa tao
