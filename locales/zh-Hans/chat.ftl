# What the bot says outside of answers, safety and referral. {"/"}words stay as they are.

language-name = 简体中文
language-direction = ltr

welcome = 您好，我是 Tsunagu（つなぐ，意思是“连接”）。
welcome-what = 关于在日本的生活，用您自己的话问我就可以。我用核对过的信息回答，并告诉您信息从哪里来。
welcome-person = 一个人太难的时候，我帮您联系附近有认证的人。免费，也不用说名字。
menu-ask = 您想做什么？
button-person = 和真人谈
button-emergency = 紧急电话
button-topics = 查看主题
button-language = 更换语言
button-menu = 回到开头
button-status = 我的求助到哪一步了？
button-skip = 跳过

topics-ask = 请选一个主题，或写下您的问题。
language-ask = 您想用哪种语言？
language-changed = 从现在起我用简体中文。

unclear-topics = 我不确定有没有听懂。是下面的哪一个吗？
unclear-nothing = 这个问题我没有核对过的答案。请换个说法试试，或和真人谈。
out-of-scope = 我只能帮助在日本生活的事：在留、工作、健康、钱、家庭、住房和安全。这个问题我没有答案。
unreadable = 我只能看懂文字。请用文字写下您的问题。
input-empty = 我没有收到文字。请写下您的问题。
input-symbols = 我只收到了符号或图片。请写几个字，我来帮您。
input-too-long = 这条消息太长了，请不要超过 { $max } 个字。内容没有丢失，改短以后可以再发。

smalltalk-greeting = 您好！有什么可以帮您？请写下您在日本生活中的问题。
smalltalk-thanks = 不客气。需要的时候我都在。
smalltalk-goodbye = 再见，请保重。随时可以再来。
smalltalk-who = 我是 Tsunagu，一个电脑程序。我的回答是由人核对过的文章。我也可以帮您联系真人。
smalltalk-well = 谢谢您的关心，我随时可以帮忙。您好吗？有什么担心的事，请告诉我。

button-helpful-yes = 有，谢谢
button-helpful-no = 没有，还需要帮助
helpful-thanks = 太好了。您可以继续问。
helpful-more = 那么和真人谈可能更有帮助。您也可以换一个主题。
complex-first = 听起来好几件事碰在一起了。真人可以和您一起把这些事都看一遍。下面的回答也许能先帮上忙。
failed = 我们这边出了问题。您的消息已经保留，之后会有人查看。如果很急，请打下面的电话。

# The chapters of the topics, as buttons: at most 30 characters.
chapter-0 = 去哪里咨询
chapter-1 = 签证和在留资格
chapter-2 = 役所手续和家庭
chapter-3 = 工作
chapter-4 = 怀孕和孩子
chapter-5 = 学校和日语
chapter-6 = 健康和看病
chapter-7 = 养老金和福利
chapter-8 = 税金
chapter-9 = 交通
chapter-10 = 危险和灾害
chapter-11 = 住房
chapter-12 = 日常生活
chapters-ask = 是关于什么的？请选一个方面。
button-chapters = 所有方面
