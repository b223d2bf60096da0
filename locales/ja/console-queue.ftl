# コーディネーター画面：引き継ぎ、保留、助言、および本人のメッセンジャーに届く依頼。

offer-transfer-title = 案件の引き継ぎの依頼が同僚から届きました
offer-decline-why = 理由を選んで断る
offer-why = 断る理由を選んでください。運営者だけが見ます。ほかのコーディネーターへの依頼には影響しません。
decline-too-busy = 時間がない
decline-language = 共通の言語がない
decline-not-my-field = 専門外
decline-conflict = 利益相反
decline-other = その他
offer-taken-by-another = 別の窓口が引き受けました。確認ありがとうございました。
offer-over = この依頼は取り下げられました。対応は不要です。
refusal-lesson-missing = ほかの人の参考になることを一文で書いてください（名前は書かないでください）。
refusal-reason-missing = 理由を書いてください。
refusal-date-unfit = 明日から180日以内の日を選んでください。
refusal-not-willing = 依頼を受けることに同意していないため、引き受けられません。運営者に相談してください。
refusal-absent = 今日は不在として登録されているため、引き受けられません。
refusal-full = 担当中の案件が上限に達しています。先に終了するか、引き継いでください。
refusal-week-full = 今週引き受けられる件数の上限に達しています。
refusal-not-available = この同僚には今日は依頼できません（不在、空きなし、認定の期限切れ、または違う窓口とされた窓口）。
refusal-too-late = この案件は終了してから時間がたちすぎています。

console-transfers = 同僚からの引き継ぎの依頼
console-paused = 保留中
console-advice-asked = 助言を求められている案件
console-desk-cases = 自分の窓口の案件
console-desk-none = 窓口に担当中の案件はありません。
console-decline-choose = 理由なし
console-moves = 案件を動かす
console-transfer = 同僚に引き継ぎを頼む
console-transfer-hint = 同僚が引き受けるまでは、あなたが担当します。引き継がれると、相談者に新しい窓口が伝わります。
console-transfer-button = 引き継ぎを頼む
console-transfer-open = { $name }さんに引き継ぎを頼んでいます（返事待ち）。それまではあなたが担当します。
console-transfer-declined = { $name }さんは引き継ぎを断りました：{ $reason }
console-colleague = 同僚
console-colleague-choose = 同僚を選んでください
console-wrong-desk = 窓口違い
console-wrong-desk-hint = あなたの窓口を除いて、もう一度探します。相談者に伝わります。
console-wrong-desk-button = 案件を戻す
console-pause = 案件を保留にする
console-pause-until = いつまで
console-pause-reason = 理由（相談者には見えません）
console-pause-button = 保留にする
console-pause-now = { $date }まで保留。理由：{ $reason }
console-resume = 今すぐ再開する
console-no-show = 相談者が来なかった
console-no-show-count = { $n ->
    [0] これまで約束は守られています。
   *[other] 相談者が来なかった回数：{ $n }回
}
console-no-show-hint = 相談者には、やさしい言葉と次の方法が伝わります。
console-no-show-button = 来なかったと記録する
console-advice = 窓口どうしのメモ
console-advice-hint = 相談者には決して見えません。助言する人には共有された内容だけが見え、会話は見えません。
console-advice-page = 同僚の案件への助言
console-advice-ask = 助言を頼む
console-advice-give = 見て助言する
console-notes-none = まだメモはありません。
console-note = あなたのメモ
console-note-add = メモを追加する
console-holder = 担当：{ $name }
console-reopened = 相談者がもう一度開いた案件
console-label-client = 相談者の立場
