# When a rule has changed and our article is not checked again yet.

freshness-line = { $date } 的通知：这方面的规定已经变了。我们正在重新核对这篇文章。照着做之前，请先和真人谈。
freshness-line-coming = 通知：这方面的规定将在 { $date } 改变。我们正在重新核对这篇文章。照着做之前，请先和真人谈。
freshness-told = “{ $topic }”的规定已经变了（{ $date }）。这是您要做的步骤之一。做之前，请再看一遍文章，或和真人谈。
freshness-told-coming = “{ $topic }”的规定将在 { $date } 改变。这是您要做的步骤之一。做之前，请再看一遍文章，或和真人谈。
