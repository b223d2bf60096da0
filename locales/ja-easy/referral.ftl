# From "talk to a person" to the end of the case. One word per concept:
# desk 窓口, coordinator コーディネーター, request 相談, share 伝える, withdraw やめる.

coordinator-explainer = 外国人支援《がいこくじんしえん》コーディネーターは、専門《せんもん》の 知識《ちしき》が ある 人《ひと》です。出入国在留管理庁《しゅつにゅうこくざいりゅうかんりちょう》（日本《にほん》の 入管《にゅうかん》）が 認《みと》めました。解決《かいけつ》の 道《みち》を いっしょに 探《さが》します。お金《かね》は いりません。
referral-start = 近《ちか》くの 相談《そうだん》の 窓口《まどぐち》の コーディネーターに つなぎます。
referral-emergency = 今《いま》 危《あぶ》ないですか。ここで 待《ま》たないで ください。{ $police }（警察《けいさつ》）か { $ambulance }（火事《かじ》・救急車《きゅうきゅうしゃ》）に 電話《でんわ》して ください。
referral-question-ask = どんな ことですか。短《みじか》い 言葉《ことば》で いいです。書《か》かなくても いいです。
referral-question-none = （書《か》いて いません）
referral-urgency-ask = 急《いそ》ぎますか。
button-urgency-now = だれかが 危《あぶ》ないです
button-urgency-soon = もうすぐ 締《し》め切《き》りです
button-urgency-normal = 少《すこ》し 待《ま》てます
referral-area-ask = どこに 住《す》んで いますか。郵便番号《ゆうびんばんごう》か、市《し》の 名前《なまえ》を 書《か》いて ください。どの 文字《もじ》でも いいです。近《ちか》くの 窓口《まどぐち》を 探《さが》します。
referral-area-several = 同《おな》じ 名前《なまえ》の ところが いくつか あります。どれですか。
referral-area-prefecture = どの 都道府県《とどうふけん》に 住《す》んで いますか。
referral-area-municipality = { $prefecture }の どこですか。市《し》・区《く》・町《まち》・村《むら》を 選《えら》んで ください。
referral-area-unknown-postal = この 郵便番号《ゆうびんばんごう》は わかりません。7つの 数字《すうじ》を もう一度《いちど》 見《み》て ください。市《し》の 名前《なまえ》を 書《か》いても いいです。
referral-area-nothing = この ところは わかりませんでした。郵便番号《ゆうびんばんごう》を 書《か》いて ください。リストから 選《えら》んでも いいです。
button-area-list = リストから 選《えら》ぶ
button-area-unknown = 言《い》いたくない
button-area-whole-prefecture = { $prefecture }の 全部《ぜんぶ》
button-more = もっと 見《み》る…

referral-consent-title = これを 伝《つた》えても いいですか。
referral-consent-language = あなたの 言葉《ことば》：{ $language }
referral-consent-area = 住《す》んで いる ところ：{ $area }
referral-consent-area-unknown = 住《す》んで いる ところ：書《か》いて いません
referral-consent-topic = テーマ：{ $topic }
referral-consent-topic-none = テーマ：選《えら》んで いません
referral-consent-question = あなたが 書《か》いた こと：
referral-consent-receiver = だれに：近《ちか》くの 窓口《まどぐち》の コーディネーター。国《くに》が 認《みと》めた 人《ひと》です。秘密《ひみつ》を 守《まも》ります。守《まも》らなければ なりません。
referral-consent-purpose = どうして：ひとりの コーディネーターが あなたを 手伝《てつだ》います。
referral-consent-later = 窓口《まどぐち》が あなたの 相談《そうだん》を 始《はじ》めます。それから 相談《そうだん》が 終《お》わるまで、窓口《まどぐち》は あなたが ここに 書《か》く ことも 読《よ》みます。
referral-consent-not = 伝《つた》えない こと：あなたの アカウント、電話番号《でんわばんごう》、前《まえ》に 書《か》いた こと。
referral-consent-withdraw = いつでも やめられます。/withdraw と 書《か》いて ください。
button-consent-yes = はい、伝《つた》えます
button-consent-no = いいえ、伝《つた》えません
referral-consent-refused = わかりました。何《なに》も 伝《つた》えて いません。また 聞《き》いて ください。この 番号《ばんごう》に 電話《でんわ》しても いいです。

