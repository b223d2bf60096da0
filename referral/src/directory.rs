//! The partner directory: who can take over what a desk cannot do itself.
//!
//! The words are those of HSDS 3.0 (Human Services Data Specification, Open Referral): an
//! [`Organization`] runs services, and a [`Partner`] is one such service with its phones, places,
//! hours, languages, areas, costs and documents. What Japan adds is a published profile
//! (`data/hsds-profile`). Only a partner that agreed and was checked is [`Partner::public`].

pub mod agreement;
pub mod desks;
pub mod export;
pub mod gaps;
pub mod import;
mod kind;
mod links;
mod merge;
mod nest;
pub mod package;
mod place;
pub mod query;
pub mod rank;
mod rows;
pub mod schedule;
pub mod starter;
pub mod taxonomy;

pub use agreement::State;
pub use kind::PartnerKind;
pub use merge::{merged, refreshed};
pub use nest::{Nested, nested};
pub use place::{Address, Location};
pub use rows::{Row, Rows, rows};

use crate::Millis;
use crate::coordinator::Spoken;
use crate::hours::Hours;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How long what was checked holds when nobody named a day of review, in months.
pub const REVIEW_MONTHS: i64 = 12;

/// Makes a UUID from a name, the same one every time. The caller has the hash.
pub type Namer = fn(&str) -> String;

/// A body that runs services.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    /// A UUID.
    pub id: String,
    /// The official name.
    pub name: String,
    /// Another name, for example in Latin letters.
    #[serde(default)]
    pub alternate_name: Option<String>,
    /// What it is.
    pub description: String,
    /// Its address for mail.
    #[serde(default)]
    pub email: Option<String>,
    /// Its page.
    #[serde(default)]
    pub website: Option<String>,
    /// Name and description in other languages.
    #[serde(default)]
    pub translations: Vec<Translation>,
}

/// A service of an organisation to which people can be handed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Partner {
    /// A UUID.
    pub id: String,
    /// The id of the organisation that runs it.
    pub organization: String,
    /// What kind of partner.
    pub kind: PartnerKind,
    /// The official name.
    pub name: String,
    /// Another name, for example in Latin letters.
    pub alternate_name: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Its address for mail.
    pub email: Option<String>,
    /// Whether the service runs at all.
    pub status: Status,
    /// The ids of topics that it covers.
    pub fields: Vec<String>,
    /// What it takes on.
    pub scope: String,
    /// What it does not take on.
    pub out_of_scope: String,
    /// How one hands somebody over.
    pub how_to_refer: String,
    /// What it costs, in words.
    pub fee: Option<String>,
    /// Prices.
    pub costs: Vec<Cost>,
    /// What one must bring.
    pub documents: Vec<Document>,
    /// Its telephone lines.
    pub phones: Vec<Line>,
    /// The languages and how well each is covered.
    pub languages: Vec<Spoken>,
    /// What another directory wrote about interpreters.
    pub interpretation: Option<String>,
    /// When it is open; none when nobody knows.
    pub hours: Option<Hours>,
    /// Whom it serves: codes of municipalities (6 digits) or prefectures (2 digits); empty for all
    /// of Japan.
    pub areas: Vec<String>,
    /// Where one can go.
    pub locations: Vec<Location>,
    /// Name and description in other languages.
    pub translations: Vec<Translation>,
    /// How far we are with it.
    pub state: State,
    /// The day on which somebody last checked all this.
    pub checked: Option<Date>,
    /// The day by which somebody should look again.
    pub review: Option<Date>,
    /// The fact that states phone, hours and languages, by id.
    pub fact: Option<String>,
    /// The last day of validity of its coordinators' certificates; only for desks of ours.
    pub certificate_until: Option<Date>,
    /// When it was last changed.
    pub modified: Millis,
}

/// Whether a service runs, as HSDS names it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It runs.
    #[default]
    Active,
    /// It does not run at present.
    Inactive,
    /// It is gone.
    Defunct,
    /// It pauses.
    #[serde(rename = "temporarily closed")]
    TemporarilyClosed,
}

impl Status {
    /// All of them with their names in HSDS.
    pub const ALL: [(Status, &'static str); 4] = [
        (Status::Active, "active"),
        (Status::Inactive, "inactive"),
        (Status::Defunct, "defunct"),
        (Status::TemporarilyClosed, "temporarily closed"),
    ];

    /// The name in HSDS.
    pub fn key(self) -> &'static str {
        Status::ALL.iter().find(|(status, _)| *status == self).map_or("active", |(_, key)| key)
    }
}

/// A name and a description in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The language, BCP 47.
    pub lang: String,
    /// The name.
    pub name: String,
    /// The description.
    #[serde(default)]
    pub description: Option<String>,
}

/// A telephone line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The number as it is dialled in Japan.
    pub number: String,
    /// Languages for which this line is; empty for all that the service has.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What it is for.
    #[serde(default)]
    pub description: Option<String>,
}

/// A price.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// For what or whom.
    pub option: Option<String>,
    /// Three letters, for example `JPY`.
    pub currency: Option<String>,
    /// How much, in that currency.
    pub amount: Option<f64>,
    /// The same in words.
    pub amount_description: Option<String>,
}

/// What one must bring.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its name.
    pub document: String,
    /// A page about it.
    pub uri: Option<String>,
}

/// Organisations and their services.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    /// The organisations.
    pub organizations: Vec<Organization>,
    /// The services.
    pub partners: Vec<Partner>,
}

impl Directory {
    /// The organisation of a partner.
    pub fn organization_of(&self, partner: &Partner) -> Option<&Organization> {
        self.organizations.iter().find(|found| found.id == partner.organization)
    }

    /// What residents and other programs may see: partners that agreed and were checked, with
    /// their organisations, in the order of ids.
    pub fn public(mut self) -> Directory {
        self.partners.retain(Partner::public);
        let used = |id: &str| self.partners.iter().any(|partner| partner.organization == id);
        self.organizations.retain(|organization| used(&organization.id));
        self.organizations.sort_by(|a, b| a.id.cmp(&b.id));
        self.partners.sort_by(|a, b| a.id.cmp(&b.id));
        self
    }
}

impl Partner {
    /// Whether residents and other programs may see it: it agreed, somebody checked what stands
    /// here, and it runs.
    pub fn public(&self) -> bool {
        self.state == State::Agreed && self.checked.is_some() && self.status == Status::Active
    }

    /// The day by which somebody should look again; none before the first check.
    pub fn review_on(&self) -> Option<Date> {
        let usual = || Some(self.checked?.saturating_add(REVIEW_MONTHS.months()));
        self.review.or_else(usual)
    }

    /// Whether the day of review has passed, or nobody ever checked.
    pub fn stale(&self, today: Date) -> bool {
        self.review_on().is_none_or(|review| review < today)
    }

    /// The name in a language, else the official one.
    pub fn name_in(&self, lang: &str) -> &str {
        let found = self.translations.iter().find(|translation| translation.lang == lang);
        found.map_or(&self.name, |translation| &translation.name)
    }
}
