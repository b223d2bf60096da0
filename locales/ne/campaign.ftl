# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = यो लिङ्क चल्दैन। लिङ्क पूरा नभएको हुन सक्छ। यो नभए पनि यहाँका सबै कुरा चलाउन सक्नुहुन्छ।
campaign-not-yet = यो लिङ्क { $date } देखि चल्छ। तर आजै यहाँ सुरु गर्न सक्नुहुन्छ।
campaign-ended = यो लिङ्क अब चलाइँदैन। यो नभए पनि यहाँका सबै कुरा चलाउन सक्नुहुन्छ।
campaign-welcome = स्वागत छ। यहाँ जापानका पहिलो कदम एकएक गरी पाउनुहुन्छ।
campaign-again = पहिलो कदमहरू यहाँ एकएक गरी हेर्न सक्नुहुन्छ। तपाईंको कुराकानी हराउँदैन।
campaign-begin = सुरु गर्ने
campaign-discord = जापानमा पहिलो कदम, तपाईंको भाषामा: { $link } खोल्नुहोस् र Tsunagu थप्नुहोस्। अनि यो कोड पठाउनुहोस्: { $code }
