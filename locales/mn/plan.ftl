# The support plan, and handing a request over to a partner.

command-plan = Миний дэмжлэгийн төлөвлөгөө
button-plan = Төлөвлөгөөгөө харах
plan-title = Таны дэмжлэгийн төлөвлөгөө
plan-intro = Дараагийн алхмуудыг энэ дарааллаар хийнэ. Хуулиар хугацаа тогтоосон зүйл түрүүлнэ.
plan-step = { $n }. { $action }
plan-deadline = Хугацаа: { $date }
plan-deadline-legal = Хугацаа: { $date } (энэ өдрийг хуулиар тогтоосон, бүү хоцроорой)
plan-status = Одоо: { $status }
plan-status-open = эхлээгүй
plan-status-doing = хийж байна
plan-status-done = дууссан
plan-status-dropped = шаардлагагүй болсон
plan-after = Эхлээд { $list }-р алхмыг дуусгана уу.
plan-again = Төлөвлөгөөгөө хэзээ ч дахин харж болно: /plan гэж бичнэ үү.
plan-none = Танд төлөвлөгөө одоогоор алга. Цэг гаргавал энд харагдана.
plan-moved = Таны төлөвлөгөө: “{ $action }” одоо: { $status }.

hand-over-title = Үүнийг өөр байгууллагатай хуваалцаж болох уу?
hand-over-why = Танд туслуулахыг хүссэн цэг: { $desk }. Туслах байгууллага:
hand-over-what = Тэр байгууллага яг үүнийг л авна, өөр юу ч авахгүй:
hand-over-summary = Цэгийн нэмсэн зүйл:
hand-over-contact = Тантай холбогдох арга:
hand-over-purpose = Юунд: энэ байгууллага таны хүсэлтэд туслахын тулд.
hand-over-until = Хэдий хугацаанд: { $days } хоног уншиж болно; туслахаар болвол { $more } хоног. Дараа нь уншиж чадахгүй.
hand-over-withdraw = Эндхийн товчоор хэзээ ч болиулж болно, эсвэл /withdraw гэж бичээд бүгдийг дуусгана.

button-hand-over-yes = Тийм, хуваалц
button-hand-over-bare = Тийм, гэхдээ холбоо барих мэдээлэлгүй
button-hand-over-no = Үгүй, юу ч бүү хуваалц
button-hand-over-stop = Энэ байгууллагатай хуваалцахаа болих

hand-over-told-consented = Баярлалаа. Цэг одоо яг үүнийг л дамжуулж болно. Байгууллага: { $partner }.
hand-over-told-refused = За. Юу ч хуваалцаагүй. Байгууллага: { $partner }.
hand-over-told-sent = Цэг холбоос бэлдсэн, зөвхөн тэнд уншина. Байгууллага: { $partner }.
hand-over-told-seen = Таны хүсэлтийг уншсан. Байгууллага: { $partner }.
hand-over-told-accepted = Сайхан мэдээ: танд туслах байгууллага: { $partner }.
hand-over-told-declined = Энэ удаа тусалж чадахгүй. Байгууллага: { $partner }. Цэг тантай хамт өөр арга хайна.
hand-over-told-done = Үр дүнг цэгт мэдэгдсэн. Байгууллага: { $partner }. Дэлгэрэнгүйг цэгээс асууна уу.
hand-over-told-expired = Хугацаандаа хариу өгсөнгүй. Байгууллага: { $partner }. Тэд одоо юу ч уншиж чадахгүй. Цэг өөр арга хайна.
hand-over-told-withdrawn = Хуваалцах нь дууссан. Байгууллага: { $partner }. Тэд одоо юу ч уншиж чадахгүй.
hand-over-not-now = Үүнийг одоо хийх боломжгүй.
