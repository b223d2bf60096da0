# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = この リンクは 使《つか》えません。途中《とちゅう》で 切《き》れて いるかも しれません。リンクが なくても、ここは 全部《ぜんぶ》 使《つか》えます。
campaign-not-yet = この リンクは { $date }から 使《つか》えます。ここでは、今日《きょう》から 始《はじ》められます。
campaign-ended = この リンクは もう 使《つか》って いません。リンクが なくても、ここは 全部《ぜんぶ》 使《つか》えます。

campaign-welcome = ようこそ。日本《にほん》で はじめに する ことを、ひとつずつ 教《おし》えます。
campaign-again = はじめに する ことを、ここで ひとつずつ 見《み》られます。前《まえ》に 話《はな》した ことは 残《のこ》って います。
campaign-begin = 始《はじ》める

campaign-discord = 日本《にほん》で はじめに する ことを、あなたの 言葉《ことば》で。{ $link } を 開《ひら》いて、Tsunaguを 入《い》れて ください。それから、この コードを 送《おく》って ください：{ $code }
