# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = Bana hatırlatılanlar
command-name-reminders = hatırlatmalar

button-reminders = Hatırlatmalar
button-reminders-on = Evet, bana hatırlat
button-reminders-off = Tüm hatırlatmaları durdur
button-date-add = Tarih ekle ya da değiştir
button-date-remove = Bir tarihi kaldır
button-reminder-done = Bitti

date-period-of-stay = Kalış süresi bitiş tarihi
date-residence-card = İkamet kartı bitiş tarihi
date-my-number-card = My Number kartı bitiş tarihi
date-driving-licence = Ehliyet bitiş tarihi
date-passport = Pasaport bitiş tarihi
date-vaccination = Aşı
date-other = Başka bir tarih

reminders-title = Hatırlatmalarınız
reminders-are-off = Hatırlatmalar kapalı. İsterseniz önemli günlerden önce size yazarım: kendi tarihleriniz, kanunla belirlenen günler ve Japonya’da mevsimlerle gelen işler. Yalnızca gündüz yazarım. Tek dokunuşla durur.
reminders-are-on = Hatırlatmalar açık. Yalnızca gündüz yazarım. Tek dokunuşla durur.
reminders-now-on = Peki, size hatırlatacağım. İstediğiniz zaman tek dokunuşla durdurabilirsiniz.
reminders-now-off = Peki, artık hatırlatmayacağım. Tarihleriniz siz kaldırana kadar burada kalır.
reminders-dates = Tarihleriniz:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. Bu tarih geçti.
reminders-coming = Size şu günlerde yazacağım:
reminders-line = { $date }: { $what }
reminders-nothing = Henüz planlanan bir şey yok. Bir tarih ekleyebilirsiniz.

date-ask-what = Hangi tarihi aklımda tutayım?
date-ask-end = { $what }: hangi gün? Kartta ya da pasaportta yazar. Lütfen şöyle yazın: { $example }
date-ask-day = { $what }: hangi gün? Lütfen şöyle yazın: { $example }
date-unreadable = Hangi gün olduğunu anlayamadım. Lütfen yıl, ay ve günü şöyle yazın: { $example }
date-impossible = Bu gün takvimde yok. Lütfen bir daha bakın ve şöyle yazın: { $example }
date-too-far = Bu gün çok uzakta. Lütfen yıla bir daha bakın ve şöyle yazın: { $example }
date-stopped = Peki. Hiçbir şey not etmedim.
date-saved = Not ettim. { $what }: { $date }.
date-saved-next = Size hatırlatacağım gün: { $date }.
date-saved-soon = Çok az kaldığı için bir daha hatırlatmayacağım. Lütfen sonraki adımı şimdi atın.
date-saved-off = Hatırlatmalar kapalı. Bu günden önce size hatırlatayım mı?
date-too-many = Burada zaten çok tarih var. Lütfen önce birini kaldırın.
date-remove-ask = Hangi tarihi kaldırayım?
date-removed = Kaldırıldı: { $what }.

date-over = { $what }: { $date }. Bu tarih geçti. Lütfen sonraki adımı bugün atın. Bir kişi size yardım edebilir.
date-over-vaccination = { $what }: { $date }. Bu tarih geçti. Kaçırdıysanız kliniği ya da sağlık merkezini arayın: çoğu zaman sonra da yapılabilir. Bir sonraki tarih için yeni günü yazın.
date-over-other = { $what }: { $date }. Bu tarih geçti. Yalnızca henüz gelmemiş günleri aklımda tutarım.
date-over-stay = { $what }: { $date }. Bu tarih geçti. Uzatma için o gün ya da daha önce başvurdunuz mu? O zaman göçmenlik bürosu karar verirken sınırlı bir süre kalabilirsiniz. Başvurmadıysanız göçmenlik bürosuyla bugün görüşün. Kendiniz gitmeniz beklemekten çok daha iyidir. Bir kişi buna sizinle birlikte bakabilir.

