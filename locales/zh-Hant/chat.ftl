# What the bot says outside of answers, safety and referral. {"/"}words stay as they are.

language-name = 繁體中文
language-direction = ltr

welcome = 您好，我是 Tsunagu（つなぐ，意思是「連結」）。
welcome-what = 關於在日本的生活，用您自己的話問我就可以。我用確認過的資訊回答，並告訴您資訊從哪裡來。
welcome-person = 一個人太吃力的時候，我幫您聯絡附近有認證的人。免費，也不用說名字。
menu-ask = 您想做什麼？
button-person = 和真人談
button-emergency = 緊急電話
button-topics = 查看主題
button-language = 更換語言
button-menu = 回到開頭
button-status = 我的求助到哪一步了？
button-skip = 跳過

topics-ask = 請選一個主題，或寫下您的問題。
language-ask = 您想用哪種語言？
language-changed = 從現在起我用繁體中文。

unclear-topics = 我不確定有沒有聽懂。是下面的哪一個嗎？
unclear-nothing = 這個問題我沒有確認過的答案。請換個說法試試，或和真人談。
out-of-scope = 我只能協助在日本生活的事：在留、工作、健康、錢、家庭、住處和安全。這個問題我沒有答案。
unreadable = 我只看得懂文字。請用文字寫下您的問題。
input-empty = 我沒有收到文字。請寫下您的問題。
input-symbols = 我只收到符號或圖片。請寫幾個字，我來幫您。
input-too-long = 這則訊息太長了，請不要超過 { $max } 個字。內容沒有不見，改短以後可以再傳。

smalltalk-greeting = 您好！有什麼可以幫您？請寫下您在日本生活上的問題。
smalltalk-thanks = 不客氣。需要的時候我都在。
smalltalk-goodbye = 再見，請保重。隨時可以再來。
smalltalk-who = 我是 Tsunagu，一個電腦程式。我的回答是由人確認過的文章。我也可以幫您聯絡真人。
smalltalk-well = 謝謝您的關心，我隨時可以幫忙。您好嗎？有什麼擔心的事，請告訴我。

button-helpful-yes = 有，謝謝
button-helpful-no = 沒有，還需要協助
helpful-thanks = 太好了。您可以繼續問。
helpful-more = 那麼和真人談可能更有幫助。您也可以換一個主題。
complex-first = 聽起來好幾件事碰在一起了。真人可以陪您把這些事都看一遍。下面的回答也許能先幫上忙。
failed = 我們這邊出了問題。您的訊息已經保留，之後會有人查看。如果很急，請打下面的電話。

# The chapters of the topics, as buttons: at most 30 characters.
chapter-0 = 去哪裡諮詢
chapter-1 = 簽證與在留資格
chapter-2 = 役所手續與家庭
chapter-3 = 工作
chapter-4 = 懷孕與孩子
chapter-5 = 學校與日語
chapter-6 = 健康與看病
chapter-7 = 年金與福利
chapter-8 = 稅金
chapter-9 = 交通
chapter-10 = 危險與災害
chapter-11 = 住房
chapter-12 = 日常生活
chapters-ask = 是關於什麼的？請選一個方面。
button-chapters = 所有方面
