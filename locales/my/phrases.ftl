# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = ဘာအကြောင်း တိုင်ပင်ချင်ပါသလဲ။
phrase-question-since-when = ဒါက ဘယ်တုန်းက စတာပါလဲ။
phrase-question-wish = ဘယ်လိုဖြစ်စေချင်ပါသလဲ။
phrase-question-tried = အခုထိ တစ်ခုခု လုပ်ကြည့်ပြီးပြီလား။ မလုပ်ရသေးလည်း ရပါတယ်။
phrase-question-safe = အခု လုံခြုံပါသလား။
phrase-question-who-knows = ဒီအကြောင်း တခြား ဘယ်သူသိပါသလဲ။
phrase-question-residence-card = နေထိုင်ခွင့်ကတ် (在留カード) သင့်လက်ထဲမှာ ရှိပါသလား။
phrase-question-card-expiry = နေထိုင်ခွင့်ကတ်ပေါ်က သက်တမ်းကုန်ရက်က ဘယ်နေ့လဲ။
phrase-question-status = နေထိုင်ခွင့်ကတ်ပေါ်မှာ ဘယ်နေထိုင်ခွင့်အဆင့်အတန်း (在留資格) ရေးထားပါသလဲ။
phrase-question-letter = စာ ဒါမှမဟုတ် အကြောင်းကြားစာ ရထားပါသလား။
phrase-question-letter-sender = စာက ဘယ်ကလာတာလဲ။ ပို့သူနာမည်ကို ဓာတ်ပုံရိုက်ပို့လည်း ရပါတယ်။
phrase-question-letter-date = စာပေါ်မှာ ဘယ်ရက်စွဲ ရေးထားပါသလဲ။ ရက်စွဲကို ဓာတ်ပုံရိုက်ပို့လည်း ရပါတယ်။
phrase-question-employer = ဘယ်မှာ အလုပ်လုပ်ပါသလဲ။ ကုမ္ပဏီနာမည် ရေးပေးပါ။
phrase-question-school = သင် ဒါမှမဟုတ် သင့်ကလေးက ဘယ်ကျောင်း တက်ပါသလဲ။
phrase-question-contract = စာနဲ့ရေးထားတဲ့ စာချုပ် ရှိပါသလား။
phrase-question-living-with = ဘယ်သူနဲ့ အတူနေပါသလဲ။
phrase-question-children = ကလေး ရှိပါသလား။
phrase-question-children-age = ကလေးက အသက်ဘယ်လောက်လဲ။
phrase-question-ill = နေမကောင်းတာ ဒါမှမဟုတ် ဒဏ်ရာ ရှိပါသလား။
phrase-question-pregnant = သင် ဒါမှမဟုတ် မိသားစုထဲမှာ ကိုယ်ဝန်ရှိသူ ရှိပါသလား။
phrase-question-medicines = ဆေး သောက်နေပါသလား။ ဘာဆေးလဲ။
phrase-question-insurance = ကျန်းမာရေးအာမခံ ရှိပါသလား။
phrase-question-money = ဒီအပတ်အတွက် ပိုက်ဆံ လောက်ပါသလား။
phrase-question-food = ဒီအပတ်အတွက် စားစရာ လောက်ပါသလား။
phrase-question-sleep = ဒီည အိပ်စရာနေရာ ရှိပါသလား။
phrase-question-language = ဘယ်ဘာသာစကားကို အလွယ်ဆုံး ဖတ်နိုင်ပါသလဲ။
phrase-question-come = ကောင်တာကို လာနိုင်ပါသလား။
phrase-question-call = ကျွန်ုပ်တို့က သင့်ဆီ ဖုန်းခေါ်လို့ ရမလား။
phrase-question-call-when = ဘယ်အချိန် ဖုန်းခေါ်ရင် အဆင်ပြေပါသလဲ။
phrase-question-speak-employer = ကျွန်ုပ်တို့က သင့်ကိုယ်စား ကုမ္ပဏီနဲ့ ပြောပေးလို့ ရမလား။
phrase-question-speak-school = ကျွန်ုပ်တို့က သင့်ကိုယ်စား ကျောင်းနဲ့ ပြောပေးလို့ ရမလား။
phrase-question-speak-landlord = ကျွန်ုပ်တို့က သင့်ကိုယ်စား အိမ်ရှင်နဲ့ ပြောပေးလို့ ရမလား။
phrase-question-speak-city-office = ကျွန်ုပ်တို့က သင့်ကိုယ်စား မြို့ရုံးနဲ့ ပြောပေးလို့ ရမလား။

