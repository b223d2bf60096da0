//! `tsunagu report issues --month 2026-11`: what coordinators could not solve alone, for the state and
//! the local governments, as JSON Lines by area and field. Groups of fewer than five cases are not
//! told apart, and carry no words.

use super::{Failure, block_on, print, settings, store};
use crate::store::issues;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::Offset;
use referral::Millis;
use referral::area::Atlas;
use referral::issue::{Group, report};
use serde_json::json;

/// Prints the report of a month of Japan's calendar.
///
/// # Errors
/// When the month is not written as 2026-11, or the database is out of reach.
pub fn run(month: &str) -> Result<(), Failure> {
    let (from, to) = span(month)
        .ok_or_else(|| Failure(vec![format!("\"{month}\" is no month; write it as 2026-11")]))?;
    let settings = settings()?;
    block_on(async move {
        let store = store(&settings).await?;
        let mut tx = store.read().await?;
        let found = issues::between(&mut tx, from, to).await?;
        for group in report(&found) {
            print(&line(month, &group).to_string())?;
        }
        Ok(())
    })
}

/// One group as JSON; a missing number means fewer than five.
pub fn line(month: &str, group: &Group) -> serde_json::Value {
    let area = group.area.as_ref().map(|code| {
        let found = Atlas::embedded().prefecture(code);
        found.map_or_else(|| code.clone(), |prefecture| prefecture.kanji.clone())
    });
    json!({
        "month": month,
        "area": area,
        "field": group.field,
        "cases": group.cases,
        "kinds": group.kinds.iter().map(|(kind, n)| (kind.key(), n)).collect::<Vec<_>>(),
        "texts": group.texts,
    })
}

/// The first moment of a month in Japan and of the next.
pub fn span(month: &str) -> Option<(Millis, Millis)> {
    let first: Date = format!("{month}-01").parse().ok()?;
    let moment = |day: Date| {
        let midnight = Offset::constant(9).to_timestamp(day.at(0, 0, 0, 0)).ok()?;
        Some(midnight.as_millisecond())
    };
    Some((moment(first)?, moment(first.checked_add(1.month()).ok()?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_japans() {
        let check = |month: &str, expected: Option<(&str, &str)>| {
            let moment = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
            let expected = expected.map(|(from, to)| (moment(from), moment(to)));
            assert_eq!(span(month), expected, "{month}");
        };
        check("2026-11", Some(("2026-10-31T15:00:00Z", "2026-11-30T15:00:00Z")));
        check("2026-12", Some(("2026-11-30T15:00:00Z", "2026-12-31T15:00:00Z")));
        check("2026-13", None);
        check("november", None);
    }
}
