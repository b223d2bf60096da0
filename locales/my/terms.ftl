# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = နေထိုင်ခွင့်ကတ်
term-status-of-residence = နေထိုင်ခွင့်အဆင့်အတန်း
term-period-of-stay = နေထိုင်ခွင့်ကာလ
term-work-permission = အချိန်ပိုင်းလုပ်ခွင့်
term-reentry-permit = ပြန်ဝင်ခွင့်
term-resident-record = နေထိုင်မှုစာရွက်
term-move-in-notice = ပြောင်းဝင်ကြောင်းစာ
term-move-out-notice = ပြောင်းထွက်ကြောင်းစာ
term-my-number = My Number
term-my-number-card = My Number ကတ်
term-health-insurance = အမျိုးသားကျန်းမာရေးအာမခံ
term-eligibility-certificate = အာမခံအတည်ပြုစာ
term-national-pension = အမျိုးသားပင်စင်
term-employees-pension = ဝန်ထမ်းပင်စင်
term-resident-tax = နေထိုင်သူအခွန်
term-tax-return = အခွန်လျှောက်လွှာ
term-year-end-adjustment = နှစ်ကုန်အခွန်ညှိနှိုင်းမှု
term-tax-slip = အခွန်စာရွက်
term-taxation-certificate = အခွန်စည်းကြပ်မှုထောက်ခံစာ
term-tax-payment-certificate = အခွန်ပေးဆောင်မှုထောက်ခံစာ
term-birth-notice = မွေးစာရင်း
term-mother-child-handbook = မိခင်နဲ့ကလေးစာအုပ်
term-child-allowance = ကလေးထောက်ပံ့ငွေ
term-public-assistance = အသက်မွေးမှုထောက်ပံ့ကြေး
term-employment-insurance = အလုပ်အကိုင်အာမခံ
term-accident-insurance = အလုပ်သမားမတော်တဆအာမခံ
term-hello-work = Hello Work
term-immigration-agency = လူဝင်မှုကြီးကြပ်ရေးအေဂျင်စီ
term-coordinator = နိုင်ငံခြားသား အထောက်အပံ့ ညှိနှိုင်းရေးမှူး
term-specified-skilled-worker = အထူးကျွမ်းကျင်လုပ်သား
term-permanent-residence = အမြဲတမ်းနေထိုင်ခွင့်
term-separation-slip = အလုပ်ထွက်စာ
