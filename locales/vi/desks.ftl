# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = Điều phối viên ở đó được Cục Quản lý Xuất nhập cảnh và Lưu trú Nhật Bản chứng nhận. Chứng nhận có giá trị đến: { $date }

desks-title = Quầy tư vấn có điều phối viên được chứng nhận
desks-intro = Ở những quầy tư vấn này có điều phối viên hỗ trợ người nước ngoài (外国人支援コーディネーター): người có kiến thức chuyên môn, được Cục Quản lý Xuất nhập cảnh và Lưu trú Nhật Bản chứng nhận. Họ giúp cư dân nước ngoài. Miễn phí.
desks-prefecture = Tỉnh
desks-all = Toàn nước Nhật
desks-show = Xem
desks-none = Ở đây không có quầy tư vấn nào trong danh sách này. Bạn hãy chọn “Toàn nước Nhật”, hoặc hỏi trong cuộc trò chuyện.
desks-count = { $n } điều phối viên được chứng nhận
desks-as-of = Năm tài chính { $year }, tính đến { $date }
desks-chat = Hỏi trong cuộc trò chuyện
desks-data = Tệp của danh sách này:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
