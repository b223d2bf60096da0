# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = あなたの 言葉《ことば》で 聞《き》けます
poster-lead = 日本《にほん》の 生活《せいかつ》の 質問《しつもん》に 答《こた》えます。
poster-answers = 調《しら》べた 答《こた》えを、昼《ひる》も 夜《よる》も
poster-steps = 何《なに》を、いつまでに するか
poster-person = 必要《ひつよう》な とき、人《ひと》が 手伝《てつだ》います
poster-scan = スマホで 読《よ》んで ください
poster-address = または、この ページを 開《ひら》く：
poster-code = コード：{ $code }
poster-free = お金《かね》は いりません。秘密《ひみつ》を 守《まも》ります。名前《なまえ》は いりません。
poster-emergency = 今《いま》 危《あぶ》ないですか。{ $police }（警察《けいさつ》）か { $ambulance }（火事《かじ》・救急車《きゅうきゅうしゃ》）に 電話《でんわ》して ください。
poster-contact = 聞《き》く ところ：{ $contact }
poster-until = { $date }まで 使《つか》えます

checklist-ready = やることリストが できました。読《よ》む ことが できます。一枚《いちまい》の 紙《かみ》に 印刷《いんさつ》できます。日《ひ》を カレンダーに 入《い》れる ことも できます。
checklist-open = やることリストを 開《ひら》く
checklist-link-life = この リンクは { $date }まで 使《つか》えます。リストに 名前《なまえ》は ありません。でも、リンクが ある 人《ひと》は、だれでも 読《よ》めます。ほかの 人《ひと》に 渡《わた》さないで ください。
checklist-not-yet = やることリストは まだ ありません。先《さき》に ガイドを ひとつ 選《えら》んで ください。その 後《あと》で 作《つく》ります。

checklist-title = やることリスト
checklist-made = { $date }の リスト
checklist-intro = 上《うえ》から 順番《じゅんばん》に して ください。法律《ほうりつ》で 日《ひ》が 決《き》まった ことが 先《さき》です。
checklist-dated = 日《ひ》が 決《き》まって いる こと
checklist-undated = 日《ひ》が 決《き》まって いない こと
checklist-finished = 終《お》わった こと
checklist-by = { $date }まで
checklist-legal = 法律《ほうりつ》で 決《き》まった 日《ひ》
checklist-overdue = 日《ひ》が 過《す》ぎました
checklist-done = 終《お》わりました
checklist-overdue-hint = もう 過《す》ぎた 日《ひ》が あります。それを 先《さき》に、できるだけ 早《はや》く して ください。遅《おそ》く なっても、できる ことが 多《おお》いです。わからない ときは、人《ひと》に 聞《き》いて ください。
checklist-days-missing = いつ 始《はじ》まったか、わかりません。それで、日《ひ》が ない ものが あります。チャットで 教《おし》えて ください。リストに 日《ひ》を 入《い》れます。
checklist-all-done = リストの ことは 全部《ぜんぶ》 終《お》わりました。お疲《つか》れさまでした。
checklist-pdf = 一枚《いちまい》に 印刷《いんさつ》する（PDF）
checklist-calendar = 日《ひ》を カレンダーに 入《い》れる
checklist-chat = チャットで 聞《き》く
checklist-person = 人《ひと》と 話《はな》したい ときは、ここです：
checklist-web = もっと 読《よ》む、あなたの 言葉《ことば》で 聞《き》く：
checklist-source = 日《ひ》は、国《くに》や 市《し》の ページの 決《き》まりから 数《かぞ》えました。{ $date }に 調《しら》べました。役所《やくしょ》が ほかの 日《ひ》を 言《い》ったら、その 日《ひ》が 正《ただ》しいです。
checklist-calendar-legal = 法律《ほうりつ》で 決《き》まった 日《ひ》です。
checklist-gone-title = 新《あたら》しい リンクを 開《ひら》いて ください
checklist-gone = この リンクは 使《つか》えないか、もう 使《つか》えなく なりました。何《なに》も なくなって いません。あなたの リストは チャットに あります。チャットで「やることリスト」を 選《えら》んで ください。新《あたら》しい リンクが 来《き》ます。
checklist-pdf-fails = ここでは 印刷《いんさつ》の ページが できませんでした。ブラウザーで この ページを 印刷《いんさつ》して ください。
