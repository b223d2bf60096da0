# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = Tanya dalam bahasa Anda
poster-lead = Ada pertanyaan tentang hidup di Jepang? Kami menjawab.
poster-answers = Jawaban yang sudah diperiksa, siang dan malam
poster-steps = Apa yang perlu dilakukan, dan kapan batasnya
poster-person = Ada orang yang membantu saat Anda perlu
poster-scan = Pindai dengan ponsel Anda
poster-address = Atau buka halaman ini:
poster-code = Kode: { $code }
poster-free = Gratis dan rahasia. Tidak perlu nama.
poster-emergency = Dalam bahaya sekarang? Telepon { $police } (polisi) atau { $ambulance } (pemadam dan ambulans).
poster-contact = Kontak: { $contact }
poster-until = Berlaku sampai { $date }

checklist-ready = Daftar urusan Anda sudah siap. Anda bisa membacanya, mencetaknya di satu halaman, dan memasukkan tanggalnya ke kalender Anda.
checklist-open = Buka daftar urusan saya
checklist-link-life = Tautan ini berlaku sampai { $date }. Nama Anda tidak ada di daftar, tetapi siapa pun yang punya tautan ini bisa membacanya. Tolong jangan berikan kepada orang lain.
checklist-not-yet = Belum ada daftar urusan untuk Anda. Pilih panduan dulu, lalu saya buatkan daftarnya.

checklist-title = Daftar urusan saya
checklist-made = Per { $date }
checklist-intro = Mulailah dari atas. Tanggal yang diatur undang-undang didahulukan.
checklist-dated = Dengan tanggal
checklist-undated = Tanpa tanggal tertentu
checklist-finished = Selesai
checklist-by = Batas: { $date }
checklist-legal = diatur undang-undang
checklist-overdue = tanggal sudah lewat
checklist-done = selesai
checklist-overdue-hint = Beberapa tanggal sudah lewat. Tolong tetap kerjakan ini dulu, secepatnya. Sering kali masih bisa walau terlambat. Kalau ragu, tanyakan kepada orang sungguhan.
checklist-days-missing = Beberapa tanggal belum ada karena saya tidak tahu kapan mulainya. Beri tahu saya di obrolan, lalu tanggalnya muncul di daftar.
checklist-all-done = Semua di daftar Anda sudah selesai. Bagus sekali!
checklist-pdf = Cetak di satu halaman (PDF)
checklist-calendar = Masukkan tanggal ke kalender saya
checklist-chat = Bertanya di obrolan
checklist-person = Perlu orang sungguhan? Tanya di sini:
checklist-web = Info lain dan tanya dalam bahasa Anda:
checklist-source = Tanggalnya dihitung dari aturan di halaman resmi, yang kami periksa pada { $date }. Kalau kantor memberi tahu tanggal lain, tanggal itu yang berlaku.
checklist-calendar-legal = Tanggal ini diatur undang-undang.
checklist-gone-title = Tolong buka tautan baru
checklist-gone = Tautan ke daftar ini tidak bisa dipakai, atau sudah tidak berlaku. Tidak ada yang hilang: daftar Anda tersimpan di obrolan Anda. Pilih “Daftar urusan dan tanggalnya” di sana, dan Anda mendapat tautan baru.
checklist-pdf-fails = Halaman cetak tidak bisa dibuat di sini. Tolong cetak halaman ini dengan peramban Anda.
