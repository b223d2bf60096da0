# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = оршин суух карт
term-status-of-residence = оршин суух эрхийн ангилал
term-period-of-stay = оршин суух хугацаа
term-work-permission = цагийн ажлын зөвшөөрөл
term-reentry-permit = дахин нэвтрэх зөвшөөрөл
term-resident-record = оршин суугчийн лавлагаа
term-move-in-notice = шилжин ирсэн мэдүүлэг
term-move-out-notice = шилжин явах мэдүүлэг
term-my-number = Май намбар
term-my-number-card = Май намбар карт
term-health-insurance = Үндэсний эрүүл мэндийн даатгал
term-eligibility-certificate = даатгалын баталгааны хуудас
term-national-pension = үндэсний тэтгэвэр
term-employees-pension = ажилтны тэтгэвэр
term-resident-tax = оршин суугчийн татвар
term-tax-return = татварын тайлан
term-year-end-adjustment = жилийн эцсийн тооцоо
term-tax-slip = татварын хуудас
term-taxation-certificate = татвар ногдуулалтын тодорхойлолт
term-tax-payment-certificate = татвар төлсөн тодорхойлолт
term-birth-notice = төрсний мэдэгдэл
term-mother-child-handbook = эх, хүүхдийн дэвтэр
term-child-allowance = хүүхдийн мөнгө
term-public-assistance = амьжиргааны тусламж
term-employment-insurance = хөдөлмөр эрхлэлтийн даатгал
term-accident-insurance = үйлдвэрлэлийн ослын даатгал
term-hello-work = Hello Work
term-immigration-agency = Цагаачлалын алба
term-coordinator = Гадаад иргэдийг дэмжих зохицуулагч
term-specified-skilled-worker = Тусгай ур чадварын ажилтан
term-permanent-residence = байнгын оршин суух зөвшөөрөл
term-separation-slip = ажлаас гарсан бичиг
