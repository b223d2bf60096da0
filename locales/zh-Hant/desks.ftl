# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = 那裡的協調員經日本出入國在留管理廳認證。認證有效期至：{ $date }

desks-title = 有認證協調員的諮詢窗口
desks-intro = 這些窗口有外國人支援協調員（外国人支援コーディネーター）。他們具備專業知識，經日本出入國在留管理廳認證，為外國居民提供協助。免費。
desks-prefecture = 都道府縣
desks-all = 日本全國
desks-show = 顯示
desks-none = 這裡沒有清單中的窗口。請選擇「日本全國」，或在聊天裡提問。
desks-count = 認證協調員 { $n } 人
desks-as-of = { $year } 年度，截至 { $date }
desks-chat = 在聊天裡提問
desks-data = 這份清單的檔案：

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