date-stay-from = Uzatma başvurusu yaklaşık şu tarihten itibaren yapılabilir: { $date }.
date-stay-now = Uzatma için şimdi başvurabilirsiniz. Lütfen kalış süreniz bitmeden başvurun.

reminder-title = Hatırlatma
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] Bugün.
   *[other] { $days } gün kaldı.
    }
reminder-next-period-of-stay = Sonraki adım: belgelerinizi toplayın ve bu tarihten önce göçmenlik bürosunda uzatma için başvurun.
reminder-next-residence-card = Sonraki adım: bu tarihten önce göçmenlik bürosunda yeni kart için başvurun.
reminder-next-my-number-card = Sonraki adım: bu tarihten önce kartla belediyeye gidin. Kalış süresi uzatıldıktan sonra bu kartı da uzattırmak gerekir.
reminder-next-driving-licence = Sonraki adım: yenileme mektubunu okuyun ve ehliyeti bu tarihten önce yenileyin. Bu tarihten sonra araç kullanamazsınız.
reminder-next-passport = Sonraki adım: nasıl yenileneceğini elçiliğinize ya da konsolosluğunuza sorun. Uzun sürebilir.
reminder-next-vaccination = Sonraki adım: randevunuz var mı, bakın. Aşı kâğıdını ve anne-çocuk defterini (母子健康手帳) yanınıza alın.
reminder-next-other = Bu günü hatırlatmamı istemiştiniz.
reminder-legal = { $what }. Son gün: { $date }. Bu günü kanun belirler.
reminder-legal-next = Sonraki adım: yazıyı açın. Nereye gideceğiniz ve ne götüreceğiniz orada yazar.
reminder-later = Buna geri dönmek istemiştiniz: { $topic }.
reminder-later-last = Buna geri dönmek istemiştiniz: { $topic }. Bir daha sormayacağım.

reminder-season = Yılın bu zamanı
season-resident-tax = Haziranda yerel vergi (住民税) faturası postayla gelir ya da iş yeriniz vergiyi maaşınızdan keser. Mektubu açın ve son ödeme günlerine bakın. Çok mu fazla? Bu günlerin ilkinden önce belediyeye taksitle ödemeyi sorun.
season-typhoon = Tayfun ve şiddetli yağmur mevsimi başlıyor. Şehrinizin tehlike haritasına (ハザードマップ) bakın. Evde su, yiyecek, ışık ve dolu bir batarya bulundurun.
season-disaster-drill = Eylülün ilk günü Afet Önleme Günü’dür (防災の日). Tahliye yerinizi öğrenin, ailenizle nerede buluşacağınızı kararlaştırın ve yakınınızdaki bir tatbikata katılın.
season-school = Çocuğunuz gelecek nisanda ilkokula başlayacak mı? Belediye sonbaharda mektup gönderir. Lütfen cevap verin. Mektup gelmezse eğitim kuruluna (教育委員会) sorun: yabancı ailelerin okul için kendilerinin başvurması gerekir.
season-nursery = Gelecek nisandan itibaren kreş (保育園) yeri gerekiyor mu? Birçok şehirde sonbaharda başvurmak gerekir. Son günü ve belgeleri şimdi belediyeye sorun.
season-child-flu = Çocuklar için grip aşısı kliniklerde ekimde, kıştan önce başlar. Yaptırmak sizin seçiminizdir ve genellikle ücretlidir. Çocuk doktoruna sorun.
season-year-end = Kasım ve aralıkta şirketler gelir vergisinin yıl sonu hesabını (年末調整) yapar. Formları zamanında iş yerinize verin. Sigortaların ve geçindirdiğiniz aile üyelerinin belgelerini de ekleyin.
season-tax-return = Şubat ortasından mart ortasına kadar vergi beyanı (確定申告) zamanıdır. Kendi işinizde çalışıyorsanız, iki işiniz varsa ya da bir işten ayrıldıysanız gerekebilir. Bazen para geri gelir.
