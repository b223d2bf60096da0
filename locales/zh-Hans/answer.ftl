# Headings and labels on answer cards.

answer-steps = 怎么做
answer-where = 去哪里
answer-deadline = 什么时候之前
answer-cost = 费用
answer-bring = 要带什么
answer-otherwise = 如果不做
answer-differs = 和很多国家不同的地方
answer-yourself = 自己能做的事
answer-contacts = 可以问哪里
answer-source = 来源：{ $publisher }
answer-checked = 核对日期：{ $date }
answer-unconfirmed = 有些内容没能在官方网页上确认。请先问清楚再决定。
phone-call = 拨打 { $number }
phone-free = 免费电话
phone-hours = 时间：{ $hours }
phone-languages = 语言：{ $languages }