# Answer: Short replies for the resident to tap.
phrase-answer-yes = ဟုတ်ကဲ့။
phrase-answer-no = ဟင့်အင်း။
phrase-answer-dont-know = မသိပါ။
phrase-answer-dont-understand = နားမလည်ပါ။
phrase-answer-simpler = ပိုလွယ်တဲ့စကားနဲ့ ပြောပေးပါ။
phrase-answer-wait = ခဏ စောင့်ပေးပါ။
phrase-answer-will-bring = ယူလာပါမယ်။
phrase-answer-will-send = ဒီမှာ ပို့ပါမယ်။
phrase-answer-can-come = လာနိုင်ပါတယ်။
phrase-answer-cannot-come = မလာနိုင်ပါ။
phrase-answer-another-day = တခြားနေ့ လုပ်ပေးပါ။
phrase-answer-safe = အခု လုံခြုံပါတယ်။
phrase-answer-not-safe = အခု မလုံခြုံပါ။
phrase-answer-call-me = ဖုန်းခေါ်ပေးပါ။
phrase-answer-dont-call = ဖုန်း မခေါ်ပါနဲ့။
phrase-answer-someone-reads = စာဖတ်ဖို့ ကူညီပေးတဲ့သူ ရှိပါတယ်။
phrase-answer-need-interpreter = စကားပြန် လိုပါတယ်။
phrase-answer-prefer-not = မပြောချင်ပါ။
phrase-answer-thanks = ကျေးဇူးတင်ပါတယ်။

