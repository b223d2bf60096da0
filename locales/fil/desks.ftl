# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = Sertipikado ng Immigration Services Agency ng Japan ang coordinator doon. May bisa ang sertipiko hanggang { $date }.

desks-title = Mga consultation desk na may sertipikadong coordinator
desks-intro = Sa mga consultation desk na ito ay may mga Foreign National Support Coordinator (外国人支援コーディネーター): mga taong may espesyal na kaalaman, sertipikado ng Immigration Services Agency ng Japan. Tinutulungan nila ang mga dayuhang residente. Libre ito.
desks-prefecture = Prefecture
desks-all = Buong Japan
desks-show = Ipakita
desks-none = Walang desk dito sa listahang ito. Piliin ang “Buong Japan”, o magtanong sa chat.
desks-count = { $n ->
    [one] { $n } sertipikadong coordinator
   *[other] { $n } na sertipikadong coordinator
}
desks-as-of = Fiscal year { $year }, ayon sa listahan noong { $date }
desks-chat = Magtanong sa chat
desks-data = Ang listahang ito bilang file:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
