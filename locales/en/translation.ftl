# Machine translation between a resident and a desk.

referral-consent-translation = Machine translation: a computer program at { $host } may translate what you share and what you and the desk write to each other. For this it receives the words, but not your account or phone number.
translation-label = Machine translation by { $engine }, checked by the desk. The desk wrote:
