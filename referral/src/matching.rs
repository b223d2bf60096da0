//! Who fits a need, in which order, and why.
//!
//! Nearness comes first, then the language, then the topic; a coordinator who may not be
//! asked today is never in the list, and the list says why. The same need and the same
//! candidates always give the same ranking, in whatever order the candidates come.

mod reason;

pub use reason::{LeftOut, Reason};

use crate::Millis;
use crate::area::{Atlas, Place, Ring, distance_km};
use crate::certificate::japan_day;
use crate::coordinator::{Coordinator, Grade};
use crate::desk::Desk;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::cmp::{Ordering, Reverse};

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
    /// Who was left out (coordinator id) and the first reason for it, sorted by id.
    pub left_out: Vec<(String, LeftOut)>,
}

/// Ranks the candidates for a need: by ring, then language (best grade first, none last),
/// then topic, distance, load (open cases by capacity), the least recently served first,
/// then id. Whoever may not be asked on this day in Japan is left out.
pub fn rank(need: &Need, candidates: &[Candidate], now: Millis) -> Ranking {
    let today = japan_day(now);
    let mut ranked = Vec::new();
    let mut left_out = Vec::new();
    for candidate in candidates {
        match obstacle(need, candidate, today) {
            Some(why) => left_out.push((candidate.coordinator.id.clone(), why)),
            None => ranked.push((candidate, fit(need, candidate))),
        }
    }
    ranked.sort_by(|a, b| order(need, a, b));
    left_out.sort_by(|a, b| a.0.cmp(&b.0));
    Ranking { fits: ranked.into_iter().map(|(_, fit)| fit).collect(), left_out }
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

fn obstacle(need: &Need, candidate: &Candidate, today: Date) -> Option<LeftOut> {
    let Candidate { coordinator, desk, open_cases, .. } = candidate;
    let certificate = &coordinator.certificate;
    let obstacles = [
        (today < certificate.certified_on, LeftOut::NotYetCertified),
        (today > certificate.valid_until(), LeftOut::CertificateLapsed),
        (!coordinator.consents_to_work, LeftOut::DoesNotConsent),
        (need.excluded_desks.contains(&desk.id), LeftOut::DeskExcluded),
        (coordinator.absent_on(today), LeftOut::Absent),
        (*open_cases >= coordinator.capacity, LeftOut::Full),
    ];
    obstacles.into_iter().find_map(|(holds, why)| holds.then_some(why))
}

fn fit(need: &Need, candidate: &Candidate) -> Fit {
    let ring = ring_between(&need.place, candidate.desk);
    let distance =
        home(need).map(|home| distance_km(home, (candidate.desk.lat, candidate.desk.lon)));
    let grade = candidate.coordinator.grade_in(&need.lang);
    Fit {
        coordinator: candidate.coordinator.id.clone(),
        desk: candidate.desk.id.clone(),
        ring,
        distance_km: distance,
        grade,
        reasons: reasons(need, candidate, ring, distance, grade),
    }
}

fn home(need: &Need) -> Option<(f64, f64)> {
    let hall = || Atlas::embedded().municipality_of(&need.place).map(|here| (here.lat, here.lon));
    need.point.or_else(hall)
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

type Ranked<'a> = (&'a Candidate<'a>, Fit);

fn order(need: &Need, (a, fit_a): &Ranked, (b, fit_b): &Ranked) -> Ordering {
    let topic = |candidate: &Candidate| Reverse(knows_topic(need, candidate.coordinator));
    let far = |fit: &Fit| fit.distance_km.unwrap_or(f64::INFINITY);
    fit_a
        .ring
        .cmp(&fit_b.ring)
        .then_with(|| Reverse(fit_a.grade).cmp(&Reverse(fit_b.grade)))
        .then_with(|| topic(a).cmp(&topic(b)))
        .then_with(|| far(fit_a).total_cmp(&far(fit_b)))
        .then_with(|| load(a, b))
        .then_with(|| a.last_served.cmp(&b.last_served))
        .then_with(|| fit_a.coordinator.cmp(&fit_b.coordinator))
}

/// Compares open/capacity without dividing: exact, and safe for a capacity of 0.
fn load(a: &Candidate, b: &Candidate) -> Ordering {
    let cross =
        |x: &Candidate, y: &Candidate| u64::from(x.open_cases) * u64::from(y.coordinator.capacity);
    cross(a, b).cmp(&cross(b, a))
}
