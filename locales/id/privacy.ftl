# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Jeda pesan untuk saya
button-quiet = Apakah aman menulis kepada saya?
quiet-ask = Apakah orang lain bisa melihat ponsel Anda? Kalau ya, saya bisa menunggu: tidak ada yang menulis lebih dulu kepada Anda. Saat Anda menulis, saya tetap menjawab.
button-quiet-on = Tidak aman menulis kepada saya
button-quiet-off = Sudah aman menulis kepada saya
quiet-on = Baik. Tidak ada yang menulis lebih dulu kepada Anda sampai Anda bilang sudah aman. Loket juga melihat ini. Saat Anda menulis, saya tetap menjawab.
quiet-off = Terima kasih. Pesan bisa sampai kepada Anda lagi.
button-uncover = Tampilkan pesan secara lengkap
uncover-done = Pesan ditampilkan lengkap lagi.
cover-notice = Anda punya pesan.
button-show = Tampilkan
button-receipts = Yang saya setujui
receipts-title = Yang Anda setujui
receipts-none = Anda belum setuju membagikan apa pun.
receipt-given = Disetujui pada { $time }
receipt-text = Teks: versi { $version }, { $language }
receipt-receiver = Siapa yang menerima: { $text }
receipt-purpose = Untuk apa: { $text }
receipt-withdrawn = Ditarik kembali pada { $time }
mydata-file = Unduh semuanya sebagai file
mydata-page = Semua yang tersimpan tentang Anda, dalam satu file. Tautan ini hanya bisa dipakai sekali.
mydata-link-gone = Tautan ini sudah dipakai atau sudah kedaluwarsa. Kirim /mydata untuk mendapat yang baru.
exit = Keluar cepat
exit-hint = Membuka halaman cuaca dan menutup obrolan ini di perangkat ini. Menekan Esc tiga kali sama saja.
