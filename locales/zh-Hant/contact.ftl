# Names of the phone numbers in knowledge/facts.toml. Official Japanese names stay in brackets.

contact-police = 報警（警察）
contact-fire-ambulance = 火災和救護車（消防・救急）
contact-coast-guard = 海上救援（海上保安庁）
contact-disaster-message-dial = 災害留言電話（災害用伝言ダイヤル）
contact-ambulance-advice = 成人：不知道要不要叫救護車（救急安心センター）
contact-child-illness-advice = 孩子夜裡生病（こども医療電話相談）
contact-police-advice = 警察諮詢電話（警察相談専用電話）
contact-child-abuse-line = 兒童諮詢所（児童相談所）
contact-dv-navi = 伴侶暴力：轉接最近的中心（DV相談ナビ）
contact-dv-plus = 伴侶暴力：白天晚上都可以（DV相談プラス）
contact-dv-plus-chat = 伴侶暴力：多語聊天（DV相談プラス）
contact-sexual-violence-centre = 遭受性暴力後的協助（性犯罪・性暴力ワンストップ支援センター）
contact-sexual-crime-police = 警察的性犯罪受害諮詢電話（性犯罪被害相談電話）
contact-yorisoi = 陪伴專線，什麼煩惱都可以；外語按 2（よりそいホットライン）
contact-yorisoi-tohoku = 陪伴專線，從岩手、宮城、福島撥打（よりそいホットライン）
contact-tell = TELL Lifeline（英語）
contact-inochi-no-denwa = 生命專線，不想活下去的時候（いのちの電話）
contact-houterasu = 用您的語言諮詢法律（法テラス）
contact-immigration-information = 外國人在留綜合資訊中心（外国人在留総合インフォメーションセンター）
contact-immigration-information-ip = 外國人在留綜合資訊中心，用 IP 電話或從國外撥打（外国人在留総合インフォメーションセンター）
contact-fresc = 外國人在留支援中心 FRESC（外国人在留支援センター）
contact-human-rights = 外語人權諮詢電話（外国語人権相談ダイヤル）
contact-foreign-workers-line = 外籍勞工諮詢電話（外国人労働者向け相談ダイヤル）
contact-working-conditions-hotline = 勞動條件諮詢專線，晚上和週末（労働条件相談ほっとライン）
contact-visitor-hotline = Japan Visitor Hotline，白天晚上都可以
contact-amda = AMDA：找醫生（AMDA国際医療情報センター）
