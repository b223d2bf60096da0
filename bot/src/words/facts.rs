//! How a fact is written in a language: "14 days", "6.000 yen", "1 June 2027", opening hours. The
//! patterns stand in `locales/<lang>/facts.ftl`; digits are always 0 to 9 and grouped as the
//! language does (CLDR through ICU).

use super::Words;
use crate::channel::Span;
use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use jiff::civil::Date;
use jiff::civil::Weekday;
use knowledge::article::Form;
use knowledge::facts::{DayRange, Fact, Hours, Opening, Value};
use knowledge::lang::Lang;

impl Words {
    /// A fact in running text.
    pub(crate) fn fact(&self, lang: &Lang, fact: &Fact, form: Form) -> Vec<Span> {
        match (&fact.value, form) {
            (Value::Phone(phone), _) => {
                let number = phone.number_for(lang).to_owned();
                vec![Span { tel: Some(number.clone()), ..Span::plain(number) }]
            }
            (Value::Url(url), _) => vec![Span { url: Some(url.clone()), ..Span::plain(host(url)) }],
            (Value::Date(date), _) => self.date(lang, *date),
            (value, Form::Number) => vec![Span::plain(bare(lang, value))],
            (value, Form::WithUnit) => self.with_unit(lang, value),
        }
    }

    fn with_unit(&self, lang: &Lang, value: &Value) -> Vec<Span> {
        let counted = |key: &str, n: i64| self.spans(lang, key, &[("n", FluentValue::from(n))]);
        let amount =
            |key: &str| self.spans(lang, key, &[("amount", FluentValue::from(bare(lang, value)))]);
        match value {
            Value::Days(n) => counted("fact-days", *n),
            Value::Weeks(n) => counted("fact-weeks", *n),
            Value::Months(n) => counted("fact-months", *n),
            Value::Years(n) => counted("fact-years", *n),
            Value::Hours(n) => counted("fact-hours", *n),
            Value::Minutes(n) => counted("fact-minutes", *n),
            Value::Age(n) => counted("fact-age", *n),
            Value::Yen(_) => amount("fact-yen"),
            Value::Percent(_) => amount("fact-percent"),
            _ => vec![Span::plain(bare(lang, value))],
        }
    }

    /// A day in the Gregorian calendar.
    pub(crate) fn date(&self, lang: &Lang, date: Date) -> Vec<Span> {
        let month = self.message(lang, &format!("fact-month-{}", date.month()), &[]);
        let args = [
            ("day", FluentValue::from(i64::from(date.day()))),
            ("month", FluentValue::from(month)),
            ("year", FluentValue::from(date.year().to_string())),
        ];
        self.spans(lang, "fact-date", &args)
    }

    /// Opening hours.
    pub(crate) fn hours(&self, lang: &Lang, hours: &Hours) -> Vec<Span> {
        match hours {
            Hours::Always => self.spans(lang, "hours-always", &[]),
            Hours::Week(spans) => {
                let parts: Vec<String> = spans.iter().map(|span| self.open(lang, span)).collect();
                super::ruby(&parts.join("; "))
            }
        }
    }

    fn open(&self, lang: &Lang, span: &Opening) -> String {
        let days: Vec<String> = span.days.iter().map(|range| self.days(lang, range)).collect();
        let args = [
            ("days", FluentValue::from(days.join(", "))),
            ("from", FluentValue::from(span.from.to_string())),
            ("to", FluentValue::from(span.to.to_string())),
        ];
        self.message(lang, "hours-span", &args)
    }

    fn days(&self, lang: &Lang, range: &DayRange) -> String {
        let day = |key: &str| self.message(lang, key, &[]);
        match range {
            DayRange::PublicHolidays => day("day-ph"),
            DayRange::Days(first, last) if first == last => day(weekday(*first)),
            DayRange::Days(first, last) => {
                let ends = [
                    ("first", FluentValue::from(day(weekday(*first)))),
                    ("last", FluentValue::from(day(weekday(*last)))),
                ];
                self.message(lang, "days-range", &ends)
            }
        }
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "day-mo",
        Weekday::Tuesday => "day-tu",
        Weekday::Wednesday => "day-we",
        Weekday::Thursday => "day-th",
        Weekday::Friday => "day-fr",
        Weekday::Saturday => "day-sa",
        Weekday::Sunday => "day-su",
    }
}

fn bare(lang: &Lang, value: &Value) -> String {
    match value {
        Value::Days(n)
        | Value::Weeks(n)
        | Value::Months(n)
        | Value::Years(n)
        | Value::Hours(n)
        | Value::Minutes(n)
        | Value::Age(n)
        | Value::Yen(n)
        | Value::Count(n) => grouped(lang, &n.to_string()),
        Value::Percent(n) => grouped(lang, &n.to_string()),
        Value::Date(date) => date.to_string(),
        Value::Phone(phone) => phone.number_for(lang).to_owned(),
        Value::Url(url) => url.clone(),
    }
}

fn grouped(lang: &Lang, digits: &str) -> String {
    let code = lang.as_str().strip_suffix("-easy").unwrap_or(lang.as_str());
    let locale = format!("{code}-u-nu-latn").parse::<Locale>().unwrap_or(Locale::UNKNOWN);
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default());
    match (formatter, Decimal::try_from_str(digits)) {
        (Ok(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => digits.to_owned(),
    }
}

/// What a link shows in running text.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).trim_start_matches("www.")
}
