# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Gọi 119 ngay: cứu hỏa và cấp cứu. Miễn phí, ngày đêm. Nói “kaji” (cháy) hoặc “kyūkyū” (cấp cứu), rồi nói bạn đang ở đâu.
safety-police = Gọi 110 ngay: cảnh sát. Miễn phí, ngày đêm. Nếu được, hãy đến nơi an toàn, sáng, có người khác.
safety-gas = Mở cửa sổ và ra ngoài. Không chạm công tắc, không dùng lửa. Ra ngoài rồi gọi 119.
safety-sea = Gọi 118 ngay: cảnh sát biển. Nếu có người dưới nước, đừng tự nhảy xuống.
safety-disaster = Hãy giữ mạng sống trước. Gần biển hoặc sông, lên chỗ cao ngay. Nếu bị kẹt hoặc bị thương, gọi 119.
safety-suicide = Mình mừng vì bạn đã viết. Bạn không một mình, và nỗi đau này có thể thay đổi. Nếu đang nguy hiểm, hãy gọi 119. Ở các số này có người lắng nghe bạn, cả ban đêm.
safety-partner-violence = Bạn không làm gì sai. Nếu đang nguy hiểm, hãy gọi 110. Ở các số này có người giúp bạn kín đáo. Họ không báo cho chồng, vợ hay người yêu của bạn.
safety-child-abuse = Cảm ơn bạn đã nghĩ đến đứa trẻ. Nếu trẻ đang nguy hiểm, hãy gọi 110. Số 189 nối với trung tâm tư vấn trẻ em. Bạn không cần chắc chắn và không cần nói tên.
safety-sexual-violence = Đây không phải lỗi của bạn. Nếu đang nguy hiểm, hãy gọi 110. Ở số #8891 có người giúp bạn gặp bác sĩ, và cảnh sát nếu bạn muốn.
safety-captivity = Không ai được giữ hộ chiếu hay thẻ cư trú của bạn, hoặc nhốt bạn. Nếu đang nguy hiểm, hãy gọi 110. Bạn sẽ được bảo vệ.
safety-general = Nếu bạn hoặc người bên cạnh đang nguy hiểm, hãy gọi ngay:
safety-language = Nếu không biết tiếng Nhật, hãy nói tên ngôn ngữ của bạn: “Betonamugo onegaishimasu” (tiếng Việt). Ở phần lớn nơi, phiên dịch sẽ vào cuộc gọi.
safety-person = Khi bạn đã an toàn, mình có thể kết nối bạn với một người giúp mọi việc tiếp theo.
button-safety-person = Kết nối tôi với một người
