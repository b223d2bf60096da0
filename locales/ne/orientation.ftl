# Orientation: what people should know before there is trouble. A "guide" is a row of steps for a situation (arriving, having a baby).

command-checklist = दिनसहित मेरो काम गर्ने सूची
command-name-checklist = checklist

orient-ask = जापानमा पहिलो कदम, समस्या पर्नुअघि नै। तपाईंलाई कुन मिल्छ?
orient-ask-stage = वा: अहिले तपाईंको जीवनमा के हुँदै छ?
orient-offer = तपाईंले “{ $track }” सुरु गर्नुभएको छ। रोकिएको ठाउँबाटै अघि बढ्न सक्नुहुन्छ।
orient-words = { $words }
orient-steps = { $n ->
    [one] यसमा { $n } चरण छ। जुनसुकै बेला रोक्न सक्नुहुन्छ। अर्को एप वा अर्को भाषामा पनि जारी राख्न मिल्छ।
   *[other] यसमा { $n } चरण छन्। जुनसुकै बेला रोक्न सक्नुहुन्छ। अर्को एप वा अर्को भाषामा पनि जारी राख्न मिल्छ।
    }
orient-so-far = अहिलेसम्म सकिएको: { $n } मध्ये { $done }
orient-button-begin = सुरु गर्ने
orient-button-go-on = चरणहरू जारी राख्ने
orient-button-checklist = दिनसहित मेरो काम गर्ने सूची
orient-button-tracks = अरू मार्गदर्शन
orient-unknown = यो बटन पुरानो हो, यो चरण अब छैन। अहिले भएका यी हुन्।

orient-step = चरण { $n } / { $of }: { $track }
orient-due = { $date } सम्म: { $what }।
orient-due-legal = { $date } सम्म (कानुनले तोकेको): { $what }।
orient-overdue = { $date }: { $what }। यो दिन बितिसक्यो। यस्तो हुन सक्छ। अझै गर्नुभएको छैन भने सकेसम्म चाँडो गर्नुहोस्।
orient-overdue-legal = कानुनअनुसार, { $date }: { $what }। यो दिन बितिसक्यो। अझै गर्नुभएको छैन भने सकेसम्म चाँडो जानुहोस्: ढिलो भए पनि जानु धेरै राम्रो हो। अब के गर्ने, त्यहीँ सोध्नुहोस्। मान्छेले पनि तपाईंलाई मद्दत गर्न सक्छ।
orient-note = तपाईंको देशका मानिसका लागि: { $note }
orient-short = यो छोटो रूप हो। पूरा लेखमा अझ धेरै कुरा छ।
orient-button-done = सकियो
orient-button-not-for-me = मलाई लागू हुँदैन
orient-button-later = पछि सम्झाउनुहोस्
orient-button-article = पूरा लेख
orient-button-pause = अहिलेलाई रोक्ने
orient-noted = टिपेँ। धन्यवाद।
orient-paused = हुन्छ, अहिलेलाई यहीँ रोकौँ। केही हराउँदैन। जारी राख्न बटन थिच्नुहोस्, वा /orientation लेख्नुहोस्।
orient-later-ask = यो चरण म पछिका लागि राख्छु। त्यस बेला तपाईंलाई सन्देश पनि पठाऊँ?
orient-button-remind-yes = हुन्छ, सम्झाउनुहोस्
orient-button-remind-no = पर्दैन, धन्यवाद

orient-finished-title = धेरै राम्रो गर्नुभयो!
orient-finished = “{ $track }” सकियो। जुनसुकै बेला आफ्नै शब्दमा मलाई जे पनि सोध्न सक्नुहुन्छ।
orient-finished-later = तपाईंले पछिका लागि राख्नुभएको:
orient-button-reminders = सम्झाउने सन्देश

