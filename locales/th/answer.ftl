# Headings and labels on answer cards.

answer-steps = ต้องทำอะไร
answer-where = ไปที่ไหน
answer-deadline = ภายในเมื่อไร
answer-cost = ค่าใช้จ่าย
answer-bring = ต้องเตรียมอะไรไป
answer-otherwise = ถ้าไม่ทำ
answer-differs = ต่างจากหลายประเทศอย่างไร
answer-yourself = สิ่งที่ทำเองได้
answer-contacts = ถามได้ที่ไหน
answer-source = ที่มา: { $publisher }
answer-checked = ตรวจสอบเมื่อ { $date }
answer-unconfirmed = บางข้อยังยืนยันจากเว็บไซต์ทางการไม่ได้ โปรดสอบถามก่อนตัดสินใจ
phone-call = โทร { $number }
phone-free = โทรฟรี
phone-hours = เวลา: { $hours }
phone-languages = ภาษา: { $languages }
