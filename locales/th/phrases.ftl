# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = อยากปรึกษาเรื่องอะไร
phrase-question-since-when = เรื่องนี้เริ่มตั้งแต่เมื่อไร
phrase-question-wish = คุณอยากให้เรื่องนี้เป็นอย่างไร
phrase-question-tried = คุณลองทำอะไรไปบ้างหรือยัง ถ้ายังก็ไม่เป็นไร
phrase-question-safe = ตอนนี้คุณปลอดภัยไหม
phrase-question-who-knows = มีใครรู้เรื่องนี้อีกบ้าง
phrase-question-residence-card = บัตรไซริว (在留カード) อยู่กับคุณไหม
phrase-question-card-expiry = วันหมดอายุบนบัตรไซริวของคุณคือวันไหน
phrase-question-status = บนบัตรไซริวของคุณเขียนสถานภาพการพำนัก (在留資格) ว่าอะไร
phrase-question-letter = คุณได้รับจดหมายหรือหนังสือแจ้งไหม
phrase-question-letter-sender = จดหมายมาจากใคร ส่งรูปถ่ายชื่อผู้ส่งมาก็ได้
phrase-question-letter-date = ในจดหมายเขียนวันที่เท่าไร ส่งรูปถ่ายวันที่มาก็ได้
phrase-question-employer = คุณทำงานที่ไหน โปรดเขียนชื่อบริษัท
phrase-question-school = คุณหรือลูกของคุณเรียนที่โรงเรียนไหน
phrase-question-contract = มีสัญญาเป็นลายลักษณ์อักษรไหม
phrase-question-living-with = คุณอยู่กับใคร
phrase-question-children = คุณมีลูกไหม
phrase-question-children-age = ลูกของคุณอายุเท่าไร
phrase-question-ill = คุณป่วยหรือบาดเจ็บไหม
phrase-question-pregnant = คุณหรือคนในครอบครัวกำลังตั้งครรภ์ไหม
phrase-question-medicines = คุณกินยาอยู่ไหม ยาอะไร
phrase-question-insurance = คุณมีประกันสุขภาพไหม
phrase-question-money = สัปดาห์นี้คุณมีเงินพอใช้ไหม
phrase-question-food = สัปดาห์นี้คุณมีอาหารพอไหม
phrase-question-sleep = คืนนี้คุณมีที่นอนไหม
phrase-question-language = คุณอ่านภาษาไหนได้ดีที่สุด
phrase-question-come = คุณมาที่โต๊ะให้คำปรึกษาได้ไหม
phrase-question-call = เราโทรหาคุณได้ไหม
phrase-question-call-when = โทรหาคุณเวลาไหนสะดวก
phrase-question-speak-employer = ให้เราคุยกับบริษัทแทนคุณได้ไหม
phrase-question-speak-school = ให้เราคุยกับโรงเรียนแทนคุณได้ไหม
phrase-question-speak-landlord = ให้เราคุยกับเจ้าของบ้านแทนคุณได้ไหม
phrase-question-speak-city-office = ให้เราคุยกับสำนักงานเขตหรือเทศบาลแทนคุณได้ไหม

# Answer: Short replies for the resident to tap.
phrase-answer-yes = ใช่ / ได้
phrase-answer-no = ไม่
phrase-answer-dont-know = ไม่ทราบ
phrase-answer-dont-understand = ไม่เข้าใจ
phrase-answer-simpler = โปรดพูดให้ง่ายกว่านี้
phrase-answer-wait = โปรดรอสักครู่
phrase-answer-will-bring = จะนำไปด้วย
phrase-answer-will-send = จะส่งมาที่นี่
phrase-answer-can-come = ไปได้
phrase-answer-cannot-come = ไปไม่ได้
phrase-answer-another-day = ขอเป็นวันอื่น
phrase-answer-safe = ตอนนี้ปลอดภัย
phrase-answer-not-safe = ตอนนี้ไม่ปลอดภัย
phrase-answer-call-me = โปรดโทรมา
phrase-answer-dont-call = โปรดอย่าโทรมา
phrase-answer-someone-reads = มีคนช่วยอ่าน
phrase-answer-need-interpreter = ต้องการล่าม
phrase-answer-prefer-not = ไม่อยากบอก
phrase-answer-thanks = ขอบคุณ

