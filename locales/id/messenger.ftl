# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Mulai lagi
command-ask = Tanya tentang hidup di Jepang
command-ask-question = Pertanyaan Anda, dengan kata-kata sendiri
command-person = Bicara dengan orang sungguhan di dekat Anda
command-orientation = Langkah pertama di Jepang
command-topics = Semua topik
command-status = Sampai mana permintaan saya?
command-language = Ganti bahasa
command-emergency = Nomor darurat
command-link = Lanjutkan di aplikasi lain
command-mydata = Apa yang tersimpan tentang saya
command-forget = Hapus semua tentang saya
command-withdraw = Akhiri permintaan saya

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = tanya
command-name-person = orang
command-name-orientation = langkah-pertama
command-name-language = bahasa
command-name-status = status
command-name-mydata = data-saya
command-name-plan = rencana
command-name-quiet = diam
command-name-forget = hapus-semua

# At most 500 and 115 characters.
bot-description = Tanyakan tentang hidup di Jepang dalam bahasa Anda: izin tinggal, kerja, kesehatan, uang, keluarga, tempat tinggal, keselamatan. Jawabannya sudah diperiksa dan menunjukkan sumbernya. Kalau terlalu berat, saya hubungkan Anda dengan orang bersertifikat di dekat Anda. Gratis. Tidak perlu nama. Dalam bahaya, telepon { $police } (polisi) atau { $ambulance } (pemadam dan ambulans).
bot-short-description = Jawaban yang sudah diperiksa tentang hidup di Jepang, dalam bahasa Anda, dan orang di dekat Anda. Gratis.

button-location = Kirim lokasi saya
location-ask = Anda juga bisa mengirim lokasi dengan tombol di bawah. Saya hanya menyimpan nama kota Anda.
location-abroad = Saya tidak menemukan kota di Jepang di tempat ini. Tolong tulis kode pos atau nama kota Anda.
contact-not-needed = Saya tidak perlu nomor telepon, dan nomor itu tidak saya simpan. Tolong tulis pertanyaan Anda dengan kata-kata.
unreadable-beside = Saya hanya membaca tulisan Anda. Gambar atau berkas tidak bisa saya lihat.
edited-again = Anda mengubah pesan. Ini jawaban untuk tulisan yang baru.
mark-edited = Pesan yang diubah
mark-deleted = Pesan ini sudah dihapus.

group-private = Orang lain bisa membaca di sini. Untuk pertanyaan Anda sendiri, silakan tulis kepada saya secara pribadi.
button-private = Bicara secara pribadi
private-written = Saya sudah menulis kepada Anda secara pribadi.
private-closed = Saya tidak bisa menulis kepada Anda secara pribadi. Izinkan pesan langsung di pengaturan Anda, atau pakai obrolan web.

link-title = Lanjutkan di aplikasi lain
link-code = Buka Tsunagu di sana dan kirim: /link { $code }
link-minutes = Kode ini berlaku satu kali, selama { $n } menit. Jangan berikan kepada siapa pun.
link-open = Buka di { $app }
link-ask = Gabungkan obrolan ini dengan obrolan Anda yang lain? Permintaan dan pesan baru Anda akan sama di keduanya. Siapa pun yang bisa membuka salah satunya bisa membacanya.
button-link-yes = Ya, gabungkan
button-link-no = Tidak, biarkan terpisah
link-done = Selesai. Kedua obrolan sudah digabung. Saya menjawab di tempat Anda terakhir menulis.
link-kept = Tidak ada yang digabung.
link-unknown = Kode ini tidak dikenal, sudah dipakai, atau sudah kedaluwarsa. Silakan buat yang baru: kirim /link di obrolan yang lain.
link-same = Kedua obrolan ini sudah digabung.
link-busy = Ada permintaan terbuka di kedua obrolan. Akhiri dulu salah satunya dengan /withdraw.

mydata-title = Apa yang tersimpan tentang Anda
mydata-language = Bahasa Anda: { $language }
mydata-messages = Pesan dalam percakapan ini: { $n }
mydata-requests = Permintaan ke loket: { $n }
mydata-chats = Obrolan yang digabung: { $list }
mydata-nothing-else = Tidak ada nama, alamat, atau nomor telepon.
mydata-how = Untuk menghapus semuanya, kirim /forget.

forget-ask = Hapus semua tentang Anda? Semua pesan dan permintaan akan hilang. Permintaan yang terbuka akan berakhir. Ini tidak bisa dibatalkan.
button-forget-yes = Ya, hapus semua
button-forget-no = Tidak, simpan
forget-done = Semua tentang Anda sudah dihapus. Anda bisa mulai lagi kapan saja.
forget-kept = Tidak ada yang dihapus.
