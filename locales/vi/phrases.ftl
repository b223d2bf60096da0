# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = Bạn cần tư vấn về việc gì?
phrase-question-since-when = Việc này bắt đầu từ khi nào?
phrase-question-wish = Bạn mong muốn điều gì?
phrase-question-tried = Bạn đã thử làm gì chưa? Chưa làm gì cũng không sao.
phrase-question-safe = Bây giờ bạn có an toàn không?
phrase-question-who-knows = Còn ai biết việc này nữa?
phrase-question-residence-card = Bạn có đang giữ thẻ lưu trú (在留カード) của mình không?
phrase-question-card-expiry = Ngày hết hạn ghi trên thẻ lưu trú của bạn là ngày nào?
phrase-question-status = Tư cách lưu trú (在留資格) ghi trên thẻ lưu trú của bạn là gì?
phrase-question-letter = Bạn có nhận được thư hoặc giấy thông báo không?
phrase-question-letter-sender = Thư đó do ai gửi? Bạn chụp ảnh tên nơi gửi cũng được.
phrase-question-letter-date = Trên thư ghi ngày nào? Bạn chụp ảnh chỗ ghi ngày cũng được.
phrase-question-employer = Bạn làm việc ở đâu? Hãy viết tên công ty.
phrase-question-school = Bạn hoặc con bạn học ở trường nào?
phrase-question-contract = Có hợp đồng bằng giấy không?
phrase-question-living-with = Bạn đang sống cùng ai?
phrase-question-children = Bạn có con không?
phrase-question-children-age = Con bạn mấy tuổi?
phrase-question-ill = Bạn có bị bệnh hay bị thương không?
phrase-question-pregnant = Bạn hoặc người trong gia đình có đang mang thai không?
phrase-question-medicines = Bạn có đang uống thuốc không? Thuốc gì?
phrase-question-insurance = Bạn có bảo hiểm y tế không?
phrase-question-money = Bạn có đủ tiền cho tuần này không?
phrase-question-food = Bạn có đủ đồ ăn cho tuần này không?
phrase-question-sleep = Tối nay bạn có chỗ ngủ không?
phrase-question-language = Bạn đọc tiếng nào dễ nhất?
phrase-question-come = Bạn có thể đến quầy tư vấn không?
phrase-question-call = Chúng tôi gọi điện cho bạn được không?
phrase-question-call-when = Gọi cho bạn lúc nào thì tiện?
phrase-question-speak-employer = Chúng tôi thay bạn nói chuyện với công ty được không?
phrase-question-speak-school = Chúng tôi thay bạn nói chuyện với nhà trường được không?
phrase-question-speak-landlord = Chúng tôi thay bạn nói chuyện với chủ nhà được không?
phrase-question-speak-city-office = Chúng tôi thay bạn nói chuyện với văn phòng thành phố được không?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = Có.
phrase-answer-no = Không.
phrase-answer-dont-know = Tôi không biết.
phrase-answer-dont-understand = Tôi không hiểu.
phrase-answer-simpler = Xin nói đơn giản hơn.
phrase-answer-wait = Xin chờ một chút.
phrase-answer-will-bring = Tôi sẽ mang đến.
phrase-answer-will-send = Tôi sẽ gửi ở đây.
phrase-answer-can-come = Tôi đến được.
phrase-answer-cannot-come = Tôi không đến được.
phrase-answer-another-day = Xin cho tôi ngày khác.
phrase-answer-safe = Tôi an toàn.
phrase-answer-not-safe = Tôi không an toàn.
phrase-answer-call-me = Xin gọi điện cho tôi.
phrase-answer-dont-call = Xin đừng gọi điện cho tôi.
phrase-answer-someone-reads = Có người giúp tôi đọc.
phrase-answer-need-interpreter = Tôi cần phiên dịch.
phrase-answer-prefer-not = Tôi không muốn nói.
phrase-answer-thanks = Xin cảm ơn.

