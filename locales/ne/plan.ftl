# The support plan, and handing a request over to a partner.

command-plan = मेरो सहायता योजना
button-plan = मेरो योजना हेर्ने
plan-title = तपाईंको सहायता योजना
plan-intro = यी तपाईंका अबका चरण हुन्, यही क्रममा। कानुनले म्याद तोकेको काम पहिले आउँछ।
plan-step = { $n }. { $action }
plan-deadline = म्याद: { $date }
plan-deadline-legal = म्याद: { $date } (यो दिन कानुनले तोकेको हो, कृपया नछुटाउनुहोस्)
plan-status = अहिले: { $status }
plan-status-open = सुरु भएको छैन
plan-status-doing = हुँदै छ
plan-status-done = सकियो
plan-status-dropped = अब चाहिँदैन
plan-after = पहिले यो चरण पूरा गर्नुहोस्: { $list }।
plan-again = योजना जुनसुकै बेला फेरि हेर्न सकिन्छ: /plan लेख्नुहोस्।
plan-none = तपाईंको योजना अझै बनेको छैन। परामर्श कक्षले बनाएपछि यहाँ देखिन्छ।
plan-moved = तपाईंको योजना: “{ $action }”। अहिले: { $status }।

hand-over-title = यो अर्को संस्थासँग साझा गरूँ?
hand-over-why = { $desk } तपाईंलाई यो संस्थाबाट मद्दत मिलोस् भन्ने चाहन्छ:
hand-over-what = त्यो संस्थाले ठ्याक्कै यति मात्र पाउँछ, अरू केही होइन:
hand-over-summary = परामर्श कक्षले थपेको कुरा:
hand-over-contact = तपाईंलाई सम्पर्क गर्ने तरिका:
hand-over-purpose = केका लागि: यो संस्थाले तपाईंलाई अनुरोधमा मद्दत गर्न।
hand-over-until = कति समय: संस्थाले { $days } दिन पढ्न सक्छ; तपाईंलाई मद्दत गर्ने भए { $more } दिन। त्यसपछि पढ्न सक्दैन।
hand-over-withdraw = यहाँको बटनले जुनसुकै बेला यो फिर्ता लिन सक्नुहुन्छ, वा /withdraw लेखेर सबै अन्त्य गर्न सक्नुहुन्छ।

button-hand-over-yes = हुन्छ, साझा गर्नुहोस्
button-hand-over-bare = हुन्छ, तर मेरो सम्पर्क नदिनुहोस्
button-hand-over-no = हुँदैन, केही साझा नगर्नुहोस्
button-hand-over-stop = यो संस्थासँग साझा गर्न रोक्ने

hand-over-told-consented = धन्यवाद। अब परामर्श कक्षले ठ्याक्कै यति मात्र { $partner } लाई दिन सक्छ।
hand-over-told-refused = हुन्छ। { $partner } सँग केही साझा गरिएन।
hand-over-told-sent = परामर्श कक्षले { $partner } का लागि लिङ्क बनायो। उहाँहरूले त्यहीँ मात्र पढ्न सक्नुहुन्छ।
hand-over-told-seen = { $partner } ले तपाईंको अनुरोध पढ्यो।
hand-over-told-accepted = राम्रो खबर: { $partner } ले तपाईंलाई मद्दत गर्नेछ।
hand-over-told-declined = { $partner } ले यसपटक मद्दत गर्न सक्दैन। परामर्श कक्षले तपाईंसँगै अर्को उपाय खोज्छ।
hand-over-told-done = { $partner } ले नतिजा परामर्श कक्षलाई बतायो। थप जान्न परामर्श कक्षलाई सोध्नुहोस्।
hand-over-told-expired = { $partner } ले समयमा जवाफ दिएन। अब उहाँहरूले केही पढ्न सक्नुहुन्न। परामर्श कक्षले अर्को उपाय खोज्छ।
hand-over-told-withdrawn = { $partner } सँग साझा गर्ने काम रोकियो। अब उहाँहरूले केही पढ्न सक्नुहुन्न।
hand-over-not-now = अब यो गर्न मिल्दैन।
