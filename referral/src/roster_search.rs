//! The roster as organisers search it, who choose an expert for their orientation: desks with the
//! number of coordinators who fit and what those cover together, never a name (ISA, December 2024:
//! published lists show organisations and numbers).
//!
//! Only whoever agreed to be published is counted, on both sides, with a certificate that is valid
//! today and the will to be asked. What lapses or is taken back is gone on that day.

use crate::area::{Atlas, Place};
use crate::coordinator::{Coordinator, Grade, Roster};
use crate::desk::Desk;
use crate::publication::holds;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where an expert is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Area {
    /// In a regional block, for example `kanto`.
    Block(String),
    /// In a prefecture, by its 2-digit code.
    Prefecture(String),
    /// In a municipality, by its 6-digit code.
    Municipality(String),
}

/// What is looked for; what is not said does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Where the coordinator works: at the desk, or in the own activity area.
    pub area: Option<Area>,
    /// Topics of which one is enough; empty for all.
    pub topics: Vec<String>,
    /// A qualification, for example 行政書士.
    pub qualification: Option<String>,
    /// A language, in any grade but machine translation.
    pub lang: Option<String>,
}

/// A desk with coordinators who fit: these fields and no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundDesk {
    /// The desk's id, to ask it.
    pub id: String,
    /// Its public name.
    pub organisation: String,
    /// The code of its municipality.
    pub municipality: String,
    /// How many of its coordinators fit.
    pub count: usize,
    /// The languages that those speak or have interpreted.
    pub languages: Vec<String>,
    /// The topics that those know.
    pub topics: Vec<String>,
    /// Their qualifications.
    pub qualifications: Vec<String>,
}

/// The desks that fit today, by municipality and name.
pub fn search(roster: &Roster, wanted: &Wanted, today: Date) -> Vec<FoundDesk> {
    let mut desks: Vec<&Desk> = shown_desks(roster, today).collect();
    desks.sort_by(|a, b| (&a.municipality, &a.name).cmp(&(&b.municipality, &b.name)));
    let found = desks.into_iter().filter_map(|desk| {
        let fitting = shown(roster, desk, today).filter(|it| wanted.fits(it, desk));
        found(desk, &fitting.collect::<Vec<_>>())
    });
    found.collect()
}

/// The topics, qualifications and languages that anybody who is shown covers, so that a form offers
/// nothing that finds nobody.
pub fn covered(roster: &Roster, today: Date) -> FoundDesk {
    let all = shown_desks(roster, today).flat_map(|desk| shown(roster, desk, today));
    sums("", "", "", &all.collect::<Vec<_>>())
}

fn shown_desks(roster: &Roster, today: Date) -> impl Iterator<Item = &Desk> {
    roster.desks.iter().filter(move |desk| holds(desk.publication, today))
}

fn shown<'a>(
    roster: &'a Roster,
    desk: &'a Desk,
    today: Date,
) -> impl Iterator<Item = &'a Coordinator> {
    roster.coordinators.iter().filter(move |it| {
        let published = holds(it.publication, today) && it.consents_to_work;
        it.desk == desk.id && published && it.certificate.valid_on(today)
    })
}

fn found(desk: &Desk, fitting: &[&Coordinator]) -> Option<FoundDesk> {
    let sums = sums(&desk.id, &desk.public_name(), &desk.municipality, fitting);
    (!fitting.is_empty()).then_some(sums)
}

fn sums(id: &str, organisation: &str, municipality: &str, all: &[&Coordinator]) -> FoundDesk {
    let spoken = all.iter().flat_map(|it| &it.languages);
    let spoken = spoken.filter(|spoken| spoken.grade > Grade::MachineTranslation);
    FoundDesk {
        id: id.to_owned(),
        organisation: organisation.to_owned(),
        municipality: municipality.to_owned(),
        count: all.len(),
        languages: once(spoken.map(|spoken| &spoken.lang)),
        topics: once(all.iter().flat_map(|it| &it.fields)),
        qualifications: once(all.iter().flat_map(|it| &it.qualifications)),
    }
}

/// Each once, sorted.
fn once<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    texts.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}

impl Wanted {
    fn fits(&self, coordinator: &Coordinator, desk: &Desk) -> bool {
        let spoken = |lang: &String| coordinator.grade_in(lang) > Some(Grade::MachineTranslation);
        let has = |text: &String| coordinator.qualifications.contains(text);
        let knows = |topic: &String| coordinator.fields.contains(topic);
        self.area.as_ref().is_none_or(|area| area.holds(coordinator, desk))
            && (self.topics.is_empty() || self.topics.iter().any(knows))
            && self.qualification.as_ref().is_none_or(has)
            && self.lang.as_ref().is_none_or(spoken)
    }
}

impl Area {
    /// Whether somebody works here: a whole prefecture in the activity area holds its municipalities.
    fn holds(&self, coordinator: &Coordinator, desk: &Desk) -> bool {
        let atlas = Atlas::embedded();
        let mut codes = std::iter::once(&desk.municipality).chain(&coordinator.area);
        codes.any(|code| {
            let town = atlas.municipality(code).filter(|_| code.len() > 2);
            let place = town.map_or_else(
                || Place::Prefecture(code.clone()),
                |town| Place::Municipality(town.code.clone()),
            );
            let prefecture = atlas.prefecture_of(&place);
            match self {
                Area::Block(block) => prefecture.is_some_and(|it| it.block == *block),
                Area::Prefecture(wanted) => prefecture.is_some_and(|it| it.code == *wanted),
                Area::Municipality(wanted) => match town {
                    Some(town) => town.code == *wanted,
                    None => atlas
                        .municipality(wanted)
                        .is_some_and(|it| prefecture.is_some_and(|all| all.code == it.prefecture)),
                },
            }
        })
    }
}
