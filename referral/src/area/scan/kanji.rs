//! Names in kanji and kana, where no spaces show the words.
//!
//! A name stands alone when the script changes beside it, or when its neighbours are
//! characters that surround places: particles, 駅, 郡.

use super::super::fold::{Glyph, Script};
use super::super::names::{Entry, Names, Site};
use super::{EVERYDAY, Mention, Reading};

/// Characters that may follow a bare name in kanji: 新宿駅, 新宿在住, 新宿市.
const AFTER_KANJI: &str = "駅站在住付附周近方面内市区町村県的";
/// Characters that may stand before a name in kanji: 邑楽郡大泉町, 我住在新宿.
const BEFORE_KANJI: &str = "郡在住於到是从從";
/// Particles that may follow a name in kana.
const AFTER_KANA: &str = "にでのはがをへもとかだ";
/// Particles that may stand before a name in kana.
const BEFORE_KANA: &str = "はのも";
impl Names {
    /// Reads the names in a run of kanji and kana.
    pub(super) fn run(&self, glyphs: &[Glyph], reading: &mut Reading) {
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
                at += glyphs[at..].iter().take_while(|it| it.script != Script::Hiragana).count();
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

/// Full names push bare ones of other places aside.
fn mention(entries: &[Entry]) -> Option<Mention> {
    let full = entries.iter().any(|entry| entry.full);
    let sites = entries.iter().filter(|entry| entry.full == full).map(|entry| entry.site);
    let sites: Vec<Site> = sites.collect();
    (!sites.is_empty()).then_some(Mention { sites, full, sure: false })
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
    let kana = glyphs[at..at + length].iter().all(|glyph| glyph.script != Script::Han);
    let full_kanji = full && last.script == Script::Han;
    let before = after_name
        || (full_kanji && length >= 3)
        || at.checked_sub(1).is_none_or(|before| opens(glyphs[before], first));
    let after = full_kanji || glyphs.get(at + length).is_none_or(|next| closes(last, *next));
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
