# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = Юуны тухай вэ?
phrase-question-since-when = Энэ хэзээ эхэлсэн бэ?
phrase-question-wish = Та юу болоосой гэж хүсэж байна вэ?
phrase-question-tried = Та урьд нь ямар нэг зүйл хийж үзсэн үү? Хийгээгүй бол зүгээр.
phrase-question-safe = Та одоо аюулгүй байна уу?
phrase-question-who-knows = Үүнийг өөр хэн мэдэх вэ?
phrase-question-residence-card = Оршин суух карт (在留カード) тань таны гарт байна уу?
phrase-question-card-expiry = Оршин суух картын тань хугацаа хэзээ дуусах вэ?
phrase-question-status = Оршин суух карт дээр тань оршин суух эрхийн ямар ангилал (在留資格) бичсэн байна вэ?
phrase-question-letter = Танд захидал юм уу мэдэгдэл ирсэн үү?
phrase-question-letter-sender = Захидал хаанаас ирсэн бэ? Илгээгчийн нэрийн зураг байж болно.
phrase-question-letter-date = Захидал дээр ямар огноо байна вэ? Огнооны зураг байж болно.
phrase-question-employer = Та хаана ажилладаг вэ? Компанийн нэрийг бичнэ үү.
phrase-question-school = Та юм уу хүүхэд тань аль сургуульд сурдаг вэ?
phrase-question-contract = Бичгээр хийсэн гэрээ бий юу?
phrase-question-living-with = Та хэнтэй хамт амьдардаг вэ?
phrase-question-children = Та хүүхэдтэй юу?
phrase-question-children-age = Хүүхэд тань хэдэн настай вэ?
phrase-question-ill = Та өвдсөн юм уу бэртсэн үү?
phrase-question-pregnant = Та юм уу гэр бүлээс тань хэн нэгэн жирэмсэн үү?
phrase-question-medicines = Та эм ууж байгаа юу? Ямар эм бэ?
phrase-question-insurance = Та эрүүл мэндийн даатгалтай юу?
phrase-question-money = Энэ долоо хоногт хүрэлцэх мөнгө танд бий юу?
phrase-question-food = Энэ долоо хоногт хүрэлцэх хоол хүнс танд бий юу?
phrase-question-sleep = Өнөө шөнө унтах газар танд бий юу?
phrase-question-language = Та аль хэлээр хамгийн сайн уншдаг вэ?
phrase-question-come = Та манай цэгт ирж чадах уу?
phrase-question-call = Бид тан руу утсаар залгаж болох уу?
phrase-question-call-when = Хэзээ залгавал танд тохиромжтой вэ?
phrase-question-speak-employer = Бид таны өмнөөс ажил олгогчтой тань ярьж болох уу?
phrase-question-speak-school = Бид таны өмнөөс сургуультай ярьж болох уу?
phrase-question-speak-landlord = Бид таны өмнөөс байрны эзэнтэй ярьж болох уу?
phrase-question-speak-city-office = Бид таны өмнөөс хотын захиргаатай ярьж болох уу?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Тийм.
phrase-answer-no = Үгүй.
phrase-answer-dont-know = Мэдэхгүй.
phrase-answer-dont-understand = Ойлгохгүй байна.
phrase-answer-simpler = Илүү энгийнээр хэлнэ үү.
phrase-answer-wait = Түр хүлээнэ үү.
phrase-answer-will-bring = Би авчирна.
phrase-answer-will-send = Би энд илгээнэ.
phrase-answer-can-come = Би очиж чадна.
phrase-answer-cannot-come = Би очиж чадахгүй.
phrase-answer-another-day = Өөр өдөр болох уу?
phrase-answer-safe = Би аюулгүй байна.
phrase-answer-not-safe = Надад аюултай байна.
phrase-answer-call-me = Над руу залгана уу.
phrase-answer-dont-call = Над руу битгий залгаарай.
phrase-answer-someone-reads = Надад уншихад тусалдаг хүн бий.
phrase-answer-need-interpreter = Надад орчуулагч хэрэгтэй.
phrase-answer-prefer-not = Хэлмээргүй байна.
phrase-answer-thanks = Баярлалаа.