orient-questions = तपाईंको काम गर्ने सूचीका लागि केही छोटा प्रश्न। जुनसुकै प्रश्न छोड्न सक्नुहुन्छ। जवाफ म तपाईंको सूची र सम्झाउने सन्देशका लागि मात्र चलाउँछु। /forget ले ती मेटाउँछ।
orient-back = अब फेरि मेरो प्रश्न।
orient-button-stop = अरू प्रश्न नसोध्नुहोस्
orient-day-example = वर्ष, महिना र दिन लेख्नुहोस्, जस्तै { $example }।
orient-button-today = आज
orient-day-unreadable = यो कुन दिन हो, पक्का बुझिनँ। वर्ष, महिना र दिन लेख्नुहोस्, जस्तै { $example }।
orient-day-impossible = यो दिन क्यालेन्डरमा छैन। फेरि हेरेर यसरी लेख्नुहोस्, जस्तै { $example }।
orient-day-too-far = यो दिन धेरै टाढा छ। वर्ष फेरि हेरेर यसरी लेख्नुहोस्, जस्तै { $example }।
orient-ask-status = तपाईंको बसाइ हैसियत (在留資格) कुन किसिमको हो? रेसिडेन्स कार्डमा लेखिएको हुन्छ।
orient-ask-work = तपाईंको काम कस्तो हो?
orient-ask-children = जापानमा भएका तपाईंका बच्चा कति वर्षका छन्? उमेर वर्षमा लेख्नुहोस्, जस्तै: 3, 7। सानो शिशु भए 0 लेख्नुहोस्।
orient-button-no-children = जापानमा बच्चा छैनन्
orient-children-unreadable = उमेर मात्र वर्षमा लेख्नुहोस्, जस्तै: 3, 7।
orient-ask-area = तपाईं कहाँ बस्नुहुन्छ? हुलाक कोड वा सहरको नाम लेख्नुहोस्, जुन अक्षरमा लेखे पनि हुन्छ।
orient-ask-country = तपाईं कुन देशबाट आउनुभएको हो? थाहा भए त्यहाँभन्दा फरक कुरा पनि भन्न सक्छु। सूचीमा छैन भने देशको नाम अङ्ग्रेजीमा लेख्नुहोस्।
orient-choose = एउटा बटन छान्नुहोस्, वा प्रश्न छोड्नुहोस्।
orient-country-CN = चीन
orient-country-VN = भियतनाम
orient-country-KR = दक्षिण कोरिया
orient-country-PH = फिलिपिन्स
orient-country-NP = नेपाल
orient-country-ID = इन्डोनेसिया
orient-country-BR = ब्राजिल
orient-country-MM = म्यानमार
orient-country-TW = ताइवान
orient-country-LK = श्रीलंका
orient-country-US = अमेरिका
orient-country-TH = थाइल्यान्ड
orient-country-IN = भारत
orient-country-BD = बंगलादेश
orient-country-PE = पेरु
orient-country-PK = पाकिस्तान
orient-country-KH = कम्बोडिया
orient-country-MN = मंगोलिया
orient-country-TR = टर्की
orient-country-UA = युक्रेन

orient-checklist-title = तपाईंको काम गर्ने सूची: { $track }
orient-checklist-overdue = केही दिन बितिसकेका छन्। यस्तो हुन सक्छ। पहिले यी गर्नुहोस्। मान्छेले तपाईंलाई मद्दत गर्न सक्छ।
orient-checklist-legal = कानुनले तोकेका दिन:
orient-checklist-rest = त्यसपछि:
orient-item-day = { $date } सम्म: { $what }
orient-item-opens = { $date } सम्म: { $what } ({ $from } देखि गर्न मिल्छ)
orient-item-overdue = { $date }: { $what }। यो दिन बितिसक्यो। अझै गर्नुभएको छैन? अहिले नै गर्नुहोस्।
orient-item = { $topic }
orient-checklist-no-day = सुरु हुने दिन तपाईंले अझै भन्नुभएको छैन, त्यसैले म दिन गन्न सकिनँ।
orient-checklist-done = { $n ->
    [one] { $n } चरण सकिइसकेको छ।
   *[other] { $n } चरण सकिइसकेका छन्।
    }
orient-checklist-nothing = गर्न बाँकी केही छैन। धेरै राम्रो गर्नुभयो!
orient-button-steps = एकएक चरण हेर्ने
orient-button-answers = मेरो जवाफ बदल्ने

orient-mydata = मार्गदर्शनमा तपाईंले चिन्ह लगाएका चरण: { $n }
