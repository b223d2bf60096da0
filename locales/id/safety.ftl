# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Telepon 119 sekarang: pemadam dan ambulans. Gratis, siang malam. Katakan “kaji” (kebakaran) atau “kyūkyū” (ambulans), lalu di mana Anda berada.
safety-police = Telepon 110 sekarang: polisi. Gratis, siang malam. Kalau bisa, pergilah ke tempat aman yang terang dan ada orang.
safety-gas = Buka jendela dan keluar. Jangan sentuh sakelar dan jangan nyalakan api. Telepon 119 dari luar.
safety-sea = Telepon 118 sekarang: penjaga pantai. Kalau ada orang di air, jangan ikut masuk.
safety-disaster = Lindungi nyawa dulu. Di dekat laut atau sungai, segera naik ke tempat tinggi. Kalau terjebak atau terluka, telepon 119.
safety-suicide = Saya lega Anda menulis. Anda tidak sendirian, dan rasa sakit ini bisa berubah. Kalau sekarang bahaya, telepon 119. Di nomor ini ada orang yang mendengarkan Anda, juga malam hari.
safety-partner-violence = Anda tidak berbuat salah. Kalau sekarang bahaya, telepon 110. Di nomor ini orang membantu Anda secara rahasia. Mereka tidak memberi tahu pasangan Anda.
safety-child-abuse = Terima kasih sudah memikirkan anak itu. Kalau anak sekarang bahaya, telepon 110. 189 menghubungkan ke pusat bimbingan anak. Anda tidak perlu yakin dan tidak perlu menyebut nama.
safety-sexual-violence = Ini bukan salah Anda. Kalau sekarang bahaya, telepon 110. Di #8891 orang membantu Anda ke dokter, dan ke polisi kalau Anda mau.
safety-captivity = Tidak seorang pun boleh menahan paspor atau kartu izin tinggal Anda, atau mengurung Anda. Kalau sekarang bahaya, telepon 110. Anda akan dilindungi.
safety-general = Kalau Anda atau orang di dekat Anda dalam bahaya, telepon sekarang:
safety-language = Kalau tidak bisa bahasa Jepang, sebut nama bahasa Anda: “Indoneshiago onegaishimasu” (bahasa Indonesia). Di sebagian besar tempat, penerjemah ikut dalam telepon.
safety-person = Setelah Anda aman, saya bisa menghubungkan Anda dengan orang yang membantu semua hal berikutnya.
button-safety-person = Hubungkan saya dengan orang
