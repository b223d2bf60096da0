//! The cells of one row as values: what cannot be read becomes a problem with its column.
//!
//! Digits, dates and codes may be full-width, as a Japanese keyboard types them, and dates may be
//! written 2026/4/1 or 2026年4月1日. Names and addresses are kept as they stand.

use super::Problem;
use super::language;
use super::table::{Row, Table};
use crate::coordinator::{Grade, Spoken};
use crate::desk::Agreed;
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// The cells of a row.
pub struct Cells<'a> {
    table: &'a Table,
    row: &'a Row,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Cells<'a> {
    /// The cells of `row`.
    pub fn new(table: &'a Table, row: &'a Row, problems: &'a mut Vec<Problem>) -> Cells<'a> {
        Cells { table, row, problems }
    }

    /// Tells what is wrong with a column.
    pub fn say(&mut self, column: &str, reason: impl Into<String>) {
        self.problems.push(self.table.problem(self.row, column, reason.into()));
    }

    /// Text as it stands, empty when there is none.
    pub fn text(&self, column: &str) -> &'a str {
        self.table.value(self.row, column)
    }

    /// Text that must not be empty.
    pub fn must(&mut self, column: &str) -> String {
        let text = self.text(column);
        if text.is_empty() {
            self.say(column, "it is empty");
        }
        text.to_owned()
    }

    /// Text that may be missing.
    pub fn may(&self, column: &str) -> Option<String> {
        Some(self.text(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// An id: Latin letters, digits, dots, hyphens and underscores.
    pub fn id(&mut self, column: &str) -> String {
        let id = self.must(column);
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if !id.chars().all(fits) || id.len() > 64 {
            self.say(column, format!(
                "\"{id}\" is no id: at most 64 Latin letters, digits, dots, hyphens and underscores"
            ));
        }
        id
    }

    /// Text without the difference between full and half width.
    pub fn folded(&self, column: &str) -> String {
        self.text(column).nfkc().collect::<String>().trim().to_owned()
    }

    /// The words of a cell, separated by blanks, commas or semicolons.
    pub fn words(&self, column: &str) -> Vec<String> {
        let text = self.folded(column);
        let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '、'));
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// The phrases of a cell, separated by semicolons.
    pub fn phrases(&self, column: &str) -> Vec<String> {
        let phrases = self.text(column).split([';', '；']).map(str::trim);
        phrases.filter(|phrase| !phrase.is_empty()).map(str::to_owned).collect()
    }

    /// `yes` or `no`; empty is `no` unless it must be said.
    pub fn flag(&mut self, column: &str, must: bool) -> bool {
        match self.folded(column).to_lowercase().as_str() {
            "yes" | "true" | "1" => true,
            "no" | "false" | "0" => false,
            "" if !must => false,
            other => {
                let reason = format!("\"{other}\" is neither yes nor no");
                self.say(column, reason);
                false
            }
        }
    }

    /// A whole number from 1 on; none when the cell is empty.
    pub fn count(&mut self, column: &str) -> Option<u32> {
        let text = self.folded(column);
        if text.is_empty() {
            return None;
        }
        let count = text.parse::<u32>().ok().filter(|count| *count > 0);
        if count.is_none() {
            self.say(column, format!("\"{text}\" is no whole number from 1 on"));
        }
        count
    }

    /// Degrees; none when the cell is empty.
    pub fn degrees(&mut self, column: &str) -> Option<f64> {
        let text = self.folded(column);
        if text.is_empty() {
            return None;
        }
        let degrees = text.parse::<f64>().ok().filter(|degrees| degrees.is_finite());
        if degrees.is_none() {
            self.say(column, format!("\"{text}\" is no number of degrees such as 35.6938"));
        }
        degrees
    }

    /// A date; none when the cell is empty.
    pub fn date(&mut self, column: &str) -> Option<Date> {
        let text = self.folded(column);
        if text.is_empty() { None } else { self.day(column, &text) }
    }

    /// A date that must be there.
    pub fn must_date(&mut self, column: &str) -> Option<Date> {
        if self.text(column).is_empty() {
            self.say(column, "it is empty");
        }
        self.date(column)
    }

    /// All dates of a cell.
    pub fn dates(&mut self, column: &str) -> Vec<Date> {
        let words = self.words(column);
        words.iter().filter_map(|word| self.day(column, word)).collect()
    }

    fn day(&mut self, column: &str, text: &str) -> Option<Date> {
        let day = date(text);
        if day.is_none() {
            self.say(column, format!("\"{text}\" is not a date such as 2026-04-01"));
        }
        day
    }

    /// Languages with grades: `vi:interpreter en:staff`.
    pub fn spoken(&mut self, column: &str) -> Vec<Spoken> {
        let mut spoken: Vec<Spoken> = Vec::new();
        for word in self.words(column) {
            let Some(one) = self.one_spoken(column, &word) else { continue };
            if spoken.iter().any(|before| before.lang == one.lang) {
                self.say(column, format!("the language {} stands twice", one.lang));
            }
            spoken.push(one);
        }
        if self.text(column).is_empty() {
            self.say(column, "it names no language");
        }
        spoken
    }

    fn one_spoken(&mut self, column: &str, word: &str) -> Option<Spoken> {
        let Some((lang, grade)) = word.split_once(':') else {
            self.say(column, format!("\"{word}\" has no grade; write for example vi:interpreter"));
            return None;
        };
        let found = Grade::ALL.into_iter().find(|it| it.key() == grade.replace('_', "-"));
        if found.is_none() {
            let all = Grade::ALL.map(Grade::key).join(", ");
            self.say(column, format!("\"{grade}\" is no grade; the grades are {all}"));
        }
        let lang = self.language(column, lang)?;
        Some(Spoken { lang, grade: found? })
    }

    /// The code of a language.
    pub fn language(&mut self, column: &str, code: &str) -> Option<String> {
        if language::is_code(code) {
            return Some(code.to_owned());
        }
        self.say(column, format!("\"{code}\" is no language code such as vi, pt-BR or zh-Hans"));
        None
    }

    /// The agreement to be published.
    pub fn agreed(&mut self) -> Option<Agreed> {
        const CONFIRMED: &str = "publication_confirmed_on";
        let on = self.date("publication_agreed_on");
        let confirmed_on = self.date(CONFIRMED);
        let told = |cells: &Self, column: &str| !cells.text(column).is_empty();
        match (on, confirmed_on) {
            (Some(on), Some(confirmed_on)) => {
                if confirmed_on < on {
                    self.say(CONFIRMED, format!("{confirmed_on} is before the agreement of {on}"));
                }
                Some(Agreed { on, confirmed_on })
            }
            (None, Some(_)) if !told(self, "publication_agreed_on") => {
                self.say(CONFIRMED, "it confirms an agreement, but publication_agreed_on is empty");
                None
            }
            (Some(_), None) if !told(self, CONFIRMED) => {
                self.say(CONFIRMED, "say on which day what is published was confirmed");
                None
            }
            _ => None,
        }
    }
}

/// A day as people write it: 2026-04-01, 2026/4/1, 2026年4月1日.
fn date(text: &str) -> Option<Date> {
    let plain = text.strip_suffix('日').unwrap_or(text).replace(['/', '年', '月', '‐', '−'], "-");
    let mut parts = plain.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || ![year, month, day].into_iter().all(digits) || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_as_people_write_it() {
        let check = |text: &str, expected: Option<&str>| {
            let folded: String = text.nfkc().collect();
            assert_eq!(date(&folded).map(|day| day.to_string()).as_deref(), expected, "{text}");
        };
        check("2026-04-01", Some("2026-04-01"));
        check("2026/4/1", Some("2026-04-01"));
        check("2026年4月1日", Some("2026-04-01"));
        check("２０２６－０４－０１", Some("2026-04-01"));
        check("２０２６年４月１日", Some("2026-04-01"));
        check("2028-02-29", Some("2028-02-29"));
        check("2026-02-29", None);
        check("26-04-01", None);
        check("2026-04", None);
        check("2026-04-01-02", None);
        check("令和8年4月1日", None);
        check("soon", None);
    }
}
