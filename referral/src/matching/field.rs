//! The candidates, sorted once so that each need looks only where it must.
//!
//! Candidates stand in lists by place (municipality, prefecture, block, all of Japan) and language.
//! A need walks the rings from near to far, in each ring from the best language grade to
//! none, and stops when it has enough: nobody behind that could come before.

use super::{Candidate, Fit, LeftOut, Need, Ranking, obstacle, reasons};
use crate::Millis;
use crate::area::{Atlas, Place, Ring, distance_km};
use crate::certificate::japan_day;
use crate::coordinator::{Grade, base};
use jiff::civil::Date;
use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;

/// Everybody who might be asked.
pub struct Field<'a> {
    candidates: &'a [Candidate<'a>],
    /// Where each candidate's desk is.
    homes: Vec<Home<'a>>,
    /// Candidates by the code of a place ([`JAPAN`] for all) and a language ([`ANY`] for all).
    lists: HashMap<(&'a str, &'a str), Vec<usize>>,
    /// The best grade of each candidate by language, without script and region.
    grades: HashMap<&'a str, HashMap<usize, Grade>>,
    /// Who knows a topic.
    knowing: HashMap<&'a str, Vec<usize>>,
}

const JAPAN: &str = "";
const ANY: &str = "";

/// Codes of the place of a desk; all empty when its municipality is not known.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Home<'a> {
    town: &'a str,
    prefecture: &'a str,
    block: &'a str,
}

/// One language grade within one ring, and where it is looked for.
struct Level<'n> {
    need: &'n Need,
    here: Home<'n>,
    ring: Ring,
    grade: Option<Grade>,
    today: Date,
}

/// What decides within a level, the weightiest first; the smallest is the best.
struct Key {
    topic: Reverse<bool>,
    distance: f64,
}

impl<'a> Field<'a> {
    /// Sorts the candidates by place, language and topic.
    pub fn new(candidates: &'a [Candidate<'a>]) -> Field<'a> {
        let homes: Vec<Home> = candidates.iter().map(home).collect();
        let grades = grades(candidates);
        Field {
            lists: lists(candidates, &homes),
            knowing: knowing(candidates),
            candidates,
            homes,
            grades,
        }
    }

    /// Ranks for a need on the day of `now` in Japan: by ring, then language (best grade first, none
    /// last), then topic, distance, load (open cases by capacity), the least recently served
    /// first, then id. Looks no further when there are `most` who fit.
    pub fn rank(&self, need: &Need, now: Millis, most: usize) -> Ranking {
        let today = japan_day(now);
        let here = place(&need.place);
        let mut ranking = Ranking { fits: Vec::new(), left_out: Vec::new() };
        for ring in Ring::ALL {
            for grade in Grade::ALL.into_iter().rev().map(Some).chain([None]) {
                let wanted = most - ranking.fits.len();
                if wanted > 0 {
                    let level = Level { need, here, ring, grade, today };
                    self.rank_level(&level, wanted, &mut ranking);
                }
            }
        }
        ranking
    }

    fn rank_level(&self, level: &Level, wanted: usize, ranking: &mut Ranking) {
        let (fitting, mut left_out) = self.sifted(level);
        ranking.fits.extend(self.best(level, fitting, wanted));
        left_out.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        ranking.left_out.extend(left_out);
    }

    /// The candidates of exactly this ring and grade: who may be asked, and who may not and why.
    fn sifted(&self, level: &Level) -> (Vec<usize>, Vec<(String, LeftOut)>) {
        let mut fitting = Vec::new();
        let mut left_out = Vec::new();
        for n in self.listed(level) {
            if ring_of(level.here, self.homes[n]) != level.ring {
                continue;
            }
            let candidate = &self.candidates[n];
            match obstacle(level.need, candidate, level.today) {
                Some(why) => left_out.push((candidate.coordinator.id.clone(), why)),
                None => fitting.push(n),
            }
        }
        (fitting, left_out)
    }

    /// Who has this grade in the ring or in a nearer one.
    fn listed<'s>(&'s self, level: &'s Level) -> impl Iterator<Item = usize> + use<'s, 'a> {
        let code = match level.ring {
            Ring::Municipality => Some(level.here.town),
            Ring::Prefecture => Some(level.here.prefecture),
            Ring::Block => Some(level.here.block),
            Ring::Nation => None,
        };
        let lang = base(&level.need.lang);
        // An empty code means that the place is not known so precisely: there is no such ring.
        let code = code.map_or(Some(JAPAN), |code| (!code.is_empty()).then_some(code));
        let list = level.grade.map_or(ANY, |_| lang);
        let all = code.and_then(|code| self.lists.get(&(code, list)));
        let graded = self.grades.get(lang);
        let grade = move |n: &usize| graded.and_then(|all| all.get(n)).copied();
        let wanted = level.grade;
        all.into_iter().flatten().copied().filter(move |n| grade(n) == wanted)
    }

    /// The best `wanted`, in order.
    fn best(&self, level: &Level, fitting: Vec<usize>, wanted: usize) -> Vec<Fit> {
        let from = from(level.need);
        let keyed = fitting.into_iter().map(|n| (self.key(level.need, from, n), n));
        let mut keyed: Vec<(Key, usize)> = keyed.collect();
        let order = |a: &(Key, usize), b: &(Key, usize)| self.order(a, b);
        if wanted < keyed.len() {
            keyed.select_nth_unstable_by(wanted, order);
            keyed.truncate(wanted);
        }
        keyed.sort_unstable_by(order);
        keyed.into_iter().map(|(key, n)| self.fit(level, &key, n)).collect()
    }

    fn key(&self, need: &Need, from: Option<(f64, f64)>, n: usize) -> Key {
        let desk = self.candidates[n].desk;
        let knowing = need.topic.as_deref().and_then(|topic| self.knowing.get(topic));
        Key {
            topic: Reverse(knowing.is_some_and(|all| all.binary_search(&n).is_ok())),
            distance: from.map_or(f64::INFINITY, |from| distance_km(from, (desk.lat, desk.lon))),
        }
    }

    fn order(&self, (a, n): &(Key, usize), (b, m): &(Key, usize)) -> Ordering {
        let (one, other) = (&self.candidates[*n], &self.candidates[*m]);
        (a.topic.cmp(&b.topic))
            .then_with(|| a.distance.total_cmp(&b.distance))
            .then_with(|| load(one, other))
            .then_with(|| one.last_served.cmp(&other.last_served))
            .then_with(|| one.coordinator.id.cmp(&other.coordinator.id))
    }

    fn fit(&self, level: &Level, key: &Key, n: usize) -> Fit {
        let candidate = &self.candidates[n];
        let distance = key.distance.is_finite().then_some(key.distance);
        Fit {
            coordinator: candidate.coordinator.id.clone(),
            desk: candidate.desk.id.clone(),
            ring: level.ring,
            distance_km: distance,
            grade: level.grade,
            reasons: reasons(level.need, candidate, level.ring, distance, level.grade),
        }
    }
}

