# リマインダー：自分の日付、季節、法律で決まっている日、あとにした手続き。

command-reminders = お知らせする日
command-name-reminders = お知らせ

# ボタンは30文字まで。
button-reminders = お知らせ
button-reminders-on = はい、知らせてください
button-reminders-off = お知らせをすべて止める
button-date-add = 日付を追加・変更する
button-date-remove = 日付を消す
button-reminder-done = 終わりました

date-period-of-stay = 在留期間の満了日
date-residence-card = 在留カードの有効期限
date-my-number-card = マイナンバーカードの有効期限
date-driving-licence = 運転免許証の有効期限
date-passport = パスポートの有効期限
date-vaccination = 予防接種
date-other = そのほかの日付

reminders-title = お知らせ
reminders-are-off = お知らせは止まっています。ご希望なら、大切な日の前にお知らせします。自分の日付、法律で決まっている日、日本の季節の手続きなどです。お知らせは昼間だけです。ボタン一つで止められます。
reminders-are-on = お知らせしています。お知らせは昼間だけです。ボタン一つで止められます。
reminders-now-on = 分かりました。お知らせします。いつでもボタン一つで止められます。
reminders-now-off = 分かりました。もうお知らせしません。日付は、あなたが消すまでここに残ります。
reminders-dates = あなたの日付：
reminders-date = { $what }：{ $date }
reminders-date-over = { $what }：{ $date }。この日は過ぎました。
reminders-coming = 次の日にお知らせします。
reminders-line = { $date }：{ $what }
reminders-nothing = まだ予定はありません。日付を追加できます。

date-ask-what = どの日付を覚えておきますか。
date-ask-end = { $what }は、いつですか。カードやパスポートに書いてあります。このように書いてください：{ $example }
date-ask-day = { $what }は、いつですか。このように書いてください：{ $example }
date-unreadable = 日付として読めませんでした。年、月、日をこのように書いてください：{ $example }
date-impossible = この日はカレンダーにありません。もう一度確かめて、このように書いてください：{ $example }
date-too-far = この日は遠すぎます。年をもう一度確かめて、このように書いてください：{ $example }
date-stopped = 分かりました。何も記録しませんでした。
date-saved = 記録しました。{ $what }：{ $date }
date-saved-next = { $date }にお知らせします。
date-saved-soon = もうすぐなので、あらためてお知らせしません。今、次の手続きをしてください。
date-saved-off = お知らせは止まっています。この日の前にお知らせしましょうか。
date-too-many = もうたくさんの日付があります。先に一つ消してください。
date-remove-ask = どの日付を消しますか。
date-removed = 消しました：{ $what }

date-over = { $what }：{ $date }。この日は過ぎました。今日、次の手続きをしてください。人に相談することもできます。
date-over-vaccination = { $what }：{ $date }。この日は過ぎました。まだ受けていないときは、病院か保健センターに電話してください。あとから受けられることが多いです。次の予定があれば、新しい日を書いてください。
date-over-other = { $what }：{ $date }。この日は過ぎました。覚えておけるのは、これからの日だけです。
date-over-stay = { $what }：{ $date }。この日は過ぎました。この日までに（この日も入ります）更新を申請しましたか。申請した人は、審査の間、限られた期間は日本にいることができます。申請していない人は、今日、入管に連絡してください。待つよりも、自分から行くほうがずっとよいです。人に相談して、一緒に考えることもできます。

date-stay-from = 更新の申請は、{ $date }ごろからできます。
date-stay-now = 更新の申請は、もうできます。在留期間が終わる前に申請してください。

reminder-title = お知らせ
reminder-date = { $what }：{ $date }
reminder-days = { $days ->
    [0] 今日です。
   *[other] あと{ $days }日です。
    }
reminder-next-period-of-stay = 次にすること：書類を集めて、この日までに入管で更新を申請してください。
reminder-next-residence-card = 次にすること：この日までに、入管で新しいカードを申請してください。
reminder-next-my-number-card = 次にすること：この日までに、カードを持って役所へ行ってください。在留期間を更新したときは、このカードの期限も延ばす必要があります。
reminder-next-driving-licence = 次にすること：更新のお知らせの手紙を読み、この日までに更新してください。この日を過ぎると運転できません。
reminder-next-passport = 次にすること：大使館か領事館に、更新の方法を聞いてください。長くかかることがあります。
reminder-next-vaccination = 次にすること：予約があるか確かめてください。予診票と母子健康手帳を持っていってください。
reminder-next-other = あなたが「覚えておいて」と頼んだ日です。
reminder-legal = { $what }：{ $date }まで。法律で決まっている日です。
reminder-legal-next = 次にすること：記事を開いてください。行く所と持ち物が書いてあります。
reminder-later = あとですることにしたもの：{ $topic }
reminder-later-last = あとですることにしたもの：{ $topic }。もうお知らせしません。

reminder-season = この季節に大切なこと
season-resident-tax = 6月に、住民税の通知が郵便で届くか、給料から引かれ始めます。手紙を開けて、払う期限を確かめてください。払うのが難しいときは、最初の期限の前に、分けて払えるか役所に相談してください。
season-typhoon = 台風と大雨の季節です。町のハザードマップを見て、水、食べ物、明かり、充電した電池を家に用意してください。
season-disaster-drill = 9月1日は防災の日です。避難する場所を確かめ、家族と集まる場所を決めて、近くの訓練に参加してください。
season-school = お子さんは、次の4月に小学校に入りますか。秋に市区町村から手紙が届きます。返事をしてください。届かないときは、教育委員会に聞いてください。外国人の家庭は、自分で入学を申し込む必要があります。
season-nursery = 次の4月からお子さんを保育園に入れたいですか。多くの市区町村では、秋に申し込みます。締め切りと必要な書類を、今、役所に聞いてください。
season-child-flu = 子どものインフルエンザの予防接種は、冬の前、10月ごろから病院で始まります。受けるかどうかは自由で、たいていお金がかかります。小児科に聞いてください。
season-year-end = 11月から12月に、会社が所得税の年末調整をします。保険の書類や、養っている家族の書類と一緒に、用紙を期限までに会社に出してください。
season-tax-return = 2月の中ごろから3月の中ごろまで、確定申告の時期です。自営業の人、仕事が二つある人、仕事をやめた人は、申告が必要なことがあります。お金が戻ることもあります。
