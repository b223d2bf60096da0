# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = 어떤 일로 상담하고 싶으세요?
phrase-question-since-when = 언제부터 그랬나요?
phrase-question-wish = 어떻게 되면 좋겠어요?
phrase-question-tried = 지금까지 해 보신 일이 있나요? 없어도 괜찮아요.
phrase-question-safe = 지금 안전한가요?
phrase-question-who-knows = 이 일을 또 누가 알고 있나요?
phrase-question-residence-card = 재류카드(在留カード)를 지금 가지고 계세요?
phrase-question-card-expiry = 재류카드에 적힌 만료일은 언제인가요?
phrase-question-status = 재류카드에 적힌 재류자격(在留資格)은 무엇인가요?
phrase-question-letter = 편지나 통지서를 받으셨나요?
phrase-question-letter-sender = 그 편지는 어디에서 왔나요? 보낸 곳 이름을 찍은 사진도 괜찮아요.
phrase-question-letter-date = 편지에 적힌 날짜는 언제인가요? 날짜를 찍은 사진도 괜찮아요.
phrase-question-employer = 어디에서 일하세요? 회사 이름을 적어 주세요.
phrase-question-school = 본인이나 자녀분은 어느 학교에 다니나요?
phrase-question-contract = 계약서가 있나요?
phrase-question-living-with = 누구와 함께 사세요?
phrase-question-children = 자녀가 있으세요?
phrase-question-children-age = 자녀분은 몇 살인가요?
phrase-question-ill = 아프거나 다친 곳이 있나요?
phrase-question-pregnant = 본인이나 가족 중에 임신 중인 분이 있나요?
phrase-question-medicines = 드시는 약이 있나요? 어떤 약인가요?
phrase-question-insurance = 건강보험에 들어 있나요?
phrase-question-money = 이번 주에 쓸 생활비가 있나요?
phrase-question-food = 이번 주에 먹을 것이 충분한가요?
phrase-question-sleep = 오늘 밤 잘 곳이 있나요?
phrase-question-language = 어느 언어가 가장 읽기 편하세요?
phrase-question-come = 저희 창구에 오실 수 있나요?
phrase-question-call = 저희가 전화해도 될까요?
phrase-question-call-when = 언제 전화하면 좋을까요?
phrase-question-speak-employer = 저희가 대신 회사와 이야기해도 될까요?
phrase-question-speak-school = 저희가 대신 학교와 이야기해도 될까요?
phrase-question-speak-landlord = 저희가 대신 집주인과 이야기해도 될까요?
phrase-question-speak-city-office = 저희가 대신 시청이나 구청과 이야기해도 될까요?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = 네.
phrase-answer-no = 아니요.
phrase-answer-dont-know = 잘 모르겠어요.
phrase-answer-dont-understand = 무슨 뜻인지 이해가 안 돼요.
phrase-answer-simpler = 더 쉬운 말로 해 주세요.
phrase-answer-wait = 잠시만 기다려 주세요.
phrase-answer-will-bring = 가지고 갈게요.
phrase-answer-will-send = 여기로 보낼게요.
phrase-answer-can-come = 갈 수 있어요.
phrase-answer-cannot-come = 갈 수 없어요.
phrase-answer-another-day = 다른 날로 해 주세요.
phrase-answer-safe = 지금 안전해요.
phrase-answer-not-safe = 지금 안전하지 않아요.
phrase-answer-call-me = 전화해 주세요.
phrase-answer-dont-call = 전화하지 말아 주세요.
phrase-answer-someone-reads = 읽는 것을 도와주는 사람이 있어요.
phrase-answer-need-interpreter = 통역이 필요해요.
phrase-answer-prefer-not = 말하고 싶지 않아요.
phrase-answer-thanks = 고맙습니다.

