# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = 重新開始
command-ask = 問問在日本的生活
command-ask-question = 您的問題，用您自己的話寫
command-person = 和附近的真人談
command-orientation = 在日本的第一步
command-topics = 所有主題
command-status = 我的求助到哪一步了？
command-language = 更換語言
command-emergency = 緊急電話
command-link = 在另一個應用程式繼續
command-mydata = 保存了我的哪些資料
command-forget = 刪除我的全部資料
command-withdraw = 結束我的求助

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = 提問
command-name-person = 真人
command-name-orientation = 第一步
command-name-language = 語言
command-name-status = 進度
command-name-mydata = 我的資料
command-name-plan = 支援計畫
command-name-quiet = 暫停訊息
command-name-forget = 全部刪除

# At most 500 and 115 characters.
bot-description = 關於在日本的生活，用您自己的語言問我就可以：在留、工作、健康、錢、家庭、住處、安全。回答都確認過，並告訴您資訊從哪裡來。一個人太吃力的時候，我幫您聯絡附近有認證的人。免費，不需要名字。有危險請撥打 { $police }（警察）或 { $ambulance }（火災和救護車）。
bot-short-description = 用您的語言，給確認過的日本生活回答，還能幫您聯絡附近的真人。免費。

button-location = 傳送我的位置
location-ask = 您也可以用下面的按鈕傳送您的位置。我只保留城市的名字。
location-abroad = 在這個位置沒有找到日本的城市。請寫郵遞區號或城市名。
contact-not-needed = 我不需要電話號碼，也沒有保留它。請用文字寫下您的問題。
unreadable-beside = 我只看了您寫的文字。圖片或檔案我看不到。
edited-again = 您改了訊息。這是對新內容的回答。
mark-edited = 已修改的訊息
mark-deleted = 這則訊息已刪除。

group-private = 這裡別人也看得到。您自己的問題，請私下寫給我。
button-private = 私下談
private-written = 我已經私下傳訊息給您。
private-closed = 我無法私下傳訊息給您。請在設定裡允許私人訊息，或使用網頁聊天。

link-title = 在另一個應用程式繼續
link-code = 在那裡打開 Tsunagu，然後傳送：/link { $code }
link-minutes = 這個代碼 { $n } 分鐘內有效，只能用一次。請不要告訴別人。
link-open = 在 { $app } 打開
link-ask = 要把這個聊天和您的另一個聊天合併嗎？合併後，兩邊的求助和新訊息會一樣。能打開其中一個聊天的人，都看得到這些內容。
button-link-yes = 好，合併
button-link-no = 不，分開
link-done = 好了，兩個聊天已合併。您最後在哪裡寫，我就在哪裡回答。
link-kept = 沒有合併。
link-unknown = 這個代碼找不到、已經用過，或已經過期。請換一個新的：在另一個聊天裡傳送 /link。
link-same = 這兩個聊天已經合併了。
link-busy = 兩個聊天裡都有進行中的求助。請先用 /withdraw 結束其中一個。

mydata-title = 保存了您的哪些資料
mydata-language = 您的語言：{ $language }
mydata-messages = 這個對話裡的訊息：{ $n } 則
mydata-requests = 向窗口的求助：{ $n } 個
mydata-chats = 已合併的聊天：{ $list }
mydata-nothing-else = 沒有名字、地址和電話號碼。
mydata-how = 要全部刪除，請傳送 /forget。

forget-ask = 要刪除您的全部資料嗎？所有訊息和求助都會消失，進行中的求助會結束。刪除後無法復原。
button-forget-yes = 是，全部刪除
button-forget-no = 不，保留
forget-done = 您的全部資料已刪除。您隨時可以重新開始。
forget-kept = 什麼都沒有刪除。
