# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Telepon 119 sekarang: pemadam kebakaran dan ambulans. Telepon gratis, siang malam. Katakan “Kaji desu” (kebakaran) atau “Kyuukyuu desu” (ambulans), lalu di mana Anda berada.
safety-police = Telepon 110 sekarang: polisi. Telepon gratis, siang malam. Kalau bisa, pergilah ke tempat aman yang terang dan ada orang lain.
safety-gas = Buka jendela dan keluar. Jangan sentuh sakelar dan jangan nyalakan api. Telepon 119 dari luar.
safety-sea = Telepon 118 sekarang: penjaga pantai. Kalau ada orang di dalam air, Anda jangan ikut masuk.
safety-disaster = Lindungi nyawa dulu. Di dekat laut atau sungai, segera naik ke tempat tinggi. Kalau terjebak atau terluka, telepon 119.
safety-suicide = Syukurlah Anda mau menulis. Anda tidak sendirian, dan rasa sakit ini bisa berubah. Kalau Anda dalam bahaya sekarang, telepon 119. Di nomor ini ada orang yang mendengarkan Anda, juga pada malam hari.
safety-partner-violence = Anda tidak berbuat salah. Kalau Anda dalam bahaya sekarang, telepon 110. Di nomor ini ada orang yang membantu Anda secara rahasia. Mereka tidak memberi tahu pasangan Anda.
safety-child-abuse = Terima kasih sudah memikirkan anak itu. Kalau anak itu dalam bahaya sekarang, telepon 110. Nomor 189 menghubungkan Anda ke pusat bimbingan anak. Anda tidak harus yakin, dan tidak perlu menyebut nama.
safety-sexual-violence = Ini bukan salah Anda. Kalau Anda dalam bahaya sekarang, telepon 110. Di #8891 ada orang yang membantu Anda ke dokter dan ke polisi, kalau Anda mau.
safety-captivity = Tidak seorang pun boleh menahan paspor atau kartu izin tinggal (zairyu card) Anda, atau mengurung Anda. Kalau Anda dalam bahaya sekarang, telepon 110. Anda akan dilindungi.
safety-general = Kalau Anda atau orang di dekat Anda dalam bahaya, telepon sekarang:
safety-language = Kalau tidak bisa bahasa Jepang, sebutkan nama bahasa Anda: “Indoneshiago de onegai shimasu” (tolong dalam bahasa Indonesia). Di sebagian besar daerah ada penerjemah yang ikut dalam telepon.
safety-person = Setelah Anda aman, saya bisa menghubungkan Anda dengan orang yang membantu dalam semua hal berikutnya.
button-safety-person = Hubungkan saya dengan orang sungguhan
