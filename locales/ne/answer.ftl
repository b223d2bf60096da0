# Headings and labels on answer cards.

answer-steps = के गर्ने
answer-where = कहाँ जाने
answer-deadline = कहिलेसम्म
answer-cost = कति पैसा लाग्छ
answer-bring = के के लैजाने
answer-otherwise = नगरे के हुन्छ
answer-differs = धेरै देशमा भन्दा फरक कुरा
answer-yourself = आफैँले गर्न सक्ने कुरा
answer-contacts = कहाँ सोध्ने
answer-source = स्रोत: { $publisher }
answer-checked = जाँच गरेको मिति: { $date }
answer-unconfirmed = यहाँका केही कुरा आधिकारिक पेजमा पुष्टि गर्न सकिएन। निर्णय गर्नुअघि सोध्नुहोस्।
phone-call = { $number } मा फोन गर्ने
phone-free = फोन निःशुल्क
phone-hours = समय: { $hours }
phone-languages = भाषा: { $languages }
