//! What becomes of a partner that is read once more. A file knows what a service is, the desk knows how
//! far it is with it: texts and numbers come from the file, the state stays, and the later check holds.

use super::Partner;
use crate::Millis;

/// The partner as it is stored after reading `new`, where `known` was there before.
pub fn merged(known: Option<&Partner>, mut new: Partner, now: Millis) -> Partner {
    let Some(known) = known else {
        if new.modified <= 0 {
            new.modified = now;
        }
        return new;
    };
    new.state = known.state;
    new.fact = new.fact.or_else(|| known.fact.clone());
    if known.checked > new.checked {
        (new.checked, new.review) = (known.checked, known.review);
    }
    let told = std::mem::replace(&mut new.modified, known.modified);
    if new != *known {
        new.modified = if told > known.modified { told } else { now };
    }
    new
}

/// A stored partner with what the facts say now; its texts and its state stay as they are.
pub fn refreshed(known: &Partner, stated: &Partner, now: Millis) -> Partner {
    let mut new = known.clone();
    new.phones.clone_from(&stated.phones);
    new.hours.clone_from(&stated.hours);
    new.languages.clone_from(&stated.languages);
    new.url.clone_from(&stated.url);
    new.translations.clone_from(&stated.translations);
    new.alternate_name.clone_from(&stated.alternate_name);
    if stated.checked > known.checked {
        (new.checked, new.review) = (stated.checked, stated.review);
    }
    if new != *known {
        new.modified = now;
    }
    new
}
