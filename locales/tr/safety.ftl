# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Hemen 119’u arayın: itfaiye ve ambulans. Ücretsiz, gece gündüz. “Kaji” (yangın) ya da “kyūkyū” (ambulans) deyin, sonra nerede olduğunuzu söyleyin.
safety-police = Hemen 110’u arayın: polis. Ücretsiz, gece gündüz. Mümkünse güvenli, aydınlık, başka insanların olduğu bir yere gidin.
safety-gas = Pencereleri açın ve dışarı çıkın. Düğmelere dokunmayın, ateş yakmayın. Dışarıdan 119’u arayın.
safety-sea = Hemen 118’i arayın: sahil güvenlik. Suda biri varsa siz girmeyin.
safety-disaster = Önce canınızı koruyun. Deniz ya da ırmak yakınındaysanız hemen yüksek yere çıkın. Sıkıştıysanız ya da yaralıysanız 119’u arayın.
safety-suicide = Yazdığınıza sevindim. Yalnız değilsiniz ve bu acı değişebilir. Şimdi tehlikedeyseniz 119’u arayın. Bu numaralarda gece de sizi dinleyen insanlar var.
safety-partner-violence = Yanlış bir şey yapmadınız. Şimdi tehlikedeyseniz 110’u arayın. Bu numaralarda size gizlice yardım ederler. Eşinize haber vermezler.
safety-child-abuse = Çocuğu düşündüğünüz için teşekkürler. Çocuk şimdi tehlikedeyse 110’u arayın. 189 çocuk danışma merkezine bağlar. Emin olmanız ve adınızı söylemeniz gerekmez.
safety-sexual-violence = Bu sizin suçunuz değil. Şimdi tehlikedeyseniz 110’u arayın. #8891’de doktor için ve isterseniz polis için yardım ederler.
safety-captivity = Kimse pasaportunuzu ya da ikamet kartınızı alıkoyamaz, sizi kilitleyemez. Şimdi tehlikedeyseniz 110’u arayın. Korunursunuz.
safety-general = Siz ya da yanınızdaki biri tehlikedeyse hemen arayın:
safety-language = Japonca bilmiyorsanız dilinizin adını söyleyin: “Torukogo onegaishimasu” (Türkçe lütfen), yoksa “Eigo” (İngilizce). Çoğu yerde aramaya tercüman katılır.
safety-person = Güvende olduğunuzda, sizi sonraki her şeye yardım edecek bir kişiyle buluşturabilirim.
button-safety-person = Beni bir kişiyle buluştur
