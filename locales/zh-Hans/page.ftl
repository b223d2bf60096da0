# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = Tsunagu：日本生活帮手
page-tagline = 用您的语言，给核对过的回答；需要时帮您联系真人
page-skip = 跳到输入框
page-languages = 语言
page-log = 对话
page-input = 您的消息
page-placeholder = 写下您的问题
page-send = 发送
page-quick = 快捷回复
page-you = 您
page-bot = Tsunagu
page-desk = 窗口
page-original = 原文语言：{ $language }
page-emergency = 紧急：警察 { $police }，火警和救护车 { $ambulance }
page-sending = 正在发送…
page-unsent = 还没有发出。我会再试一次。
page-offline = 连接断开了。您写的内容还在。
page-online = 连接恢复了。
page-noscript = 没有 JavaScript 也能使用：发送消息后，页面会显示回答。
page-refresh = 查看新消息
page-privacy = 不需要名字。您的消息留在这台服务器上，只有您同意时才分享。

error-title = 出了点问题
error-not-found = 没有这个页面。
error-no-conversation = 没有这个对话，或这个浏览器无法打开它。请开始新的对话。
error-too-large = 一条消息放不下这么多内容。请改短一些。
error-too-fast = 刚才有点快。请等 { $seconds } 秒再试。内容没有丢失。
error-bad-request = 我没能读懂这次发送的内容。
error-id-reused = 这个消息编号已经用于另一段文字。
error-unknown-button = 这个按钮已经失效。请用最新的按钮。
error-link-used = 这个登录链接已经用过了。请索取新的链接。
error-link-expired = 这个登录链接已经过期。请索取新的链接。
error-link-unknown = 无法识别这个登录链接。请索取新的链接。
error-sign-in = 请先用您的链接登录。
error-forbidden = 这个案件不由您负责。
error-form = 这个表单太旧了。请重新打开页面，再填一次。
error-server = 我们这边出了问题。请稍后再试。紧急时请拨打 { $police } 或 { $ambulance }。

terminal-hint = 写下您的问题。输入数字可以选按钮，按 Ctrl-D 结束。
