# Orientation: its tracks (button, sentence, the day that is asked for), the answers that people choose,
# what has to be done by a day, and notes for people from certain countries. No digits: numbers are facts.

# Tracks for people who begin something together. The name is a button: at most 30 characters.
track-new-employee = New at a company
track-new-employee-about = Your first weeks at work in Japan: contract, pay, insurance, taxes, and your rights.
track-new-student = New at a school or university
track-new-student-about = Your first weeks as a student: address, insurance, part-time work, daily life.
track-moved-in = New in this town
track-moved-in-about = What to do after moving in: city office, insurance, school, garbage, neighbours.
track-trainee-skilled = Trainee or skilled worker
track-trainee-skilled-about = For technical interns and specified skilled workers: your rights at work, and who helps you.
track-family = Family with children
track-family-about = Nursery, school, health and money for families with children.
track-event = First things to know
track-event-about = Where to ask, whom to call in danger, and how to be ready for disasters. No dates, just the basics.

# Tracks for what happens in a life. The name is a button: at most 30 characters.
track-arriving = Arriving in Japan
track-arriving-about = The first weeks in Japan, with the days that the law sets.
track-working = Working
track-working-about = Starting a job, and what you need to know as long as you work.
track-marrying = Getting married
track-marrying-about = Before and after the wedding: papers, status of residence, insurance, and help if things go wrong.
track-baby = Having a baby
track-baby-about = From pregnancy to the first months: registration, visa, money and health.
track-school = A child goes to school
track-school-about = Nursery, elementary school, junior high and high school: how to register, and who helps.
track-losing-job = Losing or leaving a job
track-losing-job-about = The days that count after the last day of work: insurance, pension, immigration, money.
track-growing-old = Growing old in Japan
track-growing-old-about = Pension, care, medical costs, and what a family needs to know at the end of a life.
track-leaving = Leaving Japan
track-leaving-about = What to end, pay, return and claim when you leave Japan for good.

# The question for the day on which a track begins. Below it stand a button for today and one for skipping.
track-new-employee-start = Which was, or will be, your first day at this company?
track-new-student-start = On which day did you move in, or will you move in?
track-moved-in-start = On which day did you move in, or will you move in?
track-trainee-skilled-start = On which day did you move in at your place in Japan?
track-family-start = On which day did your family move in, or will it move in?
track-arriving-start = On which day did you arrive in Japan, or will you arrive?
track-working-start = Which was, or will be, your first day at this work?
track-marrying-start = On which day did you marry, or will you marry?
track-baby-start = On which day was your baby born? If it is not born yet: which day does the doctor expect?
track-losing-job-start = Which was, or will be, your last day at work?
track-leaving-start = On which day will you leave Japan?

# Buttons for groups of statuses of residence: at most 30 characters. The words stand on the residence card.
orient-status-work = Work (engineer, cook …)
orient-status-student = Student
orient-status-trainee = Technical intern trainee
orient-status-skilled = Specified skilled worker
orient-status-dependent = Dependent (family stay)
orient-status-settled = Permanent, long-term, spouse
orient-status-other = Another one

# Buttons for what somebody lives on: at most 30 characters.
orient-work-employed = Job with company insurance
orient-work-part-time = Part-time, no insurance
orient-work-own = My own business
orient-work-no = No work

# What has to be done by a day. The day stands before or after it. At most 70 characters.
due-moving-in-days = Register your address at the city office
due-health-join-days = Join National Health Insurance, if no company insures you
due-health-keep-days = Ask to keep your company health insurance, if you want to
due-pension-join-days = Join the National Pension, if no company insures you
due-child-allowance-days = Apply for the child allowance
due-affiliation-notification-days = Tell immigration that you changed your job or school
due-dismissal-isa-days = Tell immigration that you left your employer
due-dismissal-status-months = Have new work or a new status, or ask a person for help
due-ub-paper-days = Ask Hello Work for help if the rishokuhyo has not come
due-ub-claim-years = Unemployment benefit usually ends on this day
due-ssw-notify-days = Tell immigration when you leave an employer
due-car-transfer-days = If you have a car: register its new address
due-card-change-days = Tell immigration when your name changes
due-marriage-name-months = A Japanese spouse can take your surname by a simple notice
due-birth-notice-days = Give the birth notice to the city office
due-birth-status-days = Apply for the baby’s status, if the baby is not Japanese
due-birth-no-status-days = Without a status, the baby must have left Japan
due-tax-return-to = File the tax return and pay
due-ext-apply-months = Apply for an extension before your period of stay ends
due-death-notice-days = Give the death notice to the city office
due-move-out-abroad = Give the moving-out notice to the city office
due-card-return = Give back your residence card at the airport
due-tax-agent = Pay the resident tax, or name a tax agent
due-tax-before-leaving = File the tax return, or name a tax agent
due-moving-out-notice = Tell the landlord that you move out
due-utilities-stop-weeks = Cancel electricity, gas, water and internet
due-lump-claim-years = Claim the pension lump sum, if it is right for you

# Notes for people from certain countries: what differs from home. They stand below an article.
note-pension-counted = Japan has a pension agreement with your country. Your years in both countries can be counted together for the right to a pension. Ask at a pension office before you decide anything.
note-pension-not-counted = Japan has an agreement with your country only against paying twice. Years in both countries are not counted together. If your employer sent you from there, ask which pension you belong to.
note-pension-no-agreement = Japan has no pension agreement with your country. Years at home do not count here. If you leave Japan before you have a right to a pension, ask about the lump sum (脱退一時金) in time.
note-lump-sum-agreement = Think twice: Japan has a pension agreement with your country. Months for which you take the lump sum are gone, and can no longer be counted together with your years at home.
note-licence-no-tests = With a licence from your country you need neither the written nor the driving test. You still need the translation, the eye test and the other papers.
note-licence-tests = With a licence from your country you take both tests: { $licence-questions } written questions, at least { $licence-correct } right, and driving on a course. Book early, and practise the Japanese signs.
note-licence-states = It depends on the state. With a licence from Colorado, Hawaii, Maryland, Ohio, Oregon, Virginia or Washington State you need neither test; with one from Indiana no driving test. All others take both tests.
note-left-side = In your country traffic keeps to the right. In Japan everybody keeps to the left: cars, and bicycles on the road too. Look to the right first when you cross.
note-divorce-recognition = A divorce in Japan does not yet count in the Philippines. A court there must recognise it before you can marry again. Ask your embassy, and keep the papers of the divorce.
note-remarriage = Were you married before? Your embassy gives papers for a new marriage only after a court in the Philippines has recognised the divorce. Ask the embassy first.
note-birth-report = Report the birth to your embassy or consulate too. Only then does the baby get papers and a passport of your country. The Japanese birth notice does not do this.
note-birth-report-br = Register the birth at a Brazilian consulate too. It is free and has no time limit, but only with it is the child of Brazilians a Brazilian citizen by birth. First comes the notice at the city office.
