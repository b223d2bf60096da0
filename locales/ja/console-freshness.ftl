# 制度が変わったというお知らせ（コーディネーター用）。
console-notices = 制度の変更
console-notices-hint = この文章は相談者には表示されません。相談者には、制度が変わったことと、先に人に相談してほしいことが、記事の中に本人の言語で一行表示されます。
console-notices-none = 今、変更のお知らせはありません。
console-notices-waiting = 確認待ちの記事
console-notices-waiting-hint = 古い順です。確認が済んだことは運営者が入力します。
console-notices-ended = 確認が済んだもの
console-notice-latest = 制度の変更：「{ $topic }」（{ $date }）
console-notice-read = お知らせを読む
console-notice-on = 変更の日：{ $date }
console-notice-posted = { $date }に掲載。
console-notice-telling = この記事がステップに入っている相談者には、日中に順番にお知らせしています。
console-notice-told = この記事がステップに入っている相談者へのお知らせは、終わりました。
console-notice-waits = まだ確認していない言語：{ $languages }
console-notice-since = { $topic }：{ $date }から確認待ち
console-notice-over = すべての言語で確認が済んだか、お知らせが取り消されました（{ $date }）。
