# From "talk to a person" to the end of the case. One word per concept:
# desk परामर्श कक्ष, coordinator संयोजक, request अनुरोध, share साझा गर्ने, withdraw फिर्ता लिने.

coordinator-explainer = विदेशी सहायता संयोजक (外国人支援コーディネーター) भनेको विशेष ज्ञान भएको, जापानको इमिग्रेसन सेवा एजेन्सीले प्रमाणित गरेको व्यक्ति हो। संयोजकले समाधानको बाटो खोज्न मद्दत गर्नुहुन्छ। यो निःशुल्क हो।
referral-start = म तपाईंलाई नजिकैको परामर्श कक्षको संयोजकसँग जोडिदिन्छु।
referral-emergency = अहिले खतरा छ? यहाँ जवाफ नपर्खनुहोस्। { $police } (प्रहरी) वा { $ambulance } (दमकल र एम्बुलेन्स) मा फोन गर्नुहोस्।
referral-question-ask = के कुरामा मद्दत चाहिएको हो? केही शब्द भए पुग्छ। यो छोड्न पनि सक्नुहुन्छ।
referral-question-none = (नभनिएको)
referral-urgency-ask = कति हतार छ?
button-urgency-now = कोही खतरामा छ
button-urgency-soon = केही दिनभित्र म्याद छ
button-urgency-normal = अलि पर्खन सकिन्छ
referral-area-ask = तपाईं कहाँ बस्नुहुन्छ? हुलाक कोड वा सहरको नाम लेख्नुहोस्, जुन अक्षरमा लेखे पनि हुन्छ। त्यसपछि म नजिकको परामर्श कक्ष खोज्न सक्छु।
referral-area-several = यो नाम भएका ठाउँ धेरै छन्। कुन हो?
referral-area-prefecture = तपाईं कुन प्रिफेक्चरमा बस्नुहुन्छ?
referral-area-municipality = { $prefecture } को कुन सहर, वडा, नगर वा गाउँ?
referral-area-unknown-postal = यो हुलाक कोड भेटिएन। सात अङ्क फेरि हेर्नुहोस्, वा सहरको नाम लेख्नुहोस्।
referral-area-nothing = यो ठाउँ भेटिएन। हुलाक कोड लेखेर हेर्नुहोस्, वा सूचीबाट छान्नुहोस्।
button-area-list = सूचीबाट छान्ने
button-area-unknown = भन्न चाहन्नँ
button-area-whole-prefecture = { $prefecture } सबै
button-more = अरू…

referral-consent-title = के म यो साझा गर्न सक्छु?
referral-consent-language = तपाईंको भाषा: { $language }
referral-consent-area = तपाईंको ठाउँ: { $area }
referral-consent-area-unknown = तपाईंको ठाउँ: नभनिएको
referral-consent-topic = विषय: { $topic }
referral-consent-topic-none = विषय: नछानिएको
referral-consent-question = तपाईंका शब्द:
referral-consent-receiver = कसले पाउँछ: तपाईंको सबैभन्दा नजिकका परामर्श कक्षका प्रमाणित संयोजकहरूले। उहाँहरूले यो गोप्य राख्नैपर्छ।
referral-consent-purpose = केका लागि: उहाँहरूमध्ये एक जनाले तपाईंलाई मद्दत गर्न।
referral-consent-later = कुनै परामर्श कक्षले तपाईंको अनुरोध लिएपछि, अनुरोध नसकिएसम्म तपाईंले यहाँ लेख्ने कुरा पनि त्यसले पढ्छ।
referral-consent-not = साझा नगरिने: तपाईंको अकाउन्ट, फोन नम्बर, र यसअघि लेख्नुभएको कुरा।
referral-consent-withdraw = जुनसुकै बेला यो फिर्ता लिन सक्नुहुन्छ: /withdraw लेख्नुहोस्।
button-consent-yes = हुन्छ, साझा गर्नुहोस्
button-consent-no = हुँदैन, केही साझा नगर्नुहोस्
referral-consent-refused = हुन्छ। केही पनि साझा गरिएको छैन। अझै मलाई प्रश्न सोध्न सक्नुहुन्छ, वा यी नम्बरमा फोन गर्न सक्नुहुन्छ।

