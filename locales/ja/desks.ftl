# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = そこのコーディネーターは、出入国在留管理庁の認証を受けています。認証の有効期限：{ $date }

desks-title = 認証を受けたコーディネーターがいる相談窓口
desks-intro = これらの窓口には、専門的な知識を持ち、出入国在留管理庁の認証を受けた外国人支援コーディネーターがいます。外国人住民の相談を受けます。無料です。
desks-prefecture = 都道府県
desks-all = 日本全国
desks-show = 表示する
desks-none = ここには、この一覧に載っている窓口がありません。「日本全国」を選ぶか、チャットで聞いてください。
desks-count = 認証を受けたコーディネーター{ $n }人
desks-as-of = { $year }年度、{ $date }現在
desks-chat = チャットで聞く
desks-data = この一覧のファイル：

block-hokkaido = 北海道
block-tohoku = 東北地方
block-kanto = 関東地方
block-chubu = 中部地方
block-kinki = 近畿地方
block-chugoku = 中国地方
block-shikoku = 四国地方
block-kyushu = 九州・沖縄
