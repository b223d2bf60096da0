# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = The coordinator there is certified by Japan’s Immigration Services Agency. The certificate is valid until { $date }.

desks-title = Consultation desks with certified coordinators
desks-intro = People with expert knowledge work at these desks. They are certified by Japan’s Immigration Services Agency (外国人支援コーディネーター) and help foreign residents. It is free.
desks-prefecture = Prefecture
desks-all = All of Japan
desks-show = Show
desks-none = No desk in this list is here. Please choose “All of Japan”, or ask in the chat.
desks-count = { $n ->
    [one] { $n } certified coordinator
   *[other] { $n } certified coordinators
}
desks-as-of = Fiscal year { $year }, as of { $date }
desks-chat = Ask in the chat
desks-data = This list as a file:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
