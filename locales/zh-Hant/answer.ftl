# Headings and labels on answer cards.

answer-steps = 怎麼做
answer-where = 去哪裡
answer-deadline = 什麼時候以前
answer-cost = 費用
answer-bring = 要帶什麼
answer-otherwise = 如果沒有做
answer-differs = 和很多國家不同的地方
answer-yourself = 自己可以做的事
answer-contacts = 可以問哪裡
answer-source = 來源：{ $publisher }
answer-checked = 確認日期：{ $date }
answer-unconfirmed = 有些內容無法在官方網頁上確認。請先問清楚再決定。
phone-call = 撥打 { $number }
phone-free = 免付費電話
phone-hours = 時間：{ $hours }
phone-languages = 語言：{ $languages }
