# Headings and labels on answer cards.

answer-steps = Cần làm gì
answer-where = Đến đâu
answer-deadline = Thời hạn
answer-cost = Chi phí
answer-bring = Cần mang theo
answer-otherwise = Nếu không làm
answer-differs = Khác với nhiều nước
answer-yourself = Việc bạn có thể tự làm
answer-contacts = Hỏi ở đâu
answer-source = Nguồn: { $publisher }
answer-checked = Đã kiểm tra ngày { $date }
answer-unconfirmed = Một số điểm ở đây chưa xác nhận được trên trang chính thức. Hãy hỏi lại trước khi quyết định.
phone-call = Gọi { $number }
phone-free = gọi miễn phí
phone-hours = Giờ: { $hours }
phone-languages = Ngôn ngữ: { $languages }
