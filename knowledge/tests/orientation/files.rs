//! Mistakes in the files of orientation are told with file, line and a sentence, and none hides
//! another.

use super::SHIPPED;
use knowledge::files::Files;
use knowledge::library::Library;
use knowledge::orientation::{Kind, Orientation, spoken};
use knowledge::problem::Problem;

const GOOD: &str = "kind = \"stage\"\nquestions = [\"start\", \"work\", \"children\"]\n\
    [[step]]\ntopic = \"resident-registration\"\ndue = [{ after = \"moving-in-days\" }]\n\
    [[step]]\ntopic = \"garbage\"\n[[step]]\ntopic = \"neighbours\"\n\
    [[step]]\ntopic = \"renting\"\n[[step]]\ntopic = \"wages\"\n";

const WORDS: &str = include_str!("../../orientation/words.toml");

fn load(files: &[(&str, &str)]) -> (Orientation, Vec<Problem>) {
    let pairs = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    // How people write days is the same everywhere, and has to be there.
    let words = [(spoken::FILE.to_owned(), WORDS.to_owned())];
    load_all(pairs.chain(words).collect())
}

fn load_all(pairs: Vec<(String, String)>) -> (Orientation, Vec<Problem>) {
    let mut problems = Vec::new();
    let (facts, topics) = (&SHIPPED.facts, &SHIPPED.topics);
    let orientation = Orientation::load(&Files::from_pairs(pairs), facts, topics, &mut problems);
    (orientation, problems)
}

/// The mistake that follows from a change of the good track, as line and a part of the sentence.
fn check(from: &str, to: &str, line: usize, about: &str) {
    assert!(GOOD.contains(from), "{from}");
    let (_, problems) = load(&[("orientation/tracks/x.toml", &GOOD.replacen(from, to, 1))]);
    let [problem] = problems.as_slice() else { panic!("{from} -> {to}: {problems:?}") };
    assert_eq!(problem.file, "orientation/tracks/x.toml");
    assert_eq!(problem.line, line, "{problem}");
    assert!(problem.sentence.contains(about), "{problem}");
}

#[test]
fn a_good_track_is_read() {
    let (orientation, problems) = load(&[("orientation/tracks/x.toml", GOOD)]);
    assert_eq!(problems, []);
    let track = orientation.track("x").unwrap();
    assert_eq!((track.kind, track.steps.len(), track.questions.len()), (Kind::Stage, 5, 3));
    let due = &track.steps[0].due[0];
    assert_eq!((due.what.as_str(), due.legal), ("moving-in-days", false));
}

#[test]
fn every_mistake_in_a_track_is_told() {
    let due = "{ after = \"moving-in-days\" }";
    for (from, to, line, about) in [
        ("\"garbage\"", "\"gardening\"", 6, "gardening"),
        ("\"garbage\"", "\"wages\"", 12, "stands twice"),
        ("topic = \"garbage\"", "topics = \"garbage\"", 6, "topics"),
        ("\"moving-in-days\"", "\"wage-list\"", 3, "no fact that is a period"),
        ("\"moving-in-days\"", "\"no-such-fact\"", 3, "no fact that is a period"),
        ("after = \"moving-in-days\"", "by = \"moving-in-days\"", 3, "no fact that is a date"),
        (due, "{ legal = true }", 3, "one of after"),
        (due, "{ after = \"moving-in-days\", on-start = true }", 3, "one of after"),
        (due, "{ before = \"moving-in-days\", counts-first = true }", 3, "counts-first"),
        (due, "{ after = \"moving-in-days\", opens = \"desk-list\" }", 3, "desk-list"),
        (due, "{ on-start = true }", 3, "what"),
        (due, "{ on-start = true, what = \"Two Words\" }", 3, "Two Words"),
        (due, "{ after = \"moving-in-days\", leagl = true }", 3, "leagl"),
        ("[\"start\", \"work\"", "[\"work\"", 3, "question \"start\""),
        ("\"garbage\"", "\"garbage\"\nwhen = { status = [\"student\"] }", 6, "question \"status\""),
        ("\"garbage\"", "\"garbage\"\nwhen = { status = [\"tourist\"] }", 6, "tourist"),
        ("\"garbage\"", "\"garbage\"\nwhen = { child = [9, 3] }", 6, "wrong way round"),
        ("\"stage\"", "\"stages\"", 1, "stages"),
        ("\"start\"", "\"begin\"", 2, "begin"),
        ("\"start\"", "\"start\", \"start\"", 0, "question \"start\" stands twice"),
        ("[[step]]\ntopic = \"wages\"\n", "", 0, "5 to 14 steps, this has 4"),
    ] {
        check(from, to, line, about);
    }
}

