# 団体のポスターとQRコード。作れないときの理由。

console-paper-code = リンクのQRコード
console-paper-no-content = 「{ $value }」のポスターは作れません。この言語の内容がまだありません。配布のページにある言語から選んでください。
console-paper-how-many = ポスターの言語は1から8までです。言語を減らすか、2枚に分けてください。
console-paper-no-font = この文字は印刷できません：{ $value }。このサーバーのフォントにありません。名前や問い合わせ先からその文字を外すか、運営者にフォントの追加（TSUNAGU_FONTS）を依頼してください。
console-paper-too-much = 1ページに入りきりません。名前や問い合わせ先を短くするか、言語を減らしてください。
console-paper-fails = ポスターを作れませんでした。理由は記録に残っています。運営者に連絡してください。
