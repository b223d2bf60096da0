//! One form for what people write in many: compatibility forms, case, accents on Latin letters,
//! kana, digits and punctuation. Content and questions go through the same folding, so that
//! "Không", "khong" and "KHÔNG!" meet.

use icu_casemap::CaseMapper;
use icu_normalizer::{
    ComposingNormalizer, ComposingNormalizerBorrowed, DecomposingNormalizer,
    DecomposingNormalizerBorrowed,
};
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use zhconv::Variant;

use super::zawgyi;

const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfkc();
const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();
const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizer::new_nfd();

/// The whole folding: [`clean`], katakana as hiragana, Traditional as Simplified Chinese.
#[must_use]
pub fn fold(text: &str) -> String {
    simplified(&hiragana(&clean(text)))
}

/// [`accented`], then accents of Latin letters, digits and interchangeable spellings folded.
#[must_use]
pub fn clean(text: &str) -> String {
    bare(&accented(text))
}

/// NFKC and case folded; everything but letters and digits is one space. An apostrophe between
/// letters is dropped ("don't" is "dont", "п'ять" is "пять"), Burmese in Zawgyi becomes Unicode.
#[must_use]
pub fn accented(text: &str) -> String {
    let unicode = zawgyi::unicode(text);
    let text = unicode.as_deref().unwrap_or(text);
    let folded = CaseMapper::new().fold_string(&NFKC.normalize(text)).into_owned();
    let mut out = String::with_capacity(folded.len());
    let mut chars = folded.chars().peekable();
    while let Some(c) = chars.next() {
        let next_is_letter = chars.peek().is_some_and(|c| c.is_alphabetic());
        if is_invisible(c) || (is_apostrophe(c) && ends_in_letter(&out) && next_is_letter) {
            continue;
        }
        if is_word_char(c) {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    // NFKC takes the Thai and Lao vowel AM apart; dictionaries know it whole.
    out.replace("\u{e4d}\u{e32}", "\u{e33}")
}

/// Accents of Latin letters, digits and spellings that people use for one another, folded.
#[must_use]
pub fn bare(text: &str) -> String {
    let plain = without_accents(text);
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        out.push(interchangeable(c, out.chars().next_back()));
    }
    out
}

/// Katakana as hiragana; learners mix them.
#[must_use]
pub fn hiragana(text: &str) -> String {
    let fold = |c: char| match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        _ => c,
    };
    text.chars().map(fold).collect()
}

/// Traditional characters as Simplified ones.
#[must_use]
pub fn simplified(text: &str) -> String {
    if text.chars().any(is_han) { zhconv::zhconv(text, Variant::ZhHans) } else { text.to_owned() }
}

/// Whether the character is a Chinese one (hanzi, kanji).
#[must_use]
pub fn is_han(c: char) -> bool {
    matches!(c, '々' | '〆' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether the character is hiragana or katakana (or the sign that lengthens them).
#[must_use]
pub fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{309d}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}')
}

/// Whether the character is a letter of the Latin script, with or without accent.
#[must_use]
pub fn is_latin(c: char) -> bool {
    c.is_alphabetic() && matches!(c, 'A'..='z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Letters, digits and the marks that belong to a letter (vowel signs, viramas, tone marks).
fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || {
        let category = CodePointMapData::<GeneralCategory>::new().get(c);
        GeneralCategoryGroup::Mark.contains(category)
    }
}

/// Whether no letter of the text can carry an accent that is dropped.
fn is_plain(text: &str) -> bool {
    !text.contains(|c: char| !c.is_ascii() && is_latin(c) || matches!(c, '\u{300}'..='\u{36f}'))
}

/// Drops accents after Latin letters only: elsewhere (й, ї, が, vowel signs) they are letters.
fn without_accents(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut after_latin = false;
    let mut out = String::with_capacity(text.len());
    for c in NFD.normalize(text).chars() {
        let accent = matches!(c, '\u{300}'..='\u{36f}');
        if !(accent && after_latin) {
            out.push(c);
        }
        if !accent {
            after_latin = is_latin(c);
        }
    }
    NFC.normalize(&out).into_owned()
}

/// Letters that people use for one another, and the digits of all scripts.
fn interchangeable(c: char, before: Option<char>) -> char {
    match c {
        'ı' => 'i',
        'đ' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ी' => 'ि',
        'ू' => 'ु',
        'ँ' => 'ं',
        'श' | 'ष' => 'स',
        // The Burmese digit zero and the letter wa look the same.
        '\u{1040}' if before.is_some_and(is_burmese_letter) => '\u{101d}',
        '\u{966}'..='\u{96f}' => digit(c, 0x966),
        '\u{e50}'..='\u{e59}' => digit(c, 0xe50),
        '\u{1040}'..='\u{1049}' => digit(c, 0x1040),
        '\u{17e0}'..='\u{17e9}' => digit(c, 0x17e0),
        _ => c,
    }
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

fn is_burmese_letter(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{103f}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´')
}

fn ends_in_letter(text: &str) -> bool {
    text.chars().next_back().is_some_and(char::is_alphabetic)
}

/// Joiners, variation selectors and soft hyphens; a zero-width *space* is a space, as in Khmer.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_write_differently_meets() {
        for (text, expected) in [
            ("Không!", "khong"),
            ("ĐƯỢC", "duoc"),
            ("Çocuğum  hasta…", "cocugum hasta"),
            ("KIZ İSTANBUL ısı", "kiz istanbul isi"),
            ("I can’t, don't", "i cant dont"),
            ("п'ять п’ять", "пять пять"),
            ("ї й ё", "ї й ё"),
            ("ＡＢＣ１２３", "abc123"),
            ("ｶﾞｽ", "がす"),
            ("ゴミ", "ごみ"),
            ("保險費", "保险费"),
            ("१४ दिन", "14 दिन"),
            ("๑๔ วัน", "14 วัน"),
            ("ทำน้ำ", "ทำน้ำ"),
            ("ស\u{200b}ស", "ស ស"),
            ("क\u{200d}ष", "कस"),
            ("မ၀င်ဘူး", "မဝင်ဘူး"),
            ("😀 ok 👍🏽", "ok"),
            ("119'u", "119 u"),
            ("  ", ""),
            ("한국어", "한국어"),
        ] {
            assert_eq!(fold(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,30}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once.clone());
            prop_assert!(!once.contains("  ") && once.trim() == once);
        }
    }
}