# Appointment: When, where and how we meet.
phrase-appointment-come = လာပေးပါ။ နေရာ - { $place }။ ရက် - { $date }။ အချိန် - { $time }။
phrase-appointment-ask = အောက်က ရက်နဲ့အချိန် အဆင်ပြေပါသလား။ ရက် - { $date }။ အချိန် - { $time }။
phrase-appointment-phone = ကျွန်ုပ်တို့က သင့်ဆီ ဖုန်းခေါ်ပါမယ်။ ရက် - { $date }။ အချိန် - { $time }။
phrase-appointment-online = ဗီဒီယိုနဲ့ ဖုန်းပြောပါမယ်။ လင့်ကို ဒီမှာ ပို့ပေးပါမယ်။
phrase-appointment-moved = ချိန်းထားတဲ့အချိန် ပြောင်းသွားပါပြီ။ ရက်အသစ် - { $date }။ အချိန် - { $time }။
phrase-appointment-cancelled = ဒီရက်ချိန်းကို ပယ်ဖျက်လိုက်ပါပြီ - { $date }။ တောင်းပန်ပါတယ်။
phrase-appointment-bring = ယူလာပေးပါ - { $document }။
phrase-appointment-free = အခမဲ့ပါ။
phrase-appointment-interpreter = အဲဒီနေ့မှာ စကားပြန် ရှိပါတယ်။
phrase-appointment-companion = ယုံကြည်ရတဲ့သူနဲ့ အတူလာလည်း ရပါတယ်။
phrase-appointment-children = ကလေးတွေ ခေါ်လာလည်း ရပါတယ်။
phrase-appointment-arrival = ရောက်ရင် ဒီမှာ ရေးပေးပါ။
phrase-appointment-cannot = မလာနိုင်ရင် ဒီမှာ ရေးပေးပါ။ တခြားနေ့ ရှာပေးပါမယ်။
phrase-appointment-closed = ကောင်တာပိတ်ရက် - { $date }။

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = နေထိုင်ခွင့်ကတ် (在留カード) ကို ပြပေးပါ။
phrase-document-passport = ပတ်စပို့ကို ပြပေးပါ။
phrase-document-letter = အဲဒီစာကို ပြပေးပါ။
phrase-document-payslip = လစာစာရွက် (給与明細) ကို ပြပေးပါ။
phrase-document-contract = စာချုပ် (契約書) ကို ပြပေးပါ။
phrase-document-insurance = ကျန်းမာရေးအာမခံ ကတ် ဒါမှမဟုတ် စာရွက် (マイナ保険証, 資格確認書) ကို ပြပေးပါ။
phrase-document-bank-book = ဘဏ်စာအုပ် (通帳) ကို ပြပေးပါ။
phrase-document-photo = ဓာတ်ပုံကို ဒီမှာ ပို့လည်း ရပါတယ်။
phrase-document-bring = ကောင်တာကို ယူလာပေးပါ။ ဓာတ်ပုံ မပို့ပါနဲ့။
phrase-document-my-number = သင့် My Number (マイナンバー) ပေါ်နေတဲ့ ဓာတ်ပုံ မပို့ပါနဲ့။
phrase-document-do-not-sign = နားမလည်တဲ့စာရွက်မှာ လက်မှတ်မထိုးပါနဲ့။ အရင်ဆုံး ကျွန်ုပ်တို့ကို ပြပေးပါ။
phrase-document-original = မူရင်းစာရွက်ကို ကိုယ်တိုင် သိမ်းထားပါ။ ကျွန်ုပ်တို့အတွက် မိတ္တူ လုံလောက်ပါတယ်။
phrase-document-letter-pay = ဒီစာက ငွေပေးဖို့ တောင်းထားတဲ့ စာပါ။ နောက်ဆုံးရက် - { $date }။
phrase-document-cannot-pay = မပေးနိုင်ရင် အဲဒီနေ့ မတိုင်ခင် ဒီမှာ ရေးပေးပါ။
phrase-document-letter-reply = ဒီစာကို ပြန်ဖြေဖို့ လိုပါတယ်။ နောက်ဆုံးရက် - { $date }။
phrase-document-letter-nothing = ဒီစာက အကြောင်းကြားစာပဲ ဖြစ်ပါတယ်။ ဘာမှ လုပ်စရာ မလိုပါ။

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = စာရေးလိုက်တာ ကောင်းပါတယ်။
phrase-comfort-received = သင့်စာကို ဖတ်ပြီးပါပြီ။
phrase-comfort-take-time = ဖြည်းဖြည်းလုပ်ပါ။ ရပါတယ်။
phrase-comfort-secret = သင်ပြောတာကို လျှို့ဝှက်ထားပါမယ်။
phrase-comfort-not-alone = သင် တစ်ယောက်တည်း မဟုတ်ပါ။ ကျွန်ုပ်တို့ သင့်ဘက်မှာ ရှိပါတယ်။
phrase-comfort-not-your-fault = ဒါ သင့်အမှား မဟုတ်ပါ။
phrase-comfort-together = တစ်ဆင့်ချင်း အတူတူ ဆက်သွားကြပါမယ်။
phrase-comfort-look-up = စုံစမ်းပြီး ပြန်ဖြေပါမယ်။ အနောက်ကျဆုံး ပြန်ဖြေမယ့်ရက် - { $date }။
phrase-comfort-specialist = ကျွမ်းကျင်သူကို မေးဖို့ လိုပါတယ်။ ပြီးရင် ဒီမှာ ရေးပါမယ်။
phrase-comfort-danger = အခု အန္တရာယ်ရှိလား။ အဖြေကို မစောင့်ပါနဲ့။ ချက်ချင်း { $police } (ရဲ) ဒါမှမဟုတ် { $ambulance } (မီးသတ်၊ လူနာတင်ကား) ကို ခေါ်ပါ။
phrase-comfort-tomorrow = ဒီနေ့ ကောင်တာပိတ်ပါပြီ။ သင့်စာကို မနက်ဖြန် ဖတ်ပါမယ်။
phrase-comfort-next-open = ကောင်တာက အခု ပိတ်ထားပါတယ်။ သင့်စာကို ဖတ်မယ့်ရက် - { $date }။
phrase-comfort-any-time = ဘယ်အချိန်မဆို ထပ်ရေးနိုင်ပါတယ်။
