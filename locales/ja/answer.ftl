# Headings and labels on answer cards.

answer-steps = すること
answer-where = どこで
answer-deadline = いつまでに
answer-cost = かかるお金
answer-bring = 持っていくもの
answer-otherwise = しなかった場合
answer-differs = 多くの国と違うところ
answer-yourself = 自分でできること
answer-contacts = 相談先
answer-source = 出典：{ $publisher }
answer-checked = 確認日：{ $date }
answer-unconfirmed = 公式のページで確認できなかった点があります。決める前に、窓口などに聞いてください。
phone-call = { $number }に電話する
phone-free = 通話無料
phone-hours = 時間：{ $hours }
phone-languages = 言語：{ $languages }
