//! `tsunagu match --jsonl`: needs in, ranked desks out, one JSON line each, without a database. The
//! registry is a folder in the format of `tsunagu registry import`. A line that cannot be read gives
//! a line with `error` in its place, and the others go on.

use super::{Failure, print};
use jiff::Timestamp;
use referral::Millis;
use referral::area::{Atlas, Found, Place, Ring};
use referral::coordinator::{Grade, Roster};
use referral::desk::Desk;
use referral::matching::{Candidate, Field, Fit, LeftOut, Need, Ranking, Reason};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What to match, with whom.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Reads {"id","area"?,"postcode"?,"lat"?,"lon"?,"lang","topic","urgency"?,"at"?} lines.
    #[arg(long, required = true)]
    jsonl: bool,
    /// Folder with the registry, as `tsunagu registry import` takes it.
    #[arg(long)]
    registry: PathBuf,
    /// How many coordinators are ranked at most.
    #[arg(long, default_value_t = 100)]
    top: usize,
}

/// A need, as a line asks.
#[derive(Debug, Deserialize)]
struct Asked {
    id: serde_json::Value,
    /// JIS X 0402 with or without check digit, or JIS X 0401.
    area: Option<String>,
    postcode: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    lang: String,
    topic: Option<String>,
    #[serde(default)]
    urgency: Urgency,
    at: Option<Timestamp>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Urgency {
    Now,
    Soon,
    #[default]
    Normal,
}

#[derive(Debug, Serialize)]
struct Answer<'a> {
    id: &'a serde_json::Value,
    /// Best first; a desk stands where its first coordinator stands.
    desks: Vec<Ranked<'a>>,
    /// Everybody at least as near as the last ranked one who may not be asked.
    left_out: Vec<Left<'a>>,
}

#[derive(Debug, Serialize)]
struct Ranked<'a> {
    desk: &'a str,
    name: &'a str,
    /// Those of the desk who may be asked, best first.
    coordinators: Vec<String>,
    ring: Ring,
    distance_km: Option<f64>,
    grade: Option<Grade>,
    reasons: Vec<Reason>,
    open_now: bool,
    /// The next moment at which the desk is open, Japan time.
    opens_at: Option<String>,
}

#[derive(Debug, Serialize)]
struct Left<'a> {
    coordinator: String,
    desk: &'a str,
    reason: LeftOut,
}

#[derive(Debug, Serialize)]
struct Wrong<'a> {
    id: Option<&'a serde_json::Value>,
    line: usize,
    error: String,
}

/// Answers every line of standard input, in order, and tells the speed on standard error.
///
/// # Errors
/// When the registry has problems or a stream breaks.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let roster = super::registry::from_folder(&arguments.registry)?.roster;
    let desks: HashMap<&str, &Desk> = roster.desks.iter().map(|d| (d.id.as_str(), d)).collect();
    let candidates = candidates(&roster, &desks);
    let field = Field::new(&candidates);
    let of: HashMap<&str, &str> =
        roster.coordinators.iter().map(|who| (who.id.as_str(), who.desk.as_str())).collect();
    let matcher = Matcher { desks, of, field, top: arguments.top };
    let mut times = Vec::new();
    for (n, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line?;
        if !line.trim().is_empty() {
            print(&matcher.line(n + 1, &line, &mut times)?)?;
        }
    }
    tell_speed(times);
    Ok(())
}

struct Matcher<'a> {
    desks: HashMap<&'a str, &'a Desk>,
    /// The desk of each coordinator.
    of: HashMap<&'a str, &'a str>,
    field: Field<'a>,
    top: usize,
}

