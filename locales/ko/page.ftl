# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = Tsunagu: 일본 생활 도우미
page-tagline = 내 언어로 확인된 답을, 필요할 때는 사람과 연결
page-skip = 메시지 입력란으로 가기
page-languages = 언어
page-log = 대화
page-input = 내 메시지
page-placeholder = 궁금한 것을 적어 주세요
page-send = 보내기
page-quick = 빠른 답장
page-you = 나
page-bot = Tsunagu
page-desk = 창구
page-original = 쓴 언어: { $language }
page-emergency = 긴급: 경찰 { $police }, 화재·구급차 { $ambulance }
page-sending = 보내는 중…
page-unsent = 아직 보내지 못했어요. 다시 해 볼게요.
page-offline = 연결이 끊어졌어요. 쓰신 글은 남아 있어요.
page-online = 다시 연결되었어요.
page-noscript = 이 페이지는 JavaScript 없이도 쓸 수 있어요. 메시지를 보내면 페이지에 답이 나와요.
page-refresh = 새 메시지 보기
page-privacy = 이름은 필요 없어요. 메시지는 이 서버에만 남고, 동의하실 때만 공유해요.

error-title = 문제가 생겼어요
error-not-found = 없는 페이지예요.
error-no-conversation = 대화가 없거나 이 브라우저에서는 열 수 없어요. 새 대화를 시작해 주세요.
error-too-large = 한 번에 보내기에는 너무 많아요. 줄여 주세요.
error-too-fast = 조금 빨랐어요. { $seconds }초 기다렸다가 다시 해 주세요. 사라진 것은 없어요.
error-bad-request = 보내신 내용을 읽을 수 없었어요.
error-id-reused = 이 메시지 번호는 이미 다른 글에 쓰였어요.
error-unknown-button = 이 버튼은 이제 쓸 수 없어요. 가장 새로운 버튼을 눌러 주세요.
error-link-used = 이 로그인 링크는 이미 사용되었어요. 새 링크를 요청해 주세요.
error-link-expired = 이 로그인 링크는 기한이 지났어요. 새 링크를 요청해 주세요.
error-link-unknown = 확인되지 않는 로그인 링크예요. 새 링크를 요청해 주세요.
error-sign-in = 먼저 링크로 로그인해 주세요.
error-forbidden = 맡고 계신 건이 아니에요.
error-form = 오래된 양식이에요. 페이지를 다시 열고 한 번 더 해 주세요.
error-server = 저희 쪽에서 문제가 생겼어요. 잠시 뒤에 다시 해 주세요. 긴급할 때는 전화하세요: { $police } 또는 { $ambulance }

terminal-hint = 궁금한 것을 적어 주세요. 숫자로 버튼을 고르고, Ctrl-D로 끝내요.
