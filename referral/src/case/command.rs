//! What can be asked of a case, what happens then, and why it may be refused.
//!
//! Commands are wishes of the resident, of a coordinator or of the loop that watches the
//! time. Events are facts: they are stored, and they alone change a case.

use super::{Holder, Offer, State};
use crate::Millis;
use crate::area::Ring;
use crate::consent::Receipt;
use crate::matching::Fit;
use crate::outcome::{Outcome, Verdict};
use serde::{Deserialize, Serialize};

/// A wish that [`Case::decide`](super::Case::decide) grants or refuses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// The resident agrees; the receipt's data must be exactly what the case shares.
    Consent(Receipt),
    /// This ring was searched and these fit; none means that nobody new was found, and
    /// that the next ring is due at once.
    Offer {
        /// The ring that was searched.
        ring: Ring,
        /// Who fits; whoever may not be asked (again) is left out.
        fits: Vec<Fit>,
        /// Until when they may answer (see [`deadline`](super::deadline)).
        until: Millis,
    },
    /// A coordinator takes the case.
    Claim {
        /// The coordinator's id.
        coordinator: String,
        /// Whether the coordinator's certificate is valid today.
        certificate_valid: bool,
    },
    /// A coordinator says no.
    Decline {
        /// The coordinator's id.
        coordinator: String,
        /// Why: a key of [`DeclineReason`](super::DeclineReason) or the coordinator's words; may
        /// be empty.
        reason: String,
    },
    /// Resident and coordinator are put in touch.
    Bridge,
    /// A partner organisation is brought in; possible more than once.
    HandOver {
        /// The partner's id or name.
        partner: String,
    },
    /// The holder ends the case.
    Close {
        /// The coordinator's id.
        coordinator: String,
        /// What came of it.
        outcome: Outcome,
        /// What can be learnt, without personal data.
        lesson: String,
    },
    /// The holder asks a colleague to take over, and has the case until that is accepted.
    Transfer {
        /// The holder's id.
        coordinator: String,
        /// The colleague, who may be asked today.
        fit: Fit,
    },
    /// The desk is the wrong one: the search begins again without it.
    WrongDesk {
        /// The holder's id; none when the resident says so.
        coordinator: Option<String>,
    },
    /// The holder lets the case rest.
    Pause {
        /// The holder's id.
        coordinator: String,
        /// When it goes on by itself.
        until: Millis,
        /// Why.
        reason: String,
    },
    /// The case goes on.
    Resume {
        /// The holder's id; none when the time has come.
        coordinator: Option<String>,
    },
    /// The resident did not come to an appointment.
    NoShow {
        /// The holder's id.
        coordinator: String,
    },
    /// The holder asks somebody for advice.
    AskAdvice {
        /// The holder's id.
        coordinator: String,
        /// Who is asked.
        colleague: String,
    },
    /// The resident opens a closed case again, within
    /// [`REOPEN_WITHIN`](super::REOPEN_WITHIN) and under the consent that was given for it.
    Reopen,
    /// The resident takes the consent back, which ends the case.
    Withdraw,
    /// Nobody fits, or nobody claimed in the widest ring: the resident gets the hotlines.
    Escalate,
    /// Nobody came for [`EXPIRE_AFTER`](super::EXPIRE_AFTER) after the escalation.
    Expire,
    /// The resident says, after closing, whether it helped; the last word counts.
    Judge(Verdict),
}

