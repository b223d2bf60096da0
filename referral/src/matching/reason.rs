//! Why somebody fits, and why somebody is not asked at all.
//!
//! Both are shown to coordinators and operators, so both have keys for words.

use crate::coordinator::Grade;
use serde::{Deserialize, Serialize};

/// Why a coordinator stands where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The desk is in the resident's municipality.
    SameMunicipality,
    /// The desk is in the resident's prefecture.
    SamePrefecture,
    /// The desk is in the resident's regional block.
    SameBlock,
    /// The desk is in another part of Japan.
    Elsewhere,
    /// The coordinator covers the resident's language this well.
    SpeaksLanguage(Grade),
    /// No common language; cards and ready phrases bridge it.
    NoCommonLanguage,
    /// The coordinator knows the topic.
    KnowsTopic,
    /// The coordinator can take more cases.
    FreeCapacity {
        /// Cases held now.
        open: u32,
        /// Cases that can be held at most.
        capacity: u32,
    },
    /// The distance to the desk.
    Nearest {
        /// Whole kilometres, at least 1.
        km: u32,
    },
}

impl Reason {
    /// The kebab-case name, for words (`reason-…`).
    pub fn key(&self) -> &'static str {
        match self {
            Reason::SameMunicipality => "same-municipality",
            Reason::SamePrefecture => "same-prefecture",
            Reason::SameBlock => "same-block",
            Reason::Elsewhere => "elsewhere",
            Reason::SpeaksLanguage(_) => "speaks-language",
            Reason::NoCommonLanguage => "no-common-language",
            Reason::KnowsTopic => "knows-topic",
            Reason::FreeCapacity { .. } => "free-capacity",
            Reason::Nearest { .. } => "nearest",
        }
    }
}

/// Why a coordinator is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// The certificate is no longer valid.
    CertificateLapsed,
    /// The coordinator did not agree to be asked.
    DoesNotConsent,
    /// Absent today.
    Absent,
    /// Holds as many cases as they can.
    Full,
    /// Took as many new cases this week as they can.
    FullThisWeek,
    /// The need excludes the desk.
    DeskExcluded,
    /// The certificate begins later.
    NotYetCertified,
}

impl LeftOut {
    /// The kebab-case name, for words and reports.
    pub fn key(self) -> &'static str {
        match self {
            LeftOut::CertificateLapsed => "certificate-lapsed",
            LeftOut::DoesNotConsent => "does-not-consent",
            LeftOut::Absent => "absent",
            LeftOut::Full => "full",
            LeftOut::FullThisWeek => "full-this-week",
            LeftOut::DeskExcluded => "desk-excluded",
            LeftOut::NotYetCertified => "not-yet-certified",
        }
    }
}
