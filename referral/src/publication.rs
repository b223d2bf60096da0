//! The public list of organisations with certified coordinators: organisation, regional block,
//! prefecture, municipality and a number, never a name.
//!
//! The Immigration Services Agency's rules (December 2024): coordinator and organisation both
//! agree and confirm what is shown, and the list is renewed at the beginning of the fiscal year.
//! Stricter here: a lapsed certificate, an agreement taken back or a confirmation older than a
//! year takes effect on that day.

use crate::area::Atlas;
use crate::coordinator::Roster;
use crate::desk::{Agreed, Desk};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One organisation of the list: these five fields and no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its public name, in Japanese and in Latin letters.
    pub organisation: String,
    /// The regional block, for example `kanto`.
    pub block: String,
    /// The prefecture, for example 東京都.
    pub prefecture: String,
    /// The municipality, for example 新宿区.
    pub municipality: String,
    /// How many coordinators there agreed to be counted and are certified today.
    pub count: usize,
}

/// The list as it holds on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicList {
    /// The fiscal year, for example `FY2026` for April 2026 to March 2027.
    pub fiscal_year: String,
    /// The day.
    pub date: Date,
    /// By the codes of the municipalities, then by name.
    pub organisations: Vec<Listed>,
}

/// The list on this day.
pub fn list(roster: &Roster, today: Date) -> PublicList {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for coordinator in &roster.coordinators {
        let counted = holds(coordinator.publication, today);
        if counted && coordinator.certificate.valid_on(today) {
            *counts.entry(&coordinator.desk).or_default() += 1;
        }
    }
    let mut desks: Vec<&Desk> =
        roster.desks.iter().filter(|desk| holds(desk.publication, today)).collect();
    desks.sort_by(|a, b| (&a.municipality, &a.name).cmp(&(&b.municipality, &b.name)));
    let row = |desk: &Desk| listed(desk, counts.get(desk.id.as_str()).copied()?);
    PublicList {
        fiscal_year: format!("FY{}", fiscal_year(today)),
        date: today,
        organisations: desks.into_iter().filter_map(row).collect(),
    }
}

/// What the list shows of a desk with so many counted coordinators, so that it can be checked before
/// anybody agrees. None when the desk's municipality is none.
pub fn listed(desk: &Desk, count: usize) -> Option<Listed> {
    let atlas = Atlas::embedded();
    let town = atlas.municipality(&desk.municipality)?;
    let prefecture = atlas.prefecture(&town.prefecture)?;
    Some(Listed {
        organisation: desk.public_name(),
        block: prefecture.block.clone(),
        prefecture: prefecture.kanji.clone(),
        municipality: town.kanji.clone(),
        count,
    })
}

impl PublicList {
    /// The list as CSV: a comment line with fiscal year and day, the header, the rows.
    pub fn csv(&self) -> String {
        let mut lines = vec![
            format!("# {}, {}", self.fiscal_year, self.date),
            "organisation,block,prefecture,municipality,count".to_owned(),
        ];
        lines.extend(self.organisations.iter().map(|row| {
            let texts = [&row.organisation, &row.block, &row.prefecture, &row.municipality];
            let cells: Vec<String> = texts.into_iter().map(|text| quoted(text)).collect();
            format!("{},{}", cells.join(","), row.count)
        }));
        lines.join("\n") + "\n"
    }
}

/// A cell in quotation marks where it needs them.
fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// What somebody says about being published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Yes, and what is shown is right.
    Agree,
    /// What is shown is still right.
    Confirm,
    /// No, or no longer.
    Withdraw,
}

/// Nothing was agreed that could be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no agreement to be published that could be confirmed")]
pub struct NotAgreed;

/// The agreement after a step.
///
/// # Errors
/// [`NotAgreed`] when there is nothing to confirm.
pub fn step(agreed: Option<Agreed>, step: Step, today: Date) -> Result<Option<Agreed>, NotAgreed> {
    match (step, agreed) {
        (Step::Withdraw, _) => Ok(None),
        (Step::Agree, None) => Ok(Some(Agreed { on: today, confirmed_on: today })),
        (Step::Confirm, None) => Err(NotAgreed),
        (_, Some(agreed)) => Ok(Some(Agreed { confirmed_on: today, ..agreed })),
    }
}

