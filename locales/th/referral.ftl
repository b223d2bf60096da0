# From "talk to a person" to the end of the case. One word per concept:
# desk โต๊ะให้คำปรึกษา, coordinator ผู้ประสานงาน, request คำขอ, share แชร์, withdraw ยกเลิก.

coordinator-explainer = ผู้ประสานงานช่วยเหลือชาวต่างชาติ (外国人支援コーディネーター) คือผู้ที่มีความรู้เฉพาะทาง และได้รับการรับรองจากสำนักงานบริการตรวจคนเข้าเมืองของญี่ปุ่น ผู้ประสานงานช่วยคุณหาทางไปสู่การแก้ปัญหา ไม่เสียเงิน
referral-start = Tsunagu จะช่วยให้คุณได้คุยกับผู้ประสานงานที่โต๊ะให้คำปรึกษาใกล้คุณ
referral-emergency = มีอันตรายตอนนี้ใช่ไหม อย่ารอคำตอบที่นี่ โทร { $police } (ตำรวจ) หรือ { $ambulance } (ดับเพลิงและรถพยาบาล)
referral-question-ask = เป็นเรื่องอะไร เขียนสั้น ๆ ก็พอ หรือจะข้ามก็ได้
referral-question-none = (ไม่ได้บอก)
referral-urgency-ask = ด่วนแค่ไหน
button-urgency-now = มีคนกำลังอยู่ในอันตราย
button-urgency-soon = มีกำหนดภายในไม่กี่วันนี้
button-urgency-normal = รอได้สักหน่อย
referral-area-ask = คุณอยู่ที่ไหน เขียนรหัสไปรษณีย์หรือชื่อเมือง ใช้ตัวอักษรภาษาใดก็ได้ เพื่อหาโต๊ะให้คำปรึกษาใกล้คุณ
referral-area-several = มีหลายที่ที่ใช้ชื่อนี้ ที่ไหน
referral-area-prefecture = คุณอยู่จังหวัดไหน
referral-area-municipality = คุณอยู่เมือง เขต ตำบล หรือหมู่บ้านไหนใน { $prefecture }
referral-area-unknown-postal = ไม่พบรหัสไปรษณีย์นี้ โปรดตรวจตัวเลขเจ็ดหลัก หรือเขียนชื่อเมือง
referral-area-nothing = ไม่พบที่นี้ ลองใช้รหัสไปรษณีย์ หรือเลือกจากรายการ
button-area-list = เลือกจากรายการ
button-area-unknown = ไม่อยากบอก
button-area-whole-prefecture = ทั้ง { $prefecture }
button-more = เพิ่มเติม…

referral-consent-title = ขอแชร์ข้อมูลนี้ได้ไหม
referral-consent-language = ภาษาของคุณ: { $language }
referral-consent-area = พื้นที่ของคุณ: { $area }
referral-consent-area-unknown = พื้นที่ของคุณ: ไม่ได้บอก
referral-consent-topic = หัวข้อ: { $topic }
referral-consent-topic-none = หัวข้อ: ไม่ได้เลือก
referral-consent-question = ข้อความของคุณ:
referral-consent-receiver = ใครได้รับ: ผู้ประสานงานที่ได้รับการรับรอง ที่โต๊ะให้คำปรึกษาใกล้คุณที่สุด พวกเขาต้องรักษาความลับ
referral-consent-purpose = เพื่ออะไร: เพื่อให้หนึ่งในพวกเขาช่วยคุณได้
referral-consent-later = เมื่อโต๊ะให้คำปรึกษารับคำขอของคุณแล้ว เขาจะอ่านสิ่งที่คุณเขียนที่นี่ตั้งแต่ตอนนั้น จนกว่าคำขอจะจบด้วย
referral-consent-not = ไม่แชร์: บัญชี เบอร์โทรของคุณ และสิ่งที่คุณเขียนก่อนหน้านี้
referral-consent-withdraw = คุณยกเลิกได้ทุกเมื่อ เขียนว่า /withdraw
button-consent-yes = ได้ แชร์ข้อมูลนี้
button-consent-no = ไม่ ไม่ต้องแชร์
referral-consent-refused = ได้เลย ไม่ได้แชร์อะไร คุณยังถามต่อได้ หรือโทรเบอร์เหล่านี้

