//! The search's own exam: the questions of `questions/`, which the index has never seen. It prints a
//! line a language and fails when the search has become clearly worse, or when an ordinary question
//! raises an alarm.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use knowledge::files::Files;
use knowledge::lang::Lang;
use knowledge::library::Library;
use std::path::Path;

/// Topics whose questions may well speak of danger.
const GRAVE: [&str; 4] =
    ["emergency-calls", "earthquake-tsunami", "domestic-violence", "suicide-crisis"];

fn library() -> Library {
    Library::load(&Files::embedded()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn questions(lang: &Lang) -> Vec<(String, String)> {
    let file = format!("{}/questions/{lang}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(Path::new(&file)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let (question, topic) = line.rsplit_once(" => ").unwrap();
            (question.to_owned(), topic.trim().to_owned())
        })
        .collect()
}

#[test]
fn the_right_topic_comes_first() {
    let library = library();
    let (mut first, mut third, mut all) = (0, 0, 0);
    for lang in library.languages() {
        let asked = questions(lang);
        let hits = |question: &str| library.search(lang, question, 3);
        let best = asked.iter().filter(|(q, t)| hits(q).first().is_some_and(|hit| hit.id == *t));
        let best = best.count();
        let near = asked.iter().filter(|(q, t)| hits(q).iter().any(|hit| hit.id == *t)).count();
        println!("{lang:8} first {best:2}, among three {near:2} of {}", asked.len());
        assert!(asked.len() >= 10 && near * 10 >= asked.len() * 8, "{lang}: {near}");
        (first, third, all) = (first + best, third + near, all + asked.len());
    }
    println!("together first {first}, among three {third} of {all}");
    assert!(first * 100 >= all * 85 && third * 100 >= all * 93, "{first}, {third} of {all}");
}

#[test]
fn ordinary_questions_raise_no_alarm() {
    let library = library();
    let mut alarms = Vec::new();
    for lang in library.languages() {
        let ordinary = questions(lang).into_iter().filter(|(_, t)| !GRAVE.contains(&t.as_str()));
        for (question, _) in ordinary {
            let kinds = library.lexicons.emergencies(&question, None);
            if !kinds.is_empty() {
                alarms.push((lang, question, kinds));
            }
        }
    }
    assert!(alarms.is_empty(), "{alarms:#?}");
}

#[test]
fn the_language_is_recognised() {
    let library = library();
    let (mut right, mut all) = (0, 0);
    for lang in library.languages() {
        for (question, _) in questions(lang) {
            let guess = library.recognise(&question, None).map(|guess| guess.lang);
            right += usize::from(guess.as_ref() == Some(lang));
            all += 1;
        }
    }
    println!("language recognised: {right} of {all}");
    assert!(right * 100 >= all * 95, "{right} of {all}");
}
