//! Making spellings comparable: widths, cases, scripts, accents, long vowels.
//!
//! A text becomes tokens: words in Latin letters, runs of Japanese or Chinese characters, and
//! a mark for letters of other scripts. Names go through the same functions as what people
//! type, so each rule need only be the same on both sides, not right in itself.

use super::variants::common;
use unicode_normalization::UnicodeNormalization;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A word: `a` to `z`, without accents.
    Word { letters: String, joint: Joint },
    /// A run of kanji and kana.
    Run(Vec<Glyph>),
    /// Letters of another script.
    Other,
}

/// What stands between a word and the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Joint {
    Hyphen,
    Space,
    Break,
}

/// A folded character, and the script in which it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Glyph {
    pub folded: char,
    pub script: Script,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Han,
    Hiragana,
    Katakana,
}

/// Cuts a text into tokens. Digits and punctuation separate and leave nothing.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut joint = Some(Joint::Break);
    for c in text.nfkc().flat_map(char::to_lowercase) {
        if ignored(c) {
            continue;
        } else if let Some(letter) = latin(c) {
            push_letter(&mut tokens, letter, joint);
        } else if let Some(script) = script(c) {
            push_glyph(&mut tokens, Glyph { folded: fold(c), script }, joint);
        } else if c.is_alphabetic() {
            tokens.push(Token::Other);
        } else {
            joint = joint.max(Some(separator(c)));
            continue;
        }
        joint = None;
    }
    for token in &mut tokens {
        if let Token::Run(glyphs) = token {
            join_ke(glyphs);
        }
    }
    tokens
}

/// The folded characters of a Japanese name.
pub(super) fn key(name: &str) -> String {
    let runs = tokens(name).into_iter().filter_map(|token| match token {
        Token::Run(glyphs) => Some(glyphs),
        _ => None,
    });
    runs.flatten().map(|glyph| glyph.folded).collect()
}

/// How a word in Latin letters sounds, whatever the system: `shi` is `si`, long o and u are
/// short, `m` before b, m and p is `n`.
pub(super) fn sound(letters: &str) -> String {
    const SYSTEMS: [(&str, &str); 9] = [
        ("cch", "tch"),
        ("shi", "si"),
        ("sh", "sy"),
        ("chi", "ti"),
        ("ch", "ty"),
        ("tsu", "tu"),
        ("ji", "zi"),
        ("j", "zy"),
        ("fu", "hu"),
    ];
    let one = SYSTEMS.iter().fold(letters.to_owned(), |word, (from, to)| word.replace(from, to));
    let chars: Vec<char> = one.chars().collect();
    let mut sound = String::new();
    for (i, &c) in chars.iter().enumerate() {
        let next = chars.get(i + 1).copied();
        match (sound.chars().last(), c, next) {
            (Some('o'), 'o' | 'u', _) | (Some('u'), 'u', _) => {}
            (Some('o'), 'h', next) if !next.is_some_and(|next| vowel(next) || next == 'y') => {}
            (_, 'm', Some('b' | 'm' | 'p')) => sound.push('n'),
            _ => sound.push(c),
        }
    }
    sound
}

/// Folded kana with every long vowel short: とうきょう, とおきょお and とーきょー are ときょ.
pub(super) fn shortened(kana: &str) -> String {
    const ROWS: [(&str, &str); 5] = [
        ("あかさたなはまやらわがざだばぱゃ", "あー"),
        ("いきしちにひみりぎじぢびぴ", "いー"),
        ("うくすつぬふむゆるぐずづぶぷゅ", "うー"),
        ("えけせてねへめれげぜでべぺ", "えー"),
        ("おこそとのほもよろごぞどぼぽょ", "おうー"),
    ];
    let mut short = String::new();
    for c in kana.chars() {
        let before = short.chars().last();
        let long = |(row, vowels): &(&str, &str)| {
            before.is_some_and(|before| row.contains(before)) && vowels.contains(c)
        };
        if !ROWS.iter().any(long) {
            short.push(c);
        }
    }
    short
}

fn push_letter(tokens: &mut Vec<Token>, letter: char, joint: Option<Joint>) {
    match (tokens.last_mut(), joint) {
        (Some(Token::Word { letters, .. }), None) => letters.push(letter),
        _ => {
            let joint = joint.unwrap_or(Joint::Break);
            tokens.push(Token::Word { letters: letter.to_string(), joint });
        }
    }
}

