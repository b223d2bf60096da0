# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = အဲဒီက ညှိနှိုင်းရေးမှူးကို ဂျပန်လူဝင်မှုကြီးကြပ်ရေးအေဂျင်စီက အသိအမှတ်ပြုထားပါတယ်။ သက်တမ်းကုန်မယ့်ရက် - { $date }

desks-title = အသိအမှတ်ပြု ညှိနှိုင်းရေးမှူးရှိတဲ့ အကြံပေးကောင်တာများ
desks-intro = ဒီအကြံပေးကောင်တာတွေမှာ ကျွမ်းကျင်တဲ့ နိုင်ငံခြားသား အထောက်အပံ့ ညှိနှိုင်းရေးမှူး (外国人支援コーディネーター) တွေ ရှိပါတယ်။ ဂျပန်လူဝင်မှုကြီးကြပ်ရေးအေဂျင်စီက အသိအမှတ်ပြုထားပါတယ်။ ဂျပန်မှာနေတဲ့ နိုင်ငံခြားသားတွေကို ကူညီပါတယ်။ အခမဲ့ပါ။
desks-prefecture = ခရိုင် (ပရီဖက်ချာ)
desks-all = ဂျပန်တစ်နိုင်ငံလုံး
desks-show = ပြပါ
desks-none = ဒီမှာ ဒီစာရင်းထဲက ကောင်တာ မရှိပါ။ “ဂျပန်တစ်နိုင်ငံလုံး” ကို ရွေးပါ၊ ဒါမှမဟုတ် ချက်တ်မှာ မေးပါ။
desks-count = အသိအမှတ်ပြု ညှိနှိုင်းရေးမှူး { $n } ယောက်
desks-as-of = { $year } ဘဏ္ဍာနှစ်၊ စာရင်းရက်စွဲ - { $date }
desks-chat = ချက်တ်မှာ မေးပါ
desks-data = ဒီစာရင်းရဲ့ ဖိုင် -

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
