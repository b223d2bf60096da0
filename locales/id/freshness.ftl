# When a rule has changed and our article is not checked again yet.

freshness-line = Pemberitahuan { $date }: aturan tentang ini sudah berubah. Kami sedang memeriksa lagi artikel ini. Tanyakan dulu kepada orang sungguhan sebelum mengikutinya.
freshness-line-coming = Pemberitahuan: aturan tentang ini berubah pada { $date }. Kami sedang memeriksa lagi artikel ini. Tanyakan dulu kepada orang sungguhan sebelum mengikutinya.
freshness-told = Aturan tentang “{ $topic }” sudah berubah ({ $date }). Ini salah satu langkah Anda. Sebelum melakukannya, baca lagi artikelnya, atau bicara dengan orang sungguhan.
freshness-told-coming = Aturan tentang “{ $topic }” berubah pada { $date }. Ini salah satu langkah Anda. Sebelum melakukannya, baca lagi artikelnya, atau bicara dengan orang sungguhan.
