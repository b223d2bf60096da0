# Posters that organisers hang up, and the page, the sheet and the calendar of a person's checklist.

poster-title = आफ्नै भाषामा सोध्नुहोस्
poster-lead = जापानको जीवनबारे प्रश्न छ? हामी जवाफ दिन्छौँ।
poster-answers = जाँचिएका जवाफ, दिन र रात
poster-steps = के गर्ने, र कहिलेसम्म
poster-person = चाहिँदा मद्दत गर्ने मान्छे
poster-scan = फोनले स्क्यान गर्नुहोस्
poster-address = वा यो पेज खोल्नुहोस्:
poster-code = कोड: { $code }
poster-free = निःशुल्क र गोप्य। नाम भन्नु पर्दैन।
poster-emergency = अहिले खतरा छ? { $police } (प्रहरी) वा { $ambulance } (दमकल, एम्बुलेन्स) मा फोन गर्नुहोस्।
poster-contact = सम्पर्क: { $contact }
poster-until = { $date } सम्म मान्य

checklist-ready = तपाईंको काम गर्ने सूची तयार भयो। पढ्न, एक पानामा छाप्न, र दिनहरू आफ्नो क्यालेन्डरमा राख्न सक्नुहुन्छ।
checklist-open = मेरो काम गर्ने सूची खोल्ने
checklist-link-life = यो लिङ्क { $date } सम्म चल्छ। सूचीमा तपाईंको नाम छैन, तर लिङ्क पाउने जोसुकैले पढ्न सक्छ। अरूलाई नदिनुहोस्।
checklist-not-yet = तपाईंको काम गर्ने सूची अझै बनेको छैन। पहिले एउटा मार्गदर्शन छान्नुहोस्, त्यसपछि म सूची बनाउँछु।

checklist-title = मेरो काम गर्ने सूची
checklist-made = { $date } मा बनाइएको
checklist-intro = माथिबाट सुरु गर्नुहोस्। कानुनले दिन तोकेका काम पहिले छन्।
checklist-dated = दिन तोकिएका काम
checklist-undated = दिन नतोकिएका काम
checklist-finished = सकिएका काम
checklist-by = { $date } सम्म
checklist-legal = कानुनले तोकेको
checklist-overdue = दिन बितिसक्यो
checklist-done = सकियो
checklist-overdue-hint = केही दिन बितिसकेका छन्। सकेसम्म चाँडो पहिले यिनै गर्नुहोस्। ढिलो भए पनि प्रायः मिल्छ। पक्का थाहा नभए मान्छेलाई सोध्नुहोस्।
checklist-days-missing = कहिले सुरु भयो थाहा नभएकाले केही दिन छुटेका छन्। च्याटमा भन्नुहोस्, अनि सूचीमा दिन आउँछन्।
checklist-all-done = सूचीका सबै काम सकिए। धेरै राम्रो गर्नुभयो!
checklist-pdf = एक पानामा छाप्ने (PDF)
checklist-calendar = दिनहरू मेरो क्यालेन्डरमा राख्ने
checklist-chat = च्याटमा सोध्ने
checklist-person = मान्छे चाहियो? यहाँ जवाफ पाइन्छ:
checklist-web = थप पढ्न र आफ्नै भाषामा सोध्न:
checklist-source = यी दिन आधिकारिक पेजका नियमबाट निकालिएका हुन्, जुन हामीले { $date } मा जाँचेका थियौँ। कार्यालयले अर्कै दिन भने त्यही दिन मान्नुहोस्।
checklist-calendar-legal = यो दिन कानुनले तोकेको हो।
checklist-gone-title = नयाँ लिङ्क खोल्नुहोस्
checklist-gone = सूचीको यो लिङ्क चल्दैन, वा अब चल्न छोड्यो। केही हराएको छैन: तपाईंको सूची च्याटमा सुरक्षित छ। त्यहाँ “मेरो काम गर्ने सूची” छान्नुहोस्, नयाँ लिङ्क आउँछ।
checklist-pdf-fails = छाप्ने पेज यहाँ बनाउन सकिएन। यो पेज आफ्नो ब्राउजरबाट छाप्नुहोस्।
