# One's own data, when it is not safe to be written to, and leaving in a hurry.

command-quiet = मलाई आउने सन्देश रोक्नुहोस्
button-quiet = मलाई लेख्न सुरक्षित छ?
quiet-ask = तपाईंको फोन अरूले हेर्न सक्छन्? त्यसो भए म पर्खन्छु: कसैले तपाईंलाई पहिले लेख्दैन। तपाईंले लेख्दा म जवाफ दिन्छु।
button-quiet-on = मलाई लेख्न सुरक्षित छैन
button-quiet-off = मलाई लेख्न सुरक्षित छ
quiet-on = हुन्छ। तपाईंले सुरक्षित छ नभनेसम्म कसैले तपाईंलाई पहिले लेख्दैन। परामर्श कक्षले पनि यो देख्छ। तपाईंले लेख्दा म जवाफ दिन्छु।
quiet-off = धन्यवाद। अब सन्देश फेरि आउन सक्छन्।
button-uncover = सन्देश पूरा देखाउनुहोस्
uncover-done = अब सन्देश फेरि पूरा देखाइन्छ।
cover-notice = तपाईंलाई एउटा सन्देश छ।
button-show = देखाउनुहोस्
button-receipts = मैले मन्जुर गरेका कुरा
receipts-title = तपाईंले मन्जुर गर्नुभएका कुरा
receipts-none = तपाईंले केही साझा गर्न मन्जुर गर्नुभएको छैन।
receipt-given = मन्जुर गरेको समय: { $time }
receipt-text = पाठ: संस्करण { $version }, { $language }
receipt-receiver = कसले पाउँछ: { $text }
receipt-purpose = केका लागि: { $text }
receipt-withdrawn = फिर्ता लिएको समय: { $time }
mydata-file = सबै कुरा फाइलमा डाउनलोड गर्नुहोस्
mydata-page = तपाईंबारे राखिएको सबै कुरा एउटै फाइलमा छ। यो लिङ्क एक पटक मात्र चल्छ।
mydata-link-gone = यो लिङ्क प्रयोग भइसक्यो वा पुरानो भयो। नयाँ लिङ्कका लागि /mydata पठाउनुहोस्।
exit = छिटो बाहिर
exit-hint = मौसमको पेज खोल्छ र यो उपकरणमा यो च्याट बन्द गर्छ। Esc तीन पटक थिच्दा पनि त्यही हुन्छ।
