//! What a person told for their checklist, each thing freely: a question that was skipped leaves out
//! nothing, it only makes the list less exact. For whom a step is, [`When`] says.

use super::Orientation;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// What we ask; every question can be skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// The day on which it begins: arrival, moving in, birth, marriage, last day of work, departure.
    Start,
    /// The group of the status of residence.
    Status,
    /// What kind of work.
    Work,
    /// The ages of the children who live in Japan.
    Children,
    /// The municipality; the conversation keeps the place.
    Area,
    /// The home country.
    Country,
}

impl Question {
    /// All questions.
    pub const ALL: [Question; 6] = [
        Question::Start,
        Question::Status,
        Question::Work,
        Question::Children,
        Question::Area,
        Question::Country,
    ];

    /// Its name in files and buttons.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Question::Start => "start",
            Question::Status => "status",
            Question::Work => "work",
            Question::Children => "children",
            Question::Area => "area",
            Question::Country => "country",
        }
    }

    /// The question with this name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Question> {
        Question::ALL.into_iter().find(|question| question.key() == key)
    }
}

/// Groups of statuses of residence that have the same duties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Work: engineer, skilled labour, business manager, and the like.
    Work,
    /// Student.
    Student,
    /// Technical intern trainee, or employment for skill development.
    Trainee,
    /// Specified skilled worker.
    Skilled,
    /// Dependent.
    Dependent,
    /// Permanent or long-term resident, spouse of either or of a Japanese.
    Settled,
    /// Another one.
    Other,
}

/// What somebody lives on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// Employed, insured through the employer.
    Employed,
    /// Part-time work without the employer's insurance.
    PartTime,
    /// Own business.
    Own,
    /// No work.
    No,
}

impl Status {
    /// All groups, in the order in which they are offered.
    pub const ALL: [Status; 7] = [
        Status::Work,
        Status::Student,
        Status::Trainee,
        Status::Skilled,
        Status::Dependent,
        Status::Settled,
        Status::Other,
    ];

    /// Its name in files and buttons; `orient-status-<key>` is its label.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Status::Work => "work",
            Status::Student => "student",
            Status::Trainee => "trainee",
            Status::Skilled => "skilled",
            Status::Dependent => "dependent",
            Status::Settled => "settled",
            Status::Other => "other",
        }
    }

    /// The group with this name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.key() == key)
    }
}

impl Work {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Work; 4] = [Work::Employed, Work::PartTime, Work::Own, Work::No];

    /// Its name in files and buttons; `orient-work-<key>` is its label.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Work::Employed => "employed",
            Work::PartTime => "part-time",
            Work::Own => "own",
            Work::No => "no",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Work> {
        Work::ALL.into_iter().find(|work| work.key() == key)
    }
}

/// What a person told. `None` is what was not asked or skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// The day on which it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// The group of the status of residence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// What kind of work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<Work>,
    /// The ages of the children, in years; empty when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<u8>>,
    /// The home country, ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Why a start day cannot be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlikely {
    /// Before 1950, or more than a hundred years ago.
    LongAgo,
    /// More than two years ahead.
    FarAhead,
}

impl Orientation {
    /// Whether somebody can mean `start` as the day on which a track begins.
    ///
    /// # Errors
    /// Why not; the day is better asked again.
    pub fn check_day(start: Date, today: Date) -> Result<(), Unlikely> {
        let hundred_years_ago = today.saturating_sub(100.years());
        if start < hundred_years_ago.max(date(1950, 1, 1)) {
            Err(Unlikely::LongAgo)
        } else if start > today.saturating_add(2.years()) {
            Err(Unlikely::FarAhead)
        } else {
            Ok(())
        }
    }
}

/// For whom a step is. An empty list is everybody, and whoever did not tell is meant too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct When {
    /// One of these groups.
    pub status: Vec<Status>,
    /// One of these kinds of work.
    pub work: Vec<Work>,
    /// A child of this age, both ends included.
    pub child: Option<(u8, u8)>,
}

impl When {
    /// Whether the step is for a person who answered so.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        let (status, work) = (answers.status, answers.work);
        let status = self.status.is_empty() || status.is_none_or(|s| self.status.contains(&s));
        let work = self.work.is_empty() || work.is_none_or(|w| self.work.contains(&w));
        status && work && self.for_a_child(answers)
    }

    fn for_a_child(&self, answers: &Answers) -> bool {
        match (self.child, &answers.children) {
            (Some((from, to)), Some(ages)) => ages.iter().any(|age| (from..=to).contains(age)),
            _ => true,
        }
    }
}
