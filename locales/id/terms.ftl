# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = kartu izin tinggal
term-status-of-residence = status izin tinggal
term-period-of-stay = masa tinggal
term-work-permission = izin kerja paruh waktu
term-reentry-permit = izin masuk kembali
term-resident-record = juminhyo
term-move-in-notice = laporan pindah masuk
term-move-out-notice = laporan pindah keluar
term-my-number = My Number
term-my-number-card = kartu My Number
term-health-insurance = Asuransi Kesehatan Nasional
term-eligibility-certificate = surat keterangan kepesertaan
term-national-pension = Pensiun Nasional
term-employees-pension = Pensiun Perusahaan
term-resident-tax = pajak penduduk
term-tax-return = laporan pajak
term-year-end-adjustment = penyesuaian akhir tahun
term-tax-slip = slip pajak
term-taxation-certificate = surat keterangan pajak
term-tax-payment-certificate = bukti bayar pajak
term-birth-notice = laporan kelahiran
term-mother-child-handbook = buku ibu dan anak
term-child-allowance = tunjangan anak
term-public-assistance = bantuan hidup
term-employment-insurance = asuransi kerja
term-accident-insurance = asuransi kecelakaan kerja
term-hello-work = Hello Work
term-immigration-agency = Badan Layanan Imigrasi
term-coordinator = Koordinator Bantuan Warga Asing
term-specified-skilled-worker = Pekerja Berketerampilan Spesifik
term-permanent-residence = izin tinggal tetap
term-separation-slip = surat keluar kerja
