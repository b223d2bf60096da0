//! A coordinator as colleagues see one another, and nobody else: the fields of the graduates'
//! database that the Immigration Services Agency describes (14 December 2023), and no other.

use super::{Coordinator, Grade, Spoken};
use crate::area::{Atlas, Place};
use crate::desk::Desk;
use serde::Serialize;

/// What colleagues see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// The activity area: the desk's municipality first.
    pub area: Vec<Place>,
    /// The ids of topics with deeper knowledge.
    pub fields: Vec<String>,
    /// What the person can do.
    pub skills: Skills,
    /// The desk's name.
    pub workplace: String,
    /// How to reach the person.
    pub contact: Option<String>,
}

/// Qualifications and languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skills {
    /// For example 行政書士.
    pub qualifications: Vec<String>,
    /// Languages with their grades.
    pub languages: Vec<Spoken>,
}

/// Which profiles are looked for; what is not said does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The 2-digit code of a prefecture in the activity area.
    pub prefecture: Option<String>,
    /// A topic.
    pub field: Option<String>,
    /// A language, in any grade but machine translation.
    pub lang: Option<String>,
}

impl Profile {
    /// The profile of a coordinator at a desk.
    pub fn of(coordinator: &Coordinator, desk: &Desk) -> Profile {
        let mut area = vec![Place::Municipality(desk.municipality.clone())];
        area.extend(coordinator.area.iter().map(|code| place(code)));
        area.dedup();
        Profile {
            name: coordinator.name.clone(),
            area,
            fields: coordinator.fields.clone(),
            skills: Skills {
                qualifications: coordinator.qualifications.clone(),
                languages: coordinator.languages.clone(),
            },
            workplace: desk.public_name(),
            contact: coordinator.contact.clone(),
        }
    }
}

impl Wanted {
    /// Whether a coordinator at a desk is wanted.
    pub fn fits(&self, coordinator: &Coordinator, desk: &Desk) -> bool {
        let atlas = Atlas::embedded();
        let within = |code: &String, place: &Place| {
            atlas.prefecture_of(place).is_some_and(|prefecture| prefecture.code == *code)
        };
        let area = || {
            let own = Place::Municipality(desk.municipality.clone());
            std::iter::once(own).chain(coordinator.area.iter().map(|code| place(code)))
        };
        let spoken = |lang: &String| coordinator.grade_in(lang) > Some(Grade::MachineTranslation);
        self.prefecture.as_ref().is_none_or(|code| area().any(|place| within(code, &place)))
            && self.field.as_ref().is_none_or(|field| coordinator.fields.contains(field))
            && self.lang.as_ref().is_none_or(spoken)
    }
}

/// A code of the activity area: two digits are a prefecture.
fn place(code: &str) -> Place {
    if code.len() == 2 {
        Place::Prefecture(code.to_owned())
    } else {
        Place::Municipality(code.to_owned())
    }
}
