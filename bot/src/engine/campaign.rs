//! Campaigns: an organiser hands out a link, and whoever opens it begins the right track in the right
//! language. What a link's code says and whether it may be believed stands in [`code`], what is
//! counted of the people who come in [`count`], and which of these numbers may be shown in [`figures`].

pub mod code;
pub mod count;
pub mod figures;
pub mod form;

use super::World;
use super::memory::{LangSource, Memory};
use super::say::{Arg, Say, line};
use code::{Parts, Secret, Via};
use jiff::civil::Date;
use knowledge::lang::Lang;
use referral::Millis;
use referral::area::Place;
use serde::{Deserialize, Serialize};

/// Something for which an organiser hands out links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// Eight signs of `a-z0-9`.
    pub id: String,
    /// Whose it is; none when the operator made it.
    pub organiser: Option<String>,
    /// What the organiser calls it; residents do not see it.
    pub name: String,
    /// On which occasion the link is handed out.
    pub kind: Kind,
    /// The track that begins, by its id.
    pub track: String,
    /// The languages of its links and posters, at least one.
    pub languages: Vec<Lang>,
    /// Where the people live: the six-digit code of a municipality (JIS X 0402 with check digit).
    pub municipality: Option<String>,
    /// The first day on which its codes open anything.
    pub starts_on: Date,
    /// The last day, if there is one.
    pub ends_on: Option<Date>,
    /// When it was ended by hand, whatever the last day says.
    pub ended_at: Option<Millis>,
    /// Whom the people can ask about it, such as an office with its number.
    pub contact: String,
    /// What signs its codes.
    pub secret: Secret,
}

/// On which occasion a link is handed out (requirement 3.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Orientation for new employees.
    NewEmployees,
    /// Orientation for new students.
    NewStudents,
    /// People who move into a municipality.
    MovingIn,
    /// An event for foreign residents.
    Event,
    /// A Japanese class.
    JapaneseClass,
    /// Anything else.
    Other,
}

impl Kind {
    /// All kinds, in the order of forms.
    pub const ALL: [Kind; 6] = [
        Kind::NewEmployees,
        Kind::NewStudents,
        Kind::MovingIn,
        Kind::Event,
        Kind::JapaneseClass,
        Kind::Other,
    ];

    /// The name in files, forms and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Kind::NewEmployees => "new-employees",
            Kind::NewStudents => "new-students",
            Kind::MovingIn => "moving-in",
            Kind::Event => "event",
            Kind::JapaneseClass => "japanese-class",
            Kind::Other => "other",
        }
    }

    /// The kind with this name.
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Where a campaign stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its first day has not come.
    NotYet,
    /// Its codes work.
    Running,
    /// It is over.
    Ended,
}

impl Campaign {
    /// Where it stands on this day in Japan.
    pub fn standing(&self, today: Date) -> Standing {
        if self.ended_at.is_some() || self.ends_on.is_some_and(|last| last < today) {
            Standing::Ended
        } else if today < self.starts_on {
            Standing::NotYet
        } else {
            Standing::Running
        }
    }

    /// The code that opens it in a language, or in the person's own when none is named.
    pub fn code(&self, lang: Option<&Lang>, via: Via) -> String {
        code::code(&self.id, &self.secret, lang, via)
    }

    /// What a code of this campaign says on a day.
    ///
    /// # Errors
    /// Why it opens nothing.
    pub fn open(&self, parts: &Parts<'_>, today: Date) -> Result<Opening, Closed> {
        if !parts.signed_by(&self.id, &self.secret) {
            return Err(Closed::Unknown);
        }
        match self.standing(today) {
            Standing::NotYet => Err(Closed::NotYet(self.starts_on)),
            Standing::Ended => Err(Closed::Ended),
            Standing::Running => Ok(Opening { lang: parts.lang(), via: parts.via }),
        }
    }
}

/// What a code that may be believed says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The language of the link or poster; none when it is for several.
    pub lang: Option<Lang>,
    /// The way on which it reached the person.
    pub via: Via,
}

/// Why a code opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// It is none of ours, or was changed.
    Unknown,
    /// The campaign begins on this day.
    NotYet(Date),
    /// The campaign is over.
    Ended,
}

/// The friendly word before the normal start.
pub fn refused(closed: Closed) -> Say {
    match closed {
        Closed::Unknown => Say::text(line("campaign-unknown")),
        Closed::NotYet(day) => Say::text(line("campaign-not-yet").with("date", Arg::Date(day))),
        Closed::Ended => Say::text(line("campaign-ended")),
    }
}

/// What a conversation remembers when its person comes with a code: the code's language unless they
/// chose one, the campaign's municipality unless they told where they live, and the campaign.
pub fn joined(
    world: &World,
    mut memory: Memory,
    campaign: &Campaign,
    lang: Option<&Lang>,
) -> Memory {
    let spoken = lang.filter(|lang| world.library.languages().contains(lang));
    if let Some(lang) = spoken
        && memory.lang_source != LangSource::Chosen
    {
        (memory.lang, memory.lang_source) = (lang.clone(), LangSource::Hint);
    }
    if memory.place.is_none() {
        let town = campaign.municipality.as_deref();
        let town = town.filter(|code| world.atlas.municipality(code).is_some());
        memory.place = town.map(|code| Place::Municipality(code.to_owned()));
    }
    memory.orientation.campaign = Some(campaign.id.clone());
    memory
}

#[cfg(test)]
mod tests;
