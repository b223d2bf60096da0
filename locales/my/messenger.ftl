# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = အစက ပြန်စမယ်
command-ask = ဂျပန်မှာ နေထိုင်မှုအကြောင်း မေးမယ်
command-ask-question = သင့်မေးခွန်း၊ ကိုယ့်စကားနဲ့
command-person = အနီးက လူနဲ့ စကားပြောမယ်
command-orientation = ဂျပန်မှာ ပထမဆုံး လုပ်ရမယ့်အရာများ
command-topics = ခေါင်းစဉ်အားလုံး
command-status = ကိုယ့်တောင်းဆိုချက် ဘယ်ရောက်ပြီလဲ။
command-language = ဘာသာစကား ပြောင်းမယ်
command-emergency = အရေးပေါ်ဖုန်းနံပါတ်များ
command-link = တခြားအက်ပ်မှာ ဆက်ပြောမယ်
command-mydata = ကိုယ့်အကြောင်း သိမ်းထားတာများ
command-forget = ကိုယ့်အကြောင်း အားလုံး ဖျက်မယ်
command-withdraw = တောင်းဆိုချက် အဆုံးသတ်မယ်

# Discord does not show command names in this language: they stay English.
command-name-ask = ask
command-name-person = person
command-name-orientation = orientation
command-name-language = language
command-name-status = status
command-name-mydata = mydata
command-name-plan = plan
command-name-quiet = quiet
command-name-forget = forget

# At most 500 and 115 characters.
bot-description = ဂျပန်မှာ နေထိုင်မှုအကြောင်း ကိုယ့်ဘာသာစကားနဲ့ မေးပါ - နေထိုင်ခွင့်၊ အလုပ်၊ ကျန်းမာရေး၊ ငွေကြေး၊ မိသားစု၊ အိမ်၊ ဘေးကင်းရေး။ အဖြေတွေကို စစ်ဆေးထားပြီး ဘယ်ကရတယ်ဆိုတာ ပြပါတယ်။ ခက်လွန်းရင် အနီးက အသိအမှတ်ပြု လူတစ်ယောက်နဲ့ ချိတ်ပေးပါမယ်။ အခမဲ့ပါ။ နာမည် ပြောစရာ မလိုပါ။ အန္တရာယ်ရှိရင် { $police } (ရဲ) ဒါမှမဟုတ် { $ambulance } (မီးသတ်၊ လူနာတင်ကား) ကို ခေါ်ပါ။
bot-short-description = ဂျပန်နေထိုင်မှုအတွက် စစ်ဆေးပြီးသား အဖြေတွေ ကိုယ့်ဘာသာနဲ့၊ အနီးက လူတစ်ယောက်နဲ့လည်း ချိတ်ပေးတယ်။ အခမဲ့။

button-location = ကိုယ့်တည်နေရာ မျှဝေမယ်
location-ask = အောက်က ခလုတ်နဲ့ တည်နေရာကို မျှဝေလို့လည်း ရပါတယ်။ မြို့နာမည်ကိုပဲ သိမ်းပါတယ်။
location-abroad = ဒီတည်နေရာမှာ ဂျပန်မြို့ကို ရှာမတွေ့ပါ။ စာတိုက်သင်္ကေတ ဒါမှမဟုတ် မြို့နာမည် ရေးပါ။
contact-not-needed = ဖုန်းနံပါတ် မလိုပါ၊ သိမ်းလည်း မသိမ်းထားပါ။ မေးခွန်းကို စာနဲ့ ရေးပေးပါ။
unreadable-beside = သင့်စာကိုပဲ ဖတ်ပါတယ်။ ပုံ ဒါမှမဟုတ် ဖိုင်ကို မကြည့်နိုင်ပါ။
edited-again = သင် စာကို ပြင်ထားပါတယ်။ ဒါက စာအသစ်အတွက် အဖြေပါ။
mark-edited = ပြင်ထားတဲ့ စာ
mark-deleted = ဒီစာကို ဖျက်ထားပါတယ်။

