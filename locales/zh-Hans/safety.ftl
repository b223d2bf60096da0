# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = 请马上拨打 119：火警和救护车都是这个号码。免费，白天晚上都可以。说“Kaji desu”（着火了）或“Kyuukyuu desu”（要救护车），再说您在哪里。
safety-police = 请马上拨打 110：警察。免费，白天晚上都可以。能走的话，请去安全、明亮、有人的地方。
safety-gas = 打开窗户，到外面去。不要碰开关，不要用火。到外面再打 119。
safety-sea = 请马上拨打 118：海上救援。有人落水时，请不要自己下水。
safety-disaster = 先保住生命。在海边或河边，请马上往高处走。被困或受伤时，拨打 119。
safety-suicide = 您愿意写出来，真好。您不是一个人，这份痛苦是可以改变的。现在有危险，请拨打 119。打下面的电话，有人听您说，夜里也有人。
safety-partner-violence = 您没有做错任何事。现在有危险，请拨打 110。下面的电话会为您保密，帮助您。他们不会告诉对方。
safety-child-abuse = 谢谢您为孩子着想。孩子现在有危险，请拨打 110。189 会接通儿童咨询所。不确定也可以打，也不用说名字。
safety-sexual-violence = 这不是您的错。现在有危险，请拨打 110。#8891：如果您愿意，那里的人会帮您找医生、联系警察。
safety-captivity = 谁都不可以扣下您的护照或在留卡，也不可以把您关起来。现在有危险，请拨打 110。您会受到保护。
safety-general = 您或身边的人有危险，请马上打电话：
safety-language = 不会说日语，就说出您的语言。例如：“Chuugokugo de onegai shimasu”（请说中文）。多数地区会有翻译加入通话。
safety-person = 等您安全了，我可以帮您联系一个人，帮您处理之后的事。
button-safety-person = 帮我联系真人
