# Headings and labels on answer cards.

answer-steps = ဘာလုပ်ရမလဲ
answer-where = ဘယ်သွားရမလဲ
answer-deadline = ဘယ်နေ့နောက်ဆုံးလဲ
answer-cost = ကုန်ကျစရိတ်
answer-bring = ယူသွားရမည့်အရာ
answer-otherwise = မလုပ်ရင်
answer-differs = နိုင်ငံအများနဲ့ မတူတာ
answer-yourself = ကိုယ်တိုင် လုပ်နိုင်တာ
answer-contacts = ဘယ်မှာ မေးရမလဲ
answer-source = အရင်းအမြစ် - { $publisher }
answer-checked = စစ်ဆေးသည့်နေ့ - { $date }
answer-unconfirmed = အချို့အချက်ကို တရားဝင်စာမျက်နှာမှာ အတည်မပြုနိုင်သေးပါ။ မဆုံးဖြတ်ခင် မေးပါ။
phone-call = { $number } ကို ဖုန်းခေါ်မယ်
phone-free = အခမဲ့ဖုန်း
phone-hours = အချိန် - { $hours }
phone-languages = ဘာသာစကား - { $languages }
