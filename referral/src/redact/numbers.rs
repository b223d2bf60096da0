//! Numbers and addresses that point to a person. A number that belongs to a law, an amount or a day
//! stays: amounts have commas or a unit behind them, days are dates.

use super::signs::Signs;
use super::{Find, Kind};

/// From this year on a date is one of birth only where the text says so.
const RECENT: u32 = 2016;
/// So many characters around a date are looked at for a word of birth.
const NEAR: usize = 12;
/// So many digits in a row are a number of a person.
const LONG: usize = 9;
const BIRTH: [&str; 8] = ["生年", "生まれ", "うまれ", "誕生", "birth", "born", "dob", "日生"];
const ERAS: [&str; 5] = ["明治", "大正", "昭和", "平成", "令和"];
const UNITS: [&str; 9] = ["円", "yen", "万", "億", "千", "ドル", "usd", "jpy", "元"];
/// Pages of people rather than of organisations.
const SOCIAL: [&str; 10] = [
    "facebook.",
    "instagram.",
    "line.me",
    "t.me",
    "wa.me",
    "twitter.",
    "x.com",
    "linkedin.",
    "tiktok.",
    "zalo.",
];

/// Everything of this kind.
pub fn find(signs: &Signs) -> Vec<Find> {
    let mut found = links(signs);
    found.extend(addresses(signs));
    found.extend(documents(signs));
    let dates = dates(signs);
    found.extend(postal(signs));
    found.extend(long_numbers(signs, &dates));
    let births = dates.iter().filter(|date| date.old || birth_near(signs, date.from, date.to));
    found.extend(births.map(|date| Find { from: date.from, to: date.to, kind: Kind::Birth }));
    found
}

fn links(signs: &Signs) -> Vec<Find> {
    let starts =
        (0..signs.len()).filter(|n| ["http://", "https://"].iter().any(|s| signs.has(*n, s)));
    let link = |from: usize| {
        let to = signs.run(from, |c| c.is_ascii_graphic());
        let text = signs.text(from, to).to_lowercase();
        let (_, rest) = text.split_once("://").unwrap_or_default();
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let social = !path.is_empty() && SOCIAL.iter().any(|site| host.contains(site));
        let personal = social || rest.contains(['@', '?', '~']);
        personal.then_some(Find { from, to, kind: Kind::Link })
    };
    starts.filter_map(link).collect()
}

/// Mail addresses, and names of accounts that begin with `@`.
fn addresses(signs: &Signs) -> Vec<Find> {
    let local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let ats = (0..signs.len()).filter(|n| signs.at(*n) == Some('@'));
    let address = |at: usize| {
        let (from, to) = (signs.run_back(at, local), signs.run(at + 1, local));
        (to - at > 2).then_some(Find { from, to, kind: Kind::Address })
    };
    ats.filter_map(address).collect()
}

/// Residence cards (two letters, eight digits, two letters) and passports (one or two letters and
/// six to eight digits).
fn documents(signs: &Signs) -> Vec<Find> {
    let mut found = Vec::new();
    let mut n = 0;
    while n < signs.len() {
        let to = signs.run(n, |c| c.is_ascii_alphanumeric());
        if is_document(&signs.text(n, to)) {
            found.push(Find { from: n, to, kind: Kind::Document });
        }
        n = to.max(n + 1);
    }
    found
}

fn is_document(word: &str) -> bool {
    let head = word.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = word[head..].chars().take_while(char::is_ascii_digit).count();
    let tail = &word[head + digits..];
    let letters = tail.chars().all(|c| c.is_ascii_alphabetic());
    match (head, digits, tail.len()) {
        (2, 8, 2) => letters,
        (1 | 2, 6..=8, 0) => true,
        _ => false,
    }
}

fn postal(signs: &Signs) -> Vec<Find> {
    let mut found = Vec::new();
    for n in 0..signs.len() {
        let marked = signs.at(n) == Some('〒');
        let from = if marked { signs.run(n + 1, |c| c == ' ') } else { n };
        let edge = |c: Option<char>| !c.is_some_and(|c| c.is_ascii_digit() || c == '-');
        let plain = edge(signs.before(n));
        let head = signs.run(from, |c| c.is_ascii_digit());
        let dash = signs.at(head) == Some('-');
        let to = if dash { signs.run(head + 1, |c| c.is_ascii_digit()) } else { head };
        let hyphenated = dash && head - from == 3 && to - head == 5 && edge(signs.at(to));
        let whole = marked && to - from == 7;
        if (plain && hyphenated) || whole {
            found.push(Find { from: n, to, kind: Kind::Postal });
        }
    }
    found
}

