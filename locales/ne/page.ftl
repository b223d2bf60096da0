# The web chat page around the conversation, and short errors of the web and the terminal.

page-title = Tsunagu: जापानमा बस्न सहयोग
page-tagline = तपाईंको भाषामा जाँचिएका जवाफ, र चाहिँदा कुरा गर्ने मान्छे
page-skip = सन्देश लेख्ने ठाउँमा जाने
page-languages = भाषा
page-log = कुराकानी
page-input = तपाईंको सन्देश
page-placeholder = आफ्नो प्रश्न लेख्नुहोस्
page-send = पठाउने
page-quick = छिटो जवाफ
page-you = तपाईं
page-bot = Tsunagu
page-desk = परामर्श कक्ष
page-original = लेखिएको भाषा: { $language }
page-emergency = आपत्काल: प्रहरी { $police }, दमकल र एम्बुलेन्स { $ambulance }
page-sending = पठाउँदै…
page-unsent = अझै पठाइएको छैन। म फेरि पठाउने प्रयास गर्छु।
page-offline = इन्टरनेट टुट्यो। तपाईंले लेखेको कुरा सुरक्षित छ।
page-online = इन्टरनेट फेरि जोडियो।
page-noscript = यो पेज JavaScript बिना पनि चल्छ: सन्देश पठाउनुहोस्, जवाफ पेजमा देखिन्छ।
page-refresh = नयाँ सन्देश हेर्ने
page-privacy = नाम चाहिँदैन। तपाईंका सन्देश यही सर्भरमा रहन्छन् र तपाईं मन्जुर भए मात्र साझा गरिन्छन्।

error-title = केही मिलेन
error-not-found = यो पेज छैन।
error-no-conversation = यो कुराकानी छैन, वा यो ब्राउजरबाट खोल्न मिल्दैन। नयाँ कुराकानी सुरु गर्नुहोस्।
error-too-large = एउटै सन्देशका लागि यो धेरै भयो। छोटो बनाउनुहोस्।
error-too-fast = अलि छिटो भयो। { $seconds } सेकेन्ड पर्खेर फेरि प्रयास गर्नुहोस्। केही हराएको छैन।
error-bad-request = पठाइएको कुरा पढ्न सकिएन।
error-id-reused = यो सन्देश नम्बर अर्को सन्देशमा प्रयोग भइसकेको छ।
error-unknown-button = यो बटन अब चल्दैन। सबैभन्दा नयाँ बटन थिच्नुहोस्।
error-link-used = यो साइन-इन लिङ्क पहिले नै प्रयोग भइसक्यो। नयाँ लिङ्क माग्नुहोस्।
error-link-expired = यो साइन-इन लिङ्क पुरानो भइसक्यो। नयाँ लिङ्क माग्नुहोस्।
error-link-unknown = यो साइन-इन लिङ्क चिनिएन। नयाँ लिङ्क माग्नुहोस्।
error-sign-in = पहिले आफ्नो लिङ्कबाट साइन-इन गर्नुहोस्।
error-forbidden = यो केस तपाईंको होइन।
error-form = यो फारम पुरानो भइसक्यो। पेज फेरि खोलेर दोहोर्‍याउनुहोस्।
error-server = हाम्रोतिर केही समस्या भयो। केही बेरपछि फेरि प्रयास गर्नुहोस्। आपत्काल परे { $police } वा { $ambulance } मा फोन गर्नुहोस्।

terminal-hint = आफ्नो प्रश्न लेख्नुहोस्। नम्बर लेखे बटन छानिन्छ, Ctrl-D ले बन्द हुन्छ।
