# When a rule has changed and our article is not checked again yet.

freshness-line = { $date } 的通知：這方面的規定已經變了。我們正在重新確認這篇文章。照著做之前，請先和真人談。
freshness-line-coming = 通知：這方面的規定將在 { $date } 改變。我們正在重新確認這篇文章。照著做之前，請先和真人談。
freshness-told = 「{ $topic }」的規定已經變了（{ $date }）。這是您要做的步驟之一。做之前，請再看一遍文章，或和真人談。
freshness-told-coming = 「{ $topic }」的規定將在 { $date } 改變。這是您要做的步驟之一。做之前，請再看一遍文章，或和真人談。
