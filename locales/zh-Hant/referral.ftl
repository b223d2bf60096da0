# From "talk to a person" to the end of the case. One word per concept:
# desk 窗口, coordinator 協調員, request 求助, share 分享, withdraw 撤回.

coordinator-explainer = 外國人支援協調員（外国人支援コーディネーター）具備專業知識，經日本出入國在留管理廳認證。協調員協助您找到解決問題的路。免費。
referral-start = 我來幫您聯絡附近諮詢窗口的協調員。
referral-emergency = 現在有危險嗎？不要在這裡等回答，請撥打 { $police }（警察）或 { $ambulance }（火災和救護車）。
referral-question-ask = 是什麼事？寫幾個字就夠了，也可以跳過。
referral-question-none = （沒有寫）
referral-urgency-ask = 有多急？
button-urgency-now = 有人正處在危險中
button-urgency-soon = 這幾天有期限
button-urgency-normal = 可以稍等
referral-area-ask = 您住在哪裡？請寫郵遞區號或城市名，用什麼文字都可以。這樣我能找到附近的窗口。
referral-area-several = 有幾個地方叫這個名字。是哪一個？
referral-area-prefecture = 您住在哪個都道府縣？
referral-area-municipality = 您住在 { $prefecture } 的哪個市、區、町、村？
referral-area-unknown-postal = 找不到這個郵遞區號。請確認七位數字，或寫城市名。
referral-area-nothing = 沒有找到這個地方。請試試郵遞區號，或從清單中選擇。
button-area-list = 從清單中選擇
button-area-unknown = 我不想說
button-area-whole-prefecture = { $prefecture } 全境
button-more = 更多…

referral-consent-title = 我可以分享這些嗎？
referral-consent-language = 您的語言：{ $language }
referral-consent-area = 您的地區：{ $area }
referral-consent-area-unknown = 您的地區：沒有寫
referral-consent-topic = 主題：{ $topic }
referral-consent-topic-none = 主題：沒有選
referral-consent-question = 您寫的話：
referral-consent-receiver = 誰會收到：離您最近的諮詢窗口裡有認證的協調員。他們必須保密。
referral-consent-purpose = 為了什麼：讓其中一位可以協助您。
referral-consent-later = 有窗口接下您的求助後，直到求助結束，窗口也會看到您在這裡寫的內容。
referral-consent-not = 不分享：您的帳號、電話號碼，以及您之前寫的內容。
referral-consent-withdraw = 您可以隨時撤回：寫 /withdraw 就可以。
button-consent-yes = 好，分享這些
button-consent-no = 不，什麼都不分享
referral-consent-refused = 好的，什麼都沒有分享。您還可以繼續問我，或打這些電話。

referral-offered = 我已經詢問了附近 { $count } 個窗口：
referral-offered-desk = { $desk }，{ $place }
referral-wait = 您不用一直等在這裡，回覆會出現在這個聊天裡。這段時間您可以繼續問我。
referral-widened = 還沒有窗口能接下您的求助。我正在詢問更遠的窗口（{ $ring }）。
referral-escalated = 到現在還沒有窗口能接下您的求助，很抱歉。您的求助仍然有效，我們會繼續找。也請打下面的一個電話。
referral-expired = 沒有窗口能接下您的求助，求助現在已經結束，很抱歉。請打下面的一個電話，或再次求助。
referral-claimed = { $desk } 已接下您的求助。從現在起，那裡的協調員會看到您在這個聊天裡寫的內容。請用您自己的語言寫。
referral-closed = { $desk } 已結束您的求助。結果：{ $outcome }。
referral-after = 您現在寫的內容，又只有我這個程式會看到。
verdict-ask = 對您有幫助嗎？
button-verdict-helped = 有幫助
button-verdict-partly = 有一部分
button-verdict-not = 沒有
verdict-thanks = 謝謝您。這會讓我們的協助變得更好。
verdict-not = 很抱歉。您可以隨時再找真人談。
referral-withdraw-ask = 要停止分享並結束您的求助嗎？
button-withdraw-yes = 是，停止
button-withdraw-no = 不，繼續
referral-withdrawn = 您的求助已經結束。不再分享任何內容，窗口也不能再看這個聊天。
referral-withdraw-kept = 好的，您的求助繼續進行。
referral-withdraw-none = 您沒有進行中的求助，也沒有分享任何內容。
referral-already = 您已經有一個進行中的求助。
referral-bridge-off = 窗口現在看不到這個聊天。

status-title = 您的求助
status-none = 您沒有進行中的求助。
status-asked = 我還需要您回答幾個問題。
status-consented = 我正在找您附近的窗口。
status-offered = 已詢問 { $count } 個窗口，正在等第一個接下的窗口。
status-claimed = { $desk } 已接下您的求助。
status-bridged = 您正在和 { $desk } 聯絡，直接在這裡寫就可以。
status-handed-over = 您的求助已轉交給合作單位。
status-closed = 您的求助已結束。結果：{ $outcome }。
status-withdrawn = 您已結束您的求助。
status-escalated = 還沒有窗口能接下，我們會繼續找。
status-expired = 沒有窗口接下，您的求助已經結束。
button-withdraw = 結束我的求助
button-ask-again = 再找真人談

ring-municipality = 您所在的市區町村
ring-prefecture = 您所在的都道府縣
ring-block = 您所在的地方
ring-nation = 日本全國

outcome-solved = 已解決
outcome-partly-solved = 部分解決
outcome-advice-given = 已提供建議
outcome-handed-to-partner = 已轉交其他單位
outcome-not-reached = 沒能聯絡上您
outcome-not-solved = 沒有解決

refusal-no-consent = 沒有您的同意，什麼都不能分享。
refusal-ended = 這個求助已經結束。
refusal-wrong-state = 現在還不能這樣做。
