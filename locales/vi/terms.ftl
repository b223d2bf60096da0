# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = thẻ lưu trú
term-status-of-residence = tư cách lưu trú
term-period-of-stay = thời hạn lưu trú
term-work-permission = giấy phép làm thêm
term-reentry-permit = giấy phép tái nhập cảnh
term-resident-record = juminhyo
term-move-in-notice = giấy chuyển đến
term-move-out-notice = giấy chuyển đi
term-my-number = My Number
term-my-number-card = thẻ My Number
term-health-insurance = Bảo hiểm y tế quốc dân
term-eligibility-certificate = giấy xác nhận tư cách
term-national-pension = nenkin quốc dân
term-employees-pension = nenkin phúc lợi
term-resident-tax = thuế cư trú
term-tax-return = khai thuế
term-year-end-adjustment = quyết toán cuối năm
term-tax-slip = phiếu thuế
term-taxation-certificate = giấy chứng nhận chịu thuế
term-tax-payment-certificate = giấy chứng nhận nộp thuế
term-birth-notice = tờ khai sinh
term-mother-child-handbook = sổ mẹ con
term-child-allowance = trợ cấp trẻ em
term-public-assistance = trợ cấp sinh hoạt
term-employment-insurance = bảo hiểm việc làm
term-accident-insurance = bảo hiểm tai nạn lao động
term-hello-work = Hello Work
term-immigration-agency = Cục Quản lý Xuất nhập cảnh và Lưu trú
term-coordinator = Điều phối viên hỗ trợ người nước ngoài
term-specified-skilled-worker = Kỹ năng đặc định
term-permanent-residence = giấy phép vĩnh trú
term-separation-slip = giấy nghỉ việc
