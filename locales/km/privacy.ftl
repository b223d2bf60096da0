# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = ផ្អាកសារផ្ញើមកខ្ញុំ
button-quiet = សរសេរមកខ្ញុំមានសុវត្ថិភាពទេ?
quiet-ask = តើអ្នកដទៃអាចមើលទូរស័ព្ទរបស់អ្នកបានទេ? បើអញ្ចឹង ខ្ញុំរង់ចាំ៖ គ្មានអ្នកណាសរសេរទៅអ្នកមុនទេ។ ពេលអ្នកសរសេរ ខ្ញុំនៅតែឆ្លើយ។
button-quiet-on = សរសេរមកខ្ញុំមិនមានសុវត្ថិភាពទេ
button-quiet-off = សរសេរមកខ្ញុំបានហើយ
quiet-on = បាន។ គ្មានអ្នកណាសរសេរទៅអ្នកមុនទេ រហូតដល់អ្នកប្រាប់ថាមានសុវត្ថិភាព។ បញ្ជរពិគ្រោះក៏ឃើញចំណុចនេះដែរ។ ពេលអ្នកសរសេរ ខ្ញុំនៅតែឆ្លើយ។
quiet-off = អរគុណ។ សារអាចមកដល់អ្នកវិញបានហើយ។
button-uncover = បង្ហាញសារទាំងស្រុង
uncover-done = សារត្រូវបានបង្ហាញទាំងស្រុងវិញហើយ។
cover-notice = អ្នកមានសារមួយ។
button-show = មើល
button-receipts = អ្វីដែលខ្ញុំបានយល់ព្រម
receipts-title = អ្វីដែលអ្នកបានយល់ព្រម
receipts-none = អ្នកមិនទាន់បានយល់ព្រមចែករំលែកអ្វីទេ។
receipt-given = យល់ព្រមនៅ { $time }
receipt-text = អត្ថបទ៖ កំណែ { $version }, { $language }
receipt-receiver = អ្នកទទួល៖ { $text }
receipt-purpose = ដើម្បីអ្វី៖ { $text }
receipt-withdrawn = ដកវិញនៅ { $time }
mydata-file = ទាញយកទាំងអស់ជាឯកសារ
mydata-page = អ្វីៗទាំងអស់ដែលរក្សាទុកអំពីអ្នក នៅក្នុងឯកសារតែមួយ។ តំណនេះប្រើបានតែម្តង។
mydata-link-gone = តំណនេះបានប្រើរួចហើយ ឬហួសកំណត់។ ផ្ញើ /mydata ដើម្បីយកតំណថ្មី។
exit = ចេញភ្លាម
exit-hint = បើកទំព័រអាកាសធាតុ ហើយបិទឆាតនេះនៅលើឧបករណ៍នេះ។ ចុច Esc បីដងក៏ដូចគ្នាដែរ។
