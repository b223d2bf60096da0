# Headings and labels on answer cards.

answer-steps = ត្រូវធ្វើអ្វី
answer-where = ត្រូវទៅណា
answer-deadline = ត្រឹមថ្ងៃណា
answer-cost = តម្លៃ
answer-bring = ត្រូវយកអ្វីទៅ
answer-otherwise = បើមិនធ្វើ
answer-differs = ខុសពីប្រទេសជាច្រើន
answer-yourself = អ្វីដែលអ្នកធ្វើខ្លួនឯងបាន
answer-contacts = អាចសួរនៅណា
answer-source = ប្រភព៖ { $publisher }
answer-checked = បានពិនិត្យនៅថ្ងៃ { $date }
answer-unconfirmed = ចំណុចខ្លះ យើងមិនអាចបញ្ជាក់តាមទំព័រផ្លូវការបានទេ។ សូមសួរមុនពេលសម្រេចចិត្ត។
phone-call = ទូរស័ព្ទ { $number }
phone-free = ទូរស័ព្ទឥតគិតថ្លៃ
phone-hours = ម៉ោង៖ { $hours }
phone-languages = ភាសា៖ { $languages }
