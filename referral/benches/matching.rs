//! How long one need takes among many coordinators: `cargo bench -p referral`. Prints p50, p99 and
//! the longest for several sizes; the coordinators stand at the main halls of real municipalities,
//! with languages, topics, load and lapsed certificates mixed by a fixed rule.
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used)]

use jiff::civil::date;
use referral::area::{Atlas, Place};
use referral::certificate::Certificate;
use referral::coordinator::{Coordinator, Grade, Roster, Spoken};
use referral::desk::Desk;
use referral::matching::{Candidate, Field, Need};
use std::time::{Duration, Instant};

/// 2026-11-21 12:00 in Japan.
const NOW: i64 = 1_795_230_000_000;
const LANGUAGES: [&str; 9] = ["vi", "zh-Hans", "en", "ne", "pt-BR", "fil", "id", "my", "km"];
const TOPICS: [&str; 6] =
    ["wages", "period-extension", "childbirth", "pension", "housing", "divorce"];
const QUESTIONS: usize = 5_000;

fn main() {
    for size in [1_000, 10_000, 100_000] {
        let (desks, people) = roster(size);
        let candidates: Vec<Candidate> =
            people.iter().enumerate().map(|(n, who)| candidate(n, who, &desks)).collect();
        let begun = Instant::now();
        let field = Field::new(&candidates);
        let built = begun.elapsed();
        let mut times: Vec<Duration> = (0..QUESTIONS).map(|n| ask(&field, n)).collect();
        times.sort();
        let at = |share: f64| times[(times.len() as f64 * share) as usize];
        let last = times[times.len() - 1];
        println!(
            "{size:>7} coordinators: sorted in {built:.1?}, p50 {:.1?}, p99 {:.1?}, longest {last:.1?}",
            at(0.5),
            at(0.99)
        );
    }
}

fn ask(field: &Field, n: usize) -> Duration {
    let atlas = Atlas::embedded();
    let town = &atlas.municipalities_of(&format!("{:02}", n % 47 + 1))[n % 7];
    let place = match n % 20 {
        0 => Place::Unknown,
        1 => Place::Prefecture(town.prefecture.clone()),
        _ => Place::Municipality(town.code.clone()),
    };
    let need = Need {
        place,
        point: None,
        lang: LANGUAGES[n % 9].to_owned(),
        topic: Some(TOPICS[n % 6].to_owned()),
        urgent: false,
        excluded_desks: Vec::new(),
    };
    let begun = Instant::now();
    let ranking = field.rank(&need, NOW, 20);
    assert_eq!(ranking.fits.len(), 20);
    begun.elapsed()
}

fn roster(size: usize) -> (Vec<Desk>, Vec<Coordinator>) {
    let towns: Vec<_> =
        (1..=47).flat_map(|n| Atlas::embedded().municipalities_of(&format!("{n:02}"))).collect();
    let Roster { desks, coordinators } = Roster::demo();
    let (model, person) = (&desks[0], &coordinators[0]);
    let desks: Vec<Desk> = towns
        .iter()
        .map(|town| Desk {
            id: town.code.clone(),
            municipality: town.code.clone(),
            lat: town.lat,
            lon: town.lon,
            ..model.clone()
        })
        .collect();
    let people =
        (0..size).map(|n| coordinator(n, &desks[n * 7919 % desks.len()], person)).collect();
    (desks, people)
}

fn coordinator(n: usize, desk: &Desk, model: &Coordinator) -> Coordinator {
    let spoken = |n: usize| Spoken { lang: LANGUAGES[n % 9].to_owned(), grade: Grade::ALL[n % 4] };
    let certified_on = if n.is_multiple_of(10) { date(2023, 1, 1) } else { date(2025, 3, 28) };
    Coordinator {
        id: format!("c{n:06}"),
        desk: desk.id.clone(),
        languages: vec![spoken(n), spoken(n / 3)],
        fields: vec![TOPICS[n % 6].to_owned()],
        certificate: Certificate { number: n.to_string(), certified_on, renewals: Vec::new() },
        capacity: 5,
        absent: Vec::new(),
        ..model.clone()
    }
}

fn candidate<'a>(n: usize, who: &'a Coordinator, desks: &'a [Desk]) -> Candidate<'a> {
    let desk = &desks[n * 7919 % desks.len()];
    let open_cases = u32::try_from(n % 6).unwrap();
    Candidate { coordinator: who, desk, open_cases, taken_this_week: 0, last_served: None }
}
