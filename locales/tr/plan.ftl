# The support plan, and handing a request over to a partner.

command-plan = Destek planım
button-plan = Planımı göster
plan-title = Destek planınız
plan-intro = Bundan sonraki adımlarınız bunlar, bu sırayla. Son günü kanunla belirlenen adımlar önce gelir.
plan-step = { $n }. { $action }
plan-deadline = Son gün: { $date }
plan-deadline-legal = Son gün: { $date } (bu günü kanun belirler, lütfen kaçırmayın)
plan-status = Şu an: { $status }
plan-status-open = başlanmadı
plan-status-doing = sürüyor
plan-status-done = bitti
plan-status-dropped = artık gerekmiyor
plan-after = Önce şu adımı bitirin: { $list }.
plan-again = Planı istediğiniz zaman yeniden görebilirsiniz: /plan yazın.
plan-none = Henüz bir planınız yok. Masa hazırlayınca burada görünür.
plan-moved = Planınız: “{ $action }”. Şu an: { $status }.

hand-over-title = Bunu başka bir kuruluşla paylaşayım mı?
hand-over-why = { $desk } şu kuruluşun size yardım etmesini istiyor:
hand-over-what = Kuruluş tam olarak şunları alır, başka hiçbir şey almaz:
hand-over-summary = Masanın eklediği:
hand-over-contact = Size nasıl ulaşılır:
hand-over-purpose = Ne için: bu kuruluş talebinizde size yardım etsin diye.
hand-over-until = Ne kadar süre: kuruluş bunları { $days } gün okuyabilir; size yardım etmeyi kabul ederse { $more } gün. Sonra okuyamaz.
hand-over-withdraw = Bunu istediğiniz zaman buradaki düğmeyle geri alabilir ya da /withdraw yazıp hepsini bitirebilirsiniz.

button-hand-over-yes = Evet, bunu paylaş
button-hand-over-bare = Evet, ama iletişim bilgim olmadan
button-hand-over-no = Hayır, hiçbir şey paylaşma
button-hand-over-stop = Bu kuruluşla paylaşmayı durdur

hand-over-told-consented = Teşekkürler. Masa artık tam olarak bunları { $partner } kuruluşuna iletebilir.
hand-over-told-refused = Peki. { $partner } kuruluşuyla hiçbir şey paylaşılmadı.
hand-over-told-sent = Masa { $partner } kuruluşu için bir bağlantı hazırladı. Yalnızca orada okuyabilirler.
hand-over-told-seen = { $partner } talebinizi okudu.
hand-over-told-accepted = İyi haber: { $partner } size yardım edecek.
hand-over-told-declined = { $partner } bu kez yardım edemiyor. Masa sizinle birlikte başka bir yol arıyor.
hand-over-told-done = { $partner } sonucu masaya bildirdi. Daha fazlasını masaya sorabilirsiniz.
hand-over-told-expired = { $partner } zamanında cevap vermedi. Artık hiçbir şey okuyamazlar. Masa başka bir yol arıyor.
hand-over-told-withdrawn = { $partner } kuruluşuyla paylaşım bitti. Artık hiçbir şey okuyamazlar.
hand-over-not-now = Bu artık mümkün değil.
