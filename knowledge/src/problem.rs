//! What is wrong with a content file, said so that the person who wrote it can put it right.

use std::fmt;

/// One mistake in one place. Loaders collect all of them before they give up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path inside the knowledge folder, with `/`.
    pub file: String,
    /// Line from 1; 0 when the mistake is in no particular line.
    pub line: usize,
    /// A plain English sentence for the writer.
    pub sentence: String,
}

impl Problem {
    /// Joins the three parts.
    pub fn new(file: &str, line: usize, sentence: impl Into<String>) -> Problem {
        Problem { file: file.to_owned(), line, sentence: sentence.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.sentence)
    }
}

impl std::error::Error for Problem {}

/// The line, from 1, in which the byte `offset` of `source` lies.
pub(crate) fn line_at(source: &str, offset: usize) -> usize {
    let end = offset.min(source.len());
    1 + source.as_bytes()[..end].iter().filter(|&&b| b == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_like_a_compiler_message() {
        let problem = Problem::new("facts.toml", 3, "The kind \"day\" is unknown.");
        assert_eq!(problem.to_string(), "facts.toml:3: The kind \"day\" is unknown.");
    }

    #[test]
    fn lines_count_from_one() {
        for (offset, line) in [(0, 1), (2, 1), (3, 2), (99, 3)] {
            assert_eq!(line_at("ab\ncd\ne", offset), line);
        }
    }
}
