# Machine translation between a resident and a desk.

referral-consent-translation = 機器翻譯：{ $host } 的電腦程式可能會翻譯您分享的內容，以及您和窗口互相寫的訊息。它只會收到這些文字，不會收到您的帳號和電話號碼。
translation-label = 由 { $engine } 機器翻譯，窗口已確認。窗口寫的原文：
