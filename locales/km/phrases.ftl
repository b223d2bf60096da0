# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = តើអ្នកចង់ពិគ្រោះរឿងអ្វី?
phrase-question-since-when = តើរឿងនេះចាប់ផ្តើមពីពេលណា?
phrase-question-wish = តើអ្នកចង់ឱ្យរឿងនេះទៅជាយ៉ាងណា?
phrase-question-tried = តើអ្នកធ្លាប់សាកធ្វើអ្វីហើយឬនៅ? បើមិនទាន់ធ្វើ ក៏មិនអីទេ។
phrase-question-safe = តើឥឡូវនេះអ្នកមានសុវត្ថិភាពទេ?
phrase-question-who-knows = តើមានអ្នកណាទៀតដឹងរឿងនេះ?
phrase-question-residence-card = តើប័ណ្ណស្នាក់នៅ (在留カード) នៅជាមួយអ្នកទេ?
phrase-question-card-expiry = តើថ្ងៃផុតកំណត់លើប័ណ្ណស្នាក់នៅរបស់អ្នកជាថ្ងៃណា?
phrase-question-status = តើលើប័ណ្ណស្នាក់នៅរបស់អ្នក សរសេរឋានៈស្នាក់នៅ (在留資格) អ្វី?
phrase-question-letter = តើអ្នកបានទទួលសំបុត្រ ឬសេចក្តីជូនដំណឹងទេ?
phrase-question-letter-sender = តើសំបុត្រនោះមកពីណា? ផ្ញើរូបថតឈ្មោះអ្នកផ្ញើក៏បាន។
phrase-question-letter-date = តើលើសំបុត្រសរសេរថ្ងៃណា? ផ្ញើរូបថតកាលបរិច្ឆេទក៏បាន។
phrase-question-employer = តើអ្នកធ្វើការនៅឯណា? សូមសរសេរឈ្មោះក្រុមហ៊ុន។
phrase-question-school = តើអ្នក ឬកូនរបស់អ្នករៀននៅសាលាណា?
phrase-question-contract = តើមានកិច្ចសន្យាជាលាយលក្ខណ៍អក្សរទេ?
phrase-question-living-with = តើអ្នករស់នៅជាមួយអ្នកណា?
phrase-question-children = តើអ្នកមានកូនទេ?
phrase-question-children-age = តើកូនរបស់អ្នកអាយុប៉ុន្មាន?
phrase-question-ill = តើអ្នកឈឺ ឬរបួសទេ?
phrase-question-pregnant = តើអ្នក ឬអ្នកណាក្នុងគ្រួសារមានផ្ទៃពោះទេ?
phrase-question-medicines = តើអ្នកកំពុងលេបថ្នាំទេ? ថ្នាំអ្វី?
phrase-question-insurance = តើអ្នកមានធានារ៉ាប់រងសុខភាពទេ?
phrase-question-money = តើអ្នកមានលុយគ្រប់គ្រាន់សម្រាប់សប្តាហ៍នេះទេ?
phrase-question-food = តើអ្នកមានអាហារគ្រប់គ្រាន់សម្រាប់សប្តាហ៍នេះទេ?
phrase-question-sleep = តើយប់នេះអ្នកមានកន្លែងគេងទេ?
phrase-question-language = តើភាសាណាដែលអ្នកអានបានស្រួលជាងគេ?
phrase-question-come = តើអ្នកអាចមកបញ្ជរពិគ្រោះបានទេ?
phrase-question-call = តើយើងអាចទូរស័ព្ទទៅអ្នកបានទេ?
phrase-question-call-when = តើពេលណាងាយស្រួលឱ្យយើងទូរស័ព្ទទៅអ្នក?
phrase-question-speak-employer = តើយើងអាចនិយាយជាមួយក្រុមហ៊ុនជំនួសអ្នកបានទេ?
phrase-question-speak-school = តើយើងអាចនិយាយជាមួយសាលាជំនួសអ្នកបានទេ?
phrase-question-speak-landlord = តើយើងអាចនិយាយជាមួយម្ចាស់ផ្ទះជំនួសអ្នកបានទេ?
phrase-question-speak-city-office = តើយើងអាចនិយាយជាមួយសាលាក្រុងជំនួសអ្នកបានទេ?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = បាទ/ចាស។
phrase-answer-no = ទេ។
phrase-answer-dont-know = ខ្ញុំមិនដឹងទេ។
phrase-answer-dont-understand = ខ្ញុំមិនយល់ទេ។
phrase-answer-simpler = សូមនិយាយឱ្យងាយជាងនេះ។
phrase-answer-wait = សូមរង់ចាំបន្តិច។
phrase-answer-will-bring = ខ្ញុំនឹងយកទៅ។
phrase-answer-will-send = ខ្ញុំនឹងផ្ញើនៅទីនេះ។
phrase-answer-can-come = ខ្ញុំអាចទៅបាន។
phrase-answer-cannot-come = ខ្ញុំទៅមិនបានទេ។
phrase-answer-another-day = សូមប្តូរទៅថ្ងៃផ្សេង។
phrase-answer-safe = ខ្ញុំមានសុវត្ថិភាព។
phrase-answer-not-safe = ខ្ញុំគ្មានសុវត្ថិភាពទេ។
phrase-answer-call-me = សូមទូរស័ព្ទមកខ្ញុំ។
phrase-answer-dont-call = សូមកុំទូរស័ព្ទមកខ្ញុំ។
phrase-answer-someone-reads = មានអ្នកជួយខ្ញុំអាន។
phrase-answer-need-interpreter = ខ្ញុំត្រូវការអ្នកបកប្រែ។
phrase-answer-prefer-not = ខ្ញុំមិនចង់ប្រាប់ទេ។
phrase-answer-thanks = អរគុណ។

