//! Reads one `lexicon/<lang>.toml`. Every list is there or the file is refused: a language without
//! words for danger would be silent when it matters most.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::pattern::Pattern;
use super::{Order, Smalltalk};
use crate::problem::{Problem, line_at};
use crate::topics::KINDS;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    emergency: BTreeMap<String, RawEmergency>,
    order: RawOrder,
    smalltalk: RawSmalltalk,
    out_of_scope: RawList,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEmergency {
    say: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOrder {
    person: Vec<String>,
    language: Vec<String>,
    menu: Vec<String>,
    status: Vec<String>,
    withdraw: Vec<String>,
    emergency: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
    skip: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSmalltalk {
    greeting: Vec<String>,
    thanks: Vec<String>,
    goodbye: Vec<String>,
    who: Vec<String>,
    well: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    say: Vec<String>,
}

/// How people speak of one danger, and of ordinary things with the same words.
#[derive(Clone, Debug)]
pub(super) struct Danger {
    pub kind: &'static str,
    pub say: Vec<Pattern>,
    pub unless: Vec<Pattern>,
}

/// One language.
#[derive(Clone, Debug)]
pub(super) struct Lexicon {
    pub dangers: Vec<Danger>,
    pub orders: Vec<(Order, Vec<Pattern>)>,
    pub smalltalk: Vec<(Smalltalk, Vec<Pattern>)>,
    pub yes: Vec<Pattern>,
    pub no: Vec<Pattern>,
    pub skip: Vec<Pattern>,
    pub out_of_scope: Vec<Pattern>,
}

/// Reads the file; what is wrong goes to `problems`.
pub(super) fn read(path: &str, source: &str, problems: &mut Vec<Problem>) -> Option<Lexicon> {
    match toml::from_str::<Raw>(source) {
        Ok(raw) => {
            check(path, &raw, problems);
            Some(lexicon(raw))
        }
        Err(error) => {
            let line = error.span().map_or(0, |span| line_at(source, span.start));
            let message = error.message().trim().replace('\n', ", ");
            problems.push(Problem::new(path, line, format!("{message}.")));
            None
        }
    }
}

fn check(path: &str, raw: &Raw, problems: &mut Vec<Problem>) {
    let mut complain = |sentence: String| problems.push(Problem::new(path, 0, sentence));
    for kind in KINDS.iter().filter(|kind| !raw.emergency.contains_key(**kind)) {
        complain(format!("There are no words for the danger \"{kind}\"."));
    }
    for (kind, words) in &raw.emergency {
        if !KINDS.contains(&kind.as_str()) {
            complain(format!("The danger \"{kind}\" is unknown."));
        }
        if words.say.is_empty() {
            complain(format!("The list of words for \"{kind}\" is empty."));
        }
    }
}

fn lexicon(raw: Raw) -> Lexicon {
    let dangers = KINDS.iter().filter_map(|kind| {
        let words = raw.emergency.get(*kind)?;
        Some(Danger { kind, say: patterns(&words.say), unless: patterns(&words.unless) })
    });
    let (order, talk) = (raw.order, raw.smalltalk);
    Lexicon {
        dangers: dangers.collect(),
        orders: vec![
            (Order::Person, patterns(&order.person)),
            (Order::Withdraw, patterns(&order.withdraw)),
            (Order::Status, patterns(&order.status)),
            (Order::Language, patterns(&order.language)),
            (Order::Emergency, patterns(&order.emergency)),
            (Order::Menu, patterns(&order.menu)),
        ],
        smalltalk: vec![
            (Smalltalk::Who, patterns(&talk.who)),
            (Smalltalk::Well, patterns(&talk.well)),
            (Smalltalk::Thanks, patterns(&talk.thanks)),
            (Smalltalk::Goodbye, patterns(&talk.goodbye)),
            (Smalltalk::Greeting, patterns(&talk.greeting)),
        ],
        yes: patterns(&order.yes),
        no: patterns(&order.no),
        skip: patterns(&order.skip),
        out_of_scope: patterns(&raw.out_of_scope.say),
    }
}

fn patterns(sources: &[String]) -> Vec<Pattern> {
    sources.iter().filter_map(|source| Pattern::parse(source)).collect()
}
