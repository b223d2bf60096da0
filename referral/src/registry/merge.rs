//! What becomes of something registered when a file names it again: the file decides, except where
//! the person or the program knows more. A renewal that was entered stays, an agreement or a
//! confirmation given in the console stays, and one that was taken back is not given again by a
//! file that is older than that.

use crate::certificate::Certificate;
use crate::coordinator::Coordinator;
use crate::desk::{Agreed, Desk};
use jiff::civil::Date;

/// The desk to store. `unpublished_on` is the day on which its agreement was last taken back.
pub fn desk(old: Option<&Desk>, new: &Desk, unpublished_on: Option<Date>) -> Desk {
    let before = old.and_then(|old| old.publication);
    Desk { publication: publication(before, new.publication, unpublished_on), ..new.clone() }
}

/// The coordinator to store; `unpublished_on` as for a desk.
pub fn coordinator(
    old: Option<&Coordinator>,
    new: &Coordinator,
    unpublished_on: Option<Date>,
) -> Coordinator {
    let before = old.and_then(|old| old.publication);
    Coordinator {
        publication: publication(before, new.publication, unpublished_on),
        certificate: certificate(old.map(|old| &old.certificate), &new.certificate),
        ..new.clone()
    }
}

fn certificate(old: Option<&Certificate>, new: &Certificate) -> Certificate {
    let mut merged = new.clone();
    let same = old.filter(|old| old.number == new.number);
    let entered = same.into_iter().flat_map(|old| &old.renewals);
    merged.renewals.extend(entered.filter(|day| **day > new.certified_on));
    merged.renewals.sort_unstable();
    merged.renewals.dedup();
    merged
}

fn publication(
    old: Option<Agreed>,
    new: Option<Agreed>,
    unpublished_on: Option<Date>,
) -> Option<Agreed> {
    let new = new.filter(|new| unpublished_on.is_none_or(|day| new.on > day));
    match (old, new) {
        (Some(old), Some(new)) => {
            let confirmed_on = new.confirmed_on.max(old.confirmed_on);
            Some(Agreed { on: new.on.max(old.on), confirmed_on })
        }
        (old, new) => new.or(old),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn agreed(on: Date, confirmed_on: Date) -> Option<Agreed> {
        Some(Agreed { on, confirmed_on })
    }

    #[test]
    fn an_agreement_taken_back_does_not_come_back_with_an_old_file() {
        let (april, may, june) = (date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1));
        let check = |old, new, unpublished, expected| {
            assert_eq!(publication(old, new, unpublished), expected);
        };
        check(None, agreed(april, april), None, agreed(april, april));
        check(None, agreed(april, april), Some(may), None);
        check(None, agreed(may, may), Some(may), None);
        check(None, agreed(june, june), Some(may), agreed(june, june));
        check(agreed(april, june), agreed(april, april), None, agreed(april, june));
        check(agreed(april, april), agreed(april, june), None, agreed(april, june));
        check(agreed(june, june), agreed(april, april), Some(may), agreed(june, june));
        check(agreed(april, april), None, None, agreed(april, april));
        check(None, None, Some(may), None);
    }

    #[test]
    fn a_renewal_that_was_entered_stays() {
        let of = |number: &str, renewals: Vec<Date>| Certificate {
            number: number.to_owned(),
            certified_on: date(2024, 4, 1),
            renewals,
        };
        let (first, second) = (date(2027, 3, 1), date(2030, 3, 1));
        let old = of("1", vec![first]);
        assert_eq!(certificate(Some(&old), &of("1", vec![])).renewals, [first]);
        assert_eq!(certificate(Some(&old), &of("1", vec![second])).renewals, [first, second]);
        assert_eq!(certificate(Some(&old), &of("1", vec![first])).renewals, [first]);
        assert_eq!(certificate(Some(&old), &of("2", vec![])).renewals, []);
        assert_eq!(certificate(None, &of("1", vec![first])).renewals, [first]);
    }
}
