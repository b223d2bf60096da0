# Machine translation between a resident and a desk.

referral-consent-translation = Makine çevirisi: { $host } adresindeki bir bilgisayar programı, paylaştıklarınızı ve masayla birbirinize yazdıklarınızı çevirebilir. Program bunun için sözleri alır; hesabınızı ve telefon numaranızı almaz.
translation-label = { $engine } makine çevirisi, masa tarafından kontrol edildi. Masanın yazdığı:
