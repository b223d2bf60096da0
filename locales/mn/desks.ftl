# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = Тэндхийн зохицуулагч Японы Цагаачлалын албаны гэрчилгээтэй. Гэрчилгээний хүчинтэй сүүлийн өдөр: { $date }

desks-title = Гэрчилгээтэй зохицуулагч ажилладаг зөвлөгөөний цэгүүд
desks-intro = Эдгээр цэгт Японы Цагаачлалын албанаас гэрчилгээ авсан, мэргэжлийн мэдлэгтэй хүмүүс (外国人支援コーディネーター) ажилладаг. Тэд гадаад оршин суугчдад тусалдаг. Үнэгүй.
desks-prefecture = Муж (префектур)
desks-all = Япон даяар
desks-show = Харуулах
desks-none = Энд энэ жагсаалтын цэг алга. «Япон даяар»-ыг сонгох, эсвэл чатаар асуугаарай.
desks-count = Гэрчилгээтэй зохицуулагч: { $n }
desks-as-of = { $year } оны санхүүгийн жил, жагсаалтын өдөр: { $date }
desks-chat = Чатаар асуух
desks-data = Энэ жагсаалтын файл:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
