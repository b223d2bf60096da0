# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = はじめから
command-ask = 日本での暮らしについて聞く
command-ask-question = 聞きたいこと（あなたの言語で）
command-person = お近くの人に相談する
command-orientation = 日本でまずすること
command-topics = すべてのテーマ
command-status = 私の相談は今どうなっていますか
command-language = 言語を変える
command-emergency = 緊急の電話番号
command-link = 別のアプリで続ける
command-mydata = 私について保存されていること
command-forget = 私についての記録をすべて消す
command-withdraw = 相談を終わりにする

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = 質問
command-name-person = 相談
command-name-orientation = はじめての日本
command-name-language = 言語
command-name-status = 状況
command-name-mydata = 私の記録
command-name-plan = 支援計画
command-name-quiet = 連絡停止
command-name-forget = 記録を消す

# At most 500 and 115 characters.
bot-description = 日本での暮らしについて、あなたの言語で聞いてください。在留、仕事、健康、お金、家族、住まい、安全のことです。答えは確認した情報で、どこの情報かもお見せします。一人では大変なときは、お近くの、認証を受けた人につなぎます。無料です。名前はいりません。危険なときは{ $police }（警察）か{ $ambulance }（火事・救急）に電話してください。
bot-short-description = 日本での暮らしについて、確認した答えをあなたの言語で。お近くの人にもつなぎます。無料です。

button-location = 今いる場所を送る
location-ask = 下のボタンで、今いる場所を送ることもできます。残すのは市区町村の名前だけです。
location-abroad = この場所には、日本の市区町村が見つかりませんでした。郵便番号か市の名前を書いてください。
contact-not-needed = 電話番号はいりません。届いた番号は残していません。聞きたいことを文字で書いてください。
unreadable-beside = 文字だけを読みました。写真やファイルは見ることができません。
edited-again = メッセージが変わりましたね。新しい文への答えです。
mark-edited = 変更されたメッセージ
mark-deleted = このメッセージは消されました。

group-private = ここはほかの人も読めます。あなた自身のことは、私に個別に書いてください。
button-private = 個別に話す
private-written = あなたに個別にメッセージを送りました。
private-closed = あなたに個別にメッセージを送れません。設定でダイレクトメッセージを許可するか、ウェブチャットを使ってください。

link-title = 別のアプリで続ける
link-code = そのアプリでTsunaguを開いて、こう送ってください：/link { $code }
link-minutes = このコードは{ $n }分間、一度だけ使えます。だれにも教えないでください。
link-open = { $app }で開く
link-ask = このチャットを、あなたのもう一つのチャットとまとめますか。まとめると、相談と新しいメッセージが両方で同じになります。どちらかを開ける人は、だれでも読めます。
button-link-yes = はい、まとめます
button-link-no = いいえ、別のままにします
link-done = 二つのチャットをまとめました。あなたが最後に書いたほうで答えます。
link-kept = 何もまとめていません。
link-unknown = このコードは見つからないか、もう使われたか、期限が切れています。新しいコードを作ってください。もう一つのチャットで /link と送ります。
link-same = この二つのチャットは、もうまとめてあります。
link-busy = 両方のチャットに、受け付けている相談があります。先にどちらかを /withdraw で終わりにしてください。

mydata-title = あなたについて保存されていること
mydata-language = あなたの言語：{ $language }
mydata-messages = この会話のメッセージ：{ $n }件
mydata-requests = 窓口への相談：{ $n }件
mydata-chats = まとめたチャット：{ $list }
mydata-nothing-else = 名前、住所、電話番号はありません。
mydata-how = すべて消すには、/forget と送ってください。

forget-ask = あなたについての記録をすべて消しますか。メッセージも相談も、すべてなくなります。受け付けている相談は終わります。元に戻すことはできません。
button-forget-yes = はい、すべて消します
button-forget-no = いいえ、残します
forget-done = あなたについての記録をすべて消しました。いつでも、また始められます。
forget-kept = 何も消していません。
