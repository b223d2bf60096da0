# 団体が掲示するポスターと、個人のやることリスト（ページ、印刷、カレンダー）。

poster-title = あなたの言語で聞けます
poster-lead = 日本での暮らしの質問に答えます。
poster-answers = 確認した答えを、昼も夜も
poster-steps = することと、その期限
poster-person = 必要なときは、人が手伝います
poster-scan = スマホで読み取る
poster-address = または、このページを開く：
poster-code = コード：{ $code }
poster-free = 無料。秘密を守ります。名前はいりません。
poster-emergency = 今危ないときは、{ $police }（警察）か{ $ambulance }（火事・救急）に電話してください。
poster-contact = 問い合わせ：{ $contact }
poster-until = { $date }まで有効

checklist-ready = やることリストができました。読むことも、1枚に印刷することも、日付をカレンダーに入れることもできます。
checklist-open = 私のやることリストを開く
checklist-link-life = このリンクは{ $date }まで使えます。リストに名前はありませんが、リンクを持っている人はだれでも読めます。人に渡さないでください。
checklist-not-yet = あなたのやることリストは、まだありません。先にガイドを選んでください。そのあとで作ります。

checklist-title = 私のやることリスト
checklist-made = { $date }現在
checklist-intro = 上から順に進めてください。法律で決まった期限が先にあります。
checklist-dated = 期限があるもの
checklist-undated = 決まった期限がないもの
checklist-finished = 済んだもの
checklist-by = { $date }まで
checklist-legal = 法律で決まった期限
checklist-overdue = 期限を過ぎています
checklist-done = 済み
checklist-overdue-hint = 期限を過ぎたものがあります。できるだけ早く、そこから始めてください。遅れても受け付けてもらえることが多いです。分からないときは、人に聞いてください。
checklist-days-missing = 始まった日が分からないため、期限のないものがあります。チャットで教えてもらえば、期限が入ります。
checklist-all-done = リストのことは、すべて済みました。お疲れさまでした。
checklist-pdf = 1枚に印刷する（PDF）
checklist-calendar = 期限をカレンダーに入れる
checklist-chat = チャットで聞く
checklist-person = 人に相談したいときは、こちらへ：
checklist-web = 続きを読む、自分の言語で聞く：
checklist-source = 期限は、公的なページの決まりから計算しました（{ $date }に確認）。役所などで別の日を言われたときは、その日が正しいです。
checklist-calendar-legal = 法律で決まった期限です。
checklist-gone-title = 新しいリンクを開いてください
checklist-gone = このやることリストのリンクは使えないか、もう使えなくなりました。何も消えていません。リストはチャットに残っています。チャットで「私のやることリスト」を選ぶと、新しいリンクが出ます。
checklist-pdf-fails = ここでは印刷用のページを作れませんでした。このページを、ブラウザーから印刷してください。
