# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = residence card
term-status-of-residence = status of residence
term-period-of-stay = period of stay
term-work-permission = permiso sa part-time na trabaho
term-reentry-permit = re-entry permit
term-resident-record = certificate of residence
term-move-in-notice = move-in notice
term-move-out-notice = move-out notice
term-my-number = My Number
term-my-number-card = My Number card
term-health-insurance = National Health Insurance
term-eligibility-certificate = eligibility certificate
term-national-pension = National Pension
term-employees-pension = Employees’ Pension
term-resident-tax = resident tax
term-tax-return = tax return
term-year-end-adjustment = year-end adjustment
term-tax-slip = tax slip
term-taxation-certificate = taxation certificate
term-tax-payment-certificate = tax payment certificate
term-birth-notice = ulat ng kapanganakan
term-mother-child-handbook = mother and child handbook
term-child-allowance = child allowance
term-public-assistance = public assistance
term-employment-insurance = employment insurance
term-accident-insurance = workers’ accident insurance
term-hello-work = Hello Work
term-immigration-agency = Immigration Services Agency
term-coordinator = Foreign National Support Coordinator
term-specified-skilled-worker = Specified Skilled Worker
term-permanent-residence = permiso sa permanent residence
term-separation-slip = papel ng pag-alis sa trabaho
