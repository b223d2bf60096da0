# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = 이 링크는 쓸 수 없어요. 중간에 잘렸을 수도 있어요. 링크가 없어도 여기의 모든 것을 쓸 수 있어요.
campaign-not-yet = 이 링크는 { $date }부터 쓸 수 있어요. 오늘부터 여기서 시작하셔도 돼요.
campaign-ended = 이 링크는 이제 쓰이지 않아요. 링크가 없어도 여기의 모든 것을 쓸 수 있어요.

campaign-welcome = 어서 오세요. 일본 생활 첫걸음을 하나씩 알려 드려요.
campaign-again = 여기서 일본 생활 첫걸음을 하나씩 볼 수 있어요. 지금까지의 대화는 그대로 남아 있어요.
campaign-begin = 시작하기

campaign-discord = 일본 생활 첫걸음을 내 언어로: { $link } 에서 Tsunagu를 추가하고 이 코드를 보내 주세요: { $code }
