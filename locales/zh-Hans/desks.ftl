# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = 那里的协调员经日本出入国在留管理厅认证。认证有效期至：{ $date }

desks-title = 有认证协调员的咨询窗口
desks-intro = 这些窗口有外国人支援协调员（外国人支援コーディネーター）。他们具有专业知识，经日本出入国在留管理厅认证，为外国居民提供帮助。免费。
desks-prefecture = 都道府县
desks-all = 日本全国
desks-show = 显示
desks-none = 这里没有列表中的窗口。请选择“日本全国”，或在聊天里提问。
desks-count = 认证协调员 { $n } 人
desks-as-of = { $year } 年度，截至 { $date }
desks-chat = 在聊天里提问
desks-data = 这份列表的文件：

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