# Appointment: When, where and how we meet.
phrase-appointment-come = Ирнэ үү. Газар: { $place }. Өдөр: { $date }. Цаг: { $time }.
phrase-appointment-ask = Энэ цаг танд тохирох уу? Өдөр: { $date }. Цаг: { $time }.
phrase-appointment-phone = Бид тан руу утсаар залгана. Өдөр: { $date }. Цаг: { $time }.
phrase-appointment-online = Видео дуудлагаар уулзана. Холбоосыг энд илгээнэ.
phrase-appointment-moved = Уулзах цаг тань өөрчлөгдлөө. Шинэ өдөр: { $date }. Цаг: { $time }.
phrase-appointment-cancelled = Энэ уулзалт цуцлагдлаа: { $date }. Уучлаарай.
phrase-appointment-bring = Үүнийг авчирна уу: { $document }.
phrase-appointment-free = Үнэгүй.
phrase-appointment-interpreter = Орчуулагч байна.
phrase-appointment-companion = Итгэдэг хүнтэйгээ хамт ирж болно.
phrase-appointment-children = Хүүхэдтэйгээ хамт ирж болно.
phrase-appointment-arrival = Ирмэгцээ энд бичээрэй.
phrase-appointment-cannot = Ирж чадахгүй бол энд бичээрэй. Өөр өдөр олно.
phrase-appointment-closed = Манай цэг амрах өдөр: { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Оршин суух картаа (在留カード) бидэнд үзүүлнэ үү.
phrase-document-passport = Паспортоо бидэнд үзүүлнэ үү.
phrase-document-letter = Захидлаа бидэнд үзүүлнэ үү.
phrase-document-payslip = Цалингийн хуудсаа (給与明細) бидэнд үзүүлнэ үү.
phrase-document-contract = Гэрээгээ (契約書) бидэнд үзүүлнэ үү.
phrase-document-insurance = Эрүүл мэндийн даатгалын карт эсвэл лавлагаагаа (マイナ保険証 эсвэл 資格確認書) бидэнд үзүүлнэ үү.
phrase-document-bank-book = Банкны дэвтрээ (通帳) бидэнд үзүүлнэ үү.
phrase-document-photo = Зургийг нь энд илгээж болно.
phrase-document-bring = Манай цэгт авчирна уу. Зураг битгий илгээгээрэй.
phrase-document-my-number = Май намбар (マイナンバー) тань харагдсан зураг битгий илгээгээрэй.
phrase-document-do-not-sign = Ойлгоогүй бичигт гарын үсэг битгий зураарай. Эхлээд бидэнд үзүүлээрэй.
phrase-document-original = Эх хувийг өөртөө хадгалаарай. Бидэнд хуулбар хангалттай.
phrase-document-letter-pay = Энэ захидалд мөнгө төлөхийг хүссэн байна. Сүүлийн өдөр: { $date }.
phrase-document-cannot-pay = Төлж чадахгүй бол тэр өдрөөс өмнө бидэнд бичээрэй.
phrase-document-letter-reply = Энэ захидалд хариу өгөх хэрэгтэй. Сүүлийн өдөр: { $date }.
phrase-document-letter-nothing = Энэ захидал зөвхөн мэдээлэл юм. Та юу ч хийх хэрэггүй.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Та бидэнд бичсэн нь зөв.
phrase-comfort-received = Бид таны бичсэнийг уншлаа.
phrase-comfort-take-time = Яарах хэрэггүй.
phrase-comfort-secret = Таны ярьсныг бид нууцална.
phrase-comfort-not-alone = Та ганцаараа биш. Бид тантай хамт байна.
phrase-comfort-not-your-fault = Энэ таны буруу биш.
phrase-comfort-together = Цаашид хамтдаа алхам алхмаар урагшилна.
phrase-comfort-look-up = Бид судлаад танд хариу өгнө. Хамгийн оройдоо: { $date }.
phrase-comfort-specialist = Би мэргэжилтнээс асуух хэрэгтэй байна. Дараа нь танд энд бичнэ.
phrase-comfort-danger = Одоо аюултай юу? Бидний хариуг бүү хүлээ. Шууд залгаарай: { $police } (цагдаа), { $ambulance } (гал, түргэн).
phrase-comfort-tomorrow = Өнөөдрийн ажил дууслаа. Таны бичсэнийг маргааш уншина.
phrase-comfort-next-open = Манай цэг одоо хаалттай. Таны бичсэнийг унших өдөр: { $date }.
phrase-comfort-any-time = Та бидэнд хэзээ ч дахин бичиж болно.
