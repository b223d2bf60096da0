//! Names by the form in which they are written: before 様, さん or 氏, behind Mr or Ms, in katakana
//! with a dot between, in Latin letters as several words with capitals. Words for a role (お客様,
//! 大家さん) and the names of offices and months are not names.

mod words;

use super::signs::Signs;
use super::{Find, Kind};
use words::{BEGINNINGS, HONORIFICS, NO_HONORIFIC, OFFICIAL, ROLES, TITLES};

/// Everything of this kind.
pub fn find(signs: &Signs) -> Vec<Find> {
    let mut found = Vec::new();
    for n in 0..signs.len() {
        found.extend(before_honorific(signs, n));
        found.extend(behind_title(signs, n));
        found.extend(katakana(signs, n));
        found.extend(latin(signs, n));
    }
    found
}

fn name(from: usize, to: usize) -> Find {
    Find { from, to, kind: Kind::Name }
}

/// 田中さん, グエン様: the name goes, the honorific stays.
fn before_honorific(signs: &Signs, at: usize) -> Option<Find> {
    let honorific = HONORIFICS.iter().find(|word| signs.has(at, word))?;
    let behind = signs.at(at + honorific.chars().count());
    if ["様", "氏"].contains(honorific) && behind.is_some_and(|c| NO_HONORIFIC.contains(c)) {
        return None;
    }
    let to = if signs.before(at) == Some(' ') { at - 1 } else { at };
    let last = signs.before(to)?;
    let from = match last {
        c if is_kanji(c) => kanji_from(signs, to),
        c if is_katakana(c) => signs.run_back(to, |c| is_katakana(c) || "・=".contains(c)),
        c if c.is_ascii_alphabetic() => latin_from(signs, to),
        c if is_hiragana(c) => signs.run_back(to, is_hiragana),
        _ => return None,
    };
    let word = signs.text(from, to);
    let hiragana = is_hiragana(last);
    let odd =
        hiragana && (!(2..=4).contains(&(to - from)) || signs.before(from).is_some_and(is_kanji));
    let polite = word.strip_prefix(['お', 'ご']).unwrap_or(&word).to_owned();
    let role = ROLES.iter().any(|role| word == *role || polite == *role);
    let ending =
        !hiragana && ROLES.iter().any(|role| role.chars().count() > 1 && word.ends_with(role));
    (!role && !ending && !odd && to > from).then(|| name(from, to))
}

/// A name in kanji has at most five; お and ご before it belong to a role.
fn kanji_from(signs: &Signs, to: usize) -> usize {
    let from = signs.run_back(to, |c| is_kanji(c) || c == 'ヶ').max(to.saturating_sub(5));
    let polite = signs.before(from).is_some_and(|c| "おご".contains(c));
    if polite { from - 1 } else { from }
}

/// Words with capitals, back from here.
fn latin_from(signs: &Signs, to: usize) -> usize {
    let mut from = signs.run_back(to, is_latin);
    while signs.before(from) == Some(' ') {
        let word = signs.run_back(from - 1, is_latin);
        if !signs.at(word).is_some_and(char::is_uppercase) {
            break;
        }
        from = word;
    }
    from
}

/// Mr. Tanaka, Ms Nguyen Thi An: what follows with capitals goes.
fn behind_title(signs: &Signs, at: usize) -> Option<Find> {
    if signs.before(at).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let title = TITLES.iter().find(|title| signs.has(at, title))?;
    let after = at + title.len();
    let space = signs.run(after, |c| ". ".contains(c));
    if space == after {
        return None;
    }
    let to = capitals(signs, space).last().map(|(_, to)| *to)?;
    Some(name(space, to))
}

/// グエン・ヴァン・アン: parts of two and more, with a dot, an equals sign or a space between.
fn katakana(signs: &Signs, at: usize) -> Option<Find> {
    let begins =
        signs.at(at).is_some_and(is_katakana) && !signs.before(at).is_some_and(is_katakana);
    if !begins {
        return None;
    }
    let mut to = signs.run(at, is_katakana);
    let (first, mut parts) = (to - at, 1);
    while signs.at(to).is_some_and(|c| "・= ".contains(c)) {
        let end = signs.run(to + 1, is_katakana);
        if end == to + 1 {
            break;
        }
        (to, parts) = (end, parts + 1);
    }
    (parts > 1 && first > 1).then(|| name(at, to))
}

/// Nguyen Van An: two to five words with capitals, none of them official.
fn latin(signs: &Signs, at: usize) -> Option<Find> {
    let begins = signs.at(at).is_some_and(char::is_uppercase)
        && !signs.before(at).is_some_and(|c| is_latin(c) || c.is_ascii_digit());
    let earlier = signs.before(at) == Some(' ') && at > 1 && {
        let from = signs.run_back(at - 1, is_latin);
        signs.at(from).is_some_and(char::is_uppercase) && from < at - 1
    };
    if !begins || earlier {
        return None;
    }
    let words = capitals(signs, at);
    let small = |&(from, to): &(usize, usize)| signs.text(from, to).to_lowercase();
    let plain = |word: &str| BEGINNINGS.contains(&word) || TITLES.contains(&word);
    let start = words.iter().take_while(|word| plain(&small(word))).count();
    let words = &words[start..];
    let official = words.iter().any(|word| OFFICIAL.contains(&small(word).as_str()));
    let (first, last) = (words.first()?, words.last()?);
    ((2..=5).contains(&words.len()) && !official).then(|| name(first.0, last.1))
}

/// The words with capitals from here on, one space between.
fn capitals(signs: &Signs, at: usize) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut from = at;
    while signs.at(from).is_some_and(char::is_uppercase) {
        let to = signs.run(from, is_latin);
        words.push((from, to));
        if signs.at(to) != Some(' ') {
            break;
        }
        from = to + 1;
    }
    words
}

fn is_latin(c: char) -> bool {
    let letter = c.is_alphabetic() && (c as u32) < 0x0530;
    letter || matches!(c, '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' | '\'' | '’' | '-')
}

fn is_katakana(c: char) -> bool {
    matches!(c, 'ァ'..='ヺ' | 'ー')
}

fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ')
}

fn is_kanji(c: char) -> bool {
    matches!(c, '々' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}
