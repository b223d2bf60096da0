# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Шинээр эхлэх
command-ask = Японд амьдрах талаар асуух
command-ask-question = Таны асуулт, өөрийнхөөрөө
command-person = Ойролцоох хүнтэй ярих
command-orientation = Японд хийх эхний алхмууд
command-topics = Бүх сэдэв
command-status = Миний хүсэлт хаана явж байна?
command-language = Хэл солих
command-emergency = Яаралтай тусламжийн дугаар
command-link = Өөр апп дээр үргэлжлүүлэх
command-mydata = Миний тухай юу хадгалсан бэ
command-forget = Миний тухай бүгдийг устгах
command-withdraw = Хүсэлтээ дуусгах

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
bot-description = Японд амьдрах талаар өөрийн хэлээр асуугаарай: оршин суух, ажил, эрүүл мэнд, мөнгө, гэр бүл, орон сууц, аюулгүй байдал. Хариултыг шалгасан, эх сурвалжийг нь харуулна. Асуудал хүнд бол таныг ойролцоох гэрчилгээтэй хүнтэй холбоно. Үнэгүй. Нэрээ хэлэх шаардлагагүй. Аюултай бол { $police } (цагдаа) юм уу { $ambulance } (гал, түргэн) руу залга.
bot-short-description = Японд амьдрах талаар таны хэлээр шалгасан хариулт, ойролцоох хүний тусламж. Үнэгүй.

button-location = Байршлаа хуваалцах
location-ask = Доорх товчоор байршлаа хуваалцаж ч болно. Би зөвхөн хотын тань нэрийг хадгална.
location-abroad = Энэ байршлаас Японы хот олдсонгүй. Шуудангийн код юм уу хотынхоо нэрийг бичнэ үү.
contact-not-needed = Утасны дугаар хэрэггүй, би хадгалаагүй. Асуултаа үгээр бичнэ үү.
unreadable-beside = Би зөвхөн үгийг тань уншлаа. Зураг, файлыг харж чадахгүй.
edited-again = Та мессежээ өөрчилсөн байна. Энэ бол шинэ үгийн тань хариулт.
mark-edited = Өөрчилсөн мессеж
mark-deleted = Энэ мессежийг устгасан.

group-private = Энд өөр хүмүүс уншиж чадна. Өөрийн асуултаа надад хувийн чатаар бичээрэй.
button-private = Хувийн чатаар ярих
private-written = Би танд хувийн чатаар бичлээ.
private-closed = Би танд хувийн чатаар бичиж чадсангүй. Тохиргоондоо шууд мессежийг (direct message) зөвшөөрөх юм уу веб чатыг ашиглаарай.

link-title = Өөр апп дээр үргэлжлүүлэх
link-code = Тэнд Tsunagu-г нээгээд үүнийг илгээгээрэй: /link { $code }
link-minutes = { $n ->
    [one] Код { $n } минутын дотор нэг удаа ажиллана. Хэнд ч бүү өгөөрэй.
   *[other] Код { $n } минутын дотор нэг удаа ажиллана. Хэнд ч бүү өгөөрэй.
}
link-open = Нээх: { $app }
link-ask = Энэ чатыг нөгөө чаттай тань нэгтгэх үү? Тэгвэл таны хүсэлт, шинэ мессеж хоёуланд нь адилхан байна. Аль нэгийг нь нээж чаддаг хүн бүр уншиж чадна.
button-link-yes = Тийм, нэгтгэ
button-link-no = Үгүй, тусад нь үлдээ
link-done = Болсон. Хоёр чат нэгдлээ. Би таны хамгийн сүүлд бичсэн газарт хариулна.
link-kept = Юуг ч нэгтгээгүй.
link-unknown = Энэ код танигдсангүй, ашиглагдсан юм уу хугацаа нь дууссан байна. Шинэ код аваарай: нөгөө чатдаа /link гэж илгээнэ үү.
link-same = Эдгээр чат аль хэдийн нэгдсэн.
link-busy = Хоёр чатад хоёуланд нь нээлттэй хүсэлт байна. Эхлээд /withdraw гэж бичиж нэгийг нь дуусгаарай.

mydata-title = Таны тухай хадгалсан зүйл
mydata-language = Таны хэл: { $language }
mydata-messages = Энэ ярианы мессеж: { $n }
mydata-requests = Зөвлөгөөний цэгт өгсөн хүсэлт: { $n }
mydata-chats = Нэгтгэсэн чат: { $list }
mydata-nothing-else = Нэр, хаяг, утасны дугаар байхгүй.
mydata-how = Бүгдийг устгах бол /forget гэж илгээнэ үү.

forget-ask = Таны тухай бүгдийг устгах уу? Бүх мессеж, хүсэлт алга болно. Нээлттэй хүсэлт дуусна. Буцааж сэргээх боломжгүй.
button-forget-yes = Тийм, бүгдийг устга
button-forget-no = Үгүй, үлдээ
forget-done = Таны тухай бүгдийг устгалаа. Хэзээ ч дахин эхэлж болно.
forget-kept = Юуг ч устгаагүй.
