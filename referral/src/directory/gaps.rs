//! Where partners are missing: what residents asked about, where and in which language, without any
//! agreed partner that covers all three. It tells a desk whom to look for next.

use super::{Partner, rank};
use crate::area::Place;
use std::collections::BTreeMap;

/// What one request was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// The id of the topic.
    pub field: String,
    /// Where the resident lives.
    pub place: Place,
    /// The resident's language.
    pub lang: String,
}

/// A demand without a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// What was asked for.
    pub demand: Demand,
    /// How many requests.
    pub requests: usize,
}

/// Demands that no public partner covers, the most frequent first, then by topic, place and
/// language.
pub fn gaps(demands: &[Demand], partners: &[Partner]) -> Vec<Gap> {
    let mut counted: BTreeMap<(&str, String, &str), (usize, &Demand)> = BTreeMap::new();
    for demand in demands {
        let key = (demand.field.as_str(), code(&demand.place), demand.lang.as_str());
        counted.entry(key).or_insert((0, demand)).0 += 1;
    }
    let open = counted.into_values().filter(|(_, demand)| !met(demand, partners));
    let mut gaps: Vec<Gap> =
        open.map(|(requests, demand)| Gap { demand: demand.clone(), requests }).collect();
    // A stable sort keeps the order of topic, place and language among equals.
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.requests));
    gaps
}

fn code(place: &Place) -> String {
    match place {
        Place::Municipality(code) | Place::Prefecture(code) => code.clone(),
        Place::Unknown => String::new(),
    }
}

fn met(demand: &Demand, partners: &[Partner]) -> bool {
    partners.iter().filter(|partner| partner.public()).any(|partner| {
        partner.fields.contains(&demand.field)
            && rank::serves(partner, &demand.place).is_some()
            && rank::grade(&partner.languages, &demand.lang).is_some()
    })
}
