//! Rules that have changed: an operator's notice puts a dated line on the article of its topic in all
//! languages until the article was looked at again, and is told to the people who still have the
//! topic before them. The operator's own words are for coordinators; residents read a line that
//! translators wrote, so that nothing unreviewed reaches them.

use super::action::Action;
use super::orient::Progress;
use super::say::{Arg, Choice, Label, Line, Say, line};
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::lang::Lang;
use knowledge::library::Library;
use knowledge::orientation::Orientation;
use std::collections::{BTreeMap, BTreeSet};

/// The longest that an operator's words may be, in characters.
pub const MOST_WORDS: usize = 2_000;
/// How far a notice's day may be from today.
const FAR_MONTHS: i32 = 12;

/// The topics whose rules have changed, with the languages in which the article has not been looked
/// at since, and the day of the newest notice for each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes(BTreeMap<String, BTreeMap<Lang, Date>>);

impl Changes {
    /// Adds a notice that waits for these languages.
    pub fn add(&mut self, topic: &str, on: Date, waiting: impl IntoIterator<Item = Lang>) {
        for lang in waiting {
            let day = self.0.entry(topic.to_owned()).or_default().entry(lang).or_insert(on);
            *day = on.max(*day);
        }
    }

    /// The day of the notice that stands on the article of this topic in this language.
    pub fn noted(&self, topic: &str, lang: &Lang) -> Option<Date> {
        self.0.get(topic)?.get(lang).copied()
    }

    /// The line on top of the article of this topic in this language, if a rule has changed.
    pub fn line(&self, topic: &str, lang: &Lang, today: Date) -> Option<Line> {
        let on = self.noted(topic, lang)?;
        let key = if on > today { "freshness-line-coming" } else { "freshness-line" };
        Some(line(key).with("date", Arg::Date(on)))
    }
}

/// A rule that has changed or will, as an operator tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The topic.
    pub topic: String,
    /// The day on which the rule changes or changed.
    pub on: Date,
    /// What changes, in the operator's words, for coordinators only.
    pub says: String,
    /// Where it is published.
    pub url: Option<String>,
}

/// Why a notice cannot be posted or ended; one sentence for the operator.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// There is no such topic.
    #[error("there is no topic \"{0}\"; `tsunagu knowledge check` lists all")]
    Topic(String),
    /// There is no such language.
    #[error("{0}: no such language; there are {1}")]
    Language(String, String),
    /// The day is more than a year away.
    #[error("{0} is more than a year from today, {1}; is the year right?")]
    FarOff(Date, Date),
    /// Nothing is said.
    #[error("say what has changed, for the coordinators")]
    Empty,
    /// Too much is said.
    #[error("what is said has {0} characters; at most {MOST_WORDS} are possible")]
    TooLong(usize),
    /// The address is none.
    #[error("\"{0}\" is no web address; it must begin with https:// or http://")]
    Address(String),
}

