# The support plan, and handing a request over to a partner.

command-plan = Rencana bantuan saya
button-plan = Lihat rencana saya
plan-title = Rencana bantuan Anda
plan-intro = Inilah langkah Anda berikutnya, menurut urutan ini. Langkah dengan batas waktu menurut undang-undang didahulukan.
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
plan-moved = Rencana Anda: “{ $action }” sekarang: { $status }.

hand-over-title = Bolehkah saya membagikan ini kepada lembaga lain?
hand-over-why = { $desk } ingin lembaga ini membantu Anda:
hand-over-what = Lembaga itu menerima persis ini, tidak ada yang lain:
hand-over-summary = Tambahan dari loket:
hand-over-contact = Cara menghubungi Anda:
hand-over-purpose = Untuk apa: supaya lembaga ini bisa membantu Anda dalam permintaan Anda.
hand-over-until = Berapa lama: lembaga itu bisa membacanya selama { $days } hari; kalau membantu Anda, selama { $more } hari. Setelah itu tidak bisa lagi.
hand-over-withdraw = Anda bisa menarik kembali persetujuan ini kapan saja dengan tombol di sini, atau mengakhiri semuanya: tulis /withdraw.

button-hand-over-yes = Ya, bagikan ini
button-hand-over-bare = Ya, tetapi tanpa kontak saya
button-hand-over-no = Tidak, jangan bagikan apa pun
button-hand-over-stop = Berhenti membagikan ke lembaga ini

hand-over-told-consented = Terima kasih. Sekarang loket boleh meneruskan persis data ini kepada { $partner }, tidak ada yang lain.
hand-over-told-refused = Baik. Tidak ada yang dibagikan kepada { $partner }.
hand-over-told-sent = Loket sudah membuat tautan untuk { $partner }. Mereka hanya bisa membacanya di tautan itu.
hand-over-told-seen = { $partner } sudah membaca permintaan Anda.
hand-over-told-accepted = Kabar baik: { $partner } akan membantu Anda.
hand-over-told-declined = { $partner } tidak bisa membantu kali ini. Loket mencari jalan lain bersama Anda.
hand-over-told-done = { $partner } sudah memberi tahu hasilnya kepada loket. Untuk tahu lebih banyak, tanyakan kepada loket.
hand-over-told-expired = { $partner } tidak menjawab tepat waktu. Mereka tidak bisa membaca apa pun lagi. Loket mencari jalan lain.
hand-over-told-withdrawn = Tidak ada lagi yang dibagikan kepada { $partner }. Mereka tidak bisa membaca apa pun lagi.
hand-over-not-now = Ini tidak bisa dilakukan lagi.
