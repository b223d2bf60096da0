# What the bot says outside of answers, safety and referral. {"/"}words stay as they are.

language-name = 日本語
language-direction = ltr

welcome = こんにちは。つなぐ（Tsunagu）です。
welcome-what = 日本での暮らしについて、あなたの言語で聞いてください。確認した情報で答え、どこの情報かもお見せします。
welcome-person = 一人では大変なときは、お近くの、認証を受けた人につなぎます。無料です。名前を言う必要はありません。
menu-ask = どうしますか。
button-person = 人に相談する
button-emergency = 緊急の電話番号
button-topics = テーマを見る
button-language = 言語を変える
button-menu = はじめから
button-status = 私の相談は今どうなっていますか
button-skip = とばす

topics-ask = テーマを選ぶか、聞きたいことを書いてください。
language-ask = どの言語がいいですか。
language-changed = これからは日本語で話します。

unclear-topics = うまく理解できたか、自信がありません。この中にありますか。
unclear-nothing = これについて、確認できた答えがありません。別の言葉で書いてみるか、人に相談してください。
out-of-scope = お手伝いできるのは、日本での暮らしのことだけです。在留、仕事、健康、お金、家族、住まい、安全などです。これについては答えがありません。
unreadable = 私が読めるのは文字だけです。聞きたいことを文字で書いてください。
input-empty = 文字が届きませんでした。聞きたいことを書いてください。
input-symbols = 記号か絵だけが届きました。少しだけ言葉で書いてください。お手伝いします。
input-too-long = メッセージが長すぎます。{ $max }文字までにしてください。書いたものは消えていません。短くして、もう一度送れます。

smalltalk-greeting = こんにちは。何かお困りですか。日本での暮らしについて、聞きたいことを書いてください。
smalltalk-thanks = どういたしまして。必要なときは、いつでもここにいます。
smalltalk-goodbye = さようなら。お元気で。いつでも戻ってきてください。
smalltalk-who = つなぐ（Tsunagu）です。コンピューターのプログラムです。答えは、人が確認した記事です。人につなぐこともできます。
smalltalk-well = ありがとうございます。いつでもお手伝いできます。あなたはいかがですか。心配なことがあれば、話してください。

button-helpful-yes = はい、ありがとう
button-helpful-no = いいえ、もっと知りたい
helpful-thanks = よかったです。続けて質問できます。
helpful-more = それなら、人に相談するほうがよいかもしれません。別のテーマを選ぶこともできます。
complex-first = 一度にいろいろなことが重なっているようですね。人に相談すると、全部を一緒に考えてくれます。その間、次の答えが役に立つかもしれません。
failed = こちら側で問題が起きました。あなたのメッセージは残っていて、あとで人が見ます。急ぐときは、下の番号に電話してください。

# The chapters of the topics, as buttons: at most 30 characters.
chapter-0 = 困ったときの相談先
chapter-1 = ビザ・在留資格
chapter-2 = 役所の手続き・家族
chapter-3 = 仕事
chapter-4 = 妊娠・子ども
chapter-5 = 学校・日本語
chapter-6 = 健康・医療
chapter-7 = 年金・福祉
chapter-8 = 税金
chapter-9 = 交通
chapter-10 = 危険・災害
chapter-11 = 住まい
chapter-12 = 毎日の生活
chapters-ask = 何についてですか。分野を選んでください。
button-chapters = すべての分野
