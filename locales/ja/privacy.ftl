# 自分についての記録、連絡してほしくないとき、すぐに離れるとき。

command-quiet = 私への連絡を止める
button-quiet = 私に連絡しても安全ですか
quiet-ask = ほかの人があなたのスマホを見ることがありますか。それなら、窓口も私も、先に連絡しないで待ちます。あなたが書けば、いつでも答えます。
button-quiet-on = 今、私に連絡するのは安全ではありません
button-quiet-off = 私に連絡しても安全です
quiet-on = 分かりました。あなたが安全だと言うまで、窓口も私も、先に連絡しません。このことは窓口にも見えます。あなたが書けば、いつでも答えます。
quiet-off = ありがとうございます。また連絡が届くようになりました。
button-uncover = メッセージの内容も表示する
uncover-done = これからは、メッセージの内容も表示します。
cover-notice = メッセージがあります。
button-show = 見る
button-receipts = 私が同意したこと
receipts-title = あなたが同意したこと
receipts-none = あなたが共有に同意したものはありません。
receipt-given = 同意した日時：{ $time }
receipt-text = 文章：{ $version }版、{ $language }
receipt-receiver = 受け取る人：{ $text }
receipt-purpose = 何のため：{ $text }
receipt-withdrawn = 取り消した日時：{ $time }
mydata-file = すべてをファイルで受け取る
mydata-page = あなたについて保存されていることのすべてが、一つのファイルになっています。このリンクは一回だけ使えます。
mydata-link-gone = このリンクはもう使われたか、期限が切れています。/mydata と送ると、新しいリンクが届きます。
exit = すぐに離れる
exit-hint = 天気のページを開き、この端末のチャットを閉じます。Escキーを3回押しても同じです。
