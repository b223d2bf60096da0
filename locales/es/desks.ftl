# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = El coordinador de allí está certificado por la Agencia de Servicios de Inmigración de Japón. El certificado vale hasta el { $date }.

desks-title = Ventanillas de consulta con coordinadores certificados
desks-intro = En estas ventanillas trabajan personas con conocimientos especializados, certificadas por la Agencia de Servicios de Inmigración de Japón (外国人支援コーディネーター). Ayudan a los residentes extranjeros. Es gratis.
desks-prefecture = Prefectura
desks-all = Todo Japón
desks-show = Mostrar
desks-none = Aquí no hay ninguna ventanilla de esta lista. Elija «Todo Japón» o pregunte en el chat.
desks-count = { $n ->
    [one] { $n } coordinador certificado
   *[other] { $n } coordinadores certificados
}
desks-as-of = Año fiscal { $year }, datos al { $date }
desks-chat = Preguntar en el chat
desks-data = Esta lista en un archivo:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
