//! What can be asked of a visit, what happens then, and why it may be refused.

use super::{Holder, Offer, Proposal, Slot};
use crate::Millis;
use crate::area::Ring;
use crate::matching::Fit;
use serde::{Deserialize, Serialize};

/// A wish of the organiser, of a coordinator or of the loop that watches the time.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Coordinators were looked for.
    Search {
        /// Who fits, in the order of asking (see [`fits`](super::fits())); whoever may not be asked
        /// (again) is left out.
        fits: Vec<Fit>,
        /// How many are asked at once.
        most: usize,
    },
    /// A coordinator comes on the date in question.
    Accept {
        /// The coordinator's id.
        coordinator: String,
        /// Why they must not, at this moment (see [`hindrance`](super::hindrance())).
        hindrance: Option<Refusal>,
    },
    /// A coordinator could come on another date.
    Propose {
        /// The coordinator's id.
        coordinator: String,
        /// The date.
        slot: Slot,
        /// Why they must not come on that date.
        hindrance: Option<Refusal>,
    },
    /// A coordinator cannot come, or can no longer.
    Decline {
        /// The coordinator's id.
        coordinator: String,
        /// Why; may be empty.
        reason: String,
    },
    /// The organiser agrees to the proposed date.
    Agree {
        /// The date that the organiser saw.
        slot: Slot,
        /// Why the coordinator must not come on it any more.
        hindrance: Option<Refusal>,
    },
    /// The proposed date does not suit the organiser.
    Refuse,
    /// The organiser takes the request back.
    Withdraw,
    /// The holder says that it took place.
    Finish {
        /// The coordinator's id.
        coordinator: String,
    },
    /// Its time is over.
    Expire,
}

/// A fact about a visit.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A ring was searched.
    RingReached {
        /// The widest so far.
        ring: Ring,
        /// When more are asked.
        widen_at: Millis,
    },
    /// A coordinator was asked.
    Offered(Offer),
    /// Everybody in the block who fits was asked; some have not answered.
    AllAsked,
    /// Nobody in the block can.
    GivenUp,
    /// A coordinator comes on this date; the other offers lapse.
    Accepted(Holder, Slot),
    /// Another date is proposed.
    Proposed(Proposal),
    /// The organiser did not want the proposed date.
    Refused,
    /// A coordinator said no.
    Declined {
        /// The coordinator's id.
        coordinator: String,
        /// Why, may be empty.
        reason: String,
    },
    /// The holder can no longer come; others are asked.
    Released {
        /// The coordinator's id.
        coordinator: String,
        /// Why, may be empty.
        reason: String,
    },
    /// The organiser took it back.
    Withdrawn,
    /// It took place.
    Finished,
    /// Its time is over.
    Expired,
}

/// Why a command is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It has ended.
    #[error("the visit has ended")]
    Ended,
    /// The coordinator has no open offer.
    #[error("the visit is not offered to this coordinator")]
    NotOffered,
    /// Another coordinator comes.
    #[error("another coordinator comes")]
    AlreadyTaken,
    /// Only the holder may do this.
    #[error("this coordinator does not hold the visit")]
    NotHolder,
    /// The certificate is not valid today or on that day.
    #[error("the certificate is not valid today or on that day")]
    CertificateLapsed,
    /// The coordinator did not agree to be asked.
    #[error("the coordinator does not consent to be asked")]
    NotWilling,
    /// The coordinator is absent on that day.
    #[error("the coordinator is absent on that day")]
    Absent,
    /// The coordinator has as many open cases as agreed.
    #[error("the coordinator has no free place")]
    Full,
    /// The coordinator comes to another visit at that time.
    #[error("the coordinator is elsewhere at that time")]
    Booked,
    /// The date in question has come.
    #[error("the date is over")]
    TooLate,
    /// A proposed date that is over, too soon, too far, or the same.
    #[error("this date cannot be proposed")]
    DateUnfit,
    /// Another coordinator's proposal waits for the organiser.
    #[error("another date is already proposed")]
    AnotherProposed,
    /// There is no proposal, or another one.
    #[error("this date is not proposed any more")]
    NotProposed,
    /// It has not begun yet.
    #[error("it has not taken place yet")]
    NotYet,
}

impl Refusal {
    /// All refusals.
    pub const ALL: [Refusal; 14] = [
        Refusal::Ended,
        Refusal::NotOffered,
        Refusal::AlreadyTaken,
        Refusal::NotHolder,
        Refusal::CertificateLapsed,
        Refusal::NotWilling,
        Refusal::Absent,
        Refusal::Full,
        Refusal::Booked,
        Refusal::TooLate,
        Refusal::DateUnfit,
        Refusal::AnotherProposed,
        Refusal::NotProposed,
        Refusal::NotYet,
    ];

    /// The kebab-case name, for words (`console-visit-refusal-…`).
    pub fn key(self) -> &'static str {
        match self {
            Refusal::Ended => "ended",
            Refusal::NotOffered => "not-offered",
            Refusal::AlreadyTaken => "already-taken",
            Refusal::NotHolder => "not-holder",
            Refusal::CertificateLapsed => "certificate-lapsed",
            Refusal::NotWilling => "not-willing",
            Refusal::Absent => "absent",
            Refusal::Full => "full",
            Refusal::Booked => "booked",
            Refusal::TooLate => "too-late",
            Refusal::DateUnfit => "date-unfit",
            Refusal::AnotherProposed => "another-proposed",
            Refusal::NotProposed => "not-proposed",
            Refusal::NotYet => "not-yet",
        }
    }
}
