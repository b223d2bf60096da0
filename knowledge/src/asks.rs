//! How people ask, in each language: sentences and what each should lead to. The search learns from
//! `asks/<lang>.txt`; `questions/<lang>.txt` is its exam, of which nothing may stand in the other. A
//! line is `sentence => topic other-topic`, `=> emergency topic`, `=> complex topic other-topic`,
//! `=> smalltalk` or `=> out-of-scope`; a line that begins with `#` is a comment.

use std::collections::BTreeMap;

use crate::files::Files;
use crate::lang::Lang;
use crate::problem::Problem;

/// What the search learns from.
pub const LEARNT: &str = "asks";
/// What it is examined with.
pub const EXAM: &str = "questions";

/// What a sentence is. The names are those of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// One article answers it.
    Faq,
    /// More than one article, or beyond any: a person should be offered.
    Complex,
    /// Danger: numbers at once.
    Emergency,
    /// A greeting, thanks.
    Smalltalk,
    /// Not about living in Japan.
    OutOfScope,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 5] =
        [Kind::Faq, Kind::Complex, Kind::Emergency, Kind::Smalltalk, Kind::OutOfScope];
}

/// A sentence and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What is asked.
    pub text: String,
    /// What it is.
    pub kind: Kind,
    /// The topic that it means, then others that would do.
    pub topics: Vec<String>,
    /// The line in its file, from 1.
    pub line: usize,
}

/// The sentences of all languages in one of the two folders; lines that cannot be read go to
/// `problems`.
pub fn read(folder: &str, files: &Files, problems: &mut Vec<Problem>) -> BTreeMap<Lang, Vec<Ask>> {
    let mut all = BTreeMap::new();
    for (path, source) in files.below(folder, ".txt") {
        let name = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
        let Some(lang) = name.and_then(|name| name.strip_suffix(".txt")) else { continue };
        let lines = source.lines().enumerate().filter(|(_, line)| {
            let line = line.trim();
            !line.is_empty() && !line.starts_with('#')
        });
        let asks = lines.filter_map(|(number, line)| {
            let read = ask(number + 1, line);
            if read.is_none() {
                let sentence = "The line must be \"sentence => topic\".";
                problems.push(Problem::new(path, number + 1, sentence));
            }
            read
        });
        all.insert(Lang::new(lang), asks.collect());
    }
    all
}

fn ask(number: usize, line: &str) -> Option<Ask> {
    let (text, meant) = line.rsplit_once(" => ")?;
    let mut words = meant.split_whitespace().peekable();
    let kind = match *words.peek()? {
        "complex" => Kind::Complex,
        "emergency" => Kind::Emergency,
        "smalltalk" => Kind::Smalltalk,
        "out-of-scope" => Kind::OutOfScope,
        _ => Kind::Faq,
    };
    let topics = words.skip(usize::from(kind != Kind::Faq)).map(str::to_owned).collect();
    Some(Ask { text: text.trim().to_owned(), kind, topics, line: number })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_is_read() {
        let read = |line: &str| ask(1, line).map(|ask| (ask.text, ask.kind, ask.topics));
        let all = |topics: &[&str]| topics.iter().map(|topic| (*topic).to_owned()).collect();
        assert_eq!(read("a => b => wages"), Some(("a => b".into(), Kind::Faq, all(&["wages"]))));
        assert_eq!(
            read("q => complex wages renting"),
            Some(("q".into(), Kind::Complex, all(&["wages", "renting"])))
        );
        assert_eq!(read("hi => smalltalk"), Some(("hi".into(), Kind::Smalltalk, all(&[]))));
        assert_eq!(read("no arrow"), None);
        assert_eq!(read("nothing behind => "), None);
    }
}
