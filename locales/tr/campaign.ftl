# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Bu bağlantı çalışmıyor. Eksik olabilir. Buradaki her şeyi onsuz da kullanabilirsiniz.
campaign-not-yet = Bu bağlantı şu tarihten itibaren çalışır: { $date }. Burada bugünden başlayabilirsiniz.
campaign-ended = Bu bağlantı artık kullanılmıyor. Buradaki her şeyi onsuz da kullanabilirsiniz.

campaign-welcome = Hoş geldiniz. Japonya’daki ilk adımlarınızı burada tek tek görürsünüz.
campaign-again = İlk adımlarınıza burada bakabilirsiniz. Konuşmanız silinmez.
campaign-begin = Başla

campaign-discord = Japonya’da ilk adımlar, kendi dilinizde: { $link } adresini açın ve Tsunagu’yu ekleyin. Sonra ona şu kodu gönderin: { $code }
