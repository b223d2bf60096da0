# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Yeniden başla
command-ask = Japonya’daki yaşamla ilgili soru sor
command-ask-question = Sorunuz, kendi sözlerinizle
command-person = Yakınınızdaki bir kişiyle konuşun
command-orientation = Japonya’da ilk adımlar
command-topics = Bütün konular
command-status = Talebim ne durumda?
command-language = Dili değiştir
command-emergency = Acil numaralar
command-link = Başka bir uygulamada devam et
command-mydata = Hakkımda ne saklanıyor?
command-forget = Hakkımdaki her şeyi sil
command-withdraw = Talebimi bitir

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = sor
command-name-person = kişi
command-name-orientation = ilk-adımlar
command-name-language = dil
command-name-status = durum
command-name-mydata = verilerim
command-name-plan = plan
command-name-quiet = sessiz
command-name-forget = sil

# At most 500 and 115 characters.
bot-description = Japonya’daki yaşamı kendi dilinizde sorun: oturum, iş, sağlık, para, aile, konut, güvenlik. Cevaplar kontrol edilmiştir ve kaynağını gösterir. Konu ağır gelirse, sizi yakınınızdaki sertifikalı bir kişiyle buluştururum. Ücretsizdir. Adınızı söylemeniz gerekmez. Tehlikede arayın: { $police } (polis), { $ambulance } (itfaiye, ambulans).
bot-short-description = Japonya’daki yaşam için kendi dilinizde kontrol edilmiş cevaplar ve yakınınızda bir kişi. Ücretsiz.

button-location = Konumumu paylaş
location-ask = Aşağıdaki düğmeyle konumunuzu da paylaşabilirsiniz. Yalnızca şehrinizin adını saklarım.
location-abroad = Bu konumda Japonya’dan bir şehir bulamadım. Lütfen posta kodunuzu ya da şehrinizin adını yazın.
contact-not-needed = Telefon numarası gerekmez, saklamadım. Lütfen sorunuzu yazın.
unreadable-beside = Yalnızca yazdıklarınızı okudum. Resmi ya da dosyayı göremiyorum.
edited-again = Mesajınızı değiştirdiniz. Bu, yeni sözlerinizin cevabıdır.
mark-edited = Değiştirilmiş mesaj
mark-deleted = Bu mesaj silindi.

group-private = Burada başkaları da okuyabilir. Kendi sorularınız için lütfen bana özelden yazın.
button-private = Özelden konuş
private-written = Size özelden yazdım.
private-closed = Size özelden yazamıyorum. Lütfen ayarlarınızda doğrudan mesajlara izin verin ya da web sohbetini kullanın.

link-title = Başka bir uygulamada devam et
link-code = Orada Tsunagu’yu açın ve şunu gönderin: /link { $code }
link-minutes = { $n ->
    [one] Kod bir kez, { $n } dakika boyunca geçerlidir. Kimseye vermeyin.
   *[other] Kod bir kez, { $n } dakika boyunca geçerlidir. Kimseye vermeyin.
}
link-open = Aç: { $app }
link-ask = Bu sohbet öbür sohbetinizle birleştirilsin mi? Talepleriniz ve yeni mesajlar ikisinde de aynı olur. Sohbetlerden birini açabilen herkes bunları okuyabilir.
button-link-yes = Evet, birleştir
button-link-no = Hayır, ayrı kalsın
link-done = Tamam. İki sohbet birleşti. En son nereye yazdıysanız orada cevap veririm.
link-kept = Hiçbir şey birleştirilmedi.
link-unknown = Bu kod bilinmiyor, kullanılmış ya da süresi geçmiş. Lütfen yenisini alın: öbür sohbette /link gönderin.
link-same = Bu sohbetler zaten birleşik.
link-busy = İki sohbette de açık bir talep var. Lütfen önce birini /withdraw ile bitirin.

mydata-title = Hakkınızda saklananlar
mydata-language = Diliniz: { $language }
mydata-messages = Bu konuşmadaki mesajlar: { $n }
mydata-requests = Masalara talepler: { $n }
mydata-chats = Birleştirilmiş sohbetler: { $list }
mydata-nothing-else = Ad yok, adres yok, telefon numarası yok.
mydata-how = Her şeyi silmek için /forget gönderin.

forget-ask = Hakkınızdaki her şey silinsin mi? Bütün mesajlar ve talepler silinir. Açık talep sona erer. Bu geri alınamaz.
button-forget-yes = Evet, her şeyi sil
button-forget-no = Hayır, kalsın
forget-done = Hakkınızdaki her şey silindi. İstediğiniz zaman yeniden başlayabilirsiniz.
forget-kept = Hiçbir şey silinmedi.
