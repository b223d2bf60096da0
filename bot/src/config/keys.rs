//! The keys that encrypt personal texts, from a file or from a setting.

use super::value::complain;
use crate::store::cipher::Keys;
use std::path::Path;

/// Reads the keys of `file` and then those of `lines`, and complains of both by name.
pub fn keys(file: &str, lines: &str, problems: &mut Vec<String>) -> Keys {
    let text = match file {
        "" => String::new(),
        path => std::fs::read_to_string(Path::new(path)).unwrap_or_else(|error| {
            complain(problems, "key_file", &format!("{path}: {error}"));
            String::new()
        }),
    };
    let name = if file.is_empty() { "keys" } else { "key_file" };
    let both = if text.is_empty() { lines.to_owned() } else { format!("{text}\n{lines}") };
    Keys::read(&both).unwrap_or_else(|wrong| {
        wrong.iter().for_each(|sentence| complain(problems, name, sentence));
        Keys::default()
    })
}
