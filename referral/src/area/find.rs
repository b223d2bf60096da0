//! What place a text names.
//!
//! First the names are read, then they are weighed against one another: a prefecture or a
//! designated city beside a name decides between namesakes, and a name with its ending
//! (新宿区) outweighs a bare one (新宿).

use super::names::Site;
use super::postal::postal_code;
use super::scan::Mention;
use super::{Atlas, Found, Municipality};

/// At most this many places are offered for a choice.
const CHOICE: usize = 20;

impl Atlas {
    /// The place that a text names: by a postal code anywhere in it, else by a name in
    /// kanji (Japanese or Chinese forms), kana or Latin letters, alone, in an address or in
    /// a sentence.
    ///
    /// - A bare name that a prefecture shares with cities (大阪, `Osaka`) is the prefecture:
    ///   that is right for everybody who says it, and one question away from the city.
    /// - In a sentence a bare name counts when it stands as a word of at least four Latin
    ///   letters, three kana or two kanji; when the text is nothing but names, all count.
    /// - A bare name that a designated city shares with nothing but towns and villages
    ///   (横浜, `Kawasaki`) is the city.
    pub fn find(&self, text: &str) -> Found<'_> {
        let postal = postal_code(text);
        if let Some(found) = postal.as_ref().and_then(|digits| self.postal_municipality(digits)) {
            return Found::Municipality(found);
        }
        let mut reading = self.names.read(text);
        if reading.more {
            reading.mentions.retain(|mention| mention.sure);
        }
        match self.weigh(&reading.mentions) {
            Found::Nothing if postal.is_some() => Found::UnknownPostal,
            found => found,
        }
    }

    fn weigh(&self, mentions: &[Mention]) -> Found<'_> {
        let prefectures = prefectures(mentions);
        match (&self.candidates(mentions)[..], &prefectures[..]) {
            ([], [prefecture]) => Found::Prefecture(&self.prefectures[*prefecture]),
            ([], _) => Found::Nothing,
            ([one], _) => Found::Municipality(self.at(*one)),
            (several, _) => {
                Found::Several(several.iter().take(CHOICE).map(|index| self.at(*index)).collect())
            }
        }
    }

    /// The municipalities with the most behind them, by index, which is also by code.
    fn candidates(&self, mentions: &[Mention]) -> Vec<usize> {
        let mut weighed: Vec<((bool, bool, bool), usize)> = Vec::new();
        for (index, mention) in mentions.iter().enumerate() {
            for &site in &mention.sites {
                let supported = self.supported(site, index, mentions);
                if !supported && mention.sites.iter().any(is_prefecture) {
                    continue;
                }
                let known = mentions.len() == 1 && self.best_known(site, mention);
                let weight = (supported, mention.full, known);
                weighed.extend(municipality(site).map(|at| (weight, at)));
            }
        }
        let most = weighed.iter().map(|it| it.0).max();
        let best = weighed.iter().filter(|it| Some(it.0) == most);
        let mut indices: Vec<usize> = best.map(|it| it.1).collect();
        indices.sort_unstable();
        indices.dedup();
        indices
    }

    /// Whether another mention is of the prefecture of this place, or of the city of this ward.
    fn supported(&self, site: Site, index: usize, mentions: &[Mention]) -> bool {
        let Some(at) = municipality(site) else {
            return false;
        };
        let of = |other: &Site| match *other {
            Site::Prefecture(other) => self.prefectures[other].code == self.at(at).prefecture,
            Site::Municipality(city) => site == Site::Ward(city),
            Site::Ward(_) => false,
        };
        let others = mentions.iter().enumerate().filter(|(other, _)| *other != index);
        others.flat_map(|(_, mention)| &mention.sites).any(of)
    }

    /// Whether a designated city shares a name with nothing but towns and villages.
    fn best_known(&self, site: Site, mention: &Mention) -> bool {
        let Some(city) = municipality(site).filter(|at| self.names.designated(*at)) else {
            return false;
        };
        let small = |at: usize| self.at(at).kanji.ends_with(['町', '村']);
        mention
            .sites
            .iter()
            .all(|other| municipality(*other).is_some_and(|at| at == city || small(at)))
    }

    fn at(&self, index: usize) -> &Municipality {
        &self.municipalities[index]
    }
}

fn municipality(site: Site) -> Option<usize> {
    match site {
        Site::Municipality(index) | Site::Ward(index) => Some(index),
        Site::Prefecture(_) => None,
    }
}

fn is_prefecture(site: &Site) -> bool {
    municipality(*site).is_none()
}

/// The prefectures that are mentioned, each once.
fn prefectures(mentions: &[Mention]) -> Vec<usize> {
    let sites = mentions.iter().flat_map(|mention| &mention.sites);
    let indices = sites.filter_map(|site| match site {
        Site::Prefecture(index) => Some(*index),
        _ => None,
    });
    let mut indices: Vec<usize> = indices.collect();
    indices.sort_unstable();
    indices.dedup();
    indices
}