group-private = ဒီမှာ တခြားလူတွေလည်း ဖတ်နိုင်ပါတယ်။ ကိုယ်ရေးကိုယ်တာ မေးခွန်းဆိုရင် ကျွန်တော့်ဆီ သီးသန့် ရေးပါ။
button-private = သီးသန့် စကားပြောမယ်
private-written = သင့်ဆီ သီးသန့် စာရေးလိုက်ပါပြီ။
private-closed = သင့်ဆီ သီးသန့် စာရေးလို့ မရပါ။ ဆက်တင်မှာ တိုက်ရိုက်စာ (direct message) ကို ဖွင့်ပေးပါ၊ ဒါမှမဟုတ် ဝဘ်ချက်တ် သုံးပါ။

link-title = တခြားအက်ပ်မှာ ဆက်ပြောမယ်
link-code = အဲဒီမှာ Tsunagu ကို ဖွင့်ပြီး ဒါကို ပို့ပါ - /link { $code }
link-minutes = ဒီကုဒ်ကို { $n } မိနစ်အတွင်း တစ်ကြိမ်ပဲ သုံးလို့ရပါတယ်။ ဘယ်သူ့ကိုမှ မပေးပါနဲ့။
link-open = { $app } မှာ ဖွင့်မယ်
link-ask = ဒီချက်တ်ကို သင့်ရဲ့ တခြားချက်တ်နဲ့ ပေါင်းရမလား။ ပေါင်းပြီးရင် တောင်းဆိုချက်နဲ့ စာအသစ်တွေ နှစ်ခုလုံးမှာ အတူတူ ဖြစ်ပါမယ်။ တစ်ခုခုကို ဖွင့်နိုင်တဲ့သူတိုင်း ဖတ်နိုင်ပါတယ်။
button-link-yes = ဟုတ်ကဲ့၊ ပေါင်းပါ
button-link-no = ဟင့်အင်း၊ သပ်သပ်စီ ထားပါ
link-done = ပြီးပါပြီ။ ချက်တ်နှစ်ခုကို ပေါင်းပြီးပါပြီ။ သင် နောက်ဆုံး ရေးတဲ့နေရာမှာ ဖြေပါမယ်။
link-kept = ဘာမှ မပေါင်းထားပါ။
link-unknown = ဒီကုဒ်ကို မသိပါ၊ ဒါမှမဟုတ် သုံးပြီးသား၊ ဟောင်းသွားတာ ဖြစ်နိုင်ပါတယ်။ ကုဒ်အသစ် ယူပါ - တခြားချက်တ်မှာ /link လို့ ပို့ပါ။
link-same = ဒီချက်တ်တွေကို ပေါင်းပြီးသားပါ။
link-busy = ချက်တ်နှစ်ခုလုံးမှာ ဖွင့်ထားတဲ့ တောင်းဆိုချက် ရှိပါတယ်။ အရင်ဆုံး /withdraw နဲ့ တစ်ခုကို အဆုံးသတ်ပါ။

mydata-title = သင့်အကြောင်း သိမ်းထားတာများ
mydata-language = သင့်ဘာသာစကား - { $language }
mydata-messages = ဒီစကားဝိုင်းက စာအရေအတွက် - { $n }
mydata-requests = ကောင်တာကို တောင်းဆိုချက် အရေအတွက် - { $n }
mydata-chats = ပေါင်းထားတဲ့ ချက်တ်များ - { $list }
mydata-nothing-else = နာမည်၊ လိပ်စာ၊ ဖုန်းနံပါတ် မသိမ်းထားပါ။
mydata-how = အားလုံး ဖျက်ချင်ရင် /forget လို့ ပို့ပါ။

forget-ask = သင့်အကြောင်း အားလုံး ဖျက်ရမလား။ စာနဲ့ တောင်းဆိုချက် အားလုံး ပျောက်ပါမယ်။ ဖွင့်ထားတဲ့ တောင်းဆိုချက် ပြီးဆုံးပါမယ်။ ဖျက်ပြီးရင် ပြန်ယူလို့ မရပါ။
button-forget-yes = ဟုတ်ကဲ့၊ အားလုံး ဖျက်ပါ
button-forget-no = ဟင့်အင်း၊ သိမ်းထားပါ
forget-done = သင့်အကြောင်း အားလုံး ဖျက်ပြီးပါပြီ။ ဘယ်အချိန်မဆို ပြန်စနိုင်ပါတယ်။
forget-kept = ဘာမှ မဖျက်ထားပါ။