# Appointment: When, where and how we meet.
phrase-appointment-come = เชิญมาพบเรา สถานที่: { $place } วันที่: { $date } เวลา: { $time }
phrase-appointment-ask = วันและเวลาต่อไปนี้สะดวกสำหรับคุณไหม วันที่: { $date } เวลา: { $time }
phrase-appointment-phone = เราจะโทรหาคุณ วันที่: { $date } เวลา: { $time }
phrase-appointment-online = เราจะคุยกันทางวิดีโอคอล เราจะส่งลิงก์มาที่นี่
phrase-appointment-moved = เวลานัดของคุณเปลี่ยนแล้ว วันที่ใหม่: { $date } เวลา: { $time }
phrase-appointment-cancelled = นัดของคุณถูกยกเลิกแล้ว วันที่นัดเดิม: { $date } ขอโทษด้วย
phrase-appointment-bring = โปรดนำมาด้วย: { $document }
phrase-appointment-free = ไม่เสียเงิน
phrase-appointment-interpreter = วันนั้นจะมีล่าม
phrase-appointment-companion = คุณพาคนที่ไว้ใจมาด้วยได้
phrase-appointment-children = คุณพาลูกมาด้วยได้
phrase-appointment-arrival = เมื่อมาถึงแล้ว โปรดเขียนที่นี่
phrase-appointment-cannot = ถ้ามาไม่ได้ โปรดเขียนที่นี่ เราจะหาวันอื่น
phrase-appointment-closed = วันที่โต๊ะให้คำปรึกษาปิด: { $date }

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = โปรดให้เราดูบัตรไซริว (在留カード)
phrase-document-passport = โปรดให้เราดูพาสปอร์ต
phrase-document-letter = โปรดให้เราดูจดหมายนั้น
phrase-document-payslip = โปรดให้เราดูสลิปเงินเดือน (給与明細)
phrase-document-contract = โปรดให้เราดูสัญญา (契約書)
phrase-document-insurance = โปรดให้เราดูบัตรหรือใบยืนยันประกันสุขภาพ (マイナ保険証 หรือ 資格確認書)
phrase-document-bank-book = โปรดให้เราดูสมุดบัญชีธนาคาร (通帳)
phrase-document-photo = คุณส่งรูปถ่ายมาที่นี่ได้
phrase-document-bring = โปรดนำมาที่โต๊ะให้คำปรึกษา โปรดอย่าส่งรูปถ่าย
phrase-document-my-number = โปรดอย่าส่งรูปถ่ายที่เห็นเลขมายนัมเบอร์ (マイナンバー) ของคุณ
phrase-document-do-not-sign = โปรดอย่าเซ็นเอกสารที่ไม่เข้าใจ ให้เราดูก่อน
phrase-document-original = โปรดเก็บเอกสารตัวจริงไว้กับตัว เราใช้แค่สำเนาก็พอ
phrase-document-letter-pay = จดหมายนี้ขอให้จ่ายเงิน วันสุดท้าย: { $date }
phrase-document-cannot-pay = ถ้าจ่ายไม่ได้ โปรดเขียนถึงเราก่อนวันนั้น
phrase-document-letter-reply = จดหมายนี้ต้องตอบกลับ วันสุดท้าย: { $date }
phrase-document-letter-nothing = จดหมายนี้แจ้งให้ทราบเท่านั้น คุณไม่ต้องทำอะไร

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = คุณทำถูกแล้วที่เขียนมาหาเรา
phrase-comfort-received = เราอ่านข้อความของคุณแล้ว
phrase-comfort-take-time = ไม่ต้องรีบ ค่อย ๆ ก็ได้
phrase-comfort-secret = สิ่งที่คุณเล่าให้เราฟัง เราเก็บเป็นความลับ
phrase-comfort-not-alone = คุณไม่ได้เผชิญเรื่องนี้คนเดียว เราอยู่ข้างคุณ
phrase-comfort-not-your-fault = นี่ไม่ใช่ความผิดของคุณ
phrase-comfort-together = เราจะเดินต่อไปด้วยกัน ทีละขั้น
phrase-comfort-look-up = เราจะหาข้อมูลแล้วตอบคุณ อย่างช้าวันที่: { $date }
phrase-comfort-specialist = ต้องขอถามผู้เชี่ยวชาญก่อน แล้วจะเขียนถึงคุณที่นี่
phrase-comfort-danger = มีอันตรายตอนนี้ใช่ไหม อย่ารอคำตอบจากเรา โทรทันที: { $police } (ตำรวจ) หรือ { $ambulance } (ดับเพลิงและรถพยาบาล)
phrase-comfort-tomorrow = วันนี้เราปิดแล้ว พรุ่งนี้เราจะอ่านข้อความของคุณ
phrase-comfort-next-open = ตอนนี้โต๊ะให้คำปรึกษาปิด วันที่เราจะอ่านข้อความของคุณ: { $date }
phrase-comfort-any-time = คุณเขียนถึงเราอีกได้ทุกเมื่อ
