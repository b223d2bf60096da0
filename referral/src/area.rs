//! Where in Japan somebody is: municipalities, prefectures, blocks, and how near they are.
//!
//! The data (`data/*.csv`) are embedded: 47 prefectures, 1,741 municipalities, the wards
//! of designated cities and the postal codes. Codes are those of JIS X 0401 (two digits,
//! prefectures) and JIS X 0402 (five digits and a check digit, municipalities).
//! [`Atlas::find`] understands what people type; everything else looks up codes.

mod data;
mod find;
mod fold;
mod names;
mod postal;
mod scan;
mod variants;

pub use data::check_digit;

use names::Names;
use postal::Range;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::LazyLock;

/// One of the 47 prefectures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prefecture {
    /// Two digits, `01` to `47`.
    pub code: String,
    /// For example 東京都.
    pub kanji: String,
    /// In hiragana.
    pub kana: String,
    /// In Latin letters, without the ending.
    pub romaji: String,
    /// One of the eight regions, for example `kanto`.
    pub block: String,
}

/// A city, town, village or special ward of Tokyo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// Six digits.
    pub code: String,
    /// The code of its prefecture.
    pub prefecture: String,
    /// For example 新宿区.
    pub kanji: String,
    /// In hiragana.
    pub kana: String,
    /// In Latin letters, for example `Shinjuku-ku`.
    pub romaji: String,
    /// Latitude of the main hall in degrees.
    pub lat: f64,
    /// Longitude of the main hall in degrees.
    pub lon: f64,
}

/// Where a person says they are, as precisely as they chose to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The 6-digit code of a municipality.
    Municipality(String),
    /// The 2-digit code of a prefecture.
    Prefecture(String),
    /// Not said.
    Unknown,
}

impl Place {
    /// The nearest ring in which a desk can be from here.
    pub fn nearest_ring(&self) -> Ring {
        match self {
            Place::Municipality(_) => Ring::Municipality,
            Place::Prefecture(_) => Ring::Prefecture,
            Place::Unknown => Ring::Nation,
        }
    }
}

/// How far the search for a coordinator reaches; nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ring {
    /// The resident's municipality.
    Municipality,
    /// The resident's prefecture.
    Prefecture,
    /// The resident's regional block.
    Block,
    /// All of Japan.
    Nation,
}

impl Ring {
    /// All rings, nearest first.
    pub const ALL: [Ring; 4] = [Ring::Municipality, Ring::Prefecture, Ring::Block, Ring::Nation];

    /// The next wider ring, none after the nation.
    pub fn wider(self) -> Option<Ring> {
        Ring::ALL.into_iter().find(|ring| *ring > self)
    }

    /// The kebab-case name, for words (`ring-…`).
    pub fn key(self) -> &'static str {
        match self {
            Ring::Municipality => "municipality",
            Ring::Prefecture => "prefecture",
            Ring::Block => "block",
            Ring::Nation => "nation",
        }
    }
}

/// What [`Atlas::find`] made of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Found<'a> {
    /// One municipality.
    Municipality(&'a Municipality),
    /// Several it could be: at least two, at most 20, sorted by code.
    Several(Vec<&'a Municipality>),
    /// A prefecture, and no municipality in it.
    Prefecture(&'a Prefecture),
    /// A postal code that no municipality has, and no name.
    UnknownPostal,
    /// No place.
    Nothing,
}

/// The prefectures and municipalities of Japan.
#[derive(Debug)]
pub struct Atlas {
    prefectures: Vec<Prefecture>,
    municipalities: Vec<Municipality>,
    /// Every 6-digit code, wards included, with the index of its municipality.
    by_code: HashMap<String, usize>,
    postal: Vec<Range>,
    names: Names,
}

impl Atlas {
    /// The atlas over the embedded data, built at the first call.
    pub fn embedded() -> &'static Atlas {
        static ATLAS: LazyLock<Atlas> = LazyLock::new(data::load);
        &ATLAS
    }

    /// All prefectures, in the order of their codes.
    pub fn prefectures(&self) -> &[Prefecture] {
        &self.prefectures
    }

    /// The prefecture with this 2-digit code.
    pub fn prefecture(&self, code: &str) -> Option<&Prefecture> {
        self.prefectures.iter().find(|prefecture| prefecture.code == code)
    }

    /// The municipality with this code, of 6 digits or of 5 (without the check digit).
    /// The code of a ward of a designated city gives the city.
    pub fn municipality(&self, code: &str) -> Option<&Municipality> {
        let index = match check_digit(code) {
            Some(digit) => self.by_code.get(&format!("{code}{digit}")),
            None => self.by_code.get(code),
        };
        index.map(|&index| &self.municipalities[index])
    }

    /// All municipalities of a prefecture, in the order of their codes.
    pub fn municipalities_of(&self, prefecture: &str) -> Vec<&Municipality> {
        self.municipalities.iter().filter(|place| place.prefecture == prefecture).collect()
    }

    /// The municipality of a place, none when the place is wider or not known.
    pub fn municipality_of(&self, place: &Place) -> Option<&Municipality> {
        match place {
            Place::Municipality(code) => self.municipality(code),
            Place::Prefecture(_) | Place::Unknown => None,
        }
    }

    /// The prefecture of a place, none when the place is not known.
    pub fn prefecture_of(&self, place: &Place) -> Option<&Prefecture> {
        match place {
            Place::Municipality(code) => self.prefecture(&self.municipality(code)?.prefecture),
            Place::Prefecture(code) => self.prefecture(code),
            Place::Unknown => None,
        }
    }

    /// The municipality that a point in degrees most likely lies in; none when the nearest main hall
    /// is further away than any part of Japan where people live.
    pub fn around(&self, lat: f64, lon: f64) -> Option<&Municipality> {
        const FAR_KM: f64 = 60.0;
        let town = self.nearest(lat, lon);
        (distance_km((lat, lon), (town.lat, town.lon)) <= FAR_KM).then_some(town)
    }

    /// The municipality whose main hall is nearest to a point in degrees. Near a border
    /// this may be the neighbour.
    pub fn nearest(&self, lat: f64, lon: f64) -> &Municipality {
        let distance = |place: &Municipality| distance_km((lat, lon), (place.lat, place.lon));
        let mut nearest = &self.municipalities[0];
        for place in &self.municipalities[1..] {
            if distance(place) < distance(nearest) {
                nearest = place;
            }
        }
        nearest
    }
}

/// The distance between two points (latitude, longitude in degrees) along the surface, in
/// kilometres, on a sphere of the mean earth radius (IUGG: 6,371.0088 km); the error is
/// below 0.6 %.
pub fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let haversine = half(a.0, b.0) + lat_a.cos() * lat_b.cos() * half(a.1, b.1);
    2.0 * 6371.0088 * haversine.sqrt().min(1.0).asin()
}
