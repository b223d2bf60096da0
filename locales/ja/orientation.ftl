# Orientation: guides, steps, and the person's own checklist with days.
# guide ガイド, step ステップ, checklist やることリスト (the support plan of a request is 支援計画).

command-checklist = 私のやることリスト（日付つき）
command-name-checklist = やることリスト

orient-ask = 日本でまずすることです。困る前に知っておきましょう。どれが当てはまりますか。
orient-ask-stage = または、今どんなことがありますか。
orient-offer = 「{ $track }」の途中です。続きから進められます。
orient-words = { $words }
orient-steps = 全部で{ $n }ステップです。いつでも休めます。別のアプリや別の言語でも続けられます。
orient-so-far = 終わったステップ：{ $n }のうち{ $done }
orient-button-begin = 始める
orient-button-go-on = ステップを続ける
orient-button-checklist = 私のやることリスト（日付つき）
orient-button-tracks = ほかのガイド
orient-unknown = 古いボタンのようです。このステップは、もうありません。今あるのは次のものです。

orient-step = ステップ{ $n }／{ $of }：{ $track }
orient-due = { $date }まで：{ $what }。
orient-due-legal = { $date }まで（法律で決まった期限）：{ $what }。
orient-overdue = { $date }：{ $what }。この日は過ぎました。そういうこともあります。まだなら、できるだけ早くしてください。
orient-overdue-legal = 法律で決まった日、{ $date }：{ $what }。この日は過ぎました。まだなら、できるだけ早く行ってください。遅れても、行くほうがずっとよいです。今どうすればよいか、そこで聞いてください。人に相談することもできます。
orient-note = あなたの国の人へ：{ $note }
orient-short = これは短くまとめたものです。記事の全体には、もっと書いてあります。
orient-button-done = 終わりました
orient-button-not-for-me = 私には関係ない
orient-button-later = あとで知らせて
orient-button-article = 記事の全体を見る
orient-button-pause = 休む
orient-noted = 分かりました。ありがとうございます。
orient-paused = 分かりました。ここで休みましょう。何も消えません。続けるときは、ボタンを押すか、/orientation と書いてください。
orient-later-ask = このステップは、あとのために残しておきます。そのときに、こちらからメッセージでもお知らせしましょうか。
orient-button-remind-yes = はい、知らせてください
orient-button-remind-no = いいえ、いりません

orient-finished-title = お疲れさまでした。
orient-finished = 「{ $track }」は最後まで終わりました。聞きたいことは、いつでもあなたの言葉で聞いてください。
orient-finished-later = あとのために残したもの：
orient-button-reminders = お知らせ

orient-questions = あなたのやることリストのために、短い質問をいくつかします。どれもとばせます。答えは、リストとお知らせのためだけに使います。/forget と書けば、消せます。
orient-back = では、さっきの質問に戻ります。
orient-button-stop = もう質問はいりません
orient-day-example = 年、月、日を書いてください。例：{ $example }
orient-button-today = 今日
orient-day-unreadable = どの日か、はっきり分かりません。年、月、日を書いてください。例：{ $example }
orient-day-impossible = この日はカレンダーにありません。もう一度確かめて、このように書いてください。例：{ $example }
orient-day-too-far = この日は遠すぎるようです。年をもう一度確かめて、このように書いてください。例：{ $example }
orient-ask-status = 在留資格はどの種類ですか。在留カードに書いてあります。
orient-ask-work = どんな仕事をしていますか。
orient-ask-children = 日本にいるお子さんは何歳ですか。年齢を書いてください。例：3, 7　赤ちゃんは0と書いてください。
orient-button-no-children = 日本に子どもはいません
orient-children-unreadable = 年齢だけを書いてください。例：3, 7
orient-ask-area = どこに住んでいますか。郵便番号か市の名前を書いてください。どの文字でもかまいません。
orient-ask-country = どの国から来ましたか。その国と違うこともお知らせできます。一覧にないときは、国の名前を英語で書いてください。
orient-choose = ボタンを一つ選ぶか、質問をとばしてください。
orient-country-CN = 中国
orient-country-VN = ベトナム
orient-country-KR = 韓国
orient-country-PH = フィリピン
orient-country-NP = ネパール
orient-country-ID = インドネシア
orient-country-BR = ブラジル
orient-country-MM = ミャンマー
orient-country-TW = 台湾
orient-country-LK = スリランカ
orient-country-US = アメリカ
orient-country-TH = タイ
orient-country-IN = インド
orient-country-BD = バングラデシュ
orient-country-PE = ペルー
orient-country-PK = パキスタン
orient-country-KH = カンボジア
orient-country-MN = モンゴル
orient-country-TR = トルコ
orient-country-UA = ウクライナ

orient-checklist-title = あなたのやることリスト：{ $track }
orient-checklist-overdue = もう過ぎた日があります。そういうこともあります。まず、それをしてください。人に相談することもできます。
orient-checklist-legal = 法律で、この日までと決まっています：
orient-checklist-rest = そのあと：
orient-item-day = { $date }まで：{ $what }
orient-item-opens = { $date }まで：{ $what }（{ $from }からできます）
orient-item-overdue = { $date }：{ $what }。この日は過ぎました。まだなら、今すぐしてください。
orient-item = { $topic }
orient-checklist-no-day = いつ始まるかをまだ聞いていないので、日付を計算できません。
orient-checklist-done = { $n }ステップは、もう終わっています。
orient-checklist-nothing = 残っているものはありません。お疲れさまでした。
orient-button-steps = ステップを順に見る
orient-button-answers = 答えを変える

orient-mydata = ガイドで印をつけたステップ：{ $n }
