# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = ลิงก์นี้ใช้ไม่ได้ อาจไม่ครบ ไม่มีลิงก์นี้ก็ใช้ทุกอย่างที่นี่ได้
campaign-not-yet = ลิงก์นี้ใช้ได้ตั้งแต่วันที่ { $date } แต่คุณเริ่มที่นี่ได้แล้วตั้งแต่วันนี้
campaign-ended = ลิงก์นี้เลิกใช้แล้ว ไม่มีลิงก์นี้ก็ใช้ทุกอย่างที่นี่ได้
campaign-welcome = ยินดีต้อนรับ ที่นี่ช่วยคุณเริ่มก้าวแรกในญี่ปุ่นทีละขั้น
campaign-again = คุณเริ่มก้าวแรกที่นี่ได้ แชตของคุณยังอยู่
campaign-begin = เริ่มเลย
campaign-discord = ก้าวแรกในญี่ปุ่น เป็นภาษาของคุณ: เปิด { $link } แล้วเพิ่ม Tsunagu จากนั้นส่งรหัสนี้ให้ Tsunagu: { $code }
