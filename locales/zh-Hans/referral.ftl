# From "talk to a person" to the end of the case. One word per concept:
# desk 窗口, coordinator 协调员, request 求助, share 分享, withdraw 撤回.

coordinator-explainer = 外国人支援协调员（外国人支援コーディネーター）具有专业知识，经日本出入国在留管理厅认证。协调员帮助您找到解决问题的路。免费。
referral-start = 我来帮您联系附近咨询窗口的协调员。
referral-emergency = 现在有危险吗？不要在这里等回答，请拨打 { $police }（警察）或 { $ambulance }（火警和救护车）。
referral-question-ask = 是什么事？写几个字就够了，也可以跳过。
referral-question-none = （没有写）
referral-urgency-ask = 有多急？
button-urgency-now = 有人正处在危险中
button-urgency-soon = 这几天有截止日期
button-urgency-normal = 可以稍等
referral-area-ask = 您住在哪里？请写邮政编码或城市名，用什么文字都可以。这样我能找到附近的窗口。
referral-area-several = 有几个地方叫这个名字。是哪一个？
referral-area-prefecture = 您住在哪个都道府县？
referral-area-municipality = 您住在 { $prefecture } 的哪个市、区、町、村？
referral-area-unknown-postal = 找不到这个邮政编码。请核对七位数字，或写城市名。
referral-area-nothing = 没有找到这个地方。请试试邮政编码，或从列表中选择。
button-area-list = 从列表中选择
button-area-unknown = 我不想说
button-area-whole-prefecture = { $prefecture } 全境
button-more = 更多…

referral-consent-title = 我可以分享这些吗？
referral-consent-language = 您的语言：{ $language }
referral-consent-area = 您的地区：{ $area }
referral-consent-area-unknown = 您的地区：没有写
referral-consent-topic = 主题：{ $topic }
referral-consent-topic-none = 主题：没有选
referral-consent-question = 您写的话：
referral-consent-receiver = 谁会收到：离您最近的咨询窗口里有认证的协调员。他们必须保密。
referral-consent-purpose = 为了什么：让其中一位可以帮助您。
referral-consent-later = 有窗口接下您的求助后，直到求助结束，窗口也会看到您在这里写的内容。
referral-consent-not = 不分享：您的账号、电话号码，以及您之前写的内容。
referral-consent-withdraw = 您可以随时撤回：写 /withdraw 就可以。
button-consent-yes = 好，分享这些
button-consent-no = 不，什么都不分享
referral-consent-refused = 好的，什么都没有分享。您还可以继续问我，或打这些电话。

referral-offered = 我已经询问了附近 { $count } 个窗口：
referral-offered-desk = { $desk }，{ $place }
referral-wait = 您不用一直等在这里，回复会出现在这个聊天里。这段时间您可以继续问我。
referral-widened = 还没有窗口能接下您的求助。我正在询问更远的窗口（{ $ring }）。
referral-escalated = 到现在还没有窗口能接下您的求助，很抱歉。您的求助仍然有效，我们会继续找。也请打下面的一个电话。
referral-expired = 没有窗口能接下您的求助，求助现在已经结束，很抱歉。请打下面的一个电话，或再次求助。
referral-claimed = { $desk } 已接下您的求助。从现在起，那里的协调员会看到您在这个聊天里写的内容。请用您自己的语言写。
referral-closed = { $desk } 已结束您的求助。结果：{ $outcome }。
referral-after = 您现在写的内容，又只有我这个程序会看到。
verdict-ask = 对您有帮助吗？
button-verdict-helped = 有帮助
button-verdict-partly = 有一部分
button-verdict-not = 没有
verdict-thanks = 谢谢您。这会让我们的帮助变得更好。
verdict-not = 很抱歉。您可以随时再找真人谈。
referral-withdraw-ask = 要停止分享并结束您的求助吗？
button-withdraw-yes = 是，停止
button-withdraw-no = 不，继续
referral-withdrawn = 您的求助已经结束。不再分享任何内容，窗口也不能再看这个聊天。
referral-withdraw-kept = 好的，您的求助继续进行。
referral-withdraw-none = 您没有进行中的求助，也没有分享任何内容。
referral-already = 您已经有一个进行中的求助。
referral-bridge-off = 窗口现在看不到这个聊天。

status-title = 您的求助
status-none = 您没有进行中的求助。
status-asked = 我还需要您回答几个问题。
status-consented = 我正在找您附近的窗口。
status-offered = 已询问 { $count } 个窗口，正在等第一个接下的窗口。
status-claimed = { $desk } 已接下您的求助。
status-bridged = 您正在和 { $desk } 联系，直接在这里写就可以。
status-handed-over = 您的求助已转交给合作机构。
status-closed = 您的求助已结束。结果：{ $outcome }。
status-withdrawn = 您已结束您的求助。
status-escalated = 还没有窗口能接下，我们会继续找。
status-expired = 没有窗口接下，您的求助已经结束。
button-withdraw = 结束我的求助
button-ask-again = 再找真人谈

ring-municipality = 您所在的市区町村
ring-prefecture = 您所在的都道府县
ring-block = 您所在的地方
ring-nation = 日本全国

outcome-solved = 已解决
outcome-partly-solved = 部分解决
outcome-advice-given = 已给出建议
outcome-handed-to-partner = 已转交其他机构
outcome-not-reached = 没能联系上您
outcome-not-solved = 没有解决

refusal-no-consent = 没有您的同意，什么都不能分享。
refusal-ended = 这个求助已经结束。
refusal-wrong-state = 现在还不能这样做。
