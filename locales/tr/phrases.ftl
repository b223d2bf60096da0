# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = Konu nedir?
phrase-question-since-when = Bu ne zaman başladı?
phrase-question-wish = Ne olmasını istersiniz?
phrase-question-tried = Şimdiye kadar bir şey denediniz mi? Denemediyseniz de sorun değil.
phrase-question-safe = Şu anda güvende misiniz?
phrase-question-who-knows = Bunu başka kim biliyor?
phrase-question-residence-card = İkamet kartınız (在留カード) yanınızda mı?
phrase-question-card-expiry = İkamet kartınızdaki bitiş tarihi nedir?
phrase-question-status = İkamet kartınızda hangi oturum statüsü (在留資格) yazıyor?
phrase-question-letter = Size bir mektup ya da bildirim geldi mi?
phrase-question-letter-sender = Mektup kimden geldi? Gönderenin adının fotoğrafı da olur.
phrase-question-letter-date = Mektupta hangi tarih yazıyor? Tarihin fotoğrafı da olur.
phrase-question-employer = Nerede çalışıyorsunuz? Lütfen şirketin adını yazın.
phrase-question-school = Siz ya da çocuklarınız hangi okula gidiyor?
phrase-question-contract = Yazılı bir sözleşme var mı?
phrase-question-living-with = Kimlerle birlikte yaşıyorsunuz?
phrase-question-children = Çocuğunuz var mı?
phrase-question-children-age = Çocuklarınız kaç yaşında?
phrase-question-ill = Hasta ya da yaralı mısınız?
phrase-question-pregnant = Siz ya da ailenizden biri bebek bekliyor mu?
phrase-question-medicines = İlaç kullanıyor musunuz? Hangi ilaç?
phrase-question-insurance = Sağlık sigortanız var mı?
phrase-question-money = Bu hafta için yeterli paranız var mı?
phrase-question-food = Bu hafta için yeterli yiyeceğiniz var mı?
phrase-question-sleep = Bu gece uyuyacak yeriniz var mı?
phrase-question-language = En rahat hangi dilde okuyorsunuz?
phrase-question-come = Masamıza gelebilir misiniz?
phrase-question-call = Sizi telefonla arayabilir miyiz?
phrase-question-call-when = Sizi ne zaman arayalım?
phrase-question-speak-employer = Sizin adınıza iş yerinizle konuşabilir miyiz?
phrase-question-speak-school = Sizin adınıza okulla konuşabilir miyiz?
phrase-question-speak-landlord = Sizin adınıza ev sahibinizle konuşabilir miyiz?
phrase-question-speak-city-office = Sizin adınıza belediyeyle konuşabilir miyiz?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Evet.
phrase-answer-no = Hayır.
phrase-answer-dont-know = Bilmiyorum.
phrase-answer-dont-understand = Anlamıyorum.
phrase-answer-simpler = Lütfen daha basit söyleyin.
phrase-answer-wait = Lütfen biraz bekleyin.
phrase-answer-will-bring = Getireceğim.
phrase-answer-will-send = Buraya göndereceğim.
phrase-answer-can-come = Gelebilirim.
phrase-answer-cannot-come = Gelemem.
phrase-answer-another-day = Başka bir gün, lütfen.
phrase-answer-safe = Güvendeyim.
phrase-answer-not-safe = Güvende değilim.
phrase-answer-call-me = Lütfen beni arayın.
phrase-answer-dont-call = Lütfen beni aramayın.
phrase-answer-someone-reads = Okumama yardım eden biri var.
phrase-answer-need-interpreter = Tercümana ihtiyacım var.
phrase-answer-prefer-not = Söylemek istemiyorum.
phrase-answer-thanks = Teşekkür ederim.