/// Phone numbers and other numbers of nine digits and more, with or without signs between.
fn long_numbers(signs: &Signs, dates: &[Date]) -> Vec<Find> {
    let mut found = Vec::new();
    let mut n = 0;
    while n < signs.len() {
        if let Some(date) = dates.iter().find(|date| date.from == n) {
            n = date.to;
            continue;
        }
        let begins = signs.at(n).is_some_and(|c| c.is_ascii_digit() || c == '+');
        let inside =
            dates.iter().map(|date| date.from).find(|from| *from > n).unwrap_or(signs.len());
        let to = if begins { number_end(signs, n).min(inside) } else { n + 1 };
        let digits = (n..to).filter(|m| signs.at(*m).is_some_and(|c| c.is_ascii_digit())).count();
        let amount = UNITS.iter().any(|unit| signs.has(signs.run(to, |c| c == ' '), unit));
        if begins && digits >= LONG && !amount {
            let open = signs.before(n) == Some('(');
            found.push(Find { from: n - usize::from(open), to, kind: Kind::Number });
        }
        n = to.max(n + 1);
    }
    found
}

/// The end of digits with at most two signs between them.
fn number_end(signs: &Signs, from: usize) -> usize {
    let mut end = signs.run(from, |c| c.is_ascii_digit() || c == '+');
    loop {
        let gap = signs.run(end, |c| " -().".contains(c));
        let more = signs.run(gap, |c| c.is_ascii_digit());
        if gap - end > 2 || more == gap {
            return end;
        }
        end = more;
    }
}

/// A full date.
struct Date {
    from: usize,
    to: usize,
    /// Long enough ago that it is most likely somebody's birthday.
    old: bool,
}

fn dates(signs: &Signs) -> Vec<Date> {
    let mut found: Vec<Date> = Vec::new();
    let mut n = 0;
    while n < signs.len() {
        let date = numeric_date(signs, n).or_else(|| english_date(signs, n));
        n = date.as_ref().map_or(n + 1, |date| date.to);
        found.extend(date);
    }
    found
}

/// `1990-01-31`, `1990/1/31`, `1990年1月31日`, `平成2年1月31日`.
fn numeric_date(signs: &Signs, from: usize) -> Option<Date> {
    if signs.before(from).is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    let era = ERAS.iter().find(|era| signs.has(from, era));
    let start = from + era.map_or(0, |era| era.chars().count());
    let (year, after_year) = number(signs, start, 4)?;
    let year = if signs.has(start, "元年") { 1 } else { year };
    let (month, after_month) = number(signs, after(signs, after_year, "年-/.")?, 2)?;
    let (day, mut to) = number(signs, after(signs, after_month, "月-/.")?, 2)?;
    if signs.at(to) == Some('日') {
        to += 1;
    }
    let whole = era.is_some() || (1900..=2100).contains(&year);
    let real = (1..=12).contains(&month) && (1..=31).contains(&day);
    let old = match era {
        Some(&"令和") => false,
        Some(&"平成") => year < 28,
        Some(_) => true,
        None => year < RECENT,
    };
    (whole && real).then_some(Date { from, to, old })
}

fn number(signs: &Signs, from: usize, most: usize) -> Option<(u32, usize)> {
    let to = signs.run(from, |c| c.is_ascii_digit()).min(from + most);
    Some((signs.text(from, to).parse().ok()?, to))
}

fn after(signs: &Signs, at: usize, marks: &str) -> Option<usize> {
    let at = signs.run(at, |c| c == ' ');
    signs.at(at).is_some_and(|c| marks.contains(c)).then(|| signs.run(at + 1, |c| c == ' '))
}

/// `31 January 1990`, `January 31, 1990`.
fn english_date(signs: &Signs, from: usize) -> Option<Date> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    if signs.before(from).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let to = signs.run(from, |c| c.is_ascii_alphanumeric() || ", .".contains(c)).min(from + 24);
    let text = signs.text(from, to).to_lowercase();
    let words: Vec<&str> = text.split([' ', ',', '.']).filter(|word| !word.is_empty()).collect();
    let [first, second, year, ..] = words.as_slice() else {
        return None;
    };
    let month = |word: &str| MONTHS.iter().any(|name| word.starts_with(name));
    let day = |word: &str| {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
    };
    let pair = (month(first) && day(second)) || (day(first) && month(second));
    let year_number = year.parse::<u32>().ok().filter(|year| (1900..=2100).contains(year))?;
    let length = text.find(year)? + year.len();
    let end = from + text[..length].chars().count();
    pair.then_some(Date { from, to: end, old: year_number < RECENT })
}

fn birth_near(signs: &Signs, from: usize, to: usize) -> bool {
    let around = signs.text(from.saturating_sub(NEAR), (to + NEAR).min(signs.len())).to_lowercase();
    let right_behind = signs.at(to) == Some('生');
    right_behind || BIRTH.iter().any(|word| around.contains(word))
}
