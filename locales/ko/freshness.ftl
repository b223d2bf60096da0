# When a rule has changed and our article is not checked again yet.

freshness-line = { $date } 알림: 이것에 대한 규정이 바뀌었어요. 지금 이 글을 다시 확인하고 있어요. 이 글대로 하시기 전에 먼저 사람과 이야기해 주세요.
freshness-line-coming = 알림: 이것에 대한 규정이 { $date }에 바뀌어요. 지금 이 글을 다시 확인하고 있어요. 이 글대로 하시기 전에 먼저 사람과 이야기해 주세요.
freshness-told = “{ $topic }”에 대한 규정이 바뀌었어요({ $date }). 하셔야 할 단계 중 하나예요. 하시기 전에 글을 다시 읽거나 사람과 이야기해 주세요.
freshness-told-coming = “{ $topic }”에 대한 규정이 { $date }에 바뀌어요. 하셔야 할 단계 중 하나예요. 하시기 전에 글을 다시 읽거나 사람과 이야기해 주세요.