# Appointment: When, where and how we meet.
phrase-appointment-come = { $date } { $time }에 와 주세요. 장소: { $place }
phrase-appointment-ask = { $date } { $time }, 시간이 괜찮으세요?
phrase-appointment-phone = { $date } { $time }에 저희가 전화드릴게요.
phrase-appointment-online = 영상 통화로 만나요. 링크는 여기로 보내 드릴게요.
phrase-appointment-moved = 예약 시간이 바뀌었어요. 새 날짜와 시간: { $date } { $time }
phrase-appointment-cancelled = { $date } 예약이 취소되었어요. 죄송해요.
phrase-appointment-bring = 가져오실 것: { $document }
phrase-appointment-free = 무료예요.
phrase-appointment-interpreter = 그날 통역이 함께해요.
phrase-appointment-companion = 믿을 수 있는 사람과 함께 오셔도 돼요.
phrase-appointment-children = 아이와 함께 오셔도 돼요.
phrase-appointment-arrival = 도착하시면 여기에 적어 주세요.
phrase-appointment-cannot = 못 오시게 되면 여기에 적어 주세요. 다른 날을 찾아볼게요.
phrase-appointment-closed = { $date }에는 창구가 쉬어요.

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = 재류카드(在留カード)를 보여 주세요.
phrase-document-passport = 여권을 보여 주세요.
phrase-document-letter = 그 편지를 보여 주세요.
phrase-document-payslip = 급여명세서(給与明細)를 보여 주세요.
phrase-document-contract = 계약서(契約書)를 보여 주세요.
phrase-document-insurance = 건강보험을 확인할 수 있는 것(マイナ保険証 또는 資格確認書)을 보여 주세요.
phrase-document-bank-book = 은행 통장(通帳)을 보여 주세요.
phrase-document-photo = 사진을 여기로 보내셔도 돼요.
phrase-document-bring = 창구로 가져와 주세요. 사진은 보내지 말아 주세요.
phrase-document-my-number = 마이넘버(マイナンバー)가 보이는 사진은 보내지 말아 주세요.
phrase-document-do-not-sign = 뜻을 모르는 서류에는 서명하지 마세요. 먼저 저희에게 보여 주세요.
phrase-document-original = 원본은 직접 가지고 계세요. 저희는 사본이면 충분해요.
phrase-document-letter-pay = 이 편지에는 { $date }까지 돈을 내 달라고 적혀 있어요.
phrase-document-cannot-pay = 돈을 낼 수 없으면 그날이 되기 전에 여기에 적어 주세요.
phrase-document-letter-reply = 이 편지는 { $date }까지 답장이 필요해요.
phrase-document-letter-nothing = 이 편지는 안내문이에요. 아무것도 하지 않아도 돼요.

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = 저희에게 이야기해 주셔서 정말 다행이에요.
phrase-comfort-received = 메시지를 읽었어요.
phrase-comfort-take-time = 천천히 하셔도 괜찮아요.
phrase-comfort-secret = 말씀하신 내용은 비밀로 지켜 드려요.
phrase-comfort-not-alone = 당신은 혼자가 아니에요. 저희가 함께 있어요.
phrase-comfort-not-your-fault = 당신 잘못이 아니에요.
phrase-comfort-together = 앞으로도 함께 하나씩 해 나가요.
phrase-comfort-look-up = 알아보고 { $date }까지 답해 드릴게요.
phrase-comfort-specialist = 전문가에게 물어봐야 해요. 그 뒤에 여기에 쓸게요.
phrase-comfort-danger = 지금 위험한가요? 저희 답을 기다리지 마세요. 바로 전화하세요: { $police }(경찰), { $ambulance }(화재·구급차)
phrase-comfort-tomorrow = 오늘 상담은 여기까지예요. 메시지는 내일 읽을게요.
phrase-comfort-next-open = 지금은 창구가 닫혀 있어요. 메시지는 { $date }에 읽을게요.
phrase-comfort-any-time = 언제든지 다시 써 주세요.
