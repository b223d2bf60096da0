//! The coordinators, and the roster of them and of the desks where they work.
//!
//! A roster is read from CSV tables (`registry`; `data/demo` holds some). Desks are public; a
//! coordinator's name is not (ISA, December 2024: published lists show organisations and
//! numbers, no names). The serialised form of a
//! [`Coordinator`] is for storing it; what residents and the public see is made from the
//! [`Desk`].

pub mod profile;

use crate::certificate::Certificate;
use crate::desk::{Agreed, Desk};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How well a language is covered; the best is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// By machine translation.
    MachineTranslation,
    /// By an interpreter on the phone.
    PhoneInterpreter,
    /// By an interpreter at the desk.
    Interpreter,
    /// By the coordinator.
    Staff,
}

impl Grade {
    /// All grades, best last.
    pub const ALL: [Grade; 4] =
        [Grade::MachineTranslation, Grade::PhoneInterpreter, Grade::Interpreter, Grade::Staff];

    /// The kebab-case name, for words.
    pub fn key(self) -> &'static str {
        match self {
            Grade::MachineTranslation => "machine-translation",
            Grade::PhoneInterpreter => "phone-interpreter",
            Grade::Interpreter => "interpreter",
            Grade::Staff => "staff",
        }
    }
}

/// A language that a coordinator can work in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The language's code.
    pub lang: String,
    /// How well.
    pub grade: Grade,
}

/// Days on which a coordinator takes no cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// The first day.
    pub from: Date,
    /// The last day, included.
    pub to: Date,
}

/// A certified Foreign National Support Coordinator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Coordinator {
    /// Identifies the coordinator; says nothing about the person.
    pub id: String,
    /// The id of the desk.
    pub desk: String,
    /// The person's name: never public, never shown to residents.
    pub name: String,
    /// The language of the coordinator's own screens.
    pub console_lang: String,
    /// The languages for talking with residents.
    pub languages: Vec<Spoken>,
    /// The ids of topics with deeper knowledge.
    pub fields: Vec<String>,
    /// The certificate.
    pub certificate: Certificate,
    /// Whether the coordinator agreed to be asked.
    pub consents_to_work: bool,
    /// Open cases at most.
    pub capacity: u32,
    /// New cases in a week (Monday to Sunday) at most; none for no such limit.
    #[serde(default)]
    pub weekly: Option<u32>,
    /// Where the coordinator works beside the desk's own municipality: codes of municipalities
    /// (6 digits) or prefectures (2 digits). For colleagues to read.
    #[serde(default)]
    pub area: Vec<String>,
    /// Qualifications, for example 行政書士. For colleagues to read.
    #[serde(default)]
    pub qualifications: Vec<String>,
    /// How colleagues reach the coordinator.
    #[serde(default)]
    pub contact: Option<String>,
    /// Whether the coordinator agreed to be counted in the published list.
    #[serde(default)]
    pub publication: Option<Agreed>,
    /// Days off.
    pub absent: Vec<Absence>,
}

impl Coordinator {
    /// How well the coordinator covers a language, none when not at all. Variants of one
    /// language count as one: who speaks Japanese can help in `ja-easy`, and written
    /// `zh-Hans` and `zh-Hant` are read by the same people.
    pub fn grade_in(&self, lang: &str) -> Option<Grade> {
        let same = |spoken: &&Spoken| base(&spoken.lang) == base(lang);
        self.languages.iter().filter(same).map(|spoken| spoken.grade).max()
    }

    /// Whether the coordinator is absent on this day.
    pub fn absent_on(&self, day: Date) -> bool {
        self.absent.iter().any(|absence| (absence.from..=absence.to).contains(&day))
    }
}

/// The language without script, region or style: `zh` of `zh-Hant`.
pub(crate) fn base(lang: &str) -> &str {
    lang.split('-').next().unwrap_or(lang)
}

/// All desks and coordinators.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Roster {
    /// The desks, in the order of the files.
    pub desks: Vec<Desk>,
    /// The coordinators, in the order of the files.
    pub coordinators: Vec<Coordinator>,
}
