//! The kinds of partner that the Immigration Services Agency names: administrative bodies,
//! specialist bodies, support groups and experts (study report summary, April 2023), professional
//! associations and regional immigration bureaus (secretariat draft, October 2022).

use serde::{Deserialize, Serialize};

/// What kind of partner.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum PartnerKind {
    /// Ministries, prefectures, municipalities and what they run, for example Aichi, Hamamatsu,
    /// Oizumi, Sendai, Yokohama, Hello Work, public centres.
    AdministrativeBody,
    /// Bodies made for one purpose: legal support centre, trainee organisation, IOM, CLAIR,
    /// hospitals, schools.
    SpecialistBody,
    /// International associations, non-profit groups, mutual-aid groups, interpreters' groups such
    /// as FACIL, hotlines of citizens.
    #[default]
    SupportGroup,
    /// One person or office: a lawyer, 行政書士, social worker, doctor.
    Expert,
    /// Associations of a profession or trade: bar associations, 行政書士会, federations of social
    /// workers, chambers of commerce.
    ProfessionalAssociation,
    /// Regional immigration bureaus and their branches.
    ImmigrationBureau,
}

impl PartnerKind {
    /// All kinds.
    pub const ALL: [PartnerKind; 6] = [
        PartnerKind::AdministrativeBody,
        PartnerKind::SpecialistBody,
        PartnerKind::SupportGroup,
        PartnerKind::Expert,
        PartnerKind::ProfessionalAssociation,
        PartnerKind::ImmigrationBureau,
    ];

    /// The kebab-case name, for words, files and reports.
    pub fn key(self) -> &'static str {
        match self {
            PartnerKind::AdministrativeBody => "administrative-body",
            PartnerKind::SpecialistBody => "specialist-body",
            PartnerKind::SupportGroup => "support-group",
            PartnerKind::Expert => "expert",
            PartnerKind::ProfessionalAssociation => "professional-association",
            PartnerKind::ImmigrationBureau => "immigration-bureau",
        }
    }

    /// The kind with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<PartnerKind> {
        PartnerKind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}