/// Whether an agreement counts on this day: given, and confirmed not more than a year ago.
pub fn holds(agreed: Option<Agreed>, today: Date) -> bool {
    agreed.is_some_and(|agreed| {
        let end = agreed.confirmed_on.saturating_add(1.year());
        agreed.on <= today && (agreed.confirmed_on..=end).contains(&today)
    })
}

/// The fiscal year for which an agreement is to be confirmed, none when it is confirmed for this one
/// or there is none.
pub fn to_confirm(agreed: Option<Agreed>, today: Date) -> Option<i16> {
    let year = fiscal_year(today);
    agreed.filter(|agreed| agreed.confirmed_on < date(year, 4, 1)).map(|_| year)
}

/// The fiscal year of a day: from 1 April to 31 March.
pub fn fiscal_year(day: Date) -> i16 {
    if day.month() >= 4 { day.year() } else { day.year() - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fiscal_year_begins_in_april() {
        let check = |day: Date, expected: i16| assert_eq!(fiscal_year(day), expected, "{day}");
        check(date(2026, 3, 31), 2025);
        check(date(2026, 4, 1), 2026);
        check(date(2027, 1, 1), 2026);
        check(date(2027, 3, 31), 2026);
    }

    #[test]
    fn an_agreement_holds_for_a_year_after_it_was_confirmed() {
        let agreed = Some(Agreed { on: date(2025, 1, 1), confirmed_on: date(2026, 4, 1) });
        let check = |day: Date, expected: bool| assert_eq!(holds(agreed, day), expected, "{day}");
        check(date(2026, 3, 31), false);
        check(date(2026, 4, 1), true);
        check(date(2027, 4, 1), true);
        check(date(2027, 4, 2), false);
        assert!(!holds(None, date(2026, 4, 1)));
    }

    #[test]
    fn confirming_is_due_from_the_first_of_april() {
        let check = |confirmed: Date, today: Date, expected: Option<i16>| {
            let agreed = Some(Agreed { on: date(2024, 6, 1), confirmed_on: confirmed });
            assert_eq!(to_confirm(agreed, today), expected, "{confirmed} {today}");
        };
        check(date(2026, 3, 20), date(2026, 3, 31), None);
        check(date(2026, 3, 20), date(2026, 4, 1), Some(2026));
        check(date(2026, 4, 1), date(2027, 3, 31), None);
        check(date(2026, 4, 1), date(2027, 4, 1), Some(2027));
        check(date(2024, 6, 1), date(2026, 7, 1), Some(2026));
        assert_eq!(to_confirm(None, date(2026, 7, 1)), None);
    }

    #[test]
    fn agreeing_confirming_and_taking_back() {
        let (first, today) = (date(2026, 4, 1), date(2027, 4, 5));
        let before = Some(Agreed { on: first, confirmed_on: first });
        let confirmed = Some(Agreed { on: first, confirmed_on: today });
        let fresh = Some(Agreed { on: today, confirmed_on: today });
        assert_eq!(step(None, Step::Agree, today), Ok(fresh));
        assert_eq!(step(before, Step::Agree, today), Ok(confirmed));
        assert_eq!(step(before, Step::Confirm, today), Ok(confirmed));
        assert_eq!(step(None, Step::Confirm, today), Err(NotAgreed));
        assert_eq!(step(before, Step::Withdraw, today), Ok(None));
        assert_eq!(step(None, Step::Withdraw, today), Ok(None));
    }

    #[test]
    fn a_cell_is_quoted_where_it_must_be() {
        let check = |text: &str, expected: &str| assert_eq!(quoted(text), expected);
        check("架空 (Demo)", "架空 (Demo)");
        check("a, b", "\"a, b\"");
        check("a \"b\"", "\"a \"\"b\"\"\"");
    }
}
