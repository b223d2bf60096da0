# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = そこの コーディネーターは、出入国在留管理庁《しゅつにゅうこくざいりゅうかんりちょう》が 認《みと》めた 人《ひと》です。この 日《ひ》まで 認《みと》められて います：{ $date }

desks-title = 国《くに》が 認《みと》めた コーディネーターが いる 相談《そうだん》の 窓口《まどぐち》
desks-intro = この 窓口《まどぐち》に、外国人支援《がいこくじんしえん》コーディネーターが います。専門《せんもん》の 知識《ちしき》が ある 人《ひと》です。出入国在留管理庁《しゅつにゅうこくざいりゅうかんりちょう》（日本《にほん》の 入管《にゅうかん》）が 認《みと》めました。外国人《がいこくじん》を 助《たす》けます。お金《かね》は いりません。
desks-prefecture = 都道府県《とどうふけん》
desks-all = 日本《にほん》の 全部《ぜんぶ》
desks-show = 見《み》る
desks-none = ここには、リストの 窓口《まどぐち》が ありません。「日本《にほん》の 全部《ぜんぶ》」を 選《えら》んで ください。チャットで 聞《き》いても いいです。
desks-count = { $n ->
    [1] コーディネーター ｜{ $n }人《ひとり》
    [2] コーディネーター ｜{ $n }人《ふたり》
   *[other] コーディネーター { $n }人《にん》
}
desks-as-of = { $year }年度《ねんど》、{ $date }の リスト
desks-chat = チャットで 聞《き》く
desks-data = この リストの ファイル：

block-hokkaido = 北海道《ほっかいどう》
block-tohoku = 東北地方《とうほくちほう》
block-kanto = 関東地方《かんとうちほう》
block-chubu = 中部地方《ちゅうぶちほう》
block-kinki = 近畿地方《きんきちほう》
block-chugoku = 中国地方《ちゅうごくちほう》
block-shikoku = 四国地方《しこくちほう》
block-kyushu = 九州《きゅうしゅう》・沖縄《おきなわ》
