# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = картка резидента
term-status-of-residence = статус перебування
term-period-of-stay = строк перебування
term-work-permission = дозвіл на підробіток
term-reentry-permit = дозвіл на повторний в’їзд
term-resident-record = довідка про проживання
term-move-in-notice = заява про прибуття
term-move-out-notice = заява про вибуття
term-my-number = My Number
term-my-number-card = картка My Number
term-health-insurance = Національне медичне страхування
term-eligibility-certificate = довідка про страхування
term-national-pension = Національна пенсія
term-employees-pension = пенсія працівників
term-resident-tax = муніципальний податок
term-tax-return = податкова декларація
term-year-end-adjustment = річний перерахунок податку
term-tax-slip = податкова довідка
term-taxation-certificate = довідка про оподаткування
term-tax-payment-certificate = довідка про сплату податків
term-birth-notice = повідомлення про народження
term-mother-child-handbook = книжка матері й дитини
term-child-allowance = виплата на дитину
term-public-assistance = державна допомога
term-employment-insurance = страхування зайнятості
term-accident-insurance = страхування від нещасних випадків на роботі
term-hello-work = Hello Work
term-immigration-agency = Імміграційна служба
term-coordinator = Координатор підтримки іноземців
term-specified-skilled-worker = кваліфікований працівник певної спеціальності
term-permanent-residence = дозвіл на постійне проживання
term-separation-slip = довідка про звільнення
