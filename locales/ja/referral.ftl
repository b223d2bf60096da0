# From "talk to a person" to the end of the case. One word per concept:
# desk 窓口, coordinator コーディネーター, request 相談, share 共有, withdraw 取り消す.

coordinator-explainer = 外国人支援コーディネーターは、専門的な知識を持ち、出入国在留管理庁の認証を受けた人です。解決への道を一緒に探します。無料です。
referral-start = お近くの相談窓口のコーディネーターにつなぎます。
referral-emergency = 今、危険ですか。ここで返事を待たないで、{ $police }（警察）か{ $ambulance }（火事・救急）に電話してください。
referral-question-ask = どんなことですか。短い言葉で大丈夫です。とばすこともできます。
referral-question-none = （書いていません）
referral-urgency-ask = どのくらい急ぎますか。
button-urgency-now = だれかが危険な状態にある
button-urgency-soon = 数日のうちに期限がある
button-urgency-normal = 少し待てる
referral-area-ask = どこに住んでいますか。郵便番号か市の名前を書いてください。どの文字でもかまいません。近くの窓口を探します。
referral-area-several = 同じ名前の場所がいくつかあります。どれですか。
referral-area-prefecture = どの都道府県に住んでいますか。
referral-area-municipality = { $prefecture }のどの市区町村ですか。
referral-area-unknown-postal = この郵便番号は見つかりません。7桁の数字を確かめるか、市の名前を書いてください。
referral-area-nothing = この場所は見つかりませんでした。郵便番号を書いてみるか、一覧から選んでください。
button-area-list = 一覧から選ぶ
button-area-unknown = 言いたくない
button-area-whole-prefecture = { $prefecture }全体
button-more = もっと見る…

referral-consent-title = これを共有してもいいですか。
referral-consent-language = あなたの言語：{ $language }
referral-consent-area = あなたの地域：{ $area }
referral-consent-area-unknown = あなたの地域：書いていません
referral-consent-topic = テーマ：{ $topic }
referral-consent-topic-none = テーマ：選んでいません
referral-consent-question = あなたの言葉：
referral-consent-receiver = 受け取る人：近くの相談窓口にいる、認証を受けたコーディネーター。秘密を守る義務があります。
referral-consent-purpose = 何のため：その中の一人が、あなたを手伝うため。
referral-consent-later = 窓口があなたの相談を引き受けると、それからここに書くことも、相談が終わるまで窓口が読みます。
referral-consent-not = 共有しないもの：あなたのアカウント、電話番号、前に書いたこと。
referral-consent-withdraw = いつでも取り消せます。/withdraw と書いてください。
button-consent-yes = はい、共有します
button-consent-no = いいえ、共有しません
referral-consent-refused = 分かりました。何も共有していません。これからも質問できます。次の番号に電話することもできます。

referral-offered = 近くの窓口{ $count }か所に聞いています：
referral-offered-desk = { $desk }（{ $place }）
referral-wait = ここで待っていなくても大丈夫です。返事はこのチャットに出ます。その間も、私に質問できます。
referral-widened = まだ、相談を引き受けられる窓口がありません。もっと広い範囲の窓口に聞いています（{ $ring }）。
referral-escalated = これまでのところ、相談を引き受けられる窓口がありませんでした。申し訳ありません。あなたの相談は受け付けたままで、引き続き探します。次の番号にも電話してください。
referral-expired = 相談を引き受けられる窓口がないまま、受付が終わりました。申し訳ありません。次の番号に電話するか、もう一度頼んでください。
referral-claimed = { $desk }があなたの相談を引き受けました。これからは、そこのコーディネーターがこのチャットに書くことを読みます。自分の言語で書いてください。
referral-closed = { $desk }があなたの相談を終了しました。結果：{ $outcome }。
referral-after = これから書くことは、またプログラムの私だけが読みます。
verdict-ask = 助けになりましたか。
button-verdict-helped = はい、なりました
button-verdict-partly = 一部だけ
button-verdict-not = いいえ
verdict-thanks = ありがとうございます。これからの手助けをよくするために役立てます。
verdict-not = お役に立てず、申し訳ありません。いつでも、もう一度人に相談できます。
referral-withdraw-ask = 共有をやめて、相談を終わりにしますか。
button-withdraw-yes = はい、終わりにします
button-withdraw-no = いいえ、続けます
referral-withdrawn = 相談は終わりました。もう何も共有しません。窓口はこのチャットを読めなくなりました。
referral-withdraw-kept = 分かりました。相談を続けます。
referral-withdraw-none = 今、受け付けている相談はありません。あなたのことは何も共有していません。
referral-already = すでに受け付けている相談があります。
referral-bridge-off = 今、窓口はこのチャットを読んでいません。

status-title = あなたの相談
status-none = 今、受け付けている相談はありません。
status-asked = まだ、あなたに聞きたいことが少しあります。
status-consented = 近くの窓口を探しています。
status-offered = 窓口{ $count }か所に聞いています。最初に引き受ける窓口を待っています。
status-claimed = { $desk }があなたの相談を引き受けました。
status-bridged = { $desk }とつながっています。そのままここに書いてください。
status-handed-over = あなたの相談は、ほかの機関に引き継がれました。
status-closed = あなたの相談は終了しました。結果：{ $outcome }。
status-withdrawn = あなたが相談を終わりにしました。
status-escalated = まだ、引き受けられる窓口がありません。引き続き探しています。
status-expired = 引き受ける窓口がないまま、あなたの相談は終わりました。
button-withdraw = 相談を終わりにする
button-ask-again = もう一度人に相談する

ring-municipality = あなたの市区町村
ring-prefecture = あなたの都道府県
ring-block = あなたの地方
ring-nation = 日本全国

outcome-solved = 解決
outcome-partly-solved = 一部解決
outcome-advice-given = 助言
outcome-handed-to-partner = ほかの機関への引き継ぎ
outcome-not-reached = 連絡がつかなかった
outcome-not-solved = 未解決

refusal-no-consent = あなたの同意がなければ、何も共有できません。
refusal-ended = この相談はもう終わっています。
refusal-wrong-state = 今は、これはできません。
