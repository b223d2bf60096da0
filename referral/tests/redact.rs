//! What is taken out of a text, and what stays.

use proptest::prelude::*;
use referral::redact::{GAP, personal, redact};

fn check(text: &str, expected: &str) {
    let expected = expected.replace('_', GAP);
    assert_eq!(redact(text), expected, "{text}");
    assert_eq!(personal(&redact(text)), Vec::new(), "{text}");
}

#[test]
fn numbers_of_people_go() {
    check("電話は090-1234-5678です", "電話は_です");
    check("tel 03(1234)5678, +84 91 234 5678.", "tel _, _.");
    check("０９０－１２３４－５６７８へ", "_へ");
    check("၀၉၁၂၃၄၅၆၇၈", "_");
    check("mail: nguyen.an+1@example.co.jp まで", "mail: _ まで");
    check("LINE @an_nguyen88", "LINE _");
    check("〒160-0023 新宿", "_ 新宿");
    check("住所は1600023ではなく〒1600023", "住所は1600023ではなく_");
    check("在留カード AB12345678CD", "在留カード _");
    check("passport TR1234567 and C12345678", "passport _ and _");
    check("マイナンバー 1234 5678 9012", "マイナンバー _");
    check("https://facebook.com/an.nguyen を見た", "_ を見た");
    check("https://example.com/?user=an", "_");
}

#[test]
fn dates_of_birth_go_and_other_days_stay() {
    check("1990年1月31日生まれ", "_生まれ");
    check("born 2019-05-06 in Osaka", "born _ in Osaka");
    check("昭和60年4月1日", "_");
    check("令和2年4月1日生", "_生");
    check("31 January 1990", "_");
    check("January 31, 1990", "_");
    check("2026年11月21日までに14日以内", "2026年11月21日までに14日以内");
    check("deadline 2026-12-05 10:00", "deadline 2026-12-05 10:00");
    check("法律は2024年4月1日から", "法律は2024年4月1日から");
}

#[test]
fn names_go_and_roles_stay() {
    check("田中さんは来た", "_さんは来た");
    check("鈴木様と佐藤氏", "_様と_氏");
    check("グエン・ヴァン・アンが", "_が");
    check("マリアさん", "_さん");
    check("Mr. Tanaka came with Ms Nguyen Thi An.", "Mr. _ came with Ms _.");
    check("The client Nguyen Van An moved", "The client _ moved");
    check("さくらさんの家", "_さんの家");
    check("Đặng Thị Hoa đến", "_ đến");
    check(
        "お子さん、大家さん、皆さん、お客様、同様、様々、氏名",
        "お子さん、大家さん、皆さん、お客様、同様、様々、氏名",
    );
    check("外国人さんが多様に、たくさん", "外国人さんが多様に、たくさん");
    check(
        "Ask Hello Work and the Immigration Services Agency.",
        "Ask Hello Work and the Immigration Services Agency.",
    );
    check("After In The end", "After In The end");
    check("コーディネーターはハローワークへ", "コーディネーターはハローワークへ");
}

#[test]
fn amounts_deadlines_and_hotlines_stay() {
    for text in [
        "敷金は1,000,000円、家賃85,000円",
        "1000000000円",
        "14日以内、3か月前",
        "Call 110 or 188, article 19-16, 90%",
        "https://www.moj.go.jp/isa/",
        "180日・90日・30日",
        "",
    ] {
        check(text, text);
    }
}

proptest! {
    #[test]
    fn nothing_personal_is_left_whatever_stands_around(
        before in "[あ-んa-z 、。]{0,12}",
        after in "[あ-んa-z 、。]{0,12}",
        person in prop::sample::select(vec![
            "090-1234-5678", "a.b@example.com", "〒160-0023", "AB12345678CD", "1985/3/4",
            "グエン・ヴァン", "https://t.me/abc",
        ]),
    ) {
        let clean = redact(&format!("{before} {person} {after}"));
        prop_assert!(!clean.contains(person), "{}", clean);
        prop_assert_eq!(personal(&clean), Vec::new());
    }

    #[test]
    fn any_text_can_be_read(text in "\\PC{0,60}") {
        prop_assert_eq!(personal(&redact(&text)), Vec::new());
    }
}
