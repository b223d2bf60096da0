# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = Bắt đầu lại
command-ask = Hỏi về cuộc sống ở Nhật
command-ask-question = Câu hỏi của bạn, bằng lời của bạn
command-person = Nói chuyện với người thật ở gần bạn
command-orientation = Những bước đầu tiên ở Nhật
command-topics = Tất cả các chủ đề
command-status = Yêu cầu của tôi đến đâu rồi?
command-language = Đổi ngôn ngữ
command-emergency = Số điện thoại khẩn cấp
command-link = Tiếp tục trên ứng dụng khác
command-mydata = Những gì được lưu về tôi
command-forget = Xóa mọi thứ về tôi
command-withdraw = Kết thúc yêu cầu của tôi

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = hỏi
command-name-person = người-thật
command-name-orientation = bước-đầu
command-name-language = ngôn-ngữ
command-name-status = yêu-cầu
command-name-mydata = dữ-liệu
command-name-plan = kế-hoạch
command-name-quiet = tạm-dừng
command-name-forget = xóa-hết

# At most 500 and 115 characters.
bot-description = Hãy hỏi về cuộc sống ở Nhật bằng tiếng của bạn: cư trú, việc làm, sức khỏe, tiền bạc, gia đình, nhà ở, an toàn. Câu trả lời đã được kiểm tra và có ghi nguồn. Khi chuyện quá sức, mình kết nối bạn với một người được chứng nhận ở gần bạn. Miễn phí. Không cần tên. Khi nguy hiểm, hãy gọi { $police } (cảnh sát) hoặc { $ambulance } (cứu hỏa, cấp cứu).
bot-short-description = Câu trả lời đã kiểm tra về cuộc sống ở Nhật, bằng tiếng của bạn, và một người ở gần bạn. Miễn phí.

button-location = Gửi vị trí của tôi
location-ask = Bạn cũng có thể gửi vị trí bằng nút bên dưới. Mình chỉ giữ lại tên thành phố của bạn.
location-abroad = Mình không tìm thấy thành phố nào của Nhật ở vị trí này. Bạn hãy viết mã bưu điện hoặc tên thành phố.
contact-not-needed = Mình không cần số điện thoại và đã không lưu số đó. Bạn hãy viết câu hỏi bằng chữ nhé.
unreadable-beside = Mình chỉ đọc phần chữ. Mình không xem được hình hoặc tệp.
edited-again = Bạn đã sửa tin nhắn. Đây là câu trả lời cho nội dung mới.
mark-edited = Tin nhắn đã sửa
mark-deleted = Tin nhắn này đã bị xóa.

group-private = Người khác có thể đọc ở đây. Với câu hỏi của riêng bạn, hãy nhắn riêng cho mình.
button-private = Nói chuyện riêng
private-written = Mình đã nhắn riêng cho bạn.
private-closed = Mình không nhắn riêng cho bạn được. Hãy cho phép tin nhắn trực tiếp trong phần cài đặt, hoặc dùng trò chuyện trên web.

link-title = Tiếp tục trên ứng dụng khác
link-code = Mở Tsunagu ở đó và gửi: /link { $code }
link-minutes = Mã dùng được một lần, trong { $n } phút. Đừng đưa mã cho ai.
link-open = Mở trong { $app }
link-ask = Gộp cuộc trò chuyện này với cuộc trò chuyện kia của bạn? Khi đó yêu cầu và tin nhắn mới sẽ giống nhau ở cả hai nơi. Ai mở được một trong hai đều đọc được.
button-link-yes = Có, gộp lại
button-link-no = Không, để riêng
link-done = Xong. Hai cuộc trò chuyện đã được gộp. Mình trả lời ở nơi bạn viết gần nhất.
link-kept = Không có gì được gộp.
link-unknown = Mã này không đúng, đã được dùng, hoặc quá cũ. Hãy tạo mã mới: gửi /link trong cuộc trò chuyện kia.
link-same = Hai cuộc trò chuyện này đã được gộp rồi.
link-busy = Cả hai cuộc trò chuyện đều có yêu cầu đang mở. Trước hết hãy kết thúc một yêu cầu bằng /withdraw.

mydata-title = Những gì được lưu về bạn
mydata-language = Ngôn ngữ của bạn: { $language }
mydata-messages = Số tin nhắn trong cuộc trò chuyện này: { $n }
mydata-requests = Số yêu cầu gửi đến quầy tư vấn: { $n }
mydata-chats = Các cuộc trò chuyện đã gộp: { $list }
mydata-nothing-else = Không có tên, địa chỉ hay số điện thoại.
mydata-how = Để xóa mọi thứ, hãy gửi /forget.

forget-ask = Xóa mọi thứ về bạn? Tất cả tin nhắn và yêu cầu sẽ mất. Yêu cầu đang mở sẽ kết thúc. Không thể khôi phục lại.
button-forget-yes = Có, xóa hết
button-forget-no = Không, giữ lại
forget-done = Mọi thứ về bạn đã được xóa. Bạn có thể bắt đầu lại bất cứ lúc nào.
forget-kept = Không có gì bị xóa.
