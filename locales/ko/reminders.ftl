# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = 내가 받을 미리 알림
command-name-reminders = 미리알림

button-reminders = 미리 알림
button-reminders-on = 네, 알려 주세요
button-reminders-off = 미리 알림 모두 끄기
button-date-add = 날짜 더하기·바꾸기
button-date-remove = 날짜 지우기
button-reminder-done = 다 했어요

date-period-of-stay = 재류기간 만료일
date-residence-card = 재류카드 만료일
date-my-number-card = 마이넘버카드 만료일
date-driving-licence = 운전면허 만료일
date-passport = 여권 만료일
date-vaccination = 예방접종
date-other = 다른 날짜

reminders-title = 내 미리 알림
reminders-are-off = 미리 알림이 꺼져 있어요. 원하시면 중요한 날 전에 메시지를 보내 드려요. 직접 적은 날짜, 법으로 정해진 날, 일본의 철마다 해야 할 일이에요. 낮에만 보내요. 버튼 한 번으로 끌 수 있어요.
reminders-are-on = 미리 알림이 켜져 있어요. 낮에만 보내요. 버튼 한 번으로 끌 수 있어요.
reminders-now-on = 알겠어요. 미리 알려 드릴게요. 언제든지 버튼 한 번으로 끌 수 있어요.
reminders-now-off = 알겠어요. 이제 알려 드리지 않을게요. 적어 둔 날짜는 지우실 때까지 여기 남아 있어요.
reminders-dates = 적어 둔 날짜:
reminders-date = { $what }: { $date }
reminders-date-over = { $what }: { $date }. 이날은 지났어요.
reminders-coming = 이 날짜에 메시지를 보내 드려요:
reminders-line = { $date }: { $what }
reminders-nothing = 아직 예정이 없어요. 날짜를 더할 수 있어요.

date-ask-what = 어떤 날짜를 기억해 둘까요?
date-ask-end = { $what }: 언제인가요? 카드나 여권에 적혀 있어요. 이렇게 적어 주세요: { $example }
date-ask-day = { $what }: 언제인가요? 이렇게 적어 주세요: { $example }
date-unreadable = 어느 날인지 읽지 못했어요. 연, 월, 일을 이렇게 적어 주세요: { $example }
date-impossible = 달력에 없는 날이에요. 다시 확인하시고 이렇게 적어 주세요: { $example }
date-too-far = 너무 먼 날이에요. 연도를 다시 확인하시고 이렇게 적어 주세요: { $example }
date-stopped = 알겠어요. 아무것도 적어 두지 않았어요.
date-saved = 적어 두었어요. { $what }: { $date }.
date-saved-next = { $date }에 알려 드릴게요.
date-saved-soon = 얼마 남지 않아서 다시 알려 드리지 않아요. 지금 다음 단계를 해 주세요.
date-saved-off = 미리 알림이 꺼져 있어요. 이날 전에 알려 드릴까요?
date-too-many = 이미 날짜가 많이 있어요. 먼저 하나를 지워 주세요.
date-remove-ask = 어떤 날짜를 지울까요?
date-removed = 지웠어요: { $what }.

date-over = { $what }: { $date }. 이날은 지났어요. 오늘 다음 단계를 해 주세요. 사람의 도움을 받을 수도 있어요.
date-over-vaccination = { $what }: { $date }. 이날은 지났어요. 못 맞았으면 병원이나 보건센터에 전화하세요. 나중에 맞을 수 있는 경우가 많아요. 다음 날짜가 있으면 새 날짜를 적어 주세요.
date-over-other = { $what }: { $date }. 이날은 지났어요. 앞으로 올 날만 기억할 수 있어요.
date-over-stay = { $what }: { $date }. 이날은 지났어요. 이날까지(이날도 포함) 갱신을 신청하셨나요? 신청하셨으면 입관에서 심사하는 동안 정해진 기간만 일본에 있을 수 있어요. 신청하지 않으셨으면 오늘 입관에 연락하세요. 기다리는 것보다 스스로 가는 것이 훨씬 나아요. 사람과 함께 살펴볼 수도 있어요.

