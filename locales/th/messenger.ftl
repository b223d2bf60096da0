# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = เริ่มใหม่
command-ask = ถามเรื่องการใช้ชีวิตในญี่ปุ่น
command-ask-question = คำถามของคุณ ใช้คำพูดของคุณเอง
command-person = คุยกับคนจริงใกล้คุณ
command-orientation = ก้าวแรกในญี่ปุ่น
command-topics = หัวข้อทั้งหมด
command-status = คำขอของฉันถึงไหนแล้ว
command-language = เปลี่ยนภาษา
command-emergency = เบอร์ฉุกเฉิน
command-link = ใช้ต่อในแอปอื่น
command-mydata = ข้อมูลของฉันที่เก็บไว้
command-forget = ลบข้อมูลของฉันทั้งหมด
command-withdraw = จบคำขอของฉัน

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = ถาม
command-name-person = คุยกับคนจริง
command-name-orientation = ก้าวแรก
command-name-language = ภาษา
command-name-status = คำขอ
command-name-mydata = ข้อมูลของฉัน
command-name-plan = แผน
command-name-quiet = หยุดข้อความ
command-name-forget = ลบทั้งหมด

# At most 500 and 115 characters.
bot-description = ถามเรื่องการใช้ชีวิตในญี่ปุ่นเป็นภาษาของคุณได้เลย เช่น การพำนัก งาน สุขภาพ เงิน ครอบครัว ที่อยู่ ความปลอดภัย คำตอบตรวจสอบแล้ว และบอกว่าข้อมูลมาจากไหน ถ้าเรื่องหนักเกินไป Tsunagu ช่วยติดต่อคนใกล้คุณที่ได้รับการรับรองให้ได้ ไม่เสียเงิน ไม่ต้องบอกชื่อ ถ้าอันตราย โทร { $police } (ตำรวจ) หรือ { $ambulance } (ดับเพลิงและรถพยาบาล)
bot-short-description = คำตอบที่ตรวจสอบแล้วเรื่องชีวิตในญี่ปุ่น ในภาษาของคุณ และคนจริงใกล้คุณ ไม่เสียเงิน

button-location = ส่งตำแหน่งของฉัน
location-ask = คุณส่งตำแหน่งด้วยปุ่มด้านล่างก็ได้ Tsunagu เก็บไว้แค่ชื่อเมืองของคุณ
location-abroad = ไม่พบเมืองในญี่ปุ่นที่ตำแหน่งนี้ โปรดเขียนรหัสไปรษณีย์หรือชื่อเมือง
contact-not-needed = ไม่ต้องใช้เบอร์โทร และไม่ได้เก็บเบอร์นี้ไว้ โปรดเขียนคำถามเป็นข้อความ
unreadable-beside = Tsunagu อ่านเฉพาะตัวหนังสือ ดูรูปหรือไฟล์ไม่ได้
edited-again = คุณแก้ข้อความแล้ว นี่คือคำตอบสำหรับข้อความใหม่
mark-edited = ข้อความที่แก้แล้ว
mark-deleted = ข้อความนี้ถูกลบแล้ว

group-private = คนอื่นอ่านตรงนี้ได้ ถ้าเป็นเรื่องของคุณเอง โปรดเขียนถึง Tsunagu เป็นการส่วนตัว
button-private = คุยส่วนตัว
private-written = ส่งข้อความส่วนตัวถึงคุณแล้ว
private-closed = ส่งข้อความส่วนตัวถึงคุณไม่ได้ โปรดอนุญาตข้อความส่วนตัว (DM) ในการตั้งค่า หรือใช้แชตบนเว็บ

link-title = ใช้ต่อในแอปอื่น
link-code = เปิด Tsunagu ที่นั่น แล้วส่งว่า /link { $code }
link-minutes = รหัสนี้ใช้ได้ครั้งเดียว ภายใน { $n } นาที อย่าให้ใคร
link-open = เปิดใน { $app }
link-ask = รวมแชตนี้กับอีกแชตหนึ่งของคุณไหม คำขอและข้อความใหม่จะเหมือนกันทั้งสองแชต ใครที่เปิดแชตใดแชตหนึ่งได้ก็อ่านได้
button-link-yes = ใช่ รวมเลย
button-link-no = ไม่ แยกไว้
link-done = เรียบร้อย รวมสองแชตแล้ว Tsunagu จะตอบในแชตที่คุณเขียนล่าสุด
link-kept = ไม่ได้รวมแชต
link-unknown = ไม่พบรหัสนี้ หรือรหัสใช้ไปแล้ว หรือหมดอายุแล้ว โปรดขอรหัสใหม่ ส่ง /link ในอีกแชตหนึ่ง
link-same = แชตเหล่านี้รวมกันอยู่แล้ว
link-busy = มีคำขอที่เปิดอยู่ทั้งสองแชต โปรดจบคำขอหนึ่งก่อนด้วย /withdraw

mydata-title = ข้อมูลของคุณที่เก็บไว้
mydata-language = ภาษาของคุณ: { $language }
mydata-messages = ข้อความในบทสนทนานี้: { $n }
mydata-requests = คำขอถึงโต๊ะให้คำปรึกษา: { $n }
mydata-chats = แชตที่รวมกัน: { $list }
mydata-nothing-else = ไม่มีชื่อ ไม่มีที่อยู่ ไม่มีเบอร์โทร
mydata-how = ถ้าต้องการลบทั้งหมด ส่ง /forget

forget-ask = ลบข้อมูลของคุณทั้งหมดไหม ข้อความและคำขอทั้งหมดจะหายไป คำขอที่เปิดอยู่จะจบลง และกู้คืนไม่ได้
button-forget-yes = ใช่ ลบทั้งหมด
button-forget-no = ไม่ เก็บไว้
forget-done = ลบข้อมูลของคุณทั้งหมดแล้ว เริ่มใหม่ได้ทุกเมื่อ
forget-kept = ไม่ได้ลบอะไร
