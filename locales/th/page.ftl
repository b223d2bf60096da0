# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = Tsunagu: ตัวช่วยการใช้ชีวิตในญี่ปุ่น
page-tagline = คำตอบที่ตรวจสอบแล้วในภาษาของคุณ และคนจริงเมื่อคุณต้องการ
page-skip = ไปที่ช่องข้อความ
page-languages = ภาษา
page-log = บทสนทนา
page-input = ข้อความของคุณ
page-placeholder = เขียนคำถามของคุณ
page-send = ส่ง
page-quick = ตอบด่วน
page-you = คุณ
page-bot = Tsunagu
page-desk = โต๊ะให้คำปรึกษา
page-original = ภาษาที่เขียน: { $language }
page-emergency = ฉุกเฉิน: { $police } ตำรวจ, { $ambulance } ดับเพลิงและรถพยาบาล
page-sending = กำลังส่ง…
page-unsent = ยังส่งไม่ได้ จะลองอีกครั้ง
page-offline = การเชื่อมต่อขาด สิ่งที่คุณเขียนยังอยู่
page-online = เชื่อมต่อได้แล้ว
page-noscript = หน้านี้ใช้ได้แม้ไม่มี JavaScript ส่งข้อความแล้วคำตอบจะขึ้นในหน้านี้
page-refresh = ดูข้อความใหม่
page-privacy = ไม่ต้องบอกชื่อ ข้อความของคุณอยู่ในเซิร์ฟเวอร์นี้ และจะแชร์เฉพาะเมื่อคุณยินยอม

error-title = มีบางอย่างผิดพลาด
error-not-found = ไม่มีหน้านี้
error-no-conversation = ไม่มีบทสนทนานี้ หรือเบราว์เซอร์นี้เปิดไม่ได้ โปรดเริ่มบทสนทนาใหม่
error-too-large = ยาวเกินไปสำหรับหนึ่งข้อความ โปรดทำให้สั้นลง
error-too-fast = เร็วไปนิด โปรดรอ { $seconds } วินาที แล้วลองอีกครั้ง ไม่มีอะไรหาย
error-bad-request = อ่านสิ่งที่ส่งมาไม่ได้
error-id-reused = รหัสข้อความนี้ใช้กับข้อความอื่นไปแล้ว
error-unknown-button = ปุ่มนี้ใช้ไม่ได้แล้ว โปรดใช้ปุ่มล่าสุด
error-link-used = ลิงก์เข้าสู่ระบบนี้ใช้ไปแล้ว โปรดขอลิงก์ใหม่
error-link-expired = ลิงก์เข้าสู่ระบบนี้หมดอายุแล้ว โปรดขอลิงก์ใหม่
error-link-unknown = ไม่รู้จักลิงก์เข้าสู่ระบบนี้ โปรดขอลิงก์ใหม่
error-sign-in = โปรดเข้าสู่ระบบด้วยลิงก์ของคุณก่อน
error-forbidden = คุณไม่ได้ดูแลเรื่องนี้
error-form = แบบฟอร์มนี้เก่าแล้ว โปรดโหลดหน้านี้ใหม่ แล้วทำอีกครั้ง
error-server = เกิดปัญหาที่ระบบของเรา โปรดลองใหม่ในอีกสักครู่ ถ้าฉุกเฉิน โทร { $police } หรือ { $ambulance }

terminal-hint = เขียนคำถามของคุณ พิมพ์ตัวเลขเพื่อเลือกปุ่ม กด Ctrl-D เพื่อจบ