referral-offered = ถามโต๊ะให้คำปรึกษาใกล้คุณแล้ว { $count } แห่ง:
referral-offered-desk = { $desk }, { $place }
referral-wait = คุณไม่ต้องรออยู่ที่นี่ คำตอบจะขึ้นในแชตนี้ ระหว่างนี้ถามต่อได้
referral-widened = ยังไม่มีใครรับคำขอของคุณได้ ตอนนี้กำลังถามโต๊ะให้คำปรึกษาที่ไกลออกไป ({ $ring })
referral-escalated = จนถึงตอนนี้ยังไม่มีโต๊ะให้คำปรึกษาที่รับคำขอของคุณได้ ขอโทษด้วย คำขอของคุณยังเปิดอยู่ และเราจะหาต่อไป โปรดโทรเบอร์ใดเบอร์หนึ่งนี้ด้วย
referral-expired = ไม่มีโต๊ะให้คำปรึกษาที่รับคำขอของคุณได้ และคำขอจบลงแล้ว ขอโทษด้วย โปรดโทรเบอร์ใดเบอร์หนึ่งนี้ หรือขออีกครั้ง
referral-claimed = { $desk } รับคำขอของคุณแล้ว ตั้งแต่ตอนนี้ ผู้ประสานงานที่นั่นจะอ่านสิ่งที่คุณเขียนในแชตนี้ เขียนเป็นภาษาของคุณได้เลย
referral-closed = { $desk } ปิดคำขอของคุณแล้ว ผล: { $outcome }
referral-after = ตั้งแต่ตอนนี้ มีแต่ Tsunagu ซึ่งเป็นโปรแกรมเท่านั้นที่อ่านสิ่งที่คุณเขียน
verdict-ask = ช่วยคุณได้ไหม
button-verdict-helped = ได้ ช่วยได้
button-verdict-partly = ได้บางส่วน
button-verdict-not = ไม่ได้
verdict-thanks = ขอบคุณ คำตอบของคุณทำให้เราช่วยได้ดีขึ้น
verdict-not = ขอโทษด้วย คุณขอคุยกับคนจริงได้อีกทุกเมื่อ
referral-withdraw-ask = ให้หยุดแชร์และจบคำขอของคุณไหม
button-withdraw-yes = ใช่ หยุดเลย
button-withdraw-no = ไม่ ทำต่อ
referral-withdrawn = คำขอของคุณจบแล้ว ไม่มีการแชร์อะไรอีก และโต๊ะให้คำปรึกษาอ่านแชตนี้ไม่ได้แล้ว
referral-withdraw-kept = ได้เลย คำขอของคุณดำเนินต่อไป
referral-withdraw-none = คุณไม่มีคำขอที่เปิดอยู่ และไม่มีข้อมูลของคุณที่แชร์อยู่
referral-already = คุณมีคำขอที่เปิดอยู่แล้ว
referral-bridge-off = ตอนนี้โต๊ะให้คำปรึกษาไม่ได้อ่านแชตนี้

status-title = คำขอของคุณ
status-none = คุณไม่มีคำขอที่เปิดอยู่
status-asked = ยังต้องการคำตอบจากคุณอีกเล็กน้อย
status-consented = กำลังหาโต๊ะให้คำปรึกษาใกล้คุณ
status-offered = ถามแล้ว { $count } แห่ง กำลังรอโต๊ะให้คำปรึกษาแห่งแรกที่รับคำขอ
status-claimed = { $desk } รับคำขอของคุณแล้ว
status-bridged = คุณกำลังติดต่อกับ { $desk } เขียนที่นี่ได้เลย
status-handed-over = คำขอของคุณส่งต่อให้หน่วยงานที่ร่วมงานแล้ว
status-closed = คำขอของคุณปิดแล้ว ผล: { $outcome }
status-withdrawn = คุณจบคำขอของคุณแล้ว
status-escalated = ยังไม่มีโต๊ะให้คำปรึกษาที่รับได้ เราจะหาต่อไป
status-expired = คำขอของคุณจบลงโดยไม่มีโต๊ะให้คำปรึกษารับ
button-withdraw = จบคำขอของฉัน
button-ask-again = ขอคุยกับคนจริงอีกครั้ง

ring-municipality = เมืองของคุณ
ring-prefecture = จังหวัดของคุณ
ring-block = ภูมิภาคของคุณ
ring-nation = ทั่วญี่ปุ่น

outcome-solved = แก้ได้แล้ว
outcome-partly-solved = แก้ได้บางส่วน
outcome-advice-given = ให้คำแนะนำแล้ว
outcome-handed-to-partner = ส่งต่อให้หน่วยงานอื่น
outcome-not-reached = ติดต่อคุณไม่ได้
outcome-not-solved = ยังแก้ไม่ได้

refusal-no-consent = ถ้าคุณไม่ยินยอม จะแชร์อะไรไม่ได้
refusal-ended = คำขอนี้จบไปแล้ว
refusal-wrong-state = ตอนนี้ยังทำไม่ได้
