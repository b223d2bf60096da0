# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = Hỏi bằng tiếng của bạn
poster-lead = Có câu hỏi về cuộc sống ở Nhật? Chúng tôi trả lời.
poster-answers = Câu trả lời đã kiểm tra, cả ngày lẫn đêm
poster-steps = Cần làm gì, và hạn đến khi nào
poster-person = Có người giúp khi bạn cần
poster-scan = Quét mã bằng điện thoại
poster-address = Hoặc mở trang này:
poster-code = Mã: { $code }
poster-free = Miễn phí và bảo mật. Không cần tên.
poster-emergency = Đang nguy hiểm? Gọi { $police } (cảnh sát) hoặc { $ambulance } (cứu hỏa, cấp cứu).
poster-contact = Liên hệ: { $contact }
poster-until = Có giá trị đến ngày { $date }

checklist-ready = Danh sách việc cần làm của bạn đã sẵn sàng. Bạn có thể đọc, in trên một trang, và đưa các ngày vào lịch của bạn.
checklist-open = Mở danh sách việc cần làm
checklist-link-life = Liên kết này dùng được đến ngày { $date }. Danh sách không có tên bạn, nhưng ai có liên kết đều đọc được. Xin đừng đưa liên kết cho người khác.
checklist-not-yet = Bạn chưa có danh sách việc cần làm. Trước hết hãy chọn một hướng dẫn, rồi mình lập danh sách cho bạn.

checklist-title = Danh sách việc cần làm
checklist-made = Tính đến ngày { $date }
checklist-intro = Hãy làm lần lượt từ trên xuống. Việc có thời hạn theo luật đứng trước.
checklist-dated = Có ngày
checklist-undated = Không có ngày cố định
checklist-finished = Đã xong
checklist-by = Hạn: { $date }
checklist-legal = luật quy định
checklist-overdue = ngày đã qua
checklist-done = đã xong
checklist-overdue-hint = Có những ngày đã qua. Bạn vẫn hãy làm những việc này trước, sớm nhất có thể. Thường thì muộn vẫn làm được. Nếu không chắc, hãy hỏi người thật.
checklist-days-missing = Thiếu một số ngày vì mình chưa biết ngày bắt đầu. Hãy cho mình biết trong cuộc trò chuyện, danh sách sẽ có đủ ngày.
checklist-all-done = Mọi việc trong danh sách đã xong. Bạn làm tốt lắm!
checklist-pdf = In trên một trang (PDF)
checklist-calendar = Đưa các ngày vào lịch của tôi
checklist-chat = Hỏi trong cuộc trò chuyện
checklist-person = Cần người thật? Họ trả lời ở đây:
checklist-web = Đọc thêm và hỏi bằng tiếng của bạn:
checklist-source = Các ngày được tính theo quy định trên trang chính thức mà chúng tôi đã kiểm tra ngày { $date }. Nếu cơ quan báo cho bạn một ngày khác, hãy theo ngày đó.
checklist-calendar-legal = Ngày này do luật quy định.
checklist-gone-title = Hãy mở liên kết mới
checklist-gone = Liên kết đến danh sách này không dùng được, hoặc không còn dùng được. Không mất gì cả: danh sách vẫn ở trong cuộc trò chuyện của bạn. Hãy chọn “Danh sách việc cần làm” ở đó, bạn sẽ nhận liên kết mới.
checklist-pdf-fails = Ở đây chưa tạo được trang để in. Bạn hãy in trang này bằng trình duyệt.
