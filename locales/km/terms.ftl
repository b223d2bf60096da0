# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = ប័ណ្ណស្នាក់នៅ
term-status-of-residence = ឋានៈស្នាក់នៅ
term-period-of-stay = រយៈពេលស្នាក់នៅ
term-work-permission = ការអនុញ្ញាតធ្វើការក្រៅម៉ោង
term-reentry-permit = ការអនុញ្ញាតចូលវិញ
term-resident-record = លិខិតបញ្ជាក់អាសយដ្ឋាន
term-move-in-notice = លិខិតរើចូល
term-move-out-notice = លិខិតរើចេញ
term-my-number = My Number
term-my-number-card = ប័ណ្ណ My Number
term-health-insurance = ធានារ៉ាប់រងសុខភាពជាតិ
term-eligibility-certificate = លិខិតបញ្ជាក់សិទ្ធិធានារ៉ាប់រង
term-national-pension = សោធនជាតិ
term-employees-pension = សោធនបុគ្គលិក
term-resident-tax = ពន្ធអ្នករស់នៅ
term-tax-return = ការប្រកាសពន្ធ
term-year-end-adjustment = ការគណនាពន្ធចុងឆ្នាំ
term-tax-slip = ក្រដាសពន្ធ
term-taxation-certificate = លិខិតបញ្ជាក់ការជាប់ពន្ធ
term-tax-payment-certificate = លិខិតបញ្ជាក់ការបង់ពន្ធ
term-birth-notice = លិខិតជូនដំណឹងកំណើត
term-mother-child-handbook = សៀវភៅសុខភាពម្តាយនិងទារក
term-child-allowance = ប្រាក់ឧបត្ថម្ភកុមារ
term-public-assistance = ជំនួយជីវភាព
term-employment-insurance = ធានារ៉ាប់រងការងារ
term-accident-insurance = ធានារ៉ាប់រងគ្រោះថ្នាក់ការងារ
term-hello-work = Hello Work
term-immigration-agency = ទីភ្នាក់ងារសេវាអន្តោប្រវេសន៍
term-coordinator = អ្នកសម្របសម្រួលជំនួយជនបរទេស
term-specified-skilled-worker = កម្មករជំនាញជាក់លាក់
term-permanent-residence = ការអនុញ្ញាតស្នាក់នៅអចិន្ត្រៃយ៍
term-separation-slip = លិខិតឈប់ធ្វើការ
