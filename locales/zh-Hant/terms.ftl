# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = 在留卡
term-status-of-residence = 在留資格
term-period-of-stay = 在留期間
term-work-permission = 資格外活動許可
term-reentry-permit = 再入國許可
term-resident-record = 住民票
term-move-in-notice = 轉入屆
term-move-out-notice = 轉出屆
term-my-number = 個人編號
term-my-number-card = 個人編號卡
term-health-insurance = 國民健康保險
term-eligibility-certificate = 資格確認書
term-national-pension = 國民年金
term-employees-pension = 厚生年金
term-resident-tax = 住民稅
term-tax-return = 報稅
term-year-end-adjustment = 年末調整
term-tax-slip = 源泉徵收票
term-taxation-certificate = 課稅證明書
term-tax-payment-certificate = 納稅證明書
term-birth-notice = 出生登記
term-mother-child-handbook = 母子健康手冊
term-child-allowance = 兒童津貼
term-public-assistance = 生活保護
term-employment-insurance = 雇用保險
term-accident-insurance = 職災保險
term-hello-work = Hello Work
term-immigration-agency = 出入國在留管理廳
term-coordinator = 外國人支援協調員
term-specified-skilled-worker = 特定技能
term-permanent-residence = 永住許可
term-separation-slip = 離職票
