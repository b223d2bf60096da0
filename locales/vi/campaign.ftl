# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Liên kết này không dùng được. Có thể liên kết bị thiếu. Không có liên kết, bạn vẫn dùng được mọi thứ ở đây.
campaign-not-yet = Liên kết này dùng được từ ngày { $date }. Ngay hôm nay bạn đã có thể bắt đầu ở đây.
campaign-ended = Liên kết này không còn dùng nữa. Không có liên kết, bạn vẫn dùng được mọi thứ ở đây.
campaign-welcome = Chào mừng bạn. Ở đây bạn đi những bước đầu tiên ở Nhật, từng bước một.
campaign-again = Bạn có thể làm những bước đầu tiên ở đây. Cuộc trò chuyện của bạn vẫn còn.
campaign-begin = Bắt đầu
campaign-discord = Những bước đầu tiên ở Nhật, bằng tiếng của bạn: hãy mở { $link } và thêm Tsunagu. Sau đó gửi mã này cho Tsunagu: { $code }