date-stay-from = { $date }쯤부터 재류기간 갱신(비자 연장)을 신청할 수 있어요.
date-stay-now = 지금 재류기간 갱신(비자 연장)을 신청할 수 있어요. 재류기간이 끝나기 전에 신청해 주세요.

reminder-title = 미리 알림
reminder-date = { $what }: { $date }.
reminder-days = { $days ->
    [0] 오늘이에요.
   *[other] { $days }일 남았어요.
    }
reminder-next-period-of-stay = 다음 단계: 서류를 모아서 이날 전에 입관에 갱신을 신청하세요.
reminder-next-residence-card = 다음 단계: 이날 전에 입관에 새 카드를 신청하세요.
reminder-next-my-number-card = 다음 단계: 이날 전에 카드를 가지고 시청·구청에 가세요. 재류기간을 갱신한 뒤에는 이 카드도 연장해야 해요.
reminder-next-driving-licence = 다음 단계: 갱신 안내 편지를 읽고 이날 전에 면허를 갱신하세요. 이날이 지나면 운전할 수 없어요.
reminder-next-passport = 다음 단계: 여권을 새로 만드는 방법을 대사관이나 영사관에 물어보세요. 오래 걸릴 수 있어요.
reminder-next-vaccination = 다음 단계: 예약이 되어 있는지 확인하세요. 예진표와 모자건강수첩(母子健康手帳)을 가져가세요.
reminder-next-other = 기억해 달라고 하신 날이에요.
reminder-legal = { $what }: { $date }까지. 법으로 정해진 날이에요.
reminder-legal-next = 다음 단계: 글을 열어 보세요. 어디로 가고 무엇을 가져갈지 나와 있어요.
reminder-later = 나중에 다시 보기로 하신 것: { $topic }.
reminder-later-last = 나중에 다시 보기로 하신 것: { $topic }. 이제 다시 묻지 않을게요.

reminder-season = 이 계절에 챙길 일
season-resident-tax = 6월에 주민세(住民税) 고지서가 우편으로 오거나 월급에서 빠지기 시작해요. 편지를 열고 내는 기한을 확인하세요. 내기 힘든가요? 첫 기한 전에 시청·구청에 나누어 낼 수 있는지 물어보세요.
season-typhoon = 태풍과 큰비의 계절이 시작돼요. 사는 곳의 재해 지도(ハザードマップ)를 보고, 물, 먹을 것, 손전등, 충전한 보조 배터리를 집에 준비하세요.
season-disaster-drill = 9월 1일은 방재의 날(防災の日)이에요. 대피 장소를 알아 두고, 가족과 만날 곳을 정하고, 가까운 훈련에 참가하세요.
season-school = 자녀가 다가오는 4월에 초등학교에 들어가나요? 가을에 시에서 편지가 와요. 답장을 보내 주세요. 편지가 오지 않으면 교육위원회(教育委員会)에 물어보세요. 외국인 가정은 따로 신청해야 해요.
season-nursery = 다가오는 4월부터 보육원(保育園, 어린이집)이 필요한가요? 많은 시에서 가을에 신청을 받아요. 마감일과 서류를 지금 시청·구청에 물어보세요.
season-child-flu = 아이의 독감 예방접종은 겨울이 오기 전, 10월에 병원에서 시작해요. 맞을지는 스스로 정하면 되고, 보통 돈이 들어요. 소아과에 물어보세요.
season-year-end = 11월과 12월에 회사에서 소득세 연말정산(年末調整)을 해요. 보험 서류와 부양하는 가족의 서류를 함께, 기한 안에 회사에 내세요.
season-tax-return = 2월 중순부터 3월 중순까지는 확정신고(確定申告) 기간이에요. 자영업을 하거나, 일이 두 가지이거나, 일을 그만둔 사람은 필요할 수 있어요. 돈을 돌려받을 때도 있어요.
