# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = 我会收到哪些提醒
command-name-reminders = 提醒

button-reminders = 提醒
button-reminders-on = 好，请提醒我
button-reminders-off = 停止全部提醒
button-date-add = 添加或修改日期
button-date-remove = 删除日期
button-reminder-done = 做完了

date-period-of-stay = 在留期间到期
date-residence-card = 在留卡到期
date-my-number-card = 个人编号卡到期
date-driving-licence = 驾照到期
date-passport = 护照到期
date-vaccination = 打疫苗
date-other = 其他日期

reminders-title = 您的提醒
reminders-are-off = 提醒没有打开。如果您愿意，我会在重要的日子之前给您发消息：您自己的日期、法律规定的日期，还有日本一年四季要办的事。我只在白天发。按一下就能停止。
reminders-are-on = 提醒已经打开。我只在白天发消息。按一下就能停止。
reminders-now-on = 好的，我会提醒您。您随时可以停止，按一下就行。
reminders-now-off = 好的，我不再提醒您。您的日期会留在这里，直到您删除。
reminders-dates = 您的日期：
reminders-date = { $what }：{ $date }
reminders-date-over = { $what }：{ $date }。这一天已经过了。
reminders-coming = 我会在这些日子给您发消息：
reminders-line = { $date }：{ $what }
reminders-nothing = 现在还没有要提醒的事。您可以添加日期。

date-ask-what = 要我记住哪个日期？
date-ask-end = { $what }：是哪一天？卡上或护照里写着。请这样写：{ $example }
date-ask-day = { $what }：是哪一天？请这样写：{ $example }
date-unreadable = 我没看懂是哪一天。请写年、月、日，像这样：{ $example }
date-impossible = 日历上没有这一天。请再看一下，这样写：{ $example }
date-too-far = 这一天离现在太远了。请再看一下年份，这样写：{ $example }
date-stopped = 好的，什么都没有记。
date-saved = 我记下了。{ $what }：{ $date }。
date-saved-next = 我会在 { $date } 提醒您。
date-saved-soon = 这一天很近了，我不会再另外提醒。请现在就做下一步。
date-saved-off = 提醒没有打开。要我在这一天之前提醒您吗？
date-too-many = 这里的日期已经很多了。请先删除一个。
date-remove-ask = 要删除哪个日期？
date-removed = 已删除：{ $what }。

date-over = { $what }：{ $date }。这一天已经过了。请今天就做下一步。也可以找真人帮您。
date-over-vaccination = { $what }：{ $date }。这一天已经过了。如果没打，请打电话给诊所或保健中心：很多时候以后还能补打。如果有下一次的日期，请写新的日期。
date-over-other = { $what }：{ $date }。这一天已经过了。我只能记住还没到的日子。
date-over-stay = { $what }：{ $date }。这一天已经过了。到这一天为止（当天也算），您申请更新了吗？如果申请了，在入管审查期间，您可以在日本再留一段有限的时间。如果没有申请，请今天就联系入管。自己主动去，比等着好得多。真人可以和您一起看这件事。

date-stay-from = 大约从 { $date } 起，可以申请在留期间更新（续签）。
date-stay-now = 现在就可以申请在留期间更新（续签）。请在到期之前申请。

reminder-title = 提醒
reminder-date = { $what }：{ $date }。
reminder-days = { $days ->
    [0] 就是今天。
   *[other] 还有 { $days } 天。
    }
reminder-next-period-of-stay = 下一步：准备好材料，在这一天之前到入管申请更新。
reminder-next-residence-card = 下一步：在这一天之前到入管申请新卡。
reminder-next-my-number-card = 下一步：在这一天之前，带卡去市役所、区役所。更新了在留期间以后，这张卡也要延长有效期。
reminder-next-driving-licence = 下一步：看更新驾照的通知，在这一天之前更新。过了这一天就不能开车。
reminder-next-passport = 下一步：问您的大使馆或领事馆怎么换护照。可能需要很长时间。
reminder-next-vaccination = 下一步：看看有没有预约。请带上打疫苗的单子（予診票）和母子健康手册（母子健康手帳）。
reminder-next-other = 您请我记住这一天。
reminder-legal = { $what }：最晚 { $date }。这个日期是法律规定的。
reminder-legal-next = 下一步：打开文章，里面写着去哪里、带什么。
reminder-later = 您想以后再看：{ $topic }。
reminder-later-last = 您想以后再看：{ $topic }。我不会再问了。

reminder-season = 这个季节的事
season-resident-tax = 六月，住民税的缴费单会寄来，或从工资里扣。请打开信，看缴费的截止日期。交起来有困难吗？请在第一个截止日期之前，问市役所、区役所能不能分期交。
season-typhoon = 台风和大雨的季节开始了。请看看本地的灾害地图（ハザードマップ），在家里备好水、食物、灯和充好电的充电宝。
season-disaster-drill = 九月一日是防灾日（防災の日）。请找到您的避难场所，和家人说好在哪里会合，参加附近的演练。
season-school = 您的孩子接下来的四月要上小学吗？秋天，市役所、区役所会寄信来，请回复。如果没有收到信，请问教育委员会（教育委員会）：外国家庭要自己申请入学。
season-nursery = 接下来的四月，您需要上保育园（保育園）吗？很多城市要在秋天申请。请现在就问市役所、区役所，什么时候截止、要什么材料。
season-child-flu = 十月，诊所开始给孩子打流感疫苗，赶在冬天之前。打不打由您决定，通常要自己付钱。请问小儿科医生。
season-year-end = 十一月和十二月，公司会办所得税的年末调整（年末調整）。请按时把表格交给公司，附上保险的文件，还有您抚养的家人的文件。
season-tax-return = 二月中旬到三月中旬是报税（確定申告）的时间。自己做生意、有两份工作，或离了职的人，可能需要报税。有时能退回一些钱。
