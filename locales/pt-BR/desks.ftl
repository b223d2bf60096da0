# The public list of desks with certified coordinators, and the badge of a coordinator who took a request.

referral-certified = O coordenador de lá é certificado pela Agência de Serviços de Imigração do Japão. O certificado vale até { $date }.

desks-title = Balcões de atendimento com coordenadores certificados
desks-intro = Nestes balcões trabalham pessoas com conhecimento especializado, certificadas pela Agência de Serviços de Imigração do Japão (外国人支援コーディネーター). Elas ajudam moradores estrangeiros. É grátis.
desks-prefecture = Província
desks-all = Todo o Japão
desks-show = Mostrar
desks-none = Não há balcão desta lista aqui. Escolha “Todo o Japão” ou pergunte no chat.
desks-count = { $n ->
    [one] { $n } coordenador certificado
   *[other] { $n } coordenadores certificados
}
desks-as-of = Ano fiscal { $year }, situação em { $date }
desks-chat = Perguntar no chat
desks-data = Esta lista em arquivo:

block-hokkaido = 北海道 (Hokkaido)
block-tohoku = 東北 (Tohoku)
block-kanto = 関東 (Kanto)
block-chubu = 中部 (Chubu)
block-kinki = 近畿 (Kinki)
block-chugoku = 中国 (Chugoku)
block-shikoku = 四国 (Shikoku)
block-kyushu = 九州・沖縄 (Kyushu, Okinawa)
