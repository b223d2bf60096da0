# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = អ្នកសម្របសម្រួលនៅទីនោះ ត្រូវបានទីភ្នាក់ងារសេវាអន្តោប្រវេសន៍ជប៉ុនទទួលស្គាល់។ មានសុពលភាពដល់៖ { $date }

desks-title = បញ្ជរពិគ្រោះដែលមានអ្នកសម្របសម្រួលមានការទទួលស្គាល់
desks-intro = នៅបញ្ជរទាំងនេះ មានអ្នកជំនាញ ដែលទីភ្នាក់ងារសេវាអន្តោប្រវេសន៍ជប៉ុនបានទទួលស្គាល់ (外国人支援コーディネーター)។ ពួកគាត់ជួយជនបរទេស។ មិនគិតថ្លៃទេ។
desks-prefecture = ខេត្ត
desks-all = ទូទាំងប្រទេសជប៉ុន
desks-show = បង្ហាញ
desks-none = នៅទីនេះមិនមានបញ្ជរក្នុងបញ្ជីនេះទេ។ សូមជ្រើស “ទូទាំងប្រទេសជប៉ុន” ឬសួរក្នុងឆាត។
desks-count = អ្នកសម្របសម្រួលមានការទទួលស្គាល់ { $n } នាក់
desks-as-of = ឆ្នាំសារពើពន្ធ { $year } គិតត្រឹម { $date }
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
