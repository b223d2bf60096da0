# Headings and labels on answer cards.

answer-steps = Yang perlu dilakukan
answer-where = Ke mana
answer-deadline = Sampai kapan
answer-cost = Biayanya
answer-bring = Yang perlu dibawa
answer-otherwise = Kalau tidak dilakukan
answer-differs = Berbeda dari banyak negara lain
answer-yourself = Yang bisa Anda lakukan sendiri
answer-contacts = Bertanya ke mana
answer-source = Sumber: { $publisher }
answer-checked = Diperiksa pada { $date }
answer-unconfirmed = Beberapa hal di sini belum bisa dipastikan di halaman resmi. Tanyakan dulu sebelum memutuskan.
phone-call = Telepon { $number }
phone-free = telepon gratis
phone-hours = Jam: { $hours }
phone-languages = Bahasa: { $languages }
