# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = 나에게 오는 메시지 멈추기
button-quiet = 나에게 연락해도 안전한가요?
quiet-ask = 다른 사람이 휴대폰을 볼 수 있나요? 그러면 기다릴게요. 아무도 먼저 연락하지 않아요. 써 주시면 언제든지 대답해요.
button-quiet-on = 지금은 나에게 연락하면 안전하지 않아요
button-quiet-off = 나에게 연락해도 안전해요
quiet-on = 알겠어요. 안전하다고 하실 때까지 아무도 먼저 연락하지 않아요. 창구에서도 이것을 볼 수 있어요. 써 주시면 언제든지 대답해요.
quiet-off = 고맙습니다. 이제 다시 메시지가 도착해요.
button-uncover = 메시지 전체 보이기
uncover-done = 이제 다시 메시지를 전부 보여 드려요.
cover-notice = 메시지가 있어요.
button-show = 보기
button-receipts = 내가 동의한 것
receipts-title = 동의하신 내용
receipts-none = 아직 공유에 동의하신 것이 없어요.
receipt-given = 동의한 때: { $time }
receipt-text = 문서: { $version } 판, { $language }
receipt-receiver = 받는 사람: { $text }
receipt-purpose = 목적: { $text }
receipt-withdrawn = 취소한 때: { $time }
mydata-file = 모두 파일로 받기
mydata-page = 저장된 내 정보가 모두 파일 하나에 들어 있어요. 이 링크는 한 번만 쓸 수 있어요.
mydata-link-gone = 이 링크는 이미 쓰였거나 기한이 지났어요. /mydata 라고 보내면 새 링크를 받을 수 있어요.
exit = 빨리 나가기
exit-hint = 날씨 페이지를 열고 이 기기에서 이 채팅을 닫아요. Esc 키를 세 번 눌러도 같아요.
