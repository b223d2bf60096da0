# Machine translation between a resident and a desk.

referral-consent-translation = 机器翻译：{ $host } 的电脑程序可能会翻译您分享的内容，以及您和窗口互相写的消息。它只会收到这些文字，不会收到您的账号和电话号码。
translation-label = 由 { $engine } 机器翻译，窗口已核对。窗口写的原文：
