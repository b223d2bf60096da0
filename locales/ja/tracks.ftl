# Orientation: its tracks (button, sentence, the day that is asked for), the answers that people choose,
# what has to be done by a day, and notes for people from certain countries. No digits: numbers are facts.

# Tracks for people who begin something together. The name is a button: at most 30 characters.
track-new-employee = 新しく会社に入った人
track-new-employee-about = 日本で働き始めるときのこと。契約、給料、保険、税金、働く人の権利。
track-new-student = 新しく学校に入った人
track-new-student-about = 学生として始めるときのこと。住所、保険、アルバイト、毎日の暮らし。
track-moved-in = この町に引っ越してきた人
track-moved-in-about = 引っ越したあとにすること。役所、保険、学校、ごみ、近所づきあい。
track-trainee-skilled = 技能実習・特定技能の人
track-trainee-skilled-about = 技能実習生と特定技能の人のために。働く人の権利と、助けてくれるところ。
track-family = 子どもがいる家族
track-family-about = 保育園、学校、健康、お金。子どもがいる家族のために。
track-event = はじめに知ってほしいこと
track-event-about = 相談するところ、危ないときの電話、災害の備え。日付のない、基本だけの案内です。

# Tracks for what happens in a life. The name is a button: at most 30 characters.
track-arriving = 日本に来た
track-arriving-about = 日本での最初の数週間。法律で決まっている期限がわかります。
track-working = 働く
track-working-about = 仕事を始めるとき、そして働いている間、知っておくこと。
track-marrying = 結婚する
track-marrying-about = 結婚の前と後。書類、在留資格、保険、困ったときの相談先。
track-baby = 赤ちゃんが生まれる
track-baby-about = 妊娠から最初の数か月まで。届け出、在留資格、お金、健康。
track-school = 子どもが学校に行く
track-school-about = 保育園、小学校、中学校、高校。入るための手続きと、助けてくれるところ。
track-losing-job = 仕事を失った・辞める
track-losing-job-about = 最後に働いた日から数える期限。保険、年金、入管、お金。
track-growing-old = 日本で年をとる
track-growing-old-about = 年金、介護、医療費。そして、人が亡くなったとき家族が知っておくこと。
track-leaving = 日本を離れる
track-leaving-about = 帰国するときに、やめるもの、払うもの、返すもの、受け取れるもの。

# The question for the day on which a track begins. Below it stand a button for today and one for skipping.
track-new-employee-start = この会社で最初に働く日はいつですか。もう過ぎた日でもかまいません。
track-new-student-start = 今の家に引っ越した日、または引っ越す日はいつですか。
track-moved-in-start = 今の家に引っ越した日、または引っ越す日はいつですか。
track-trainee-skilled-start = 日本で今の家に入った日はいつですか。
track-family-start = 家族が今の家に引っ越した日、または引っ越す日はいつですか。
track-arriving-start = 日本に着いた日、または着く日はいつですか。
track-working-start = この仕事を始めた日、または始める日はいつですか。
track-marrying-start = 結婚した日、または結婚する日はいつですか。
track-baby-start = 赤ちゃんが生まれた日はいつですか。まだのときは、医者が言った予定の日はいつですか。
track-losing-job-start = 最後に働いた日、または最後に働く日はいつですか。
track-leaving-start = 日本を出る日はいつですか。

# Buttons for groups of statuses of residence: at most 30 characters. The words stand on the residence card.
orient-status-work = 就労（技術・人文知識、技能など）
orient-status-student = 留学
orient-status-trainee = 技能実習
orient-status-skilled = 特定技能
orient-status-dependent = 家族滞在
orient-status-settled = 永住者・定住者・配偶者など
orient-status-other = そのほか

# Buttons for what somebody lives on: at most 30 characters.
orient-work-employed = 会社の保険に入って働いている
orient-work-part-time = パート（会社の保険なし）
orient-work-own = 自分の事業
orient-work-no = 働いていない

