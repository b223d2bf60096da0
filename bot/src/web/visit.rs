//! What the organisers' and the coordinators' pages say of a visit in the same way: its facts, its
//! date, its entry for calendars, and why something did not work.

use super::App;
use super::failure::Failure;
use crate::calendar::{self, Event, Time};
use crate::channel::flat;
use crate::engine::visit::{audience_key, kind_key};
use crate::work::visits::VisitError;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use fluent::FluentValue;
use jiff::civil::Date;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::Millis;
use referral::area::Place;
use referral::certificate::japan_day;
use referral::visit::{ASK_AHEAD_DAYS, Kind, LONGEST_NOTE, PROPOSE_AHEAD_DAYS, Slot, Venue, Visit};

impl From<VisitError> for Failure {
    fn from(error: VisitError) -> Failure {
        match error {
            VisitError::Refused(why) => {
                Failure::Rule(format!("console-visit-refusal-{}", why.key()))
            }
            VisitError::Busy => Failure::Rule("console-visit-refusal-already-taken".to_owned()),
            VisitError::Unknown => Failure::NotFound,
            VisitError::Store(error) => error.into(),
            // Forms show these at their fields; here they can only come from a forged form.
            VisitError::Faults(_) | VisitError::TooMany => Failure::BadRequest,
        }
    }
}

/// A row of facts: the key of its label, and what it says.
pub type Row = (&'static str, String);

/// Everything that the organiser asked for, but not the contact, which not everybody may see.
pub fn facts(app: &App, lang: &Lang, visit: &Visit, more: &[Row]) -> Markup {
    let (words, wish) = (&app.service.words, &visit.wish);
    let languages = wish.languages.iter().map(|code| words.language_name(&Lang::new(code)));
    let topics = wish.topics.iter().map(|topic| title(app, lang, topic));
    let mut rows: Vec<Row> = vec![
        ("console-visit-kind", words.short(lang, kind_key(wish.kind))),
        ("console-visit-when", when(app, lang, visit.slot)),
        ("console-visit-area", place(app, lang, &wish.area)),
        ("console-visit-where", venue(app, lang, &wish.venue)),
        ("console-visit-audience", words.short(lang, audience_key(wish.audience))),
        ("console-visit-number", wish.number.to_string()),
        ("console-visit-languages", languages.collect::<Vec<_>>().join(", ")),
        ("console-visit-topics", topics.collect::<Vec<_>>().join(", ")),
    ];
    rows.extend(more.iter().cloned());
    html! {
        dl.shared {
            @for (label, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
                dt { (words.short(lang, label)) } dd { (value) }
            }
            @if !wish.note.is_empty() {
                dt { (words.short(lang, "console-visit-note")) }
                dd { blockquote dir="auto" { (wish.note) } }
            }
        }
    }
}

/// A topic's title.
pub fn title(app: &App, lang: &Lang, topic: &str) -> String {
    flat(&app.service.words.title(&app.service.world(), lang, topic))
}

/// A place's name; empty when it is not known.
pub fn place(app: &App, lang: &Lang, place: &Place) -> String {
    match place {
        Place::Unknown => String::new(),
        place => app.service.words.place(&app.service.world(), lang, place),
    }
}

fn venue(app: &App, lang: &Lang, venue: &Venue) -> String {
    match venue {
        Venue::Online => app.service.words.short(lang, "console-visit-online"),
        Venue::At(text) => text.clone(),
        Venue::Open => app.service.words.short(lang, "console-visit-where-open"),
    }
}

/// A date with its hours.
pub fn when(app: &App, lang: &Lang, slot: Slot) -> String {
    let clock = |time: jiff::civil::Time| FluentValue::from(time.strftime("%H:%M").to_string());
    let args = [
        ("date", FluentValue::from(day(app, lang, slot.date))),
        ("from", clock(slot.from)),
        ("to", clock(slot.to)),
    ];
    app.service.words.plain(lang, "console-visit-slot", &args)
}

/// A moment as day and time in Japan.
pub fn moment(app: &App, lang: &Lang, at: Millis) -> String {
    let minutes = (at + 9 * 3_600_000).rem_euclid(24 * 3_600_000) / 60_000;
    let args = [
        ("date", FluentValue::from(day(app, lang, japan_day(at)))),
        ("time", FluentValue::from(format!("{}:{:02}", minutes / 60, minutes % 60))),
    ];
    app.service.words.plain(lang, "queue-moment", &args)
}

fn day(app: &App, lang: &Lang, day: Date) -> String {
    flat(&app.service.words.date(lang, day))
}

/// A sentence with the limits that forms name: days ahead, characters.
pub fn limited(app: &App, lang: &Lang, key: &str, days: i64) -> String {
    let args = [("days", FluentValue::from(days)), ("max", FluentValue::from(LONGEST_NOTE as i64))];
    app.service.words.plain(lang, key, &args)
}

/// So many days ahead a request is, for [`limited`].
pub const ASKED: i64 = ASK_AHEAD_DAYS;
/// So many days ahead a proposal is.
pub const PROPOSED: i64 = PROPOSE_AHEAD_DAYS;

/// A date with its hours as three fields of a form sent them; none when one is no date or time.
pub fn slot(date: &str, from: &str, to: &str) -> Option<Slot> {
    Some(Slot {
        date: date.trim().parse().ok()?,
        from: from.trim().parse().ok()?,
        to: to.trim().parse().ok()?,
    })
}

/// The entry for calendars. Its id stays the same, so that a changed date replaces it; `lines` is what
/// this side may know of the other.
pub fn calendar(app: &App, lang: &Lang, visit: &Visit, lines: &[String], page: &str) -> Response {
    let words = &app.service.words;
    let title = match visit.wish.kind {
        Kind::Attend => "console-visit-calendar-title-attend",
        Kind::Advise => "console-visit-calendar-title-advise",
    };
    let area = place(app, lang, &visit.wish.area);
    let place = match &visit.wish.venue {
        Venue::At(text) => Some(format!("{text} ({area})")),
        other => Some(venue(app, lang, other)),
    };
    let event = Event {
        uid: format!("visit-{}@tsunagu", visit.id),
        time: Time::From(visit.slot.starts_at(), visit.slot.minutes()),
        title: words.short(lang, title),
        text: lines.join("\n"),
        url: Some(format!("{}{page}", app.service.settings.base_url())),
        place,
        remind_days: Some(1),
    };
    let name = words.short(lang, "console-visit-calendar-name");
    let file = calendar::file(&name, &[event], visit.changed_at);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"visit.ics\""),
    ];
    (headers, file).into_response()
}

/// Whether there is a date to write into a calendar.
pub fn agreed(visit: &Visit) -> bool {
    use referral::visit::State;
    let stands = matches!(visit.state, State::Accepted | State::Proposed | State::Done);
    stands && visit.holder.is_some()
}
