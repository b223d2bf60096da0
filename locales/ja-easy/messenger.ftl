# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = はじめから
command-ask = にほんの せいかつに ついて きく
command-ask-question = ききたい こと（あなたの ことばで）
command-person = ちかくの ひとと はなす
command-orientation = にほんで はじめに する こと
command-topics = ぜんぶの テーマ
command-status = わたしの そうだんは いま どうですか
command-language = ことばを かえる
command-emergency = あぶない ときの でんわばんごう
command-link = ほかの アプリで つづける
command-mydata = わたしに ついて のこって いる こと
command-forget = わたしの ことを ぜんぶ けす
command-withdraw = そうだんを やめる

# The names are not shown in this language: they stay English.
command-name-ask = ask
command-name-person = person
command-name-orientation = orientation
command-name-language = language
command-name-status = status
command-name-mydata = mydata
command-name-plan = plan
command-name-quiet = quiet
command-name-forget = forget

# At most 500 and 115 characters. No kanji: readings cannot be shown there.
bot-description = にほんの せいかつに ついて、きいて ください。あなたの ことばで いいです。ビザ、しごと、からだ、おかね、かぞく、いえ、あんぜんの ことです。ただしいか しらべた ことを こたえます。どこに かいて あるかも みせます。ひとりで たいへんな ときは、ちかくの ひとに つなぎます。くにが みとめた ひとです。おかねは いりません。なまえも いりません。あぶない ときは、{ $police }（けいさつ）か { $ambulance }（かじ・きゅうきゅうしゃ）に でんわして ください。
bot-short-description = にほんの せいかつの こたえを、あなたの ことばで。ちかくの ひとにも つなぎます。おかねは いりません。

button-location = 今《いま》 いる ところを 送《おく》る
location-ask = 下《した》の ボタンで、今《いま》 いる ところを 送《おく》っても いいです。わたしは 市《し》や 町《まち》の 名前《なまえ》だけを 残《のこ》します。
location-abroad = ここに 日本《にほん》の 市《し》や 町《まち》は ありませんでした。郵便番号《ゆうびんばんごう》か、市《し》の 名前《なまえ》を 書《か》いて ください。
contact-not-needed = 電話番号《でんわばんごう》は いりません。番号《ばんごう》は 残《のこ》して いません。聞《き》きたい ことを 文字《もじ》で 書《か》いて ください。
unreadable-beside = 文字《もじ》だけ 読《よ》みました。写真《しゃしん》や ファイルは 見《み》られません。
edited-again = メッセージが 変《か》わりました。これは 新《あたら》しい 言葉《ことば》の 答《こた》えです。
mark-edited = 変《か》えた メッセージ
mark-deleted = この メッセージは 消《け》しました。

group-private = ここは ほかの 人《ひと》も 読《よ》めます。あなたの ことは、わたしだけに 書《か》いて ください。
button-private = ふたりだけで 話《はな》す
private-written = あなただけに メッセージを 送《おく》りました。
private-closed = あなただけに メッセージを 送《おく》る ことが できません。設定《せってい》で ダイレクトメッセージを「いいです」に して ください。ウェブの チャットを 使《つか》っても いいです。

link-title = ほかの アプリで 続《つづ》ける
link-code = その アプリで Tsunaguを 開《ひら》いて ください。そして、これを 送《おく》って ください：/link { $code }
link-minutes = この コードは 1回《かい》だけ、使《つか》えます。時間《じかん》は { $n }分《ふん》です。ほかの 人《ひと》に 教《おし》えないで ください。
link-open = { $app }で 開《ひら》く
link-ask = この チャットと、あなたの ほかの チャットを いっしょに しますか。相談《そうだん》と 新《あたら》しい メッセージが、両方《りょうほう》で 同《おな》じに なります。どちらかの チャットを 開《ひら》く ことが できる 人《ひと》は、みんな 読《よ》めます。
button-link-yes = はい、いっしょに します
button-link-no = いいえ、別《べつ》に します
link-done = チャットを いっしょに しました。あなたが 最後《さいご》に 書《か》いた チャットで 答《こた》えます。
link-kept = いっしょに して いません。
link-unknown = この コードは 使《つか》えません。もう 使《つか》ったか、古《ふる》いか、違《ちが》う コードです。新《あたら》しい コードを 作《つく》って ください。ほかの チャットで /link と 送《おく》って ください。
link-same = この チャットは もう いっしょです。
link-busy = 両方《りょうほう》の チャットに 相談《そうだん》が あります。先《さき》に、ひとつを やめて ください。/withdraw と 書《か》いて ください。

mydata-title = あなたに ついて 残《のこ》って いる こと
mydata-language = あなたの 言葉《ことば》：{ $language }
mydata-messages = この チャットの メッセージの 数《かず》：{ $n }
mydata-requests = 窓口《まどぐち》への 相談《そうだん》の 数《かず》：{ $n }
mydata-chats = いっしょに した チャット：{ $list }
mydata-nothing-else = 名前《なまえ》、住所《じゅうしょ》、電話番号《でんわばんごう》は ありません。
mydata-how = 全部《ぜんぶ》 消《け》したい ときは、/forget と 送《おく》って ください。

forget-ask = あなたの ことを 全部《ぜんぶ》 消《け》しますか。メッセージと 相談《そうだん》が 全部《ぜんぶ》 なくなります。今《いま》の 相談《そうだん》は 終《お》わります。消《け》した ものは 戻《もど》りません。
button-forget-yes = はい、全部《ぜんぶ》 消《け》します
button-forget-no = いいえ、消《け》しません
forget-done = あなたの ことを 全部《ぜんぶ》 消《け》しました。いつでも また 始《はじ》められます。
forget-kept = 何《なに》も 消《け》して いません。
