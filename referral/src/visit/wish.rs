//! What an organiser asks for, and what can be wrong with it. Each fault belongs to a field of the
//! form, so that it can stand beside it.

use super::{Audience, Kind, Slot};
use crate::area::Place;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// So many days ahead a coordinator is asked at least: this project's own choice, enough for one
/// working day in each of three rings and a weekend.
pub const ASK_AHEAD_DAYS: i64 = 7;
/// So many days ahead a proposed date is at least, for the organiser must agree.
pub const PROPOSE_AHEAD_DAYS: i64 = 2;
/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 1_000;
/// The most people whom one event can have; more is a slip of the pen.
const MOST_PEOPLE: u32 = 10_000;

/// Where it takes place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Venue {
    /// Online, or by phone.
    Online,
    /// A building and room in the municipality of the request, in the organiser's words.
    At(String),
    /// Not said; enough for advice.
    Open,
}

/// What an organiser asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// To attend or to advise.
    pub kind: Kind,
    /// When.
    pub slot: Slot,
    /// The municipality of the event or of the organiser: its block is asked, the nearest first.
    pub area: Place,
    /// Where.
    pub venue: Venue,
    /// For whom.
    pub audience: Audience,
    /// How many people are expected.
    pub number: u32,
    /// The languages of the people, the most important first.
    pub languages: Vec<String>,
    /// The ids of topics; may be empty.
    pub topics: Vec<String>,
    /// Anything else; may be empty.
    pub note: String,
    /// How the coordinator who comes reaches the organiser.
    pub contact: String,
    /// The id of the desk that is asked first, if the organiser chose one.
    pub desk: Option<String>,
}

/// What is wrong with a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Neither attend nor advise.
    KindMissing,
    /// No day, or none that exists.
    DateMissing,
    /// The day is over.
    DatePast,
    /// Too soon for anybody to plan.
    DateTooSoon,
    /// More than a year ahead.
    DateTooFar,
    /// No times.
    TimesMissing,
    /// The end is not after the beginning.
    TimesWrong,
    /// No municipality.
    AreaMissing,
    /// None that exists.
    AreaUnknown,
    /// More than one has this name.
    AreaSeveral,
    /// To attend in person needs a place.
    VenueMissing,
    /// No audience.
    AudienceMissing,
    /// No number of people, or an impossible one.
    NumberWrong,
    /// No language.
    LanguagesMissing,
    /// The note is too long.
    NoteTooLong,
    /// No way to reach the organiser.
    ContactMissing,
    /// The chosen desk is in another block.
    DeskTooFar,
}

impl Fault {
    /// All faults.
    pub const ALL: [Fault; 17] = [
        Fault::KindMissing,
        Fault::DateMissing,
        Fault::DatePast,
        Fault::DateTooSoon,
        Fault::DateTooFar,
        Fault::TimesMissing,
        Fault::TimesWrong,
        Fault::AreaMissing,
        Fault::AreaUnknown,
        Fault::AreaSeveral,
        Fault::VenueMissing,
        Fault::AudienceMissing,
        Fault::NumberWrong,
        Fault::LanguagesMissing,
        Fault::NoteTooLong,
        Fault::ContactMissing,
        Fault::DeskTooFar,
    ];

    /// The kebab-case name, for words (`console-visit-fault-…`).
    pub fn key(self) -> &'static str {
        match self {
            Fault::KindMissing => "kind-missing",
            Fault::DateMissing => "date-missing",
            Fault::DatePast => "date-past",
            Fault::DateTooSoon => "date-too-soon",
            Fault::DateTooFar => "date-too-far",
            Fault::TimesMissing => "times-missing",
            Fault::TimesWrong => "times-wrong",
            Fault::AreaMissing => "area-missing",
            Fault::AreaUnknown => "area-unknown",
            Fault::AreaSeveral => "area-several",
            Fault::VenueMissing => "venue-missing",
            Fault::AudienceMissing => "audience-missing",
            Fault::NumberWrong => "number-wrong",
            Fault::LanguagesMissing => "languages-missing",
            Fault::NoteTooLong => "note-too-long",
            Fault::ContactMissing => "contact-missing",
            Fault::DeskTooFar => "desk-too-far",
        }
    }

    /// The field of the form that it belongs to.
    pub fn field(self) -> &'static str {
        match self {
            Fault::KindMissing => "kind",
            Fault::DateMissing | Fault::DatePast | Fault::DateTooSoon | Fault::DateTooFar => "date",
            Fault::TimesMissing => "from",
            Fault::TimesWrong => "to",
            Fault::AreaMissing | Fault::AreaUnknown | Fault::AreaSeveral => "area",
            Fault::VenueMissing => "venue",
            Fault::AudienceMissing => "audience",
            Fault::NumberWrong => "number",
            Fault::LanguagesMissing => "languages",
            Fault::NoteTooLong => "note",
            Fault::ContactMissing => "contact",
            Fault::DeskTooFar => "desk",
        }
    }
}

impl Wish {
    /// Everything that is wrong with it today; empty when it can be asked.
    pub fn faults(&self, today: Date) -> Vec<Fault> {
        let venue = match (&self.kind, &self.venue) {
            (Kind::Advise, _) | (_, Venue::Online) => false,
            (Kind::Attend, Venue::At(text)) => text.trim().is_empty(),
            (Kind::Attend, Venue::Open) => true,
        };
        let mut faults: Vec<Fault> = self.slot.fault(ASK_AHEAD_DAYS, today).into_iter().collect();
        let others = [
            (self.area == Place::Unknown, Fault::AreaMissing),
            (venue, Fault::VenueMissing),
            (self.number == 0 || self.number > MOST_PEOPLE, Fault::NumberWrong),
            (self.languages.is_empty(), Fault::LanguagesMissing),
            (self.note.chars().count() > LONGEST_NOTE, Fault::NoteTooLong),
            (self.contact.trim().is_empty(), Fault::ContactMissing),
        ];
        faults.extend(others.into_iter().filter_map(|(holds, fault)| holds.then_some(fault)));
        faults
    }
}
