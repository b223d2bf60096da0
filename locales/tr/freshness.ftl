# When a rule has changed and our article is not checked again yet.

freshness-line = Duyuru, { $date }: bu konudaki kural değişti. Bu yazıyı yeniden kontrol ediyoruz. Yazıya güvenmeden önce lütfen bir kişiye sorun.
freshness-line-coming = Duyuru: bu konudaki kuralın değişeceği gün: { $date }. Bu yazıyı yeniden kontrol ediyoruz. Yazıya güvenmeden önce lütfen bir kişiye sorun.
freshness-told = “{ $topic }” konusundaki kural değişti ({ $date }). Bu, adımlarınızdan biri. Yapmadan önce lütfen yazıyı yeniden okuyun ya da bir kişiyle konuşun.
freshness-told-coming = “{ $topic }” konusundaki kural değişiyor ({ $date }). Bu, adımlarınızdan biri. Yapmadan önce lütfen yazıyı yeniden okuyun ya da bir kişiyle konuşun.
