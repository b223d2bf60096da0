# Machine translation between a resident and a desk.

referral-consent-translation = Машин орчуулга: { $host } дахь компьютерын програм таны хуваалцсан зүйл болон та, цэг хоёрын бие биедээ бичсэнийг орчуулж болно. Зөвхөн үгсийг авна, таны бүртгэл, утасны дугаарыг авахгүй.
translation-label = Машин орчуулга: { $engine }. Цэг шалгасан. Цэгийн бичсэн нь:
