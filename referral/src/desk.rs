//! Consultation desks: what they are, where, and when they are open.
//!
//! Desks are public. Who runs one follows the placements that the Immigration Services Agency
//! names: state, local governments and bodies commissioned by them, accepting organisations.

use crate::coordinator::Spoken;
use crate::hours::Hours;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A consultation desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Desk {
    /// Identifies the desk.
    pub id: String,
    /// The name in Japanese.
    pub name: String,
    /// The name in Latin letters.
    pub name_romaji: String,
    /// Who runs it.
    #[serde(default)]
    pub kind: DeskKind,
    /// The 6-digit code of its municipality.
    pub municipality: String,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// The address, in Japanese.
    pub address: String,
    /// The phone number, if it has one.
    pub phone: Option<String>,
    /// When it is open.
    pub hours: Hours,
    /// The languages in which one can come there, and how well.
    pub languages: Vec<Spoken>,
    /// The ids of topics that the desk knows well; empty for all alike.
    #[serde(default)]
    pub fields: Vec<String>,
    /// What a consultation costs, in Japanese; none when it is free.
    #[serde(default)]
    pub fee: Option<String>,
    /// Whether it is run with the state's grant for one-stop desks (一元的相談窓口).
    #[serde(default)]
    pub grant: bool,
    /// Whether the desk agreed to stand in the published list.
    #[serde(default)]
    pub publication: Option<Agreed>,
}

impl Desk {
    /// The name for everybody: as on its sign, and in Latin letters.
    pub fn public_name(&self) -> String {
        if self.name_romaji.is_empty() {
            self.name.clone()
        } else {
            format!("{} ({})", self.name, self.name_romaji)
        }
    }
}

/// Who runs a desk or another organisation. Source: ISA, study report summary of April 2023 and
/// easy-Japanese summary of March 2024 (possible placements of coordinators).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeskKind {
    /// The state.
    National,
    /// A prefecture.
    Prefecture,
    /// A municipality.
    #[default]
    Municipality,
    /// A body that a local government commissioned.
    Commissioned,
    /// A private body.
    Private,
    /// A company.
    Employer,
    /// A school.
    School,
}

impl DeskKind {
    /// All kinds.
    pub const ALL: [DeskKind; 7] = [
        DeskKind::National,
        DeskKind::Prefecture,
        DeskKind::Municipality,
        DeskKind::Commissioned,
        DeskKind::Private,
        DeskKind::Employer,
        DeskKind::School,
    ];

    /// The kebab-case name, for words, files and reports.
    pub fn key(self) -> &'static str {
        match self {
            DeskKind::National => "national",
            DeskKind::Prefecture => "prefecture",
            DeskKind::Municipality => "municipality",
            DeskKind::Commissioned => "commissioned",
            DeskKind::Private => "private",
            DeskKind::Employer => "employer",
            DeskKind::School => "school",
        }
    }

    /// The kind with this key, none for anything else.
    pub fn from_key(key: &str) -> Option<DeskKind> {
        DeskKind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// An agreement to be published, as the Immigration Services Agency asks of the coordinator and
/// of the organisation (December 2024): given once, and what is shown confirmed every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// The day of the agreement.
    pub on: Date,
    /// The day on which what is shown was last confirmed.
    pub confirmed_on: Date,
}
