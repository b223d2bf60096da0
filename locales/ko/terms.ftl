# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = 재류카드
term-status-of-residence = 재류자격
term-period-of-stay = 재류기간
term-work-permission = 자격외활동허가
term-reentry-permit = 재입국허가
term-resident-record = 주민표
term-move-in-notice = 전입신고
term-move-out-notice = 전출신고
term-my-number = 마이넘버
term-my-number-card = 마이넘버카드
term-health-insurance = 국민건강보험
term-eligibility-certificate = 자격확인서
term-national-pension = 국민연금
term-employees-pension = 후생연금
term-resident-tax = 주민세
term-tax-return = 확정신고
term-year-end-adjustment = 연말정산
term-tax-slip = 원천징수표
term-taxation-certificate = 과세증명서
term-tax-payment-certificate = 납세증명서
term-birth-notice = 출생신고
term-mother-child-handbook = 모자건강수첩
term-child-allowance = 아동수당
term-public-assistance = 생활보호
term-employment-insurance = 고용보험
term-accident-insurance = 산재보험
term-hello-work = 헬로워크
term-immigration-agency = 출입국재류관리청
term-coordinator = 외국인지원코디네이터
term-specified-skilled-worker = 특정기능
term-permanent-residence = 영주허가
term-separation-slip = 이직표
