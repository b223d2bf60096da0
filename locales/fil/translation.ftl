# Machine translation between a resident and a desk.

referral-consent-translation = Machine translation: maaaring isalin ng isang computer program sa { $host } ang ibinabahagi mo at ang isinusulat ninyo ng desk sa isa’t isa. Para rito, ang mga salita lang ang natatanggap nito, hindi ang account o numero ng telepono mo.
translation-label = Machine translation ng { $engine }, sinuri ng desk. Isinulat ng desk:
