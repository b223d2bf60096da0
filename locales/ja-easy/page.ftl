# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = つなぐ（Tsunagu）：日本《にほん》の 生活《せいかつ》を 手伝《てつだ》います
page-tagline = 調《しら》べた ことを、あなたの 言葉《ことば》で 答《こた》えます。人《ひと》にも つなぎます
page-skip = 書《か》く ところへ 行《い》く
page-languages = 言葉《ことば》
page-log = 話《はな》した こと
page-input = あなたの メッセージ
page-placeholder = 聞《き》きたい ことを 書《か》いて ください
page-send = 送《おく》る
page-quick = すぐ 選《えら》べる 返事《へんじ》
page-you = あなた
page-bot = つなぐ
page-desk = 窓口《まどぐち》
page-original = もとの 言葉《ことば》：{ $language }
page-emergency = 危《あぶ》ない とき：警察《けいさつ》 { $police }、火事《かじ》・救急車《きゅうきゅうしゃ》 { $ambulance }
page-sending = 送《おく》って います…
page-unsent = まだ 送《おく》って いません。もう一度《いちど》 送《おく》ります。
page-offline = インターネットが 切《き》れました。書《か》いた ものは あります。
page-online = インターネットが つながりました。
page-noscript = この ページは JavaScriptが なくても 使《つか》えます。メッセージを 送《おく》ると、答《こた》えが 出《で》ます。
page-refresh = 新《あたら》しい メッセージを 見《み》る
page-privacy = 名前《なまえ》は いりません。メッセージは この サーバーに あります。あなたが「いいです」と 言《い》った ときだけ、ほかの 人《ひと》に 伝《つた》えます。

error-title = うまく できませんでした
error-not-found = この ページは ありません。
error-no-conversation = この 話《はなし》は ありません。または、この ブラウザーでは 見《み》られません。はじめから 話《はな》して ください。
error-too-large = メッセージが 大《おお》きいです。短《みじか》く して ください。
error-too-fast = 少《すこ》し 早《はや》いです。{ $seconds }秒《びょう》 待《ま》って、もう一度《いちど》 送《おく》って ください。書《か》いた ものは なくなって いません。
error-bad-request = 送《おく》った ものを 読《よ》めませんでした。
error-id-reused = この メッセージの IDは、ほかの メッセージで 使《つか》いました。
error-unknown-button = この ボタンは もう 使《つか》えません。いちばん 新《あたら》しい ボタンを 使《つか》って ください。
error-link-used = この ログインの リンクは もう 使《つか》いました。新《あたら》しい リンクを もらって ください。
error-link-expired = この ログインの リンクは 古《ふる》いです。新《あたら》しい リンクを もらって ください。
error-link-unknown = この ログインの リンクは わかりません。新《あたら》しい リンクを もらって ください。
error-sign-in = 先《さき》に、リンクで ログインして ください。
error-forbidden = これは あなたの 担当《たんとう》では ありません。
error-form = この ページは 古《ふる》いです。ページを もう一度《いちど》 開《ひら》いて、もう一度《いちど》 書《か》いて ください。
error-server = わたしたちの コンピューターに 問題《もんだい》が ありました。少《すこ》し 待《ま》って、もう一度《いちど》 して ください。危《あぶ》ない ときは、{ $police }か { $ambulance }に 電話《でんわ》して ください。

terminal-hint = 聞《き》きたい ことを 書《か》いて ください。番号《ばんごう》で ボタンを 選《えら》べます。Ctrl-Dで 終《お》わります。