impl Notice {
    /// Checks what an operator wants to post.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn check(&self, library: &Library, today: Date) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        if library.topics.get(&self.topic).is_none() {
            faults.push(Fault::Topic(self.topic.clone()));
        }
        let near = |span: jiff::Span| today.checked_add(span).ok();
        let (from, to) = (near((-FAR_MONTHS).months()), near(FAR_MONTHS.months()));
        if from.is_none_or(|from| self.on < from) || to.is_none_or(|to| self.on > to) {
            faults.push(Fault::FarOff(self.on, today));
        }
        match self.says.chars().count() {
            0 => faults.push(Fault::Empty),
            n if n > MOST_WORDS => faults.push(Fault::TooLong(n)),
            _ => {}
        }
        if let Some(url) = self.url.as_ref().filter(|url| !is_address(url)) {
            faults.push(Fault::Address(url.clone()));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The languages that an operator names, all when none is named.
///
/// # Errors
/// Every one that there is not, at once.
pub fn languages(library: &Library, codes: &[String]) -> Result<BTreeSet<Lang>, Vec<Fault>> {
    let known: BTreeSet<Lang> = library.languages().iter().cloned().collect();
    if codes.is_empty() {
        return Ok(known);
    }
    let named: BTreeSet<Lang> = codes.iter().map(|code| Lang::new(code)).collect();
    let all = || known.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ");
    let unknown = named.difference(&known);
    let faults: Vec<Fault> =
        unknown.map(|lang| Fault::Language(lang.as_str().to_owned(), all())).collect();
    if faults.is_empty() { Ok(named) } else { Err(faults) }
}

/// Whether somebody has the topic still before them: as a step of the track that is for them, or as
/// something of which they want to be reminded. What is done was done under the rule that held then
/// and is not on the list any more; the article shows the notice to whoever looks it up again.
/// Somebody who rests goes on later, so they are meant too.
pub fn concerns(progress: &Progress, orientation: &Orientation, topic: &str) -> bool {
    if progress.done.contains(topic) || progress.dropped.contains(topic) {
        return false;
    }
    let track = progress.track.as_deref().and_then(|id| orientation.track(id));
    let ahead = track
        .is_some_and(|track| track.steps_for(&progress.answers).any(|step| step.topic == topic));
    ahead || progress.later.contains(topic)
}

/// What somebody is told whom a change concerns, with the article and a person one tap away.
pub fn told(topic: &str, on: Date, today: Date) -> Say {
    let key = if on > today { "freshness-told-coming" } else { "freshness-told" };
    let line = line(key).with("topic", Arg::Topic(topic.to_owned())).with("date", Arg::Date(on));
    let article =
        Choice { label: Label::Topic(topic.to_owned()), action: Action::Topic(topic.to_owned()) };
    Say::text(line).buttons(vec![article]).or_person()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use knowledge::facts::Facts;
    use knowledge::files::Files;
    use knowledge::orientation::answers::Status;
    use knowledge::topics::Topics;
    use std::sync::LazyLock;

    static LIBRARY: LazyLock<Library> =
        LazyLock::new(|| Library::load(&Files::embedded()).unwrap());

    fn orientation() -> Orientation {
        let track = "kind = \"stage\"\nquestions = [\"status\"]\n
            [[step]]\ntopic = \"garbage\"\n
            [[step]]\ntopic = \"part-time-permission\"\nwhen = { status = [\"student\"] }\n";
        let files = Files::from_pairs(vec![("orientation/tracks/one.toml".into(), track.into())]);
        Orientation::load(&files, &Facts::default(), &Topics::default(), &mut Vec::new())
    }

    #[test]
    fn a_change_concerns_whoever_has_the_topic_before_them() {
        let orientation = orientation();
        let check = |change: fn(&mut Progress), topic: &str, expected: bool| {
            let mut progress = Progress { track: Some("one".into()), ..Progress::default() };
            change(&mut progress);
            assert_eq!(concerns(&progress, &orientation, topic), expected, "{progress:?}");
        };
        let set = |topic: &str| BTreeSet::from([topic.to_owned()]);
        check(|_| (), "garbage", true);
        check(|_| (), "tax-return", false);
        check(|p| p.track = None, "garbage", false);
        check(|p| p.track = Some("gone".into()), "garbage", false);
        check(|p| p.paused = true, "garbage", true);
        check(|p| p.done = BTreeSet::from(["garbage".into()]), "garbage", false);
        check(|p| p.dropped = BTreeSet::from(["garbage".into()]), "garbage", false);
        check(|p| p.done = BTreeSet::from(["tax-return".into()]), "garbage", true);
        check(|_| (), "part-time-permission", true);
        check(|p| p.answers.status = Some(Status::Student), "part-time-permission", true);
        check(|p| p.answers.status = Some(Status::Work), "part-time-permission", false);
        check(|p| p.later = BTreeSet::from(["tax-return".into()]), "tax-return", true);
        let later = Progress { later: set("garbage"), done: set("garbage"), ..Progress::default() };
        assert!(!concerns(&later, &orientation, "garbage"), "done is done");
        assert!(!concerns(&Progress::default(), &orientation, "garbage"));
    }

    #[test]
    fn a_notice_is_checked_as_a_whole() {
        let today = date(2026, 11, 21);
        let notice = |topic: &str, on, says: &str, url: Option<&str>| {
            let (topic, says) = (topic.to_owned(), says.to_owned());
            Notice { topic, on, says, url: url.map(str::to_owned) }
        };
        let check = |notice: Notice, expected: &[Fault]| {
            let faults = notice.check(&LIBRARY, today).err().unwrap_or_default();
            assert_eq!(faults, expected, "{notice:?}");
        };
        let topic = LIBRARY.topics.iter().next().unwrap().id.clone();
        let on = date(2026, 12, 1);
        check(notice(&topic, on, "new fee", None), &[]);
        check(notice(&topic, on, "new fee", Some("https://www.moj.go.jp/isa/")), &[]);
        check(notice(&topic, date(2025, 11, 21), "x", None), &[]);
        check(notice(&topic, date(2027, 11, 21), "x", None), &[]);
        for far in [date(2025, 11, 20), date(2027, 11, 22), date(2062, 12, 1), Date::MAX] {
            check(notice(&topic, far, "x", None), &[Fault::FarOff(far, today)]);
        }
        let long = "x".repeat(MOST_WORDS + 1);
        check(notice(&topic, on, &long, None), &[Fault::TooLong(MOST_WORDS + 1)]);
        for wrong in ["www.moj.go.jp", "https://", "https:///x", "javascript:x", "https://a b"] {
            let faults = [Fault::Address(wrong.into())];
            check(notice(&topic, on, "x", Some(wrong)), &faults);
        }
        let all = [Fault::Topic("no-such".into()), Fault::Empty];
        check(notice("no-such", on, "", None), &all);
    }

    #[test]
    fn languages_are_all_or_those_named() {
        let named = |codes: &[&str]| {
            let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
            languages(&LIBRARY, &codes)
        };
        assert_eq!(named(&[]).unwrap().len(), LIBRARY.languages().len());
        assert_eq!(named(&["ne", "vi", "ne"]).unwrap(), ["ne", "vi"].map(Lang::new).into());
        let faults = named(&["ne", "xx", "nepali"]).unwrap_err();
        assert!(matches!(&faults[..], [Fault::Language(..), Fault::Language(..)]), "{faults:?}");
    }

    #[test]
    fn the_line_stands_where_an_article_waits_and_tells_what_is_to_come() {
        let (ne, vi) = (Lang::new("ne"), Lang::new("vi"));
        let mut changes = Changes::default();
        changes.add("garbage", date(2026, 12, 1), [ne.clone(), vi.clone()]);
        changes.add("garbage", date(2026, 11, 1), [ne.clone()]);
        let check = |topic: &str, lang: &Lang, today: Date, expected: Option<&str>| {
            let line = changes.line(topic, lang, today);
            assert_eq!(line.map(|line| line.key), expected, "{topic} {lang} {today}");
        };
        let (before, day) = (date(2026, 11, 30), date(2026, 12, 1));
        check("garbage", &ne, before, Some("freshness-line-coming"));
        check("garbage", &vi, before, Some("freshness-line-coming"));
        check("garbage", &ne, day, Some("freshness-line"));
        check("garbage", &Lang::new("en"), day, None);
        check("tax-return", &ne, day, None);
        assert_eq!(changes.noted("garbage", &ne), Some(day), "the newest notice");
    }
}
