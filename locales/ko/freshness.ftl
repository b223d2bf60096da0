freshness-line = Notice of { $date }: the rule on this has changed. We are checking this article again. Please ask a person before you rely on it.
freshness-line-coming = Notice: the rule on this changes on { $date }. We are checking this article again. Please ask a person before you rely on it.
freshness-told = The rule on “{ $topic }” has changed ({ $date }). This is one of your steps. Please read the article again, or talk to a person, before you do it.
freshness-told-coming = The rule on “{ $topic }” changes on { $date }. This is one of your steps. Please read the article again, or talk to a person, before you do it.
