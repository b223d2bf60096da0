//! Registry files: the demonstration's, their documentation, and what is said of broken ones.

use referral::area::Atlas;
use referral::coordinator::{Absence, Grade, Roster};
use referral::registry::{headers, read, read_beside};
use std::collections::BTreeSet;

const LANGUAGES: [&str; 18] = [
    "ja", "ja-easy", "en", "zh-Hans", "zh-Hant", "ko", "vi", "ne", "pt-BR", "fil", "id", "es",
    "my", "th", "km", "mn", "tr", "uk",
];

const DESKS: &str = "\
id,name,name_romaji,municipality,lat,lon,address,hours,languages,kind,grant,publication_agreed_on,publication_confirmed_on
desk-a,架空デスク,Demo Desk,131041,,,東京都新宿区架空町1-1,Mo-Fr 09:00-17:00; PH off,ja:staff,,,,
";
const PEOPLE: &str = "\
id,desk,name,console_lang,languages,area,certificate,certified_on,renewals,consents_to_work,capacity,weekly
coord-a,desk-a,架空,ja,ja:staff vi:phone-interpreter,13,1,2025-03-28,,yes,3,
";
const ABSENCES: &str = "coordinator,from,to\ncoord-a,2026-10-01,2026-10-31\n";

fn files(texts: &[&str]) -> Vec<(String, String)> {
    let names = ["desks.csv", "people.csv", "leave.csv"];
    names.iter().zip(texts).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn problems(texts: &[&str]) -> Vec<String> {
    let found = read(&files(texts)).err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect()
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
    assert_eq!(roster.coordinators.iter().filter(|it| !it.absent.is_empty()).count(), 1);
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
    let roster = Roster::demo();
    for desk in roster.desks {
        assert!(desk.name.starts_with("架空") && desk.name_romaji.starts_with("Demo"));
        assert!(desk.phone.is_none_or(|phone| phone.starts_with("000-")));
    }
    for coordinator in roster.coordinators {
        assert!(coordinator.name.starts_with("架空"));
        assert!(coordinator.contact.is_none_or(|contact| contact.starts_with("000-")));
    }
}

#[test]
fn the_documented_headers_are_those_of_the_code() {
    let readme = include_str!("../data/README.md");
    let documented: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|l| l.contains(','))
        .collect();
    let code = headers();
    assert_eq!(documented, code.iter().map(|(_, header)| header.as_str()).collect::<Vec<_>>());
    for (name, header) in code {
        let section = readme.split("\n## ").find(|part| part.to_lowercase().starts_with(name));
        for column in header.split(',') {
            let told = section.is_some_and(|text| text.contains(column));
            assert!(told, "{name}: {column} is not explained");
        }
    }
}

#[test]
fn a_desk_without_a_point_stands_at_the_hall() {
    let roster = read(&files(&[DESKS, PEOPLE, ABSENCES])).unwrap().roster;
    let hall = Atlas::embedded().municipality("131041").unwrap();
    assert_eq!((roster.desks[0].lat, roster.desks[0].lon), (hall.lat, hall.lon));
    assert_eq!(roster.coordinators[0].grade_in("vi"), Some(Grade::PhoneInterpreter));
    let (from, to) = ("2026-10-01".parse().unwrap(), "2026-10-31".parse().unwrap());
    assert_eq!(roster.coordinators[0].absent, [Absence { from, to }]);
}

#[test]
fn what_spreadsheets_and_keyboards_do_is_tolerated() {
    let plain = read(&files(&[DESKS, PEOPLE, ABSENCES])).unwrap();
    let check = |desks: &str, people: &str, absences: &str| {
        assert_eq!(read(&files(&[desks, people, absences])).unwrap(), plain, "{desks}{people}");
    };
    let crlf = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    check(&crlf(DESKS), &crlf(PEOPLE), &crlf(ABSENCES));
    check(DESKS, &PEOPLE.replace("2025-03-28", "２０２５／３／２８"), ABSENCES);
    check(DESKS, &PEOPLE.replace("yes,3", "YES,３"), ABSENCES);
    check(&DESKS.replace("131041", "１３１０４１"), PEOPLE, ABSENCES);
    check(DESKS, &PEOPLE.replace("phone-interpreter", "phone_interpreter"), ABSENCES);
    check(DESKS, PEOPLE, &format!("{ABSENCES},,\n\n"));
    check(DESKS, PEOPLE, &ABSENCES.replace("2026-10-31", "2026年10月31日"));
    let unordered = "to,coordinator,from\n2026-10-31,coord-a,2026-10-01\n";
    check(DESKS, PEOPLE, unordered);
    let wrong_names = read(&[
        ("x.txt".to_owned(), ABSENCES.to_owned()),
        ("absences.csv".to_owned(), PEOPLE.to_owned()),
        ("y".to_owned(), DESKS.to_owned()),
    ]);
    assert_eq!(wrong_names.unwrap(), plain, "the header tells which table it is");
    let quoted = DESKS.replace("架空町1-1", "架空町1-1\n2階, \"A\"室").replace(
        "東京都新宿区架空町1-1\n2階, \"A\"室",
        "\"東京都新宿区架空町1-1\n2階, \"\"A\"\"室\"",
    );
    let desk = &read(&files(&[&quoted])).unwrap().roster.desks[0];
    assert_eq!(desk.address, "東京都新宿区架空町1-1\n2階, \"A\"室");
}

