# What people read who come with a link or a poster from their employer, school or city.

# Before the normal welcome. The link is wrong or was changed.
campaign-unknown = This link does not work. It may be incomplete. You can use everything here without it.
# Before the normal welcome. { $date } is a day, such as 1 April 2027.
campaign-not-yet = This link works from { $date }. You can start here already today.
# Before the normal welcome. The organiser has ended it.
campaign-ended = This link is no longer in use. You can use everything here without it.

# On the chat page, above the welcome, for people who opened a link. One short sentence.
campaign-welcome = Welcome. Here you get your first steps in Japan, one at a time.
# The same for people who already have a conversation here.
campaign-again = You can go through your first steps here. Your conversation stays.
# Button: at most 30 characters.
campaign-begin = Begin

# An employer, school or city copies this into a Discord server. Two lines; { $link } is an address, { $code } a code to copy.
campaign-discord = First steps in Japan, in your language: open { $link } and add Tsunagu. Then send it this code: { $code }
