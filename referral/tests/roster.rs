//! Roster files: the demonstration's, and what is said of broken ones.

use referral::area::Atlas;
use referral::coordinator::{Grade, Roster};
use std::collections::BTreeSet;

const LANGUAGES: [&str; 18] = [
    "ja", "ja-easy", "en", "zh-Hans", "zh-Hant", "ko", "vi", "ne", "pt-BR", "fil", "id", "es",
    "my", "th", "km", "mn", "tr", "uk",
];

const DESK: &str = r#"
[[desk]]
id = "desk-a"
name = "架空デスク"
name_romaji = "Demo Desk"
municipality = "131041"
address = "東京都新宿区架空町1-1"
hours = "Mo-Fr 09:00-17:00"
languages = { ja = "staff" }
"#;

const COORDINATOR: &str = r#"
[[coordinator]]
id = "coord-a"
desk = "desk-a"
name = "架空"
console_lang = "ja"
languages = { ja = "staff", vi = "phone_interpreter" }
certificate = "1"
certified_on = "2025-03-28"
consents_to_work = true
capacity = 3
"#;

fn problems(toml: &str) -> Vec<String> {
    Roster::parse(toml, "roster.toml").err().unwrap_or_default()
}

#[test]
fn the_demo_roster_is_complete() {
    let roster = Roster::demo();
    assert!((14..=18).contains(&roster.coordinators.len()));
    let atlas = Atlas::embedded();
    let prefecture = |code: &str| {
        let town = atlas.municipality(code).unwrap();
        atlas.prefecture(&town.prefecture).unwrap()
    };
    let prefectures = roster.desks.iter().map(|desk| prefecture(&desk.municipality));
    let (codes, blocks): (BTreeSet<_>, BTreeSet<_>) =
        prefectures.map(|it| (it.code.as_str(), it.block.as_str())).unzip();
    assert!(codes.len() >= 6 && blocks.len() >= 5, "{codes:?} {blocks:?}");
    let spoken = roster.coordinators.iter().flat_map(|it| &it.languages);
    let spoken: BTreeSet<&str> = spoken.map(|it| it.lang.as_str()).collect();
    assert_eq!(spoken, BTreeSet::from(LANGUAGES));
}

#[test]
fn the_first_coordinator_is_the_demonstrations() {
    let roster = Roster::demo();
    let first = &roster.coordinators[0];
    assert_eq!((first.id.as_str(), first.desk.as_str()), ("coord-shinjuku-1", "desk-shinjuku"));
    assert_eq!(first.console_lang, "ja");
    assert!(["ja", "en", "vi"].iter().all(|lang| first.grade_in(lang) >= Some(Grade::Interpreter)));
}

#[test]
fn nothing_in_the_demo_roster_exists() {
    for desk in Roster::demo().desks {
        assert!(desk.name.starts_with("架空") && desk.name_romaji.starts_with("Demo"));
        assert!(desk.phone.is_none_or(|phone| phone.starts_with("000-")));
    }
}

#[test]
fn a_desk_without_a_point_stands_at_the_hall() {
    let roster = Roster::parse(&format!("{DESK}{COORDINATOR}"), "roster.toml").unwrap();
    let hall = Atlas::embedded().municipality("131041").unwrap();
    assert_eq!((roster.desks[0].lat, roster.desks[0].lon), (hall.lat, hall.lon));
    assert_eq!(roster.coordinators[0].grade_in("vi"), Some(Grade::PhoneInterpreter));
}

#[test]
fn what_is_said_of_a_broken_file() {
    let check = |from: &str, to: &str, expected: &str| {
        let toml = format!("{DESK}{COORDINATOR}");
        assert!(toml.contains(from), "{from}");
        assert_eq!(problems(&toml.replacen(from, to, 1)), [expected], "{from} -> {to}");
    };
    let desk = "roster.toml, line 2, desk \"desk-a\"";
    let who = "roster.toml, line 11, coordinator \"coord-a\"";
    check(
        "131041",
        "131042",
        &format!("{desk}: there is no municipality with the code \"131042\"."),
    );
    check("name = \"架空デスク\"\n", "", &format!("{desk}: missing field `name`."));
    check("架空デスク", " ", &format!("{desk}: name is empty."));
    check(
        "hours",
        "lat = 51.5\nlon = 0.1\nhours",
        &format!("{desk}: the point 51.5, 0.1 (lat, lon) is not in Japan."),
    );
    check(
        "desk = \"desk-a\"",
        "desk = \"desk-b\"",
        &format!("{who}: there is no desk \"desk-b\"."),
    );
    check(
        "2025-03-28",
        "2025-02-30",
        &format!("{who}: certified_on = \"2025-02-30\" is not a date such as 2026-04-01."),
    );
    check(
        "capacity = 3",
        "capacity = 0",
        &format!("{who}: the capacity is 0, so it would never get a case."),
    );
    check(
        "capacity = 3",
        "capacity = 3\nabsent = [{ from = \"2026-02-01\", to = \"2026-01-01\" }]",
        &format!("{who}: an absence ends (2026-01-01) before it begins (2026-02-01)."),
    );
    check(
        "{ ja = \"staff\", vi = \"phone_interpreter\" }",
        "{}",
        &format!("{who}: it speaks no language."),
    );
}

#[test]
fn what_the_reader_of_toml_says_keeps_its_place() {
    let check = |from: &str, to: &str, place: &str, word: &str| {
        let all = problems(&format!("{DESK}{COORDINATOR}").replacen(from, to, 1));
        assert_eq!(all.len(), 1, "{all:?}");
        assert!(all[0].starts_with(place) && all[0].contains(word), "{all:?}");
        assert!(all[0].ends_with('.') && !all[0].contains('\n'), "{all:?}");
    };
    let who = "roster.toml, line 11, coordinator \"coord-a\": ";
    check("\"staff\"", "\"native\"", who, "native");
    check("capacity = 3", "capacity = -3", who, "-3");
    check("capacity", "capcity", who, "capcity");
    check("id = \"coord-a\"\n", "", "roster.toml, line 11, coordinator \"without id\": ", "id");
    check("hours = ", "hours = = ", "roster.toml, line 8: ", "");
    check("[[desk]]", "[[desks]]", "roster.toml, line 2: ", "desks");
}

#[test]
fn all_problems_are_told_at_once() {
    let broken = COORDINATOR
        .replace("desk-a", "desk-b")
        .replace("2025-03-28", "soon")
        .replace("capacity = 3", "capacity = 0");
    let all = problems(&format!("{DESK}{DESK}{COORDINATOR}{broken}"));
    let expected = [
        "roster.toml, line 11, desk \"desk-a\": an entry before has the same id.",
        "roster.toml, line 31, coordinator \"coord-a\": an entry before has the same id.",
        "roster.toml, line 31, coordinator \"coord-a\": there is no desk \"desk-b\".",
        "roster.toml, line 31, coordinator \"coord-a\": the capacity is 0, so it would never get a case.",
        "roster.toml, line 31, coordinator \"coord-a\": certified_on = \"soon\" is not a date such as 2026-04-01.",
    ];
    assert_eq!(all, expected);
}
