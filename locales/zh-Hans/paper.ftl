# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = 用您的语言提问
poster-lead = 对日本生活有疑问？我们来回答。
poster-answers = 核对过的回答，白天夜里都有
poster-steps = 要做什么，最晚什么时候做
poster-person = 需要时，有真人帮您
poster-scan = 用手机扫一扫
poster-address = 或打开这个网页：
poster-code = 代码：{ $code }
poster-free = 免费，保密，不用说名字。
poster-emergency = 现在有危险？请打 { $police }（警察）或 { $ambulance }（火警和救护车）。
poster-contact = 联系方式：{ $contact }
poster-until = 有效期到 { $date }

checklist-ready = 您的待办清单做好了。您可以看，可以打印成一页，也可以把日期加到您的日历里。
checklist-open = 打开我的待办清单
checklist-link-life = 这个链接可以用到 { $date }。清单上没有您的名字，但是有这个链接的人都能看到。请不要转给别人。
checklist-not-yet = 您还没有待办清单。请先选一个指南，然后我来做清单。

checklist-title = 我的待办清单
checklist-made = 截至 { $date }
checklist-intro = 请从最上面开始。法律规定了日期的事排在前面。
checklist-dated = 有日期的事
checklist-undated = 没有固定日期的事
checklist-finished = 已完成
checklist-by = 最晚 { $date }
checklist-legal = 法律规定
checklist-overdue = 日期已过
checklist-done = 已完成
checklist-overdue-hint = 有些日期已经过了。还是请先做这些，越快越好。晚了也常常能办。不确定的话，请和真人谈。
checklist-days-missing = 有些日期还没有，因为我不知道是从哪一天开始的。请在聊天里告诉我，清单上就会有日期。
checklist-all-done = 清单上的事全部做完了。做得真好！
checklist-pdf = 打印成一页（PDF）
checklist-calendar = 把日期加到我的日历
checklist-chat = 在聊天里问
checklist-person = 想和真人谈吗？这里有人回答：
checklist-web = 看更多内容，用您的语言提问：
checklist-source = 日期是按官方网页上的规定算的，我们在 { $date } 核对过。如果办手续的地方说的是另一个日期，以那里说的为准。
checklist-calendar-legal = 这个日期是法律规定的。
checklist-gone-title = 请打开新的链接
checklist-gone = 这个清单链接不能用，或已经不能用了。内容没有丢失：您的清单还在聊天里。请在那里选“我的待办清单”，就会得到新的链接。
checklist-pdf-fails = 这里没能做出打印用的页面。请用浏览器打印这个网页。
