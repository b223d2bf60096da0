//! How cases end, as numbers without people: what is counted of a case, and which counts may be shown.
//! A group of fewer than [`LEAST`] could point at a person and is never shown, not even as the
//! difference between a total and the groups beside it.

use crate::Millis;
use crate::case::{Case, State};
use crate::certificate::japan_day;
use std::collections::BTreeMap;

/// The smallest group that is shown (k-anonymity with k = 5).
pub const LEAST: i64 = 5;
const HOUR: Millis = 60 * 60 * 1000;

/// What is counted of a case that has ended. No id of a case or a person is in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ended {
    /// The month of the end in Japan, such as `2026-11`.
    pub month: String,
    /// The id of the desk that held it; empty when none did.
    pub desk: String,
    /// The id of the topic; empty when none was chosen.
    pub topic: String,
    /// The resident's language.
    pub lang: String,
    /// The key of the outcome, or `withdrawn` or `expired`.
    pub outcome: String,
    /// How long the resident waited for the desk's first words: `1h`, `4h`, `1d`, `3d`, `7d` (at most
    /// that long), `later`, or `never`.
    pub first_answer: String,
}

/// What to count of a case whose desk first wrote at `first_answer`; none as long as it is open.
pub fn ended(case: &Case, first_answer: Option<Millis>) -> Option<Ended> {
    let outcome = match case.state {
        State::Closed => case.outcome.map_or("closed", crate::outcome::Outcome::key),
        State::Withdrawn | State::Expired => case.state.key(),
        _ => return None,
    };
    let day = japan_day(case.changed_at);
    Some(Ended {
        month: format!("{:04}-{:02}", day.year(), day.month()),
        desk: case.holder.as_ref().map(|holder| holder.desk.clone()).unwrap_or_default(),
        topic: case.shared.topic.clone().unwrap_or_default(),
        lang: case.shared.lang.clone(),
        outcome: outcome.to_owned(),
        first_answer: waited(case.asked_at, first_answer).to_owned(),
    })
}

fn waited(asked: Millis, answered: Option<Millis>) -> &'static str {
    const STEPS: [(Millis, &str); 5] = [(1, "1h"), (4, "4h"), (24, "1d"), (72, "3d"), (168, "7d")];
    let Some(answered) = answered else {
        return "never";
    };
    let step = STEPS.iter().find(|(hours, _)| answered - asked <= hours * HOUR);
    step.map_or("later", |(_, name)| name)
}

/// The counts of one kind of group that may be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// Groups of at least [`LEAST`], by name.
    pub groups: BTreeMap<String, i64>,
    /// All others together; none when that is everything and still too small.
    pub others: Option<i64>,
}

/// Leaves out what could point at a person. What is left out is at least [`LEAST`] together: where it
/// is not, the smallest of the other groups is left out with it, for a total that stands elsewhere
/// would give it away.
pub fn shown(counts: &BTreeMap<String, i64>) -> Shown {
    let mut sorted: Vec<(&String, i64)> =
        counts.iter().filter(|(_, n)| **n > 0).map(|(name, n)| (name, *n)).collect();
    sorted.sort_by_key(|(_, n)| *n);
    let (mut others, mut rest) = (0, sorted.as_slice());
    while let Some(((_, n), larger)) = rest.split_first()
        && (*n < LEAST || (1..LEAST).contains(&others))
    {
        others += n;
        rest = larger;
    }
    let groups = rest.iter().map(|(name, n)| ((*name).clone(), *n)).collect();
    Shown { groups, others: (others >= LEAST).then_some(others) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area::Place;
    use crate::case::{Holder, Urgency};
    use crate::consent::Shared;
    use crate::outcome::Outcome;

    fn case(state: State) -> Case {
        let shared = Shared {
            lang: "vi".into(),
            place: Place::Unknown,
            topic: Some("visa".into()),
            question: "SECRETWORD".into(),
            client: crate::consent::ClientType::Other,
        };
        let mut case = Case::new("id".into(), shared, Urgency::Normal, 0);
        case.state = state;
        case.outcome = (state == State::Closed).then_some(Outcome::Solved);
        case.holder = Some(Holder { coordinator: "c".into(), desk: "d".into(), since: 0 });
        // 30 November 2026, 23:30 UTC: December in Japan.
        case.changed_at = 1_796_081_400_000;
        case
    }

    #[test]
    fn only_an_ended_case_is_counted_and_without_its_words() {
        let check = |state: State, expected: Option<&str>| {
            let counted = ended(&case(state), Some(HOUR));
            assert_eq!(counted.as_ref().map(|ended| ended.outcome.as_str()), expected);
            assert!(counted.is_none_or(|ended| !format!("{ended:?}").contains("SECRETWORD")));
        };
        check(State::Bridged, None);
        check(State::Escalated, None);
        check(State::Closed, Some("solved"));
        check(State::Withdrawn, Some("withdrawn"));
        check(State::Expired, Some("expired"));
        assert_eq!(ended(&case(State::Closed), None).unwrap().month, "2026-12");
    }

    #[test]
    fn waiting_is_counted_in_steps() {
        let check = |answered: Option<Millis>, expected: &str| {
            assert_eq!(ended(&case(State::Closed), answered).unwrap().first_answer, expected);
        };
        check(None, "never");
        check(Some(0), "1h");
        check(Some(HOUR), "1h");
        check(Some(HOUR + 1), "4h");
        check(Some(24 * HOUR), "1d");
        check(Some(169 * HOUR), "later");
    }

    #[test]
    fn no_small_group_can_be_read_or_computed() {
        let check = |counts: &[(&str, i64)], groups: &[&str], others: Option<i64>| {
            let counts = counts.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
            let shown = shown(&counts);
            assert_eq!(shown.groups.keys().map(String::as_str).collect::<Vec<_>>(), groups);
            assert_eq!(shown.others, others, "{counts:?}");
        };
        check(&[], &[], None);
        check(&[("a", 4)], &[], None);
        check(&[("a", 5)], &["a"], None);
        check(&[("a", 9), ("b", 1)], &[], Some(10));
        check(&[("a", 9), ("b", 7), ("c", 1)], &["a"], Some(8));
        check(&[("a", 9), ("b", 2), ("c", 2)], &[], Some(13));
        check(&[("a", 9), ("b", 4), ("c", 4)], &["a"], Some(8));
        check(&[("a", 0), ("b", 6)], &["b"], None);
        check(&[("a", 1), ("b", 1), ("c", 1)], &[], None);
    }

    #[test]
    fn whatever_is_left_out_is_five_or_more_or_everything() {
        for (a, b, c) in (0..12 * 12 * 12).map(|n| (n % 12, n / 12 % 12, n / 144)) {
            let counts = [("a", a), ("b", b), ("c", c)];
            let counts = counts.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
            let shown = shown(&counts);
            let missing = a + b + c - shown.groups.values().sum::<i64>();
            assert!(missing == 0 || missing >= LEAST || shown.groups.is_empty());
            assert!(shown.groups.values().all(|n| *n >= LEAST));
        }
    }
}
