//! A partner's card: what it takes on and what not, how one refers to it, when somebody checked that,
//! the steps that can be taken now, and who took the earlier ones.

use crate::web::App;
use crate::web::console::Me;
use crate::web::console::parts::{frame, key};
use fluent::FluentValue;
use jiff::civil::Date;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::certificate::japan_day;
use referral::directory::agreement::{Change, MOVES, Step, moved};
use referral::directory::schedule::weekly;
use referral::directory::{Organization, Partner};

/// The whole page.
pub fn show(
    app: &App,
    me: &Me,
    partner: &Partner,
    organization: &Organization,
    changes: &[Change],
    refused: Option<&str>,
) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let today = japan_day(app.service.now());
    let content = html! {
        h2 { (partner.name) }
        @if let Some(sentence) = refused { p role="alert" { strong { (sentence) } } }
        p {
            (word(&format!("console-partner-state-{}", partner.state.key())))
            @if partner.stale(today) { " · " strong { (word("console-partner-stale")) } }
        }
        @if !partner.public() { p { (word("console-partner-hidden")) } }
        (facts(app, me, partner, organization))
        p { a href={ "/console/partners/" (partner.id) "/edit" } { (word("console-partner-edit")) } }
        (steps(app, me, partner))
        (history(app, me, changes))
        p { a href="/console/partners" { (word("console-partners-back")) } }
    };
    frame(app, me, &partner.name, &content)
}

fn facts(app: &App, me: &Me, partner: &Partner, organization: &Organization) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let text = |text: &str| html! { (text) };
    let rows = [
        ("console-partner-organization", text(&organization.name)),
        ("console-partner-kind", text(&word(&format!("partner-kind-{}", partner.kind.key())))),
        ("console-partner-fields", fields(app, me, partner)),
        ("console-partner-scope", text(&partner.scope)),
        ("console-partner-out-of-scope", text(&partner.out_of_scope)),
        ("console-partner-how", text(&partner.how_to_refer)),
        ("console-partner-fee", text(partner.fee.as_deref().unwrap_or_default())),
        ("console-partner-phone", phones(partner)),
        ("console-partner-hours", hours(app, me, partner)),
        ("console-label-language", languages(app, me, partner)),
        ("console-label-area", areas(app, me, partner)),
        ("console-partner-page", page(partner)),
        ("console-partner-checked", day(app, me, partner.checked)),
        ("console-partner-review", day(app, me, partner.review_on())),
    ];
    html! {
        dl.shared { @for (label, value) in rows { dt { (word(label)) } dd { (value) } } }
    }
}

/// The titles of the topics.
pub fn fields(app: &App, me: &Me, partner: &Partner) -> Markup {
    let world = app.service.world();
    let title = |id: &String| crate::channel::flat(&app.service.words.title(&world, &me.lang, id));
    let titles: Vec<String> = partner.fields.iter().map(title).collect();
    html! { (titles.join(" · ")) }
}

/// The numbers, each with the languages for which it is.
pub fn phones(partner: &Partner) -> Markup {
    html! {
        @for (n, line) in partner.phones.iter().enumerate() {
            @if n > 0 { br; }
            a href={ "tel:" (line.number.replace('#', "%23")) } { (line.number) }
            @if !line.languages.is_empty() { " (" (line.languages.join(", ")) ")" }
        }
    }
}

/// The languages with their grades.
pub fn languages(app: &App, me: &Me, partner: &Partner) -> Markup {
    let words = &app.service.words;
    let name = |spoken: &referral::coordinator::Spoken| {
        let grade = format!("console-language-grade-{}", spoken.grade.key());
        let grade = words.short(&me.lang, &grade);
        format!("{} ({grade})", words.language_name(&Lang::new(&spoken.lang)))
    };
    let names: Vec<String> = partner.languages.iter().map(name).collect();
    html! { (names.join(" · ")) }
}

