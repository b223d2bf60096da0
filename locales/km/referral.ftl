# From "talk to a person" to the end of the case. One word per concept:
# desk បញ្ជរពិគ្រោះ, coordinator អ្នកសម្របសម្រួល, request សំណើ, share ចែករំលែក, withdraw ដក … វិញ.

coordinator-explainer = អ្នកសម្របសម្រួលជំនួយជនបរទេស (外国人支援コーディネーター) គឺជាអ្នកមានចំណេះដឹងជំនាញ ដែលទីភ្នាក់ងារសេវាអន្តោប្រវេសន៍ជប៉ុនបានទទួលស្គាល់។ គាត់ជួយអ្នករកផ្លូវទៅរកដំណោះស្រាយ។ មិនគិតថ្លៃទេ។
referral-start = ខ្ញុំនឹងភ្ជាប់អ្នកទៅអ្នកសម្របសម្រួល នៅបញ្ជរពិគ្រោះជិតអ្នក។
referral-emergency = មានគ្រោះថ្នាក់ឥឡូវនេះទេ? កុំរង់ចាំចម្លើយនៅទីនេះ។ សូមទូរស័ព្ទ { $police } (ប៉ូលិស) ឬ { $ambulance } (អគ្គិភ័យ និងរថយន្តសង្គ្រោះ)។
referral-question-ask = តើជារឿងអ្វី? ពីរបីពាក្យក៏គ្រប់គ្រាន់ដែរ។ អ្នកក៏អាចរំលងបាន។
referral-question-none = (មិនបានប្រាប់)
referral-urgency-ask = តើបន្ទាន់ប៉ុណ្ណា?
button-urgency-now = មានមនុស្សកំពុងមានគ្រោះថ្នាក់
button-urgency-soon = មានថ្ងៃកំណត់ក្នុងពីរបីថ្ងៃខាងមុខ
button-urgency-normal = អាចរង់ចាំបន្តិចបាន
referral-area-ask = តើអ្នករស់នៅឯណា? សូមសរសេរលេខកូដប្រៃសណីយ៍ ឬឈ្មោះទីក្រុង ជាអក្សរភាសាណាក៏បាន។ ដូច្នេះ ខ្ញុំអាចរកបញ្ជរពិគ្រោះជិតអ្នក។
referral-area-several = មានកន្លែងជាច្រើនដែលមានឈ្មោះនេះ។ តើកន្លែងណា?
referral-area-prefecture = តើអ្នករស់នៅខេត្តណា?
referral-area-municipality = តើអ្នករស់នៅទីក្រុង ខណ្ឌ ស្រុក ឬភូមិណា ក្នុង { $prefecture }?
referral-area-unknown-postal = ខ្ញុំមិនស្គាល់លេខកូដប្រៃសណីយ៍នេះទេ។ សូមពិនិត្យលេខទាំងប្រាំពីរខ្ទង់ ឬសរសេរឈ្មោះទីក្រុង។
referral-area-nothing = ខ្ញុំរកកន្លែងនេះមិនឃើញទេ។ សូមសាកលេខកូដប្រៃសណីយ៍ ឬជ្រើសពីបញ្ជី។
button-area-list = ជ្រើសពីបញ្ជី
button-area-unknown = ខ្ញុំមិនចង់ប្រាប់
button-area-whole-prefecture = { $prefecture } ទាំងមូល
button-more = បន្ថែម…

referral-consent-title = តើខ្ញុំអាចចែករំលែកព័ត៌មាននេះបានទេ?
referral-consent-language = ភាសារបស់អ្នក៖ { $language }
referral-consent-area = តំបន់របស់អ្នក៖ { $area }
referral-consent-area-unknown = តំបន់របស់អ្នក៖ មិនបានប្រាប់
referral-consent-topic = ប្រធានបទ៖ { $topic }
referral-consent-topic-none = ប្រធានបទ៖ មិនបានជ្រើស
referral-consent-question = ពាក្យរបស់អ្នក៖
referral-consent-receiver = អ្នកទទួល៖ អ្នកសម្របសម្រួលដែលមានការទទួលស្គាល់ នៅបញ្ជរពិគ្រោះជិតអ្នកបំផុត។ ពួកគាត់ត្រូវរក្សាការសម្ងាត់។
referral-consent-purpose = ដើម្បីអ្វី៖ ដើម្បីឱ្យម្នាក់ក្នុងចំណោមពួកគាត់អាចជួយអ្នកបាន។
referral-consent-later = ពេលបញ្ជរពិគ្រោះទទួលសំណើរបស់អ្នក គេក៏អានអ្វីដែលអ្នកសរសេរនៅទីនេះចាប់ពីពេលនោះ រហូតដល់សំណើចប់។
referral-consent-not = មិនចែករំលែក៖ គណនីរបស់អ្នក លេខទូរស័ព្ទរបស់អ្នក និងអ្វីដែលអ្នកបានសរសេរពីមុន។
referral-consent-withdraw = អ្នកអាចដកការយល់ព្រមវិញបានគ្រប់ពេល៖ សរសេរ /withdraw ។
button-consent-yes = បាន ចែករំលែកព័ត៌មាននេះ
button-consent-no = ទេ កុំចែករំលែកអ្វីទាំងអស់
referral-consent-refused = មិនអីទេ។ គ្មានអ្វីត្រូវបានចែករំលែកឡើយ។ អ្នកនៅតែអាចសួរខ្ញុំ ឬទូរស័ព្ទទៅលេខទាំងនេះ។

referral-offered = ខ្ញុំបានសួរបញ្ជរពិគ្រោះ { $count } កន្លែង នៅជិតអ្នក៖
referral-offered-desk = { $desk }, { $place }
referral-wait = អ្នកមិនចាំបាច់រង់ចាំនៅទីនេះទេ។ ចម្លើយនឹងបង្ហាញក្នុងឆាតនេះ។ ក្នុងពេលនេះ អ្នកអាចសួរខ្ញុំបន្ត។
referral-widened = មិនទាន់មានអ្នកណាទទួលសំណើរបស់អ្នកបានទេ។ ឥឡូវនេះ ខ្ញុំកំពុងសួរបញ្ជរពិគ្រោះឆ្ងាយជាងនេះ ({ $ring })។
referral-escalated = មកដល់ពេលនេះ គ្មានបញ្ជរពិគ្រោះណាទទួលសំណើរបស់អ្នកបានទេ។ សូមអភ័យទោស។ សំណើរបស់អ្នកនៅតែបើក ហើយយើងរកបន្តទៀត។ សូមទូរស័ព្ទទៅលេខណាមួយខាងក្រោមផង។
referral-expired = គ្មានបញ្ជរពិគ្រោះណាទទួលសំណើរបស់អ្នកបានទេ ហើយសំណើបានចប់ហើយ។ សូមអភ័យទោស។ សូមទូរស័ព្ទទៅលេខណាមួយខាងក្រោម ឬសុំម្តងទៀត។
referral-claimed = { $desk } បានទទួលសំណើរបស់អ្នកហើយ។ ចាប់ពីពេលនេះ អ្នកសម្របសម្រួលនៅទីនោះអានអ្វីដែលអ្នកសរសេរក្នុងឆាតនេះ។ សូមសរសេរជាភាសារបស់អ្នក។
referral-closed = { $desk } បានបិទសំណើរបស់អ្នកហើយ។ លទ្ធផល៖ { $outcome }។
referral-after = អ្វីដែលអ្នកសរសេរចាប់ពីពេលនេះ មានតែខ្ញុំដែលជាកម្មវិធីប៉ុណ្ណោះអាន។
verdict-ask = តើនេះជួយអ្នកបានទេ?
button-verdict-helped = បាន វាជួយខ្ញុំ
button-verdict-partly = បានខ្លះ
button-verdict-not = មិនបាន
verdict-thanks = អរគុណ។ នេះធ្វើឱ្យជំនួយរបស់យើងកាន់តែល្អ។
verdict-not = សូមអភ័យទោស។ អ្នកអាចសុំនិយាយជាមួយមនុស្សផ្ទាល់ម្តងទៀតបានគ្រប់ពេល។
referral-withdraw-ask = តើឱ្យខ្ញុំឈប់ចែករំលែក ហើយបញ្ចប់សំណើរបស់អ្នកទេ?
button-withdraw-yes = បាទ/ចាស សូមឈប់
button-withdraw-no = ទេ សូមបន្ត
referral-withdrawn = សំណើរបស់អ្នកបានចប់ហើយ។ គ្មានអ្វីត្រូវបានចែករំលែកទៀតទេ ហើយបញ្ជរពិគ្រោះលែងអានឆាតនេះបានទៀត។
referral-withdraw-kept = មិនអីទេ។ សំណើរបស់អ្នកនៅបន្ត។
referral-withdraw-none = អ្នកគ្មានសំណើដែលកំពុងបើកទេ។ គ្មានព័ត៌មានរបស់អ្នកត្រូវបានចែករំលែកឡើយ។
referral-already = អ្នកមានសំណើដែលកំពុងបើករួចហើយ។
referral-bridge-off = ឥឡូវនេះ បញ្ជរពិគ្រោះមិនអានឆាតនេះទេ។

