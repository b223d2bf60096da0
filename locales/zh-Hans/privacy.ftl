# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = 暂停给我发消息
button-quiet = 现在联系我安全吗？
quiet-ask = 别人能看到您手机里的内容吗？如果能，我可以等：没有人会主动联系您。您写给我时，我照样回答。
button-quiet-on = 现在联系我不安全
button-quiet-off = 现在联系我是安全的
quiet-on = 好的。在您说安全之前，没有人会主动联系您。窗口也会看到这一点。您写给我时，我照样回答。
quiet-off = 谢谢您。消息又可以送到您这里了。
button-uncover = 完整显示消息
uncover-done = 消息又会完整显示了。
cover-notice = 您有一条消息。
button-show = 查看
button-receipts = 我同意过的内容
receipts-title = 您同意过的内容
receipts-none = 您还没有同意分享任何内容。
receipt-given = 同意时间：{ $time }
receipt-text = 文本：版本 { $version }，{ $language }
receipt-receiver = 谁会收到：{ $text }
receipt-purpose = 为了什么：{ $text }
receipt-withdrawn = 撤回时间：{ $time }
mydata-file = 把全部内容下载为文件
mydata-page = 关于您的、保存下来的全部信息，都在一个文件里。这个链接只能用一次。
mydata-link-gone = 这个链接已经用过或已经过期。发送 /mydata 可以得到新的链接。
exit = 快速离开
exit-hint = 打开天气网页，并在这台设备上关闭这个聊天。连按三次 Esc 键效果相同。
