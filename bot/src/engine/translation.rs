//! The resident's agreement to machine translation. When a translator is configured, the consent
//! card names its host, the version of the terms says so, and the receipt names it as a receiver.
//! Only a receipt that names this very host covers a translation; without one nothing is translated.

use super::Decision;
use super::action::Action;
use super::memory::Step;
use super::say::{Arg, Part, Say, line};
use referral::Millis;
use referral::consent::Receipt;

/// What the version of the terms ends with when they name a translator.
const SUFFIX: &str = "+translation-1";
/// What stands before the host where a receipt names its receivers.
const RECEIVER: &str = "; machine translation at ";

/// Names the translator on the consent card, if this decision shows one, and remembers what it named.
pub fn named(host: Option<&str>, mut decision: Decision) -> Decision {
    if decision.memory.step != Step::Consent {
        return decision;
    }
    let Some(card) = decision.says.iter_mut().find(|say| asks_for_consent(say)) else {
        return decision;
    };
    decision.memory.translator = host.map(str::to_owned);
    if let Some(host) = host {
        let term = line("referral-consent-translation").with("host", Arg::Text(host.to_owned()));
        // Before the last term, which says how to take everything back.
        let at = card.parts.len().saturating_sub(1);
        card.parts.insert(at, Part::Text(term));
    }
    decision
}

fn asks_for_consent(say: &Say) -> bool {
    say.buttons.iter().any(|choice| choice.action == Action::Consent(true))
}

/// The version of terms that name this translator.
pub fn version(terms: &str, host: Option<&str>) -> String {
    format!("{terms}{}", host.map_or("", |_| SUFFIX))
}

/// The receivers of a receipt, with this translator.
pub fn receiver(desks: &str, host: Option<&str>) -> String {
    host.map_or_else(|| desks.to_owned(), |host| format!("{desks}{RECEIVER}{host}"))
}

/// Whether the resident has agreed to this translator, and still does.
pub fn covers(receipt: &Receipt, host: &str, now: Millis) -> bool {
    let named = receipt.receiver.rsplit_once(RECEIVER).is_some_and(|(_, named)| named == host);
    named && receipt.text_version.ends_with(SUFFIX) && receipt.covers(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use referral::area::Place;
    use referral::consent::Shared;

    fn receipt(named: Option<&str>, withdrawn_at: Option<Millis>) -> Receipt {
        let data = Shared {
            lang: "ne".into(),
            place: Place::Unknown,
            topic: None,
            question: "?".into(),
            client: referral::consent::ClientType::Other,
        };
        Receipt {
            id: "r".into(),
            text_version: version("2026-11", named),
            lang: "ne".into(),
            data,
            receiver: receiver("desks", named),
            purpose: "help".into(),
            given_at: 100,
            withdrawn_at,
        }
    }

    #[test]
    fn only_the_host_that_was_named_is_covered() {
        let check = |named: Option<&str>, withdrawn: Option<Millis>, host: &str, expected: bool| {
            assert_eq!(covers(&receipt(named, withdrawn), host, 200), expected, "{named:?} {host}");
        };
        check(Some("mt.example.jp"), None, "mt.example.jp", true);
        check(Some("mt.example.jp"), None, "example.jp", false);
        check(Some("mt.example.jp"), None, "other.example", false);
        check(Some("mt.example.jp"), Some(150), "mt.example.jp", false);
        check(None, None, "mt.example.jp", false);
    }
}
