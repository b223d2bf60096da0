//! Postal codes: seven digits, found anywhere in a text.
//!
//! The table joins neighbouring assigned codes of one municipality to ranges (Japan Post's
//! data, see `data/README.md`), so it says where a code would be, not whether it exists.

use super::{Atlas, Municipality};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

/// A range of postal codes within one municipality.
#[derive(Debug, Deserialize)]
pub(super) struct Range {
    first: String,
    last: String,
    code: String,
}

impl Atlas {
    /// The municipality of the first postal code in a text: `160-0023`, `〒1600023`, in
    /// ASCII or full-width digits. None without a code, or when no municipality has it.
    pub fn by_postal(&self, text: &str) -> Option<&Municipality> {
        self.postal_municipality(&postal_code(text)?)
    }

    pub(super) fn postal_municipality(&self, digits: &str) -> Option<&Municipality> {
        let after = self.postal.partition_point(|range| range.first.as_str() <= digits);
        let range = self.postal[..after].last()?;
        if digits <= range.last.as_str() { self.municipality(&range.code) } else { None }
    }
}

/// The seven digits of the first postal code in a text. Digits that belong to a longer
/// number, such as a phone number, are none.
pub(super) fn postal_code(text: &str) -> Option<String> {
    let chars: Vec<char> = text.nfkc().map(plain).collect();
    (0..chars.len()).find_map(|start| code_at(&chars, start))
}

fn code_at(chars: &[char], start: usize) -> Option<String> {
    let before = &chars[..start];
    let (head, rest) = chars[start..].split_at_checked(3)?;
    let rest = match rest {
        ['-' | ' ', tail @ ..] => tail,
        tail => tail,
    };
    let (tail, after) = rest.split_at_checked(4)?;
    let digits: String = head.iter().chain(tail).collect();
    let whole = digits.chars().all(|digit| digit.is_ascii_digit());
    (whole && !ends_in_number(before) && !begins_number(after)).then_some(digits)
}

fn ends_in_number(before: &[char]) -> bool {
    match before {
        [.., last] if last.is_ascii_digit() => true,
        [.., digit, '-' | '+'] => digit.is_ascii_digit(),
        _ => false,
    }
}

fn begins_number(after: &[char]) -> bool {
    match after {
        [first, ..] if first.is_ascii_digit() => true,
        ['-', second, ..] => second.is_ascii_digit(),
        _ => false,
    }
}

/// One hyphen for the many that keyboards offer, the Japanese long mark among them.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | '\u{2500}' => '-',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_seven_digits() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(postal_code(text).as_deref(), expected, "{text}");
        };
        check("160-0023", Some("1600023"));
        check("1600023", Some("1600023"));
        check("〒1600023", Some("1600023"));
        check("〒１６０－００２３", Some("1600023"));
        check("１６０ー００２３", Some("1600023"));
        check("160 0023", Some("1600023"));
        check("160–0023 Tokyo", Some("1600023"));
        check("Shinjuku, 160-0023.", Some("1600023"));
        check("西新宿2-8-1 〒160-0023 です", Some("1600023"));
        check("090-1234-5678", None);
        check("03-5320-7744", None);
        check("0353207744", None);
        check("03-160-0023", None);
        check("160-002", None);
        check("160-00234", None);
        check("", None);
    }

    #[test]
    fn a_code_gives_its_municipality() {
        let check = |text: &str, expected: Option<&str>| {
            let found = Atlas::embedded().by_postal(text).map(|place| place.kanji.as_str());
            assert_eq!(found, expected, "{text}");
        };
        check("160-0023", Some("新宿区"));
        check("〒１６００００１", Some("新宿区"));
        check("060-0001", Some("札幌市"));
        check("370-0517", Some("大泉町"));
        check("900-0001", Some("那覇市"));
        check("220-0012", Some("横浜市"));
        check("000-0000", None);
        check("999-9999", None);
        check("no code", None);
    }

    #[test]
    fn ranges_are_sorted_and_apart() {
        let postal = &Atlas::embedded().postal;
        for range in postal {
            assert!(range.first <= range.last, "{range:?}");
            assert!(Atlas::embedded().municipality(&range.code).is_some(), "{range:?}");
        }
        assert!(postal.is_sorted_by(|a, b| a.last < b.first));
    }
}
