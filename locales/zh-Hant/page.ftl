# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = Tsunagu：日本生活幫手
page-tagline = 用您的語言，給確認過的回答；需要時幫您聯絡真人
page-skip = 跳到輸入欄
page-languages = 語言
page-log = 對話
page-input = 您的訊息
page-placeholder = 寫下您的問題
page-send = 傳送
page-quick = 快速回覆
page-you = 您
page-bot = Tsunagu
page-desk = 窗口
page-original = 原文語言：{ $language }
page-emergency = 緊急：警察 { $police }，火災和救護車 { $ambulance }
page-sending = 傳送中…
page-unsent = 還沒有傳出。我會再試一次。
page-offline = 連線中斷了。您寫的內容還在。
page-online = 連線恢復了。
page-noscript = 沒有 JavaScript 也能使用：傳送訊息後，頁面會顯示回答。
page-refresh = 查看新訊息
page-privacy = 不需要名字。您的訊息留在這台伺服器上，只有您同意時才分享。

error-title = 出了點問題
error-not-found = 沒有這個頁面。
error-no-conversation = 沒有這個對話，或這個瀏覽器無法打開它。請開始新的對話。
error-too-large = 一則訊息放不下這麼多內容。請改短一點。
error-too-fast = 剛才有點快。請等 { $seconds } 秒再試。內容沒有不見。
error-bad-request = 我無法讀懂這次傳送的內容。
error-id-reused = 這個訊息編號已經用在另一段文字。
error-unknown-button = 這個按鈕已經失效。請用最新的按鈕。
error-link-used = 這個登入連結已經用過了。請索取新的連結。
error-link-expired = 這個登入連結已經過期。請索取新的連結。
error-link-unknown = 無法辨識這個登入連結。請索取新的連結。
error-sign-in = 請先用您的連結登入。
error-forbidden = 這個案件不是由您負責。
error-form = 這個表單太舊了。請重新打開頁面，再填一次。
error-server = 我們這邊出了問題。請稍後再試。緊急時請撥打 { $police } 或 { $ambulance }。

terminal-hint = 寫下您的問題。輸入數字可以選按鈕，按 Ctrl-D 結束。
