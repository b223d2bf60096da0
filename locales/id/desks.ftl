# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = Koordinator di sana bersertifikat dari Badan Layanan Imigrasi Jepang. Sertifikat berlaku sampai { $date }.

desks-title = Loket konsultasi dengan koordinator bersertifikat
desks-intro = Di loket konsultasi ini ada Koordinator Bantuan Warga Asing (外国人支援コーディネーター): orang dengan pengetahuan khusus, bersertifikat dari Badan Layanan Imigrasi Jepang. Mereka membantu warga asing. Gratis.
desks-prefecture = Prefektur
desks-all = Seluruh Jepang
desks-show = Tampilkan
desks-none = Di sini tidak ada loket dalam daftar ini. Pilih “Seluruh Jepang”, atau bertanyalah di obrolan.
desks-count = { $n } koordinator bersertifikat
desks-as-of = Tahun fiskal { $year }, per { $date }
desks-chat = Bertanya di obrolan
desks-data = Daftar ini sebagai file:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
