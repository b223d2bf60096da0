//! What a person agreed to, shown to them: every receipt with its words' version, its language, the
//! data, who received it, what for and when, also those that were taken back.

use super::memory::Memory;
use super::say::{Arg, Line, Part, Say, line};
use super::{Decision, Effect, Kind};
use referral::Millis;
use referral::area::Place;
use referral::certificate::japan_day;
use referral::consent::Receipt;

/// Who receives what is shared with desks, as a receipt records it.
pub const RECEIVER: &str = "certified coordinators at the nearest consultation desks";
/// What it is shared for, as a receipt records it.
pub const PURPOSE: &str = "to help with this request";
/// How many receipts a card shows; the file with everything has all.
const SHOWN: usize = 10;

/// All receipts are asked for.
pub fn ask(memory: Memory) -> Decision {
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::Receipts)
}

/// The card with them, newest first.
pub fn card(receipts: &[Receipt]) -> Say {
    if receipts.is_empty() {
        return Say::text(line("receipts-none"));
    }
    let say = Say::default().and(Part::Title(line("receipts-title")));
    let say = receipts.iter().take(SHOWN).fold(say, with);
    say.and(Part::Text(line("referral-consent-withdraw")))
}

fn with(say: Say, receipt: &Receipt) -> Say {
    let say = say.and(Part::List(lines(receipt)));
    match receipt.data.question.as_str() {
        "" => say,
        question => say
            .and(Part::Text(line("referral-consent-question")))
            .and(Part::Quote(question.to_owned())),
    }
}

fn lines(receipt: &Receipt) -> Vec<Line> {
    let language = |code: &str| Arg::Language(code.to_owned());
    let mut lines = vec![
        line("receipt-given").with("time", Arg::Text(moment(receipt.given_at))),
        line("receipt-text")
            .with("version", Arg::Text(receipt.text_version.clone()))
            .with("language", language(&receipt.lang)),
        line("referral-consent-language").with("language", language(&receipt.data.lang)),
    ];
    if receipt.data.place != Place::Unknown {
        let area = Arg::Place(receipt.data.place.clone());
        lines.push(line("referral-consent-area").with("area", area));
    }
    if let Some(topic) = &receipt.data.topic {
        lines.push(line("referral-consent-topic").with("topic", Arg::Topic(topic.clone())));
    }
    lines.push(known(&receipt.receiver, RECEIVER, "referral-consent-receiver", "receipt-receiver"));
    lines.push(known(&receipt.purpose, PURPOSE, "referral-consent-purpose", "receipt-purpose"));
    if let Some(at) = receipt.withdrawn_at {
        lines.push(line("receipt-withdrawn").with("time", Arg::Text(moment(at))));
    }
    lines
}

/// The sentence that the person was shown, or the receipt's own words.
fn known(text: &str, ours: &str, sentence: &'static str, other: &'static str) -> Line {
    if text == ours {
        return line(sentence);
    }
    line(other).with("text", Arg::Text(text.to_owned()))
}

/// Day and time in Japan, the same in all languages.
pub fn moment(at: Millis) -> String {
    const DAY: Millis = 24 * 60 * 60 * 1000;
    const JAPAN: Millis = 9 * 60 * 60 * 1000;
    let minutes = (at + JAPAN).rem_euclid(DAY) / 60_000;
    format!("{} {:02}:{:02}", japan_day(at), minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_those_of_japan() {
        let check = |at: Millis, expected: &str| assert_eq!(moment(at), expected);
        check(0, "1970-01-01 09:00");
        check(1_796_081_400_000, "2026-12-01 08:30");
    }
}
