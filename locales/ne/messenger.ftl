# What is said only in messengers (Telegram, Discord): commands, joined chats, own data.
# A command's name stays as it is; its description has at most 100 characters.

command-start = सुरुबाट थाल्ने
command-ask = जापानको जीवनबारे सोध्ने
command-ask-question = तपाईंको प्रश्न, आफ्नै शब्दमा
command-person = नजिकैको मान्छेसँग कुरा गर्ने
command-orientation = जापानमा पहिलो कदम
command-topics = सबै विषय
command-status = मेरो अनुरोध कहाँ पुग्यो?
command-language = भाषा बदल्ने
command-emergency = आपत्कालीन नम्बर
command-link = अर्को एपमा जारी राख्ने
command-mydata = मेरोबारे के राखिएको छ
command-forget = मेरोबारे सबै मेटाउने
command-withdraw = मेरो अनुरोध अन्त्य गर्ने

# Discord does not show command names in this language: they stay English.
command-name-ask = ask
command-name-person = person
command-name-orientation = orientation
command-name-language = language
command-name-status = status
command-name-mydata = mydata
command-name-plan = plan
command-name-quiet = quiet
command-name-forget = forget

# At most 500 and 115 characters.
bot-description = जापानको जीवनबारे आफ्नै भाषामा सोध्नुहोस्: बसाइ, काम, स्वास्थ्य, पैसा, परिवार, घर र सुरक्षा। जवाफ जाँचिएका छन् र कहाँबाट आएको हो देखाउँछन्। एक्लै गाह्रो हुँदा म तपाईंलाई नजिकैको प्रमाणित व्यक्तिसँग जोडिदिन्छु। निःशुल्क। नाम भन्नु पर्दैन। खतरा भए { $police } (प्रहरी) वा { $ambulance } (दमकल, एम्बुलेन्स) मा फोन गर्नुहोस्।
bot-short-description = जापानको जीवनबारे जाँचिएका जवाफ, तपाईंको भाषामा, र नजिकैको मान्छेको मद्दत। निःशुल्क।

button-location = मेरो स्थान साझा गर्ने
location-ask = तलको बटनबाट आफ्नो स्थान साझा गर्न पनि सक्नुहुन्छ। म सहरको नाम मात्र राख्छु।
location-abroad = यो स्थानमा जापानको सहर भेटिएन। हुलाक कोड वा सहरको नाम लेख्नुहोस्।
contact-not-needed = फोन नम्बर चाहिँदैन, मैले त्यो राखेको छैन। आफ्नो प्रश्न शब्दमा लेख्नुहोस्।
unreadable-beside = मैले तपाईंका शब्द मात्र पढेँ। म तस्बिर वा फाइल हेर्न सक्दिनँ।
edited-again = तपाईंले सन्देश बदल्नुभयो। यो नयाँ शब्दको जवाफ हो।
mark-edited = बदलिएको सन्देश
mark-deleted = यो सन्देश मेटाइएको छ।

group-private = यहाँ अरूले पनि पढ्न सक्छन्। आफ्नो प्रश्न भए मलाई छुट्टै, निजी सन्देशमा लेख्नुहोस्।
button-private = निजी कुरा गर्ने
private-written = मैले तपाईंलाई निजी सन्देश पठाएको छु।
private-closed = म तपाईंलाई निजी सन्देश पठाउन सकिनँ। सेटिङमा निजी सन्देश (direct message) खोल्नुहोस्, वा वेब च्याट चलाउनुहोस्।

link-title = अर्को एपमा जारी राख्ने
link-code = त्यहाँ Tsunagu खोल्नुहोस् र यो पठाउनुहोस्: /link { $code }
link-minutes = { $n ->
    [one] यो कोड { $n } मिनेटसम्म, एक पटक मात्र चल्छ। कसैलाई नदिनुहोस्।
   *[other] यो कोड { $n } मिनेटसम्म, एक पटक मात्र चल्छ। कसैलाई नदिनुहोस्।
}
link-open = { $app } मा खोल्ने
link-ask = यो च्याटलाई तपाईंको अर्को च्याटसँग जोडूँ? त्यसपछि तपाईंका अनुरोध र नयाँ सन्देश दुवैमा एउटै हुन्छन्। दुईमध्ये एउटा खोल्न सक्ने जोसुकैले ती पढ्न सक्छ।
button-link-yes = हो, जोड्नुहोस्
button-link-no = होइन, छुट्टै राख्नुहोस्
link-done = भयो। दुवै च्याट जोडिए। तपाईंले पछिल्लो पटक लेखेको ठाउँमा म जवाफ दिन्छु।
link-kept = केही जोडिएन।
link-unknown = यो कोड भेटिएन, चलिसकेको छ, वा पुरानो भयो। नयाँ कोड लिनुहोस्: अर्को च्याटमा /link पठाउनुहोस्।
link-same = यी च्याट पहिले नै जोडिएका छन्।
link-busy = दुवै च्याटमा खुला अनुरोध छ। पहिले /withdraw ले एउटा अनुरोध अन्त्य गर्नुहोस्।

mydata-title = तपाईंबारे के राखिएको छ
mydata-language = तपाईंको भाषा: { $language }
mydata-messages = यो कुराकानीका सन्देश: { $n }
mydata-requests = परामर्श कक्षलाई गरिएका अनुरोध: { $n }
mydata-chats = जोडिएका च्याट: { $list }
mydata-nothing-else = नाम, ठेगाना र फोन नम्बर राखिएको छैन।
mydata-how = सबै मेटाउन /forget पठाउनुहोस्।

forget-ask = तपाईंबारे सबै मेटाऊँ? सबै सन्देश र अनुरोध हराउँछन्। खुला अनुरोध अन्त्य हुन्छ। मेटाएपछि फर्काउन मिल्दैन।
button-forget-yes = हो, सबै मेटाउनुहोस्
button-forget-no = होइन, राख्नुहोस्
forget-done = तपाईंबारे सबै मेटाइयो। जुनसुकै बेला फेरि सुरु गर्न सक्नुहुन्छ।
forget-kept = केही मेटाइएन।
