# コンソールの長いページの案内。

console-places = このページの内容
console-close-how = 結果を選んで終了する
console-knowhow-back = ノウハウの一覧に戻る
console-sheet-receiver = 最寄りの相談窓口の認証されたコーディネーター
console-sheet-receiver-engine = 機械翻訳