fn push_glyph(tokens: &mut Vec<Token>, glyph: Glyph, joint: Option<Joint>) {
    match (tokens.last_mut(), joint) {
        (Some(Token::Run(glyphs)), None) => glyphs.push(glyph),
        _ => tokens.push(Token::Run(vec![glyph])),
    }
}

/// Combining marks, variation selectors and apostrophes (Shin'onsen).
fn ignored(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'
        | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{2bc}')
}

fn latin(c: char) -> Option<char> {
    let base = match c {
        'đ' => 'd',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        _ => std::iter::once(c).nfd().next()?,
    };
    base.is_ascii_lowercase().then_some(base)
}

fn script(c: char) -> Option<Script> {
    match c {
        'ぁ'..='ゖ' => Some(Script::Hiragana),
        'ァ'..='ヶ' | 'ー' => Some(Script::Katakana),
        '々' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            Some(Script::Han)
        }
        _ => None,
    }
}

fn fold(c: char) -> char {
    match c {
        'ヶ' | 'ゖ' => 'が',
        'ァ'..='ヵ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        _ => common(c),
    }
}

/// Between two kanji ケ and が are ways to write ヶ: 鎌ケ谷, 鎌が谷.
fn join_ke(glyphs: &mut [Glyph]) {
    for i in 1..glyphs.len().saturating_sub(1) {
        let between = glyphs[i - 1].script == Script::Han && glyphs[i + 1].script == Script::Han;
        if between && glyphs[i].folded == 'け' {
            glyphs[i].folded = 'が';
        }
    }
}

fn separator(c: char) -> Joint {
    match c {
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Joint::Hyphen,
        c if c.is_whitespace() => Joint::Space,
        _ => Joint::Break,
    }
}

fn vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_sound() {
        let check =
            |letters: &str, expected: &str| assert_eq!(sound(letters), expected, "{letters}");
        for tokyo in ["tokyo", "toukyou", "tohkyoh", "tookyoo"] {
            check(tokyo, "tokyo");
        }
        for osaka in ["osaka", "ohsaka", "oosaka"] {
            check(osaka, "osaka");
        }
        check("tohoku", "tohoku");
        check("gumma", "gunma");
        check("shimbashi", sound("sinbasi").as_str());
        check("chichibu", sound("titibu").as_str());
        check("shinjuku", sound("sinzyuku").as_str());
        check("fuchu", sound("fuchuu").as_str());
        check("hatchobori", sound("hacchoubori").as_str());
    }

    #[test]
    fn long_kana_become_short() {
        let check =
            |kana: &str, expected: &str| assert_eq!(shortened(&key(kana)), expected, "{kana}");
        check("とうきょう", "ときょ");
        check("トーキョー", "ときょ");
        check("ｵｵｻｶ", "おさか");
        check("オーサカ", "おさか");
        check("ニイガタ", "にがた");
        check("さいたま", "さいたま");
    }

    #[test]
    fn characters_fold_to_one_form() {
        let check = |text: &str, same: &str| assert_eq!(key(text), key(same), "{text}");
        check("横滨", "横浜");
        check("橫濱", "横浜");
        check("广岛", "廣島");
        check("鎌ヶ谷", "鎌ケ谷");
        check("鎌が谷", "鎌ケ谷");
        check("龍ケ崎", "竜ヶ﨑");
        check("塩釜", "塩竈");
        check("ｼﾝｼﾞｭｸ", "しんじゅく");
        check("葛\u{e0100}飾", "葛飾");
    }

    #[test]
    fn words_keep_their_joints() {
        let word = |letters: &str, joint| Token::Word { letters: letters.into(), joint };
        let check = |text: &str, expected: &[Token]| assert_eq!(tokens(text), expected, "{text}");
        check("Tōkyō-to", &[word("tokyo", Joint::Break), word("to", Joint::Hyphen)]);
        check("Shin'onsen Town", &[word("shinonsen", Joint::Break), word("town", Joint::Space)]);
        check("Fuchu, Tokyo", &[word("fuchu", Joint::Break), word("tokyo", Joint::Break)]);
        check("tôi sống", &[word("toi", Joint::Break), word("song", Joint::Space)]);
        check("Київ", &vec![Token::Other; 4]);
        check("123", &[]);
    }
}
