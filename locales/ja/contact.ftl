# Names of the phone numbers in knowledge/facts.toml. Official Japanese names stay in brackets.

contact-police = 警察
contact-fire-ambulance = 消防・救急
contact-coast-guard = 海上保安庁
contact-disaster-message-dial = 災害用伝言ダイヤル
contact-ambulance-advice = 救急車を呼ぶか迷うとき（大人）：救急安心センター
contact-child-illness-advice = 夜、子どもが病気のとき：こども医療電話相談
contact-police-advice = 警察相談専用電話
contact-child-abuse-line = 児童相談所
contact-dv-navi = 配偶者や恋人からの暴力、最寄りのセンター：DV相談ナビ
contact-dv-plus = 配偶者や恋人からの暴力、昼も夜も：DV相談プラス
contact-dv-plus-chat = 配偶者や恋人からの暴力、いろいろな言語のチャット：DV相談プラス
contact-sexual-violence-centre = 性犯罪・性暴力ワンストップ支援センター
contact-sexual-crime-police = 警察の性犯罪被害相談電話
contact-yorisoi = よりそいホットライン。どんな悩みでも。外国語は2番
contact-yorisoi-tohoku = よりそいホットライン（岩手・宮城・福島から）
contact-tell = TELL Lifeline（英語）
contact-inochi-no-denwa = 死にたい気持ちのとき：いのちの電話
contact-houterasu = あなたの言語で法律の相談：法テラス
contact-immigration-information = 外国人在留総合インフォメーションセンター
contact-immigration-information-ip = 外国人在留総合インフォメーションセンター（IP電話・海外から）
contact-fresc = 外国人在留支援センター（FRESC、フレスク）
contact-human-rights = 外国語人権相談ダイヤル
contact-foreign-workers-line = 外国人労働者向け相談ダイヤル
contact-working-conditions-hotline = 労働条件相談ほっとライン（夜と週末）
contact-visitor-hotline = Japan Visitor Hotline（昼も夜も）
contact-amda = 医者を探す：AMDA国際医療情報センター