# Appointment: When, where and how we meet.
phrase-appointment-come = សូមអញ្ជើញមក។ កន្លែង៖ { $place }។ ថ្ងៃ៖ { $date }។ ម៉ោង៖ { $time }។
phrase-appointment-ask = តើថ្ងៃ និងម៉ោងខាងក្រោមនេះ ស្រួលសម្រាប់អ្នកទេ? ថ្ងៃ៖ { $date }។ ម៉ោង៖ { $time }។
phrase-appointment-phone = យើងនឹងទូរស័ព្ទទៅអ្នក។ ថ្ងៃ៖ { $date }។ ម៉ោង៖ { $time }។
phrase-appointment-online = យើងជួបគ្នាតាមវីដេអូ។ យើងនឹងផ្ញើតំណនៅទីនេះ។
phrase-appointment-moved = ការណាត់ជួបរបស់អ្នកបានផ្លាស់ប្តូរ។ ថ្ងៃថ្មី៖ { $date }។ ម៉ោង៖ { $time }។
phrase-appointment-cancelled = ការណាត់ជួបនេះត្រូវបានលុបចោល៖ { $date }។ សូមអភ័យទោស។
phrase-appointment-bring = សូមយកមកជាមួយ៖ { $document }។
phrase-appointment-free = មិនគិតថ្លៃទេ។
phrase-appointment-interpreter = ថ្ងៃនោះមានអ្នកបកប្រែ។
phrase-appointment-companion = អ្នកអាចមកជាមួយមនុស្សដែលអ្នកទុកចិត្ត។
phrase-appointment-children = អ្នកអាចនាំកូនមកជាមួយ។
phrase-appointment-arrival = ពេលអ្នកមកដល់ សូមសរសេរនៅទីនេះ។
phrase-appointment-cannot = បើមកមិនបាន សូមសរសេរនៅទីនេះ។ យើងនឹងរកថ្ងៃផ្សេង។
phrase-appointment-closed = ថ្ងៃដែលបញ្ជរពិគ្រោះបិទ៖ { $date }។

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = សូមបង្ហាញប័ណ្ណស្នាក់នៅ (在留カード) របស់អ្នក។
phrase-document-passport = សូមបង្ហាញលិខិតឆ្លងដែនរបស់អ្នក។
phrase-document-letter = សូមបង្ហាញសំបុត្រនោះ។
phrase-document-payslip = សូមបង្ហាញសន្លឹកប្រាក់ខែ (給与明細) របស់អ្នក។
phrase-document-contract = សូមបង្ហាញកិច្ចសន្យា (契約書)។
phrase-document-insurance = សូមបង្ហាញកាត ឬលិខិតធានារ៉ាប់រងសុខភាព (マイナ保険証 ឬ 資格確認書)។
phrase-document-bank-book = សូមបង្ហាញសៀវភៅធនាគារ (通帳)។
phrase-document-photo = អ្នកអាចថតរូប ហើយផ្ញើនៅទីនេះ។
phrase-document-bring = សូមយកមកបញ្ជរពិគ្រោះ។ សូមកុំផ្ញើរូបថត។
phrase-document-my-number = សូមកុំផ្ញើរូបថតដែលឃើញលេខ My Number (マイナンバー) របស់អ្នក។
phrase-document-do-not-sign = សូមកុំចុះហត្ថលេខាលើក្រដាសដែលអ្នកមិនយល់។ សូមបង្ហាញយើងជាមុនសិន។
phrase-document-original = សូមទុកច្បាប់ដើមនៅជាមួយអ្នក។ ច្បាប់ចម្លងគ្រប់គ្រាន់សម្រាប់យើង។
phrase-document-letter-pay = សំបុត្រនេះសុំឱ្យបង់លុយ។ ថ្ងៃចុងក្រោយ៖ { $date }។
phrase-document-cannot-pay = បើបង់មិនបាន សូមសរសេរមកយើងមុនថ្ងៃនោះ។
phrase-document-letter-reply = សំបុត្រនេះត្រូវឆ្លើយតប។ ថ្ងៃចុងក្រោយ៖ { $date }។
phrase-document-letter-nothing = សំបុត្រនេះគ្រាន់តែជូនដំណឹង។ អ្នកមិនចាំបាច់ធ្វើអ្វីទេ។

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = អ្នកសរសេរមកយើង គឺធ្វើត្រូវហើយ។
phrase-comfort-received = យើងបានអានសាររបស់អ្នកហើយ។
phrase-comfort-take-time = មិនចាំបាច់ប្រញាប់ទេ។
phrase-comfort-secret = យើងរក្សាការសម្ងាត់នូវអ្វីដែលអ្នកប្រាប់។
phrase-comfort-not-alone = អ្នកមិននៅម្នាក់ឯងទេ។ យើងនៅជាមួយអ្នក។
phrase-comfort-not-your-fault = នេះមិនមែនជាកំហុសរបស់អ្នកទេ។
phrase-comfort-together = យើងទៅមុខជាមួយគ្នា ម្តងមួយជំហាន។
phrase-comfort-look-up = យើងនឹងស្វែងរកព័ត៌មាន ហើយឆ្លើយអ្នកវិញ។ យឺតបំផុត៖ { $date }។
phrase-comfort-specialist = ខ្ញុំត្រូវសួរអ្នកជំនាញ។ បន្ទាប់មក ខ្ញុំនឹងសរសេរមកអ្នកនៅទីនេះ។
phrase-comfort-danger = មានគ្រោះថ្នាក់ឥឡូវនេះទេ? កុំរង់ចាំចម្លើយរបស់យើង។ សូមទូរស័ព្ទភ្លាម៖ { $police } (ប៉ូលិស) ឬ { $ambulance } (អគ្គិភ័យ និងរថយន្តសង្គ្រោះ)។
phrase-comfort-tomorrow = ថ្ងៃនេះយើងបិទហើយ។ យើងនឹងអានសាររបស់អ្នកថ្ងៃស្អែក។
phrase-comfort-next-open = ឥឡូវនេះបញ្ជរពិគ្រោះបិទ។ ថ្ងៃដែលយើងអានសាររបស់អ្នក៖ { $date }។
phrase-comfort-any-time = អ្នកអាចសរសេរមកយើងម្តងទៀតបានគ្រប់ពេល។
