# Machine translation between a resident and a desk.

referral-consent-translation = Terjemahan mesin: program komputer di { $host } mungkin menerjemahkan yang Anda bagikan serta yang Anda dan loket tulis satu sama lain. Untuk itu program hanya menerima kata-katanya, bukan akun atau nomor telepon Anda.
translation-label = Terjemahan mesin oleh { $engine }, sudah diperiksa loket. Loket menulis:
