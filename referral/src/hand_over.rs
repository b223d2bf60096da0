//! Handing a request over to a partner organisation, from the question to the resident to what came
//! of it.
//!
//! Nothing reaches the partner without the resident's yes to exactly this packet and this partner
//! (ISA: a hand-over happens with the client's agreement, 了解を得ながら). [`HandOver::step`] is the
//! only way from one state to the next. A packet that was refused, withdrawn, declined or has expired
//! can be read by nobody: [`HandOver::readable`] says when it can.

mod outcome;
mod state;

pub use outcome::PartnerOutcome;
pub use state::State;

use crate::Millis;
use crate::plan::PartnerRef;
use crate::working_day;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

const DAY: Millis = 24 * 60 * 60 * 1000;
/// How long a link works until the partner answers, when nothing else is chosen.
pub const LINK_DAYS: i64 = 14;
/// How long a link works after the partner has accepted, so that they can say what came of it.
pub const WORK_DAYS: i64 = 90;
/// After how many working days without an answer the coordinator is reminded.
pub const PATIENCE_DAYS: u32 = 3;

/// Exactly what the partner gets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packet {
    /// The resident's language.
    pub lang: String,
    /// The question in the resident's own words; empty when it is not shared.
    pub question: String,
    /// What the coordinator adds, in their own words.
    pub summary: String,
    /// The language of `summary`.
    pub summary_lang: String,
    /// How the partner can reach the resident; empty when the resident does not want to share it.
    pub contact: String,
}

/// One hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// Identifies it.
    pub id: String,
    /// To whom.
    pub partner: PartnerRef,
    /// What is shared.
    pub packet: Packet,
    /// Where it stands.
    pub state: State,
    /// When the resident was asked.
    pub asked_at: Millis,
    /// When the state last became another one.
    pub changed_at: Millis,
    /// When the link was made last.
    pub sent_at: Option<Millis>,
    /// Until when the partner can read it.
    pub expires_at: Option<Millis>,
    /// Why the partner declined; may be empty.
    pub reason: String,
    /// What came of it.
    pub outcome: Option<PartnerOutcome>,
    /// A short word of the partner to the desk; may be empty.
    pub word: String,
}

/// What somebody does with a hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// The resident agrees; without the contact data when `contact` is false.
    Consent {
        /// Whether the contact data may go along.
        contact: bool,
    },
    /// The resident does not agree.
    Refuse,
    /// The coordinator makes a link that works for so many days; one made before ends.
    Send {
        /// 1 to 90.
        days: i64,
    },
    /// The partner opens it.
    See,
    /// The partner takes it.
    Accept,
    /// The partner cannot take it.
    Decline {
        /// Why.
        reason: String,
    },
    /// The partner reports.
    Finish {
        /// What came of it.
        outcome: PartnerOutcome,
        /// A short word to the desk; may be empty.
        word: String,
    },
    /// The time of the link is over.
    Expire,
    /// The resident or the desk takes it back.
    Withdraw,
}

/// Why a move is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not in this state.
    #[error("not possible while the hand-over is {}", .0.key())]
    WrongState(State),
    /// The time is over, or not yet over.
    #[error("not possible at this time")]
    WrongTime,
    /// Declining needs a reason.
    #[error("a reason is missing")]
    ReasonMissing,
}

impl HandOver {
    /// A question to the resident.
    pub fn ask(id: String, partner: PartnerRef, packet: Packet, now: Millis) -> HandOver {
        HandOver {
            id,
            partner,
            packet,
            state: State::Asked,
            asked_at: now,
            changed_at: now,
            sent_at: None,
            expires_at: None,
            reason: String::new(),
            outcome: None,
            word: String::new(),
        }
    }

    /// Whether the partner may read the packet at this moment.
    pub fn readable(&self, now: Millis) -> bool {
        self.state.linked() && self.expires_at.is_some_and(|end| now < end)
    }

    /// The hand-over after a move, or why it is not possible.
    ///
    /// # Errors
    /// A [`Refusal`]; nothing has changed then.
    pub fn step(&self, wanted: &Move, now: Millis) -> Result<HandOver, Refusal> {
        let mut next = self.clone();
        next.state = self.target(wanted, now)?;
        match wanted {
            Move::Consent { contact: false } => next.packet.contact.clear(),
            Move::Send { days } => {
                next.sent_at = Some(now);
                // The resident agreed to so many days; a new link does not begin them again.
                let end = now.saturating_add((*days).clamp(1, LINK_DAYS) * DAY);
                next.expires_at = Some(self.expires_at.map_or(end, |before| before.min(end)));
            }
            Move::Accept => next.expires_at = Some(now.saturating_add(WORK_DAYS * DAY)),
            Move::Decline { reason } => next.reason.clone_from(reason),
            Move::Finish { outcome, word } => {
                next.outcome = Some(*outcome);
                next.word.clone_from(word);
            }
            _ => {}
        }
        if next.state != self.state {
            next.changed_at = now;
        }
        if matches!(next.state, State::Refused | State::Withdrawn) {
            next.packet = Packet { lang: next.packet.lang, ..Packet::default() };
        }
        Ok(next)
    }

    /// The state after a move.
    fn target(&self, wanted: &Move, now: Millis) -> Result<State, Refusal> {
        let due = self.expires_at.is_some_and(|end| end <= now);
        let partner =
            matches!(wanted, Move::See | Move::Accept | Move::Decline { .. } | Move::Finish { .. });
        if partner && self.state.linked() && due {
            return Err(Refusal::WrongTime);
        }
        Ok(match (wanted, self.state) {
            (Move::Consent { .. }, State::Asked) => State::Consented,
            (Move::Refuse, State::Asked) => State::Refused,
            (Move::Send { .. }, State::Consented | State::Sent) => State::Sent,
            (Move::Send { .. }, State::Seen | State::Accepted) => self.state,
            (Move::See, State::Sent | State::Seen) => State::Seen,
            (Move::See, State::Accepted) => State::Accepted,
            (Move::Accept, State::Seen) => State::Accepted,
            (Move::Decline { reason }, State::Seen) if reason.trim().is_empty() => {
                return Err(Refusal::ReasonMissing);
            }
            (Move::Decline { .. }, State::Seen) => State::Declined,
            (Move::Finish { .. }, State::Accepted) => State::Done,
            (Move::Expire, state) if state.linked() && due => State::Expired,
            (Move::Expire, state) if state.linked() => return Err(Refusal::WrongTime),
            (Move::Withdraw, state) if !state.ended() => State::Withdrawn,
            (_, state) => return Err(Refusal::WrongState(state)),
        })
    }

    /// The day from which the coordinator is reminded that the partner has not answered; none when
    /// nothing is waited for. `sent` is the day of `sent_at` in Japan.
    pub fn remind_on(&self, sent: Date) -> Option<Date> {
        let waits = matches!(self.state, State::Sent | State::Seen);
        waits.then(|| working_day::after(sent, PATIENCE_DAYS))
    }
}
