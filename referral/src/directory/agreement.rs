//! How a candidate becomes a partner: proposed, introduced (for example by the regional immigration
//! bureau, which tells the candidate beforehand), contacted, and then it agrees or refuses
//! (secretariat draft of October 2022). [`decide`] is the whole rule; who did it and when is
//! recorded as a [`Change`] for every step.

use super::Partner;
use crate::Millis;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How far we are with a partner.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Somebody thinks that it would help.
    #[default]
    Proposed,
    /// Somebody whom it trusts told it of us.
    Introduced,
    /// We spoke with it.
    Contacted,
    /// It takes people whom we hand over.
    Agreed,
    /// It does not want to, or no longer.
    Refused,
}

impl State {
    /// All states in their order.
    pub const ALL: [State; 5] =
        [State::Proposed, State::Introduced, State::Contacted, State::Agreed, State::Refused];

    /// The kebab-case name, for words, files and the database.
    pub fn key(self) -> &'static str {
        match self {
            State::Proposed => "proposed",
            State::Introduced => "introduced",
            State::Contacted => "contacted",
            State::Agreed => "agreed",
            State::Refused => "refused",
        }
    }

    /// The state with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// What somebody wants to do with a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To record that it was introduced to us.
    Introduce,
    /// To record that we spoke.
    Contact,
    /// To record that it agreed.
    Agree,
    /// To record that it refused, or ended the partnership.
    Refuse,
    /// To ask once more.
    ProposeAgain,
    /// To record that what stands here was checked on a day, and when to look again.
    Check {
        /// The day of the check.
        on: Date,
        /// The day by which to look again.
        review: Date,
    },
}

impl Step {
    /// The kebab-case name, for words, forms and the record.
    pub fn key(self) -> &'static str {
        match self {
            Step::Introduce => "introduce",
            Step::Contact => "contact",
            Step::Agree => "agree",
            Step::Refuse => "refuse",
            Step::ProposeAgain => "propose-again",
            Step::Check { .. } => "check",
        }
    }
}

/// The steps that change the state.
pub const MOVES: [Step; 5] =
    [Step::Introduce, Step::Contact, Step::Agree, Step::Refuse, Step::ProposeAgain];

/// Why a step was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The step does not follow on this state.
    #[error("this step does not follow on the present state")]
    NotNow,
    /// A check in the future.
    #[error("the day of the check lies in the future")]
    CheckedTooEarly,
    /// A review that is not after the check.
    #[error("the next review must come after the check")]
    ReviewTooEarly,
    /// A card that does not say what the partner takes on and how one refers to it.
    #[error("say what the partner takes on and how one refers to it first")]
    CardIncomplete,
}

impl Refusal {
    /// The kebab-case name, for words.
    pub fn key(self) -> &'static str {
        match self {
            Refusal::NotNow => "not-now",
            Refusal::CheckedTooEarly => "checked-too-early",
            Refusal::ReviewTooEarly => "review-too-early",
            Refusal::CardIncomplete => "card-incomplete",
        }
    }
}

/// One step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: Millis,
    /// Who, as the audit log names people.
    pub actor: String,
    /// What, by [`Step::key`], `propose` or `import`.
    pub step: String,
    /// The state afterwards.
    pub state: State,
}

/// The partner after a step.
///
/// # Errors
/// The rule that forbids the step; then nothing changes.
pub fn decide(partner: &Partner, step: Step, today: Date) -> Result<Partner, Refusal> {
    let mut next = partner.clone();
    match step {
        Step::Check { on, review } => {
            check(partner, on, review, today)?;
            next.checked = Some(on);
            next.review = Some(review);
        }
        step => next.state = moved(partner.state, step).ok_or(Refusal::NotNow)?,
    }
    Ok(next)
}

/// Where a step leads, none when it does not follow.
pub fn moved(state: State, step: Step) -> Option<State> {
    match (state, step) {
        (State::Proposed, Step::Introduce) => Some(State::Introduced),
        (State::Introduced, Step::Contact) => Some(State::Contacted),
        (State::Contacted, Step::Agree) => Some(State::Agreed),
        (State::Refused, Step::Refuse) => None,
        (_, Step::Refuse) => Some(State::Refused),
        (State::Refused, Step::ProposeAgain) => Some(State::Proposed),
        _ => None,
    }
}

fn check(partner: &Partner, on: Date, review: Date, today: Date) -> Result<(), Refusal> {
    let empty = |text: &str| text.trim().is_empty();
    if on > today {
        Err(Refusal::CheckedTooEarly)
    } else if review <= on {
        Err(Refusal::ReviewTooEarly)
    } else if empty(&partner.scope) || empty(&partner.how_to_refer) {
        Err(Refusal::CardIncomplete)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_way_from_an_idea_to_an_agreement() {
        let check = |state: State, step: Step, expected: Option<State>| {
            assert_eq!(moved(state, step), expected, "{state:?} {step:?}");
        };
        use State::*;
        use Step::{Agree, Contact, Introduce, ProposeAgain, Refuse};
        for (state, step, expected) in [
            (Proposed, Introduce, Some(Introduced)),
            (Proposed, Contact, None),
            (Proposed, Agree, None),
            (Proposed, Refuse, Some(Refused)),
            (Proposed, ProposeAgain, None),
            (Introduced, Introduce, None),
            (Introduced, Contact, Some(Contacted)),
            (Introduced, Agree, None),
            (Introduced, Refuse, Some(Refused)),
            (Contacted, Introduce, None),
            (Contacted, Contact, None),
            (Contacted, Agree, Some(Agreed)),
            (Contacted, Refuse, Some(Refused)),
            (Agreed, Introduce, None),
            (Agreed, Agree, None),
            (Agreed, Refuse, Some(Refused)),
            (Agreed, ProposeAgain, None),
            (Refused, Refuse, None),
            (Refused, Agree, None),
            (Refused, ProposeAgain, Some(Proposed)),
        ] {
            check(state, step, expected);
        }
    }

    #[test]
    fn a_check_needs_a_whole_card_and_days_in_order() {
        let today = date(2026, 11, 21);
        let card = Partner {
            scope: "wages".to_owned(),
            how_to_refer: "by phone".to_owned(),
            ..Partner::default()
        };
        let step = |on, review| Step::Check { on, review };
        let (next_year, tomorrow) = (date(2027, 11, 21), date(2026, 11, 22));
        let checked = decide(&card, step(today, next_year), today).unwrap();
        assert_eq!((checked.checked, checked.review), (Some(today), Some(next_year)));
        let refused = |card: &Partner, on, review| decide(card, step(on, review), today).err();
        assert_eq!(refused(&card, tomorrow, next_year), Some(Refusal::CheckedTooEarly));
        assert_eq!(refused(&card, today, today), Some(Refusal::ReviewTooEarly));
        assert_eq!(refused(&Partner::default(), today, tomorrow), Some(Refusal::CardIncomplete));
    }
}
