# The support plan, and handing a request over to a partner.

command-plan = 私の支援計画
button-plan = 計画を見る
plan-title = あなたの支援計画
plan-intro = これからすることです。この順番で進めます。法律で期限が決まっているものが先です。
plan-step = { $n }. { $action }
plan-deadline = 期限：{ $date }
plan-deadline-legal = 期限：{ $date }（法律で決まった日です。必ず守ってください）
plan-status = 今：{ $status }
plan-status-open = まだ始めていません
plan-status-doing = 進めています
plan-status-done = 終わりました
plan-status-dropped = 必要なくなりました
plan-after = 先に{ $list }番を終えてください。
plan-again = 計画はいつでも見られます。/plan と書いてください。
plan-none = まだ計画はありません。窓口が計画を作ると、ここに出ます。
plan-moved = あなたの計画：「{ $action }」は今、次の状態です：{ $status }

hand-over-title = これをほかの機関に共有してもいいですか。
hand-over-why = { $desk }は、次の機関にもあなたを手伝ってもらいたいと考えています：
hand-over-what = この機関に共有するのは、次の内容だけです：
hand-over-summary = 窓口が書き加えること：
hand-over-contact = あなたの連絡先：
hand-over-purpose = 何のため：この機関があなたの相談を手伝うため。
hand-over-until = いつまで：この機関が読めるのは{ $days }日間です。手伝うことになった場合は{ $more }日間です。その後は読めません。
hand-over-withdraw = ここのボタンでいつでも取り消せます。相談をすべて終わりにするときは /withdraw と書いてください。

button-hand-over-yes = はい、共有します
button-hand-over-bare = はい、連絡先以外を共有します
button-hand-over-no = いいえ、共有しません
button-hand-over-stop = この機関との共有をやめる

hand-over-told-consented = ありがとうございます。窓口は、この内容だけを{ $partner }に共有できます。
hand-over-told-refused = 分かりました。{ $partner }には何も共有していません。
hand-over-told-sent = 窓口が{ $partner }に渡すリンクを作りました。読めるのは、そのリンクからだけです。
hand-over-told-seen = { $partner }があなたの相談を読みました。
hand-over-told-accepted = よい知らせです。{ $partner }が手伝ってくれます。
hand-over-told-declined = { $partner }は今回は手伝えません。窓口が一緒に別の方法を探します。
hand-over-told-done = { $partner }が結果を窓口に知らせました。詳しいことは窓口に聞いてください。
hand-over-told-expired = { $partner }から期限までに返事がありませんでした。{ $partner }は、もう何も読めません。窓口が別の方法を探します。
hand-over-told-withdrawn = { $partner }との共有は終わりました。{ $partner }は、もう何も読めません。
hand-over-not-now = これはもうできません。
