//! Reads a track's file and tells what is wrong in it, each mistake with its line: a step that is
//! wrong hides neither the next one nor another track.

use super::answers::{Question, When};
use super::checklist::Due;
use super::rule::{self, Rule};
use super::{Kind, Step, Track};
use crate::facts::{Facts, Value};
use crate::problem::{Problem, line_at};
use crate::table;
use crate::topics::Topics;
use serde::Deserialize;
use toml::Spanned;

/// Every track has a few steps, and few enough to walk.
const STEPS: std::ops::RangeInclusive<usize> = 5..=14;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTrack {
    kind: RawKind,
    questions: Vec<Question>,
    #[serde(default)]
    step: Vec<Spanned<toml::Table>>,
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
    #[serde(default)]
    due: Vec<RawDue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[derive(Default)]
struct RawDue {
    after: Option<String>,
    before: Option<String>,
    by: Option<String>,
    on_start: bool,
    within: Option<String>,
    ahead: Option<String>,
    counts_first: bool,
    opens: Option<String>,
    legal: bool,
    what: Option<String>,
    when: When,
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
            problems.push(table::problem(path, source, &error, 0));
            return None;
        }
    };
    if !STEPS.contains(&raw.step.len()) {
        let (least, most) = (STEPS.start(), STEPS.end());
        complain(0, format!("A track has {least} to {most} steps, this has {}.", raw.step.len()));
    }
    for (place, question) in raw.questions.iter().enumerate() {
        if raw.questions[..place].contains(question) {
            complain(0, format!("The question \"{}\" stands twice.", question.key()));
        }
    }
    let mut steps: Vec<Step> = Vec::new();
    for step in raw.step {
        let line = line_at(source, step.span().start);
        match one(step.into_inner(), facts, topics) {
            Ok(step) => {
                for sentence in among(&step, &steps, &raw.questions) {
                    complain(line, sentence);
                }
                steps.push(step);
            }
            Err(wrong) => wrong.into_iter().for_each(|sentence| complain(line, sentence)),
        }
    }
    Some(Track { id: id.to_owned(), kind: raw.kind.into(), questions: raw.questions, steps })
}

impl From<RawKind> for Kind {
    fn from(raw: RawKind) -> Kind {
        match raw {
            RawKind::Audience => Kind::Audience,
            RawKind::Stage => Kind::Stage,
        }
    }
}

fn one(table: toml::Table, facts: &Facts, topics: &Topics) -> Result<Step, Vec<String>> {
    let raw: RawStep = table.try_into().map_err(|error: toml::de::Error| {
        vec![format!("{}.", error.message().trim().replace('\n', ", "))]
    })?;
    let mut wrong = Vec::new();
    if topics.get(&raw.topic).is_none() {
        wrong.push(format!("The topic \"{}\" does not exist.", raw.topic));
    }
    let due = raw.due.into_iter().filter_map(|raw| due(raw, facts, &mut wrong)).collect();
    if wrong.is_empty() { Ok(Step { topic: raw.topic, when: raw.when, due }) } else { Err(wrong) }
}

fn due(raw: RawDue, facts: &Facts, wrong: &mut Vec<String>) -> Option<Due> {
    let counts_first = raw.counts_first;
    let rules = [
        raw.after.map(|fact| Rule::After { fact, counts_first }),
        raw.before.map(|fact| Rule::Before { fact }),
        raw.by.map(|fact| Rule::By { fact }),
        raw.on_start.then_some(Rule::OnStart),
        raw.within.map(|fact| Rule::Within { fact }),
        raw.ahead.map(|fact| Rule::Ahead { fact }),
    ];
    let mut rules = rules.into_iter().flatten();
    let (Some(rule), None) = (rules.next(), rules.next()) else {
        wrong.push("\"due\" needs one of after, before, by, on-start, within, ahead.".to_owned());
        return None;
    };
    if counts_first && !matches!(rule, Rule::After { .. }) {
        wrong.push("\"counts-first\" goes only with \"after\".".to_owned());
    }
    wrong.extend(kind_of(&rule, facts));
    wrong.extend(raw.opens.as_deref().and_then(|fact| no_period(fact, facts)));
    let Some(what) = raw.what.or_else(|| rule.fact().map(str::to_owned)) else {
        wrong.push("\"on-start\" needs \"what\", the name of its sentence.".to_owned());
        return None;
    };
    if !table::is_id(&what) {
        wrong.push(format!("\"{what}\" must be lower-case letters, digits and hyphens."));
    }
    Some(Due { rule, opens: raw.opens, legal: raw.legal, what, when: raw.when })
}

/// What is wrong with the fact of a rule.
fn kind_of(rule: &Rule, facts: &Facts) -> Option<String> {
    match rule {
        Rule::OnStart => None,
        Rule::By { fact } => {
            let date = facts.get(fact).is_some_and(|fact| matches!(fact.value, Value::Date(_)));
            (!date).then(|| format!("\"{fact}\" is no fact that is a date."))
        }
        _ => rule.fact().and_then(|fact| no_period(fact, facts)),
    }
}

fn no_period(id: &str, facts: &Facts) -> Option<String> {
    let period = facts.get(id).is_some_and(|fact| rule::is_period(&fact.value));
    (!period).then(|| format!("\"{id}\" is no fact that is a period."))
}

/// What is wrong with a step beside the others, and with what the track asks.
fn among(step: &Step, before: &[Step], questions: &[Question]) -> Vec<String> {
    let mut wrong = Vec::new();
    if before.iter().any(|other| other.topic == step.topic) {
        wrong.push(format!("The topic \"{}\" stands twice.", step.topic));
    }
    let all = std::iter::once(&step.when).chain(step.due.iter().map(|due| &due.when));
    let all: Vec<&When> = all.collect();
    let needed = [
        (Question::Start, step.due.iter().any(|due| due.rule.counts_from_start())),
        (Question::Status, all.iter().any(|when| !when.status.is_empty())),
        (Question::Work, all.iter().any(|when| !when.work.is_empty())),
        (Question::Children, all.iter().any(|when| when.child.is_some())),
    ];
    for (question, needed) in needed {
        if needed && !questions.contains(&question) {
            let key = question.key();
            wrong.push(format!("\"{}\" needs the question \"{key}\".", step.topic));
        }
    }
    if all.iter().any(|when| when.child.is_some_and(|(from, to)| from > to)) {
        wrong.push("The ages of \"child\" are the wrong way round.".to_owned());
    }
    wrong
}
