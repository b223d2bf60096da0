# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = Tsunagu៖ ជំនួយសម្រាប់ការរស់នៅក្នុងប្រទេសជប៉ុន
page-tagline = ចម្លើយដែលបានពិនិត្យ ជាភាសារបស់អ្នក និងមនុស្សផ្ទាល់ពេលអ្នកត្រូវការ
page-skip = ទៅកន្លែងសរសេរសារ
page-languages = ភាសា
page-log = ការសន្ទនា
page-input = សាររបស់អ្នក
page-placeholder = សរសេរសំណួររបស់អ្នក
page-send = ផ្ញើ
page-quick = ឆ្លើយរហ័ស
page-you = អ្នក
page-bot = Tsunagu
page-desk = បញ្ជរពិគ្រោះ
page-original = សរសេរជាភាសា៖ { $language }
page-emergency = បន្ទាន់៖ { $police } ប៉ូលិស, { $ambulance } អគ្គិភ័យ និងរថយន្តសង្គ្រោះ
page-sending = កំពុងផ្ញើ…
page-unsent = មិនទាន់ផ្ញើបានទេ។ ខ្ញុំនឹងសាកម្តងទៀត។
page-offline = ដាច់អ៊ីនធឺណិត។ អ្វីដែលអ្នកសរសេរនៅរក្សាទុក។
page-online = អ៊ីនធឺណិតមានវិញហើយ។
page-noscript = ទំព័រនេះប្រើបានដោយគ្មាន JavaScript៖ ផ្ញើសារ ហើយទំព័របង្ហាញចម្លើយ។
page-refresh = មើលសារថ្មី
page-privacy = មិនត្រូវការឈ្មោះទេ។ សាររបស់អ្នកនៅក្នុងម៉ាស៊ីនមេនេះ ហើយចែករំលែកតែពេលអ្នកយល់ព្រម។

error-title = មានអ្វីមួយមិនប្រក្រតី
error-not-found = គ្មានទំព័រនេះទេ។
error-no-conversation = គ្មានការសន្ទនានេះទេ ឬកម្មវិធីរុករកនេះបើកវាមិនបាន។ សូមចាប់ផ្តើមការសន្ទនាថ្មី។
error-too-large = វែងពេកសម្រាប់សារមួយ។ សូមធ្វើឱ្យខ្លី។
error-too-fast = លឿនបន្តិច។ សូមរង់ចាំ { $seconds } វិនាទី ហើយសាកម្តងទៀត។ គ្មានអ្វីបាត់ទេ។
error-bad-request = ខ្ញុំអានអ្វីដែលបានផ្ញើមកមិនបានទេ។
error-id-reused = លេខសម្គាល់សារនេះបានប្រើជាមួយអត្ថបទផ្សេងហើយ។
error-unknown-button = ប៊ូតុងនេះលែងប្រើបានហើយ។ សូមប្រើប៊ូតុងថ្មីបំផុត។
error-link-used = តំណចូលនេះបានប្រើរួចហើយ។ សូមសុំតំណថ្មី។
error-link-expired = តំណចូលនេះហួសកំណត់ហើយ។ សូមសុំតំណថ្មី។
error-link-unknown = មិនស្គាល់តំណចូលនេះទេ។ សូមសុំតំណថ្មី។
error-sign-in = សូមចូលដោយតំណរបស់អ្នកជាមុនសិន។
error-forbidden = អ្នកមិនមែនជាអ្នកទទួលរឿងនេះទេ។
error-form = ទម្រង់នេះចាស់ហើយ។ សូមបើកទំព័រម្តងទៀត ហើយធ្វើឡើងវិញ។
error-server = មានបញ្ហានៅខាងយើង។ សូមសាកម្តងទៀតបន្តិចទៀត។ ពេលមានអាសន្ន សូមទូរស័ព្ទ { $police } ឬ { $ambulance }។

terminal-hint = សរសេរសំណួររបស់អ្នក។ វាយលេខដើម្បីជ្រើសប៊ូតុង ចុច Ctrl-D ដើម្បីបញ្ចប់។
