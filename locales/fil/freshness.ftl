# When a rule has changed and our article is not checked again yet.

freshness-line = Abiso noong { $date }: nagbago na ang patakaran tungkol dito. Sinusuri namin ulit ang artikulong ito. Magtanong muna sa totoong tao bago mo ito sundin.
freshness-line-coming = Abiso: magbabago ang patakaran tungkol dito sa { $date }. Sinusuri namin ulit ang artikulong ito. Magtanong muna sa totoong tao bago mo ito sundin.
freshness-told = Nagbago na ang patakaran sa “{ $topic }” ({ $date }). Isa ito sa mga hakbang mo. Bago mo ito gawin, basahin ulit ang artikulo, o makipag-usap sa totoong tao.
freshness-told-coming = Magbabago ang patakaran sa “{ $topic }” sa { $date }. Isa ito sa mga hakbang mo. Bago mo ito gawin, basahin ulit ang artikulo, o makipag-usap sa totoong tao.
