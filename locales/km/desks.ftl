# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = អ្នកសម្របសម្រួលនៅទីនោះ ត្រូវបានទីភ្នាក់ងារសេវាអន្តោប្រវេសន៍ជប៉ុនទទួលស្គាល់។ ការទទួលស្គាល់នេះមានសុពលភាពដល់ថ្ងៃ៖ { $date }

desks-title = បញ្ជរពិគ្រោះ មានអ្នកសម្របសម្រួលដែលមានការទទួលស្គាល់
desks-intro = នៅបញ្ជរពិគ្រោះទាំងនេះ មានអ្នកសម្របសម្រួលជំនួយជនបរទេស (外国人支援コーディネーター) ដែលមានចំណេះដឹងជំនាញ ហើយទីភ្នាក់ងារសេវាអន្តោប្រវេសន៍ជប៉ុនបានទទួលស្គាល់។ ពួកគាត់ជួយជនបរទេសដែលរស់នៅជប៉ុន។ មិនគិតថ្លៃទេ។
desks-prefecture = ខេត្ត
desks-all = ទូទាំងប្រទេសជប៉ុន
desks-show = បង្ហាញ
desks-none = នៅទីនេះ មិនមានបញ្ជរពិគ្រោះក្នុងបញ្ជីនេះទេ។ សូមជ្រើស “ទូទាំងប្រទេសជប៉ុន” ឬសួរក្នុងឆាត។
desks-count = អ្នកសម្របសម្រួលដែលមានការទទួលស្គាល់ { $n } នាក់
desks-as-of = ឆ្នាំសារពើពន្ធ { $year } គិតត្រឹមថ្ងៃ { $date }
desks-chat = សួរក្នុងឆាត
desks-data = បញ្ជីនេះជាឯកសារ៖

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
