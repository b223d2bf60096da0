# Machine translation between a resident and a desk.

referral-consent-translation = 機械翻訳：共有する内容と、窓口とのやり取りを、{ $host } のコンピュータープログラムが翻訳することがあります。そのために文章だけが送られます。アカウントや電話番号は送られません。
translation-label = { $engine } による機械翻訳です。窓口が確認しました。窓口が書いた文：
