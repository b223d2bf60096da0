# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Gọi 119 ngay: cứu hỏa và cấp cứu. Gọi miễn phí, cả ngày lẫn đêm. Nói “Kaji desu” (có cháy) hoặc “Kyuukyuu desu” (cần xe cấp cứu), rồi nói bạn đang ở đâu.
safety-police = Gọi 110 ngay: cảnh sát. Gọi miễn phí, cả ngày lẫn đêm. Nếu được, hãy đến chỗ an toàn, sáng sủa, có người.
safety-gas = Mở cửa sổ và ra ngoài. Không chạm công tắc điện, không dùng lửa. Ra ngoài rồi mới gọi 119.
safety-sea = Gọi 118 ngay: cảnh sát biển. Nếu có người dưới nước, bạn đừng tự xuống nước.
safety-disaster = Trước hết hãy giữ an toàn tính mạng. Gần biển hoặc sông thì lên chỗ cao ngay. Nếu bị kẹt hoặc bị thương, hãy gọi 119.
safety-suicide = Mình mừng vì bạn đã viết. Bạn không một mình, và nỗi đau này có thể thay đổi. Nếu đang nguy hiểm, hãy gọi 119. Ở các số này có người lắng nghe bạn, cả ban đêm.
safety-partner-violence = Bạn không làm gì sai. Nếu đang nguy hiểm, hãy gọi 110. Ở các số này có người giúp bạn và giữ bí mật. Họ không báo cho chồng, vợ hay người yêu của bạn.
safety-child-abuse = Cảm ơn bạn đã nghĩ đến đứa trẻ. Nếu trẻ đang nguy hiểm, hãy gọi 110. Số 189 nối với trung tâm tư vấn trẻ em. Bạn không cần chắc chắn và không cần nói tên.
safety-sexual-violence = Đây không phải lỗi của bạn. Nếu đang nguy hiểm, hãy gọi 110. Ở số #8891 có người giúp bạn đi khám và báo cảnh sát, nếu bạn muốn.
safety-captivity = Không ai được phép giữ hộ chiếu hay thẻ lưu trú của bạn, hoặc nhốt bạn. Nếu đang nguy hiểm, hãy gọi 110. Bạn sẽ được bảo vệ.
safety-general = Nếu bạn hoặc người bên cạnh đang nguy hiểm, hãy gọi ngay:
safety-language = Nếu không nói được tiếng Nhật, hãy nói tên ngôn ngữ của bạn: “Betonamugo de onegai shimasu” (xin dùng tiếng Việt). Ở phần lớn các nơi, phiên dịch sẽ vào cuộc gọi.
safety-person = Khi bạn đã an toàn, mình có thể kết nối bạn với một người giúp bạn trong mọi việc tiếp theo.
button-safety-person = Kết nối tôi với người thật