/// A fact about a case, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The resident agreed.
    Consented(Receipt),
    /// A coordinator was asked.
    Offered(Offer),
    /// A ring was searched.
    RingReached {
        /// The widest ring searched so far.
        ring: Ring,
        /// When the next one is due.
        widen_at: Millis,
    },
    /// A coordinator said no.
    Declined {
        /// The coordinator's id.
        coordinator: String,
        /// Why, may be empty.
        reason: String,
    },
    /// A coordinator took a free case; the other open offers lapse.
    Claimed(Holder),
    /// Both sides can write to each other.
    Bridged,
    /// A partner was brought in.
    HandedOver {
        /// The partner's id or name.
        partner: String,
    },
    /// The holder ended the case.
    Closed {
        /// What came of it.
        outcome: Outcome,
        /// What can be learnt.
        lesson: String,
    },
    /// A colleague took over from the holder.
    Transferred(Holder),
    /// The case is free again, and this desk is not asked any more.
    Requeued {
        /// The id of the wrong desk.
        desk: String,
    },
    /// The case rests.
    Paused {
        /// When it goes on by itself.
        until: Millis,
        /// Why.
        reason: String,
    },
    /// The case goes on.
    Resumed,
    /// The resident did not come to an appointment.
    NoShow,
    /// Somebody was asked for advice.
    AdviceAsked {
        /// The coordinator's id.
        coordinator: String,
    },
    /// The resident opened it again.
    Reopened {
        /// Who had it.
        holder: Option<Holder>,
    },
    /// The resident took the consent back.
    Withdrawn,
    /// Nobody was found so far.
    Escalated,
    /// Nobody was found for too long.
    Expired,
    /// The resident said whether it helped.
    Judged(Verdict),
}

/// Why a command is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// No consent covers the sharing, or it names other data.
    #[error("no consent covers this")]
    NoConsent,
    /// The coordinator has no open offer.
    #[error("the case is not offered to this coordinator")]
    NotOffered,
    /// A coordinator holds the case already.
    #[error("the case is already claimed")]
    AlreadyClaimed,
    /// Only the holder may do this.
    #[error("this coordinator does not hold the case")]
    NotHolder,
    /// The coordinator's certificate is not valid today.
    #[error("the certificate is not valid today")]
    CertificateLapsed,
    /// A closing form named no outcome ([`Outcome::from_key`] gave none).
    #[error("closing needs an outcome")]
    OutcomeMissing,
    /// A closing form told nothing that others can learn.
    #[error("closing needs a lesson")]
    LessonMissing,
    /// A pause without a reason.
    #[error("a reason is needed")]
    ReasonMissing,
    /// A pause that ends in the past or too far away.
    #[error("this date is not possible")]
    DateUnfit,
    /// The coordinator did not agree to be asked.
    #[error("the coordinator does not consent to be asked")]
    NotWilling,
    /// The coordinator is absent today.
    #[error("the coordinator is absent today")]
    Absent,
    /// The coordinator has as many open cases as agreed.
    #[error("the coordinator has no free place")]
    Full,
    /// The coordinator took as many cases this week as agreed.
    #[error("the coordinator has taken enough cases this week")]
    WeekFull,
    /// This colleague may not be asked.
    #[error("this colleague may not be asked today")]
    NotAvailable,
    /// Too long after the end.
    #[error("the case was closed too long ago")]
    TooLate,
    /// The case has ended.
    #[error("the case has ended")]
    Ended,
    /// Not possible in this state.
    #[error("not possible while the case is {}", .0.key())]
    WrongState(State),
}

impl Refusal {
    /// The kebab-case name, for words (`refusal-…`).
    pub fn key(self) -> &'static str {
        match self {
            Refusal::NoConsent => "no-consent",
            Refusal::NotOffered => "not-offered",
            Refusal::AlreadyClaimed => "already-claimed",
            Refusal::NotHolder => "not-holder",
            Refusal::CertificateLapsed => "certificate-lapsed",
            Refusal::OutcomeMissing => "outcome-missing",
            Refusal::LessonMissing => "lesson-missing",
            Refusal::ReasonMissing => "reason-missing",
            Refusal::DateUnfit => "date-unfit",
            Refusal::NotWilling => "not-willing",
            Refusal::Absent => "absent",
            Refusal::Full => "full",
            Refusal::WeekFull => "week-full",
            Refusal::NotAvailable => "not-available",
            Refusal::TooLate => "too-late",
            Refusal::Ended => "ended",
            Refusal::WrongState(_) => "wrong-state",
        }
    }
}
