# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = 처음으로
command-ask = 일본 생활에 대해 물어보기
command-ask-question = 궁금한 것을 편한 말로
command-person = 가까운 곳의 사람과 이야기하기
command-orientation = 일본 생활 첫걸음
command-topics = 모든 주제
command-status = 내 요청은 어떻게 되었나요?
command-language = 언어 바꾸기
command-emergency = 긴급 전화번호
command-link = 다른 앱에서 이어 하기
command-mydata = 나에 대해 저장된 것
command-forget = 나에 대한 것 모두 지우기
command-withdraw = 내 요청 끝내기

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = 질문
command-name-person = 사람
command-name-orientation = 첫걸음
command-name-language = 언어
command-name-status = 요청상태
command-name-mydata = 내정보
command-name-plan = 지원계획
command-name-quiet = 알림중지
command-name-forget = 모두지우기

# At most 500 and 115 characters.
bot-description = 일본 생활에 대해 편한 언어로 물어보세요. 체류, 일, 건강, 돈, 가족, 집, 안전에 대해 확인된 정보로 답하고, 어디에서 온 정보인지도 보여 드려요. 혼자서 버거울 때는 가까운 곳의 인증받은 사람과 연결해 드려요. 무료예요. 이름은 필요 없어요. 위험할 때는 전화하세요: { $police }(경찰), { $ambulance }(화재·구급차)
bot-short-description = 일본 생활에 대한 확인된 답을 내 언어로. 가까운 곳의 사람과도 연결해 드려요. 무료예요.

button-location = 내 위치 보내기
location-ask = 아래 버튼으로 위치를 보내셔도 돼요. 시 이름만 남겨 둘게요.
location-abroad = 이 위치에서 일본의 시를 찾지 못했어요. 우편번호나 시 이름을 적어 주세요.
contact-not-needed = 전화번호는 필요 없어요. 보내신 번호는 남겨 두지 않았어요. 궁금한 것을 글로 적어 주세요.
unreadable-beside = 글만 읽었어요. 사진이나 파일은 볼 수 없어요.
edited-again = 메시지를 바꾸셨네요. 새로 쓰신 글에 대한 답이에요.
mark-edited = 바뀐 메시지
mark-deleted = 지워진 메시지예요.

group-private = 여기는 다른 사람도 읽을 수 있어요. 개인적인 질문은 저에게 따로 써 주세요.
button-private = 따로 이야기하기
private-written = 따로 메시지를 보내 드렸어요.
private-closed = 따로 메시지를 보낼 수 없어요. 설정에서 다이렉트 메시지를 허용하시거나 웹 채팅을 써 주세요.

link-title = 다른 앱에서 이어 하기
link-code = 그 앱에서 Tsunagu를 열고 이렇게 보내 주세요: /link { $code }
link-minutes = 이 코드는 { $n }분 동안 한 번만 쓸 수 있어요. 아무에게도 알려 주지 마세요.
link-open = 열기: { $app }
link-ask = 이 채팅을 다른 채팅과 합칠까요? 그러면 요청과 새 메시지가 두 채팅에서 같아져요. 둘 중 하나를 열 수 있는 사람은 누구나 읽을 수 있어요.
button-link-yes = 네, 합칠게요
button-link-no = 아니요, 따로 둘게요
link-done = 두 채팅을 합쳤어요. 마지막으로 쓰신 곳에서 답할게요.
link-kept = 합치지 않았어요.
link-unknown = 이 코드는 찾을 수 없거나, 이미 쓰였거나, 기한이 지났어요. 새 코드를 만들어 주세요. 다른 채팅에서 /link 라고 보내면 돼요.
link-same = 이미 합쳐진 채팅이에요.
link-busy = 두 채팅에 모두 열려 있는 요청이 있어요. 먼저 하나를 /withdraw 로 끝내 주세요.

mydata-title = 저장된 내 정보
mydata-language = 언어: { $language }
mydata-messages = 이 대화의 메시지: { $n }개
mydata-requests = 창구에 한 요청: { $n }개
mydata-chats = 합친 채팅: { $list }
mydata-nothing-else = 이름, 주소, 전화번호는 없어요.
mydata-how = 모두 지우려면 /forget 이라고 보내 주세요.

forget-ask = 저장된 정보를 모두 지울까요? 메시지와 요청이 모두 사라져요. 열려 있는 요청은 끝나요. 되돌릴 수 없어요.
button-forget-yes = 네, 모두 지울게요
button-forget-no = 아니요, 그대로 둘게요
forget-done = 저장된 정보를 모두 지웠어요. 언제든지 다시 시작할 수 있어요.
forget-kept = 아무것도 지우지 않았어요.
