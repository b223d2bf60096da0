# Machine translation between a resident and a desk.

referral-consent-translation = 機械《きかい》の 翻訳《ほんやく》：{ $host } の コンピューターが、あなたの ことばと 窓口《まどぐち》の ことばを 翻訳《ほんやく》することが あります。送《おく》るのは ことばだけです。アカウントや 電話番号《でんわばんごう》は 送《おく》りません。
translation-label = { $engine } の 機械《きかい》の 翻訳《ほんやく》です。窓口《まどぐち》の 人《ひと》が 確認《かくにん》しました。窓口《まどぐち》の 人《ひと》が 書《か》いた ことば：