# Appointment: When, where and how we meet.
phrase-appointment-come = Lütfen gelin. Yer: { $place }. Tarih: { $date }. Saat: { $time }.
phrase-appointment-ask = Bu zaman size uygun mu? Tarih: { $date }. Saat: { $time }.
phrase-appointment-phone = Sizi telefonla arayacağız. Tarih: { $date }. Saat: { $time }.
phrase-appointment-online = Görüntülü görüşme yapacağız. Bağlantıyı buraya göndereceğiz.
phrase-appointment-moved = Randevunuz değişti. Yeni tarih: { $date }. Saat: { $time }.
phrase-appointment-cancelled = Bu randevu iptal oldu: { $date }. Üzgünüz.
phrase-appointment-bring = Lütfen yanınızda getirin: { $document }.
phrase-appointment-free = Ücretsizdir.
phrase-appointment-interpreter = Orada bir tercüman olacak.
phrase-appointment-companion = Güvendiğiniz biriyle gelebilirsiniz.
phrase-appointment-children = Çocuklarınızla gelebilirsiniz.
phrase-appointment-arrival = Geldiğinizde lütfen buraya yazın.
phrase-appointment-cannot = Gelemezseniz lütfen buraya yazın. Başka bir gün buluruz.
phrase-appointment-closed = Masamızın kapalı olduğu gün: { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Lütfen bize ikamet kartınızı (在留カード) gösterin.
phrase-document-passport = Lütfen bize pasaportunuzu gösterin.
phrase-document-letter = Lütfen bize mektubu gösterin.
phrase-document-payslip = Lütfen bize bordrolarınızı (給与明細) gösterin.
phrase-document-contract = Lütfen bize sözleşmeyi (契約書) gösterin.
phrase-document-insurance = Lütfen bize sağlık sigortası kartınızı ya da belgenizi (マイナ保険証 ya da 資格確認書) gösterin.
phrase-document-bank-book = Lütfen bize banka cüzdanınızı (通帳) gösterin.
phrase-document-photo = Fotoğrafını buraya gönderebilirsiniz.
phrase-document-bring = Lütfen masamıza getirin. Fotoğraf göndermeyin.
phrase-document-my-number = Lütfen My Number’ınızın (マイナンバー) göründüğü bir fotoğraf göndermeyin.
phrase-document-do-not-sign = Lütfen anlamadığınız bir kâğıdı imzalamayın. Önce bize gösterin.
phrase-document-original = Kâğıdın aslı sizde kalsın. Bize bir kopya yeter.
phrase-document-letter-pay = Bu mektup ödeme istiyor. Son gün: { $date }.
phrase-document-cannot-pay = Ödeyemezseniz lütfen o günden önce bize yazın.
phrase-document-letter-reply = Bu mektuba cevap vermek gerekiyor. Son gün: { $date }.
phrase-document-letter-nothing = Bu mektup yalnızca bilgi veriyor. Bir şey yapmanız gerekmez.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Bize yazmakla iyi ettiniz.
phrase-comfort-received = Mesajınızı okuduk.
phrase-comfort-take-time = Acele etmenize gerek yok.
phrase-comfort-secret = Bize anlattıklarınız gizli kalır.
phrase-comfort-not-alone = Yalnız değilsiniz. Yanınızdayız.
phrase-comfort-not-your-fault = Bu sizin suçunuz değil.
phrase-comfort-together = Birlikte, adım adım devam edeceğiz.
phrase-comfort-look-up = Araştırıp size cevap vereceğiz. En geç: { $date }.
phrase-comfort-specialist = Bir uzmana sormam gerekiyor. Sonra size buradan yazacağım.
phrase-comfort-danger = Şimdi tehlikede misiniz? Cevabımızı beklemeyin. Hemen arayın: { $police } (polis), { $ambulance } (itfaiye ve ambulans).
phrase-comfort-tomorrow = Bugünlük kapatıyoruz. Mesajınızı yarın okuyacağız.
phrase-comfort-next-open = Masamız şu anda kapalı. Mesajınızı okuyacağımız gün: { $date }.
phrase-comfort-any-time = Bize istediğiniz zaman yeniden yazabilirsiniz.
