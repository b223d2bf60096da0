# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = 在留卡
term-status-of-residence = 在留资格
term-period-of-stay = 在留期间
term-work-permission = 资格外活动许可
term-reentry-permit = 再入国许可
term-resident-record = 住民票
term-move-in-notice = 转入届
term-move-out-notice = 转出届
term-my-number = 个人编号
term-my-number-card = 个人编号卡
term-health-insurance = 国民健康保险
term-eligibility-certificate = 资格确认书
term-national-pension = 国民年金
term-employees-pension = 厚生年金
term-resident-tax = 住民税
term-tax-return = 报税
term-year-end-adjustment = 年末调整
term-tax-slip = 源泉征收票
term-taxation-certificate = 课税证明书
term-tax-payment-certificate = 纳税证明书
term-birth-notice = 出生届
term-mother-child-handbook = 母子健康手册
term-child-allowance = 儿童津贴
term-public-assistance = 生活保护
term-employment-insurance = 雇用保险
term-accident-insurance = 工伤保险
term-hello-work = Hello Work
term-immigration-agency = 出入国在留管理厅
term-coordinator = 外国人支援协调员
term-specified-skilled-worker = 特定技能
term-permanent-residence = 永住许可
term-separation-slip = 离职票
