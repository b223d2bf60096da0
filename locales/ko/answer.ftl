# Headings and labels on answer cards.

answer-steps = 해야 할 일
answer-where = 어디로
answer-deadline = 언제까지
answer-cost = 비용
answer-bring = 가져갈 것
answer-otherwise = 하지 않으면
answer-differs = 다른 많은 나라와 다른 점
answer-yourself = 스스로 할 수 있는 일
answer-contacts = 물어볼 곳
answer-source = 출처: { $publisher }
answer-checked = 확인한 날: { $date }
answer-unconfirmed = 공식 페이지에서 확인하지 못한 내용이 있어요. 결정하기 전에 꼭 물어보세요.
phone-call = 전화하기: { $number }
phone-free = 무료 통화
phone-hours = 시간: { $hours }
phone-languages = 언어: { $languages }
