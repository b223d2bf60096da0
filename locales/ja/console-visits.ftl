# 受け入れ団体が、コーディネーターに参加や助言を依頼するページ（団体とコーディネーター）と、コーディネーターへの短い知らせ。
# 団体に見えるのは窓口で、コーディネーターの名前は見えません。

console-visits = コーディネーターに依頼する
console-visits-intro = 認証されたコーディネーターが、イベントに参加したり、団体に助言したりします。地域のコーディネーターに、近い順に依頼が届きます。表示されるのは窓口で、個人の名前は表示されません。
console-visits-new = 新しい依頼
console-visits-none = まだ依頼はありません。
console-visits-back = 依頼の一覧
console-visits-home = 最初のページ
console-visits-open = 開く
console-visit = { $when }の依頼
console-visit-calendar-name = オリエンテーション
console-visit-calendar-title-attend = コーディネーターが参加するオリエンテーション
console-visit-calendar-title-advise = コーディネーターの助言
console-visit-calendar = カレンダー用ファイル（.ics）
console-visit-calendar-hint = 日時が変わったら、新しいファイルを開いてください。前の予定と入れ替わります。

console-visit-kind = 内容
console-visit-kind-attend = イベントに参加してほしい
console-visit-kind-advise = 助言がほしい
console-visit-when = 日時
console-visit-slot = { $date } { $from }～{ $to }（日本時間）
console-visit-where = 場所
console-visit-online = オンラインまたは電話
console-visit-where-open = 未定
console-visit-area = 市区町村
console-visit-area-hint = 市区町村名か郵便番号。この地域のコーディネーターに依頼が届きます。
console-visit-venue = 会場
console-visit-venue-hint = 建物、部屋、住所。助言の場合は空欄でもかまいません。
console-visit-audience = 対象
console-visit-audience-new-employee = 新入社員
console-visit-audience-new-student = 新入生
console-visit-audience-moved-in = 転入した人
console-visit-audience-trainee-skilled = 技能実習生・特定技能の人
console-visit-audience-family = 子どものいる家族
console-visit-audience-event = イベント・日本語教室の参加者
console-visit-number = 参加予定の人数
console-visit-languages = 参加者の言語
console-visit-topics = テーマ
console-visit-topics-hint = 選ばなくてもかまいません。
console-visit-note = コーディネーターへの連絡
console-visit-note-hint = 参加者の名前は書かないでください。{ $max }文字まで。
console-visit-contact = コーディネーターからの連絡先
console-visit-contact-hint = 担当者名、電話またはメール。引き受けたコーディネーターだけに表示されます。
console-visit-desk = 窓口
console-visit-desk-first = この窓口に最初に依頼する：{ $desk }
console-visit-date = 日付
console-visit-date-hint = 今日から{ $days }日以上先の日。
console-visit-from = 開始
console-visit-to = 終了
console-visit-choose = 選んでください
console-visit-send = 依頼を送る
console-visit-faults = 次の欄を確認してください。書いた内容は残っています。

# 入力欄のそばに表示。
console-visit-fault-kind-missing = 参加か助言かを選んでください。
console-visit-fault-date-missing = 実在する日付を入力してください。
console-visit-fault-date-past = この日は過ぎています。これからの日を選んでください。
console-visit-fault-date-too-soon = 日が近すぎます。コーディネーターの準備に{ $days }日必要です。もっと先の日を選んでください。
console-visit-fault-date-too-far = 1年以上先の日です。年を確認してください。
console-visit-fault-date-or-time = 実在する日付と、開始と終了の時刻を入力してください。
console-visit-fault-times-missing = 開始と終了の時刻を入力してください。
console-visit-fault-times-wrong = 終了は開始より後にしてください。
console-visit-fault-area-missing = 依頼する地域を決めるため、市区町村を入力してください。
console-visit-fault-area-unknown = この市区町村が見つかりません。名前を確認するか、郵便番号を入力してください。
console-visit-fault-area-several = 同じ名前の場所がいくつかあります。都道府県を付けるか、郵便番号を入力してください。
console-visit-fault-venue-missing = 会場を入力するか、「オンラインまたは電話」にチェックを入れてください。
console-visit-fault-audience-missing = 対象を選んでください。
console-visit-fault-number-wrong = 人数を1から10,000までの整数で入力してください。
console-visit-fault-languages-missing = 言語を一つ以上選んでください。
console-visit-fault-note-too-long = 連絡が長すぎます。{ $max }文字までにしてください。
console-visit-fault-contact-missing = コーディネーターからの連絡先を入力してください。
console-visit-fault-desk-too-far = この窓口は別の地域にあり、この市区町村の依頼はできません。チェックを外すと、地域の窓口に依頼が届きます。
console-visit-too-many = 進行中の依頼が{ $max }件あります。一つ取り下げるか、終わるまでお待ちください。

# 状態（短い印）。
console-visit-state-asked = 窓口を探しています
console-visit-state-offered = 窓口に依頼中
console-visit-state-proposed = 別の日の提案あり
console-visit-state-accepted = 引き受け済み
console-visit-state-declined = 見つかりませんでした
console-visit-state-done = 実施済み
console-visit-state-withdrawn = 取り下げ
console-visit-state-expired = 終了

# 状態（団体への説明：意味と次にすること）。
console-visit-about-asked = 窓口を探しています。しばらくしてから、このページをもう一度ご覧ください。
console-visit-about-offered = { $n }人のコーディネーターに依頼しています。返事がなければ、{ $when }から、ほかの人にも依頼します。
console-visit-about-all-asked = 地域で条件に合うコーディネーター全員に依頼しましたが、まだ返事がありません。当日までに返事が来ることもありますが、確実ではありません。ほかの方法もご確認ください。
console-visit-about-proposed = { $desk }は、ご希望の日は都合がつかないため、別の日を提案しています。この日でよろしいですか。
console-visit-about-changed = { $desk }の都合により、日時の変更が必要になりました。お返事をいただくまで、前の約束はそのままです。
console-visit-about-accepted = { $desk }が引き受けました。コーディネーターから連絡があります。
console-visit-about-declined = この日に対応できるコーディネーターが、地域に見つかりませんでした。別の日で、もう一度依頼できます。ほかの方法もご確認ください。
console-visit-about-done = { $desk }と実施しました。
console-visit-about-withdrawn = この依頼は取り下げました。
console-visit-about-expired = 日時が過ぎました。
console-visit-tomorrow = 明日です。
console-visit-proposed-date = 提案された日時
console-visit-agree = はい、この日にします
console-visit-refuse = いいえ、この日は都合が悪い
console-visit-refuse-hint = 「いいえ」の場合も、依頼を受けたほかの人は希望の日で引き受けられます。さらにほかの人にも依頼します。
console-visit-withdraw = 依頼を取り下げる
console-visit-withdraw-hint = 窓口に伝わります。元に戻せません。
console-visit-desk-phone = 窓口の電話
console-visit-else = ほかの方法
console-visit-else-text = 在留や生活についての質問は、団体の方も参加者も、次の電話で相談できます。
console-visit-else-guidebook = 国の「生活・就労ガイドブック」（多言語）
console-visit-else-desks = 全国の、認証されたコーディネーターのいる窓口

# コーディネーター向け。
console-visits-offered = 団体からの依頼
console-visits-offer-of = 依頼した団体
console-visit-verified = 確認済みの団体
console-visit-not-verified = 未確認の団体
console-visit-organiser = 団体
console-visit-offer = 団体がコーディネーターを探しています
console-visit-accept = この日時で引き受ける
console-visit-propose = 別の日を提案する
console-visit-propose-hint = 団体の同意が必要です。今日から{ $days }日以上先の日。
console-visit-propose-button = 提案する
console-visit-decline = 断る
console-visit-decline-reason = 理由（団体には見えません）
console-visit-release = 都合がつかなくなった
console-visit-release-hint = すぐに、ほかの人に依頼します。
console-visit-finish = 実施した
console-visit-waits = { $when }を提案しました。団体の返事を待っています。
console-visit-others-proposed = 別の窓口がほかの日を提案しています。この日時で引き受けることもできます。
console-visit-yours = 引き受けました。
console-visit-told-agreed = 団体が同意しました：{ $when }。カレンダー用ファイルはコーディネーターの画面にあります。
console-visit-told-refused = 提案した日時（{ $when }）は団体の都合に合いませんでした。ご提案ありがとうございました。
console-visit-told-refused-stays = 提案した日時（{ $when }）は団体の都合に合いませんでした。前の約束は、そのままです。
console-visit-told-withdrawn = 団体が{ $when }の依頼を取り下げました。対応は不要です。
console-visit-told-tomorrow = 明日、団体との約束があります：{ $when }。

# うまくいかなかった理由。
console-visit-refusal-ended = この依頼は終わっています。
console-visit-refusal-not-offered = この依頼はあなたに届いていません。
console-visit-refusal-already-taken = 別のコーディネーターが引き受けました。確認ありがとうございました。
console-visit-refusal-not-holder = 引き受けた人だけができます。
console-visit-refusal-certificate-lapsed = 今日またはその日に、認証が有効ではありません。
console-visit-refusal-not-willing = 依頼を受けることに同意していません。窓口が登録内容を変更できます。
console-visit-refusal-absent = その日は不在の予定です。
console-visit-refusal-full = 担当できる件数に達しています。
console-visit-refusal-booked = その時間には、別の団体との約束があります。
console-visit-refusal-too-late = 日時が過ぎています。
console-visit-refusal-date-unfit = この日時は提案できません。同じ日時、過ぎた日、近すぎる日、遠すぎる日、または終了が開始より前です。
console-visit-refusal-another-proposed = 別の窓口の提案に、団体がまだ答えていません。団体の希望の日で引き受けるか、お待ちください。
console-visit-refusal-not-proposed = この日時の提案はなくなりました。依頼をもう一度ご確認ください。
console-visit-refusal-not-yet = まだ実施の時刻になっていません。

# 団体が窓口を探す。
console-roster = コーディネーターのいる窓口を探す
console-roster-intro = 窓口と、認証されたコーディネーターが対応できること、条件に合う人数が表示されます。名前は表示されません。
console-roster-area = 地方または都道府県
console-roster-town = 市区町村
console-roster-regions = 地方
console-roster-prefectures = 都道府県
console-roster-field = 分野
console-roster-chapters = 大きな分野
console-roster-topics = テーマ
console-roster-qualification = 資格
console-roster-language = 言語
console-roster-any = すべて
console-roster-search = 探す
console-roster-found = { $n ->
    [0] 条件に合う窓口はありません。条件を減らして、もう一度探してください。
   *[other] { $n }か所の窓口が見つかりました。
}
console-roster-count = 条件に合うコーディネーター：{ $n }人
console-roster-languages = 言語
console-roster-covers = 分野
console-roster-qualifications = 資格
console-roster-ask = この窓口に依頼する
console-roster-not-verified = 探せるのは、確認済みの団体だけです
console-roster-how-verified = このサービスの運営者が団体を確認します。このページのリンクを渡した窓口や役所に、団体の名前と連絡先を伝えて、確認を依頼してください。確認が済むと、ここで探せます。
console-roster-still = 探さなくても依頼できます。地域の窓口に、近い順に依頼が届きます。
