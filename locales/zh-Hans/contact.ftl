# Names of the phone numbers in knowledge/facts.toml. Official Japanese names stay in brackets.

contact-police = 报警（警察）
contact-fire-ambulance = 火警和救护车（消防・救急）
contact-coast-guard = 海上救援（海上保安庁）
contact-disaster-message-dial = 灾害留言电话（災害用伝言ダイヤル）
contact-ambulance-advice = 成人：不知道要不要叫救护车（救急安心センター）
contact-child-illness-advice = 孩子夜里生病（こども医療電話相談）
contact-police-advice = 警察咨询电话（警察相談専用電話）
contact-child-abuse-line = 儿童咨询所（児童相談所）
contact-dv-navi = 伴侣暴力：转接最近的中心（DV相談ナビ）
contact-dv-plus = 伴侣暴力：白天晚上都可以（DV相談プラス）
contact-dv-plus-chat = 伴侣暴力：多语言聊天（DV相談プラス）
contact-sexual-violence-centre = 遭受性暴力后的帮助（性犯罪・性暴力ワンストップ支援センター）
contact-sexual-crime-police = 警察的性犯罪受害咨询电话（性犯罪被害相談電話）
contact-yorisoi = 陪伴热线，什么烦恼都可以；外语按 2（よりそいホットライン）
contact-yorisoi-tohoku = 陪伴热线，从岩手、宫城、福岛拨打（よりそいホットライン）
contact-tell = TELL Lifeline（英语）
contact-inochi-no-denwa = 生命热线，不想活了的时候（いのちの電話）
contact-houterasu = 用您的语言咨询法律（法テラス）
contact-immigration-information = 外国人在留综合信息中心（外国人在留総合インフォメーションセンター）
contact-immigration-information-ip = 外国人在留综合信息中心，用 IP 电话或从国外拨打（外国人在留総合インフォメーションセンター）
contact-fresc = 外国人在留支援中心 FRESC（外国人在留支援センター）
contact-human-rights = 外语人权咨询电话（外国語人権相談ダイヤル）
contact-foreign-workers-line = 外国劳动者咨询电话（外国人労働者向け相談ダイヤル）
contact-working-conditions-hotline = 劳动条件咨询热线，晚上和周末（労働条件相談ほっとライン）
contact-visitor-hotline = Japan Visitor Hotline，白天晚上都可以
contact-amda = AMDA：找医生（AMDA国際医療情報センター）
