//! `tsunagu knowledge check`: everything that would stop the start, and everything that a maintainer
//! should look at: coverage, facts due for a review or never confirmed, articles that do not fit
//! into one message. Each with file, line and a sentence.

use crate::channel::telegram::html;
use crate::command::{Failure, content_files, print};
use crate::engine::World;
use crate::engine::say::{Part, Say};
use crate::words::Words;
use crate::work::wall_clock;
use ::knowledge::facts::{Fact, Status};
use ::knowledge::files::Files;
use ::knowledge::lang::Lang;
use ::knowledge::library::{Library, covered};
use ::knowledge::orientation::notes::{FILE as NOTES, Note};
use ::knowledge::problem::Problem;
use jiff::civil::Date;
use referral::certificate::japan_day;
use std::fmt::Write as _;

/// Prints the coverage and what there is to look at.
///
/// # Errors
/// Every problem with file, line and a sentence.
pub fn run() -> Result<(), Failure> {
    let files = crate::command::files(&crate::command::settings()?)?;
    print(&table(&files))?;
    let (_, library, words) = content_files()?;
    let today = japan_day(wall_clock());
    for sentence in library.facts.iter().filter_map(|fact| remark(fact, today)) {
        print(&sentence)?;
    }
    for sentence in library.orientation.all_notes().filter_map(|note| note_remark(note, today)) {
        print(&sentence)?;
    }
    let problems = too_long(&library, &words);
    if !problems.is_empty() {
        return Err(Failure(problems.iter().map(ToString::to_string).collect()));
    }
    print(&summary(&library, today))
}

/// Which topics have an article in which languages.
fn table(files: &Files) -> String {
    let (topics, languages, articles) = covered(files);
    let mut table = format!("{:28}", "");
    for lang in &languages {
        let _ = write!(table, " {:>7}", lang.as_str());
    }
    let mut there = 0;
    for topic in &topics {
        let _ = write!(table, "\n{topic:28}");
        for lang in &languages {
            let has = articles.contains(&(topic.clone(), lang.clone()));
            there += usize::from(has);
            let _ = write!(table, " {:>7}", if has { "yes" } else { "MISSING" });
        }
    }
    let all = topics.len() * languages.len();
    let _ = write!(
        table,
        "\n{there} of {all} articles: {} topics, {} languages\n",
        topics.len(),
        languages.len()
    );
    table
}

/// What a maintainer should look at in a fact; it may be more than one thing.
fn remark(fact: &Fact, today: Date) -> Option<String> {
    let (file, line, id) = (&fact.file, fact.line, &fact.id);
    let remarks = remarks(fact.status, fact.review(), today)?;
    Some(format!("{file}:{line}: The fact \"{id}\": {remarks}."))
}

/// The same for a note.
fn note_remark(note: &Note, today: Date) -> Option<String> {
    let (line, id) = (note.line, &note.id);
    let remarks = remarks(note.status, note.review(), today)?;
    Some(format!("{NOTES}:{line}: The note \"{id}\": {remarks}."))
}

fn remarks(status: Status, review: Date, today: Date) -> Option<String> {
    let mut remarks = Vec::new();
    if status == Status::Unconfirmed {
        remarks.push("no published page confirms it".to_owned());
    }
    if review < today {
        remarks.push(format!("its review was due on {review}"));
    }
    (!remarks.is_empty()).then(|| remarks.join("; "))
}

/// Articles that do not fit into one message on Telegram, where most people read.
fn too_long(library: &Library, words: &Words) -> Vec<Problem> {
    let world = World::new(library, japan_day(wall_clock()));
    let pages = |topic: &str, lang: &Lang| {
        let say = Say::default().and(Part::Article(topic.to_owned()));
        html::pages(&words.render(&world, lang, &say)).len()
    };
    let all = library
        .topics
        .iter()
        .flat_map(|topic| library.languages().iter().map(move |lang| (topic.id.as_str(), lang)));
    let long = all.filter_map(|(topic, lang)| match pages(topic, lang) {
        0 | 1 => None,
        pages => Some(Problem::new(
            &format!("articles/{topic}/{lang}.md"),
            1,
            format!("The article fills {pages} Telegram messages; shorten it."),
        )),
    });
    long.collect()
}

fn summary(library: &Library, today: Date) -> String {
    let facts: Vec<&Fact> = library.facts.iter().collect();
    let unconfirmed = facts.iter().filter(|fact| fact.status == Status::Unconfirmed).count();
    let due = facts.iter().filter(|fact| fact.review() < today).count();
    format!(
        "{} facts: {unconfirmed} unconfirmed, {due} past their review; no problems",
        facts.len()
    )
}