# Appointment: When, where and how we meet.
phrase-appointment-come = Mời bạn đến: { $place }. Ngày: { $date }. Giờ: { $time }.
phrase-appointment-ask = Ngày giờ sau đây có tiện cho bạn không? Ngày: { $date }. Giờ: { $time }.
phrase-appointment-phone = Chúng tôi sẽ gọi cho bạn. Ngày: { $date }. Giờ: { $time }.
phrase-appointment-online = Chúng ta sẽ gặp nhau qua gọi video. Chúng tôi sẽ gửi đường dẫn ở đây.
phrase-appointment-moved = Lịch hẹn của bạn đã đổi. Ngày mới: { $date }. Giờ: { $time }.
phrase-appointment-cancelled = Buổi hẹn này đã bị hủy: { $date }. Chúng tôi xin lỗi bạn.
phrase-appointment-bring = Hãy mang theo: { $document }.
phrase-appointment-free = Miễn phí.
phrase-appointment-interpreter = Hôm đó sẽ có phiên dịch.
phrase-appointment-companion = Bạn có thể đi cùng người mà bạn tin tưởng.
phrase-appointment-children = Bạn có thể đưa con đi cùng.
phrase-appointment-arrival = Khi đến nơi, hãy viết vào đây.
phrase-appointment-cannot = Nếu không đến được, hãy viết vào đây. Chúng tôi sẽ tìm ngày khác.
phrase-appointment-closed = Ngày quầy tư vấn nghỉ: { $date }.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = Hãy cho chúng tôi xem thẻ lưu trú (在留カード).
phrase-document-passport = Hãy cho chúng tôi xem hộ chiếu.
phrase-document-letter = Hãy cho chúng tôi xem lá thư đó.
phrase-document-payslip = Hãy cho chúng tôi xem bảng lương (給与明細).
phrase-document-contract = Hãy cho chúng tôi xem hợp đồng (契約書).
phrase-document-insurance = Hãy cho chúng tôi xem giấy hoặc thẻ bảo hiểm y tế (マイナ保険証 hoặc 資格確認書).
phrase-document-bank-book = Hãy cho chúng tôi xem sổ ngân hàng (通帳).
phrase-document-photo = Bạn có thể chụp ảnh và gửi ở đây.
phrase-document-bring = Hãy mang đến quầy tư vấn. Xin đừng gửi ảnh.
phrase-document-my-number = Xin đừng gửi ảnh có số My Number (マイナンバー).
phrase-document-do-not-sign = Xin đừng ký giấy mà bạn không hiểu. Hãy cho chúng tôi xem trước.
phrase-document-original = Bạn hãy giữ bản gốc. Chúng tôi chỉ cần bản sao.
phrase-document-letter-pay = Thư này viết: hãy trả tiền. Hạn cuối: { $date }.
phrase-document-cannot-pay = Nếu không trả được, hãy viết cho chúng tôi trước ngày đó.
phrase-document-letter-reply = Thư này cần trả lời. Hạn cuối: { $date }.
phrase-document-letter-nothing = Thư này chỉ để thông báo. Bạn không cần làm gì.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = Bạn viết cho chúng tôi là rất đúng.
phrase-comfort-received = Chúng tôi đã đọc tin nhắn của bạn.
phrase-comfort-take-time = Bạn cứ từ từ.
phrase-comfort-secret = Chúng tôi giữ bí mật những gì bạn kể.
phrase-comfort-not-alone = Bạn không một mình. Có chúng tôi ở bên bạn.
phrase-comfort-not-your-fault = Đây không phải lỗi của bạn.
phrase-comfort-together = Chúng ta cùng đi tiếp, từng bước một.
phrase-comfort-look-up = Chúng tôi sẽ tìm hiểu rồi trả lời bạn. Muộn nhất: { $date }.
phrase-comfort-specialist = Tôi cần hỏi chuyên gia. Sau đó tôi sẽ viết cho bạn ở đây.
phrase-comfort-danger = Đang nguy hiểm? Đừng chờ chúng tôi trả lời. Hãy gọi ngay { $police } (cảnh sát) hoặc { $ambulance } (cứu hỏa, cấp cứu).
phrase-comfort-tomorrow = Chúng tôi đã hết giờ làm việc hôm nay. Ngày mai chúng tôi sẽ đọc tin nhắn của bạn.
phrase-comfort-next-open = Quầy tư vấn đang đóng cửa. Ngày chúng tôi đọc tin nhắn của bạn: { $date }.
phrase-comfort-any-time = Bạn có thể viết lại cho chúng tôi bất cứ lúc nào.