referral-offered = 近《ちか》くの 窓口《まどぐち》 { $count }か所《しょ》に 聞《き》いて います：
referral-offered-desk = { $desk }（{ $place }）
referral-wait = ここで 待《ま》たなくても いいです。返事《へんじ》は この チャットに 出《で》ます。今《いま》も、わたしに 聞《き》いて いいです。
referral-widened = まだ 相談《そうだん》できる 窓口《まどぐち》が ありません。もっと 遠《とお》い 窓口《まどぐち》にも 聞《き》いて います（{ $ring }）。
referral-escalated = まだ 相談《そうだん》できる 窓口《まどぐち》が ありません。ごめんなさい。あなたの 相談《そうだん》は 続《つづ》いて います。もっと 探《さが》します。この 番号《ばんごう》にも 電話《でんわ》して ください。
referral-expired = 相談《そうだん》できる 窓口《まどぐち》が ありませんでした。相談《そうだん》は 終《お》わりました。ごめんなさい。この 番号《ばんごう》に 電話《でんわ》して ください。もう一度《いちど》 頼《たの》んでも いいです。
referral-claimed = { $desk }が あなたの 相談《そうだん》を 始《はじ》めます。これから、コーディネーターが この チャットに 書《か》く ことを 読《よ》みます。あなたの 国《くに》の 言葉《ことば》で 書《か》いて ください。
referral-closed = { $desk }が あなたの 相談《そうだん》を 終《お》わりました。結果《けっか》：{ $outcome }。
referral-after = これから 書《か》く ことは、わたし（プログラム）だけが 読《よ》みます。
verdict-ask = 役《やく》に 立《た》ちましたか。
button-verdict-helped = はい
button-verdict-partly = 少《すこ》し
button-verdict-not = いいえ
verdict-thanks = ありがとう ございます。これから もっと よく します。
verdict-not = ごめんなさい。いつでも、もう一度《いちど》 人《ひと》と 話《はな》せます。
referral-withdraw-ask = 伝《つた》える ことを やめますか。相談《そうだん》は 終《お》わります。
button-withdraw-yes = はい、やめます
button-withdraw-no = いいえ、続《つづ》けます
referral-withdrawn = 相談《そうだん》は 終《お》わりました。もう 何《なに》も 伝《つた》えません。窓口《まどぐち》は もう この チャットを 読《よ》めません。
referral-withdraw-kept = わかりました。相談《そうだん》を 続《つづ》けます。
referral-withdraw-none = 今《いま》、あなたの 相談《そうだん》は ありません。あなたの ことは 何《なに》も 伝《つた》えて いません。
referral-already = もう、あなたの 相談《そうだん》が あります。
referral-bridge-off = 今《いま》、窓口《まどぐち》は この チャットを 読《よ》んで いません。

status-title = あなたの 相談《そうだん》
status-none = 今《いま》、あなたの 相談《そうだん》は ありません。
status-asked = まだ、あなたに 聞《き》きたい ことが あります。
status-consented = 近《ちか》くの 窓口《まどぐち》を 探《さが》して います。
status-offered = 窓口《まどぐち》 { $count }か所《しょ》に 聞《き》いて います。返事《へんじ》を 待《ま》って います。
status-claimed = { $desk }が あなたの 相談《そうだん》を 始《はじ》めます。
status-bridged = 今《いま》、{ $desk }と 話《はな》せます。ここに 書《か》いて ください。
status-handed-over = あなたの 相談《そうだん》を、ほかの ところに 渡《わた》しました。
status-closed = あなたの 相談《そうだん》は 終《お》わりました。結果《けっか》：{ $outcome }。
status-withdrawn = あなたが 相談《そうだん》を やめました。
status-escalated = まだ 相談《そうだん》できる 窓口《まどぐち》が ありません。もっと 探《さが》します。
status-expired = 相談《そうだん》できる 窓口《まどぐち》が ありませんでした。相談《そうだん》は 終《お》わりました。
button-withdraw = 相談《そうだん》を やめる
button-ask-again = もう一度《いちど》 人《ひと》と 話《はな》す

ring-municipality = あなたの 市《し》や 町《まち》
ring-prefecture = あなたの 都道府県《とどうふけん》
ring-block = あなたの 地方《ちほう》
ring-nation = 日本《にほん》の 全部《ぜんぶ》

outcome-solved = 解決《かいけつ》しました
outcome-partly-solved = 少《すこ》し 解決《かいけつ》しました
outcome-advice-given = アドバイスを しました
outcome-handed-to-partner = ほかの ところに 渡《わた》しました
outcome-not-reached = あなたと 話《はな》せませんでした
outcome-not-solved = まだ 解決《かいけつ》して いません

refusal-no-consent = あなたが「いいです」と 言《い》わないと、何《なに》も 伝《つた》えません。
refusal-ended = この 相談《そうだん》は もう 終《お》わりました。
refusal-wrong-state = 今《いま》は できません。
