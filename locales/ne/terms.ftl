# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = रेसिडेन्स कार्ड
term-status-of-residence = बसाइ हैसियत
term-period-of-stay = बसाइ अवधि
term-work-permission = पार्टटाइम काम गर्ने अनुमति
term-reentry-permit = पुनः प्रवेश अनुमति
term-resident-record = ठेगाना प्रमाणपत्र
term-move-in-notice = सरेर आएको सूचना
term-move-out-notice = सरेर जाने सूचना
term-my-number = माइ नम्बर
term-my-number-card = माइ नम्बर कार्ड
term-health-insurance = राष्ट्रिय स्वास्थ्य बीमा
term-eligibility-certificate = योग्यता पुष्टि पत्र
term-national-pension = राष्ट्रिय पेन्सन
term-employees-pension = कर्मचारी पेन्सन
term-resident-tax = बासिन्दा कर
term-tax-return = कर विवरण
term-year-end-adjustment = वर्षको अन्त्यको कर मिलान
term-tax-slip = करको पर्ची
term-taxation-certificate = कर निर्धारण प्रमाणपत्र
term-tax-payment-certificate = कर तिरेको प्रमाणपत्र
term-birth-notice = जन्म दर्ता
term-mother-child-handbook = आमा-बच्चा पुस्तिका
term-child-allowance = बाल भत्ता
term-public-assistance = जीवन निर्वाह सहायता
term-employment-insurance = रोजगार बीमा
term-accident-insurance = काममा हुने दुर्घटनाको बीमा
term-hello-work = हेलो वर्क
term-immigration-agency = इमिग्रेसन सेवा एजेन्सी
term-coordinator = विदेशी सहायता संयोजक
term-specified-skilled-worker = विशेष सीप कामदार
term-permanent-residence = स्थायी बसोबास अनुमति
term-separation-slip = काम छोडेको कागज
