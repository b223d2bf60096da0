# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = どんな ことを 相談《そうだん》したいですか。
phrase-question-since-when = いつからですか。
phrase-question-wish = どう なったら いいと 思《おも》いますか。
phrase-question-tried = 今《いま》まで、何《なに》か して みましたか。して いなくても いいです。
phrase-question-safe = 今《いま》、安全《あんぜん》ですか。
phrase-question-who-knows = この ことを、ほかに だれが 知《し》って いますか。
phrase-question-residence-card = 今《いま》、在留《ざいりゅう》カードを 持《も》って いますか。
phrase-question-card-expiry = 在留《ざいりゅう》カードは、いつまで 使《つか》えますか。カードに 書《か》いて あります。
phrase-question-status = 在留《ざいりゅう》カードを 見《み》て ください。在留資格《ざいりゅうしかく》は 何《なん》ですか。
phrase-question-letter = 手紙《てがみ》や お知《し》らせが 来《き》ましたか。
phrase-question-letter-sender = 手紙《てがみ》は どこから 来《き》ましたか。手紙《てがみ》を 送《おく》った ところの 名前《なまえ》の 写真《しゃしん》でも いいです。
phrase-question-letter-date = 手紙《てがみ》に 何月《なんがつ》何日《なんにち》と 書《か》いて ありますか。その ところの 写真《しゃしん》でも いいです。
phrase-question-employer = どこで 働《はたら》いて いますか。会社《かいしゃ》の 名前《なまえ》を 書《か》いて ください。
phrase-question-school = あなたや 子《こ》どもの 学校《がっこう》は どこですか。
phrase-question-contract = 契約書《けいやくしょ》（約束《やくそく》の 紙《かみ》）は ありますか。
phrase-question-living-with = だれと いっしょに 住《す》んで いますか。
phrase-question-children = 子《こ》どもは いますか。
phrase-question-children-age = 子《こ》どもは 何歳《なんさい》ですか。
phrase-question-ill = 病気《びょうき》や けがは ありますか。
phrase-question-pregnant = あなたや 家族《かぞく》の おなかに、赤《あか》ちゃんが いますか。
phrase-question-medicines = 薬《くすり》を 飲《の》んで いますか。何《なん》の 薬《くすり》ですか。
phrase-question-insurance = 健康保険《けんこうほけん》に 入《はい》って いますか。
phrase-question-money = 今週《こんしゅう》、生活《せいかつ》の お金《かね》は ありますか。
phrase-question-food = 今週《こんしゅう》、食《た》べる ものは ありますか。
phrase-question-sleep = 今夜《こんや》、寝《ね》る ところは ありますか。
phrase-question-language = どの 言葉《ことば》が いちばん 読《よ》みやすいですか。
phrase-question-come = 窓口《まどぐち》に 来《く》る ことが できますか。
phrase-question-call = 電話《でんわ》しても いいですか。
phrase-question-call-when = いつ 電話《でんわ》するのが いいですか。
phrase-question-speak-employer = あなたの かわりに、わたしたちが 会社《かいしゃ》と 話《はな》しても いいですか。
phrase-question-speak-school = あなたの かわりに、わたしたちが 学校《がっこう》と 話《はな》しても いいですか。
phrase-question-speak-landlord = あなたの かわりに、わたしたちが 大家《おおや》さん（家《いえ》を 貸《か》す 人《ひと》）と 話《はな》しても いいですか。
phrase-question-speak-city-office = あなたの かわりに、わたしたちが 市役所《しやくしょ》や 区役所《くやくしょ》と 話《はな》しても いいですか。

# Answer: Short replies for the resident to tap.
phrase-answer-yes = はい。
phrase-answer-no = いいえ。
phrase-answer-dont-know = それは わかりません。
phrase-answer-dont-understand = 意味《いみ》が わかりません。
phrase-answer-simpler = もっと やさしい 言葉《ことば》で 言《い》って ください。
phrase-answer-wait = 少《すこ》し 待《ま》って ください。
phrase-answer-will-bring = 持《も》って 行《い》きます。
phrase-answer-will-send = ここに 送《おく》ります。
phrase-answer-can-come = 行《い》く ことが できます。
phrase-answer-cannot-come = 行《い》く ことが できません。
phrase-answer-another-day = ほかの 日《ひ》が いいです。
phrase-answer-safe = 安全《あんぜん》です。
phrase-answer-not-safe = 安全《あんぜん》では ありません。
phrase-answer-call-me = 電話《でんわ》を して ください。
phrase-answer-dont-call = 電話《でんわ》を しないで ください。
phrase-answer-someone-reads = 読《よ》む ことを 手伝《てつだ》って くれる 人《ひと》が います。
phrase-answer-need-interpreter = 通訳《つうやく》（言葉《ことば》を 手伝《てつだ》う 人《ひと》）が 必要《ひつよう》です。
phrase-answer-prefer-not = 言《い》いたくないです。
phrase-answer-thanks = ありがとう ございます。

