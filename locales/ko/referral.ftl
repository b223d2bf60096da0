# From "talk to a person" to the end of the case. One word per concept:
# desk 창구, coordinator 코디네이터, request 요청, share 공유, withdraw 취소.

coordinator-explainer = 외국인지원코디네이터(外国人支援コーディネーター)는 전문 지식을 갖추고 일본 출입국재류관리청의 인증을 받은 사람이에요. 해결의 길을 함께 찾아 드려요. 무료예요.
referral-start = 가까운 상담 창구의 코디네이터와 연결해 드릴게요.
referral-emergency = 지금 위험한가요? 여기서 답을 기다리지 마세요. 바로 전화하세요: { $police }(경찰), { $ambulance }(화재·구급차)
referral-question-ask = 무슨 일인가요? 몇 마디면 충분해요. 건너뛰어도 돼요.
referral-question-none = (적지 않음)
referral-urgency-ask = 얼마나 급한가요?
button-urgency-now = 위험에 처한 사람이 있어요
button-urgency-soon = 며칠 안에 기한이 있어요
button-urgency-normal = 조금 기다릴 수 있어요
referral-area-ask = 어디에 사시나요? 우편번호나 시 이름을 적어 주세요. 어떤 글자로 써도 돼요. 그러면 가까운 창구를 찾을 수 있어요.
referral-area-several = 같은 이름의 곳이 여러 군데 있어요. 어느 곳인가요?
referral-area-prefecture = 어느 도도부현에 사시나요?
referral-area-municipality = { $prefecture }에서 어느 시·구·정·촌에 사시나요?
referral-area-unknown-postal = 이 우편번호를 찾지 못했어요. 일곱 자리 숫자를 확인하시거나 시 이름을 적어 주세요.
referral-area-nothing = 이곳을 찾지 못했어요. 우편번호를 적어 보시거나 목록에서 골라 주세요.
button-area-list = 목록에서 고르기
button-area-unknown = 말하고 싶지 않아요
button-area-whole-prefecture = { $prefecture } 전체
button-more = 더 보기…

referral-consent-title = 이 내용을 공유해도 될까요?
referral-consent-language = 언어: { $language }
referral-consent-area = 사는 곳: { $area }
referral-consent-area-unknown = 사는 곳: 적지 않음
referral-consent-topic = 주제: { $topic }
referral-consent-topic-none = 주제: 고르지 않음
referral-consent-question = 쓰신 글:
referral-consent-receiver = 받는 사람: 가장 가까운 상담 창구들의 인증받은 코디네이터. 비밀을 지킬 의무가 있어요.
referral-consent-purpose = 목적: 그중 한 사람이 도와드리기 위해서예요.
referral-consent-later = 한 창구가 요청을 맡으면, 그때부터 요청이 끝날 때까지 여기에 쓰시는 글도 그 창구가 읽어요.
referral-consent-not = 공유하지 않는 것: 계정, 전화번호, 전에 쓰신 글.
referral-consent-withdraw = 언제든지 취소할 수 있어요. /withdraw 라고 적어 주세요.
button-consent-yes = 네, 공유할게요
button-consent-no = 아니요, 공유하지 않을래요
referral-consent-refused = 알겠어요. 아무것도 공유하지 않았어요. 계속 물어보셔도 되고, 이 번호들로 전화하셔도 돼요.

referral-offered = 가까운 창구 { $count }곳에 물어봤어요:
referral-offered-desk = { $desk }, { $place }
referral-wait = 여기서 기다리지 않아도 돼요. 답은 이 채팅에 나와요. 그동안 저에게 계속 물어보셔도 돼요.
referral-widened = 아직 요청을 맡을 수 있는 창구가 없어요. 이제 더 먼 창구에 물어보고 있어요({ $ring }).
referral-escalated = 지금까지 요청을 맡을 수 있는 창구가 없었어요. 죄송해요. 요청은 그대로 열려 있고, 계속 찾을게요. 이 번호들 중 한 곳에도 전화해 보세요.
referral-expired = 요청을 맡을 수 있는 창구가 없었고, 이제 요청이 끝났어요. 죄송해요. 이 번호들 중 한 곳에 전화하시거나 다시 요청해 주세요.
referral-claimed = { $desk }에서 요청을 맡았어요. 이제부터 그곳의 코디네이터가 이 채팅에 쓰시는 글을 읽어요. 편한 언어로 쓰세요.
referral-closed = { $desk }에서 요청을 마쳤어요. 결과: { $outcome }.
referral-after = 이제부터 쓰시는 글은 다시 프로그램인 저만 읽어요.
verdict-ask = 도움이 되었나요?
button-verdict-helped = 네, 도움이 되었어요
button-verdict-partly = 일부만요
button-verdict-not = 아니요
verdict-thanks = 고맙습니다. 더 잘 도와드리는 데 쓸게요.
verdict-not = 죄송해요. 언제든지 다시 사람과 이야기할 수 있어요.
referral-withdraw-ask = 공유를 멈추고 요청을 끝낼까요?
button-withdraw-yes = 네, 끝낼게요
button-withdraw-no = 아니요, 계속할게요
referral-withdrawn = 요청이 끝났어요. 더는 아무것도 공유하지 않고, 창구도 이제 이 채팅을 읽을 수 없어요.
referral-withdraw-kept = 알겠어요. 요청을 계속할게요.
referral-withdraw-none = 열려 있는 요청이 없어요. 공유되고 있는 것도 없어요.
referral-already = 이미 열려 있는 요청이 있어요.
referral-bridge-off = 지금은 창구가 이 채팅을 읽지 않아요.

status-title = 내 요청
status-none = 열려 있는 요청이 없어요.
status-asked = 아직 몇 가지 답이 더 필요해요.
status-consented = 가까운 창구를 찾고 있어요.
status-offered = 창구 { $count }곳에 물어봤어요. 맡아 줄 첫 창구를 기다리고 있어요.
status-claimed = { $desk }에서 요청을 맡았어요.
status-bridged = 지금 연결된 창구: { $desk }. 여기에 그냥 쓰시면 돼요.
status-handed-over = 요청이 협력 기관으로 넘어갔어요.
status-closed = 요청이 끝났어요. 결과: { $outcome }.
status-withdrawn = 직접 요청을 끝내셨어요.
status-escalated = 아직 맡을 수 있는 창구가 없어요. 계속 찾고 있어요.
status-expired = 맡을 창구를 찾지 못한 채 요청이 끝났어요.
button-withdraw = 내 요청 끝내기
button-ask-again = 다시 사람과 이야기하기

ring-municipality = 사는 시·구·정·촌
ring-prefecture = 사는 도도부현
ring-block = 사는 지방
ring-nation = 일본 전국

outcome-solved = 해결됨
outcome-partly-solved = 일부 해결됨
outcome-advice-given = 조언을 드림
outcome-handed-to-partner = 다른 기관으로 넘김
outcome-not-reached = 연락이 닿지 않음
outcome-not-solved = 해결되지 않음

refusal-no-consent = 동의 없이는 아무것도 공유할 수 없어요.
refusal-ended = 이 요청은 이미 끝났어요.
refusal-wrong-state = 지금은 할 수 없어요.
