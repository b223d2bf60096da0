# The support plan, and handing a request over to a partner.

command-plan = ကိုယ့်အထောက်အပံ့ အစီအစဉ်
button-plan = အစီအစဉ်ကို ကြည့်မယ်
plan-title = သင့်အထောက်အပံ့ အစီအစဉ်
plan-intro = ဒါတွေက သင် ရှေ့ဆက်လုပ်ရမယ့် အဆင့်တွေပါ။ ဒီအစဉ်အတိုင်း လုပ်ပါ။ ဥပဒေက နောက်ဆုံးရက် သတ်မှတ်ထားတဲ့အဆင့်တွေ အရင်လာပါတယ်။
plan-step = { $n }. { $action }
plan-deadline = နောက်ဆုံးရက် - { $date }
plan-deadline-legal = နောက်ဆုံးရက် - { $date } (ဥပဒေက သတ်မှတ်ထားတဲ့ရက်ပါ။ မကျော်ပါစေနဲ့)
plan-status = အခု - { $status }
plan-status-open = မစသေးပါ
plan-status-doing = လုပ်နေပါတယ်
plan-status-done = ပြီးပါပြီ
plan-status-dropped = မလိုတော့ပါ
plan-after = အဆင့် { $list } ကို အရင်ပြီးအောင် လုပ်ပါ။
plan-again = အစီအစဉ်ကို ဘယ်အချိန်မဆို ပြန်ကြည့်နိုင်ပါတယ် - /plan လို့ ရေးပါ။
plan-none = သင့်အတွက် အစီအစဉ် မရှိသေးပါ။ ကောင်တာက အစီအစဉ် လုပ်ပြီးရင် ဒီမှာ ပေါ်ပါမယ်။
plan-moved = သင့်အစီအစဉ် - “{ $action }”။ အခု - { $status }။

hand-over-title = ဒါကို တခြားအဖွဲ့အစည်းနဲ့ မျှဝေလို့ ရမလား။
hand-over-why = { $desk } က ဒီအဖွဲ့အစည်းကနေ သင့်ကို ကူညီစေချင်ပါတယ် -
hand-over-what = ဒီအဖွဲ့အစည်းက အောက်က အချက်တွေကိုပဲ ရပါမယ်၊ တခြား ဘာမှ မရပါ -
hand-over-summary = ကောင်တာက ထပ်ရေးတာ -
hand-over-contact = သင့်ကို ဆက်သွယ်နည်း -
hand-over-purpose = ဘာအတွက်လဲ - ဒီအဖွဲ့အစည်းက သင့်တောင်းဆိုချက်ကို ကူညီဖို့။
hand-over-until = ဘယ်လောက်ကြာလဲ - ဒီအဖွဲ့အစည်းက { $days } ရက် ဖတ်နိုင်ပါတယ်။ ကူညီမယ်ဆိုရင် { $more } ရက် ဖတ်နိုင်ပါတယ်။ အဲဒီနောက် မဖတ်နိုင်တော့ပါ။
hand-over-withdraw = ဒီက ခလုတ်နဲ့ ဘယ်အချိန်မဆို ပြန်ရုပ်သိမ်းနိုင်ပါတယ်။ အားလုံး အဆုံးသတ်ချင်ရင် /withdraw လို့ ရေးပါ။

button-hand-over-yes = ဟုတ်ကဲ့၊ မျှဝေပါ
button-hand-over-bare = ဟုတ်ကဲ့၊ ဒါပေမဲ့ ဆက်သွယ်နည်း မပေးပါနဲ့
button-hand-over-no = ဟင့်အင်း၊ ဘာမှ မမျှဝေပါနဲ့
button-hand-over-stop = ဒီအဖွဲ့အစည်းနဲ့ မျှဝေတာ ရပ်မယ်

hand-over-told-consented = ကျေးဇူးတင်ပါတယ်။ ကောင်တာက ဒါတွေကိုပဲ { $partner } ကို ပေးနိုင်ပါပြီ။
hand-over-told-refused = ကောင်းပါပြီ။ { $partner } နဲ့ ဘာမှ မမျှဝေခဲ့ပါ။
hand-over-told-sent = ကောင်တာက { $partner } အတွက် လင့် လုပ်ပြီးပါပြီ။ သူတို့က အဲဒီလင့်မှာပဲ ဖတ်နိုင်ပါတယ်။
hand-over-told-seen = { $partner } က သင့်တောင်းဆိုချက်ကို ဖတ်ပြီးပါပြီ။
hand-over-told-accepted = သတင်းကောင်းပါ - { $partner } က သင့်ကို ကူညီပါမယ်။
hand-over-told-declined = ဒီတစ်ခါ { $partner } က မကူညီနိုင်ပါ။ ကောင်တာက သင်နဲ့အတူ တခြားနည်း ရှာပါမယ်။
hand-over-told-done = { $partner } က ရလဒ်ကို ကောင်တာကို ပြောပြီးပါပြီ။ ပိုသိချင်ရင် ကောင်တာကို မေးပါ။
hand-over-told-expired = { $partner } က အချိန်မီ မဖြေခဲ့ပါ။ သူတို့ ဘာမှ မဖတ်နိုင်တော့ပါ။ ကောင်တာက တခြားနည်း ရှာပါမယ်။
hand-over-told-withdrawn = { $partner } နဲ့ မျှဝေတာ ရပ်ပါပြီ။ သူတို့ ဘာမှ မဖတ်နိုင်တော့ပါ။
hand-over-not-now = ဒါကို အခု မလုပ်နိုင်တော့ပါ။
