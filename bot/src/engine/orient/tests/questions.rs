//! The questions for the checklist: answers in many forms, what is asked again, what comes in between.

use super::*;

#[test]
fn the_checklist_asks_in_the_order_of_the_track_and_every_question_can_be_skipped() {
    let mut talk = Talk::arriving();
    talk.say("/checklist");
    assert_eq!(talk.keys()[0], "orient-questions");
    for question in LIBRARY.orientation.track("arriving").unwrap().questions.clone() {
        assert_eq!(talk.progress().asking, Some(question));
        talk.press("skip");
    }
    assert_eq!(talk.progress().asking, None);
    assert!(talk.keys().contains(&"orient-checklist-no-day"));
    assert!(talk.last.effects.contains(&Effect::Checklist));
    talk.press("checklist");
    assert!(talk.keys().contains(&"orient-checklist-title"), "not asked twice");
    talk.press("ask:start");
    assert_eq!(talk.progress().asking, Some(Question::Start), "unless the person wants to");
}

#[test]
fn answers_make_the_days() {
    let mut talk = Talk::arriving();
    talk.press("checklist").say("令和8年11月20日").press("told:status:student");
    talk.press("told:work:part-time").say("3, 7").say("Shinjuku").say("Nepal");
    let answers = &talk.progress().answers;
    assert_eq!(answers.start, Some(date(2026, 11, 20)));
    assert_eq!(answers.status, Some(Status::Student));
    assert_eq!(answers.children.as_deref(), Some(&[3, 7][..]));
    assert_eq!(answers.country.as_deref(), Some("NP"));
    assert_eq!(talk.memory.place, Some(Place::Municipality("131041".to_owned())));
    assert_eq!(talk.memory.step, Step::Free, "no request begins");
    let days: Vec<Date> = lines(&talk.last.says).filter_map(date_of).collect();
    assert_eq!(days[0], date(2026, 12, 4), "14 days to register the address");
    assert!(days.is_sorted());
    talk.press("resume");
    let due = lines(&talk.last.says).find(|line| line.key == "orient-due-legal").unwrap();
    assert_eq!(date_of(due), Some(date(2026, 12, 4)));
}

#[test]
fn a_day_that_is_over_is_said_kindly_with_what_to_do() {
    let mut talk = Talk::arriving();
    talk.press("checklist").say("2026-10-01").press("told:status:stop");
    assert!(talk.keys().contains(&"orient-checklist-overdue"));
    assert!(talk.keys().contains(&"orient-item-overdue"));
    assert!(talk.offers("person"));
    talk.press("resume");
    assert!(talk.keys().contains(&"orient-overdue-legal"));
    talk.press("step:done:resident-registration").press("checklist");
    let open = lines(&talk.last.says).filter_map(|line| line.args.last());
    let registered = Arg::Named("due-moving-in-days".to_owned());
    assert!(!open.into_iter().map(|(_, arg)| arg).any(|arg| *arg == registered));
}

#[test]
fn a_day_that_cannot_be_is_asked_again() {
    let check = |text: &str, key: &'static str| {
        let mut talk = Talk::arriving();
        talk.press("checklist").say(text);
        assert_eq!(talk.keys(), [key], "{text}");
        assert_eq!(talk.progress().asking, Some(Question::Start), "{text}");
        assert_eq!(talk.progress().answers.start, None, "{text}");
    };
    check("5.11.2026", "orient-day-unreadable");
    check("2026-02-31", "orient-day-impossible");
    check("1890-05-01", "orient-day-too-far");
    check("2099-01-01", "orient-day-too-far");
}

#[test]
fn a_question_in_between_is_answered_and_ours_comes_again() {
    let check = |question: &str, text: &str, topic: &str| {
        let mut talk = Talk::arriving();
        talk.press("checklist").press(&format!("ask:{question}"));
        let asking = talk.progress().asking;
        talk.say(text);
        let article = Part::Article(topic.to_owned());
        assert!(talk.last.says.iter().any(|say| say.parts.contains(&article)), "{text}");
        assert!(talk.keys().contains(&"orient-back"), "{text}");
        assert_eq!(talk.progress().asking, asking, "{text}");
    };
    check("start", "where do I throw away garbage?", "garbage");
    check("status", "how do I register my new address", "resident-registration");
    check("children", "how do I extend my visa", "period-extension");
    check("area", "where do I throw away garbage", "garbage");
    check("country", "where do I throw away garbage", "garbage");
}

