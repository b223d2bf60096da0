//! Every amount, deadline, phone number and link that a reader sees, once, with its source and
//! the day on which it was checked. Articles cite facts by id; languages never hold numbers of
//! their own, so that a changed fee is changed in one place.

mod hours;
mod read;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::files::Files;
use crate::lang::Lang;
use crate::problem::Problem;
use crate::table::{self, Entry};

pub use hours::{Clock, DayRange, Hours, Opening};

/// The file of the facts that several topics share; a topic's own stand beside its articles, in a
/// file of the same name.
pub const FILE: &str = "facts.toml";

/// One fact and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The file that states it, with `/`.
    pub file: String,
    /// The line of its head, from 1.
    pub line: usize,
    /// Lower case with hyphens: `moving-in-days`.
    pub id: String,
    /// What is shown, with its kind.
    pub value: Value,
    /// What the fact says, in one English sentence, for those who check it.
    pub states: String,
    /// The page that says so.
    pub source: String,
    /// The year of that page.
    pub source_year: i16,
    /// The day on which somebody last looked.
    pub checked: Date,
    /// Whether a published page confirms it.
    pub status: Status,
    /// Who publishes the page, in Japanese; only for a `url`.
    pub publisher: Option<String>,
    /// The languages in which a page or chat answers; those of a phone stand in [`Phone`].
    pub languages: Vec<String>,
}

impl Fact {
    /// The day by which somebody should look again: a year after the last look, half a year when
    /// nobody could confirm it.
    #[must_use]
    pub fn review(&self) -> Date {
        self.status.review(self.checked)
    }

    /// The telephone line, when the fact is one.
    #[must_use]
    pub fn phone(&self) -> Option<&Phone> {
        match &self.value {
            Value::Phone(phone) => Some(phone),
            _ => None,
        }
    }

    /// The address, when the fact is a page.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match &self.value {
            Value::Url(url) => Some(url),
            _ => None,
        }
    }
}

/// What a fact is, with its unit.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number of days.
    Days(i64),
    /// A number of weeks.
    Weeks(i64),
    /// A number of months.
    Months(i64),
    /// A number of years.
    Years(i64),
    /// A number of hours.
    Hours(i64),
    /// A number of minutes.
    Minutes(i64),
    /// An age in years.
    Age(i64),
    /// An amount in Japanese yen.
    Yen(i64),
    /// A share of 100.
    Percent(f64),
    /// A number of things that the text names.
    Count(i64),
    /// A day.
    Date(Date),
    /// A telephone line.
    Phone(Phone),
    /// A web page.
    Url(String),
}

/// A telephone line: its number, or its numbers by language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The number for everyone who has no own one.
    pub number: String,
    /// Numbers that answer in one language.
    pub numbers: BTreeMap<Lang, String>,
    /// When somebody answers; `None` when the source does not say.
    pub hours: Option<Hours>,
    /// BCP 47 tags of the languages spoken, also such as are not ours (`fr`).
    pub languages: Vec<String>,
    /// Whether the call costs the caller nothing.
    pub free: bool,
}

impl Phone {
    /// The number for a reader of `lang`: the language's own, else the common one.
    #[must_use]
    pub fn number_for(&self, lang: &Lang) -> &str {
        self.numbers.get(lang).unwrap_or(&self.number)
    }
}

/// Whether a published page confirms a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The source says so.
    Confirmed,
    /// General knowledge, or an old page: shown with a warning.
    Unconfirmed,
}

impl Status {
    /// When somebody should look again at what was checked on this day.
    pub(crate) fn review(self, checked: Date) -> Date {
        let months = match self {
            Status::Confirmed => 12,
            Status::Unconfirmed => 6,
        };
        checked.saturating_add(jiff::Span::new().months(months))
    }
}

