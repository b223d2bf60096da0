# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = どのようなご相談ですか。
phrase-question-since-when = いつからですか。
phrase-question-wish = どうなるとよいと思いますか。
phrase-question-tried = これまでに、何か試したことはありますか。なくても大丈夫です。
phrase-question-safe = 今、安全ですか。
phrase-question-who-knows = このことを、ほかにだれが知っていますか。
phrase-question-residence-card = 在留カードは手元にありますか。
phrase-question-card-expiry = 在留カードの有効期限はいつですか。
phrase-question-status = 在留カードに書いてある在留資格は何ですか。
phrase-question-letter = 手紙や通知が届きましたか。
phrase-question-letter-sender = その手紙は、どこから届きましたか。差出人の名前の写真でもかまいません。
phrase-question-letter-date = その手紙の日付はいつですか。日付の写真でもかまいません。
phrase-question-employer = どこで働いていますか。会社の名前を書いてください。
phrase-question-school = あなたやお子さんは、どの学校に通っていますか。
phrase-question-contract = 契約書はありますか。
phrase-question-living-with = だれと一緒に住んでいますか。
phrase-question-children = お子さんはいますか。
phrase-question-children-age = お子さんは何歳ですか。
phrase-question-ill = 病気やけがはありますか。
phrase-question-pregnant = あなたやご家族に、妊娠している方はいますか。
phrase-question-medicines = 飲んでいる薬はありますか。何の薬ですか。
phrase-question-insurance = 健康保険に入っていますか。
phrase-question-money = 今週の生活に必要なお金はありますか。
phrase-question-food = 今週の食べ物は足りていますか。
phrase-question-sleep = 今夜、寝る場所はありますか。
phrase-question-language = いちばん読みやすい言語は何ですか。
phrase-question-come = 窓口に来ることはできますか。
phrase-question-call = お電話してもいいですか。
phrase-question-call-when = いつお電話するのがよいですか。
phrase-question-speak-employer = あなたの代わりに、私たちが勤め先と話してもいいですか。
phrase-question-speak-school = あなたの代わりに、私たちが学校と話してもいいですか。
phrase-question-speak-landlord = あなたの代わりに、私たちが大家さんと話してもいいですか。
phrase-question-speak-city-office = あなたの代わりに、私たちが役所と話してもいいですか。

# Answer: Short replies for the resident to tap.
phrase-answer-yes = はい。
phrase-answer-no = いいえ。
phrase-answer-dont-know = それは分かりません。
phrase-answer-dont-understand = 意味が分かりません。
phrase-answer-simpler = もっとやさしい言葉で言ってください。
phrase-answer-wait = 少し待ってください。
phrase-answer-will-bring = 持って行きます。
phrase-answer-will-send = ここに送ります。
phrase-answer-can-come = 行けます。
phrase-answer-cannot-come = 行けません。
phrase-answer-another-day = 別の日にしてください。
phrase-answer-safe = 安全です。
phrase-answer-not-safe = 安全ではありません。
phrase-answer-call-me = 電話してください。
phrase-answer-dont-call = 電話はしないでください。
phrase-answer-someone-reads = 読むのを手伝ってくれる人がいます。
phrase-answer-need-interpreter = 通訳が必要です。
phrase-answer-prefer-not = 言いたくありません。
phrase-answer-thanks = ありがとうございます。

# Appointment: When, where and how we meet.
phrase-appointment-come = { $date }の{ $time }に、{ $place }へ来てください。
phrase-appointment-ask = { $date }の{ $time }は、ご都合がよいですか。
phrase-appointment-phone = { $date }の{ $time }に、こちらからお電話します。
phrase-appointment-online = ビデオ通話でお話しします。リンクはここに送ります。
phrase-appointment-moved = 予約の日時が変わりました。新しい日時：{ $date }、{ $time }。
phrase-appointment-cancelled = { $date }の予約は取りやめになりました。申し訳ありません。
phrase-appointment-bring = 次のものを持ってきてください：{ $document }。
phrase-appointment-free = 無料です。
phrase-appointment-interpreter = 当日は通訳がいます。
phrase-appointment-companion = 信頼できる人と一緒に来てもかまいません。
phrase-appointment-children = お子さんと一緒に来てもかまいません。
phrase-appointment-arrival = 着いたら、ここに書いてください。
phrase-appointment-cannot = 来られないときは、ここに書いてください。別の日を探します。
phrase-appointment-closed = { $date }は窓口がお休みです。

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = 在留カードを見せてください。
phrase-document-passport = パスポートを見せてください。
phrase-document-letter = その手紙を見せてください。
phrase-document-payslip = 給与明細を見せてください。
phrase-document-contract = 契約書を見せてください。
phrase-document-insurance = 健康保険の資格が分かるもの（マイナ保険証か資格確認書）を見せてください。
phrase-document-bank-book = 銀行の通帳を見せてください。
phrase-document-photo = 写真をここに送ってもかまいません。
phrase-document-bring = 窓口に持ってきてください。写真は送らないでください。
phrase-document-my-number = マイナンバーが写っている写真は送らないでください。
phrase-document-do-not-sign = 意味が分からない書類には、サインをしないでください。先に私たちに見せてください。
phrase-document-original = 書類の原本はご自分で持っていてください。私たちはコピーで大丈夫です。
phrase-document-letter-pay = この手紙には、{ $date }までに払ってくださいと書いてあります。
phrase-document-cannot-pay = 払えないときは、その日より前にここに書いてください。
phrase-document-letter-reply = この手紙は、{ $date }までに返事が必要です。
phrase-document-letter-nothing = この手紙はお知らせです。何もしなくて大丈夫です。

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = 書いてくださって、よかったです。
phrase-comfort-received = メッセージを読みました。
phrase-comfort-take-time = ゆっくりで大丈夫です。
phrase-comfort-secret = お話しくださったことは、秘密にします。
phrase-comfort-not-alone = あなたは一人ではありません。私たちがついています。
phrase-comfort-not-your-fault = あなたは悪くありません。
phrase-comfort-together = これからも一緒に、一つずつ進めていきましょう。
phrase-comfort-look-up = 調べて、{ $date }までにお返事します。
phrase-comfort-specialist = 専門家に聞く必要があります。そのあと、ここに書きます。
phrase-comfort-danger = 今、危険ですか。ここで返事を待たないで、すぐに{ $police }（警察）か{ $ambulance }（火事・救急）に電話してください。
phrase-comfort-tomorrow = 今日の受付は終わります。メッセージは明日読みます。
phrase-comfort-next-open = 今、窓口は閉まっています。メッセージは{ $date }に読みます。
phrase-comfort-any-time = いつでも、また書いてください。
