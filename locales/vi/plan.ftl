# The support plan, and handing a request over to a partner.

command-plan = Kế hoạch hỗ trợ của tôi
button-plan = Xem kế hoạch của tôi
plan-title = Kế hoạch hỗ trợ của bạn
plan-intro = Đây là các bước tiếp theo của bạn, theo thứ tự này. Việc có thời hạn theo luật đứng trước.
plan-step = { $n }. { $action }
plan-deadline = Hạn cuối: { $date }
plan-deadline-legal = Hạn cuối: { $date } (luật quy định ngày này, xin đừng để quá hạn)
plan-status = Hiện tại: { $status }
plan-status-open = chưa bắt đầu
plan-status-doing = đang làm
plan-status-done = đã xong
plan-status-dropped = không cần nữa
plan-after = Hãy làm xong bước { $list } trước.
plan-again = Bạn có thể xem lại kế hoạch bất cứ lúc nào: hãy viết /plan.
plan-none = Bạn chưa có kế hoạch. Khi quầy tư vấn lập xong, kế hoạch sẽ hiện ở đây.
plan-moved = Kế hoạch của bạn: “{ $action }” hiện là: { $status }.

hand-over-title = Mình có thể chia sẻ những điều này với một tổ chức khác không?
hand-over-why = { $desk } muốn nhờ tổ chức này giúp bạn:
hand-over-what = Tổ chức đó nhận đúng những điều này, không gì khác:
hand-over-summary = Quầy tư vấn viết thêm:
hand-over-contact = Cách liên lạc với bạn:
hand-over-purpose = Để làm gì: để tổ chức này giúp bạn về yêu cầu của bạn.
hand-over-until = Bao lâu: tổ chức đó đọc được trong { $days } ngày; nếu họ nhận giúp bạn thì đọc được trong { $more } ngày. Sau đó không đọc được nữa.
hand-over-withdraw = Bạn có thể rút lại bất cứ lúc nào bằng nút ở đây, hoặc viết /withdraw để kết thúc tất cả.

button-hand-over-yes = Có, hãy chia sẻ
button-hand-over-bare = Có, nhưng không kèm cách liên lạc với tôi
button-hand-over-no = Không, không chia sẻ gì
button-hand-over-stop = Dừng chia sẻ với tổ chức này

hand-over-told-consented = Cảm ơn bạn. Bây giờ quầy tư vấn được chuyển đúng những điều này cho { $partner }.
hand-over-told-refused = Được. Không có gì được chia sẻ với { $partner }.
hand-over-told-sent = Quầy tư vấn đã tạo một liên kết cho { $partner }. Họ chỉ đọc được ở đó.
hand-over-told-seen = { $partner } đã đọc yêu cầu của bạn.
hand-over-told-accepted = Tin vui: { $partner } sẽ giúp bạn.
hand-over-told-declined = Lần này { $partner } không giúp được. Quầy tư vấn sẽ cùng bạn tìm cách khác.
hand-over-told-done = { $partner } đã báo kết quả cho quầy tư vấn. Muốn biết thêm, bạn hãy hỏi quầy tư vấn.
hand-over-told-expired = { $partner } không trả lời đúng hạn. Họ không còn đọc được gì. Quầy tư vấn sẽ tìm cách khác.
hand-over-told-withdrawn = Đã dừng chia sẻ với { $partner }. Họ không còn đọc được gì.
hand-over-not-now = Việc này không còn làm được nữa.
