# Names of the phone numbers in knowledge/facts.toml. Official Japanese names stay in brackets.

contact-police = 警察《けいさつ》
contact-fire-ambulance = 火事《かじ》・救急車《きゅうきゅうしゃ》（消防《しょうぼう》・救急《きゅうきゅう》）
contact-coast-guard = 海《うみ》の 事故《じこ》（海上保安庁《かいじょうほあんちょう》）
contact-disaster-message-dial = 地震《じしん》などの とき 声《こえ》を 残《のこ》す 電話《でんわ》（災害用伝言《さいがいようでんごん》ダイヤル）
contact-ambulance-advice = 大人《おとな》：救急車《きゅうきゅうしゃ》を 呼《よ》ぶか わからない とき（救急安心《きゅうきゅうあんしん》センター）
contact-child-illness-advice = 夜《よる》、子《こ》どもが 病気《びょうき》の とき（こども医療電話相談《いりょうでんわそうだん》）
contact-police-advice = 警察《けいさつ》の 相談《そうだん》（警察相談専用電話《けいさつそうだんせんようでんわ》）
contact-child-abuse-line = 子《こ》どもを 守《まも》る ところ（児童相談所《じどうそうだんじょ》）
contact-dv-navi = 夫《おっと》・妻《つま》・恋人《こいびと》の 暴力《ぼうりょく》。近《ちか》くの センターに つながります（DV相談《そうだん》ナビ）
contact-dv-plus = 夫《おっと》・妻《つま》・恋人《こいびと》の 暴力《ぼうりょく》。昼《ひる》も 夜《よる》も（DV相談《そうだん》プラス）
contact-dv-plus-chat = 夫《おっと》・妻《つま》・恋人《こいびと》の 暴力《ぼうりょく》。いろいろな 言葉《ことば》の チャット（DV相談《そうだん》プラス）
contact-sexual-violence-centre = いやな 性行為《せいこうい》を された とき（性犯罪《せいはんざい》・性暴力《せいぼうりょく》ワンストップ支援《しえん》センター）
contact-sexual-crime-police = いやな 性行為《せいこうい》を された とき、警察《けいさつ》の 電話《でんわ》（性犯罪被害相談電話《せいはんざいひがいそうだんでんわ》）
contact-yorisoi = どんな 心配《しんぱい》でも（よりそいホットライン）。2を 押《お》すと、外国語《がいこくご》です
contact-yorisoi-tohoku = 岩手《いわて》・宮城《みやぎ》・福島《ふくしま》から 電話《でんわ》する とき（よりそいホットライン）
contact-tell = TELL Lifeline（英語《えいご》）
contact-inochi-no-denwa = 死《し》にたいと 思《おも》う とき（いのちの 電話《でんわ》）
contact-houterasu = 法律《ほうりつ》の 相談《そうだん》。あなたの 言葉《ことば》で（法《ほう》テラス）
contact-immigration-information = ビザの 質問《しつもん》（外国人在留総合《がいこくじんざいりゅうそうごう》インフォメーションセンター）
contact-immigration-information-ip = ビザの 質問《しつもん》、IP電話《でんわ》や 外国《がいこく》から（外国人在留総合《がいこくじんざいりゅうそうごう》インフォメーションセンター）
contact-fresc = FRESC フレスク（外国人在留支援《がいこくじんざいりゅうしえん》センター）
contact-human-rights = 差別《さべつ》や いじめの 相談《そうだん》（外国語人権相談《がいこくごじんけんそうだん》ダイヤル）
contact-foreign-workers-line = 外国人《がいこくじん》の 仕事《しごと》の 相談《そうだん》（外国人労働者向《がいこくじんろうどうしゃむ》け 相談《そうだん》ダイヤル）
contact-working-conditions-hotline = 仕事《しごと》の 相談《そうだん》、夜《よる》と 土曜日《どようび》・日曜日《にちようび》（労働条件相談《ろうどうじょうけんそうだん》ほっとライン）
contact-visitor-hotline = Japan Visitor Hotline、昼《ひる》も 夜《よる》も
contact-amda = 医者《いしゃ》を 探《さが》す（AMDA国際医療情報《こくさいいりょうじょうほう》センター）
