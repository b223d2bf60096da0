# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = Những gì tôi được nhắc
command-name-reminders = lời-nhắc

button-reminders = Lời nhắc
button-reminders-on = Có, hãy nhắc tôi
button-reminders-off = Tắt tất cả lời nhắc
button-date-add = Thêm hoặc đổi ngày
button-date-remove = Xóa một ngày
button-reminder-done = Đã xong

date-period-of-stay = Hết thời hạn lưu trú
date-residence-card = Thẻ lưu trú hết hạn
date-my-number-card = Thẻ My Number hết hạn
date-driving-licence = Bằng lái xe hết hạn
date-passport = Hộ chiếu hết hạn
date-vaccination = Tiêm phòng
date-other = Ngày khác

reminders-title = Lời nhắc của bạn
reminders-are-off = Lời nhắc đang tắt. Nếu bạn muốn, mình sẽ nhắn trước những ngày quan trọng: ngày của riêng bạn, ngày do luật quy định, và những việc theo mùa ở Nhật. Mình chỉ nhắn vào ban ngày. Bấm một lần là tắt.
reminders-are-on = Lời nhắc đang bật. Mình chỉ nhắn vào ban ngày. Bấm một lần là tắt.
reminders-now-on = Được, mình sẽ nhắc bạn. Bạn có thể tắt bất cứ lúc nào, chỉ cần bấm một lần.
reminders-now-off = Được, mình sẽ không nhắc nữa. Các ngày của bạn vẫn ở đây cho đến khi bạn xóa.
reminders-dates = Các ngày của bạn:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. Ngày này đã qua.
reminders-coming = Mình sẽ nhắn cho bạn vào những ngày này:
reminders-line = Ngày { $date }: { $what }
reminders-nothing = Chưa có lời nhắc nào. Bạn có thể thêm một ngày.

date-ask-what = Bạn muốn mình nhớ ngày nào?
date-ask-end = { $what }: là ngày nào? Ngày này ghi trên thẻ hoặc trong hộ chiếu. Hãy viết như thế này: { $example }
date-ask-day = { $what }: là ngày nào? Hãy viết như thế này: { $example }
date-unreadable = Mình chưa đọc được đây là ngày nào. Hãy viết năm, tháng và ngày như thế này: { $example }
date-impossible = Ngày này không có trong lịch. Hãy xem lại và viết như thế này: { $example }
date-too-far = Ngày này xa quá. Hãy xem lại năm và viết như thế này: { $example }
date-stopped = Được. Mình không ghi gì cả.
date-saved = Mình đã ghi lại. { $what }: { $date }.
date-saved-next = Mình sẽ nhắc bạn vào ngày { $date }.
date-saved-soon = Ngày này rất gần nên mình sẽ không nhắc lại. Hãy làm bước tiếp theo ngay bây giờ.
date-saved-off = Lời nhắc đang tắt. Bạn có muốn mình nhắc trước ngày này không?
date-too-many = Ở đây đã có nhiều ngày. Trước hết hãy xóa một ngày.
date-remove-ask = Bạn muốn xóa ngày nào?
date-removed = Đã xóa: { $what }.

date-over = { $what }: { $date }. Ngày này đã qua. Hãy làm bước tiếp theo ngay hôm nay. Bạn có thể nhờ người thật giúp.
date-over-vaccination = { $what }: { $date }. Ngày này đã qua. Nếu đã lỡ, hãy gọi phòng khám hoặc trung tâm y tế: thường vẫn tiêm sau được. Cho lần tiêm tới, hãy viết ngày mới.
date-over-other = { $what }: { $date }. Ngày này đã qua. Mình chỉ nhớ những ngày chưa đến.
date-over-stay = { $what }: { $date }. Ngày này đã qua. Bạn đã nộp đơn gia hạn vào ngày đó hoặc trước ngày đó chưa? Nếu rồi, bạn được ở lại một thời gian có hạn, trong khi Cục Xuất nhập cảnh xem xét. Nếu chưa, hãy liên hệ Cục Xuất nhập cảnh ngay hôm nay. Tự đến đó tốt hơn nhiều so với chờ đợi. Người thật có thể cùng bạn xem việc này.

