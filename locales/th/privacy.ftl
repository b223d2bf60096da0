# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = หยุดส่งข้อความถึงฉันชั่วคราว
button-quiet = เขียนถึงฉันปลอดภัยไหม
quiet-ask = คนอื่นดูโทรศัพท์ของคุณได้ไหม ถ้าได้ Tsunagu รอได้ คือจะไม่มีใครเขียนถึงคุณก่อน เมื่อคุณเขียนมา Tsunagu ก็ยังตอบเหมือนเดิม
button-quiet-on = ไม่ปลอดภัย อย่าเขียนถึงฉัน
button-quiet-off = ปลอดภัยแล้ว เขียนถึงฉันได้
quiet-on = ได้เลย จะไม่มีใครเขียนถึงคุณก่อน จนกว่าคุณจะบอกว่าปลอดภัย โต๊ะให้คำปรึกษาก็เห็นเรื่องนี้ด้วย เมื่อคุณเขียนมา Tsunagu ก็ยังตอบเหมือนเดิม
quiet-off = ขอบคุณ ตอนนี้ข้อความส่งถึงคุณได้อีกครั้งแล้ว
button-uncover = แสดงข้อความแบบเต็ม
uncover-done = ข้อความแสดงแบบเต็มอีกครั้งแล้ว
cover-notice = คุณมีข้อความ
button-show = ดู
button-receipts = สิ่งที่ฉันยินยอม
receipts-title = สิ่งที่คุณยินยอม
receipts-none = คุณยังไม่ได้ยินยอมให้แชร์อะไร
receipt-given = ยินยอมเมื่อ { $time }
receipt-text = ข้อความ: ฉบับ { $version }, { $language }
receipt-receiver = ใครได้รับ: { $text }
receipt-purpose = เพื่ออะไร: { $text }
receipt-withdrawn = ยกเลิกเมื่อ { $time }
mydata-file = ดาวน์โหลดทั้งหมดเป็นไฟล์
mydata-page = ข้อมูลของคุณทั้งหมดที่เก็บไว้ อยู่ในไฟล์เดียว ลิงก์นี้ใช้ได้ครั้งเดียวเท่านั้น
mydata-link-gone = ลิงก์นี้ใช้ไปแล้วหรือหมดอายุแล้ว ส่ง /mydata เพื่อรับลิงก์ใหม่
exit = ออกด่วน
exit-hint = เปิดหน้าพยากรณ์อากาศและปิดแชตนี้ในเครื่องนี้ กด Esc สามครั้งก็ได้เหมือนกัน
