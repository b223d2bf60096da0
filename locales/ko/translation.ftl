# Machine translation between a resident and a desk.

referral-consent-translation = 기계 번역: { $host }의 컴퓨터 프로그램이 공유하시는 내용과 창구와 주고받는 글을 번역할 수 있어요. 그 프로그램은 글만 받아요. 계정이나 전화번호는 받지 않아요.
translation-label = { $engine } 기계 번역이고, 창구에서 확인했어요. 창구에서 쓴 글:
