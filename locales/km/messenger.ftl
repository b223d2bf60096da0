# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = ចាប់ផ្តើមម្តងទៀត
command-ask = សួរអំពីការរស់នៅក្នុងប្រទេសជប៉ុន
command-ask-question = សំណួររបស់អ្នក តាមពាក្យរបស់អ្នក
command-person = និយាយជាមួយមនុស្សផ្ទាល់ នៅជិតអ្នក
command-orientation = ជំហានដំបូងក្នុងប្រទេសជប៉ុន
command-topics = ប្រធានបទទាំងអស់
command-status = សំណើរបស់ខ្ញុំដល់ណាហើយ?
command-language = ប្តូរភាសា
command-emergency = លេខបន្ទាន់
command-link = បន្តក្នុងកម្មវិធីផ្សេង
command-mydata = អ្វីដែលរក្សាទុកអំពីខ្ញុំ
command-forget = លុបអ្វីៗទាំងអស់អំពីខ្ញុំ
command-withdraw = បញ្ចប់សំណើរបស់ខ្ញុំ

# Discord does not show command names in this language: they stay English.
command-name-ask = ask
command-name-person = person
command-name-orientation = orientation
command-name-language = language
command-name-status = status
command-name-mydata = mydata
command-name-plan = plan
command-name-quiet = quiet
command-name-forget = forget

# At most 500 and 115 characters.
bot-description = សូមសួរអំពីការរស់នៅក្នុងប្រទេសជប៉ុន ជាភាសារបស់អ្នក៖ ការស្នាក់នៅ ការងារ សុខភាព លុយ គ្រួសារ ផ្ទះ សុវត្ថិភាព។ ចម្លើយបានពិនិត្យ ហើយបង្ហាញថាមកពីណា។ ពេលរឿងពិបាកពេក ខ្ញុំភ្ជាប់អ្នកទៅមនុស្សដែលមានការទទួលស្គាល់ នៅជិតអ្នក។ មិនគិតថ្លៃទេ។ មិនចាំបាច់ប្រាប់ឈ្មោះទេ។ បើមានគ្រោះថ្នាក់ សូមទូរស័ព្ទ { $police } (ប៉ូលិស) ឬ { $ambulance } (អគ្គិភ័យ រថយន្តសង្គ្រោះ)។
bot-short-description = ចម្លើយដែលបានពិនិត្យអំពីការរស់នៅជប៉ុន ជាភាសារបស់អ្នក និងមនុស្សផ្ទាល់នៅជិតអ្នក។ មិនគិតថ្លៃ។

button-location = ចែករំលែកទីតាំងរបស់ខ្ញុំ
location-ask = អ្នកក៏អាចចែករំលែកទីតាំងរបស់អ្នក ដោយប៊ូតុងខាងក្រោម។ ខ្ញុំរក្សាទុកតែឈ្មោះទីក្រុងរបស់អ្នក។
location-abroad = ខ្ញុំរកទីក្រុងជប៉ុននៅទីតាំងនេះមិនឃើញទេ។ សូមសរសេរលេខកូដប្រៃសណីយ៍ ឬឈ្មោះទីក្រុង។
contact-not-needed = ខ្ញុំមិនត្រូវការលេខទូរស័ព្ទទេ ហើយខ្ញុំមិនបានរក្សាទុកទេ។ សូមសរសេរសំណួររបស់អ្នកជាពាក្យ។
unreadable-beside = ខ្ញុំបានអានតែពាក្យរបស់អ្នក។ ខ្ញុំមើលរូបភាព ឬឯកសារមិនបានទេ។
edited-again = អ្នកបានកែសាររបស់អ្នក។ នេះជាចម្លើយចំពោះពាក្យថ្មី។
mark-edited = សារដែលបានកែ
mark-deleted = សារនេះត្រូវបានលុប។

group-private = អ្នកដទៃអាចអាននៅទីនេះបាន។ សម្រាប់សំណួរផ្ទាល់ខ្លួន សូមសរសេរមកខ្ញុំដាច់ដោយឡែក។
button-private = និយាយដាច់ដោយឡែក
private-written = ខ្ញុំបានសរសេរទៅអ្នកដាច់ដោយឡែកហើយ។
private-closed = ខ្ញុំសរសេរទៅអ្នកដាច់ដោយឡែកមិនបានទេ។ សូមអនុញ្ញាតសារផ្ទាល់ (direct message) ក្នុងការកំណត់ ឬប្រើឆាតលើវេប។

link-title = បន្តក្នុងកម្មវិធីផ្សេង
link-code = សូមបើក Tsunagu នៅទីនោះ ហើយផ្ញើ៖ /link { $code }
link-minutes = លេខកូដនេះប្រើបានតែម្តង ក្នុងរយៈពេល { $n } នាទី។ សូមកុំឱ្យអ្នកណា។
link-open = បើកក្នុង { $app }
link-ask = ភ្ជាប់ឆាតនេះជាមួយឆាតផ្សេងរបស់អ្នកទេ? បន្ទាប់មក សំណើ និងសារថ្មីៗរបស់អ្នក នឹងដូចគ្នានៅទាំងពីរ។ អ្នកណាដែលអាចបើកឆាតមួយ អាចអានវាបាន។
button-link-yes = បាទ/ចាស សូមភ្ជាប់
button-link-no = ទេ ទុកដាច់ពីគ្នា
link-done = រួចរាល់។ ឆាតទាំងពីរបានភ្ជាប់គ្នាហើយ។ ខ្ញុំឆ្លើយនៅកន្លែងដែលអ្នកសរសេរចុងក្រោយ។
link-kept = គ្មានអ្វីត្រូវបានភ្ជាប់ទេ។
link-unknown = ខ្ញុំមិនស្គាល់លេខកូដនេះទេ ឬវាត្រូវបានប្រើហើយ ឬហួសពេល។ សូមយកលេខកូដថ្មី៖ ផ្ញើ /link ក្នុងឆាតមួយទៀត។
link-same = ឆាតទាំងនេះបានភ្ជាប់គ្នារួចហើយ។
link-busy = មានសំណើដែលកំពុងបើកក្នុងឆាតទាំងពីរ។ សូមបញ្ចប់សំណើមួយជាមុនសិន ដោយផ្ញើ /withdraw ។

mydata-title = អ្វីដែលរក្សាទុកអំពីអ្នក
mydata-language = ភាសារបស់អ្នក៖ { $language }
mydata-messages = សារក្នុងការសន្ទនានេះ៖ { $n }
mydata-requests = សំណើទៅបញ្ជរពិគ្រោះ៖ { $n }
mydata-chats = ឆាតដែលបានភ្ជាប់៖ { $list }
mydata-nothing-else = គ្មានឈ្មោះ គ្មានអាសយដ្ឋាន គ្មានលេខទូរស័ព្ទទេ។
mydata-how = ដើម្បីលុបទាំងអស់ សូមផ្ញើ /forget ។

forget-ask = លុបអ្វីៗទាំងអស់អំពីអ្នកទេ? សារ និងសំណើទាំងអស់នឹងបាត់។ សំណើដែលកំពុងបើកនឹងចប់។ លុបហើយ យកមកវិញមិនបានទេ។
button-forget-yes = បាទ/ចាស លុបទាំងអស់
button-forget-no = ទេ ទុកដដែល
forget-done = អ្វីៗទាំងអស់អំពីអ្នកត្រូវបានលុបហើយ។ អ្នកអាចចាប់ផ្តើមម្តងទៀតបានគ្រប់ពេល។
forget-kept = គ្មានអ្វីត្រូវបានលុបទេ។
