# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = 您想諮詢什麼事？
phrase-question-since-when = 是從什麼時候開始的？
phrase-question-wish = 您希望事情變成怎樣？
phrase-question-tried = 到現在為止，您試過什麼辦法嗎？沒有也沒關係。
phrase-question-safe = 您現在安全嗎？
phrase-question-who-knows = 這件事還有誰知道？
phrase-question-residence-card = 在留卡（在留カード）在您手邊嗎？
phrase-question-card-expiry = 您的在留卡上寫的到期日是哪一天？
phrase-question-status = 您的在留卡上寫的在留資格是什麼？
phrase-question-letter = 您收到信或通知了嗎？
phrase-question-letter-sender = 信是從哪裡寄來的？拍一張寄件人名稱的照片也可以。
phrase-question-letter-date = 信上寫的日期是哪一天？拍一張日期的照片也可以。
phrase-question-employer = 您在哪裡工作？請寫公司的名字。
phrase-question-school = 您或您的孩子在哪所學校就讀？
phrase-question-contract = 有書面契約嗎？
phrase-question-living-with = 您和誰一起住？
phrase-question-children = 您有孩子嗎？
phrase-question-children-age = 您的孩子幾歲？
phrase-question-ill = 您生病了或受傷了嗎？
phrase-question-pregnant = 您或您的家人懷孕了嗎？
phrase-question-medicines = 您在吃藥嗎？吃什麼藥？
phrase-question-insurance = 您有健康保險嗎？
phrase-question-money = 這個星期的生活費夠嗎？
phrase-question-food = 這個星期吃的東西夠嗎？
phrase-question-sleep = 今晚您有地方睡嗎？
phrase-question-language = 您讀哪種語言最輕鬆？
phrase-question-come = 您能來我們窗口嗎？
phrase-question-call = 我們可以打電話給您嗎？
phrase-question-call-when = 什麼時候打電話給您比較方便？
phrase-question-speak-employer = 我們可以替您和公司談嗎？
phrase-question-speak-school = 我們可以替您和學校談嗎？
phrase-question-speak-landlord = 我們可以替您和房東談嗎？
phrase-question-speak-city-office = 我們可以替您和市役所、區役所談嗎？

# Answer: Short replies for the resident to tap.
phrase-answer-yes = 是的。
phrase-answer-no = 不／沒有。
phrase-answer-dont-know = 我不知道。
phrase-answer-dont-understand = 我看不懂。
phrase-answer-simpler = 請說得更簡單一點。
phrase-answer-wait = 請等一下。
phrase-answer-will-bring = 我會帶過去。
phrase-answer-will-send = 我會傳到這裡。
phrase-answer-can-come = 我能去。
phrase-answer-cannot-come = 我不能去。
phrase-answer-another-day = 請換一天。
phrase-answer-safe = 我現在安全。
phrase-answer-not-safe = 我現在不安全。
phrase-answer-call-me = 請打電話給我。
phrase-answer-dont-call = 請不要打電話給我。
phrase-answer-someone-reads = 有人幫我讀。
phrase-answer-need-interpreter = 我需要口譯。
phrase-answer-prefer-not = 我不想說。
phrase-answer-thanks = 謝謝。

# Appointment: When, where and how we meet.
phrase-appointment-come = 請在 { $date } { $time } 來這裡：{ $place }。
phrase-appointment-ask = { $date } { $time }，您方便嗎？
phrase-appointment-phone = 我們會在 { $date } { $time } 打電話給您。
phrase-appointment-online = 我們用視訊通話見面。連結會傳到這裡。
phrase-appointment-moved = 預約的時間改了。新的時間：{ $date }，{ $time }。
phrase-appointment-cancelled = { $date } 的預約取消了。很抱歉。
phrase-appointment-bring = 請帶來：{ $document }。
phrase-appointment-free = 免費。
phrase-appointment-interpreter = 當天有口譯在場。
phrase-appointment-companion = 您可以帶一位信任的人一起來。
phrase-appointment-children = 您可以帶孩子一起來。
phrase-appointment-arrival = 您到了以後，請在這裡說一聲。
phrase-appointment-cannot = 如果不能來，請在這裡告訴我們。我們再找別的日子。
phrase-appointment-closed = { $date } 窗口休息。

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = 請給我們看您的在留卡（在留カード）。
phrase-document-passport = 請給我們看您的護照。
phrase-document-letter = 請給我們看那封信。
phrase-document-payslip = 請給我們看您的薪資單（給与明細）。
phrase-document-contract = 請給我們看契約（契約書）。
phrase-document-insurance = 請給我們看健康保險的證件（マイナ保険証 或者 資格確認書）。
phrase-document-bank-book = 請給我們看銀行存摺（通帳）。
phrase-document-photo = 您可以拍照傳到這裡。
phrase-document-bring = 請帶到窗口來。請不要傳照片。
phrase-document-my-number = 看得到個人編號（マイナンバー）的照片，請不要傳。
phrase-document-do-not-sign = 看不懂的文件，請不要簽名。請先給我們看。
phrase-document-original = 請自己保管好正本。我們有影本就夠了。
phrase-document-letter-pay = 這封信要求付款。最晚日期：{ $date }。
phrase-document-cannot-pay = 如果付不出來，請在那天之前在這裡寫訊息告訴我們。
phrase-document-letter-reply = 這封信需要回覆。最晚日期：{ $date }。
phrase-document-letter-nothing = 這封信只是通知。您什麼都不用做。

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = 您寫訊息給我們，是對的。
phrase-comfort-received = 我們看到您的訊息了。
phrase-comfort-take-time = 請慢慢來。
phrase-comfort-secret = 您告訴我們的事，我們會保密。
phrase-comfort-not-alone = 您不是一個人。有我們在。
phrase-comfort-not-your-fault = 這不是您的錯。
phrase-comfort-together = 我們和您一起，一步一步往前走。
phrase-comfort-look-up = 我們會查清楚再回覆您。最晚日期：{ $date }。
phrase-comfort-specialist = 我需要請教專家。之後會在這裡寫給您。
phrase-comfort-danger = 現在有危險嗎？請不要等我們的回答，馬上撥打 { $police }（警察）或 { $ambulance }（火災和救護車）。
phrase-comfort-tomorrow = 今天的服務時間結束了。我們明天看您的訊息。
phrase-comfort-next-open = 窗口現在沒有開。我們會在 { $date } 看您的訊息。
phrase-comfort-any-time = 您可以隨時再寫給我們。
