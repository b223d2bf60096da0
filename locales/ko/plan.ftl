# The support plan, and handing a request over to a partner.

command-plan = 내 지원 계획
button-plan = 내 계획 보기
plan-title = 내 지원 계획
plan-intro = 앞으로 할 일이에요. 이 순서대로 해 주세요. 법으로 기한이 정해진 일이 먼저예요.
plan-step = { $n }. { $action }
plan-deadline = 기한: { $date }
plan-deadline-legal = 기한: { $date } (법으로 정해진 날이에요. 꼭 지켜 주세요)
plan-status = 지금: { $status }
plan-status-open = 아직 시작 안 함
plan-status-doing = 진행 중
plan-status-done = 끝남
plan-status-dropped = 필요 없어짐
plan-after = 먼저 { $list }번을 끝내 주세요.
plan-again = 계획은 언제든지 다시 볼 수 있어요. /plan 이라고 적어 주세요.
plan-none = 아직 계획이 없어요. 창구에서 만들면 여기에 나와요.
plan-moved = 내 계획: “{ $action }”. 지금: { $status }

hand-over-title = 이 내용을 협력 기관에 공유해도 될까요?
hand-over-why = { $desk }에서는 다음 협력 기관도 도와드리면 좋겠다고 해요:
hand-over-what = 협력 기관에 공유하는 것은 다음 내용뿐이에요:
hand-over-summary = 창구에서 덧붙이는 내용:
hand-over-contact = 연락 방법:
hand-over-purpose = 목적: 이 협력 기관이 요청을 돕기 위해서예요.
hand-over-until = 기간: 협력 기관은 { $days }일 동안 읽을 수 있어요. 도와드리기로 하면 { $more }일 동안 읽을 수 있어요. 그 뒤에는 읽을 수 없어요.
hand-over-withdraw = 여기 버튼으로 언제든지 취소할 수 있어요. 요청을 모두 끝내려면 /withdraw 라고 적어 주세요.

button-hand-over-yes = 네, 공유할게요
button-hand-over-bare = 네, 하지만 연락처는 빼 주세요
button-hand-over-no = 아니요, 공유하지 않을래요
button-hand-over-stop = 이 협력 기관과 공유 멈추기

hand-over-told-consented = 고맙습니다. 이제 창구에서 이 내용만 { $partner }에 공유할 수 있어요.
hand-over-told-refused = 알겠어요. { $partner }에는 아무것도 공유하지 않았어요.
hand-over-told-sent = 창구에서 { $partner }에 줄 링크를 만들었어요. 그 링크에서만 읽을 수 있어요.
hand-over-told-seen = { $partner }에서 요청을 읽었어요.
hand-over-told-accepted = 좋은 소식이에요. { $partner }에서 도와주기로 했어요.
hand-over-told-declined = { $partner }에서는 이번에 도울 수 없다고 해요. 창구에서 함께 다른 방법을 찾을게요.
hand-over-told-done = { $partner }에서 결과를 창구에 알렸어요. 자세한 것은 창구에 물어보세요.
hand-over-told-expired = { $partner }에서 기한까지 답이 없었어요. 그곳에서는 이제 아무것도 읽을 수 없어요. 창구에서 다른 방법을 찾을게요.
hand-over-told-withdrawn = 공유가 끝났어요: { $partner }. 그곳에서는 이제 아무것도 읽을 수 없어요.
hand-over-not-now = 이제는 할 수 없어요.
