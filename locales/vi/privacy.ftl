# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = Tạm dừng tin nhắn gửi cho tôi
button-quiet = Nhắn cho tôi có an toàn không?
quiet-ask = Người khác có thể xem điện thoại của bạn không? Nếu có, mình có thể chờ: không ai nhắn cho bạn trước. Khi bạn viết, mình vẫn trả lời.
button-quiet-on = Nhắn cho tôi không an toàn
button-quiet-off = Nhắn cho tôi an toàn rồi
quiet-on = Được. Không ai nhắn cho bạn trước cho đến khi bạn nói là an toàn. Quầy tư vấn cũng thấy điều này. Khi bạn viết, mình vẫn trả lời.
quiet-off = Cảm ơn bạn. Bạn lại có thể nhận tin nhắn.
button-uncover = Hiện đầy đủ tin nhắn
uncover-done = Tin nhắn lại được hiện đầy đủ.
cover-notice = Bạn có một tin nhắn.
button-show = Xem
button-receipts = Những gì tôi đã đồng ý
receipts-title = Những gì bạn đã đồng ý
receipts-none = Bạn chưa đồng ý chia sẻ điều gì.
receipt-given = Đồng ý lúc { $time }
receipt-text = Văn bản: phiên bản { $version }, { $language }
receipt-receiver = Ai nhận: { $text }
receipt-purpose = Để làm gì: { $text }
receipt-withdrawn = Rút lại lúc { $time }
mydata-file = Tải tất cả về thành một tệp
mydata-page = Tất cả những gì được lưu về bạn, trong một tệp. Liên kết này chỉ dùng được một lần.
mydata-link-gone = Liên kết này đã được dùng hoặc quá cũ. Gửi /mydata để nhận liên kết mới.
exit = Thoát nhanh
exit-hint = Mở trang thời tiết và đóng cuộc trò chuyện này trên thiết bị này. Bấm phím Esc ba lần cũng vậy.
