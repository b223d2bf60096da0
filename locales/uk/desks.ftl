# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = Координатор там сертифікований Імміграційною службою Японії. Сертифікат дійсний до { $date }.

desks-title = Консультаційні пункти із сертифікованими координаторами
desks-intro = У цих пунктах працюють люди з фаховими знаннями, сертифіковані Імміграційною службою Японії (外国人支援コーディネーター). Вони допомагають іноземцям, які живуть у Японії. Це безкоштовно.
desks-prefecture = Префектура
desks-all = Уся Японія
desks-show = Показати
desks-none = Тут немає пункту з цього списку. Виберіть «Уся Японія» або запитайте в чаті.
desks-count = { $n ->
    [one] { $n } сертифікований координатор
    [few] { $n } сертифіковані координатори
    [many] { $n } сертифікованих координаторів
   *[other] { $n } сертифікованого координатора
}
desks-as-of = Фінансовий рік { $year }, станом на { $date }
desks-chat = Запитати в чаті
desks-data = Цей список файлом:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
