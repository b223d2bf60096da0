# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = Anda ingin berkonsultasi tentang apa?
phrase-question-since-when = Sejak kapan ini terjadi?
phrase-question-wish = Apa yang Anda harapkan?
phrase-question-tried = Apakah Anda sudah mencoba sesuatu? Kalau belum, tidak apa-apa.
phrase-question-safe = Apakah Anda aman sekarang?
phrase-question-who-knows = Siapa lagi yang tahu tentang hal ini?
phrase-question-residence-card = Apakah kartu izin tinggal (在留カード) ada pada Anda?
phrase-question-card-expiry = Tanggal berapa masa berlaku kartu izin tinggal Anda habis?
phrase-question-status = Status izin tinggal (在留資格) apa yang tertulis di kartu izin tinggal Anda?
phrase-question-letter = Apakah Anda menerima surat atau pemberitahuan?
phrase-question-letter-sender = Surat itu dari siapa? Foto nama pengirimnya juga boleh.
phrase-question-letter-date = Tanggal berapa yang tertulis di surat? Foto tanggalnya juga boleh.
phrase-question-employer = Anda bekerja di mana? Silakan tulis nama perusahaannya.
phrase-question-school = Anda atau anak Anda bersekolah di mana?
phrase-question-contract = Apakah ada kontrak tertulis?
phrase-question-living-with = Anda tinggal dengan siapa?
phrase-question-children = Apakah Anda punya anak?
phrase-question-children-age = Berapa umur anak Anda?
phrase-question-ill = Apakah Anda sakit atau terluka?
phrase-question-pregnant = Apakah Anda atau anggota keluarga Anda sedang hamil?
phrase-question-medicines = Apakah Anda minum obat? Obat apa?
phrase-question-insurance = Apakah Anda punya asuransi kesehatan?
phrase-question-money = Apakah uang Anda cukup untuk minggu ini?
phrase-question-food = Apakah makanan Anda cukup untuk minggu ini?
phrase-question-sleep = Apakah malam ini Anda punya tempat untuk tidur?
phrase-question-language = Bahasa apa yang paling mudah Anda baca?
phrase-question-come = Bisakah Anda datang ke loket kami?
phrase-question-call = Bolehkah kami menelepon Anda?
phrase-question-call-when = Kapan waktu yang baik untuk menelepon Anda?
phrase-question-speak-employer = Bolehkah kami bicara dengan perusahaan atas nama Anda?
phrase-question-speak-school = Bolehkah kami bicara dengan sekolah atas nama Anda?
phrase-question-speak-landlord = Bolehkah kami bicara dengan pemilik rumah atas nama Anda?
phrase-question-speak-city-office = Bolehkah kami bicara dengan kantor kota atas nama Anda?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Ya.
phrase-answer-no = Tidak.
phrase-answer-dont-know = Saya tidak tahu.
phrase-answer-dont-understand = Saya tidak mengerti.
phrase-answer-simpler = Tolong katakan dengan lebih sederhana.
phrase-answer-wait = Tolong tunggu sebentar.
phrase-answer-will-bring = Saya akan membawanya.
phrase-answer-will-send = Saya akan mengirimnya di sini.
phrase-answer-can-come = Saya bisa datang.
phrase-answer-cannot-come = Saya tidak bisa datang.
phrase-answer-another-day = Tolong hari lain saja.
phrase-answer-safe = Saya aman.
phrase-answer-not-safe = Saya tidak aman.
phrase-answer-call-me = Tolong telepon saya.
phrase-answer-dont-call = Tolong jangan telepon saya.
phrase-answer-someone-reads = Ada orang yang membantu saya membaca.
phrase-answer-need-interpreter = Saya perlu penerjemah.
phrase-answer-prefer-not = Saya tidak ingin mengatakannya.
phrase-answer-thanks = Terima kasih.

# Appointment: When, where and how we meet.
phrase-appointment-come = Silakan datang ke { $place }. Tanggal: { $date }. Jam: { $time }.
phrase-appointment-ask = Apakah tanggal dan jam berikut cocok untuk Anda? Tanggal: { $date }. Jam: { $time }.
phrase-appointment-phone = Kami akan menelepon Anda. Tanggal: { $date }. Jam: { $time }.
phrase-appointment-online = Kita bertemu lewat panggilan video. Tautannya kami kirim di sini.
phrase-appointment-moved = Janji temu Anda berubah. Tanggal baru: { $date }. Jam: { $time }.
phrase-appointment-cancelled = Janji temu tanggal { $date } dibatalkan. Kami minta maaf.
phrase-appointment-bring = Silakan bawa: { $document }.
phrase-appointment-free = Gratis.
phrase-appointment-interpreter = Akan ada penerjemah di sana.
phrase-appointment-companion = Anda boleh datang dengan orang yang Anda percaya.
phrase-appointment-children = Anda boleh membawa anak Anda.
phrase-appointment-arrival = Kalau sudah sampai, silakan tulis di sini.
phrase-appointment-cannot = Kalau tidak bisa datang, tulis saja di sini. Kita cari hari lain.
phrase-appointment-closed = Loket kami tutup pada tanggal { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Tolong perlihatkan kartu izin tinggal (在留カード) Anda.
phrase-document-passport = Tolong perlihatkan paspor Anda.
phrase-document-letter = Tolong perlihatkan surat itu.
phrase-document-payslip = Tolong perlihatkan slip gaji (給与明細) Anda.
phrase-document-contract = Tolong perlihatkan kontraknya (契約書).
phrase-document-insurance = Tolong perlihatkan kartu atau surat asuransi kesehatan Anda (マイナ保険証 atau 資格確認書).
phrase-document-bank-book = Tolong perlihatkan buku tabungan (通帳) Anda.
phrase-document-photo = Anda boleh memotretnya dan mengirim fotonya di sini.
phrase-document-bring = Silakan bawa ke loket kami. Mohon jangan kirim foto.
phrase-document-my-number = Mohon jangan kirim foto yang memperlihatkan My Number (マイナンバー) Anda.
phrase-document-do-not-sign = Mohon jangan tanda tangani kertas yang tidak Anda pahami. Perlihatkan dulu kepada kami.
phrase-document-original = Simpanlah kertas aslinya. Bagi kami salinan sudah cukup.
phrase-document-letter-pay = Isi surat ini: Anda diminta membayar. Batas waktu: { $date }.
phrase-document-cannot-pay = Kalau tidak bisa membayar, tulislah kepada kami sebelum hari itu.
phrase-document-letter-reply = Surat ini perlu dijawab. Batas waktu: { $date }.
phrase-document-letter-nothing = Surat ini hanya pemberitahuan. Anda tidak perlu melakukan apa-apa.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Anda sudah benar menulis kepada kami.
phrase-comfort-received = Kami sudah membaca pesan Anda.
phrase-comfort-take-time = Tidak perlu terburu-buru.
phrase-comfort-secret = Apa yang Anda ceritakan kami rahasiakan.
phrase-comfort-not-alone = Anda tidak sendirian. Kami bersama Anda.
phrase-comfort-not-your-fault = Ini bukan salah Anda.
phrase-comfort-together = Kita jalan terus bersama, selangkah demi selangkah.
phrase-comfort-look-up = Kami akan mencari tahu dan menjawab Anda. Paling lambat: { $date }.
phrase-comfort-specialist = Saya harus bertanya kepada ahlinya. Setelah itu saya menulis di sini.
phrase-comfort-danger = Sekarang dalam bahaya? Jangan menunggu jawaban kami. Segera telepon { $police } (polisi) atau { $ambulance } (pemadam dan ambulans).
phrase-comfort-tomorrow = Kami tutup dulu untuk hari ini. Besok kami membaca pesan Anda.
phrase-comfort-next-open = Loket kami sedang tutup. Kami membaca pesan Anda pada tanggal { $date }.
phrase-comfort-any-time = Anda boleh menulis lagi kepada kami kapan saja.
