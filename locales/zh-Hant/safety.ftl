# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = 請馬上撥打 119：火災和救護車都是這個號碼。免費，白天晚上都可以。說「Kaji desu」（失火了）或「Kyuukyuu desu」（要救護車），再說您在哪裡。
safety-police = 請馬上撥打 110：警察。免費，白天晚上都可以。可以的話，請到安全、明亮、有人的地方。
safety-gas = 打開窗戶，到外面去。不要碰開關，不要用火。到外面再打 119。
safety-sea = 請馬上撥打 118：海上救援。有人落水時，請不要自己下水。
safety-disaster = 先保住生命。在海邊或河邊，請馬上往高處走。受困或受傷時，撥打 119。
safety-suicide = 您願意寫出來，真好。您不是一個人，這份痛苦是可以改變的。現在有危險，請撥打 119。打下面的電話，有人聽您說，夜裡也有人。
safety-partner-violence = 您沒有做錯任何事。現在有危險，請撥打 110。下面的電話會為您保密，協助您。他們不會告訴對方。
safety-child-abuse = 謝謝您為孩子著想。孩子現在有危險，請撥打 110。189 會接通兒童諮詢所。不確定也可以打，也不用說名字。
safety-sexual-violence = 這不是您的錯。現在有危險，請撥打 110。#8891：如果您願意，那裡的人會幫您找醫生、聯絡警察。
safety-captivity = 誰都不可以扣住您的護照或在留卡，也不可以把您關起來。現在有危險，請撥打 110。您會受到保護。
safety-general = 您或身邊的人有危險，請馬上打電話：
safety-language = 不會說日語，就說出您的語言。例如：「Chuugokugo de onegai shimasu」（請說中文）。多數地區會有口譯加入通話。
safety-person = 等您安全了，我可以幫您聯絡一個人，協助您處理之後的事。
button-safety-person = 幫我聯絡真人
