# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = Pengingat saya
command-name-reminders = pengingat

button-reminders = Pengingat
button-reminders-on = Ya, ingatkan saya
button-reminders-off = Hentikan semua pengingat
button-date-add = Tambah atau ubah tanggal
button-date-remove = Hapus tanggal
button-reminder-done = Selesai

date-period-of-stay = Masa tinggal berakhir
date-residence-card = Kartu izin tinggal habis
date-my-number-card = Kartu My Number habis
date-driving-licence = Masa berlaku SIM habis
date-passport = Masa berlaku paspor habis
date-vaccination = Imunisasi
date-other = Tanggal lain

reminders-title = Pengingat Anda
reminders-are-off = Pengingat tidak aktif. Kalau mau, saya mengirim pesan sebelum tanggal penting: tanggal Anda sendiri, tanggal yang diatur undang-undang, dan urusan tiap musim di Jepang. Saya hanya mengirim pesan pada siang hari. Cukup satu ketukan untuk menghentikannya.
reminders-are-on = Pengingat aktif. Saya hanya mengirim pesan pada siang hari. Cukup satu ketukan untuk menghentikannya.
reminders-now-on = Baik, saya akan mengingatkan Anda. Anda bisa menghentikannya kapan saja dengan satu ketukan.
reminders-now-off = Baik, saya tidak akan mengingatkan Anda lagi. Tanggal Anda tetap di sini sampai Anda menghapusnya.
reminders-dates = Tanggal Anda:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. Tanggal ini sudah lewat.
reminders-coming = Saya akan mengirim pesan kepada Anda pada tanggal ini:
reminders-line = { $date }: { $what }
reminders-nothing = Belum ada pengingat. Anda bisa menambah tanggal.

date-ask-what = Tanggal apa yang perlu saya ingat?
date-ask-end = { $what }: tanggal berapa? Tanggalnya tertulis di kartu atau di paspor. Tulis seperti ini: { $example }
date-ask-day = { $what }: tanggal berapa? Tulis seperti ini: { $example }
date-unreadable = Saya tidak bisa membaca ini sebagai tanggal. Tulis tahun, bulan, dan tanggal, seperti ini: { $example }
date-impossible = Tanggal ini tidak ada di kalender. Lihat lagi, dan tulis seperti ini: { $example }
date-too-far = Tanggal ini terlalu jauh. Lihat lagi tahunnya, dan tulis seperti ini: { $example }
date-stopped = Baik. Tidak ada yang saya catat.
date-saved = Sudah saya catat. { $what }: { $date }.
date-saved-next = Saya akan mengingatkan Anda pada { $date }.
date-saved-soon = Tanggalnya sudah dekat sekali, jadi saya tidak akan mengingatkan lagi. Tolong lakukan langkah berikutnya sekarang.
date-saved-off = Pengingat tidak aktif. Apakah saya perlu mengingatkan Anda sebelum tanggal ini?
date-too-many = Sudah ada banyak tanggal di sini. Hapus satu dulu.
date-remove-ask = Tanggal mana yang dihapus?
date-removed = Sudah dihapus: { $what }.

date-over = { $what }: { $date }. Tanggal ini sudah lewat. Tolong lakukan langkah berikutnya hari ini. Orang sungguhan bisa membantu Anda.
date-over-vaccination = { $what }: { $date }. Tanggal ini sudah lewat. Kalau terlewat, telepon klinik atau pusat kesehatan: sering masih bisa dilakukan kemudian. Untuk imunisasi berikutnya, tulis tanggal yang baru.
date-over-other = { $what }: { $date }. Tanggal ini sudah lewat. Saya hanya mengingat tanggal yang belum tiba.
date-over-stay = { $what }: { $date }. Tanggal ini sudah lewat. Apakah Anda sudah mengajukan perpanjangan pada tanggal itu atau sebelumnya? Kalau sudah, Anda boleh tinggal untuk waktu terbatas sementara imigrasi memutuskan. Kalau belum, hubungi imigrasi hari ini. Datang sendiri ke sana jauh lebih baik daripada menunggu. Orang sungguhan bisa membahasnya bersama Anda.

