# The support plan, and handing a request over to a partner.

command-plan = ផែនការជំនួយរបស់ខ្ញុំ
button-plan = មើលផែនការរបស់ខ្ញុំ
plan-title = ផែនការជំនួយរបស់អ្នក
plan-intro = នេះជាជំហានបន្ទាប់របស់អ្នក តាមលំដាប់នេះ។ អ្វីដែលច្បាប់កំណត់ថ្ងៃ មកមុន។
plan-step = { $n }. { $action }
plan-deadline = ត្រឹមថ្ងៃ { $date }
plan-deadline-legal = ត្រឹមថ្ងៃ { $date } (ច្បាប់កំណត់ថ្ងៃនេះ សូមកុំឱ្យហួស)
plan-status = ឥឡូវ៖ { $status }
plan-status-open = មិនទាន់ចាប់ផ្តើម
plan-status-doing = កំពុងធ្វើ
plan-status-done = រួចហើយ
plan-status-dropped = លែងត្រូវការ
plan-after = សូមធ្វើជំហាន { $list } ឱ្យរួចសិន។
plan-again = អ្នកអាចមើលផែនការម្តងទៀតពេលណាក៏បាន៖ សរសេរ /plan។
plan-none = មិនទាន់មានផែនការសម្រាប់អ្នកទេ។ ពេលបញ្ជរធ្វើរួច វានឹងបង្ហាញនៅទីនេះ។
plan-moved = ផែនការរបស់អ្នក៖ «{ $action }» ឥឡូវ៖ { $status }។

hand-over-title = តើចែករំលែកព័ត៌មាននេះទៅអង្គភាពដៃគូបានទេ?
hand-over-why = { $desk } ចង់ឱ្យអង្គភាពដៃគូនេះជួយអ្នក៖
hand-over-what = ដៃគូទទួលបានតែប៉ុណ្ណេះ គ្មានអ្វីផ្សេងទេ៖
hand-over-summary = បញ្ជរសរសេរបន្ថែម៖
hand-over-contact = របៀបទាក់ទងអ្នក៖
hand-over-purpose = ដើម្បីអ្វី៖ ដើម្បីឱ្យដៃគូនេះជួយសំណើរបស់អ្នក។
hand-over-until = រយៈពេល៖ ដៃគូអាចអានបាន { $days } ថ្ងៃ បើជួយអ្នក { $more } ថ្ងៃ។ បន្ទាប់មកអានមិនបានទៀតទេ។
hand-over-withdraw = អ្នកអាចដកវិញពេលណាក៏បានដោយប៊ូតុងនៅទីនេះ ឬបញ្ចប់ទាំងអស់ដោយ /withdraw។

button-hand-over-yes = បាន ចែករំលែកព័ត៌មាននេះ
button-hand-over-bare = បាន តែកុំឱ្យលេខទាក់ទង
button-hand-over-no = ទេ កុំចែករំលែកអ្វីទាំងអស់
button-hand-over-stop = ឈប់ចែករំលែកទៅដៃគូនេះ

hand-over-told-consented = អរគុណ។ ឥឡូវបញ្ជរអាចបញ្ជូនតែប៉ុណ្ណេះទៅ { $partner }។
hand-over-told-refused = បាន។ គ្មានអ្វីត្រូវបានចែករំលែកទៅ { $partner } ទេ។
hand-over-told-sent = បញ្ជរបានធ្វើតំណសម្រាប់ { $partner }។ គេអាចអានតែនៅទីនោះ។
hand-over-told-seen = { $partner } បានអានសំណើរបស់អ្នកហើយ។
hand-over-told-accepted = ដំណឹងល្អ៖ { $partner } នឹងជួយអ្នក។
hand-over-told-declined = { $partner } ជួយមិនបានទេលើកនេះ។ បញ្ជរនឹងរកវិធីផ្សេងជាមួយអ្នក។
hand-over-told-done = { $partner } បានប្រាប់លទ្ធផលដល់បញ្ជរហើយ។ បើចង់ដឹងបន្ថែម សូមសួរបញ្ជរ។
hand-over-told-expired = { $partner } មិនបានឆ្លើយទាន់ពេលទេ។ គេអានអ្វីមិនបានទៀតទេ។ បញ្ជរនឹងរកវិធីផ្សេង។
hand-over-told-withdrawn = បានឈប់ចែករំលែកទៅ { $partner } ហើយ។ គេអានអ្វីមិនបានទៀតទេ។
hand-over-not-now = ឥឡូវធ្វើបែបនេះមិនបានទៀតទេ។