#[test]
fn a_track_without_steps_or_with_too_many_is_refused() {
    let (_, problems) =
        load(&[("orientation/tracks/x.toml", "kind = \"stage\"\nquestions = []\n")]);
    assert!(problems[0].sentence.contains("has 0"), "{problems:?}");
    let many: String = SHIPPED
        .topics
        .iter()
        .take(15)
        .map(|topic| format!("[[step]]\ntopic = \"{}\"\n", topic.id))
        .collect();
    let text = format!("kind = \"stage\"\nquestions = []\n{many}");
    let (_, problems) = load(&[("orientation/tracks/x.toml", &text)]);
    assert!(problems[0].sentence.contains("has 15"), "{problems:?}");
}

#[test]
fn no_mistake_hides_another() {
    let two = GOOD.replace("\"garbage\"", "\"gardening\"").replace("\"renting\"", "\"rent\"");
    let files = [
        ("orientation/tracks/a.toml", two.as_str()),
        ("orientation/tracks/b.toml", "kind = \"stage\"\nquestions = [\n"),
        ("orientation/tracks/c.toml", GOOD),
        ("orientation/tracks/D.toml", GOOD),
    ];
    let (orientation, problems) = load(&files);
    let told: Vec<(&str, usize)> =
        problems.iter().map(|problem| (problem.file.as_str(), problem.line)).collect();
    assert!(told.contains(&("orientation/tracks/a.toml", 6)), "{problems:?}");
    assert!(told.contains(&("orientation/tracks/a.toml", 10)), "{problems:?}");
    assert!(told.iter().any(|(file, _)| *file == "orientation/tracks/b.toml"), "{problems:?}");
    assert!(told.contains(&("orientation/tracks/D.toml", 0)), "{problems:?}");
    assert!(orientation.track("c").is_some());
}

#[test]
fn every_mistake_in_a_note_is_told() {
    let good = "[x]\ntopic = \"garbage\"\ncountries = [\"VN\"]\nsource = \"https://e.org\"\n\
        source_year = 2026\nchecked = 2026-11-21\nstatus = \"confirmed\"\n";
    let notes = |text: &str| load(&[("orientation/notes.toml", text)]);
    let (orientation, problems) = notes(good);
    assert_eq!(problems, []);
    assert_eq!(orientation.notes("garbage", "VN").len(), 1);
    for (from, to, about) in [
        ("\"garbage\"", "\"gardening\"", "gardening"),
        ("[\"VN\"]", "[]", "no country"),
        ("[\"VN\"]", "[\"Vietnam\"]", "Vietnam"),
        ("[\"VN\"]", "[\"vn\"]", "vn"),
        ("[\"VN\"]", "[\"VN\", \"VN\"]", "twice"),
        ("[\"VN\"]", "[\"VN\"]\nfacts = [\"nothing\"]", "nothing"),
        ("\"https://e.org\"", "\"e.org\"", "source"),
        ("2026-11-21", "2026-11-21T10:00:00", "checked"),
        ("\"confirmed\"", "\"sure\"", "sure"),
        ("topic", "topics", "topics"),
    ] {
        let text = good.replacen(from, to, 1);
        let (orientation, problems) = notes(&format!("{text}\n[y]{}", &good[3..]));
        let [problem] = problems.as_slice() else { panic!("{from} -> {to}: {problems:?}") };
        assert!(problem.line > 0 && problem.sentence.contains(about), "{problem}");
        let kept: Vec<&str> = orientation.all_notes().map(|note| note.id.as_str()).collect();
        assert_eq!(kept, ["y"], "{from} -> {to}");
    }
}

#[test]
fn a_library_does_not_load_with_a_mistake_in_a_track() {
    let mut pairs: Vec<(String, String)> =
        Files::embedded().iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    pairs.push(("orientation/tracks/new.toml".to_owned(), GOOD.replace("garbage", "gardening")));
    let problems = Library::load(&Files::from_pairs(pairs)).err().unwrap();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].to_string().starts_with("orientation/tracks/new.toml:6:"), "{problems:?}");
}

#[test]
fn mistakes_in_how_people_write_are_told() {
    let check = |words: &str, about: &str| {
        let (_, problems) = load_all(vec![(spoken::FILE.to_owned(), words.to_owned())]);
        let [problem] = problems.as_slice() else { panic!("{about}: {problems:?}") };
        assert_eq!(problem.file, spoken::FILE);
        assert!(problem.sentence.contains(about), "{problem}");
    };
    check(&WORDS.replacen("\"january\", ", "", 1), "11 months");
    check(&WORDS.replacen("code = \"CN\"", "cod = \"CN\"", 1), "cod");
    check("eras", "");
}