date-stay-from = Bạn có thể nộp đơn gia hạn từ khoảng ngày { $date }.
date-stay-now = Bây giờ bạn đã có thể nộp đơn gia hạn. Hãy nộp trước khi thời hạn lưu trú kết thúc.

reminder-title = Lời nhắc
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] Là hôm nay.
   *[other] Còn { $days } ngày.
    }
reminder-next-period-of-stay = Bước tiếp theo: chuẩn bị giấy tờ và nộp đơn gia hạn ở Cục Xuất nhập cảnh trước ngày này.
reminder-next-residence-card = Bước tiếp theo: xin thẻ mới ở Cục Xuất nhập cảnh trước ngày này.
reminder-next-my-number-card = Bước tiếp theo: mang thẻ đến văn phòng thành phố trước ngày này. Sau khi gia hạn lưu trú, thẻ này cũng phải được gia hạn.
reminder-next-driving-licence = Bước tiếp theo: đọc thư báo gia hạn, và gia hạn bằng lái trước ngày này. Sau ngày này bạn không được lái xe.
reminder-next-passport = Bước tiếp theo: hỏi đại sứ quán hoặc lãnh sự quán nước bạn cách làm hộ chiếu mới. Việc này có thể mất nhiều thời gian.
reminder-next-vaccination = Bước tiếp theo: xem bạn đã có lịch hẹn chưa. Hãy mang theo phiếu tiêm và sổ mẹ con (母子健康手帳).
reminder-next-other = Bạn đã nhờ mình nhớ ngày này.
reminder-legal = { $what }: chậm nhất ngày { $date }. Ngày này do luật quy định.
reminder-legal-next = Bước tiếp theo: mở bài viết. Bài cho biết đến đâu và mang gì theo.
reminder-later = Bạn muốn quay lại việc này: { $topic }.
reminder-later-last = Bạn muốn quay lại việc này: { $topic }. Mình sẽ không hỏi lại nữa.

reminder-season = Việc của mùa này
season-resident-tax = Vào tháng sáu, giấy báo thuế cư trú (住民税) được gửi qua bưu điện, hoặc công ty trừ vào lương của bạn. Hãy mở thư và xem các hạn đóng tiền. Số tiền quá lớn? Trước hạn đầu tiên, hãy hỏi văn phòng thành phố về việc chia ra đóng nhiều lần.
season-typhoon = Mùa bão và mưa lớn bắt đầu. Hãy xem bản đồ thiên tai (ハザードマップ) của nơi bạn ở. Hãy để sẵn ở nhà nước, đồ ăn, đèn và pin đã sạc.
season-disaster-drill = Ngày đầu tiên của tháng chín là Ngày Phòng chống thiên tai (防災の日). Hãy tìm nơi lánh nạn của bạn, hẹn với gia đình chỗ gặp nhau, và tham gia một buổi diễn tập gần nhà.
season-school = Con bạn sẽ vào tiểu học vào tháng tư tới phải không? Mùa thu, thành phố gửi thư. Hãy trả lời thư. Nếu không có thư, hãy hỏi ủy ban giáo dục (教育委員会): gia đình nước ngoài phải tự xin cho con vào học.
season-nursery = Bạn cần gửi con ở nhà trẻ (保育園) từ tháng tư tới không? Ở nhiều thành phố phải đăng ký vào mùa thu. Hãy hỏi văn phòng thành phố ngay bây giờ về hạn cuối và giấy tờ.
season-child-flu = Tiêm phòng cúm cho trẻ em bắt đầu ở các phòng khám vào tháng mười, trước mùa đông. Tiêm hay không là do bạn chọn, và thường mất tiền. Hãy hỏi bác sĩ nhi.
season-year-end = Vào tháng mười một và tháng mười hai, công ty quyết toán thuế thu nhập cuối năm (年末調整). Hãy nộp giấy tờ cho công ty đúng hạn, kèm giấy về bảo hiểm và về người thân mà bạn nuôi.
season-tax-return = Từ giữa tháng hai đến giữa tháng ba là thời gian khai thuế (確定申告). Bạn có thể cần khai nếu tự kinh doanh, có hai công việc, hoặc đã nghỉ việc. Đôi khi bạn được nhận lại tiền.
