# The support plan, and handing a request over to a partner.

command-plan = Миний дэмжлэгийн төлөвлөгөө
button-plan = Төлөвлөгөөгөө харах
plan-title = Таны дэмжлэгийн төлөвлөгөө
plan-intro = Эдгээр нь таны дараагийн алхмууд. Энэ дарааллаар хийнэ. Хуулиар хугацаа тогтоосон нь эхэнд байна.
plan-step = { $n }. { $action }
plan-deadline = Сүүлийн өдөр: { $date }
plan-deadline-legal = Сүүлийн өдөр: { $date } (энэ өдрийг хуулиар тогтоосон, битгий хоцроорой)
plan-status = Одоо: { $status }
plan-status-open = эхлээгүй
plan-status-doing = хийж байна
plan-status-done = дууссан
plan-status-dropped = шаардлагагүй болсон
plan-after = Эхлээд дуусгах алхам: { $list }.
plan-again = Төлөвлөгөөгөө хэзээ ч дахин харж болно: /plan гэж бичнэ үү.
plan-none = Танд төлөвлөгөө одоогоор алга. Цэг гаргавал энд харагдана.
plan-moved = Таны төлөвлөгөө: “{ $action }”. Одоо: { $status }.

hand-over-title = Үүнийг өөр байгууллагатай хуваалцаж болох уу?
hand-over-why = { $desk } дараах байгууллагаар танд туслуулахыг хүсэж байна:
hand-over-what = Тэр байгууллага яг үүнийг л авна, өөр юу ч авахгүй:
hand-over-summary = Цэгийн нэмсэн зүйл:
hand-over-contact = Тантай холбогдох арга:
hand-over-purpose = Юунд: энэ байгууллага таны хүсэлтэд туслахын тулд.
hand-over-until = Хэдий хугацаанд: байгууллага { $days } хоног уншиж болно; танд туслахаар болбол { $more } хоног. Дараа нь уншиж чадахгүй.
hand-over-withdraw = Эндхийн товчоор хэзээ ч буцааж болно, эсвэл /withdraw гэж бичээд бүгдийг дуусгаж болно.

button-hand-over-yes = Тийм, хуваалц
button-hand-over-bare = Тийм, гэхдээ холбоо барих мэдээлэлгүй
button-hand-over-no = Үгүй, юу ч бүү хуваалц
button-hand-over-stop = Энэ байгууллагатай хуваалцахаа болих

hand-over-told-consented = Баярлалаа. Цэг одоо яг үүнийг л { $partner } байгууллагад дамжуулж болно.
hand-over-told-refused = За. { $partner } байгууллагатай юу ч хуваалцаагүй.
hand-over-told-sent = Цэг { $partner } байгууллагад зориулж холбоос бэлдсэн. Тэд зөвхөн тэндээс уншиж чадна.
hand-over-told-seen = { $partner } байгууллага таны хүсэлтийг уншсан.
hand-over-told-accepted = Сайн мэдээ: { $partner } байгууллага танд тусална.
hand-over-told-declined = { $partner } байгууллага энэ удаа тусалж чадахгүй. Цэг тантай хамт өөр арга хайна.
hand-over-told-done = { $partner } байгууллага үр дүнг цэгт мэдэгдсэн. Дэлгэрэнгүйг цэгээс асууна уу.
hand-over-told-expired = { $partner } байгууллага хугацаандаа хариу өгсөнгүй. Тэд одоо юу ч уншиж чадахгүй. Цэг өөр арга хайна.
hand-over-told-withdrawn = { $partner } байгууллагатай хуваалцах нь дууссан. Тэд одоо юу ч уншиж чадахгүй.
hand-over-not-now = Үүнийг одоо хийх боломжгүй.
