# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = 在留カード
term-status-of-residence = 在留資格
term-period-of-stay = 在留期間
term-work-permission = 資格外活動許可
term-reentry-permit = 再入国許可
term-resident-record = 住民票
term-move-in-notice = 転入届
term-move-out-notice = 転出届
term-my-number = マイナンバー
term-my-number-card = マイナンバーカード
term-health-insurance = 国民健康保険
term-eligibility-certificate = 資格確認書
term-national-pension = 国民年金
term-employees-pension = 厚生年金
term-resident-tax = 住民税
term-tax-return = 確定申告
term-year-end-adjustment = 年末調整
term-tax-slip = 源泉徴収票
term-taxation-certificate = 課税証明書
term-tax-payment-certificate = 納税証明書
term-birth-notice = 出生届
term-mother-child-handbook = 母子健康手帳
term-child-allowance = 児童手当
term-public-assistance = 生活保護
term-employment-insurance = 雇用保険
term-accident-insurance = 労災保険
term-hello-work = ハローワーク
term-immigration-agency = 出入国在留管理庁
term-coordinator = 外国人支援コーディネーター
term-specified-skilled-worker = 特定技能
term-permanent-residence = 永住許可
term-separation-slip = 離職票
