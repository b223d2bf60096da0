//! Whether a coordinator may take one more case: the certificate, the agreement to be asked, leave,
//! open cases, and cases taken in this week. A week begins on Monday in Japan. The search asks the
//! same of everybody; here it is asked again at the moment of a claim, when numbers are exact.

use crate::Millis;
use crate::case::Refusal;
use crate::certificate::japan_day;
use crate::coordinator::Coordinator;

const DAY: Millis = 24 * 60 * 60_000;
/// Japan's fixed offset from UTC.
const JAPAN: Millis = 9 * 60 * 60_000;
/// 1970-01-01 was a Thursday: three days after a Monday.
const THURSDAY: Millis = 3 * DAY;

/// What a coordinator has in hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Load {
    /// Open cases.
    pub open: u32,
    /// Cases taken since [`week_start`].
    pub this_week: u32,
}

/// Whether the coordinator may take one more case at this moment.
///
/// # Errors
/// The first reason against it.
pub fn may_take(coordinator: &Coordinator, load: Load, now: Millis) -> Result<(), Refusal> {
    let today = japan_day(now);
    let week_full = coordinator.weekly.is_some_and(|limit| load.this_week >= limit);
    let obstacles = [
        (!coordinator.certificate.valid_on(today), Refusal::CertificateLapsed),
        (!coordinator.consents_to_work, Refusal::NotWilling),
        (coordinator.absent_on(today), Refusal::Absent),
        (load.open >= coordinator.capacity, Refusal::Full),
        (week_full, Refusal::WeekFull),
    ];
    obstacles.into_iter().find_map(|(holds, why)| holds.then_some(why)).map_or(Ok(()), Err)
}

/// When the present week began: Monday, 00:00 in Japan.
pub fn week_start(now: Millis) -> Millis {
    let local = now.saturating_add(JAPAN);
    local - (local + THURSDAY).rem_euclid(7 * DAY) - JAPAN
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coordinator::{Absence, Roster};
    use jiff::civil::{DateTime, date};
    use jiff::tz::Offset;

    fn at(text: &str) -> Millis {
        let time: DateTime = text.parse().unwrap();
        Offset::constant(9).to_timestamp(time).unwrap().as_millisecond()
    }

    #[test]
    fn a_week_begins_on_monday_in_japan() {
        let check = |now: &str, start: &str| {
            assert_eq!(week_start(at(now)), at(start), "{now}");
        };
        check("2026-11-22T23:59", "2026-11-16T00:00");
        check("2026-11-23T00:00", "2026-11-23T00:00");
        check("2026-11-25T12:00", "2026-11-23T00:00");
        check("2027-01-01T08:00", "2026-12-28T00:00");
        check("1970-01-01T08:00", "1969-12-29T00:00");
    }

    #[test]
    fn the_first_obstacle_is_named() {
        let now = at("2026-11-24T10:00");
        let check = |change: fn(&mut Coordinator), load: (u32, u32), expected: Option<Refusal>| {
            let mut one = Roster::demo().coordinators.swap_remove(0);
            (one.capacity, one.weekly) = (3, Some(2));
            change(&mut one);
            let load = Load { open: load.0, this_week: load.1 };
            assert_eq!(may_take(&one, load, now).err(), expected, "{load:?}");
        };
        let today = date(2026, 11, 24);
        check(|_| {}, (2, 1), None);
        check(|_| {}, (3, 1), Some(Refusal::Full));
        check(|_| {}, (2, 2), Some(Refusal::WeekFull));
        check(|one| one.weekly = None, (2, 99), None);
        check(|one| one.capacity = 0, (0, 0), Some(Refusal::Full));
        check(|one| one.consents_to_work = false, (9, 9), Some(Refusal::NotWilling));
        check(
            |one| one.certificate.certified_on = date(2023, 11, 23),
            (0, 0),
            Some(Refusal::CertificateLapsed),
        );
        let leave = Absence { from: today, to: today };
        let mut away = Roster::demo().coordinators.swap_remove(0);
        away.absent = vec![leave];
        assert_eq!(may_take(&away, Load::default(), now), Err(Refusal::Absent));
    }
}
