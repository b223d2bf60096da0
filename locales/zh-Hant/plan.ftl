# The support plan, and handing a request over to a partner.

command-plan = 我的支援計畫
button-plan = 查看我的計畫
plan-title = 您的支援計畫
plan-intro = 這是您接下來要做的事，請照這個順序做。法律規定了期限的事排在前面。
plan-step = { $n }. { $action }
plan-deadline = 期限：{ $date }
plan-deadline-legal = 期限：{ $date }（這是法律規定的日期，請不要錯過）
plan-status = 現在：{ $status }
plan-status-open = 還沒開始
plan-status-doing = 正在進行
plan-status-done = 已完成
plan-status-dropped = 不再需要
plan-after = 請先完成第 { $list } 步。
plan-again = 您隨時可以再看計畫：請寫 /plan。
plan-none = 您還沒有計畫。窗口訂好以後會顯示在這裡。
plan-moved = 您的計畫：「{ $action }」現在是：{ $status }。

hand-over-title = 可以把這些分享給合作單位嗎？
hand-over-why = { $desk } 希望請這個合作單位協助您：
hand-over-what = 合作單位只會收到以下內容，沒有別的：
hand-over-summary = 窗口補充：
hand-over-contact = 怎樣聯絡您：
hand-over-purpose = 為了什麼：讓這個合作單位可以協助您處理這個求助。
hand-over-until = 多久：合作單位可以看 { $days } 天；如果他們答應協助您，可以看 { $more } 天。之後就看不到了。
hand-over-withdraw = 您可以隨時用這裡的按鈕撤回，也可以寫 /withdraw 結束整個求助。

button-hand-over-yes = 好，分享這些
button-hand-over-bare = 好，但不分享我的聯絡方式
button-hand-over-no = 不，什麼都不分享
button-hand-over-stop = 停止分享給這個合作單位

hand-over-told-consented = 謝謝您。窗口現在可以把這些內容分享給 { $partner }，只有這些。
hand-over-told-refused = 好的。沒有向 { $partner } 分享任何內容。
hand-over-told-sent = 窗口已為 { $partner } 做好連結。他們只能透過這個連結看。
hand-over-told-seen = { $partner } 已經看了您的求助。
hand-over-told-accepted = 好消息：{ $partner } 會協助您。
hand-over-told-declined = { $partner } 這次無法協助您。窗口會和您一起找別的辦法。
hand-over-told-done = { $partner } 已把結果告訴窗口。如果想知道更多，請問窗口。
hand-over-told-expired = { $partner } 沒有按時回覆。他們現在什麼都看不到了。窗口會找別的辦法。
hand-over-told-withdrawn = 已停止分享給 { $partner }。他們現在什麼都看不到了。
hand-over-not-now = 現在已經不能這樣做了。
