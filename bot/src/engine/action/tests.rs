//! Every meaning of a button comes back as it went, and fits into the narrowest platform.
//! A text that is not ours means nothing.

use super::*;

#[test]
fn every_action_comes_back_as_it_was_and_fits_every_platform() {
    let all = [
        Action::Menu,
        Action::Topics,
        Action::Chapter(12),
        Action::Topic("affiliation-notification".into()),
        Action::Emergency,
        Action::Languages,
        Action::Language("zh-Hant".into()),
        Action::Person,
        Action::Helped(true),
        Action::Helped(false),
        Action::Skip,
        Action::Urgency(Urgency::Now),
        Action::Urgency(Urgency::Soon),
        Action::Urgency(Urgency::Normal),
        Action::Prefectures,
        Action::Towns("01".into(), 3),
        Action::Town("131041".into()),
        Action::Prefecture("13".into()),
        Action::NoArea,
        Action::Consent(true),
        Action::Consent(false),
        Action::Status,
        Action::Withdraw,
        Action::ConfirmWithdraw(true),
        Action::Verdict(Verdict::PartlyHelped),
        Action::Location,
        Action::Orientation,
        Action::Link,
        Action::Join("ABCDEFGH23".into(), true),
        Action::Data,
        Action::Receipts,
        Action::Quiet,
        Action::SetQuiet(true),
        Action::SetQuiet(false),
        Action::Uncover,
        Action::Show(i64::MAX),
        Action::Forget,
        Action::ConfirmForget(false),
        Action::Private,
        Action::Phrase("answer-please-simpler".into()),
        Action::Plan,
        Action::HandOver("0199d3a0-0000-7000-8000-000000000000".into(), Reply::Bare),
        Action::HandOver("0199d3a0-0000-7000-8000-000000000000".into(), Reply::Stop),
        Action::Console,
        Action::Take("0199d3a0-0000-7000-8000-000000000000".into()),
        Action::Decline("0199d3a0-0000-7000-8000-000000000000".into()),
        Action::DeclineWhy("0199d3a0-0000-7000-8000-000000000000".into()),
        Action::DeclineFor(
            "0199d3a0-0000-7000-8000-000000000000".into(),
            DeclineReason::NotMyField,
        ),
        Action::Client(ClientType::Student),
        Action::Hotlines,
        Action::WrongDesk,
        Action::Reopen,
        Action::ConfirmReopen(true),
    ];
    for action in all {
        let text = action.to_string();
        assert!(text.len() <= 64, "{text}");
        assert_eq!(Action::parse(&text), Some(action));
    }
}

#[test]
fn a_text_that_is_not_ours_is_no_action() {
    for text in [
        "",
        "menu:",
        "consent:maybe",
        "say:",
        "towns:13",
        "chapter:x",
        "urgency:",
        "pass:x:maybe",
        "drop table",
    ] {
        assert_eq!(Action::parse(text), None, "{text}");
    }
}