fn lists<'a>(
    candidates: &'a [Candidate<'a>],
    homes: &[Home<'a>],
) -> HashMap<(&'a str, &'a str), Vec<usize>> {
    let mut lists: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    for (n, (candidate, home)) in candidates.iter().zip(homes).enumerate() {
        let spoken = candidate.coordinator.languages.iter().map(|spoken| base(&spoken.lang));
        let mut languages: Vec<&str> = spoken.chain([ANY]).collect();
        languages.sort_unstable();
        languages.dedup();
        // Codes of towns, prefectures and blocks never look alike; all are empty when unknown.
        let codes = [JAPAN, home.town, home.prefecture, home.block];
        let known = if home.town.is_empty() { &codes[..1] } else { &codes[..] };
        for code in known {
            languages.iter().for_each(|lang| lists.entry((code, lang)).or_default().push(n));
        }
    }
    lists
}

fn grades<'a>(candidates: &'a [Candidate<'a>]) -> HashMap<&'a str, HashMap<usize, Grade>> {
    let mut grades: HashMap<&str, HashMap<usize, Grade>> = HashMap::new();
    for (n, candidate) in candidates.iter().enumerate() {
        for spoken in &candidate.coordinator.languages {
            let best =
                grades.entry(base(&spoken.lang)).or_default().entry(n).or_insert(spoken.grade);
            *best = spoken.grade.max(*best);
        }
    }
    grades
}

fn knowing<'a>(candidates: &'a [Candidate<'a>]) -> HashMap<&'a str, Vec<usize>> {
    let mut knowing: HashMap<&str, Vec<usize>> = HashMap::new();
    for (n, candidate) in candidates.iter().enumerate() {
        for field in &candidate.coordinator.fields {
            let list = knowing.entry(field).or_default();
            if list.last() != Some(&n) {
                list.push(n);
            }
        }
    }
    knowing
}

fn home<'a>(candidate: &Candidate) -> Home<'a> {
    place(&Place::Municipality(candidate.desk.municipality.clone()))
}

fn place<'a>(place: &Place) -> Home<'a> {
    let atlas = Atlas::embedded();
    let Some(prefecture) = atlas.prefecture_of(place) else {
        return Home::default();
    };
    let town = atlas.municipality_of(place).map_or("", |town| town.code.as_str());
    Home { town, prefecture: &prefecture.code, block: &prefecture.block }
}

fn ring_of(here: Home, there: Home) -> Ring {
    if here == Home::default() || there == Home::default() {
        Ring::Nation
    } else if here.town == there.town {
        Ring::Municipality
    } else if here.prefecture == there.prefecture {
        Ring::Prefecture
    } else if here.block == there.block {
        Ring::Block
    } else {
        Ring::Nation
    }
}

/// From where the distance counts: the shared location, else the main hall of the municipality.
fn from(need: &Need) -> Option<(f64, f64)> {
    let hall = || Atlas::embedded().municipality_of(&need.place).map(|here| (here.lat, here.lon));
    need.point.or_else(hall)
}

/// Compares open/capacity without dividing: exact, and safe for a capacity of 0.
fn load(a: &Candidate, b: &Candidate) -> Ordering {
    let cross =
        |x: &Candidate, y: &Candidate| u64::from(x.open_cases) * u64::from(y.coordinator.capacity);
    cross(a, b).cmp(&cross(b, a))
}
