campaign-unknown = This link does not work. It may be incomplete. You can use everything here without it.
campaign-not-yet = This link works from { $date }. You can start here already today.
campaign-ended = This link is no longer in use. You can use everything here without it.
campaign-welcome = Welcome. Here you get your first steps in Japan, one at a time.
campaign-again = You can go through your first steps here. Your conversation stays.
campaign-begin = Begin
campaign-discord = First steps in Japan, in your language: open { $link } and add Tsunagu. Then send it this code: { $code }
