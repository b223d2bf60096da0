# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = 在留《ざいりゅう》カード
term-status-of-residence = 在留資格《ざいりゅうしかく》
term-period-of-stay = 在留期間《ざいりゅうきかん》
term-work-permission = 資格外活動許可《しかくがいかつどうきょか》
term-reentry-permit = 再入国許可《さいにゅうこくきょか》
term-resident-record = 住民票《じゅうみんひょう》
term-move-in-notice = 転入届《てんにゅうとどけ》
term-move-out-notice = 転出届《てんしゅつとどけ》
term-my-number = マイナンバー
term-my-number-card = マイナンバーカード
term-health-insurance = 国民健康保険《こくみんけんこうほけん》
term-eligibility-certificate = 資格確認書《しかくかくにんしょ》
term-national-pension = 国民年金《こくみんねんきん》
term-employees-pension = 厚生年金《こうせいねんきん》
term-resident-tax = 住民税《じゅうみんぜい》
term-tax-return = 確定申告《かくていしんこく》
term-year-end-adjustment = 年末調整《ねんまつちょうせい》
term-tax-slip = 源泉徴収票《げんせんちょうしゅうひょう》
term-taxation-certificate = 課税証明書《かぜいしょうめいしょ》
term-tax-payment-certificate = 納税証明書《のうぜいしょうめいしょ》
term-birth-notice = 出生届《しゅっしょうとどけ》
term-mother-child-handbook = 母子健康手帳《ぼしけんこうてちょう》
term-child-allowance = 児童手当《じどうてあて》
term-public-assistance = 生活保護《せいかつほご》
term-employment-insurance = 雇用保険《こようほけん》
term-accident-insurance = 労災保険《ろうさいほけん》
term-hello-work = ハローワーク
term-immigration-agency = 出入国在留管理庁《しゅつにゅうこくざいりゅうかんりちょう》
term-coordinator = 外国人支援《がいこくじんしえん》コーディネーター
term-specified-skilled-worker = 特定技能《とくていぎのう》
term-permanent-residence = 永住許可《えいじゅうきょか》
term-separation-slip = 離職票《りしょくひょう》
