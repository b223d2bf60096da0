# What the bot says outside of answers, safety and referral. {"/"}words stay as they are.

language-name = 한국어
language-direction = ltr

welcome = 안녕하세요. 저는 Tsunagu(つなぐ, ‘잇다’라는 뜻)예요.
welcome-what = 일본 생활에 대해 편한 말로 물어보세요. 확인된 정보로 답하고, 어디에서 온 정보인지도 보여 드려요.
welcome-person = 혼자서 버거울 때는 가까운 곳의 인증받은 사람과 연결해 드려요. 무료예요. 이름을 말하지 않아도 돼요.
menu-ask = 무엇을 도와드릴까요?
button-person = 사람과 이야기하기
button-emergency = 긴급 전화번호
button-topics = 주제 보기
button-language = 언어 바꾸기
button-menu = 처음으로
button-status = 내 요청은 어떻게 되었나요?
button-skip = 건너뛰기

topics-ask = 주제를 고르거나 궁금한 것을 적어 주세요.
language-ask = 어떤 언어로 할까요?
language-changed = 이제부터 한국어로 이야기할게요.

unclear-topics = 제가 제대로 이해했는지 잘 모르겠어요. 이 중에 있나요?
unclear-nothing = 이것에 대해 확인된 답이 없어요. 다른 말로 적어 보시거나 사람과 이야기해 보세요.
out-of-scope = 저는 일본 생활에 관한 것만 도울 수 있어요. 체류, 일, 건강, 돈, 가족, 집, 안전 같은 것이에요. 이것에는 드릴 답이 없어요.
unreadable = 저는 글자만 읽을 수 있어요. 궁금한 것을 글로 적어 주세요.
input-empty = 글이 도착하지 않았어요. 궁금한 것을 적어 주세요.
input-symbols = 기호나 그림만 도착했어요. 몇 마디만 적어 주시면 도와드릴게요.
input-too-long = 메시지가 너무 길어요. 최대 { $max }자까지 적어 주세요. 사라진 것은 없어요. 줄여서 다시 보내면 돼요.

smalltalk-greeting = 안녕하세요! 무엇을 도와드릴까요? 일본 생활에 대해 궁금한 것을 적어 주세요.
smalltalk-thanks = 천만에요. 필요할 때 언제든지 여기 있을게요.
smalltalk-goodbye = 안녕히 가세요. 언제든지 다시 오세요.
smalltalk-who = 저는 Tsunagu라는 컴퓨터 프로그램이에요. 제 답은 사람이 확인한 글이에요. 사람과 연결해 드릴 수도 있어요.
smalltalk-well = 물어봐 주셔서 고마워요. 언제든지 도와드릴 수 있어요. 잘 지내고 계신가요? 걱정되는 일이 있으면 말해 주세요.

button-helpful-yes = 네, 고마워요
button-helpful-no = 아니요, 더 필요해요
helpful-thanks = 다행이에요. 이어서 또 물어보셔도 돼요.
helpful-more = 그러면 사람과 이야기하는 것이 더 도움이 될 수 있어요. 다른 주제를 골라도 돼요.
complex-first = 한꺼번에 여러 일이 겹친 것 같아요. 사람과 이야기하면 전부 함께 살펴볼 수 있어요. 그동안 아래의 답이 도움이 될 수 있어요.
failed = 저희 쪽에서 문제가 생겼어요. 보내신 메시지는 남아 있고, 사람이 확인할 거예요. 급하면 아래 번호로 전화해 주세요.

# The chapters of the topics, as buttons: at most 30 characters.
chapter-0 = 상담할 수 있는 곳
chapter-1 = 비자와 재류자격
chapter-2 = 시청·구청과 가족
chapter-3 = 일
chapter-4 = 임신과 아이
chapter-5 = 학교와 일본어
chapter-6 = 건강
chapter-7 = 연금과 복지
chapter-8 = 세금
chapter-9 = 교통
chapter-10 = 위험과 재해
chapter-11 = 집
chapter-12 = 일상생활
chapters-ask = 무엇에 관한 일인가요? 분야를 골라 주세요.
button-chapters = 모든 분야
