# 団体のポスターとQRコード。作れないときの理由。

console-paper-code = リンクのQRコード
console-paper-no-content = 「{ $value }」のポスターは作れません。この言語の内容がまだありません。キャンペーンのページにある言語から選んでください。
console-paper-how-many = ポスターの言語は1から8までです。言語を減らすか、2枚に分けてください。
console-paper-no-font = この文字は印刷できません：{ $value }。このサーバーのフォントにありません。名称や問い合わせ先からその文字を外すか、運用者にフォントの追加（TSUNAGU_FONTS）を頼んでください。
console-paper-too-much = 1ページに入りきりません。名称や問い合わせ先を短くするか、言語を減らしてください。
console-paper-fails = ポスターを作れませんでした。理由は記録に残っています。運用者に伝えてください。
