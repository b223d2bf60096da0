# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = つなぐ（Tsunagu）：日本で暮らすための手助け
page-tagline = 確認した答えをあなたの言語で。必要なときは人につなぎます
page-skip = 入力欄へ移動
page-languages = 言語
page-log = 会話
page-input = メッセージ
page-placeholder = 聞きたいことを書いてください
page-send = 送る
page-quick = 返事の候補
page-you = あなた
page-bot = つなぐ
page-desk = 窓口
page-original = 元の言語：{ $language }
page-emergency = 緊急：警察{ $police }、火事・救急{ $ambulance }
page-sending = 送っています…
page-unsent = まだ送れていません。もう一度試します。
page-offline = 接続が切れました。書いたものは残っています。
page-online = 接続が戻りました。
page-noscript = このページはJavaScriptがなくても使えます。メッセージを送ると、ページに答えが出ます。
page-refresh = 新しいメッセージを見る
page-privacy = 名前はいりません。メッセージはこのサーバーだけに残り、あなたが同意したときだけ共有します。

error-title = うまくいきませんでした
error-not-found = このページはありません。
error-no-conversation = この会話がないか、このブラウザーでは開けません。新しい会話を始めてください。
error-too-large = 一つのメッセージには長すぎます。短くしてください。
error-too-fast = 少し速すぎたようです。{ $seconds }秒待って、もう一度試してください。何も消えていません。
error-bad-request = この送信内容を読み取れませんでした。
error-id-reused = このメッセージのIDは、別の文章にもう使われています。
error-unknown-button = このボタンはもう使えません。いちばん新しいボタンを使ってください。
error-link-used = このログイン用リンクは、もう使われています。新しいリンクを頼んでください。
error-link-expired = このログイン用リンクは期限が切れています。新しいリンクを頼んでください。
error-link-unknown = このログイン用リンクは確認できません。新しいリンクを頼んでください。
error-sign-in = 先に、リンクからログインしてください。
error-forbidden = この案件の担当ではありません。
error-form = このフォームは古くなっています。ページを読み込み直して、もう一度入力してください。
error-server = こちら側で問題が起きました。少し待って、もう一度試してください。緊急のときは{ $police }か{ $ambulance }に電話してください。

terminal-hint = 聞きたいことを書いてください。番号でボタンを選べます。Ctrl-Dで終わります。
