# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = Oradaki koordinatörün Japonya Göçmenlik Hizmetleri Ajansı’ndan sertifikası var. Son geçerlilik günü: { $date }

desks-title = Sertifikalı koordinatörü olan danışma masaları
desks-intro = Bu masalarda Japonya Göçmenlik Hizmetleri Ajansı’nın sertifika verdiği uzman kişiler (外国人支援コーディネーター) çalışır. Yabancı sakinlere yardım ederler. Ücretsizdir.
desks-prefecture = İl
desks-all = Bütün Japonya
desks-show = Göster
desks-none = Burada bu listede olan bir masa yok. “Bütün Japonya”yı seçin veya sohbette sorun.
desks-count = { $n } sertifikalı koordinatör
desks-as-of = { $year } mali yılı, liste tarihi: { $date }
desks-chat = Sohbette sor
desks-data = Bu liste dosya olarak:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
