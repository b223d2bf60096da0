//! Reads a TOML file of `[id]` tables one table at a time, so that a mistake in one entry does
//! not hide the others, and every mistake is told with its line.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::problem::{Problem, line_at};

/// One `[id]` table and the line of its head.
pub(crate) struct Entry<T> {
    pub id: String,
    pub line: usize,
    pub value: T,
}

/// All tables of the file that could be read, in the order of the file.
pub(crate) fn entries<T: DeserializeOwned>(
    file: &str,
    source: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Entry<T>> {
    let (table, errors) = DeTable::parse_recoverable(source);
    for error in errors {
        problems.push(problem(file, source, &error, 0));
    }
    let mut entries: Vec<_> = table.into_inner().into_iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
        .into_iter()
        .filter_map(|(key, value)| {
            entry(file, source, key.span().start, key.get_ref(), value, problems)
        })
        .collect()
}

fn entry<T: DeserializeOwned>(
    file: &str,
    source: &str,
    start: usize,
    id: &str,
    value: Spanned<DeValue<'_>>,
    problems: &mut Vec<Problem>,
) -> Option<Entry<T>> {
    let line = line_at(source, start);
    if !is_id(id) {
        let sentence = format!("The id \"{id}\" must be lower-case letters, digits and hyphens.");
        problems.push(Problem::new(file, line, sentence));
        return None;
    }
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(value) => Some(Entry { id: id.to_owned(), line, value }),
        Err(error) => {
            problems.push(problem(file, source, &error, start));
            None
        }
    }
}

/// A TOML mistake in the writer's terms; `fallback` is the byte to point at when it has none.
pub(crate) fn problem(
    file: &str,
    source: &str,
    error: &toml::de::Error,
    fallback: usize,
) -> Problem {
    let offset = error.span().map_or(fallback, |span| span.start);
    let message = error.message().trim().replace('\n', ", ");
    Problem::new(file, line_at(source, offset), format!("{message}."))
}

/// Ids are lower-case letters, digits and single hyphens, as in `moving-in-days`.
pub(crate) fn is_id(id: &str) -> bool {
    id.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn a_mistake_does_not_hide_the_next() {
        let source = "[one]\na = 1\n[Two]\na = 2\n[three]\na = \"x\"\n[four]\na = 4\n";
        let mut problems = Vec::new();
        let read: Vec<Entry<BTreeMap<String, i64>>> = entries("f.toml", source, &mut problems);
        let ids: Vec<_> = read.iter().map(|entry| (entry.id.as_str(), entry.line)).collect();
        assert_eq!(ids, [("one", 1), ("four", 7)]);
        let lines: Vec<_> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [3, 6]);
    }

    #[test]
    fn a_doubled_entry_is_told() {
        let mut problems = Vec::new();
        entries::<BTreeMap<String, i64>>("f.toml", "[a]\nx = 1\n[a]\nx = 2\n", &mut problems);
        assert!(problems.iter().any(|problem| problem.line == 3), "{problems:?}");
    }

    #[test]
    fn ids_are_lower_case_with_hyphens() {
        for (id, good) in [("a", true), ("moving-in-days", true), ("h24", true), ("", false)] {
            assert_eq!(is_id(id), good, "{id}");
        }
        for id in ["A", "a_b", "a--b", "-a", "a-", "é"] {
            assert!(!is_id(id), "{id}");
        }
    }
}
