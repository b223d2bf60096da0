# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = 您想咨询什么事？
phrase-question-since-when = 是从什么时候开始的？
phrase-question-wish = 您希望事情怎么样？
phrase-question-tried = 到现在为止，您试过什么办法吗？没有也没关系。
phrase-question-safe = 您现在安全吗？
phrase-question-who-knows = 这件事还有谁知道？
phrase-question-residence-card = 在留卡（在留カード）在您手边吗？
phrase-question-card-expiry = 您的在留卡上写的到期日是哪一天？
phrase-question-status = 您的在留卡上写的在留资格是什么？
phrase-question-letter = 您收到信或通知了吗？
phrase-question-letter-sender = 信是从哪里寄来的？拍一张寄信人名称的照片也可以。
phrase-question-letter-date = 信上写的日期是哪一天？拍一张日期的照片也可以。
phrase-question-employer = 您在哪里工作？请写公司的名字。
phrase-question-school = 您或您的孩子在哪所学校上学？
phrase-question-contract = 有书面合同吗？
phrase-question-living-with = 您和谁一起住？
phrase-question-children = 您有孩子吗？
phrase-question-children-age = 您的孩子几岁？
phrase-question-ill = 您生病了或受伤了吗？
phrase-question-pregnant = 您或您的家人怀孕了吗？
phrase-question-medicines = 您在吃药吗？吃什么药？
phrase-question-insurance = 您有健康保险吗？
phrase-question-money = 这个星期的生活费够吗？
phrase-question-food = 这个星期吃的东西够吗？
phrase-question-sleep = 今晚您有地方睡吗？
phrase-question-language = 您读哪种语言最轻松？
phrase-question-come = 您能来我们窗口吗？
phrase-question-call = 我们可以给您打电话吗？
phrase-question-call-when = 什么时候给您打电话方便？
phrase-question-speak-employer = 我们可以替您和公司谈吗？
phrase-question-speak-school = 我们可以替您和学校谈吗？
phrase-question-speak-landlord = 我们可以替您和房东谈吗？
phrase-question-speak-city-office = 我们可以替您和市役所、区役所谈吗？

# Answer: Short replies for the resident to tap.
phrase-answer-yes = 是的。
phrase-answer-no = 不／没有。
phrase-answer-dont-know = 我不知道。
phrase-answer-dont-understand = 我看不懂。
phrase-answer-simpler = 请说得更简单一些。
phrase-answer-wait = 请等一下。
phrase-answer-will-bring = 我会带过去。
phrase-answer-will-send = 我会发到这里。
phrase-answer-can-come = 我能去。
phrase-answer-cannot-come = 我不能去。
phrase-answer-another-day = 请换一天。
phrase-answer-safe = 我现在安全。
phrase-answer-not-safe = 我现在不安全。
phrase-answer-call-me = 请给我打电话。
phrase-answer-dont-call = 请不要给我打电话。
phrase-answer-someone-reads = 有人帮我读。
phrase-answer-need-interpreter = 我需要翻译。
phrase-answer-prefer-not = 我不想说。
phrase-answer-thanks = 谢谢。

# Appointment: When, where and how we meet.
phrase-appointment-come = 请在 { $date } { $time } 来这里：{ $place }。
phrase-appointment-ask = { $date } { $time }，您方便吗？
phrase-appointment-phone = 我们会在 { $date } { $time } 给您打电话。
phrase-appointment-online = 我们用视频通话见面。链接会发到这里。
phrase-appointment-moved = 预约的时间改了。新的时间：{ $date }，{ $time }。
phrase-appointment-cancelled = { $date } 的预约取消了。很抱歉。
phrase-appointment-bring = 请带来：{ $document }。
phrase-appointment-free = 免费。
phrase-appointment-interpreter = 当天有翻译在场。
phrase-appointment-companion = 您可以带一位信任的人一起来。
phrase-appointment-children = 您可以带孩子一起来。
phrase-appointment-arrival = 您到了以后，请在这里说一声。
phrase-appointment-cannot = 如果不能来，请在这里告诉我们。我们再找别的日子。
phrase-appointment-closed = { $date } 窗口休息。

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = 请给我们看您的在留卡（在留カード）。
phrase-document-passport = 请给我们看您的护照。
phrase-document-letter = 请给我们看那封信。
phrase-document-payslip = 请给我们看您的工资单（給与明細）。
phrase-document-contract = 请给我们看合同（契約書）。
phrase-document-insurance = 请给我们看健康保险的证件（マイナ保険証 或者 資格確認書）。
phrase-document-bank-book = 请给我们看银行存折（通帳）。
phrase-document-photo = 您可以拍照发到这里。
phrase-document-bring = 请带到窗口来。请不要发照片。
phrase-document-my-number = 能看到个人编号（マイナンバー）的照片，请不要发。
phrase-document-do-not-sign = 看不懂的文件，请不要签字。请先给我们看。
phrase-document-original = 请自己保管好原件。我们有复印件就够了。
phrase-document-letter-pay = 这封信要求付款。最晚日期：{ $date }。
phrase-document-cannot-pay = 如果付不了，请在那天之前在这里写消息告诉我们。
phrase-document-letter-reply = 这封信需要回复。最晚日期：{ $date }。
phrase-document-letter-nothing = 这封信只是通知。您什么都不用做。

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = 您写消息给我们，是对的。
phrase-comfort-received = 我们看到您的消息了。
phrase-comfort-take-time = 请慢慢来。
phrase-comfort-secret = 您告诉我们的事，我们会保密。
phrase-comfort-not-alone = 您不是一个人。有我们在。
phrase-comfort-not-your-fault = 这不是您的错。
phrase-comfort-together = 我们和您一起，一步一步往前走。
phrase-comfort-look-up = 我们会查清楚再回复您。最晚日期：{ $date }。
phrase-comfort-specialist = 我需要问一下专家。之后会在这里写给您。
phrase-comfort-danger = 现在有危险吗？请不要等我们的回答，马上拨打 { $police }（警察）或 { $ambulance }（火警和救护车）。
phrase-comfort-tomorrow = 今天的服务时间结束了。我们明天看您的消息。
phrase-comfort-next-open = 窗口现在没有开。我们会在 { $date } 看您的消息。
phrase-comfort-any-time = 您可以随时再写给我们。
