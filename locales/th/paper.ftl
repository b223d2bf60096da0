# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = ถามเป็นภาษาของคุณได้
poster-lead = มีคำถามเรื่องชีวิตในญี่ปุ่นไหม เรามีคำตอบ
poster-answers = คำตอบที่ตรวจสอบแล้ว ทั้งกลางวันและกลางคืน
poster-steps = ต้องทำอะไร ภายในเมื่อไร
poster-person = มีคนช่วย เมื่อคุณต้องการ
poster-scan = สแกนด้วยมือถือ
poster-address = หรือเปิดหน้านี้:
poster-code = รหัส: { $code }
poster-free = ไม่เสียเงิน รักษาความลับ ไม่ต้องบอกชื่อ
poster-emergency = มีอันตรายตอนนี้ใช่ไหม โทร { $police } (ตำรวจ) หรือ { $ambulance } (ดับเพลิงและรถพยาบาล)
poster-contact = ติดต่อ: { $contact }
poster-until = ใช้ได้ถึงวันที่ { $date }

checklist-ready = รายการสิ่งที่ต้องทำของคุณพร้อมแล้ว คุณอ่าน พิมพ์ออกมาหนึ่งหน้า และใส่วันต่าง ๆ ลงในปฏิทินของคุณได้
checklist-open = เปิดรายการสิ่งที่ต้องทำของฉัน
checklist-link-life = ลิงก์นี้ใช้ได้ถึงวันที่ { $date } ในรายการไม่มีชื่อของคุณ แต่ใครที่มีลิงก์ก็อ่านได้ โปรดอย่าส่งต่อให้คนอื่น
checklist-not-yet = คุณยังไม่มีรายการสิ่งที่ต้องทำ เลือกคู่มือก่อน แล้วจะทำรายการให้

checklist-title = รายการสิ่งที่ต้องทำของฉัน
checklist-made = ข้อมูล ณ วันที่ { $date }
checklist-intro = เริ่มจากด้านบน เรื่องที่กฎหมายกำหนดวันไว้จะมาก่อน
checklist-dated = มีวันกำหนด
checklist-undated = ไม่มีวันกำหนดแน่นอน
checklist-finished = ทำแล้ว
checklist-by = ภายในวันที่ { $date }
checklist-legal = กฎหมายกำหนด
checklist-overdue = เลยวันแล้ว
checklist-done = ทำแล้ว
checklist-overdue-hint = บางวันเลยไปแล้ว โปรดทำเรื่องเหล่านี้ก่อน ทำให้เร็วที่สุด แม้จะช้าก็มักยังทำได้ ถ้าไม่แน่ใจ ให้ถามคนจริง
checklist-days-missing = บางเรื่องยังไม่มีวัน เพราะยังไม่รู้ว่าเริ่มวันไหน บอกในแชต แล้วรายการจะมีวันครบ
checklist-all-done = ทำทุกอย่างในรายการเสร็จแล้ว เยี่ยมมาก
checklist-pdf = พิมพ์หนึ่งหน้า (PDF)
checklist-calendar = ใส่วันต่าง ๆ ลงในปฏิทินของฉัน
checklist-chat = ถามในแชต
checklist-person = ต้องการคุยกับคนจริงไหม ถามได้ที่นี่:
checklist-web = อ่านเพิ่มและถามเป็นภาษาของคุณ:
checklist-source = วันต่าง ๆ คิดจากกฎในเว็บไซต์ทางการ ที่เราตรวจสอบเมื่อวันที่ { $date } ถ้าสำนักงานบอกวันอื่น ให้ยึดวันนั้น
checklist-calendar-legal = เป็นวันที่กฎหมายกำหนด
checklist-gone-title = โปรดเปิดลิงก์ใหม่
checklist-gone = ลิงก์ไปยังรายการนี้ใช้ไม่ได้ หรือใช้ไม่ได้แล้ว ไม่มีอะไรหาย รายการของคุณยังอยู่ในแชต เลือก “สิ่งที่ต้องทำพร้อมวันที่” ในแชต แล้วจะได้ลิงก์ใหม่
checklist-pdf-fails = ทำหน้าสำหรับพิมพ์ที่นี่ไม่ได้ โปรดพิมพ์หน้านี้จากเบราว์เซอร์ของคุณแทน
