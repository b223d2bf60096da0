# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Энэ холбоос ажиллахгүй байна. Дутуу байж магадгүй. Үүнгүйгээр ч энд бүгдийг ашиглаж болно.
campaign-not-yet = Энэ холбоос ажиллаж эхлэх өдөр: { $date }. Та өнөөдөр ч энд эхэлж болно.
campaign-ended = Энэ холбоосыг одоо ашиглахгүй болсон. Үүнгүйгээр ч энд бүгдийг ашиглаж болно.
campaign-welcome = Тавтай морилно уу. Энд Японд хийх эхний алхмуудыг нэг нэгээр нь зааж өгнө.
campaign-again = Эхний алхмуудаа энд нэг нэгээр үзэж болно. Таны яриа хэвээр үлдэнэ.
campaign-begin = Эхлэх
campaign-discord = Японд хийх эхний алхмууд таны хэлээр: { $link } нээгээд Tsunagu-г нэмээрэй. Дараа нь энэ кодыг илгээгээрэй: { $code }
