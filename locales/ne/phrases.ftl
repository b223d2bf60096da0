# Phrasebook: a coordinator and a resident who share no language understand each other by these sentences,
# without any translator. The same sentences in the same order in every language; the order is the order on screen.

# Question: The desk asks.
phrase-question-topic = के विषयमा कुरा गर्न चाहनुहुन्छ?
phrase-question-since-when = यो कहिलेदेखि सुरु भयो?
phrase-question-wish = के भए राम्रो हुन्थ्यो जस्तो लाग्छ?
phrase-question-tried = अहिलेसम्म केही गरेर हेर्नुभयो? नगरे पनि केही फरक पर्दैन।
phrase-question-safe = तपाईं अहिले सुरक्षित हुनुहुन्छ?
phrase-question-who-knows = यो कुरा अरू कसलाई थाहा छ?
phrase-question-residence-card = तपाईंको रेसिडेन्स कार्ड (在留カード) तपाईंसँगै छ?
phrase-question-card-expiry = रेसिडेन्स कार्डमा म्याद सकिने मिति कहिले छ?
phrase-question-status = रेसिडेन्स कार्डमा कुन बसाइ हैसियत (在留資格) लेखिएको छ?
phrase-question-letter = कुनै चिठी वा सूचना आएको छ?
phrase-question-letter-sender = चिठी कहाँबाट आएको हो? पठाउनेको नामको फोटो भए पनि हुन्छ।
phrase-question-letter-date = चिठीमा कुन मिति लेखिएको छ? मितिको फोटो भए पनि हुन्छ।
phrase-question-employer = तपाईं कहाँ काम गर्नुहुन्छ? कृपया कम्पनीको नाम लेख्नुहोस्।
phrase-question-school = तपाईं वा तपाईंका छोराछोरी कुन स्कुल जानुहुन्छ?
phrase-question-contract = लिखित सम्झौता छ?
phrase-question-living-with = तपाईं कोसँग बस्नुहुन्छ?
phrase-question-children = तपाईंका छोराछोरी छन्?
phrase-question-children-age = छोराछोरी कति वर्षका भए?
phrase-question-ill = तपाईं बिरामी हुनुहुन्छ वा चोट लागेको छ?
phrase-question-pregnant = तपाईं वा परिवारमा कोही गर्भवती हुनुहुन्छ?
phrase-question-medicines = तपाईं कुनै औषधि खाँदै हुनुहुन्छ? कुन औषधि?
phrase-question-insurance = तपाईंको स्वास्थ्य बीमा छ?
phrase-question-money = यो हप्तालाई पुग्ने पैसा छ?
phrase-question-food = यो हप्तालाई पुग्ने खानेकुरा छ?
phrase-question-sleep = आज राति सुत्ने ठाउँ छ?
phrase-question-language = तपाईंलाई कुन भाषा पढ्न सबैभन्दा सजिलो छ?
phrase-question-come = तपाईं हाम्रो परामर्श कक्षमा आउन सक्नुहुन्छ?
phrase-question-call = हामीले तपाईंलाई फोन गरे हुन्छ?
phrase-question-call-when = कुन बेला फोन गर्दा ठीक हुन्छ?
phrase-question-speak-employer = तपाईंको तर्फबाट हामीले कम्पनीसँग कुरा गरे हुन्छ?
phrase-question-speak-school = तपाईंको तर्फबाट हामीले स्कुलसँग कुरा गरे हुन्छ?
phrase-question-speak-landlord = तपाईंको तर्फबाट हामीले घरधनीसँग कुरा गरे हुन्छ?
phrase-question-speak-city-office = तपाईंको तर्फबाट हामीले नगरपालिकासँग कुरा गरे हुन्छ?

# Answer: Short replies for the resident to tap.
phrase-answer-yes = हो / छ / हुन्छ।
phrase-answer-no = होइन / छैन / हुँदैन।
phrase-answer-dont-know = मलाई थाहा छैन।
phrase-answer-dont-understand = मैले बुझिनँ।
phrase-answer-simpler = कृपया अझ सजिलो गरी भन्नुहोस्।
phrase-answer-wait = कृपया एकछिन पर्खनुहोस्।
phrase-answer-will-bring = म लिएर आउँछु।
phrase-answer-will-send = म यहीँ पठाउँछु।
phrase-answer-can-come = म आउन सक्छु।
phrase-answer-cannot-come = म आउन सक्दिनँ।
phrase-answer-another-day = अर्को दिन राखिदिनुहोस्।
phrase-answer-safe = म सुरक्षित छु।
phrase-answer-not-safe = म सुरक्षित छैन।
phrase-answer-call-me = कृपया मलाई फोन गर्नुहोस्।
phrase-answer-dont-call = कृपया मलाई फोन नगर्नुहोस्।
phrase-answer-someone-reads = मलाई पढ्न मद्दत गर्ने मान्छे छ।
phrase-answer-need-interpreter = मलाई दोभाषे चाहिन्छ।
phrase-answer-prefer-not = म भन्न चाहन्नँ।
phrase-answer-thanks = धन्यवाद।