impl Matcher<'_> {
    fn line(&self, n: usize, line: &str, times: &mut Vec<Duration>) -> Result<String, Failure> {
        let asked: Asked = match serde_json::from_str(line) {
            Ok(asked) => asked,
            Err(error) => return Ok(wrong(n, None, error.to_string())?),
        };
        let need = match need(&asked) {
            Ok(need) => need,
            Err(error) => return Ok(wrong(n, Some(&asked.id), error)?),
        };
        let now = asked.at.unwrap_or_else(Timestamp::now).as_millisecond();
        let begun = Instant::now();
        let ranking = self.field.rank(&need, now, self.top);
        times.push(begun.elapsed());
        Ok(serde_json::to_string(&self.answer(&asked.id, ranking, now))?)
    }

    fn answer<'s>(
        &'s self,
        id: &'s serde_json::Value,
        ranking: Ranking,
        now: Millis,
    ) -> Answer<'s> {
        let mut desks: Vec<Ranked> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for fit in ranking.fits {
            match places.get(&fit.desk) {
                Some(place) => desks[*place].coordinators.push(fit.coordinator),
                None => {
                    places.insert(fit.desk.clone(), desks.len());
                    desks.extend(self.ranked(fit, now));
                }
            }
        }
        let left = |(coordinator, reason): (String, LeftOut)| {
            let desk = self.of.get(coordinator.as_str()).copied().unwrap_or_default();
            Left { coordinator, desk, reason }
        };
        Answer { id, desks, left_out: ranking.left_out.into_iter().map(left).collect() }
    }

    fn ranked(&self, fit: Fit, now: Millis) -> Option<Ranked<'_>> {
        let desk = self.desks.get(fit.desk.as_str())?;
        let opens = desk.hours.next_open(now);
        Some(Ranked {
            desk: &desk.id,
            name: &desk.name,
            coordinators: vec![fit.coordinator],
            ring: fit.ring,
            distance_km: fit.distance_km.map(|km| (km * 10.0).round() / 10.0),
            grade: fit.grade,
            reasons: fit.reasons,
            open_now: opens == Some(now),
            opens_at: opens.and_then(in_japan),
        })
    }
}

fn candidates<'a>(roster: &'a Roster, desks: &HashMap<&str, &'a Desk>) -> Vec<Candidate<'a>> {
    let candidate = |coordinator: &'a referral::coordinator::Coordinator| {
        let desk = desks.get(coordinator.desk.as_str())?;
        Some(Candidate { coordinator, desk, open_cases: 0, taken_this_week: 0, last_served: None })
    };
    roster.coordinators.iter().filter_map(candidate).collect()
}

/// The need behind a line.
///
/// # Errors
/// A sentence that names the field.
fn need(asked: &Asked) -> Result<Need, String> {
    let point = match (asked.lat, asked.lon) {
        (Some(lat), Some(lon)) => Some((lat, lon)),
        (None, None) => None,
        _ => return Err("lat and lon belong together".to_owned()),
    };
    if asked.lang.is_empty() {
        return Err("lang is empty; it is a language code such as vi".to_owned());
    }
    Ok(Need {
        place: place(asked, point)?,
        point,
        lang: asked.lang.clone(),
        topic: asked.topic.clone().filter(|topic| !topic.is_empty()),
        urgent: asked.urgency == Urgency::Now,
        excluded_desks: Vec::new(),
    })
}

/// The area as said, else that of the postal code, else the municipality around the point.
fn place(asked: &Asked, point: Option<(f64, f64)>) -> Result<Place, String> {
    let atlas = Atlas::embedded();
    let town = |code: &str| Place::Municipality(code.to_owned());
    if let Some(code) = &asked.area {
        let prefecture = atlas.prefecture(code).map(|found| Place::Prefecture(found.code.clone()));
        let found = prefecture.or_else(|| atlas.municipality(code).map(|found| town(&found.code)));
        return found.ok_or(format!("area: there is no municipality or prefecture {code}"));
    }
    if let Some(code) = &asked.postcode {
        return match atlas.find(code) {
            Found::Municipality(found) => Ok(town(&found.code)),
            // Towns that share a code lie in one prefecture.
            Found::Several(found) => Ok(Place::Prefecture(found[0].prefecture.clone())),
            _ => Err(format!("postcode: {code} is no postal code in Japan")),
        };
    }
    let Some((lat, lon)) = point else {
        return Ok(Place::Unknown);
    };
    let found = atlas.around(lat, lon).map(|found| town(&found.code));
    found.ok_or(format!("lat, lon: {lat}, {lon} is not near any municipality of Japan"))
}

fn in_japan(at: Millis) -> Option<String> {
    let time = Timestamp::from_millisecond(at).ok()?;
    Some(time.display_with_offset(jiff::tz::Offset::constant(9)).to_string())
}

fn wrong(
    line: usize,
    id: Option<&serde_json::Value>,
    error: String,
) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Wrong { id, line, error })
}

/// The ranking alone, without reading and writing lines.
fn tell_speed(mut times: Vec<Duration>) {
    times.sort();
    let Some(last) = times.last() else {
        return;
    };
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    super::complain(&[format!(
        "{} needs ranked, p50 {:.1?}, p99 {:.1?}, longest {last:.1?}",
        times.len(),
        at(50),
        at(99)
    )]);
}
