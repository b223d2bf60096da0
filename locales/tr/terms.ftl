# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = ikamet kartı
term-status-of-residence = oturum statüsü
term-period-of-stay = kalış süresi
term-work-permission = ek çalışma izni
term-reentry-permit = yeniden giriş izni
term-resident-record = ikamet belgesi
term-move-in-notice = giriş bildirimi
term-move-out-notice = çıkış bildirimi
term-my-number = My Number
term-my-number-card = My Number kartı
term-health-insurance = Ulusal Sağlık Sigortası
term-eligibility-certificate = sigorta hak belgesi
term-national-pension = Ulusal Emeklilik
term-employees-pension = çalışan emekliliği
term-resident-tax = yerel vergi
term-tax-return = vergi beyanı
term-year-end-adjustment = yıl sonu vergi hesabı
term-tax-slip = vergi belgesi
term-taxation-certificate = vergi matrahı belgesi
term-tax-payment-certificate = vergi ödeme belgesi
term-birth-notice = doğum bildirimi
term-mother-child-handbook = anne-çocuk defteri
term-child-allowance = çocuk parası
term-public-assistance = geçim yardımı
term-employment-insurance = istihdam sigortası
term-accident-insurance = iş kazası sigortası
term-hello-work = Hello Work
term-immigration-agency = Göçmenlik Hizmetleri Ajansı
term-coordinator = Yabancı Destek Koordinatörü
term-specified-skilled-worker = Nitelikli İşçi
term-permanent-residence = kalıcı oturum izni
term-separation-slip = işten ayrılma belgesi
