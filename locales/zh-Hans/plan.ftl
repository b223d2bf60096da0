# The support plan, and handing a request over to a partner.

command-plan = 我的支援计划
button-plan = 查看我的计划
plan-title = 您的支援计划
plan-intro = 这是您接下来要做的事，请按这个顺序做。法律规定了期限的事排在前面。
plan-step = { $n }. { $action }
plan-deadline = 期限：{ $date }
plan-deadline-legal = 期限：{ $date }（这是法律规定的日期，请不要错过）
plan-status = 现在：{ $status }
plan-status-open = 还没开始
plan-status-doing = 正在进行
plan-status-done = 已完成
plan-status-dropped = 不再需要
plan-after = 请先完成第 { $list } 步。
plan-again = 您随时可以再看计划：请写 /plan。
plan-none = 您还没有计划。窗口制定以后会显示在这里。
plan-moved = 您的计划：“{ $action }”现在是：{ $status }。

hand-over-title = 可以把这些分享给合作机构吗？
hand-over-why = { $desk } 希望请这个合作机构帮助您：
hand-over-what = 合作机构只会收到以下内容，没有别的：
hand-over-summary = 窗口补充：
hand-over-contact = 怎样联系您：
hand-over-purpose = 为了什么：让这个合作机构可以帮您处理这个求助。
hand-over-until = 多久：合作机构可以看 { $days } 天；如果他们答应帮助您，可以看 { $more } 天。之后就看不到了。
hand-over-withdraw = 您可以随时用这里的按钮撤回，也可以写 /withdraw 结束整个求助。

button-hand-over-yes = 好，分享这些
button-hand-over-bare = 好，但不分享我的联系方式
button-hand-over-no = 不，什么都不分享
button-hand-over-stop = 停止分享给这个合作机构

hand-over-told-consented = 谢谢您。窗口现在可以把这些内容分享给 { $partner }，只有这些。
hand-over-told-refused = 好的。没有向 { $partner } 分享任何内容。
hand-over-told-sent = 窗口已为 { $partner } 做好链接。他们只能通过这个链接看。
hand-over-told-seen = { $partner } 已经看了您的求助。
hand-over-told-accepted = 好消息：{ $partner } 会帮助您。
hand-over-told-declined = { $partner } 这次无法帮助您。窗口会和您一起找别的办法。
hand-over-told-done = { $partner } 已把结果告诉窗口。如果想知道更多，请问窗口。
hand-over-told-expired = { $partner } 没有按时回复。他们现在什么都看不到了。窗口会找别的办法。
hand-over-told-withdrawn = 已停止分享给 { $partner }。他们现在什么都看不到了。
hand-over-not-now = 现在已经不能这样做了。
