//! Names in Latin letters, of one word or several, with their endings.

use super::super::fold::{Joint, Token};
use super::super::names::{Ending, Names, SPECIAL, Site};
use super::{EVERYDAY, Mention, Reading};

/// The country, in the ways that stand in an address.
const COUNTRY: [&str; 5] = ["japan", "nihon", "nippon", "japon", "japao"];

impl Names {
    /// Reads a name at the first of these words; returns how many words it takes.
    pub(super) fn words(&self, words: &[(&str, Joint)], reading: &mut Reading) -> usize {
        let found = (1..=words.len().min(4)).rev().find_map(|count| self.bare(words, count));
        let found = found.or_else(|| self.glued(words.first()?.0));
        let Some((mention, taken)) = found else {
            reading.more |= !words.first().is_some_and(|word| COUNTRY.contains(&word.0));
            return 1;
        };
        if words.get(taken).is_some_and(|next| county(next.0)) {
            return taken + 1;
        }
        reading.mentions.push(mention);
        taken
    }

    /// A bare name of `count` words, with its ending when that follows.
    fn bare(&self, words: &[(&str, Joint)], count: usize) -> Option<(Mention, usize)> {
        let letters: String = words[..count].iter().map(|word| word.0).collect();
        let known = self.latin(&letters);
        let endings = words.get(count).map_or(&[][..], |&(word, joint)| endings(word, joint));
        if let Some(mention) = ended(known, endings) {
            return Some((mention, count + 1));
        }
        let sites: Vec<Site> = known.iter().map(|it| it.0).collect();
        let long = letters.len() >= if count == 1 { 4 } else { 6 };
        let sure = long && !EVERYDAY.contains(&letters.as_str());
        (!sites.is_empty()).then_some((Mention { sites, full: false, sure }, count))
    }

    /// A word whose ending is written together with the name: `shinjukuku`.
    fn glued(&self, word: &str) -> Option<(Mention, usize)> {
        const GLUED: [&str; 10] =
            ["shi", "ku", "machi", "chou", "cho", "mura", "son", "ken", "fu", "to"];
        GLUED.iter().find_map(|ending| {
            let known = self.latin(word.strip_suffix(ending)?);
            Some((ended(known, endings(ending, Joint::Hyphen))?, 1))
        })
    }
}

/// The words that belong together: up to the next break or other script, the first whatever
/// stands before it.
pub(super) fn phrase(tokens: &[Token]) -> Vec<(&str, Joint)> {
    let words = tokens.iter().enumerate().map_while(|(index, token)| match token {
        Token::Word { letters, joint } if index == 0 || *joint < Joint::Break => {
            Some((letters.as_str(), *joint))
        }
        _ => None,
    });
    words.take(6).collect()
}

/// The endings that a word can mean. `son` is also Spanish for "are", so it counts only
/// after a hyphen.
fn endings(word: &str, joint: Joint) -> &'static [Ending] {
    match word {
        "city" => &['市', SPECIAL],
        "shi" => &['市'],
        "ku" | "ward" => &['区', SPECIAL],
        "machi" | "cho" | "chou" | "town" => &['町'],
        "mura" | "village" => &['村'],
        "son" if joint == Joint::Hyphen => &['村'],
        "prefecture" | "pref" => &['都', '道', '府', '県'],
        "ken" => &['県'],
        "fu" => &['府'],
        "to" | "metropolis" => &['都'],
        _ => &[],
    }
}

/// The places among `known` with one of these endings.
fn ended(known: &[(Site, Ending)], endings: &[Ending]) -> Option<Mention> {
    let sites = known.iter().filter(|it| endings.contains(&it.1)).map(|it| it.0);
    let sites: Vec<Site> = sites.collect();
    (!sites.is_empty()).then_some(Mention { sites, full: true, sure: true })
}

/// A county (郡) is part of an address, not a place that we know.
fn county(word: &str) -> bool {
    matches!(word, "gun" | "county")
}
