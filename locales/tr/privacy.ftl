# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Bana gelen mesajları duraklat
button-quiet = Bana yazmak güvenli mi?
quiet-ask = Telefonunuza başkası bakabilir mi? O zaman bekleyebilirim: siz yazmadan kimse size yazmaz. Siz yazınca yine cevap veririm.
button-quiet-on = Bana yazmak güvenli değil
button-quiet-off = Bana yazmak güvenli
quiet-on = Peki. Siz güvenli olduğunu söyleyene kadar kimse size kendiliğinden yazmaz. Masa da bunu görür. Siz yazınca yine cevap veririm.
quiet-off = Teşekkürler. Mesajlar size yeniden ulaşabilir.
button-uncover = Mesajları tam göster
uncover-done = Mesajlar yeniden tam gösteriliyor.
cover-notice = Bir mesajınız var.
button-show = Göster
button-receipts = Onayladıklarım
receipts-title = Onayladıklarınız
receipts-none = Hiçbir şeyin paylaşılmasını onaylamadınız.
receipt-given = Onay zamanı: { $time }
receipt-text = Metin: sürüm { $version }, { $language }
receipt-receiver = Kime gider: { $text }
receipt-purpose = Ne için: { $text }
receipt-withdrawn = Geri alma zamanı: { $time }
mydata-file = Hepsini dosya olarak indir
mydata-page = Hakkınızda saklanan her şey, tek bir dosyada. Bu bağlantı yalnızca bir kez çalışır.
mydata-link-gone = Bu bağlantı kullanılmış ya da çok eski. Yenisi için /mydata gönderin.
exit = Hemen çık
exit-hint = Bir hava durumu sayfası açar ve bu cihazda bu sohbeti kapatır. Esc tuşuna üç kez basmak da aynısını yapar.
