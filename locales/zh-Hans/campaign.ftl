# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = 这个链接不能用，可能不完整。没有链接，您也可以使用这里的全部内容。
campaign-not-yet = 这个链接从 { $date } 起可以用。您今天就可以在这里开始。
campaign-ended = 这个链接已经停用了。没有链接，您也可以使用这里的全部内容。

campaign-welcome = 欢迎您。在日本的第一步，我陪您一步一步来。
campaign-again = 您可以在这里一步一步看在日本的第一步。以前的对话还在。
campaign-begin = 开始

campaign-discord = 在日本的第一步，用您的语言：请打开 { $link } 添加 Tsunagu，然后把这个代码发给它：{ $code }
