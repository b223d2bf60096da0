# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = ผู้ประสานงานที่นั่นได้รับการรับรองจากสำนักงานบริการตรวจคนเข้าเมืองของญี่ปุ่น ใบรับรองใช้ได้ถึงวันที่ { $date }

desks-title = โต๊ะให้คำปรึกษาที่มีผู้ประสานงานที่ได้รับการรับรอง
desks-intro = โต๊ะให้คำปรึกษาเหล่านี้มีผู้ประสานงานช่วยเหลือชาวต่างชาติ (外国人支援コーディネーター) ที่มีความรู้เฉพาะทาง และได้รับการรับรองจากสำนักงานบริการตรวจคนเข้าเมืองของญี่ปุ่น พวกเขาช่วยชาวต่างชาติที่อยู่ในญี่ปุ่น ไม่เสียเงิน
desks-prefecture = จังหวัด
desks-all = ทั่วญี่ปุ่น
desks-show = แสดง
desks-none = ที่นี่ไม่มีโต๊ะให้คำปรึกษาในรายการนี้ โปรดเลือก “ทั่วญี่ปุ่น” หรือถามในแชต
desks-count = ผู้ประสานงานที่ได้รับการรับรอง { $n } คน
desks-as-of = ปีงบประมาณ { $year } ข้อมูล ณ วันที่ { $date }
desks-chat = ถามในแชต
desks-data = รายการนี้เป็นไฟล์:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
