//! `tsunagu ask`: the engine alone, without a database. With `--jsonl` it is the format in which
//! others can measure the answers: one line in, one line out, in the same order. Where there is a
//! database with notices of changed rules, it is looked at for them, and nothing in it is changed.

use super::knowledge::notice::standing;
use super::{Failure, content, print, settings};
use crate::channel::Said;
use crate::channel::terminal;
use crate::config::Settings;
use crate::engine::memory::{LangSource, Memory};
use crate::engine::{Decision, Kind, World, respond};
use crate::words::{REFERENCE, Words};
use crate::work::wall_clock;
use knowledge::lang::Lang;
use knowledge::library::Library;
use referral::certificate::japan_day;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Write};

/// How many topics an answer line names.
const TOPICS: usize = 10;

#[derive(Debug, Deserialize)]
struct Question {
    id: serde_json::Value,
    text: String,
    lang: Option<String>,
}

#[derive(Debug, Serialize)]
struct Answer {
    id: serde_json::Value,
    lang: String,
    kind: Kind,
    topics: Vec<String>,
    offer_referral: bool,
    reply: String,
}

/// Answers one question.
///
/// # Errors
/// Broken content, or an unknown language.
pub fn one(question: &str, lang: Option<&str>) -> Result<(), Failure> {
    let settings = settings()?;
    let (library, words) = content(&settings)?;
    let lang = known(&library, lang)?;
    let world = world(&library, &settings);
    let (decision, lang) = decide(&library, question, lang);
    print(&reply(&world, &words, &decision, &lang))
}

/// Answers every line of standard input.
///
/// # Errors
/// Broken content, or a line that is no question, with its number; the answers before it are
/// written.
pub fn jsonl(lang: Option<&str>) -> Result<(), Failure> {
    let settings = settings()?;
    let (library, words) = content(&settings)?;
    let world = world(&library, &settings);
    let default = known(&library, lang)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let question = read(&line, number + 1)?;
        let lang = known(&library, question.lang.as_deref())?.or_else(|| default.clone());
        let answer = answer(&world, &words, question, lang);
        serde_json::to_writer(&mut out, &answer)?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}

fn read(line: &str, number: usize) -> Result<Question, Failure> {
    serde_json::from_str(line).map_err(|error| {
        let format = "a line must be {\"id\", \"text\", \"lang\"?}";
        Failure(vec![format!("line {number}: {format}: {error}")])
    })
}

fn known(library: &Library, code: Option<&str>) -> Result<Option<Lang>, Failure> {
    let Some(code) = code else { return Ok(None) };
    let lang = Lang::new(code);
    if library.languages().contains(&lang) {
        return Ok(Some(lang));
    }
    let codes: Vec<&str> = library.languages().iter().map(Lang::as_str).collect();
    Err(Failure(vec![format!("{code}: no such language; there are {}", codes.join(", "))]))
}

/// What the engine looks things up in, with the rules that have changed.
fn world<'a>(library: &'a Library, settings: &Settings) -> World<'a> {
    let changes = standing(settings, library.languages());
    World { changes, ..World::new(library, japan_day(wall_clock())) }
}

fn answer(world: &World, words: &Words, question: Question, lang: Option<Lang>) -> Answer {
    let (mut decision, lang) = decide(world.library, &question.text, lang);
    decision.topics.truncate(TOPICS);
    Answer {
        id: question.id,
        kind: decision.kind,
        offer_referral: decision.offers_referral(),
        reply: reply(world, words, &decision, &lang),
        topics: decision.topics,
        lang: lang.as_str().to_owned(),
    }
}

/// What the engine makes of a first message, and the language of its answer.
pub(super) fn decide(library: &Library, text: &str, lang: Option<Lang>) -> (Decision, Lang) {
    let source = if lang.is_some() { LangSource::Chosen } else { LangSource::Unknown };
    let memory = Memory::new(lang.unwrap_or_else(|| Lang::new(REFERENCE)), source);
    let world = World::new(library, japan_day(wall_clock()));
    let decision = respond(&world, &memory, None, &Said::text(text));
    let lang = decision.memory.lang.clone();
    (decision, lang)
}

fn reply(world: &World, words: &Words, decision: &Decision, lang: &Lang) -> String {
    let bodies = decision.says.iter().map(|say| words.render(world, lang, say));
    bodies.map(|body| terminal::plain(&body)).collect::<Vec<_>>().join("\n\n")
}
