# コンソールの長いページの案内。

console-places = このページの内容
console-close-how = 結果を選んで終了する
