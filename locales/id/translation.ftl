# Machine translation between a resident and a desk.

referral-consent-translation = Terjemahan mesin: program komputer di { $host } dapat menerjemahkan apa yang Anda bagikan dan apa yang Anda dan loket saling tulis. Program itu hanya menerima kata-katanya, bukan akun atau nomor telepon Anda.
translation-label = Terjemahan mesin oleh { $engine }, sudah diperiksa loket. Loket menulis:
