# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = 重新开始
command-ask = 问问在日本的生活
command-ask-question = 您的问题，用您自己的话写
command-person = 和附近的真人谈
command-orientation = 在日本的第一步
command-topics = 所有主题
command-status = 我的求助到哪一步了？
command-language = 更换语言
command-emergency = 紧急电话
command-link = 在另一个应用里继续
command-mydata = 保存了我的哪些信息
command-forget = 删除我的全部信息
command-withdraw = 结束我的求助

# One word (or words joined by - ) in small letters, at most 32 characters, without spaces.
command-name-ask = 提问
command-name-person = 真人
command-name-orientation = 第一步
command-name-language = 语言
command-name-status = 进度
command-name-mydata = 我的信息
command-name-plan = 支援计划
command-name-quiet = 暂停消息
command-name-forget = 全部删除

# At most 500 and 115 characters.
bot-description = 关于在日本的生活，用您自己的语言问我就可以：在留、工作、健康、钱、家庭、住房、安全。回答都核对过，并告诉您信息从哪里来。一个人太难的时候，我帮您联系附近有认证的人。免费，不需要名字。有危险请拨打 { $police }（警察）或 { $ambulance }（火警和救护车）。
bot-short-description = 用您的语言，给核对过的日本生活回答，还能帮您联系附近的真人。免费。

button-location = 发送我的位置
location-ask = 您也可以用下面的按钮发送您的位置。我只保留城市的名字。
location-abroad = 在这个位置没有找到日本的城市。请写邮政编码或城市名。
contact-not-needed = 我不需要电话号码，也没有保留它。请用文字写下您的问题。
unreadable-beside = 我只看了您写的文字。图片或文件我看不到。
edited-again = 您改了消息。这是对新内容的回答。
mark-edited = 已修改的消息
mark-deleted = 这条消息已删除。

group-private = 这里别人也能看到。您自己的问题，请私下写给我。
button-private = 私下谈
private-written = 我已经私下给您发了消息。
private-closed = 我没法私下给您发消息。请在设置里允许私信，或使用网页聊天。

link-title = 在另一个应用里继续
link-code = 在那里打开 Tsunagu，然后发送：/link { $code }
link-minutes = 这个代码 { $n } 分钟内有效，只能用一次。请不要告诉别人。
link-open = 在 { $app } 中打开
link-ask = 要把这个聊天和您的另一个聊天合并吗？合并后，两边的求助和新消息会一样。能打开其中一个聊天的人，都能看到这些内容。
button-link-yes = 好，合并
button-link-no = 不，分开
link-done = 好了，两个聊天已合并。您最后在哪里写，我就在哪里回答。
link-kept = 没有合并。
link-unknown = 这个代码找不到、已经用过，或已经过期。请换一个新的：在另一个聊天里发送 /link。
link-same = 这两个聊天已经合并了。
link-busy = 两个聊天里都有进行中的求助。请先用 /withdraw 结束其中一个。

mydata-title = 保存了您的哪些信息
mydata-language = 您的语言：{ $language }
mydata-messages = 这个对话里的消息：{ $n } 条
mydata-requests = 向窗口的求助：{ $n } 个
mydata-chats = 已合并的聊天：{ $list }
mydata-nothing-else = 没有名字、地址和电话号码。
mydata-how = 要全部删除，请发送 /forget。

forget-ask = 要删除您的全部信息吗？所有消息和求助都会消失，进行中的求助会结束。删除后无法恢复。
button-forget-yes = 是，全部删除
button-forget-no = 不，保留
forget-done = 您的全部信息已删除。您随时可以重新开始。
forget-kept = 什么都没有删除。
