//! The embedded tables of `data/`, read once, and the check digit of their codes.
//!
//! The files are part of the program, so a mistake in them is a mistake of the build: the
//! tests read every row, and reading stops with the row's own error otherwise.

use super::names::Names;
use super::postal::Range;
use super::{Atlas, Municipality, Prefecture};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

/// A ward of a designated city.
#[derive(Debug, Deserialize)]
pub(super) struct Ward {
    pub code: String,
    pub city: String,
    pub kanji: String,
    pub kana: String,
    pub romaji: String,
}

/// Builds the atlas from the embedded tables.
pub(super) fn load() -> Atlas {
    let prefectures: Vec<Prefecture> = rows(include_str!("../../data/prefectures.csv"));
    let municipalities: Vec<Municipality> = rows(include_str!("../../data/municipalities.csv"));
    let wards: Vec<Ward> = rows(include_str!("../../data/wards.csv"));
    let postal: Vec<Range> = rows(include_str!("../../data/postal.csv"));
    let by_code = codes(&municipalities, &wards);
    let names = Names::build(&prefectures, &municipalities, &wards, &by_code);
    Atlas { prefectures, municipalities, by_code, postal, names }
}

/// Rows of an embedded table; `a_row_for_every_place` reads all of them.
fn rows<T: DeserializeOwned>(text: &str) -> Vec<T> {
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let rows: Result<Vec<T>, csv::Error> = table.deserialize().collect();
    rows.expect("the embedded tables are well-formed")
}

fn codes(municipalities: &[Municipality], wards: &[Ward]) -> HashMap<String, usize> {
    let own = municipalities.iter().enumerate();
    let mut codes: HashMap<_, _> = own.map(|(index, place)| (place.code.clone(), index)).collect();
    for ward in wards {
        let city = codes.get(&ward.city).copied();
        codes.insert(ward.code.clone(), city.expect("the city of a ward is in the table"));
    }
    codes
}

/// The check digit of a five-digit code after JIS X 0402: weights 6 to 2, 11 minus the
/// remainder by 11, last digit. None unless the text is five ASCII digits.
pub fn check_digit(five: &str) -> Option<char> {
    if five.len() != 5 {
        return None;
    }
    let digits: Option<Vec<u32>> = five.chars().map(|digit| digit.to_digit(10)).collect();
    let sum: u32 = digits?.iter().zip([6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    char::from_digit((11 - sum % 11) % 10, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_row_for_every_place() {
        let atlas = Atlas::embedded();
        assert_eq!(atlas.prefectures().len(), 47);
        assert_eq!(atlas.municipalities.len(), 1_741);
        assert_eq!(atlas.by_code.len(), 1_741 + 171);
        assert_eq!(atlas.postal.len(), 3_695);
        let blocks: HashSet<_> = atlas.prefectures().iter().map(|p| p.block.as_str()).collect();
        assert_eq!(blocks.len(), 8);
    }

    #[test]
    fn every_code_has_its_check_digit() {
        for code in Atlas::embedded().by_code.keys() {
            assert_eq!(check_digit(&code[..5]), code.chars().last(), "{code}");
        }
    }

    #[test]
    fn codes_are_in_order_and_belong_to_a_prefecture() {
        let atlas = Atlas::embedded();
        assert!(atlas.municipalities.is_sorted_by(|a, b| a.code < b.code));
        assert!(atlas.prefectures.is_sorted_by(|a, b| a.code < b.code));
        for place in &atlas.municipalities {
            assert_eq!(place.prefecture, place.code[..2], "{}", place.code);
            assert!(atlas.prefecture(&place.prefecture).is_some(), "{}", place.code);
        }
    }

    #[test]
    fn only_five_digits_have_a_check_digit() {
        let check = |five: &str, expected: Option<char>| assert_eq!(check_digit(five), expected);
        check("13104", Some('1'));
        check("01100", Some('2'));
        check("1310", None);
        check("131041", None);
        check("1310x", None);
        check("１３１", None);
        check("", None);
    }
}
