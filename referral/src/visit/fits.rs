//! Who may be asked for a visit, in which order: the ranking of cases within the block, and of those
//! only who may work on the day itself and is not elsewhere then.

use super::{Refusal, Slot, Visit};
use crate::Millis;
use crate::area::{Place, Ring};
use crate::capacity::Load;
use crate::certificate::japan_day;
use crate::coordinator::{Coordinator, Grade};
use crate::desk::Desk;
use crate::matching::{Candidate, Fit, Need, rank, ring_between};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The agreed visits of coordinators, by id.
pub type Diary = BTreeMap<String, Vec<Slot>>;

/// Who may be asked, in the order of asking: the chosen desk, then the nearest ring, in it who speaks
/// more of the languages and knows more of the topics, then the order of cases.
pub fn fits(visit: &Visit, candidates: &[Candidate], diary: &Diary, now: Millis) -> Vec<Fit> {
    let need = Need {
        place: visit.wish.area.clone(),
        point: None,
        lang: visit.wish.languages.first().cloned().unwrap_or_else(|| "ja".to_owned()),
        topic: visit.wish.topics.first().cloned(),
        urgent: false,
        excluded_desks: Vec::new(),
    };
    let known: BTreeMap<&str, &Coordinator> =
        candidates.iter().map(|it| (it.coordinator.id.as_str(), it.coordinator)).collect();
    let mut fits = rank(&need, candidates, now).fits;
    fits.retain(|fit| {
        let free = known
            .get(fit.coordinator.as_str())
            .is_some_and(|it| on_the_day(it, booked(diary, &it.id), visit.slot, now).is_none());
        fit.ring <= Ring::Block && free
    });
    fits.sort_by_cached_key(|fit| {
        let covered = known.get(fit.coordinator.as_str()).map(|it| covered(visit, it));
        let chosen = visit.wish.desk.as_deref() == Some(fit.desk.as_str());
        (Reverse(chosen), fit.ring, Reverse(covered))
    });
    fits
}

/// How many languages and topics of the visit somebody covers.
fn covered(visit: &Visit, coordinator: &Coordinator) -> (usize, usize) {
    let spoken = |lang: &&String| coordinator.grade_in(lang) > Some(Grade::MachineTranslation);
    let known = |topic: &&String| coordinator.fields.contains(topic);
    let wish = &visit.wish;
    (wish.languages.iter().filter(spoken).count(), wish.topics.iter().filter(known).count())
}

/// Why a coordinator with this load and these agreed visits must not come then, as of `now`. Who is on
/// leave today may still answer; what counts is the day itself.
pub fn hindrance(
    coordinator: &Coordinator,
    load: Load,
    booked: &[Slot],
    slot: Slot,
    now: Millis,
) -> Option<Refusal> {
    let week_full = coordinator.weekly.is_some_and(|most| load.this_week >= most);
    let obstacles = [
        (!coordinator.consents_to_work, Refusal::NotWilling),
        (load.open >= coordinator.capacity || week_full, Refusal::Full),
    ];
    let today = obstacles.into_iter().find_map(|(holds, why)| holds.then_some(why));
    on_the_day(coordinator, booked, slot, now).or(today)
}

fn on_the_day(
    coordinator: &Coordinator,
    booked: &[Slot],
    slot: Slot,
    now: Millis,
) -> Option<Refusal> {
    let certificate = &coordinator.certificate;
    let lapsed = !certificate.valid_on(slot.date) || !certificate.valid_on(japan_day(now));
    let obstacles = [
        (lapsed, Refusal::CertificateLapsed),
        (coordinator.absent_on(slot.date), Refusal::Absent),
        (booked.iter().any(|other| other.overlaps(&slot)), Refusal::Booked),
    ];
    obstacles.into_iter().find_map(|(holds, why)| holds.then_some(why))
}

fn booked<'a>(diary: &'a Diary, coordinator: &str) -> &'a [Slot] {
    diary.get(coordinator).map(Vec::as_slice).unwrap_or_default()
}

/// Whether a desk is in the block of a place, so that it can be asked.
pub fn reachable(area: &Place, desk: &Desk) -> bool {
    ring_between(area, desk) <= Ring::Block
}
