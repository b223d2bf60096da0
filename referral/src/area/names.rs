//! The names of all places, folded, for looking up what people type.
//!
//! Each place has its full names (新宿区, しんじゅくく) and its bare ones (新宿). Names in
//! Latin letters are kept bare, with the ending beside them, because endings come in many
//! forms there (`-ku`, `Ward`, `City`).

use super::data::Ward;
use super::fold::{Token, key, shortened, sound, tokens};
use super::{Municipality, Prefecture};
use std::collections::{HashMap, HashSet};

/// Names of prefectures in languages that spell them in their own way.
const ABROAD: [(&str, &str); 4] =
    [("tokio", "13"), ("toquio", "13"), ("kioto", "26"), ("quioto", "26")];

/// What a name can stand for; the numbers are indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Site {
    Prefecture(usize),
    Municipality(usize),
    /// A ward of this designated city.
    Ward(usize),
}

/// What a place calls itself: the last character of its name, with the special wards of Tokyo
/// apart from those of cities because they call themselves "City" in English.
pub(super) type Ending = char;
/// The ending of a special ward of Tokyo.
pub(super) const SPECIAL: Ending = '特';

/// A place under one of its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub site: Site,
    /// Whether the name has its ending.
    pub full: bool,
}

/// All names.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Folded kanji and kana, full and bare.
    written: HashMap<String, Vec<Entry>>,
    /// Folded kana with short vowels, full and bare.
    short: HashMap<String, Vec<Entry>>,
    /// The sound of bare names in Latin letters.
    latin: HashMap<String, Vec<(Site, Ending)>>,
    /// The cities that have wards, by index.
    designated: HashSet<usize>,
    /// The length of the longest written name, in characters.
    pub longest: usize,
}

impl Names {
    pub(super) fn build(
        prefectures: &[Prefecture],
        municipalities: &[Municipality],
        wards: &[Ward],
        by_code: &HashMap<String, usize>,
    ) -> Names {
        let mut names = Names::default();
        for (index, it) in prefectures.iter().enumerate() {
            names.add(
                Site::Prefecture(index),
                [&it.kanji, &it.kana, &it.romaji],
                ending(&it.kanji),
            );
        }
        for (index, it) in municipalities.iter().enumerate() {
            let ending = if it.kanji.ends_with('区') { SPECIAL } else { ending(&it.kanji) };
            names.add(Site::Municipality(index), [&it.kanji, &it.kana, &it.romaji], ending);
        }
        for ward in wards {
            let city = by_code[&ward.city];
            names.designated.insert(city);
            names.add(Site::Ward(city), [&ward.kanji, &ward.kana, &ward.romaji], '区');
        }
        names.abroad(prefectures);
        names.longest = names.written.keys().map(|key| key.chars().count()).max().unwrap_or(0);
        names
    }

    /// The places with this folded name in kanji or kana.
    pub(super) fn written(&self, key: &str) -> &[Entry] {
        self.written.get(key).map_or(&[], Vec::as_slice)
    }

    /// The places with this folded name in kana, however long its vowels.
    pub(super) fn spoken(&self, kana: &str) -> &[Entry] {
        self.short.get(&shortened(kana)).map_or(&[], Vec::as_slice)
    }

    /// The places with this bare name in Latin letters.
    pub(super) fn latin(&self, letters: &str) -> &[(Site, Ending)] {
        self.latin.get(&sound(letters)).map_or(&[], Vec::as_slice)
    }

    /// Whether this municipality is a designated city, that is, has wards.
    pub(super) fn designated(&self, municipality: usize) -> bool {
        self.designated.contains(&municipality)
    }

    fn add(&mut self, site: Site, [kanji, kana, romaji]: [&String; 3], ending: Ending) {
        let (kanji, kana) = (key(kanji), key(kana));
        if let Some(bare) = kanji.strip_suffix(['都', '府', '県', '市', '区', '町', '村']) {
            insert(&mut self.written, bare.to_owned(), Entry { site, full: false });
        }
        insert(&mut self.written, kanji, Entry { site, full: true });
        for (name, full) in kana_names(&kana, ending) {
            insert(&mut self.short, shortened(&name), Entry { site, full });
            insert(&mut self.written, name, Entry { site, full });
        }
        let bare = bare_latin(romaji, site);
        // People also write Nigata for Niigata.
        for spelling in [bare.replace("ii", "i"), bare.replace("aa", "a"), bare] {
            insert(&mut self.latin, sound(&spelling), (site, ending));
        }
    }

    fn abroad(&mut self, prefectures: &[Prefecture]) {
        for (name, code) in ABROAD {
            if let Some(index) = prefectures.iter().position(|it| it.code == code) {
                let known = (Site::Prefecture(index), ending(&prefectures[index].kanji));
                insert(&mut self.latin, sound(name), known);
            }
        }
    }
}

fn insert<T: PartialEq>(map: &mut HashMap<String, Vec<T>>, key: String, value: T) {
    let values = map.entry(key).or_default();
    if !values.contains(&value) {
        values.push(value);
    }
}

/// 道 for 北海道, which is never called 北海: its name has no bare form.
fn ending(kanji: &str) -> Ending {
    kanji.chars().last().unwrap_or_default()
}

/// The bare name and the name with every reading of the ending: people rarely know whether
/// a town is a まち or a ちょう.
fn kana_names(kana: &str, ending: Ending) -> Vec<(String, bool)> {
    let readings: &[&str] = match ending {
        '都' => &["と"],
        '府' => &["ふ"],
        '県' => &["けん"],
        '市' => &["し"],
        '区' | SPECIAL => &["く"],
        '町' => &["まち", "ちょう"],
        '村' => &["むら", "そん"],
        _ => &[],
    };
    let Some(bare) = readings.iter().find_map(|reading| kana.strip_suffix(reading)) else {
        return vec![(kana.to_owned(), true)];
    };
    let full = readings.iter().map(|reading| (format!("{bare}{reading}"), true));
    full.chain([(bare.to_owned(), false)]).collect()
}

/// The letters without the ending, which prefectures do not have in Latin letters.
fn bare_latin(romaji: &str, site: Site) -> String {
    let bare = match site {
        Site::Prefecture(_) => romaji,
        _ => romaji.rsplit_once('-').map_or(romaji, |(bare, _)| bare),
    };
    let words = tokens(bare).into_iter().filter_map(|token| match token {
        Token::Word { letters, .. } => Some(letters),
        _ => None,
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area::Atlas;

    #[test]
    fn folding_keeps_the_places_of_a_prefecture_apart() {
        let atlas = Atlas::embedded();
        for place in &atlas.municipalities {
            let namesakes = atlas.names.written(&key(&place.kanji)).iter().filter(|entry| {
                matches!(entry.site, Site::Municipality(index)
                    if entry.full && atlas.municipalities[index].prefecture == place.prefecture)
            });
            assert_eq!(namesakes.count(), 1, "{}", place.kanji);
        }
    }

    #[test]
    fn every_name_leads_to_its_place() {
        let atlas = Atlas::embedded();
        for (index, place) in atlas.municipalities.iter().enumerate() {
            let site = Site::Municipality(index);
            let written =
                |name: &str| atlas.names.written(&key(name)).iter().any(|it| it.site == site);
            assert!(written(&place.kanji) && written(&place.kana), "{}", place.kanji);
            let bare = bare_latin(&place.romaji, site);
            assert!(atlas.names.latin(&bare).iter().any(|it| it.0 == site), "{}", place.romaji);
        }
    }
}
