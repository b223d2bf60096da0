//! What makes a locale folder fit to ship: the same messages and variables as English, no syntax
//! errors, and in easy Japanese a reading over every kanji. Coordinators read the files that begin
//! with `console`, which only Japanese and English need; every other file is for residents and needs
//! all languages.

use super::REFERENCE;
use fluent::FluentError;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::{self, ParserError};
use knowledge::files::Files;
use knowledge::lang::Lang;
use knowledge::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// Files whose names begin so are read by coordinators, desks, partners and operators only.
const CONSOLE: &str = "console";
const CONSOLE_LANGUAGES: [&str; 2] = [REFERENCE, "ja"];

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Compares every language with English.
pub fn all(files: &Files, languages: &[Lang], problems: &mut Vec<Problem>) {
    for (path, text) in files.iter() {
        match path.split_once('/') {
            Some((REFERENCE, name)) => {
                languages.iter().for_each(|lang| compare(files, lang, name, text, problems));
            }
            Some((lang, _)) if !languages.contains(&Lang::new(lang)) => {
                problems.push(problem(path, "this language has no articles in knowledge/articles"));
            }
            Some(("ja-easy", _)) => furigana(path, text, problems),
            _ => {}
        }
    }
}

fn compare(files: &Files, lang: &Lang, name: &str, reference: &str, problems: &mut Vec<Problem>) {
    if name.starts_with(CONSOLE) && !CONSOLE_LANGUAGES.contains(&lang.as_str()) {
        return;
    }
    let path = format!("{lang}/{name}");
    let Some(text) = files.get(&path) else {
        problems.push(problem(&path, "the file is missing"));
        return;
    };
    let (wanted, found) = (messages(reference), messages(text));
    for (key, variables) in &wanted {
        match found.get(key) {
            None => problems.push(problem(&path, &format!("the message {key} is missing"))),
            Some(own) if own != variables => {
                let sentence = format!("{key} uses {own:?}, English uses {variables:?}");
                problems.push(problem(&path, &sentence));
            }
            Some(_) => {}
        }
    }
    for key in found.keys().filter(|key| !wanted.contains_key(*key)) {
        problems.push(problem(&path, &format!("the message {key} is not used")));
    }
}

fn furigana(path: &str, text: &str, problems: &mut Vec<Problem>) {
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let spans = super::ruby(line);
        let bare = spans.iter().find(|span| span.ruby.is_none() && span.text.contains(is_kanji));
        if let Some(span) = bare {
            let sentence = format!("no reading in 《》 for a kanji in: {}", span.text.trim());
            problems.push(Problem { line: index + 1, ..problem(path, &sentence) });
        }
    }
}

fn is_kanji(c: char) -> bool {
    matches!(c, '々' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Message keys with the variables that each uses.
fn messages(text: &str) -> Messages {
    ordered(text).into_iter().collect()
}

/// The same in the order of the file.
pub fn ordered(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let resource = parser::parse(text).unwrap_or_else(|(partial, _)| partial);
    let entries = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut variables = BTreeSet::new();
            message.value.iter().for_each(|value| pattern(value, &mut variables));
            Some((message.id.name.to_owned(), variables))
        }
        _ => None,
    });
    entries.collect()
}

fn pattern(value: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &value.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, variables);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, variables),
        Expression::Select { selector, variants } => {
            inline_variables(selector, variables);
            variants.iter().for_each(|variant| pattern(&variant.value, variables));
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            let CallArguments { positional, .. } = arguments;
            positional.iter().for_each(|argument| inline_variables(argument, variables));
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, variables),
        _ => {}
    }
}

/// A syntax error as a problem with its line.
pub fn syntax(path: &str, text: &str, error: &ParserError) -> Problem {
    let line = text[..error.pos.start.min(text.len())].lines().count().max(1);
    Problem { line, ..problem(path, &format!("this is not Fluent: {error}")) }
}

/// A message that stands twice.
pub fn doubled(path: &str, error: &FluentError) -> Problem {
    problem(path, &error.to_string())
}

fn problem(path: &str, sentence: &str) -> Problem {
    Problem { file: format!("locales/{path}"), line: 0, sentence: sentence.to_owned() }
}
