//! What an answer to one of our questions means, whether it was pressed or typed. Typed answers are
//! taken only when nothing else is said: a sentence may be a question of the person's own.

use super::day::{self, DayProblem};
use jiff::civil::Date;
use knowledge::orientation::Spoken;
use knowledge::orientation::answers::{Status, Work};
use knowledge::orientation::{Answers, Question};

/// The oldest child that is asked for, in years.
const OLDEST: u8 = 22;
/// Writes an answer down; where it means nothing, the key of the sentence that says so.
///
/// # Errors
/// When the answer cannot be understood.
pub fn tell(
    spoken: &Spoken,
    question: Question,
    told: &str,
    today: Date,
    answers: &mut Answers,
) -> Result<(), &'static str> {
    match question {
        Question::Start => answers.start = Some(start(spoken, told, today).map_err(day_key)?),
        Question::Status => answers.status = Some(chosen(told, Status::from_key)?),
        Question::Work => answers.work = Some(chosen(told, Work::from_key)?),
        Question::Children => {
            answers.children = Some(ages(spoken, told).ok_or("orient-children-unreadable")?)
        }
        Question::Country => answers.country = Some(country(spoken, told).ok_or("orient-choose")?),
        // The conversation keeps the place.
        Question::Area => {}
    }
    Ok(())
}

fn start(spoken: &Spoken, told: &str, today: Date) -> Result<Date, DayProblem> {
    if told == "today" { Ok(today) } else { day::start(spoken, told, today) }
}

fn day_key(problem: DayProblem) -> &'static str {
    match problem {
        DayProblem::Unreadable => "orient-day-unreadable",
        DayProblem::Impossible => "orient-day-impossible",
        DayProblem::TooFar => "orient-day-too-far",
    }
}

/// One of the answers of a list, by its name in files and buttons.
fn chosen<T>(told: &str, known: fn(&str) -> Option<T>) -> Result<T, &'static str> {
    known(&told.trim().to_lowercase().replace(' ', "-")).ok_or("orient-choose")
}

/// "3, 7" as ages; `none` is no child.
fn ages(spoken: &Spoken, told: &str) -> Option<Vec<u8>> {
    let text = spoken.cleaned(told);
    if spoken.is_none(&text) {
        return Some(Vec::new());
    }
    let mut ages = Vec::new();
    for run in text.split(' ').flat_map(runs) {
        match run.parse::<u8>() {
            Ok(age) if age <= OLDEST => ages.push(age),
            Ok(_) => return None,
            Err(_) if spoken.is_beside_ages(run) => {}
            Err(_) => return None,
        }
    }
    ages.sort_unstable();
    (!ages.is_empty()).then_some(ages)
}

/// A word cut where digits begin and end.
fn runs(word: &str) -> Vec<&str> {
    let mut cut = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let same = |c: char| c.is_ascii_digit() == first.is_ascii_digit();
        let end = rest.find(|c| !same(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        cut.push(run);
        rest = after;
    }
    cut
}

/// The country's code, by the code in capital letters or by a name of the table.
fn country(spoken: &Spoken, told: &str) -> Option<String> {
    let told = told.trim();
    if told.len() == 2 && told.chars().all(|c| c.is_ascii_uppercase()) {
        return Some(told.to_owned());
    }
    spoken.country(told).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use knowledge::files::Files;
    use knowledge::library::Library;
    use std::sync::LazyLock;

    const TODAY: Date = date(2026, 11, 21);

    static LIBRARY: LazyLock<Library> =
        LazyLock::new(|| Library::load(&Files::embedded()).unwrap());

    fn told(question: Question, text: &str) -> Result<Answers, &'static str> {
        let mut answers = Answers::default();
        tell(LIBRARY.orientation.spoken(), question, text, TODAY, &mut answers).map(|()| answers)
    }

    #[test]
    fn ages_are_taken_only_from_ages() {
        let check = |text: &str, expected: Option<&[u8]>| {
            let found = told(Question::Children, text).ok().and_then(|a| a.children);
            assert_eq!(found.as_deref(), expected, "{text}");
        };
        check("3, 7", Some(&[3, 7]));
        check("7 3", Some(&[3, 7]));
        check("3歳と7歳", Some(&[3, 7]));
        check("०, ५", Some(&[0, 5]));
        check("３、７", Some(&[3, 7]));
        check("none", Some(&[]));
        check("6 months", None);
        check("119", None);
        check("my son is 7, which school?", None);
        check("", None);
    }

    #[test]
    fn countries_are_known_by_code_and_name() {
        let check = |text: &str, expected: Option<&str>| {
            let found = told(Question::Country, text).ok().and_then(|a| a.country);
            assert_eq!(found.as_deref(), expected, "{text}");
        };
        check("NP", Some("NP"));
        check("DE", Some("DE"));
        check("nepal", Some("NP"));
        check("नेपाल", Some("NP"));
        check("viet nam", Some("VN"));
        check("台灣", Some("TW"));
        check("no", None);
        check("Atlantis", None);
    }

    #[test]
    fn every_button_is_an_answer() {
        for status in Status::ALL.map(Status::key) {
            assert!(told(Question::Status, status).unwrap().status.is_some(), "{status}");
        }
        for work in Work::ALL.map(Work::key) {
            assert!(told(Question::Work, work).unwrap().work.is_some(), "{work}");
        }
        for code in LIBRARY.orientation.spoken().countries() {
            assert_eq!(told(Question::Country, code).unwrap().country.as_deref(), Some(code));
        }
        assert_eq!(told(Question::Start, "today").unwrap().start, Some(TODAY));
    }

    #[test]
    fn a_day_that_cannot_be_says_why() {
        let check =
            |text: &str, key: &str| assert_eq!(told(Question::Start, text), Err(key), "{text}");
        check("5.11.2026", "orient-day-unreadable");
        check("2026-02-31", "orient-day-impossible");
        check("2099-01-01", "orient-day-too-far");
        check("1890-01-01", "orient-day-too-far");
    }
}
