# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Над руу бичихийг түр зогсоох
button-quiet = Надад бичихэд аюулгүй юу?
quiet-ask = Өөр хүн таны утсыг харж чадах уу? Тэгвэл би хүлээнэ: хэн ч танд түрүүлж бичихгүй. Та бичвэл би хариулна.
button-quiet-on = Надад бичихэд аюултай
button-quiet-off = Надад бичиж болно, аюулгүй
quiet-on = За. Та аюулгүй гэж хэлтэл хэн ч танд түрүүлж бичихгүй. Цэг ч бас үүнийг харна. Та бичвэл би хариулна.
quiet-off = Баярлалаа. Мессеж танд дахин ирж болно.
button-uncover = Мессежийг бүтнээр харуулах
uncover-done = Мессежийг дахин бүтнээр харуулна.
cover-notice = Танд мессеж ирсэн.
button-show = Харах
button-receipts = Миний зөвшөөрсөн зүйл
receipts-title = Таны зөвшөөрсөн зүйл
receipts-none = Та юу ч хуваалцахыг зөвшөөрөөгүй.
receipt-given = Зөвшөөрсөн цаг: { $time }
receipt-text = Бичвэр: хувилбар { $version }, { $language }
receipt-receiver = Хэн авах вэ: { $text }
receipt-purpose = Юунд: { $text }
receipt-withdrawn = Буцаасан цаг: { $time }
mydata-file = Бүгдийг файлаар татах
mydata-page = Таны тухай хадгалсан бүх зүйл нэг файлд байна. Энэ холбоос зөвхөн нэг удаа ажиллана.
mydata-link-gone = Энэ холбоосыг аль хэдийн ашигласан эсвэл хэт хуучин байна. Шинийг авахын тулд /mydata гэж илгээнэ үү.
exit = Хурдан гарах
exit-hint = Цаг агаарын хуудас нээж, энэ төхөөрөмж дээрх чатыг хаана. Esc товчийг гурван удаа дарахад ч мөн адил.
