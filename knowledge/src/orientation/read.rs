//! Reads a track's file and tells what is wrong in it.

use super::answers::{Question, When};
use super::checklist::{Due, Rule};
use super::{Kind, Step, Track};
use crate::facts::{Facts, Value};
use crate::problem::{Problem, line_at};
use crate::table;
use crate::topics::Topics;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTrack {
    kind: RawKind,
    questions: Vec<Question>,
    step: Vec<toml::Spanned<RawStep>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawKind {
    Audience,
    Stage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    topic: String,
    #[serde(default)]
    when: When,
    due: Option<RawDue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawDue {
    after: String,
    #[serde(default)]
    counts_first: bool,
    #[serde(default)]
    legal: bool,
}

/// The track of a file, `orientation/tracks/<id>.toml`.
pub(super) fn track(
    path: &str,
    source: &str,
    facts: &Facts,
    topics: &Topics,
    problems: &mut Vec<Problem>,
) -> Option<Track> {
    let id = path.strip_prefix("orientation/tracks/")?.strip_suffix(".toml")?;
    let mut complain = |line, sentence: String| problems.push(Problem::new(path, line, sentence));
    if !table::is_id(id) {
        complain(0, format!("The name \"{id}\" must be lower-case letters, digits and hyphens."));
        return None;
    }
    let raw: RawTrack = match toml::from_str(source) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(0, |span| line_at(source, span.start));
            complain(line, format!("{}.", error.message().trim().replace('\n', ", ")));
            return None;
        }
    };
    let kind = match raw.kind {
        RawKind::Audience => Kind::Audience,
        RawKind::Stage => Kind::Stage,
    };
    let mut steps = Vec::new();
    for step in raw.step {
        let line = line_at(source, step.span().start);
        let step = step.into_inner();
        if topics.get(&step.topic).is_none() {
            complain(line, format!("The topic \"{}\" does not exist.", step.topic));
        }
        let due = step.due.map(|due| {
            if !is_period(facts, &due.after) {
                complain(line, format!("\"{}\" is no fact that is a period.", due.after));
            }
            let rule = Rule::After { fact: due.after, counts_first: due.counts_first };
            Due { rule, legal: due.legal }
        });
        steps.push(Step { topic: step.topic, when: step.when, due });
    }
    Some(Track { id: id.to_owned(), kind, questions: raw.questions, steps })
}

fn is_period(facts: &Facts, id: &str) -> bool {
    let period = |value: &Value| {
        matches!(value, Value::Days(_) | Value::Weeks(_) | Value::Months(_) | Value::Years(_))
    };
    facts.get(id).is_some_and(|fact| period(&fact.value))
}
