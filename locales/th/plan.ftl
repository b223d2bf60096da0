# The support plan, and handing a request over to a partner.

command-plan = แผนช่วยเหลือของฉัน
button-plan = ดูแผนของฉัน
plan-title = แผนช่วยเหลือของคุณ
plan-intro = นี่คือขั้นตอนต่อไปของคุณ ทำตามลำดับนี้ เรื่องที่กฎหมายกำหนดวันไว้จะมาก่อน
plan-step = { $n }. { $action }
plan-deadline = ภายในวันที่ { $date }
plan-deadline-legal = ภายในวันที่ { $date } (กฎหมายกำหนดวันนี้ไว้ โปรดอย่าให้เลยกำหนด)
plan-status = ตอนนี้: { $status }
plan-status-open = ยังไม่เริ่ม
plan-status-doing = กำลังทำ
plan-status-done = เสร็จแล้ว
plan-status-dropped = ไม่ต้องทำแล้ว
plan-after = ทำข้อ { $list } ให้เสร็จก่อน
plan-again = ดูแผนนี้อีกได้ทุกเมื่อ: เขียน /plan
plan-none = ยังไม่มีแผนสำหรับคุณ เมื่อโต๊ะให้คำปรึกษาทำเสร็จจะแสดงที่นี่
plan-moved = แผนของคุณ: “{ $action }” ตอนนี้: { $status }

hand-over-title = แชร์สิ่งนี้ให้หน่วยงานที่ร่วมงานได้ไหม
hand-over-why = { $desk } อยากให้หน่วยงานนี้ช่วยคุณ:
hand-over-what = หน่วยงานจะได้รับเท่านี้ ไม่มีอย่างอื่น:
hand-over-summary = โต๊ะให้คำปรึกษาเขียนเพิ่ม:
hand-over-contact = วิธีติดต่อคุณ:
hand-over-purpose = เพื่ออะไร: เพื่อให้หน่วยงานนี้ช่วยเรื่องคำขอของคุณ
hand-over-until = นานเท่าไร: อ่านได้ { $days } วัน ถ้ารับช่วยจะอ่านได้ { $more } วัน หลังจากนั้นอ่านไม่ได้
hand-over-withdraw = ยกเลิกได้ทุกเมื่อด้วยปุ่มที่นี่ หรือจบทั้งหมดโดยเขียน /withdraw

button-hand-over-yes = ได้ แชร์ข้อมูลนี้
button-hand-over-bare = ได้ แต่ไม่แชร์ช่องทางติดต่อ
button-hand-over-no = ไม่ ไม่ต้องแชร์
button-hand-over-stop = หยุดแชร์ให้หน่วยงานนี้

hand-over-told-consented = ขอบคุณ ตอนนี้โต๊ะให้คำปรึกษาส่งต่อเฉพาะข้อมูลนี้ให้ { $partner } ได้
hand-over-told-refused = ได้ ไม่ได้แชร์อะไรให้ { $partner }
hand-over-told-sent = โต๊ะให้คำปรึกษาทำลิงก์ให้ { $partner } แล้ว อ่านได้เฉพาะที่นั่น
hand-over-told-seen = { $partner } อ่านคำขอของคุณแล้ว
hand-over-told-accepted = ข่าวดี: { $partner } จะช่วยคุณ
hand-over-told-declined = ครั้งนี้ { $partner } ช่วยไม่ได้ โต๊ะให้คำปรึกษาจะหาทางอื่นกับคุณ
hand-over-told-done = { $partner } แจ้งผลให้โต๊ะให้คำปรึกษาแล้ว ถ้าอยากรู้เพิ่ม ถามโต๊ะให้คำปรึกษาได้
hand-over-told-expired = { $partner } ไม่ตอบภายในเวลา ตอนนี้อ่านอะไรไม่ได้แล้ว โต๊ะให้คำปรึกษาจะหาทางอื่น
hand-over-told-withdrawn = หยุดแชร์ให้ { $partner } แล้ว ตอนนี้อ่านอะไรไม่ได้แล้ว
hand-over-not-now = ตอนนี้ทำไม่ได้แล้ว
