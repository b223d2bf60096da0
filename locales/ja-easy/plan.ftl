# The support plan, and handing a request over to a partner.

command-plan = わたしの けいかく
button-plan = 計画《けいかく》を 見《み》る
plan-title = あなたの 計画《けいかく》
plan-intro = これから する ことです。この 順番《じゅんばん》で して ください。法律《ほうりつ》で「いつまで」が 決《き》まって いる ことが 先《さき》です。
plan-step = { $n }. { $action }
plan-deadline = いつまで：{ $date }
plan-deadline-legal = いつまで：{ $date }（法律《ほうりつ》で 決《き》まった 日《ひ》です。かならず この 日《ひ》までに して ください）
plan-status = 今《いま》：{ $status }
plan-status-open = まだ 始《はじ》めて いません
plan-status-doing = 今《いま》 して います
plan-status-done = 終《お》わりました
plan-status-dropped = もう しなくて いいです
plan-after = 先《さき》に { $list }番《ばん》を 終《お》わらせて ください。
plan-again = 計画《けいかく》は いつでも 見《み》られます。/plan と 書《か》いて ください。
plan-none = まだ 計画《けいかく》は ありません。窓口《まどぐち》が 作《つく》ると、ここに 出《で》ます。
plan-moved = あなたの 計画《けいかく》：「{ $action }」は、今《いま》 こうです：{ $status }

hand-over-title = これを ほかの ところにも 伝《つた》えても いいですか。
hand-over-why = { $desk }は、ここにも あなたを 手伝《てつだ》って もらいたいです：
hand-over-what = ここに 伝《つた》える ことは これだけです：
hand-over-summary = 窓口《まどぐち》が 書《か》いた こと：
hand-over-contact = あなたへの 連絡《れんらく》の しかた：
hand-over-purpose = どうして：ここが あなたの 相談《そうだん》を 手伝《てつだ》います。
hand-over-until = いつまで：ここは { $days ->
    [7] { $days }日間《かかん》
    [10] { $days }日間《かかん》
    [14] { $days }日間《かかん》
    [20] { $days }日間《かかん》
   *[other] { $days }日間《にちかん》
} 読《よ》めます。ここが 手伝《てつだ》う ときは { $more }日間《にちかん》 読《よ》めます。その 後《あと》は 読《よ》めません。
hand-over-withdraw = いつでも ここの ボタンで やめられます。相談《そうだん》を 全部《ぜんぶ》 やめる ときは /withdraw と 書《か》いて ください。

button-hand-over-yes = はい、伝《つた》えます
button-hand-over-bare = はい。でも、連絡《れんらく》の しかたは 伝《つた》えません
button-hand-over-no = いいえ、伝《つた》えません
button-hand-over-stop = ここに 伝《つた》えるのを やめる

hand-over-told-consented = ありがとう ございます。窓口《まどぐち》は これだけを { $partner }に 伝《つた》える ことが できます。
hand-over-told-refused = わかりました。{ $partner }には 何《なに》も 伝《つた》えて いません。
hand-over-told-sent = 窓口《まどぐち》が { $partner }の ための リンクを 作《つく》りました。{ $partner }は その リンクだけで 読《よ》めます。
hand-over-told-seen = { $partner }が あなたの 相談《そうだん》を 読《よ》みました。
hand-over-told-accepted = よかったです。{ $partner }が 手伝《てつだ》います。
hand-over-told-declined = { $partner }は 今《いま》 手伝《てつだ》えません。窓口《まどぐち》が いっしょに ほかの 方法《ほうほう》を 探《さが》します。
hand-over-told-done = { $partner }が 結果《けっか》を 窓口《まどぐち》に 知《し》らせました。もっと 知《し》りたい ときは、窓口《まどぐち》に 聞《き》いて ください。
hand-over-told-expired = { $partner }から 返事《へんじ》が ありませんでした。{ $partner }は もう 何《なに》も 読《よ》めません。窓口《まどぐち》が ほかの 方法《ほうほう》を 探《さが》します。
hand-over-told-withdrawn = { $partner }に 伝《つた》えるのを やめました。{ $partner }は もう 何《なに》も 読《よ》めません。
hand-over-not-now = これは もう できません。
