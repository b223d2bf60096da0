# Headings and labels on answer cards.

answer-steps = Юу хийх вэ
answer-where = Хаана очих вэ
answer-deadline = Хэзээ гэхэд
answer-cost = Хэдэн иен болох вэ
answer-bring = Юу авч очих вэ
answer-otherwise = Хийхгүй бол
answer-differs = Олон орноос ялгаатай нь
answer-yourself = Өөрөө хийж болох зүйл
answer-contacts = Хаанаас асуух вэ
answer-source = Эх сурвалж: { $publisher }
answer-checked = Шалгасан өдөр: { $date }
answer-unconfirmed = Энд байгаа зарим зүйлийг албан ёсны хуудаснаас баталж чадаагүй. Шийдэхээсээ өмнө асуугаарай.
phone-call = { $number } руу залгах
phone-free = үнэгүй дуудлага
phone-hours = Цаг: { $hours }
phone-languages = Хэл: { $languages }