#[test]
fn what_is_said_of_a_broken_desk() {
    let check = |from: &str, to: &str, expected: &str| {
        assert!(DESKS.contains(from), "{from}");
        let all = problems(&[&DESKS.replacen(from, to, 1)]);
        assert_eq!(all, [format!("desks.csv, line 2, column {expected}.")], "{from} -> {to}");
    };
    check(
        "131041",
        "131042",
        "municipality: there is no municipality with the code \"131042\" (JIS X 0402, six digits)",
    );
    check(
        "131041",
        "11002",
        "municipality: there is no municipality with the code \"11002\"; did a spreadsheet drop \
         the first 0 of 011002?",
    );
    check("131041", "", "municipality: it is empty");
    check("架空デスク", " ", "name: it is empty");
    check(
        "desk-a,",
        "desk a,",
        "id: \"desk a\" is no id: at most 64 Latin letters, digits, dots, hyphens and underscores",
    );
    check("131041,,", "131041,51.5,0.1", "lat: the point 51.5, 0.1 (lat, lon) is not in Japan");
    check(
        "131041,,",
        "131041,37.57,126.98",
        "lat: the point 37.57, 126.98 (lat, lon) is not in Japan",
    );
    check(
        "131041,,",
        "131041,139.7,35.69",
        "lat: the point 139.7, 35.69 (lat, lon) is not in Japan; are lat and lon the wrong way round?",
    );
    check("131041,,", "131041,35.7,", "lon: it is empty; give both lat and lon, or neither");
    check(
        "131041,,",
        "131041,north,139.7",
        "lat: \"north\" is no number of degrees such as 35.6938",
    );
    check(
        "Mo-Fr 09:00-17:00; PH off",
        "whenever",
        "hours: \"whenever\" are no opening hours; write them as in OpenStreetMap, for example \
         Mo-Fr 09:00-17:00; PH off",
    );
    check(
        "; PH off",
        "",
        "hours: it does not say what holds on public holidays; add for example ; PH off",
    );
    check(
        "ja:staff",
        "jp:staff",
        "languages: \"jp\" is no language code such as vi, pt-BR or zh-Hans",
    );
    check(
        "ja:staff",
        "ja:native",
        "languages: \"native\" is no grade; the grades are machine-translation, \
         phone-interpreter, interpreter, staff",
    );
    check("ja:staff", "ja", "languages: \"ja\" has no grade; write for example vi:interpreter");
    check("ja:staff", "ja:staff ja:interpreter", "languages: the language ja stands twice");
    check("ja:staff", "", "languages: it names no language");
    check(
        "ja:staff,",
        "ja:staff,ministry",
        "kind: \"ministry\" is no kind of desk; the kinds are national, prefecture, municipality, \
         commissioned, private, employer, school",
    );
    check("ja:staff,,", "ja:staff,,maybe", "grant: \"maybe\" is neither yes nor no");
    check(
        "ja:staff,,,",
        "ja:staff,,,2026-04-01",
        "publication_confirmed_on: say on which day what is published was confirmed",
    );
    check(
        "ja:staff,,,,",
        "ja:staff,,,,2026-04-01",
        "publication_confirmed_on: it confirms an agreement, but publication_agreed_on is empty",
    );
    check(
        "ja:staff,,,,",
        "ja:staff,,,2026-04-02,2026-04-01",
        "publication_confirmed_on: 2026-04-01 is before the agreement of 2026-04-02",
    );
}

