//! Suitable desks, nearest first (2.5), and wider rings where nobody is near (4.5).

use referral::Millis;
use referral::area::{Place, Ring};
use referral::coordinator::Roster;
use referral::matching::{Candidate, Need, Ranking, Reason, rank};

/// 2026-11-21 12:00 in Japan.
const NOW: Millis = 1_795_230_000_000;

fn ranked(town: &str, lang: &str, topic: &str, busy: &[(&str, u32)]) -> Ranking {
    let roster = Roster::demo();
    let open = |id: &str| busy.iter().find(|(who, _)| *who == id).map_or(0, |(_, open)| *open);
    let candidates = roster.coordinators.iter().map(|coordinator| Candidate {
        coordinator,
        desk: roster.desks.iter().find(|desk| desk.id == coordinator.desk).unwrap(),
        open_cases: open(&coordinator.id),
        taken_this_week: 0,
        last_served: None,
    });
    let need = Need {
        place: Place::Municipality(town.into()),
        point: None,
        lang: lang.into(),
        topic: Some(topic.into()),
        urgent: false,
        excluded_desks: Vec::new(),
    };
    rank(&need, &candidates.collect::<Vec<_>>(), NOW)
}

#[test]
fn r2_5_the_nearest_with_language_and_field_comes_first() {
    let check = |town: &str, lang: &str, topic: &str, expected: [&str; 2]| {
        let ranking = ranked(town, lang, topic, &[]);
        let first: Vec<&str> =
            ranking.fits.iter().take(2).map(|fit| fit.coordinator.as_str()).collect();
        assert_eq!(first, expected, "{town} {lang} {topic}");
        assert_eq!(ranking, ranked(town, lang, topic, &[]), "the same again");
    };
    check("131041", "vi", "wages", ["coord-shinjuku-1", "coord-shinjuku-2"]);
    check("131041", "ne", "renting", ["coord-shinjuku-2", "coord-shinjuku-1"]);
    check("131130", "zh-Hant", "nursery-childcare", ["coord-edogawa-1", "coord-shinjuku-2"]);
    check("141003", "th", "overstay", ["coord-yokohama-2", "coord-yokohama-1"]);
    check("401005", "km", "wages", ["coord-fukuoka-2", "coord-fukuoka-1"]);
}

#[test]
fn r2_5_a_full_coordinator_is_passed_over_and_equals_share_the_load() {
    let first = |busy: &[(&str, u32)]| ranked("131041", "vi", "wages", busy).fits[0].clone();
    assert_eq!(first(&[("coord-shinjuku-1", 7)]).coordinator, "coord-shinjuku-1");
    assert_eq!(first(&[("coord-shinjuku-1", 8)]).coordinator, "coord-shinjuku-2");
    let both = |busy: &[(&str, u32)]| ranked("131041", "en", "pension", busy).fits[0].clone();
    assert_eq!(both(&[("coord-shinjuku-1", 3)]).coordinator, "coord-shinjuku-2");
    assert_eq!(both(&[("coord-shinjuku-2", 3)]).coordinator, "coord-shinjuku-1");
}

#[test]
fn r4_5_where_nobody_is_near_the_next_ring_is_asked_and_the_reason_says_so() {
    let check = |town: &str, lang: &str, ring: Ring, reason: Reason| {
        let first = ranked(town, lang, "wages", &[]).fits.remove(0);
        assert_eq!(first.ring, ring, "{town}");
        assert!(first.reasons.contains(&reason), "{town}: {:?}", first.reasons);
    };
    check("131041", "en", Ring::Municipality, Reason::SameMunicipality);
    check("132012", "en", Ring::Prefecture, Reason::SamePrefecture);
    check("112089", "en", Ring::Block, Reason::SameBlock);
    check("472018", "ne", Ring::Block, Reason::SameBlock);
    check("392014", "en", Ring::Nation, Reason::Elsewhere);
}
