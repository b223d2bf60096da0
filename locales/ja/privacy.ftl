# 自分についての記録、連絡してほしくないとき、すぐに離れるとき。

command-quiet = こちらからの連絡を止める
button-quiet = 今、連絡しても大丈夫か
quiet-ask = ほかの人があなたのスマホを見ることがありますか。それなら、こちらからは連絡しないで待ちます。あなたが書けば、いつでも答えます。
button-quiet-on = 今は連絡しないでほしい
button-quiet-off = 連絡しても大丈夫
quiet-on = わかりました。あなたが「大丈夫」と言うまで、こちらからは連絡しません。窓口にもそれが見えます。あなたが書けば、いつでも答えます。
quiet-off = ありがとうございます。また連絡が届くようになりました。
button-uncover = メッセージを全部表示する
uncover-done = メッセージをまた全部表示します。
cover-notice = メッセージがあります。
button-show = 見る
button-receipts = 私が同意したこと
receipts-title = あなたが同意したこと
receipts-none = あなたが共有に同意したものはありません。
receipt-given = 同意した日時：{ $time }
receipt-text = 文章：{ $version }版、{ $language }
receipt-receiver = だれに：{ $text }
receipt-purpose = 何のために：{ $text }
receipt-withdrawn = 取り消した日時：{ $time }
mydata-file = すべてをファイルで受け取る
mydata-page = あなたについて保存されていることのすべてが、一つのファイルになっています。このリンクは一回だけ使えます。
mydata-link-gone = このリンクはもう使われたか、期限が切れています。/mydata と送ると、新しいリンクが届きます。
exit = すぐに離れる
exit-hint = 天気のページを開き、この端末のチャットを閉じます。Escキーを3回押しても同じです。
