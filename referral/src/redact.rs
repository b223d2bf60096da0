//! Takes out of a text what points to a person, so that others can learn from a case: phone numbers,
//! mail and account addresses, postal codes, numbers of residence cards, passports and My Number,
//! dates of birth, and names. Amounts, deadlines and the names of laws and offices stay.
//!
//! It looks for forms, not for meaning, so it takes out too much rather than too little, and somebody
//! still has to read the text. What was taken out can never be put back from the result.

mod names;
mod numbers;
mod signs;

use signs::Signs;

/// What stands in the place of something taken out: the same in every language.
pub const GAP: &str = "[…]";

/// What kind of thing points to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A mail address or the name of an account.
    Address,
    /// A link that leads to a person.
    Link,
    /// A phone number or another long number.
    Number,
    /// A postal code.
    Postal,
    /// The number of a residence card or a passport.
    Document,
    /// A date of birth.
    Birth,
    /// A name.
    Name,
}

impl Kind {
    /// The kebab-case name, for words (`console-personal-…`).
    pub fn key(self) -> &'static str {
        match self {
            Kind::Address => "address",
            Kind::Link => "link",
            Kind::Number => "number",
            Kind::Postal => "postal",
            Kind::Document => "document",
            Kind::Birth => "birth",
            Kind::Name => "name",
        }
    }
}

/// A place in a text, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Find {
    from: usize,
    to: usize,
    kind: Kind,
}

/// What a text holds that points to a person, each with the words, in the order of the text.
pub fn personal(text: &str) -> Vec<(Kind, String)> {
    let signs = Signs::of(text);
    finds(&signs).into_iter().map(|find| (find.kind, signs.original(find.from, find.to))).collect()
}

/// The text without it.
pub fn redact(text: &str) -> String {
    let mut clean = text.to_owned();
    // Taking something out may bring two harmless halves together; a few rounds always end.
    for _ in 0..4 {
        let signs = Signs::of(&clean);
        let found = finds(&signs);
        if found.is_empty() {
            break;
        }
        clean = without(&signs, &found);
    }
    clean
}

fn without(signs: &Signs, found: &[Find]) -> String {
    let mut clean = String::new();
    let mut at = 0;
    for find in found {
        clean.push_str(&signs.original(at, find.from));
        clean.push_str(GAP);
        at = find.to;
    }
    clean + &signs.original(at, signs.len())
}

/// In order, without overlaps: what begins first counts, of several the longest.
fn finds(signs: &Signs) -> Vec<Find> {
    let mut all = numbers::find(signs);
    all.extend(names::find(signs));
    all.sort_by_key(|find| (find.from, std::cmp::Reverse(find.to)));
    let mut kept: Vec<Find> = Vec::new();
    for find in all {
        match kept.last_mut() {
            Some(last) if find.from < last.to => last.to = last.to.max(find.to),
            _ => kept.push(find),
        }
    }
    kept
}
