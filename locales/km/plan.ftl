# The support plan, and handing a request over to a partner.

command-plan = ផែនការជំនួយរបស់ខ្ញុំ
button-plan = មើលផែនការរបស់ខ្ញុំ
plan-title = ផែនការជំនួយរបស់អ្នក
plan-intro = នេះជាជំហានបន្ទាប់របស់អ្នក តាមលំដាប់នេះ។ ជំហានដែលច្បាប់កំណត់ថ្ងៃចុងក្រោយ នៅមុនគេ។
plan-step = { $n }. { $action }
plan-deadline = ថ្ងៃចុងក្រោយ៖ { $date }
plan-deadline-legal = ថ្ងៃចុងក្រោយ៖ { $date } (ច្បាប់កំណត់ថ្ងៃនេះ សូមកុំឱ្យហួស)
plan-status = ឥឡូវនេះ៖ { $status }
plan-status-open = មិនទាន់ចាប់ផ្តើម
plan-status-doing = កំពុងធ្វើ
plan-status-done = រួចហើយ
plan-status-dropped = លែងត្រូវការហើយ
plan-after = សូមធ្វើជំហាន { $list } ឱ្យរួចសិន។
plan-again = អ្នកអាចមើលផែនការម្តងទៀតបានគ្រប់ពេល៖ សរសេរ /plan ។
plan-none = មិនទាន់មានផែនការសម្រាប់អ្នកទេ។ ពេលបញ្ជរពិគ្រោះធ្វើផែនការហើយ វានឹងបង្ហាញនៅទីនេះ។
plan-moved = ផែនការរបស់អ្នក៖ “{ $action }” ឥឡូវនេះ៖ { $status }។

hand-over-title = តើខ្ញុំអាចចែករំលែកព័ត៌មាននេះទៅអង្គភាពដៃគូបានទេ?
hand-over-why = { $desk } ចង់ឱ្យអង្គភាពដៃគូនេះជួយអ្នក៖
hand-over-what = អង្គភាពដៃគូនេះទទួលបានតែព័ត៌មានខាងក្រោម គ្មានអ្វីផ្សេងទេ៖
hand-over-summary = បញ្ជរពិគ្រោះសរសេរបន្ថែម៖
hand-over-contact = របៀបទាក់ទងអ្នក៖
hand-over-purpose = ដើម្បីអ្វី៖ ដើម្បីឱ្យអង្គភាពដៃគូនេះអាចជួយរឿងសំណើរបស់អ្នក។
hand-over-until = រយៈពេល៖ អង្គភាពដៃគូនេះអាចអានបាន { $days } ថ្ងៃ។ បើគេទទួលជួយអ្នក គេអាចអានបាន { $more } ថ្ងៃ។ បន្ទាប់មក គេអានមិនបានទៀតទេ។
hand-over-withdraw = អ្នកអាចដកការយល់ព្រមវិញបានគ្រប់ពេលដោយប៊ូតុងនៅទីនេះ ឬសរសេរ /withdraw ដើម្បីបញ្ចប់ទាំងអស់។

button-hand-over-yes = បាន ចែករំលែកព័ត៌មាននេះ
button-hand-over-bare = បាន តែកុំឱ្យព័ត៌មានទាក់ទងខ្ញុំ
button-hand-over-no = ទេ កុំចែករំលែកអ្វីទាំងអស់
button-hand-over-stop = ឈប់ចែករំលែកទៅអង្គភាពដៃគូនេះ

hand-over-told-consented = អរគុណ។ ឥឡូវនេះ បញ្ជរពិគ្រោះអាចបញ្ជូនតែព័ត៌មាននេះប៉ុណ្ណោះទៅ { $partner }។
hand-over-told-refused = មិនអីទេ។ គ្មានអ្វីត្រូវបានចែករំលែកទៅ { $partner } ទេ។
hand-over-told-sent = បញ្ជរពិគ្រោះបានធ្វើតំណសម្រាប់ { $partner } ហើយ។ គេអាចអានបានតែនៅតំណនោះ។
hand-over-told-seen = { $partner } បានអានសំណើរបស់អ្នកហើយ។
hand-over-told-accepted = ដំណឹងល្អ៖ { $partner } នឹងជួយអ្នក។
hand-over-told-declined = លើកនេះ { $partner } ជួយមិនបានទេ។ បញ្ជរពិគ្រោះនឹងរកវិធីផ្សេងជាមួយអ្នក។
hand-over-told-done = { $partner } បានប្រាប់លទ្ធផលដល់បញ្ជរពិគ្រោះហើយ។ បើចង់ដឹងបន្ថែម សូមសួរបញ្ជរពិគ្រោះ។
hand-over-told-expired = { $partner } មិនបានឆ្លើយទាន់ពេលទេ។ ឥឡូវនេះ គេអានអ្វីមិនបានទៀតទេ។ បញ្ជរពិគ្រោះនឹងរកវិធីផ្សេង។
hand-over-told-withdrawn = បានឈប់ចែករំលែកទៅ { $partner } ហើយ។ ឥឡូវនេះ គេអានអ្វីមិនបានទៀតទេ។
hand-over-not-now = រឿងនេះមិនអាចធ្វើបានទៀតទេ។