# What has to be done by a day. The day stands before or after it. At most 70 characters.
due-moving-in-days = 役所で住所を届け出る
due-health-join-days = 会社の健康保険がなければ、国民健康保険に入る
due-health-keep-days = 続けたいときは、会社の健康保険の任意継続を申し込む
due-pension-join-days = 会社の年金がなければ、国民年金に入る
due-child-allowance-days = 児童手当を申請する
due-affiliation-notification-days = 仕事や学校が変わったことを入管に届け出る
due-dismissal-isa-days = 会社を辞めたことを入管に届け出る
due-dismissal-status-months = 新しい仕事か在留資格を決める。難しければ人に相談する
due-ub-paper-days = 離職票が届かないときは、ハローワークに相談する
due-ub-claim-years = 失業給付は、ふつうこの日で終わる
due-ssw-notify-days = 会社を辞めたら、入管に届け出る
due-car-transfer-days = 車があれば、登録の住所を変える
due-card-change-days = 名前が変わったら、入管に届け出る
due-marriage-name-months = 日本人の配偶者が、届け出だけであなたの姓に変えられる
due-birth-notice-days = 役所に出生届を出す
due-birth-status-days = 赤ちゃんが日本国籍でなければ、在留資格の取得を申請する
due-birth-no-status-days = 在留資格がなければ、赤ちゃんはこの日までに日本を出る必要がある
due-tax-return-to = 確定申告をして、税金を払う
due-ext-apply-months = 在留期間が終わる前に、更新を申請する
due-death-notice-days = 役所に死亡届を出す
due-move-out-abroad = 役所に転出届を出す
due-card-return = 空港で在留カードを返す
due-tax-agent = 住民税を払うか、納税管理人を決める
due-tax-before-leaving = 確定申告をするか、納税管理人を決める
due-moving-out-notice = 大家さんか管理会社に、引っ越すことを伝える
due-utilities-stop-weeks = 電気、ガス、水道、インターネットをやめる連絡をする
due-lump-claim-years = 自分に合うなら、脱退一時金を請求する

# Notes for people from certain countries: what differs from home. They stand below an article.
note-pension-counted = 日本とあなたの国には、年金の協定があります。年金を受ける権利のために、両方の国の年数を合わせることができます。何かを決める前に、年金事務所で聞いてください。
note-pension-not-counted = 日本とあなたの国の協定は、保険料を二重に払わないためだけのものです。両方の国の年数は合わせられません。国の会社から派遣されている人は、どちらの年金に入るか聞いてください。
note-pension-no-agreement = 日本とあなたの国には、年金の協定がありません。国での年数は、日本では数えません。年金を受ける権利ができる前に日本を離れるなら、早めに脱退一時金のことを聞いてください。
note-lump-sum-agreement = よく考えてください。日本とあなたの国には、年金の協定があります。脱退一時金を受け取ると、その月数はなくなり、国での年数と合わせることができなくなります。
note-licence-no-tests = あなたの国の免許なら、筆記の試験も運転の試験もいりません。翻訳、目の検査、そのほかの書類は必要です。
note-licence-tests = あなたの国の免許では、二つの試験を受けます。筆記は{ $licence-questions }問で、{ $licence-correct }問以上の正解が必要です。コースでの運転もあります。早めに予約して、日本の標識を練習してください。
note-licence-states = 州によって違います。コロラド、ハワイ、メリーランド、オハイオ、オレゴン、バージニア、ワシントンの各州の免許なら、試験はどちらもいりません。インディアナ州の免許なら、運転の試験はいりません。ほかの州では両方を受けます。
note-left-side = あなたの国では右側を走りますが、日本では左側です。車も、車道を走る自転車も同じです。道をわたるときは、まず右を見てください。
note-divorce-recognition = 日本での離婚は、そのままではフィリピンで認められません。もう一度結婚するには、フィリピンの裁判所に認めてもらう必要があります。大使館に聞いて、離婚の書類をとっておいてください。
note-remarriage = 前に結婚していましたか。大使館は、フィリピンの裁判所が離婚を認めてからでないと、新しい結婚の書類を出しません。先に大使館に聞いてください。
note-birth-report = 赤ちゃんが生まれたことを、あなたの国の大使館か領事館にも届け出てください。そうしないと、赤ちゃんはあなたの国の書類やパスポートをもらえません。日本の出生届だけではできません。
note-birth-report-br = ブラジルの領事館でも出生の登録をしてください。無料で、期限はありません。でも、ブラジル人の子どもが生まれながらのブラジル国民になるのは、登録したときだけです。先に、日本の役所に出生届を出します。
