# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = 暫停傳訊息給我
button-quiet = 現在聯絡我安全嗎？
quiet-ask = 別人看得到您手機裡的內容嗎？如果看得到，我可以等：沒有人會主動聯絡您。您寫給我時，我照樣回答。
button-quiet-on = 現在聯絡我不安全
button-quiet-off = 現在聯絡我是安全的
quiet-on = 好的。在您說安全之前，沒有人會主動聯絡您。窗口也會看到這一點。您寫給我時，我照樣回答。
quiet-off = 謝謝您。訊息又可以送到您這裡了。
button-uncover = 完整顯示訊息
uncover-done = 訊息又會完整顯示了。
cover-notice = 您有一則訊息。
button-show = 查看
button-receipts = 我同意過的內容
receipts-title = 您同意過的內容
receipts-none = 您還沒有同意分享任何內容。
receipt-given = 同意時間：{ $time }
receipt-text = 文字：版本 { $version }，{ $language }
receipt-receiver = 誰會收到：{ $text }
receipt-purpose = 為了什麼：{ $text }
receipt-withdrawn = 撤回時間：{ $time }
mydata-file = 把全部內容下載成檔案
mydata-page = 關於您的、保存下來的全部資料，都在一個檔案裡。這個連結只能用一次。
mydata-link-gone = 這個連結已經用過或已經過期。傳送 /mydata 可以得到新的連結。
exit = 快速離開
exit-hint = 打開天氣網頁，並在這台裝置上關閉這個聊天。連按三次 Esc 鍵效果相同。
