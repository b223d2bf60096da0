# What people read who come with a link or a poster from their employer, school or city.

campaign-unknown = Hindi gumagana ang link na ito. Baka kulang ito. Magagamit mo ang lahat dito kahit wala ito.
campaign-not-yet = Gagana ang link na ito mula { $date }. Puwede ka nang magsimula rito ngayong araw.
campaign-ended = Hindi na ginagamit ang link na ito. Magagamit mo ang lahat dito kahit wala ito.
campaign-welcome = Maligayang pagdating. Narito ang mga unang hakbang mo sa Japan, paisa-isa.
campaign-again = Puwede mong gawin dito ang mga unang hakbang mo. Nandito pa rin ang usapan mo.
campaign-begin = Simulan
campaign-discord = Mga unang hakbang sa Japan, sa wika mo: buksan ang { $link } at idagdag ang Tsunagu. Pagkatapos, ipadala sa Tsunagu ang code na ito: { $code }