referral-offered = मैले नजिकका { $count } परामर्श कक्षमा सोधेको छु:
referral-offered-desk = { $desk }, { $place }
referral-wait = यहीँ बसिरहनु पर्दैन। जवाफ यही च्याटमा आउँछ। त्यतिन्जेल मलाई अरू कुरा सोध्न सक्नुहुन्छ।
referral-widened = अहिलेसम्म कसैले तपाईंको अनुरोध लिन सकेको छैन। अब म टाढाका परामर्श कक्षमा सोध्दै छु ({ $ring })।
referral-escalated = अहिलेसम्म कुनै परामर्श कक्षले तपाईंको अनुरोध लिन सकेन। माफ गर्नुहोस्। तपाईंको अनुरोध खुला छ, हामी खोज्दै छौँ। यी नम्बरमध्ये एउटामा पनि फोन गर्नुहोस्।
referral-expired = कुनै परामर्श कक्षले तपाईंको अनुरोध लिन सकेन, र अनुरोध अब सकियो। माफ गर्नुहोस्। यी नम्बरमध्ये एउटामा फोन गर्नुहोस्, वा फेरि अनुरोध गर्नुहोस्।
referral-claimed = { $desk } ले तपाईंको अनुरोध लिएको छ। अबदेखि यो च्याटमा तपाईंले लेख्नुभएको कुरा त्यहाँको संयोजकले पढ्नुहुन्छ। आफ्नै भाषामा लेख्नुहोस्।
referral-closed = { $desk } ले तपाईंको अनुरोध बन्द गरेको छ। नतिजा: { $outcome }।
referral-after = अब तपाईंले लेखेको कुरा फेरि म, यो प्रोग्रामले मात्र पढ्छु।
verdict-ask = यसले तपाईंलाई मद्दत गर्‍यो?
button-verdict-helped = हो, मद्दत गर्‍यो
button-verdict-partly = अलिअलि
button-verdict-not = गरेन
verdict-thanks = धन्यवाद। यसले हाम्रो सहयोग अझ राम्रो बनाउँछ।
verdict-not = माफ गर्नुहोस्। जुनसुकै बेला फेरि मान्छेसँग कुरा गर्न माग्न सक्नुहुन्छ।
referral-withdraw-ask = साझा गर्न रोकेर तपाईंको अनुरोध अन्त्य गरूँ?
button-withdraw-yes = हो, रोक्नुहोस्
button-withdraw-no = होइन, जारी राख्नुहोस्
referral-withdrawn = तपाईंको अनुरोध सकियो। अब केही साझा हुँदैन, र परामर्श कक्षले यो च्याट पढ्न सक्दैन।
referral-withdraw-kept = हुन्छ। तपाईंको अनुरोध जारी छ।
referral-withdraw-none = तपाईंको कुनै खुला अनुरोध छैन। तपाईंको कुनै कुरा साझा भएको छैन।
referral-already = तपाईंको एउटा अनुरोध पहिले नै खुला छ।
referral-bridge-off = अहिले परामर्श कक्षले यो च्याट पढ्दैन।

status-title = तपाईंको अनुरोध
status-none = तपाईंको कुनै खुला अनुरोध छैन।
status-asked = मलाई अझै तपाईंबाट केही जवाफ चाहिन्छ।
status-consented = म नजिकको परामर्श कक्ष खोज्दै छु।
status-offered = { $count } परामर्श कक्षमा सोधिएको छ। पहिले लिने कक्षलाई पर्खिँदै छौँ।
status-claimed = { $desk } ले तपाईंको अनुरोध लिएको छ।
status-bridged = तपाईं { $desk } सँग जोडिनुभएको छ। यहीँ लेख्नुहोस्।
status-handed-over = तपाईंको अनुरोध अर्को संस्थालाई दिइएको छ।
status-closed = तपाईंको अनुरोध बन्द भएको छ। नतिजा: { $outcome }।
status-withdrawn = तपाईंले आफ्नो अनुरोध अन्त्य गर्नुभएको छ।
status-escalated = अहिलेसम्म कुनै परामर्श कक्षले लिन सकेको छैन। हामी खोज्दै छौँ।
status-expired = कुनै परामर्श कक्षले नलिई तपाईंको अनुरोध सकियो।
button-withdraw = मेरो अनुरोध अन्त्य गर्ने
button-ask-again = फेरि मान्छेसँग कुरा गर्न माग्ने

ring-municipality = तपाईंको सहर
ring-prefecture = तपाईंको प्रिफेक्चर
ring-block = तपाईंको क्षेत्र
ring-nation = जापानभरि

outcome-solved = समाधान भयो
outcome-partly-solved = केही समाधान भयो
outcome-advice-given = सल्लाह दिइयो
outcome-handed-to-partner = अर्को संस्थालाई दिइयो
outcome-not-reached = तपाईंसँग सम्पर्क हुन सकेन
outcome-not-solved = समाधान भएन

refusal-no-consent = तपाईंको मन्जुरीबिना केही साझा गर्न मिल्दैन।
refusal-ended = यो अनुरोध सकिइसकेको छ।
refusal-wrong-state = अहिले यो गर्न मिल्दैन।
