# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = บัตรไซริว
term-status-of-residence = สถานภาพการพำนัก
term-period-of-stay = ระยะเวลาพำนัก
term-work-permission = ใบอนุญาตทำงานพิเศษ
term-reentry-permit = ใบอนุญาตกลับเข้าประเทศ
term-resident-record = ทะเบียนบ้าน
term-move-in-notice = ใบแจ้งย้ายเข้า
term-move-out-notice = ใบแจ้งย้ายออก
term-my-number = มายนัมเบอร์
term-my-number-card = บัตรมายนัมเบอร์
term-health-insurance = ประกันสุขภาพแห่งชาติ
term-eligibility-certificate = ใบยืนยันสิทธิประกัน
term-national-pension = บำนาญแห่งชาติ
term-employees-pension = บำนาญพนักงาน
term-resident-tax = ภาษีผู้อยู่อาศัย
term-tax-return = การยื่นภาษี
term-year-end-adjustment = การปรับภาษีสิ้นปี
term-tax-slip = ใบภาษี
term-taxation-certificate = ใบรับรองการเสียภาษี
term-tax-payment-certificate = ใบรับรองการชำระภาษี
term-birth-notice = ใบแจ้งเกิด
term-mother-child-handbook = สมุดแม่และเด็ก
term-child-allowance = เงินช่วยเหลือบุตร
term-public-assistance = เงินช่วยเหลือการครองชีพ
term-employment-insurance = ประกันการจ้างงาน
term-accident-insurance = ประกันอุบัติเหตุจากงาน
term-hello-work = Hello Work
term-immigration-agency = สำนักงานบริการตรวจคนเข้าเมืองของญี่ปุ่น
term-coordinator = ผู้ประสานงานช่วยเหลือชาวต่างชาติ
term-specified-skilled-worker = แรงงานทักษะเฉพาะ
term-permanent-residence = ใบอนุญาตพำนักถาวร
term-separation-slip = ใบออกจากงาน
