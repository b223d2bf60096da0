# Machine translation between a resident and a desk.

referral-consent-translation = 기계 번역: { $host }의 컴퓨터 프로그램이 공유하는 내용과 창구와 주고받는 글을 번역할 수 있습니다. 글만 전달되고 계정이나 전화번호는 전달되지 않습니다.
translation-label = { $engine } 기계 번역이며 창구가 확인했습니다. 창구가 쓴 글:
