# Posters and QR codes of an organiser, and why one is refused.

console-paper-code = QR code of your link
console-paper-no-content = There is no poster in the language “{ $value }”: nothing is written in it here yet. Please choose one of the languages on your campaign’s page.
console-paper-how-many = A poster has one to eight languages. Please choose fewer, or make two posters.
console-paper-no-font = This sign cannot be printed: { $value }. No font on this server has it. Please take it out of the name or the contact, or ask the operator to install a font (TSUNAGU_FONTS).
console-paper-too-much = There is more text than fits on one page. Please shorten the name or the contact, or choose fewer languages.
console-paper-fails = The poster could not be made. Please tell the operator; the reason is in the log.
