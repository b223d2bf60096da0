# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = 그곳의 코디네이터는 일본 출입국재류관리청의 인증을 받았어요. 인증 유효 기간: { $date }까지

desks-title = 인증받은 코디네이터가 있는 상담 창구
desks-intro = 이 창구에는 전문 지식을 갖추고 일본 출입국재류관리청의 인증을 받은 외국인지원코디네이터(外国人支援コーディネーター)가 있어요. 외국인 주민을 도와드려요. 무료예요.
desks-prefecture = 도도부현
desks-all = 일본 전국
desks-show = 보기
desks-none = 여기에는 목록에 있는 창구가 없어요. ‘일본 전국’을 고르거나 채팅으로 물어보세요.
desks-count = 인증받은 코디네이터 { $n }명
desks-as-of = { $year }년도, { $date } 기준
desks-chat = 채팅으로 물어보기
desks-data = 이 목록의 파일:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