/// All facts, by id.
#[derive(Clone, Debug, Default)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// Reads the facts of all and those of each topic; what is wrong goes to `problems` and is left
    /// out.
    #[must_use]
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Facts {
        let mut facts = Facts::default();
        match files.get(FILE) {
            Some(source) => facts.read(FILE, source, problems),
            None => problems.push(Problem::new(FILE, 0, "The file is missing.")),
        }
        for (path, source) in files.below("articles/", "/facts.toml") {
            facts.read(path, source, problems);
        }
        facts
    }

    fn read(&mut self, path: &str, source: &str, problems: &mut Vec<Problem>) {
        for Entry { id, line, value } in table::entries::<read::Raw>(path, source, problems) {
            let mut complain = |sentence: &str| {
                let sentence = format!("The fact \"{id}\": {sentence}");
                problems.push(Problem::new(path, line, sentence));
            };
            match read::fact(path, line, &id, value) {
                Ok(_) if self.0.contains_key(&id) => complain("another file has it already."),
                Ok(fact) => drop(self.0.insert(id, fact)),
                Err(sentence) => complain(&sentence),
            }
        }
    }

    /// The fact with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.0.get(id)
    }

    /// All facts in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.0.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: &str = "states = \"s\"\nsource = \"https://e.org\"\nsource_year = 2025\n\
        checked = 2026-11-21\nstatus = \"confirmed\"\n";

    fn load(source: &str) -> (Facts, Vec<Problem>) {
        let files = Files::from_pairs(vec![(FILE.to_owned(), source.to_owned())]);
        let mut problems = Vec::new();
        (Facts::load(&files, &mut problems), problems)
    }

    fn check(kind_and_value: &str, expected: Value) {
        let (facts, problems) = load(&format!("[x]\n{kind_and_value}\n{REST}"));
        assert_eq!(problems, [], "{kind_and_value}");
        assert_eq!(facts.get("x").unwrap().value, expected, "{kind_and_value}");
    }

    #[test]
    fn every_kind_is_read() {
        check("kind = \"days\"\nvalue = 14", Value::Days(14));
        check("kind = \"weeks\"\nvalue = 2", Value::Weeks(2));
        check("kind = \"months\"\nvalue = 3", Value::Months(3));
        check("kind = \"years\"\nvalue = 7", Value::Years(7));
        check("kind = \"hours\"\nvalue = 28", Value::Hours(28));
        check("kind = \"minutes\"\nvalue = 5", Value::Minutes(5));
        check("kind = \"age\"\nvalue = 16", Value::Age(16));
        check("kind = \"yen\"\nvalue = 6_000", Value::Yen(6000));
        check("kind = \"percent\"\nvalue = 30", Value::Percent(30.0));
        check("kind = \"percent\"\nvalue = 57.7", Value::Percent(57.7));
        check("kind = \"count\"\nvalue = 0", Value::Count(0));
        let date = jiff::civil::date(2027, 6, 1);
        check("kind = \"date\"\nvalue = 2027-06-01", Value::Date(date));
        let url = "https://www.moj.go.jp/isa/".to_owned();
        check("kind = \"url\"\nvalue = \"https://www.moj.go.jp/isa/\"", Value::Url(url));
    }

    #[test]
    fn a_phone_knows_its_numbers_hours_and_languages() {
        let (facts, problems) = load(&format!(
            "[line]\nkind = \"phone\"\nvalue = \"0570-000001\"\nhours = \"24/7\"\n\
             languages = [\"en\", \"fr\"]\nnumbers = {{ vi = \"0570-000006\" }}\nfree = true\n{REST}"
        ));
        assert_eq!(problems, []);
        let phone = facts.get("line").and_then(Fact::phone).unwrap();
        assert_eq!(phone.number_for(&Lang::new("vi")), "0570-000006");
        assert_eq!(phone.number_for(&Lang::new("en")), "0570-000001");
        assert_eq!(phone.hours, Some(Hours::Always));
        assert_eq!(phone.languages, ["en", "fr"]);
        assert!(phone.free);
    }

    #[test]
    fn what_is_wrong_is_refused() {
        let with = |change: &dyn Fn(String) -> String| {
            load(&change(format!("[x]\nkind = \"days\"\nvalue = 14\n{REST}")))
        };
        let refused = [
            ("kind = \"days\"", "kind = \"day\"", "kind"),
            ("value = 14", "value = \"14\"", "value"),
            ("value = 14", "value = -1", "value"),
            ("value = 14\n", "", "value"),
            ("value = 14", "value = 14\nhours = \"24/7\"", "hours"),
            ("value = 14", "value = 14\npublisher = \"x\"", "publisher"),
            ("states = \"s\"", "states = \" \"", "states"),
            ("states = \"s\"", "statess = \"s\"", "statess"),
            ("https://e.org", "e.org", "source"),
            ("source_year = 2025", "source_year = 25", "source_year"),
            ("2026-11-21", "\"yesterday\"", "datetime"),
            ("2026-11-21", "2026-11-21T10:00:00", "checked"),
            ("\"confirmed\"", "\"sure\"", "sure"),
            ("[x]", "[Moving_in]", "Moving_in"),
        ];
        for (from, to, about) in refused {
            let (facts, problems) = with(&|source| source.replacen(from, to, 1));
            assert_eq!(facts.iter().count(), 0, "{from} -> {to}");
            assert_eq!(problems.len(), 1, "{from} -> {to}");
            let told = &problems[0];
            assert!(told.line > 0 && told.sentence.contains(about), "{from} -> {to}: {told}");
        }
    }

    #[test]
    fn bad_phones_and_pages_are_refused() {
        for body in [
            "kind = \"phone\"\nvalue = \"call us\"",
            "kind = \"phone\"\nvalue = \"110\"\nhours = \"always\"",
            "kind = \"phone\"\nvalue = \"110\"\nnumbers = { en = \"x\" }",
            "kind = \"url\"\nvalue = \"www.moj.go.jp\"",
            "kind = \"date\"\nvalue = \"2027-06-01\"",
            "kind = \"percent\"\nvalue = \"30 %\"",
        ] {
            let (facts, problems) = load(&format!("[x]\n{body}\n{REST}"));
            assert_eq!((facts.iter().count(), problems.len()), (0, 1), "{body}");
        }
    }
}
