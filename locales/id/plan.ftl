# The support plan, and handing a request over to a partner.

command-plan = Rencana bantuan saya
button-plan = Lihat rencana saya
plan-title = Rencana bantuan Anda
plan-intro = Inilah langkah berikutnya, menurut urutan ini. Yang batas waktunya diatur undang-undang didahulukan.
plan-step = { $n }. { $action }
plan-deadline = Paling lambat { $date }
plan-deadline-legal = Paling lambat { $date }: tanggal ini diatur undang-undang. Jangan sampai terlewat.
plan-status = Sekarang: { $status }
plan-status-open = belum dimulai
plan-status-doing = sedang berjalan
plan-status-done = selesai
plan-status-dropped = tidak perlu lagi
plan-after = Selesaikan dulu langkah { $list }.
plan-again = Anda bisa melihat rencana ini lagi kapan saja: tulis /plan.
plan-none = Belum ada rencana untuk Anda. Kalau loket sudah membuatnya, rencana akan muncul di sini.
plan-moved = Rencana Anda: “{ $action }” sekarang { $status }.

hand-over-title = Bolehkah saya membagikan ini kepada lembaga lain?
hand-over-why = { $desk } ingin lembaga ini membantu Anda:
hand-over-what = Lembaga itu hanya menerima ini, tidak ada yang lain:
hand-over-summary = Tambahan dari loket:
hand-over-contact = Cara menghubungi Anda:
hand-over-purpose = Untuk apa: supaya lembaga ini bisa membantu permintaan Anda.
hand-over-until = Berapa lama: mereka bisa membacanya { $days } hari; kalau mereka membantu, { $more } hari. Setelah itu tidak bisa lagi.
hand-over-withdraw = Anda bisa membatalkannya kapan saja dengan tombol di sini, atau mengakhiri semuanya dengan /withdraw.

button-hand-over-yes = Ya, bagikan ini
button-hand-over-bare = Ya, tetapi tanpa kontak saya
button-hand-over-no = Tidak, jangan bagikan apa pun
button-hand-over-stop = Berhenti membagikan ke lembaga ini

hand-over-told-consented = Terima kasih. Sekarang loket boleh meneruskan persis ini kepada { $partner }.
hand-over-told-refused = Baik. Tidak ada yang dibagikan kepada { $partner }.
hand-over-told-sent = Loket sudah membuat tautan untuk { $partner }. Mereka hanya bisa membacanya di sana.
hand-over-told-seen = { $partner } sudah membaca permintaan Anda.
hand-over-told-accepted = Kabar baik: { $partner } akan membantu Anda.
hand-over-told-declined = { $partner } tidak bisa membantu kali ini. Loket mencari jalan lain bersama Anda.
hand-over-told-done = { $partner } sudah memberi tahu hasilnya kepada loket. Untuk tahu lebih banyak, tanyakan kepada loket.
hand-over-told-expired = { $partner } tidak menjawab tepat waktu. Mereka tidak bisa membaca apa pun lagi. Loket mencari jalan lain.
hand-over-told-withdrawn = Berbagi dengan { $partner } sudah berakhir. Mereka tidak bisa membaca apa pun lagi.
hand-over-not-now = Ini tidak bisa dilakukan lagi.
