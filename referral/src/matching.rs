//! Who fits a need, in which order, and why.
//!
//! Nearness comes first, then the language, then the topic; a coordinator who may not be
//! asked today is never in the list, and the list says why. The same need and the same
//! candidates always give the same ranking, in whatever order the candidates come. A
//! [`Field`] sorts the candidates once by where they work, so that a need is ranked among a
//! hundred thousand without looking at all of Japan.

mod field;
mod reason;

pub use field::Field;
pub use reason::{LeftOut, Reason};

use crate::Millis;
use crate::area::{Atlas, Place, Ring};
use crate::coordinator::{Coordinator, Grade};
use crate::desk::Desk;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a resident needs from a coordinator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Where the resident lives.
    pub place: Place,
    /// A shared location (latitude, longitude in degrees); without it the distance counts
    /// from the main hall of the municipality.
    pub point: Option<(f64, f64)>,
    /// The resident's language.
    pub lang: String,
    /// The id of the topic, when one is known.
    pub topic: Option<String>,
    /// Whether it is urgent. The order is the same; the wait between rings is shorter
    /// (see [`Urgency::widen_after`](crate::case::Urgency::widen_after)).
    pub urgent: bool,
    /// Desks that must not be asked, for example because they sent the resident away.
    pub excluded_desks: Vec<String>,
}

/// A coordinator who might be asked, with the present load.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate<'a> {
    /// Who.
    pub coordinator: &'a Coordinator,
    /// The coordinator's desk.
    pub desk: &'a Desk,
    /// Cases that the coordinator holds now.
    pub open_cases: u32,
    /// Cases that the coordinator took since Monday (Japan).
    pub taken_this_week: u32,
    /// When the coordinator last took a case.
    pub last_served: Option<Millis>,
}

/// A coordinator who fits, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// The coordinator's id.
    pub coordinator: String,
    /// The id of the desk.
    pub desk: String,
    /// How near the desk is.
    pub ring: Ring,
    /// The distance to the desk, when the resident's place is known.
    pub distance_km: Option<f64>,
    /// How well the resident's language is covered, none when it is not.
    pub grade: Option<Grade>,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// Who fits, best first, and who was left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ranking {
    /// Who fits, best first; the rings never go back from wide to near.
    pub fits: Vec<Fit>,
    /// Who was left out (coordinator id) in the rings that were looked at, and the first reason for
    /// it; nearest ring first, then by id.
    pub left_out: Vec<(String, LeftOut)>,
}

/// Ranks all candidates for a need; see [`Field::rank`] for the order. Whoever ranks often
/// keeps a [`Field`].
pub fn rank(need: &Need, candidates: &[Candidate], now: Millis) -> Ranking {
    Field::new(candidates).rank(need, now, usize::MAX)
}

/// How near a desk is to a place. An unknown place is as near to all of Japan.
pub fn ring_between(place: &Place, desk: &Desk) -> Ring {
    let atlas = Atlas::embedded();
    let (Some(home), Some(there)) =
        (atlas.prefecture_of(place), atlas.municipality(&desk.municipality))
    else {
        return Ring::Nation;
    };
    let here = atlas.municipality_of(place);
    let block = |code: &str| atlas.prefecture(code).map(|prefecture| &prefecture.block);
    if here.is_some_and(|here| here.code == there.code) {
        Ring::Municipality
    } else if home.code == there.prefecture {
        Ring::Prefecture
    } else if block(&there.prefecture) == Some(&home.block) {
        Ring::Block
    } else {
        Ring::Nation
    }
}

/// Why this candidate must not be asked on this day, none when they may be.
pub fn obstacle(need: &Need, candidate: &Candidate, today: Date) -> Option<LeftOut> {
    let Candidate { coordinator, desk, open_cases, taken_this_week, .. } = candidate;
    let certificate = &coordinator.certificate;
    if !certificate.valid_on(today) {
        let early = today < certificate.certified_on;
        return Some(if early { LeftOut::NotYetCertified } else { LeftOut::CertificateLapsed });
    }
    let obstacles = [
        (!coordinator.consents_to_work, LeftOut::DoesNotConsent),
        (need.excluded_desks.contains(&desk.id), LeftOut::DeskExcluded),
        (coordinator.absent_on(today), LeftOut::Absent),
        (*open_cases >= coordinator.capacity, LeftOut::Full),
        (coordinator.weekly.is_some_and(|most| *taken_this_week >= most), LeftOut::FullThisWeek),
    ];
    obstacles.into_iter().find_map(|(holds, why)| holds.then_some(why))
}

fn reasons(
    need: &Need,
    candidate: &Candidate,
    ring: Ring,
    distance: Option<f64>,
    grade: Option<Grade>,
) -> Vec<Reason> {
    let (open, capacity) = (candidate.open_cases, candidate.coordinator.capacity);
    // "Elsewhere" would be a guess while the resident's place is unknown.
    let nearness = (need.place != Place::Unknown).then(|| nearness(ring));
    let language = grade.map_or(Reason::NoCommonLanguage, Reason::SpeaksLanguage);
    let topic = knows_topic(need, candidate.coordinator).then_some(Reason::KnowsTopic);
    let nearest = distance.map(|km| Reason::Nearest { km: km.round().max(1.0) as u32 });
    let free = Reason::FreeCapacity { open, capacity };
    [nearness, Some(language), topic, nearest, Some(free)].into_iter().flatten().collect()
}

fn nearness(ring: Ring) -> Reason {
    match ring {
        Ring::Municipality => Reason::SameMunicipality,
        Ring::Prefecture => Reason::SamePrefecture,
        Ring::Block => Reason::SameBlock,
        Ring::Nation => Reason::Elsewhere,
    }
}

fn knows_topic(need: &Need, coordinator: &Coordinator) -> bool {
    need.topic.as_ref().is_some_and(|topic| coordinator.fields.contains(topic))
}
