# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Tautan ini tidak bisa dipakai. Mungkin tidak lengkap. Tanpa tautan ini pun Anda bisa memakai semuanya di sini.
campaign-not-yet = Tautan ini berlaku mulai { $date }. Anda sudah bisa mulai di sini hari ini.
campaign-ended = Tautan ini tidak dipakai lagi. Tanpa tautan ini pun Anda bisa memakai semuanya di sini.
campaign-welcome = Selamat datang. Di sini ada langkah pertama Anda di Jepang, satu per satu.
campaign-again = Anda bisa menjalani langkah pertama di sini. Obrolan Anda tetap ada.
campaign-begin = Mulai
campaign-discord = Langkah pertama di Jepang, dalam bahasa Anda: buka { $link } dan tambahkan Tsunagu. Lalu kirim kode ini ke Tsunagu: { $code }
