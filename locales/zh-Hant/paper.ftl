# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = 用您的語言提問
poster-lead = 對日本生活有疑問？我們來回答。
poster-answers = 確認過的回答，白天夜裡都有
poster-steps = 要做什麼，最晚什麼時候做
poster-person = 需要時，有真人幫您
poster-scan = 用手機掃描
poster-address = 或打開這個網頁：
poster-code = 代碼：{ $code }
poster-free = 免費，保密，不用說名字。
poster-emergency = 現在有危險？請打 { $police }（警察）或 { $ambulance }（火災和救護車）。
poster-contact = 聯絡方式：{ $contact }
poster-until = 有效期到 { $date }

checklist-ready = 您的待辦清單做好了。您可以看，可以印成一頁，也可以把日期加到您的行事曆裡。
checklist-open = 打開我的待辦清單
checklist-link-life = 這個連結可以用到 { $date }。清單上沒有您的名字，但是有這個連結的人都看得到。請不要轉給別人。
checklist-not-yet = 您還沒有待辦清單。請先選一個指南，然後我來做清單。

checklist-title = 我的待辦清單
checklist-made = 截至 { $date }
checklist-intro = 請從最上面開始。法律規定了日期的事排在前面。
checklist-dated = 有日期的事
checklist-undated = 沒有固定日期的事
checklist-finished = 已完成
checklist-by = 最晚 { $date }
checklist-legal = 法律規定
checklist-overdue = 日期已過
checklist-done = 已完成
checklist-overdue-hint = 有些日期已經過了。還是請先做這些，越快越好。晚了也常常還能辦。不確定的話，請和真人談。
checklist-days-missing = 有些日期還沒有，因為我不知道是從哪一天開始的。請在聊天裡告訴我，清單上就會有日期。
checklist-all-done = 清單上的事全部做完了。做得真好！
checklist-pdf = 印成一頁（PDF）
checklist-calendar = 把日期加到我的行事曆
checklist-chat = 在聊天裡問
checklist-person = 想和真人談嗎？這裡有人回答：
checklist-web = 看更多內容，用您的語言提問：
checklist-source = 日期是照官方網頁上的規定算的，我們在 { $date } 確認過。如果辦手續的地方說的是另一個日期，以那裡說的為準。
checklist-calendar-legal = 這個日期是法律規定的。
checklist-gone-title = 請打開新的連結
checklist-gone = 這個清單連結不能用，或已經不能用了。內容沒有不見：您的清單還在聊天裡。請在那裡選「我的待辦清單」，就會得到新的連結。
checklist-pdf-fails = 這裡沒能做出列印用的頁面。請用瀏覽器列印這個網頁。