#[test]
fn danger_is_heard_first_and_the_question_is_dropped() {
    for question in ["start", "status", "children", "area", "country"] {
        let mut talk = Talk::arriving();
        talk.press("checklist").press(&format!("ask:{question}")).say("my husband beats me");
        assert_eq!(talk.last.kind, Kind::Emergency, "{question}");
        assert_eq!(talk.progress().asking, None, "{question}");
    }
}

#[test]
fn answers_are_no_cry_for_help_and_no_other_language() {
    let check = |question: &str, text: &str| {
        let mut talk = Talk::arriving();
        talk.memory.lang_source = LangSource::Heard;
        talk.press("checklist").press(&format!("ask:{question}")).say(text);
        assert_ne!(talk.last.kind, Kind::Emergency, "{text}");
        assert_eq!(talk.memory.lang, Lang::new("en"), "{text}");
        assert_ne!(talk.progress().asking, Question::from_key(question), "{text}");
    };
    check("start", "११月५日".replace("११", "11").as_str());
    check("start", "2026年11月5日");
    check("children", "3歳と7歳");
    check("children", "no");
    check("area", "新宿区");
    check("country", "Việt Nam");
    check("country", "नेपाल");
    check("country", "Atlantis");
}

#[test]
fn stop_and_other_wishes_end_the_questions() {
    for word in ["stop", "/stop", "STOP"] {
        let mut talk = Talk::arriving();
        talk.press("checklist").say(word);
        assert!(talk.keys().contains(&"orient-checklist-title"), "{word}");
    }
    for action in ["person", "menu", "topics", "emergency", "pause", "track:baby"] {
        let mut talk = Talk::arriving();
        talk.press("checklist").press(action);
        assert_eq!(talk.progress().asking, None, "{action}");
    }
    let mut talk = Talk::arriving();
    talk.press("checklist").say("talk to a person");
    assert_eq!((talk.last.kind, talk.progress().asking), (Kind::Refer, None));
}

#[test]
fn the_area_is_asked_with_the_same_lists_and_no_request_begins() {
    let mut talk = Talk::arriving();
    talk.press("checklist").press("ask:area");
    assert!(talk.offers("prefectures") && talk.offers("no-area"));
    talk.press("prefectures").press("towns:13:0").press("town:131041");
    assert_eq!(talk.progress().asking, Some(Question::Country));
    assert_eq!((talk.memory.step, &talk.memory.question), (Step::Free, &None));
    talk.press("ask:area").hear(&Said::Place { code: Some("271004".to_owned()) });
    assert_eq!(talk.memory.place, Some(Place::Municipality("271004".to_owned())));
    let before = talk.memory.place.clone();
    talk.press("ask:area").press("no-area");
    assert_eq!(talk.memory.place, before, "what was told stays");
}

#[test]
fn a_note_is_for_people_from_that_country_only() {
    let check = |country: Option<&str>, expected: bool| {
        let mut talk = Talk::arriving();
        talk.memory.orientation.answers.country = country.map(str::to_owned);
        talk.press("resume").press("step:done:resident-registration");
        talk.press("step:done:health-insurance");
        assert_eq!(talk.shown().as_deref(), Some("national-pension"));
        let parts = &talk.last.says[0].parts;
        let noted = parts.contains(&Part::Note("pension-no-agreement".to_owned()));
        assert_eq!(noted, expected, "{country:?}");
    };
    check(Some("VN"), true);
    check(Some("NP"), true);
    check(Some("BR"), false);
    check(None, false);
}

#[test]
fn each_track_keeps_the_day_on_which_it_begins() {
    let mut talk = Talk::arriving();
    talk.press("checklist").say("2026-11-05").press("track:baby");
    assert_eq!(talk.progress().answers.start, None, "a birth is no arrival");
    talk.press("checklist").say("2026-11-20").press("track:arriving");
    assert_eq!(talk.progress().answers.start, Some(date(2026, 11, 5)));
    talk.press("track:baby");
    assert_eq!(talk.progress().answers.start, Some(date(2026, 11, 20)));
}

#[test]
fn moves_keep_a_topic_in_one_place() {
    let mut progress = Progress::default();
    assert!(progress.mark(Move::Later, "garbage") && progress.mark(Move::Done, "garbage"));
    assert!(!progress.mark(Move::Done, "garbage"));
    assert_eq!((progress.marked(), progress.later.len()), (1, 0));
}
