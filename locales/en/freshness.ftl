# When a rule has changed and our article is not checked again yet.

# Stands at the top of an article, under its title. $date is a day, today or earlier.
freshness-line = Notice of { $date }: the rule on this has changed. We are checking this article again. Please ask a person before you rely on it.
# The same when $date is still to come.
freshness-line-coming = Notice: the rule on this changes on { $date }. We are checking this article again. Please ask a person before you rely on it.
# A message of its own to somebody who has this topic among the steps still to do. Below it are a button with the topic's title and the button “Talk to a person”. $topic is the title of an article, $date a day, today or earlier.
freshness-told = The rule on “{ $topic }” has changed ({ $date }). This is one of your steps. Please read the article again, or talk to a person, before you do it.
# The same when $date is still to come.
freshness-told-coming = The rule on “{ $topic }” changes on { $date }. This is one of your steps. Please read the article again, or talk to a person, before you do it.