/// The usual week, and the text from which it comes for holidays and exceptions.
fn hours(app: &App, me: &Me, partner: &Partner) -> Markup {
    let words = &app.service.words;
    let Some(hours) = &partner.hours else {
        return html! { (words.short(&me.lang, "console-not-said")) };
    };
    let day = |code: &str| words.short(&me.lang, &format!("day-{}", code.to_lowercase()));
    let span = |weekly: &referral::directory::schedule::Weekly| {
        let days: Vec<String> = weekly.byday.split(',').map(day).collect();
        let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
        let args = [
            ("days", FluentValue::from(days.join(", "))),
            ("from", FluentValue::from(clock(weekly.opens))),
            ("to", FluentValue::from(clock(weekly.closes))),
        ];
        words.plain(&me.lang, "hours-span", &args)
    };
    let week = weekly(hours, japan_day(app.service.now()));
    html! {
        @for weekly in &week { (span(weekly)) br; }
        span.small { (hours.text()) }
    }
}

fn areas(app: &App, me: &Me, partner: &Partner) -> Markup {
    use referral::area::Place;
    let words = &app.service.words;
    let name = |code: &String| {
        let place = if code.len() == 2 {
            Place::Prefecture(code.clone())
        } else {
            Place::Municipality(code.clone())
        };
        words.place(&app.service.world(), &me.lang, &place)
    };
    let names: Vec<String> = partner.areas.iter().map(name).collect();
    html! {
        @if names.is_empty() { (words.short(&me.lang, "console-partner-nation")) }
        @else { (names.join(" · ")) }
    }
}

fn page(partner: &Partner) -> Markup {
    html! {
        @if let Some(url) = partner.url.as_deref().filter(|url| url.starts_with("http")) {
            a href=(url) rel="noreferrer" { (url) }
        }
    }
}

fn day(app: &App, me: &Me, day: Option<Date>) -> Markup {
    let words = &app.service.words;
    let none = || words.short(&me.lang, "console-partner-never");
    let text = day.map_or_else(none, |day| crate::channel::flat(&words.date(&me.lang, day)));
    html! { (text) }
}

fn steps(app: &App, me: &Me, partner: &Partner) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let open = MOVES.into_iter().filter(|step| moved(partner.state, *step).is_some());
    let base = format!("/console/partners/{}", partner.id);
    html! {
        section aria-labelledby="steps" {
            h3 #steps { (word("console-partner-steps")) }
            form method="post" action={ (base) "/step" } {
                (key(me))
                @for step in open {
                    button.danger[step == Step::Refuse] type="submit" name="step" value=(step.key()) {
                        (word(&format!("console-partner-step-{}", step.key())))
                    }
                }
            }
            form method="post" action={ (base) "/check" } {
                (key(me))
                label for="review" { (word("console-partner-review")) }
                input #review name="review" type="date";
                button type="submit" { (word("console-partner-check")) }
            }
        }
    }
}

/// Colleagues are named here, as on all pages of the console.
fn history(app: &App, me: &Me, changes: &[Change]) -> Markup {
    let words = &app.service.words;
    let who = |actor: &str| match actor.strip_prefix("coordinator:") {
        Some(id) => me.registered.coordinator(id).map_or_else(
            || id.to_owned(),
            |(coordinator, desk)| format!("{} ({})", coordinator.name, desk.name),
        ),
        None => words.short(&me.lang, "console-bot"),
    };
    let line = |change: &Change| {
        let day = crate::channel::flat(&words.date(&me.lang, japan_day(change.at)));
        let step = words.short(&me.lang, &format!("console-partner-step-{}", change.step));
        format!("{day} · {step} · {}", who(&change.actor))
    };
    html! {
        section aria-labelledby="history" {
            h3 #history { (words.short(&me.lang, "console-partner-history")) }
            ol { @for change in changes { li { (line(change)) } } }
        }
    }
}