# Appointment: When, where and how we meet.
phrase-appointment-come = कृपया आउनुहोस्। ठाउँ: { $place }। मिति: { $date }। समय: { $time }।
phrase-appointment-ask = यो समय तपाईंलाई ठीक छ? मिति: { $date }। समय: { $time }।
phrase-appointment-phone = हामी तपाईंलाई फोन गर्छौँ। मिति: { $date }। समय: { $time }।
phrase-appointment-online = हामी भिडियो कलमा भेट्छौँ। लिङ्क यहीँ पठाउँछौँ।
phrase-appointment-moved = तपाईंको भेट्ने समय सर्‍यो। नयाँ मिति: { $date }। समय: { $time }।
phrase-appointment-cancelled = यो भेट रद्द भयो: { $date }। माफ गर्नुहोस्।
phrase-appointment-bring = कृपया लिएर आउनुहोस्: { $document }।
phrase-appointment-free = यो निःशुल्क हो।
phrase-appointment-interpreter = त्यहाँ दोभाषे हुनुहुनेछ।
phrase-appointment-companion = आफूले विश्वास गर्ने मान्छेसँग आए पनि हुन्छ।
phrase-appointment-children = छोराछोरी लिएर आए पनि हुन्छ।
phrase-appointment-arrival = आइपुगेपछि कृपया यहाँ लेख्नुहोस्।
phrase-appointment-cannot = आउन नसके कृपया यहाँ लेख्नुहोस्। हामी अर्को दिन मिलाउँछौँ।
phrase-appointment-closed = परामर्श कक्ष बन्द हुने दिन: { $date }।

# Document: What to bring, what to send, what a letter says.
phrase-document-residence-card = कृपया रेसिडेन्स कार्ड (在留カード) देखाउनुहोस्।
phrase-document-passport = कृपया पासपोर्ट देखाउनुहोस्।
phrase-document-letter = कृपया त्यो चिठी देखाउनुहोस्।
phrase-document-payslip = कृपया तलब पर्ची (給与明細) देखाउनुहोस्।
phrase-document-contract = कृपया सम्झौता (契約書) देखाउनुहोस्।
phrase-document-insurance = कृपया स्वास्थ्य बीमाको कार्ड वा कागज (マイナ保険証 वा 資格確認書) देखाउनुहोस्।
phrase-document-bank-book = कृपया बैंक पासबुक (通帳) देखाउनुहोस्।
phrase-document-photo = यसको फोटो यहाँ पठाए पनि हुन्छ।
phrase-document-bring = कृपया परामर्श कक्षमा लिएर आउनुहोस्। फोटो नपठाउनुहोस्।
phrase-document-my-number = माइ नम्बर (マイナンバー) देखिने फोटो कृपया नपठाउनुहोस्।
phrase-document-do-not-sign = नबुझेको कागजमा कृपया सही नगर्नुहोस्। पहिले हामीलाई देखाउनुहोस्।
phrase-document-original = कृपया सक्कल कागज आफैँसँग राख्नुहोस्। हामीलाई प्रतिलिपि भए पुग्छ।
phrase-document-letter-pay = यो चिठीमा पैसा तिर्न भनिएको छ। अन्तिम मिति: { $date }।
phrase-document-cannot-pay = तिर्न सक्नुहुन्न भने कृपया त्यो दिनभन्दा पहिले नै हामीलाई लेख्नुहोस्।
phrase-document-letter-reply = यो चिठीको जवाफ दिनुपर्छ। अन्तिम मिति: { $date }।
phrase-document-letter-nothing = यो चिठी जानकारी मात्र हो। तपाईंले केही गर्नु पर्दैन।

# Comfort: Kind words, and what happens next.
phrase-comfort-right-to-write = तपाईंले हामीलाई लेखेर राम्रो गर्नुभयो।
phrase-comfort-received = हामीले तपाईंको सन्देश पढ्यौँ।
phrase-comfort-take-time = हतार नगर्नुहोस्, बिस्तारै भए हुन्छ।
phrase-comfort-secret = तपाईंले भन्नुभएको कुरा हामी गोप्य राख्छौँ।
phrase-comfort-not-alone = तपाईं एक्लो हुनुहुन्न। हामी तपाईंसँगै छौँ।
phrase-comfort-not-your-fault = यो तपाईंको गल्ती होइन।
phrase-comfort-together = हामी सँगै एक-एक पाइला अघि बढ्छौँ।
phrase-comfort-look-up = हामी बुझेर जवाफ दिन्छौँ। ढिलोमा ढिलो: { $date }।
phrase-comfort-specialist = मैले विशेषज्ञलाई सोध्नुपर्छ। त्यसपछि यहाँ लेख्छु।
phrase-comfort-danger = अहिले खतरा छ? हाम्रो जवाफ नपर्खनुहोस्। तुरुन्त { $police } (प्रहरी) वा { $ambulance } (दमकल र एम्बुलेन्स) मा फोन गर्नुहोस्।
phrase-comfort-tomorrow = आजका लागि हामी बन्द गर्दै छौँ। तपाईंको सन्देश भोलि पढ्छौँ।
phrase-comfort-next-open = परामर्श कक्ष अहिले बन्द छ। तपाईंको सन्देश पढ्ने दिन: { $date }।
phrase-comfort-any-time = जुनसुकै बेला हामीलाई फेरि लेख्न सक्नुहुन्छ।