# Appointment: When, where and how we meet.
phrase-appointment-come = { $place }に 来《き》て ください。日《ひ》：{ $date }。時間《じかん》：{ $time }。
phrase-appointment-ask = この 日《ひ》は いいですか。日《ひ》：{ $date }。時間《じかん》：{ $time }。
phrase-appointment-phone = 窓口《まどぐち》から あなたに 電話《でんわ》します。日《ひ》：{ $date }。時間《じかん》：{ $time }。
phrase-appointment-online = ビデオ通話《つうわ》で 話《はな》します。リンクを ここに 送《おく》ります。
phrase-appointment-moved = 約束《やくそく》の 日《ひ》と 時間《じかん》が 変《か》わりました。新《あたら》しい 日《ひ》：{ $date }。時間《じかん》：{ $time }。
phrase-appointment-cancelled = { $date }の 約束《やくそく》は なくなりました。ごめんなさい。
phrase-appointment-bring = これを 持《も》って 来《き》て ください：{ $document }。
phrase-appointment-free = お金《かね》は いりません。
phrase-appointment-interpreter = 通訳《つうやく》（言葉《ことば》を 手伝《てつだ》う 人《ひと》）が います。
phrase-appointment-companion = 信《しん》じる ことが できる 人《ひと》と いっしょに 来《き》ても いいです。
phrase-appointment-children = 子《こ》どもと いっしょに 来《き》ても いいです。
phrase-appointment-arrival = 窓口《まどぐち》に 着《つ》いたら、ここに 書《か》いて ください。
phrase-appointment-cannot = 来《く》る ことが できない ときは、ここに 書《か》いて ください。ほかの 日《ひ》を 探《さが》します。
phrase-appointment-closed = { $date }は、窓口《まどぐち》が 休《やす》みです。

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = 在留《ざいりゅう》カードを 見《み》せて ください。
phrase-document-passport = パスポートを 見《み》せて ください。
phrase-document-letter = その 手紙《てがみ》を 見《み》せて ください。
phrase-document-payslip = 給与明細《きゅうよめいさい》（給料《きゅうりょう》の 紙《かみ》）を 見《み》せて ください。
phrase-document-contract = 契約書《けいやくしょ》（約束《やくそく》の 紙《かみ》）を 見《み》せて ください。
phrase-document-insurance = 健康保険《けんこうほけん》の カードか 紙《かみ》（マイナ保険証《ほけんしょう》か 資格確認書《しかくかくにんしょ》）を 見《み》せて ください。
phrase-document-bank-book = 銀行《ぎんこう》の 通帳《つうちょう》を 見《み》せて ください。
phrase-document-photo = 写真《しゃしん》を ここに 送《おく》っても いいです。
phrase-document-bring = 窓口《まどぐち》に 持《も》って 来《き》て ください。写真《しゃしん》は 送《おく》らないで ください。
phrase-document-my-number = マイナンバーが 見《み》える 写真《しゃしん》は、送《おく》らないで ください。
phrase-document-do-not-sign = わからない 紙《かみ》に サイン（名前《なまえ》を 書《か》く こと）を しないで ください。先《さき》に わたしたちに 見《み》せて ください。
phrase-document-original = もとの 紙《かみ》は、あなたが 持《も》って いて ください。わたしたちは コピーで いいです。
phrase-document-letter-pay = この 手紙《てがみ》は「{ $date }までに お金《かね》を 払《はら》って ください」と いう 手紙《てがみ》です。
phrase-document-cannot-pay = お金《かね》を 払《はら》う ことが できない ときは、その 日《ひ》より 前《まえ》に ここに 書《か》いて ください。
phrase-document-letter-reply = この 手紙《てがみ》は、{ $date }までに 返事《へんじ》が 必要《ひつよう》です。
phrase-document-letter-nothing = この 手紙《てがみ》は お知《し》らせです。何《なに》も しなくて いいです。

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = 書《か》いて くれて、よかったです。
phrase-comfort-received = メッセージを 読《よ》みました。
phrase-comfort-take-time = ゆっくりで いいです。
phrase-comfort-secret = あなたの 話《はなし》の 秘密《ひみつ》を 守《まも》ります。
phrase-comfort-not-alone = あなたは ひとりでは ありません。わたしたちが います。
phrase-comfort-not-your-fault = あなたは 悪《わる》く ありません。
phrase-comfort-together = これからも いっしょに、少《すこ》しずつ やりましょう。
phrase-comfort-look-up = 調《しら》べます。{ $date }までに 返事《へんじ》を します。
phrase-comfort-specialist = くわしい 人《ひと》に 聞《き》きます。それから、ここに 書《か》きます。
phrase-comfort-danger = 今《いま》 危《あぶ》ないですか。ここで 待《ま》たないで ください。すぐ { $police }（警察《けいさつ》）か { $ambulance }（火事《かじ》・救急車《きゅうきゅうしゃ》）に 電話《でんわ》して ください。
phrase-comfort-tomorrow = 今日《きょう》は もう 窓口《まどぐち》を 閉《し》めます。あなたの メッセージは、明日《あした》 読《よ》みます。
phrase-comfort-next-open = 今《いま》、窓口《まどぐち》は 休《やす》みです。あなたの メッセージは、{ $date }に 読《よ》みます。
phrase-comfort-any-time = いつでも、また 書《か》いて ください。
