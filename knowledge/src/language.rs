//! The language of a short text. The script decides most; then letters that only one language of
//! ours uses, small frequent words (also without diacritics and romanised), and for Latin letters
//! what lingua makes of the whole. A guess is sure only when little speaks against it, since a sure
//! guess switches the conversation's language.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};
use zhconv::is_hans_confidence;

use crate::analyze::fold::{clean, is_han, is_kana};
use crate::lang::Lang;
use crate::lexicon::{Lexicons, Signs};

/// A language and how far to trust it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The likeliest language.
    pub lang: Lang,
    /// Whether it may switch the language of a conversation. When it is not sure, `lang` is the
    /// conversation's own language if the text could be written in it.
    pub sure: bool,
}

/// Loaded at the first Latin text, since its models are large.
static LINGUA: LazyLock<LanguageDetector> = LazyLock::new(|| {
    let languages: Vec<Language> = LINGUA_CODES.iter().map(|(language, _)| *language).collect();
    LanguageDetectorBuilder::from_languages(&languages).with_low_accuracy_mode().build()
});

const LINGUA_CODES: [(Language, &str); 7] = [
    (Language::English, "en"),
    (Language::Spanish, "es"),
    (Language::Portuguese, "pt-BR"),
    (Language::Turkish, "tr"),
    (Language::Vietnamese, "vi"),
    (Language::Indonesian, "id"),
    (Language::Tagalog, "fil"),
];

/// What a letter that hardly any other language uses weighs, in small words.
const LETTER: f64 = 1.5;
/// What lingua's whole confidence weighs, in small words.
const WHOLE: f64 = 2.0;
/// How much better than the next a language must be to be sure.
const LEAD: f64 = 0.8;

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
    /// Languages of each script by their lexicon.
    scripts: BTreeMap<&'static str, Vec<Lang>>,
    /// The languages that use a small word, by its folded form.
    words: HashMap<String, Vec<Lang>>,
    letters: HashMap<char, Vec<Lang>>,
}

impl Recognizer {
    /// A recogniser for the languages of the lexicons.
    #[must_use]
    pub fn new(lexicons: &Lexicons) -> Recognizer {
        let mut recognizer =
            Recognizer { scripts: BTreeMap::new(), words: HashMap::new(), letters: HashMap::new() };
        for (lang, signs) in lexicons.signs() {
            recognizer.add(lang, signs);
        }
        recognizer
    }

    fn add(&mut self, lang: &Lang, signs: &Signs) {
        if let Some(script) = Script::ALL.into_iter().find(|script| script.key() == signs.script) {
            self.scripts.entry(script.key()).or_default().push(lang.clone());
        }
        for word in &signs.words {
            let languages = self.words.entry(clean(word)).or_default();
            if !languages.contains(lang) {
                languages.push(lang.clone());
            }
        }
        for letter in signs.letters.chars().filter(|c| c.is_alphabetic()) {
            for letter in letter.to_lowercase() {
                let languages = self.letters.entry(letter).or_default();
                if !languages.contains(lang) {
                    languages.push(lang.clone());
                }
            }
        }
    }

    /// The language of `text` in a conversation that so far was in `previous`. `None` when there
    /// are no words in it.
    #[must_use]
    pub fn recognise(&self, text: &str, previous: Option<&Lang>) -> Option<Guess> {
        let counts = scripts(text);
        // One word of Latin letters inside another script ("zairyu card") decides nothing.
        let foreign = counts.iter().filter(|(script, _)| **script != Script::Latin);
        let most = foreign.max_by_key(|(_, count)| **count).map(|(script, _)| *script);
        match most.or_else(|| counts.keys().next().copied())? {
            Script::Han | Script::Kana => Some(self.east_asian(text, &counts, previous)),
            script @ (Script::Latin | Script::Cyrillic) => self.by_words(script, text, previous),
            script => self.only(script),
        }
    }

    /// A script that one language of ours uses.
    fn only(&self, script: Script) -> Option<Guess> {
        let lang = self.scripts.get(script.key())?.first()?.clone();
        Some(Guess { lang, sure: true })
    }

    /// Kana is Japanese, and easy Japanese when it is spaced and nearly free of kanji. Chinese
    /// characters alone are Chinese, unless the conversation is Japanese or they are Japan's own.
    fn east_asian(
        &self,
        text: &str,
        counts: &BTreeMap<Script, usize>,
        previous: Option<&Lang>,
    ) -> Guess {
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

    fn by_words(&self, script: Script, text: &str, previous: Option<&Lang>) -> Option<Guess> {
        let mut scores: BTreeMap<Lang, f64> = BTreeMap::new();
        let folded = clean(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        for word in &words {
            let languages = self.words.get(*word).map_or(&[][..], Vec::as_slice);
            for lang in languages {
                *scores.entry(lang.clone()).or_default() += 1.0 / languages.len() as f64;
            }
        }
        for letter in text.chars().flat_map(char::to_lowercase) {
            for lang in self.letters.get(&letter).map_or(&[][..], Vec::as_slice) {
                *scores.entry(lang.clone()).or_default() += LETTER;
            }
        }
        if script == Script::Latin {
            for (lang, share) in whole(text) {
                *scores.entry(lang).or_default() += WHOLE * share;
            }
        } else {
            let at_home = self.scripts.get(script.key()).map_or(&[][..], Vec::as_slice);
            scores.retain(|lang, _| at_home.contains(lang));
            at_home.iter().for_each(|lang| *scores.entry(lang.clone()).or_default() += 0.1);
        }
        decide(scores, words.len(), previous)
    }
}

/// The best language, if it leads clearly; else the conversation's own if it is possible.
fn decide(scores: BTreeMap<Lang, f64>, words: usize, previous: Option<&Lang>) -> Option<Guess> {
    let mut order: Vec<(Lang, f64)> = scores.into_iter().collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let (best, score) = order.first()?.clone();
    let next = order.get(1).map_or(0.0, |(_, score)| *score);
    let sure = score - next >= LEAD || (words >= 3 && score > next * 1.25);
    let own = previous.filter(|lang| order.iter().any(|(other, _)| other == *lang));
    let lang = if sure { best } else { own.cloned().unwrap_or(best) };
    Some(Guess { lang, sure })
}

fn whole(text: &str) -> Vec<(Lang, f64)> {
    let values = LINGUA.compute_language_confidence_values(text);
    let known = values.into_iter().filter_map(|(language, share)| {
        let code = LINGUA_CODES.iter().find(|(other, _)| *other == language)?.1;
        Some((Lang::new(code), share))
    });
    known.collect()
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
    const ALL: [Script; 9] = [
        Script::Latin,
        Script::Cyrillic,
        Script::Han,
        Script::Kana,
        Script::Hangul,
        Script::Devanagari,
        Script::Thai,
        Script::Khmer,
        Script::Myanmar,
    ];

    fn key(self) -> &'static str {
        match self {
            Script::Latin => "latin",
            Script::Cyrillic => "cyrillic",
            Script::Han => "han",
            Script::Kana => "kana",
            Script::Hangul => "hangul",
            Script::Devanagari => "devanagari",
            Script::Thai => "thai",
            Script::Khmer => "khmer",
            Script::Myanmar => "myanmar",
        }
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
