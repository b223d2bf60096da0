# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = त्यहाँको संयोजक जापानको इमिग्रेसन सेवा एजेन्सीबाट प्रमाणित हुनुहुन्छ। प्रमाणपत्र यो दिनसम्म मान्य छ: { $date }

desks-title = प्रमाणित संयोजक भएका परामर्श कक्ष
desks-intro = यी परामर्श कक्षमा विशेष ज्ञान भएका, जापानको इमिग्रेसन सेवा एजेन्सीले प्रमाणित गरेका विदेशी सहायता संयोजक (外国人支援コーディネーター) हुनुहुन्छ। उहाँहरू विदेशी बासिन्दालाई मद्दत गर्नुहुन्छ। यो निःशुल्क हो।
desks-prefecture = प्रिफेक्चर
desks-all = जापानभरि
desks-show = देखाउने
desks-none = यहाँ यो सूचीमा भएको परामर्श कक्ष छैन। “जापानभरि” छान्नुहोस्, वा च्याटमा सोध्नुहोस्।
desks-count = प्रमाणित संयोजक { $n } जना
desks-as-of = जापानको आर्थिक वर्ष { $year }, { $date } सम्मको
desks-chat = च्याटमा सोध्ने
desks-data = यो सूचीको फाइल:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
