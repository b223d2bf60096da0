# Machine translation between a resident and a desk.

referral-consent-translation = Dịch máy: một chương trình máy tính tại { $host } có thể dịch những gì bạn chia sẻ và những gì bạn với quầy tư vấn viết cho nhau. Để dịch, chương trình chỉ nhận phần chữ, không nhận tài khoản hay số điện thoại của bạn.
translation-label = Dịch máy bởi { $engine }, quầy tư vấn đã kiểm tra. Quầy tư vấn viết:
