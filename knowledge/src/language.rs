//! The language of a short text. The script decides most; what is left, in Latin and Cyrillic letters,
//! says a model that has learnt from how people ask in each language, also without diacritics and in
//! Latin letters for another script. A guess is sure only when it leads clearly, since a sure guess
//! switches the conversation's language.

use std::collections::BTreeMap;

use zhconv::is_hans_confidence;

use crate::analyze;
use crate::analyze::fold::{is_han, is_kana};
use crate::asks::Ask;
use crate::lang::Lang;
use crate::model::{Label, Learner, Model, Vocabulary};

/// A language and how far to trust it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The likeliest language.
    pub lang: Lang,
    /// Whether it may switch the language of a conversation. When it is not sure, `lang` is the
    /// conversation's own language if the text could be written in it.
    pub sure: bool,
}

/// How far a language must lead the next to be sure, in the model's own measure.
const LEAD: f32 = 0.35;

/// So many lines of a language teach enough.
const LINES: usize = 800;

/// The scripts that our languages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Script {
    Latin,
    Cyrillic,
    Han,
    Kana,
    Hangul,
    Devanagari,
    Thai,
    Khmer,
    Myanmar,
}

/// Recognises languages.
pub struct Recognizer {
    /// The languages that people write in each script.
    scripts: BTreeMap<Script, Speakers>,
}

/// Who writes in a script, and how to tell them apart.
struct Speakers {
    langs: Vec<Lang>,
    vocabulary: Vocabulary,
    model: Model,
}

impl Recognizer {
    /// A recogniser for the languages in which people ask.
    #[must_use]
    pub fn new(asks: &BTreeMap<Lang, Vec<Ask>>) -> Recognizer {
        let mut lines: BTreeMap<Script, BTreeMap<&Lang, Vec<&str>>> = BTreeMap::new();
        for (lang, ask) in asks.iter().flat_map(|(lang, asks)| asks.iter().map(move |a| (lang, a)))
        {
            if let Some(script) = Script::main(&ask.text) {
                lines.entry(script).or_default().entry(lang).or_default().push(&ask.text);
            }
        }
        let scripts = lines.into_iter().map(|(script, lines)| (script, Speakers::new(lines)));
        Recognizer { scripts: scripts.collect() }
    }

    /// The language of `text` in a conversation that so far was in `previous`. `None` when there
    /// are no words in it.
    #[must_use]
    pub fn recognise(&self, text: &str, previous: Option<&Lang>) -> Option<Guess> {
        match Script::main(text)? {
            Script::Han | Script::Kana => Some(east_asian(text, &scripts(text), previous)),
            script => self.scripts.get(&script)?.guess(text, previous),
        }
    }
}

impl Speakers {
    fn new(lines: BTreeMap<&Lang, Vec<&str>>) -> Speakers {
        // A few foreign lines do not make a language one of the script's own.
        let most = lines.values().map(Vec::len).max().unwrap_or(0);
        let own: Vec<_> = lines.into_iter().filter(|(_, own)| own.len() * 10 >= most).collect();
        let mut learner = Learner::default();
        let mut labels = Vec::new();
        for (class, (_, lines)) in own.iter().enumerate() {
            let weight = 100.0 / lines.len().min(LINES) as f32;
            for line in lines.iter().step_by(lines.len().div_ceil(LINES)) {
                let text = learner.add(&analyze::letters(line));
                labels.push(Label { text, class, weight });
            }
        }
        let langs: Vec<Lang> = own.into_iter().map(|(lang, _)| lang.clone()).collect();
        let (vocabulary, texts) = learner.finish();
        let model = Model::learn(&texts, &labels, vocabulary.len(), langs.len());
        Speakers { model, vocabulary, langs }
    }

    /// The best language, if it leads clearly; else the conversation's own if it is possible.
    fn guess(&self, text: &str, previous: Option<&Lang>) -> Option<Guess> {
        let bag = self.vocabulary.bag(&analyze::letters(text));
        let verdicts = self.model.verdicts(&bag, &self.vocabulary);
        let scores = verdicts.iter().map(|verdict| verdict.score);
        let mut order: Vec<(&Lang, f32)> = self.langs.iter().zip(scores).collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let (best, score) = *order.first()?;
        let sure = order.get(1).is_none_or(|(_, next)| score - next >= LEAD);
        let own = previous.filter(|lang| self.langs.contains(lang));
        let lang = if sure { best } else { own.unwrap_or(best) };
        Some(Guess { lang: lang.clone(), sure })
    }
}

/// Kana is Japanese, and easy Japanese when it is spaced and nearly free of kanji. Chinese characters
/// alone are Chinese, unless the conversation is Japanese or they are Japan's own.
fn east_asian(text: &str, counts: &BTreeMap<Script, usize>, previous: Option<&Lang>) -> Guess {
    let count = |script| counts.get(&script).copied().unwrap_or(0);
    let (kana, han) = (count(Script::Kana), count(Script::Han));
    let japanese = previous.filter(|lang| lang.family() == "ja");
    if kana > 0 && (kana * 4 >= han || japanese.is_some()) {
        return japanese_guess(text, kana, han, japanese);
    }
    let own = japan_only(text);
    if own || (japanese.is_some() && !china_only(text)) {
        let lang = japanese.cloned().unwrap_or_else(|| Lang::new("ja"));
        return Guess { lang, sure: own || han > 6 };
    }
    chinese_guess(text, previous)
}

fn japanese_guess(text: &str, kana: usize, han: usize, previous: Option<&Lang>) -> Guess {
    let spaced = text.split_whitespace().filter(|part| part.contains(is_kana)).count() >= 2;
    let easy = Lang::new("ja-easy");
    let is_easy = previous == Some(&easy)
        || (han * 8 <= kana && spaced && previous.is_none_or(|lang| lang.as_str() != "ja"));
    // Short kana without kanji is how learners write, but also how everybody says hello.
    let plain = previous.is_none_or(|lang| *lang != easy) && !spaced;
    let lang = if is_easy && !(plain && han > 0) { easy } else { Lang::new("ja") };
    Guess { lang, sure: kana + han >= 2 }
}

fn chinese_guess(text: &str, previous: Option<&Lang>) -> Guess {
    let simplified = is_hans_confidence(text);
    let before = previous.filter(|lang| lang.family() == "zh");
    if simplified.is_nan() || (simplified - 0.5).abs() < f32::EPSILON {
        let lang = before.cloned().unwrap_or_else(|| Lang::new("zh-Hans"));
        return Guess {
            lang,
            sure: before.is_some() || text.chars().filter(|c| is_han(*c)).count() > 3,
        };
    }
    Guess { lang: Lang::new(if simplified > 0.5 { "zh-Hans" } else { "zh-Hant" }), sure: true }
}

/// Characters that Japan made or simplified in its own way.
fn japan_only(text: &str) -> bool {
    text.contains(|c| {
        "働込円険証検対続届応帰労戻込辻峠畑枠栃図売読変単価権営関様駅拠沢浜広竜郵".contains(c)
            && !"図営売".contains(c)
    })
}

/// Characters that modern Japanese does not write.
fn china_only(text: &str) -> bool {
    text.contains(|c| {
        "吗呢吧么这那哪谁们为什嗎麼這誰們為甚您你她它啊啦咋办辦过過钱錢签簽证證险險".contains(c)
    })
}

impl Script {
    /// The script that a text is mostly written in. One word of Latin letters inside another script
    /// ("zairyu card") decides nothing.
    fn main(text: &str) -> Option<Script> {
        let counts = scripts(text);
        let foreign = counts.iter().filter(|(script, _)| **script != Script::Latin);
        let most = foreign.max_by_key(|(_, count)| **count).map(|(script, _)| *script);
        most.or_else(|| counts.keys().next().copied())
    }

    fn of(c: char) -> Option<Script> {
        match c {
            _ if is_kana(c) => Some(Script::Kana),
            _ if is_han(c) => Some(Script::Han),
            '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
            '\u{900}'..='\u{97f}' => Some(Script::Devanagari),
            '\u{e00}'..='\u{e7f}' => Some(Script::Thai),
            '\u{1000}'..='\u{109f}' => Some(Script::Myanmar),
            '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => {
                Some(Script::Hangul)
            }
            '\u{1780}'..='\u{17ff}' => Some(Script::Khmer),
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                Some(Script::Latin)
            }
            _ => None,
        }
    }
}

/// How many letters of each script the text has; half-width kana count as kana.
fn scripts(text: &str) -> BTreeMap<Script, usize> {
    let mut counts = BTreeMap::new();
    for c in text.chars() {
        let half_width = matches!(c, '\u{ff66}'..='\u{ff9f}').then_some(Script::Kana);
        if let Some(script) = half_width.or_else(|| Script::of(c)) {
            *counts.entry(script).or_default() += 1;
        }
    }
    counts
}
