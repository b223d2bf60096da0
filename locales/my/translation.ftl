# Machine translation between a resident and a desk.

referral-consent-translation = စက်ဘာသာပြန် - { $host } က ကွန်ပျူတာပရိုဂရမ်က သင်မျှဝေတာနဲ့ သင်နဲ့ကောင်တာ အပြန်အလှန်ရေးတာကို ဘာသာပြန်နိုင်ပါတယ်။ စာသားကိုပဲ ရပြီး သင့်အကောင့်နဲ့ ဖုန်းနံပါတ်ကို မရပါဘူး။
translation-label = { $engine } ရဲ့ စက်ဘာသာပြန်၊ ကောင်တာက စစ်ဆေးပြီး။ ကောင်တာရေးတာ -
