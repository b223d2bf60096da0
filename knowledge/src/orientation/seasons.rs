//! The seasons of the year: what comes back every year and is better known beforehand, such as the
//! bill for the resident tax in June. Each season names the topic of its article, the days between
//! which its tip helps, and for whom it is. `orientation/seasons.toml` has them in the order of the
//! year; a season may reach over the end of the year.

use super::answers::When;
use crate::files::Files;
use crate::problem::Problem;
use crate::table::entries;
use crate::topics::Topics;
use jiff::civil::Date;
use serde::Deserialize;

const FILE: &str = "orientation/seasons.toml";
/// A year without a 29 February: a season must begin and end on days of every year.
const PLAIN_YEAR: i16 = 2027;

/// A season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    /// Lower case with hyphens; `season-<id>` is its tip.
    pub id: String,
    /// The topic of the article behind the tip.
    pub topic: String,
    /// The first day, in a plain year.
    from: Date,
    /// The last day, in the same plain year, also when it lies in the year after.
    to: Date,
    /// For whom it is.
    pub when: When,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    topic: String,
    from: String,
    to: String,
    #[serde(default)]
    when: When,
}

impl Season {
    /// The first and the last day of the season that begins in this year; `None` beyond the calendar.
    #[must_use]
    pub fn of(&self, year: i16) -> Option<(Date, Date)> {
        let ends = if self.to < self.from { year.checked_add(1)? } else { year };
        let day = |year: i16, plain: Date| Date::new(year, plain.month(), plain.day()).ok();
        Some((day(year, self.from)?, day(ends, self.to)?))
    }
}

/// Reads the seasons; what is wrong goes to `problems`.
pub(super) fn seasons(files: &Files, topics: &Topics, problems: &mut Vec<Problem>) -> Vec<Season> {
    let source = files.get(FILE).unwrap_or_default();
    let mut seasons = Vec::new();
    for entry in entries::<Raw>(FILE, source, problems) {
        let mut complain = |sentence| problems.push(Problem::new(FILE, entry.line, sentence));
        let Raw { topic, from, to, when } = entry.value;
        if topics.get(&topic).is_none() {
            complain(format!("The topic \"{topic}\" does not exist."));
        }
        match (month_day(&from), month_day(&to)) {
            (Some(from), Some(to)) => {
                seasons.push(Season { id: entry.id, topic, from, to, when });
            }
            (from_day, _) => {
                let wrong = if from_day.is_none() { from } else { to };
                complain(format!(
                    "\"{wrong}\" is no month and day that every year has, such as \"06-01\"."
                ));
            }
        }
    }
    seasons
}

fn month_day(text: &str) -> Option<Date> {
    let (month, day) = text.split_once('-')?;
    let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    if !two(month) || !two(day) {
        return None;
    }
    Date::new(PLAIN_YEAR, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;
    use jiff::civil::date;

    fn read(source: &str) -> (Vec<Season>, Vec<Problem>) {
        let mut problems = Vec::new();
        let files = Files::from_pairs(vec![(FILE.to_owned(), source.to_owned())]);
        let all = Files::embedded();
        let facts = Facts::load(&all, &mut problems);
        let topics = Topics::load(&all, &facts, &mut problems);
        let seasons = seasons(&files, &topics, &mut problems);
        (seasons, problems)
    }

    #[test]
    fn a_season_has_its_days_in_every_year() {
        let check = |from: &str, to: &str, year: i16, expected: (Date, Date)| {
            let source = format!("[a]\ntopic = \"garbage\"\nfrom = \"{from}\"\nto = \"{to}\"\n");
            let (seasons, problems) = read(&source);
            assert_eq!((seasons[0].of(year), problems), (Some(expected), vec![]), "{source}");
        };
        check("06-01", "06-30", 2027, (date(2027, 6, 1), date(2027, 6, 30)));
        check("02-01", "03-15", 2028, (date(2028, 2, 1), date(2028, 3, 15)));
        check("10-01", "01-31", 2027, (date(2027, 10, 1), date(2028, 1, 31)));
        check("12-31", "12-31", 2099, (date(2099, 12, 31), date(2099, 12, 31)));
        let (seasons, _) = read("[a]\ntopic = \"garbage\"\nfrom = \"10-01\"\nto = \"01-31\"\n");
        assert_eq!(seasons[0].of(9999), None);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let check = |line: usize, source: &str, words: &str| {
            let (_, problems) = read(source);
            assert!(
                problems.iter().any(|p| p.line == line && p.sentence.contains(words)),
                "{problems:?}"
            );
        };
        let good = "[a]\ntopic = \"garbage\"\nfrom = \"06-01\"\nto = \"06-30\"\n";
        check(5, &format!("{good}[b]\ntopic = \"x\"\nfrom = \"06-01\"\nto = \"07-01\"\n"), "\"x\"");
        check(1, &good.replace("06-01", "02-29"), "02-29");
        check(1, &good.replace("06-30", "6-30"), "6-30");
        check(4, &good.replace("to", "until"), "until");
        check(5, &format!("{good}when = {{ chld = [1, 2] }}\n"), "chld");
        assert_eq!(read(good).0.len(), 1);
    }
}
