//! Which names of places occur in a text.
//!
//! The longest name wins at each position. A mention is *sure* when it stands as a word of
//! its own; names that only happen to be part of other words are kept too, because they
//! count when the text is nothing but names.

use super::fold::{Glyph, Joint, Script, Token, tokens};
use super::names::{Ending, Entry, Names, SPECIAL, Site};

/// A name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// What it can stand for.
    pub sites: Vec<Site>,
    /// Whether it has its ending.
    pub full: bool,
    /// Whether it stands as a word of its own.
    pub sure: bool,
}

/// The names in a text.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub mentions: Vec<Mention>,
    /// Whether something else is there too.
    pub more: bool,
}

/// Characters that may follow a bare name in kanji: 新宿駅, 新宿在住, 新宿市.
const AFTER_KANJI: &str = "駅站在住付附周近方面内市区町村県的";
/// Characters that may stand before a name in kanji: 邑楽郡大泉町, 我住在新宿.
const BEFORE_KANJI: &str = "郡在住於到是从從";
/// Particles that may follow a name in kana.
const AFTER_KANA: &str = "にでのはがをへもとかだ";
/// Particles that may stand before a name in kana.
const BEFORE_KANA: &str = "はのも";
/// Bare names that are everyday words in one of the languages, or only a direction: in a
/// sentence they do not count (`I have a date`, `kami tinggal di kota`, したら).
const EVERYDAY: [&str; 48] = [
    "ando",
    "china",
    "chino",
    "chuo",
    "date",
    "haga",
    "hara",
    "higashi",
    "kama",
    "kami",
    "kasama",
    "kita",
    "kota",
    "koto",
    "mina",
    "minami",
    "mine",
    "moka",
    "mori",
    "mura",
    "nada",
    "naka",
    "nishi",
    "nose",
    "saka",
    "same",
    "sana",
    "sano",
    "sera",
    "shin",
    "siga",
    "suma",
    "taga",
    "tama",
    "tara",
    "tendo",
    "toda",
    "toma",
    "tome",
    "tone",
    "toyo",
    "wake",
    "yama",
    "いえ",
    "かいた",
    "さいと",
    "したら",
    "ながら",
];
/// The country, in the ways that stand in an address.
const COUNTRY: [&str; 5] = ["japan", "nihon", "nippon", "japon", "japao"];

impl Names {
    /// All names in a text.
    pub(super) fn read(&self, text: &str) -> Reading {
        let mut reading = Reading::default();
        let tokens = tokens(text);
        let mut at = 0;
        while at < tokens.len() {
            at += match &tokens[at] {
                Token::Run(glyphs) => {
                    self.run(glyphs, &mut reading);
                    1
                }
                Token::Word { .. } => self.words(&phrase(&tokens[at..]), &mut reading),
                Token::Other => {
                    reading.more = true;
                    1
                }
            };
        }
        reading
    }

    /// Reads a name at the first of these words; returns how many words it takes.
    fn words(&self, words: &[(&str, Joint)], reading: &mut Reading) -> usize {
        let found = (1..=words.len().min(4))
            .rev()
            .find_map(|count| self.bare(words, count));
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
        let endings = words
            .get(count)
            .map_or(&[][..], |&(word, joint)| endings(word, joint));
        if let Some(mention) = ended(known, endings) {
            return Some((mention, count + 1));
        }
        let sites: Vec<Site> = known.iter().map(|it| it.0).collect();
        let long = letters.len() >= if count == 1 { 4 } else { 6 };
        let sure = long && !EVERYDAY.contains(&letters.as_str());
        (!sites.is_empty()).then_some((
            Mention {
                sites,
                full: false,
                sure,
            },
            count,
        ))
    }

    /// A word whose ending is written together with the name: `shinjukuku`.
    fn glued(&self, word: &str) -> Option<(Mention, usize)> {
        const GLUED: [&str; 10] = [
            "shi", "ku", "machi", "chou", "cho", "mura", "son", "ken", "fu", "to",
        ];
        GLUED.iter().find_map(|ending| {
            let known = self.latin(word.strip_suffix(ending)?);
            Some((ended(known, endings(ending, Joint::Hyphen))?, 1))
        })
    }

    /// Reads the names in a run of kanji and kana.
    fn run(&self, glyphs: &[Glyph], reading: &mut Reading) {
        let mut at = 0;
        let mut after_name = true;
        while at < glyphs.len() {
            let Some((mention, length)) = self.name_at(glyphs, at, after_name) else {
                after_name = starts_with(&glyphs[at..], "日本");
                reading.more |= !after_name;
                at += if after_name { 2 } else { 1 };
                continue;
            };
            at += length;
            if mention.full && !mention.sites.iter().any(is_prefecture) {
                // What follows a municipality in an address names no other one.
                at += glyphs[at..]
                    .iter()
                    .take_while(|it| it.script != Script::Hiragana)
                    .count();
            }
            reading.mentions.push(mention);
            after_name = true;
        }
    }

    /// The longest sure name at a position; after another name (or at the start) any name.
    fn name_at(&self, glyphs: &[Glyph], at: usize, after_name: bool) -> Option<(Mention, usize)> {
        let rest = (glyphs.len() - at).min(self.longest);
        let names = (1..=rest).rev().filter_map(|length| {
            let key: String = glyphs[at..at + length].iter().map(|it| it.folded).collect();
            let mut mention = mention(self.written(&key))?;
            mention.sure = !EVERYDAY.contains(&key.as_str())
                && stands_alone(glyphs, at, length, after_name, mention.full);
            Some((mention, length))
        });
        let names: Vec<(Mention, usize)> = names.collect();
        let sure = names.iter().find(|name| name.0.sure).cloned();
        let any = || names.first().cloned().or_else(|| self.whole(&glyphs[at..]));
        sure.or_else(|| after_name.then(any).flatten())
    }

    /// A name with long marks (オーサカ) that fills the rest of a run.
    fn whole(&self, glyphs: &[Glyph]) -> Option<(Mention, usize)> {
        let kana: String = glyphs.iter().map(|glyph| glyph.folded).collect();
        if !kana.contains('ー') {
            return None;
        }
        Some((mention(self.spoken(&kana))?, glyphs.len()))
    }
}

/// The words that belong together: up to the next break or other script, the first whatever
/// stands before it.
fn phrase(tokens: &[Token]) -> Vec<(&str, Joint)> {
    let words = tokens
        .iter()
        .enumerate()
        .map_while(|(index, token)| match token {
            Token::Word { letters, joint } if index == 0 || *joint < Joint::Break => {
                Some((letters.as_str(), *joint))
            }
            _ => None,
        });
    words.take(6).collect()
}

/// The endings that a word can mean. Short ones are also words of other languages
/// (`to`, `son`), so they count only after a hyphen.
fn endings(word: &str, joint: Joint) -> &'static [Ending] {
    match word {
        "city" => &['市', SPECIAL],
        "shi" => &['市'],
        "ku" | "ward" => &['区', SPECIAL],
        "machi" | "cho" | "chou" | "town" => &['町'],
        "mura" | "village" => &['村'],
        "prefecture" | "pref" => &['都', '道', '府', '県'],
        "metropolis" => &['都'],
        "ken" if joint == Joint::Hyphen => &['県'],
        "fu" if joint == Joint::Hyphen => &['府'],
        "to" if joint == Joint::Hyphen => &['都'],
        "son" if joint == Joint::Hyphen => &['村'],
        _ => &[],
    }
}

/// The places among `known` with one of these endings.
fn ended(known: &[(Site, Ending)], endings: &[Ending]) -> Option<Mention> {
    let sites = known
        .iter()
        .filter(|it| endings.contains(&it.1))
        .map(|it| it.0);
    let sites: Vec<Site> = sites.collect();
    (!sites.is_empty()).then_some(Mention {
        sites,
        full: true,
        sure: true,
    })
}

/// A county (郡) is part of an address, not a place that we know.
fn county(word: &str) -> bool {
    matches!(word, "gun" | "county")
}

/// Full names push bare ones of other places aside.
fn mention(entries: &[Entry]) -> Option<Mention> {
    let full = entries.iter().any(|entry| entry.full);
    let sites = entries
        .iter()
        .filter(|entry| entry.full == full)
        .map(|entry| entry.site);
    let sites: Vec<Site> = sites.collect();
    (!sites.is_empty()).then_some(Mention {
        sites,
        full,
        sure: false,
    })
}

fn is_prefecture(site: &Site) -> bool {
    matches!(site, Site::Prefecture(_))
}

fn starts_with(glyphs: &[Glyph], text: &str) -> bool {
    let folded = glyphs.iter().map(|glyph| glyph.folded);
    folded.take(text.chars().count()).eq(text.chars())
}

/// Whether a name at this position is a word of its own, as far as scripts and neighbours
/// show it.
fn stands_alone(glyphs: &[Glyph], at: usize, length: usize, after_name: bool, full: bool) -> bool {
    let (first, last) = (glyphs[at], glyphs[at + length - 1]);
    let kana = glyphs[at..at + length]
        .iter()
        .all(|glyph| glyph.script != Script::Han);
    let full_kanji = full && last.script == Script::Han;
    let before = after_name
        || (full_kanji && length >= 3)
        || at
            .checked_sub(1)
            .is_none_or(|before| opens(glyphs[before], first));
    let after = full_kanji
        || glyphs
            .get(at + length)
            .is_none_or(|next| closes(last, *next));
    length >= if kana { 3 } else { 2 } && before && after
}

/// Hiragana after kanji is mostly the end of a verb (見ながら), not a new word.
fn opens(before: Glyph, first: Glyph) -> bool {
    match (before.script, first.script) {
        (Script::Han, Script::Hiragana) => false,
        (Script::Han, Script::Han) => BEFORE_KANJI.contains(before.folded),
        (before, first) if before != first => true,
        _ => BEFORE_KANA.contains(before.folded),
    }
}

fn closes(last: Glyph, after: Glyph) -> bool {
    last.script != after.script
        || match last.script {
            Script::Han => AFTER_KANJI.contains(after.folded),
            _ => AFTER_KANA.contains(after.folded),
        }
}
