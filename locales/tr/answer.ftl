# Headings and labels on answer cards.

answer-steps = Yapılacaklar
answer-where = Nereye gidilir
answer-deadline = Ne zamana kadar
answer-cost = Ücreti
answer-bring = Yanınızda getirin
answer-otherwise = Yapmazsanız
answer-differs = Birçok ülkeden farklı olan
answer-yourself = Kendiniz yapabilecekleriniz
answer-contacts = Nereye sorulur
answer-source = Kaynak: { $publisher }
answer-checked = Kontrol tarihi: { $date }
answer-unconfirmed = Buradaki bazı noktalar resmî sayfada doğrulanamadı. Karar vermeden önce sorun.
phone-call = Ara: { $number }
phone-free = ücretsiz arama
phone-hours = Saatler: { $hours }
phone-languages = Diller: { $languages }
