# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = 這個連結不能用，可能不完整。沒有連結，您也可以使用這裡的全部內容。
campaign-not-yet = 這個連結從 { $date } 起可以用。您今天就可以在這裡開始。
campaign-ended = 這個連結已經停用了。沒有連結，您也可以使用這裡的全部內容。

campaign-welcome = 歡迎您。在日本的第一步，我陪您一步一步來。
campaign-again = 您可以在這裡一步一步看在日本的第一步。以前的對話還在。
campaign-begin = 開始

campaign-discord = 在日本的第一步，用您的語言：請打開 { $link } 加入 Tsunagu，然後把這個代碼傳給它：{ $code }