date-stay-from = Anda bisa mengajukan perpanjangan mulai sekitar { $date }.
date-stay-now = Sekarang Anda sudah bisa mengajukan perpanjangan. Ajukan sebelum masa tinggal berakhir.

reminder-title = Pengingat
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] Tanggalnya hari ini.
   *[other] Tinggal { $days } hari lagi.
    }
reminder-next-period-of-stay = Langkah berikutnya: siapkan surat-surat dan ajukan perpanjangan di imigrasi sebelum tanggal ini.
reminder-next-residence-card = Langkah berikutnya: ajukan kartu baru di imigrasi sebelum tanggal ini.
reminder-next-my-number-card = Langkah berikutnya: bawa kartunya ke kantor kota sebelum tanggal ini. Setelah masa tinggal diperpanjang, kartu ini juga harus diperpanjang.
reminder-next-driving-licence = Langkah berikutnya: baca surat tentang perpanjangan, dan perpanjang SIM sebelum tanggal ini. Setelah tanggal ini Anda tidak boleh mengemudi.
reminder-next-passport = Langkah berikutnya: tanyakan ke kedutaan atau konsulat Anda cara memperbaruinya. Ini bisa lama.
reminder-next-vaccination = Langkah berikutnya: lihat apakah Anda sudah punya janji. Bawa kertas imunisasi dan buku ibu dan anak (母子健康手帳).
reminder-next-other = Anda meminta saya mengingat tanggal ini.
reminder-legal = { $what }: paling lambat { $date }. Tanggal ini diatur undang-undang.
reminder-legal-next = Langkah berikutnya: buka artikelnya. Di sana tertulis harus ke mana dan membawa apa.
reminder-later = Anda ingin kembali ke hal ini: { $topic }.
reminder-later-last = Anda ingin kembali ke hal ini: { $topic }. Saya tidak akan bertanya lagi.

reminder-season = Urusan musim ini
season-resident-tax = Pada bulan Juni tagihan pajak penduduk (住民税) datang lewat pos, atau perusahaan memotongnya dari gaji Anda. Buka suratnya dan lihat tanggal terakhir untuk membayar. Terlalu besar? Sebelum tanggal yang pertama, tanyakan ke kantor kota apakah bisa dicicil.
season-typhoon = Musim topan dan hujan lebat dimulai. Lihat peta bahaya (ハザードマップ) kota Anda. Siapkan air, makanan, lampu, dan baterai yang terisi di rumah.
season-disaster-drill = Hari pertama bulan September adalah Hari Pencegahan Bencana (防災の日). Cari tempat evakuasi Anda, sepakati tempat bertemu dengan keluarga, dan ikuti latihan di dekat Anda.
season-school = Apakah anak Anda mulai SD pada bulan April nanti? Kota mengirim surat pada musim gugur. Tolong dibalas. Kalau tidak ada surat, tanyakan ke dinas pendidikan (教育委員会): keluarga asing harus mengajukan sendiri.
season-nursery = Apakah Anda perlu penitipan anak (保育園) mulai April nanti? Di banyak kota Anda harus mendaftar pada musim gugur. Tanyakan sekarang ke kantor kota tentang tanggal terakhir dan surat-suratnya.
season-child-flu = Untuk anak, imunisasi influenza di klinik mulai bulan Oktober, sebelum musim dingin. Ini pilihan Anda dan biasanya harus membayar. Tanyakan kepada dokter anak.
season-year-end = Pada bulan November dan Desember perusahaan membuat penyesuaian akhir tahun (年末調整) untuk pajak penghasilan. Serahkan formulirnya ke perusahaan tepat waktu, dengan surat tentang asuransi dan keluarga yang Anda tanggung.
season-tax-return = Dari pertengahan Februari sampai pertengahan Maret adalah waktu lapor pajak (確定申告). Anda mungkin perlu melapor kalau punya usaha sendiri, punya dua pekerjaan, atau berhenti kerja. Kadang uang Anda kembali.
