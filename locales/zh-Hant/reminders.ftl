# Reminders: own dates, the seasons of the year, days set by law, and steps that were put off.

command-reminders = 我會收到哪些提醒
command-name-reminders = 提醒

button-reminders = 提醒
button-reminders-on = 好，請提醒我
button-reminders-off = 停止全部提醒
button-date-add = 新增或修改日期
button-date-remove = 刪除日期
button-reminder-done = 做完了

date-period-of-stay = 在留期間到期
date-residence-card = 在留卡到期
date-my-number-card = 個人編號卡到期
date-driving-licence = 駕照到期
date-passport = 護照到期
date-vaccination = 打疫苗
date-other = 其他日期

reminders-title = 您的提醒
reminders-are-off = 提醒沒有打開。如果您願意，我會在重要的日子之前傳訊息給您：您自己的日期、法律規定的日期，還有日本一年四季要辦的事。我只在白天傳。按一下就能停止。
reminders-are-on = 提醒已經打開。我只在白天傳訊息。按一下就能停止。
reminders-now-on = 好的，我會提醒您。您隨時可以停止，按一下就行。
reminders-now-off = 好的，我不再提醒您。您的日期會留在這裡，直到您刪除。
reminders-dates = 您的日期：
reminders-date = { $what }：{ $date }
reminders-date-over = { $what }：{ $date }。這一天已經過了。
reminders-coming = 我會在這些日子傳訊息給您：
reminders-line = { $date }：{ $what }
reminders-nothing = 現在還沒有要提醒的事。您可以新增日期。

date-ask-what = 要我記住哪個日期？
date-ask-end = { $what }：是哪一天？卡上或護照裡寫著。請這樣寫：{ $example }
date-ask-day = { $what }：是哪一天？請這樣寫：{ $example }
date-unreadable = 我沒看懂是哪一天。請寫年、月、日，像這樣：{ $example }
date-impossible = 日曆上沒有這一天。請再看一下，這樣寫：{ $example }
date-too-far = 這一天離現在太遠了。請再看一下年份，這樣寫：{ $example }
date-stopped = 好的，什麼都沒有記。
date-saved = 我記下了。{ $what }：{ $date }。
date-saved-next = 我會在 { $date } 提醒您。
date-saved-soon = 這一天很近了，我不會再另外提醒。請現在就做下一步。
date-saved-off = 提醒沒有打開。要我在這一天之前提醒您嗎？
date-too-many = 這裡的日期已經很多了。請先刪除一個。
date-remove-ask = 要刪除哪個日期？
date-removed = 已刪除：{ $what }。

date-over = { $what }：{ $date }。這一天已經過了。請今天就做下一步。也可以找真人幫您。
date-over-vaccination = { $what }：{ $date }。這一天已經過了。如果沒打，請打電話給診所或保健中心：很多時候以後還能補打。如果有下一次的日期，請寫新的日期。
date-over-other = { $what }：{ $date }。這一天已經過了。我只能記住還沒到的日子。
date-over-stay = { $what }：{ $date }。這一天已經過了。到這一天為止（當天也算），您申請更新了嗎？如果申請了，在入管審查期間，您可以在日本再留一段有限的時間。如果沒有申請，請今天就聯絡入管。自己主動去，比等著好得多。真人可以和您一起看這件事。

date-stay-from = 大約從 { $date } 起，可以申請在留期間更新（簽證更新）。
date-stay-now = 現在就可以申請在留期間更新（簽證更新）。請在到期之前申請。

reminder-title = 提醒
reminder-date = { $what }：{ $date }。
reminder-days = { $days ->
    [0] 就是今天。
   *[other] 還有 { $days } 天。
    }
reminder-next-period-of-stay = 下一步：準備好文件，在這一天之前到入管申請更新。
reminder-next-residence-card = 下一步：在這一天之前到入管申請新卡。
reminder-next-my-number-card = 下一步：在這一天之前，帶卡去市役所、區役所。更新了在留期間以後，這張卡也要延長有效期。
reminder-next-driving-licence = 下一步：看更新駕照的通知，在這一天之前更新。過了這一天就不能開車。
reminder-next-passport = 下一步：問您的大使館、領事館或代表處怎麼換護照。可能需要很長時間。
reminder-next-vaccination = 下一步：看看有沒有預約。請帶打疫苗的單子（予診票）和母子健康手冊（母子健康手帳）。
reminder-next-other = 您請我記住這一天。
reminder-legal = { $what }：最晚 { $date }。這個日期是法律規定的。
reminder-legal-next = 下一步：打開文章，裡面寫著去哪裡、帶什麼。
reminder-later = 您想以後再看：{ $topic }。
reminder-later-last = 您想以後再看：{ $topic }。我不會再問了。

reminder-season = 這個季節的事
season-resident-tax = 六月，住民稅（住民税）的繳款單會寄來，或從薪水裡扣。請打開信，看繳款的期限。繳起來有困難嗎？請在第一個期限之前，問市役所、區役所能不能分期繳。
season-typhoon = 颱風和大雨的季節開始了。請看看所在城市的災害地圖（ハザードマップ），在家裡備好水、食物、燈和充好電的行動電源。
season-disaster-drill = 九月一日是防災日（防災の日）。請找到您的避難場所，和家人約好在哪裡會合，參加附近的演練。
season-school = 您的孩子接下來的四月要上小學嗎？秋天，市役所、區役所會寄信來，請回覆。如果沒有收到信，請問教育委員會（教育委員会）：外國家庭要自己申請入學。
season-nursery = 接下來的四月，您需要上保育園嗎？很多城市要在秋天申請。請現在就問市役所、區役所，什麼時候截止、要什麼文件。
season-child-flu = 十月，診所開始給孩子打流感疫苗，趕在冬天之前。打不打由您決定，通常要自己付錢。請問小兒科醫生。
season-year-end = 十一月和十二月，公司會辦所得稅的年末調整。請按時把表格交給公司，附上保險的文件，還有您扶養的家人的文件。
season-tax-return = 二月中旬到三月中旬是報稅（確定申告）的時間。自己做生意、有兩份工作，或離職的人，可能需要報稅。有時能退回一些錢。
