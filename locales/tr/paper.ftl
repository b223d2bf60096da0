# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = Kendi dilinizde sorun
poster-lead = Japonya’da yaşamla ilgili sorularınızı cevaplıyoruz.
poster-answers = Gece gündüz, kontrol edilmiş cevaplar
poster-steps = Ne yapılacak, ne zamana kadar
poster-person = Gerekince size yardım eden bir kişi
poster-scan = Telefonunuzla okutun
poster-address = Ya da bu sayfayı açın:
poster-code = Kod: { $code }
poster-free = Ücretsiz ve gizli. Adınızı söylemeniz gerekmez.
poster-emergency = Şimdi tehlikede misiniz? Arayın: { $police } (polis), { $ambulance } (itfaiye ve ambulans).
poster-contact = İletişim: { $contact }
poster-until = Geçerli olduğu son gün: { $date }

checklist-ready = Yapılacaklar listeniz hazır. Okuyabilir, tek sayfaya yazdırabilir ve tarihleri takviminize alabilirsiniz.
checklist-open = Yapılacaklar listemi aç
checklist-link-life = Bu bağlantının çalıştığı son gün: { $date }. Listede adınız yok, ama bağlantıyı bilen herkes listeyi okuyabilir. Lütfen kimseye vermeyin.
checklist-not-yet = Henüz bir yapılacaklar listeniz yok. Önce bir rehber seçin, sonra listeyi hazırlarım.

checklist-title = Yapılacaklar listem
checklist-made = Listenin tarihi: { $date }
checklist-intro = En üstten başlayın. Tarihi kanunla belirlenenler önce gelir.
checklist-dated = Tarihi olanlar
checklist-undated = Belirli tarihi olmayanlar
checklist-finished = Bitenler
checklist-by = Son gün: { $date }
checklist-legal = tarihi kanun belirler
checklist-overdue = tarihi geçti
checklist-done = bitti
checklist-overdue-hint = Bazı tarihler geçti. Lütfen yine de önce bunları, en kısa zamanda yapın. Çoğu zaman geç de olsa olur. Emin değilseniz bir kişiye sorun.
checklist-days-missing = Ne zaman başladığını bilmediğim için bazı tarihler eksik. Sohbette bana söyleyin, listeye tarihler eklenir.
checklist-all-done = Listenizdeki her şey bitti. Tebrikler!
checklist-pdf = Tek sayfaya yazdır (PDF)
checklist-calendar = Tarihleri takvimime al
checklist-chat = Sohbette sor
checklist-person = Bir kişiyle konuşmak için:
checklist-web = Devamını oku, kendi dilinde sor:
checklist-source = Tarihler, resmî sayfalardaki kurallardan çıkar. Bu sayfaları kontrol ettiğimiz gün: { $date }. Bir resmî daire size başka bir tarih söylerse o tarih geçerlidir.
checklist-calendar-legal = Bu günü kanun belirler.
checklist-gone-title = Lütfen yeni bir bağlantı açın
checklist-gone = Bu yapılacaklar listesi bağlantısı çalışmıyor ya da artık çalışmıyor. Hiçbir şey kaybolmadı: listeniz sohbetinizde duruyor. Orada “Yapılacaklar listem” düğmesini seçin, yeni bir bağlantı gelir.
checklist-pdf-fails = Yazdırılacak sayfa burada hazırlanamadı. Lütfen bu sayfayı tarayıcınızla yazdırın.
