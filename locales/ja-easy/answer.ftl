# Headings and labels on answer cards.

answer-steps = する こと
answer-where = どこで
answer-deadline = いつまでに
answer-cost = お金《かね》
answer-bring = 持《も》って いく もの
answer-otherwise = しなかった とき
answer-differs = ほかの 国《くに》と 違《ちが》う こと
answer-yourself = 自分《じぶん》で できる こと
answer-contacts = 聞《き》く ところ
answer-source = 書《か》いて ある ところ：{ $publisher }
answer-checked = 調《しら》べた 日《ひ》：{ $date }
answer-unconfirmed = 国《くに》や 市《し》の ページで、まだ わからない ことが あります。決《き》める 前《まえ》に、聞《き》いて ください。
phone-call = { $number }に 電話《でんわ》する
phone-free = 電話《でんわ》の お金《かね》は いりません
phone-hours = 時間《じかん》：{ $hours }
phone-languages = 言葉《ことば》：{ $languages }