#[test]
fn what_is_said_of_a_broken_coordinator() {
    let check = |from: &str, to: &str, expected: &str| {
        assert!(PEOPLE.contains(from), "{from}");
        let all = problems(&[DESKS, &PEOPLE.replacen(from, to, 1)]);
        assert_eq!(all, [format!("people.csv, line 2, column {expected}.")], "{from} -> {to}");
    };
    check("desk-a", "desk-b", "desk: there is no desk \"desk-b\"");
    check(
        "2025-03-28",
        "2025-02-30",
        "certified_on: \"2025-02-30\" is not a date such as 2026-04-01",
    );
    check(
        "2025-03-28",
        "令和7年3月28日",
        "certified_on: \"令和7年3月28日\" is not a date such as 2026-04-01",
    );
    check("2025-03-28", "", "certified_on: it is empty");
    check(
        "2025-03-28,",
        "2025-03-28,2028-02-01 2025-03-27",
        "renewals: 2025-03-27 is before certified_on (2025-03-28)",
    );
    check("yes,3", "yes,0", "capacity: it is 0, so the coordinator would never get a case");
    check("yes,3", "yes,-3", "capacity: \"-3\" is no whole number from 1 on");
    check("yes,3", "yes,", "capacity: it is empty");
    check("yes,3,", "yes,3,0", "weekly: \"0\" is no whole number from 1 on");
    check("yes", "", "consents_to_work: \"\" is neither yes nor no");
    check(",13,", ",99,", "area: there is no municipality or prefecture with the code \"99\"");
    check(
        "架空,ja",
        "架空,jp",
        "console_lang: \"jp\" is no language code such as vi, pt-BR or zh-Hans",
    );
}

#[test]
fn what_is_said_of_a_broken_table() {
    let check = |texts: &[&str], expected: &[&str]| assert_eq!(problems(texts), expected);
    check(&[""], &["desks.csv, line 1: the file is empty."]);
    check(
        &[DESKS, &PEOPLE.replace("capacity", "capcity")],
        &[
            "people.csv, line 1, column capcity: a table of coordinators has no such column.",
            "people.csv, line 1, column capacity: a table of coordinators needs this column.",
            "people.csv, line 2, column capacity: it is empty.",
        ],
    );
    check(
        &[DESKS, PEOPLE, "coordinator,from,to,to\ncoord-a,2026-10-01,2026-10-31,\n"],
        &[
            "leave.csv, line 1, column to: it stands twice.",
            "leave.csv, line 2, column to: it is empty.",
        ],
    );
    check(
        &[DESKS, PEOPLE, &format!("{ABSENCES}coord-a,2026-11-01\n")],
        &["leave.csv, line 3: the row has 2 cells and the header 3; a comma or a quotation mark \
           may be missing or too many."],
    );
    check(
        &[DESKS, PEOPLE, "coordinator,from,to\r\n\r\ncoord-b,2026-02-01,2026-01-01\r\n"],
        &[
            "leave.csv, line 3, column coordinator: there is no coordinator \"coord-b\".",
            "leave.csv, line 3, column to: the absence ends (2026-01-01) before it begins (2026-02-01).",
        ],
    );
    for header in ["code;name;place\n1;2;3\n", "colour,taste\n", "{\"organizations\": []}\n"] {
        let all = problems(&[header]);
        assert_eq!(all.len(), 1, "{all:?}");
        assert!(all[0].contains("this header is that of no table"), "{all:?}");
    }
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_the_files() {
    let row = PEOPLE.lines().nth(1).unwrap();
    let broken = row
        .replace("desk-a", "desk-b")
        .replace("2025-03-28", "soon")
        .replace("yes,3", "yes,0")
        .replace("架空", "\"架空\nの人\"");
    let desk = DESKS.lines().nth(1).unwrap();
    let desks = format!("{DESKS}{desk}\n");
    let people = format!("{PEOPLE}{broken}\n{row}\n");
    assert_eq!(
        problems(&[&desks, &people]),
        [
            "desks.csv, line 3, column id: \"desk-a\" stands in a row before.",
            "people.csv, line 3, column id: \"coord-a\" stands in a row before.",
            "people.csv, line 3, column desk: there is no desk \"desk-b\".",
            "people.csv, line 3, column certified_on: \"soon\" is not a date such as 2026-04-01.",
            "people.csv, line 3, column capacity: it is 0, so the coordinator would never get a case.",
            "people.csv, line 5, column id: \"coord-a\" stands in a row before.",
        ]
    );
}

#[test]
fn files_add_to_what_is_registered() {
    let known = read(&files(&[DESKS, PEOPLE, ABSENCES])).unwrap().roster;
    let read = |texts: &[&str]| read_beside(&files(texts), &known).unwrap().roster;
    assert_eq!(read(&[PEOPLE]).coordinators[0].absent.len(), 1, "no table of absences: they stay");
    let none = "coordinator,from,to\n";
    assert_eq!(read(&[PEOPLE, none]).coordinators[0].absent, [], "an empty table: they end");
    let later = read(&["coordinator,from,to\ncoord-a,2027-01-01,2027-01-05\n"]);
    assert_eq!((later.desks.len(), later.coordinators.len()), (0, 1));
    assert_eq!(later.coordinators[0].absent.len(), 1);
    assert_eq!(later.coordinators[0].name, known.coordinators[0].name);
}
