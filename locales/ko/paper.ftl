# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = 내 언어로 물어보세요
poster-lead = 일본 생활이 궁금하세요? 답해 드려요.
poster-answers = 확인된 답을 낮에도 밤에도
poster-steps = 해야 할 일과 기한
poster-person = 필요할 때는 사람이 도와드려요
poster-scan = 휴대폰으로 찍어 보세요
poster-address = 또는 이 페이지를 여세요:
poster-code = 코드: { $code }
poster-free = 무료예요. 비밀을 지켜요. 이름은 필요 없어요.
poster-emergency = 지금 위험한가요? 전화하세요: { $police }(경찰), { $ambulance }(화재·구급차)
poster-contact = 문의: { $contact }
poster-until = { $date }까지 쓸 수 있어요

checklist-ready = 할 일 목록이 준비되었어요. 읽을 수 있고, 한 장으로 인쇄할 수 있고, 날짜를 달력에 넣을 수도 있어요.
checklist-open = 내 할 일 목록 열기
checklist-link-life = 이 링크는 { $date }까지 쓸 수 있어요. 목록에 이름은 없지만, 링크가 있는 사람은 누구나 읽을 수 있어요. 다른 사람에게 보내지 마세요.
checklist-not-yet = 아직 할 일 목록이 없어요. 먼저 안내를 하나 골라 주세요. 그다음에 만들어 드릴게요.

checklist-title = 내 할 일 목록
checklist-made = { $date } 기준
checklist-intro = 위에서부터 시작하세요. 법으로 날이 정해진 일이 먼저예요.
checklist-dated = 날짜가 있는 일
checklist-undated = 정해진 날짜가 없는 일
checklist-finished = 끝난 일
checklist-by = { $date }까지
checklist-legal = 법으로 정해진 날
checklist-overdue = 날짜가 지남
checklist-done = 끝남
checklist-overdue-hint = 날짜가 지난 일이 있어요. 그래도 그것부터 되도록 빨리 해 주세요. 늦었어도 처리되는 경우가 많아요. 잘 모르겠으면 사람에게 물어보세요.
checklist-days-missing = 언제 시작했는지 몰라서 날짜가 없는 일이 있어요. 채팅에서 알려 주시면 목록에 날짜가 들어가요.
checklist-all-done = 목록의 할 일이 모두 끝났어요. 수고하셨어요!
checklist-pdf = 한 장으로 인쇄하기(PDF)
checklist-calendar = 날짜를 내 달력에 넣기
checklist-chat = 채팅에서 물어보기
checklist-person = 사람이 필요한가요? 여기에서 답해요:
checklist-web = 더 읽고 내 언어로 물어보기:
checklist-source = 날짜는 공식 페이지의 규정으로 계산했고, 규정은 { $date }에 확인했어요. 관청에서 다른 날을 알려 주면 그날이 맞아요.
checklist-calendar-legal = 법으로 정해진 날이에요.
checklist-gone-title = 새 링크를 열어 주세요
checklist-gone = 이 목록 링크는 쓸 수 없거나 이제 쓸 수 없게 되었어요. 사라진 것은 없어요. 할 일 목록은 채팅에 남아 있어요. 채팅에서 ‘내 할 일 목록’을 고르면 새 링크를 받을 수 있어요.
checklist-pdf-fails = 여기에서 인쇄용 페이지를 만들지 못했어요. 브라우저에서 이 페이지를 인쇄해 주세요.