status-title = សំណើរបស់អ្នក
status-none = អ្នកគ្មានសំណើដែលកំពុងបើកទេ។
status-asked = ខ្ញុំនៅត្រូវការចម្លើយខ្លះពីអ្នក។
status-consented = ខ្ញុំកំពុងរកបញ្ជរពិគ្រោះជិតអ្នក។
status-offered = បានសួរបញ្ជរពិគ្រោះ { $count } កន្លែង។ កំពុងរង់ចាំបញ្ជរពិគ្រោះទីមួយដែលទទួល។
status-claimed = { $desk } បានទទួលសំណើរបស់អ្នកហើយ។
status-bridged = អ្នកកំពុងទាក់ទងជាមួយ { $desk }។ សូមសរសេរនៅទីនេះ។
status-handed-over = សំណើរបស់អ្នកត្រូវបានបញ្ជូនទៅអង្គភាពដៃគូ។
status-closed = សំណើរបស់អ្នកបានបិទហើយ។ លទ្ធផល៖ { $outcome }។
status-withdrawn = អ្នកបានបញ្ចប់សំណើរបស់អ្នក។
status-escalated = មិនទាន់មានបញ្ជរពិគ្រោះណាទទួលបានទេ។ យើងរកបន្តទៀត។
status-expired = សំណើរបស់អ្នកបានចប់ ដោយគ្មានបញ្ជរពិគ្រោះទទួល។
button-withdraw = បញ្ចប់សំណើរបស់ខ្ញុំ
button-ask-again = សុំនិយាយជាមួយមនុស្សផ្ទាល់ម្តងទៀត

ring-municipality = ទីក្រុងរបស់អ្នក
ring-prefecture = ខេត្តរបស់អ្នក
ring-block = តំបន់របស់អ្នក
ring-nation = ទូទាំងប្រទេសជប៉ុន

outcome-solved = បានដោះស្រាយ
outcome-partly-solved = បានដោះស្រាយខ្លះ
outcome-advice-given = បានផ្តល់ដំបូន្មាន
outcome-handed-to-partner = បានបញ្ជូនទៅអង្គភាពផ្សេង
outcome-not-reached = ទាក់ទងអ្នកមិនបាន
outcome-not-solved = មិនទាន់បានដោះស្រាយ

refusal-no-consent = បើគ្មានការយល់ព្រមរបស់អ្នក គ្មានអ្វីអាចចែករំលែកបានទេ។
refusal-ended = សំណើនេះបានចប់ហើយ។
refusal-wrong-state = ពេលនេះ មិនអាចធ្វើបានទេ។
