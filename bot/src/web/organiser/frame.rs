//! What the organisers' pages share: the frame with its places, and the words of a campaign.

use super::Me;
use crate::channel::flat;
use crate::engine::campaign::{Campaign, Standing};
use crate::web::App;
use crate::web::view;
use fluent::FluentValue;
use jiff::civil::Date;
use maud::{Markup, html};
use referral::area::Place;

/// The places of these pages.
const PLACES: [(&str, &str); 3] = [
    ("/organiser", "console-organiser-campaigns"),
    ("/organiser/visits", "console-organiser-place-visits"),
    ("/organiser/roster", "console-organiser-place-roster"),
];

/// A page. `here` is its address, if it is one of the places.
pub fn frame(app: &App, me: &Me, (here, title): (&str, &str), content: &Markup) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let body = html! {
        body.console {
            header {
                p.brand-name { a href="/organiser" { (word("console-organiser-title")) } }
                p { strong { (me.kept.organiser.name) } }
                nav aria-label=(word("console-nav")) {
                    @for (address, key) in PLACES {
                        a href=(address) aria-current=[(address == here).then_some("page")] {
                            (word(key))
                        }
                        " "
                    }
                }
                form method="post" action="/organiser/sign-out" {
                    (key(me))
                    button type="submit" { (word("console-sign-out")) }
                }
            }
            main { h1 { (title) } (content) }
        }
    };
    view::page(app, &me.lang, title, None, &body)
}

/// The hidden field that proves that a form is ours.
pub fn key(me: &Me) -> Markup {
    html! { input type="hidden" name="form_key" value=(me.session.form_key); }
}

/// A day in the organiser's language.
pub fn day(app: &App, me: &Me, day: Date) -> String {
    flat(&app.service.words.date(&me.lang, day))
}

/// A track by its name; by its id as long as it has none.
pub fn track(app: &App, me: &Me, id: &str) -> String {
    let name = app.service.words.known(&me.lang, &format!("track-{id}"));
    name.unwrap_or_else(|| id.to_owned())
}

/// Where a campaign stands, in words.
pub fn standing(app: &App, me: &Me, campaign: &Campaign) -> String {
    let words = &app.service.words;
    match campaign.standing(app.service.today()) {
        Standing::NotYet => {
            let date = [("date", FluentValue::from(day(app, me, campaign.starts_on)))];
            words.plain(&me.lang, "console-organiser-not-yet", &date)
        }
        Standing::Running => words.short(&me.lang, "console-organiser-running"),
        Standing::Ended => words.short(&me.lang, "console-organiser-ended"),
    }
}

/// What was told of a campaign, as rows.
pub fn facts(app: &App, me: &Me, campaign: &Campaign) -> Vec<(&'static str, String)> {
    let words = &app.service.words;
    let languages: Vec<String> =
        campaign.languages.iter().map(|lang| words.language_name(lang)).collect();
    let kind = format!("console-organiser-kind-{}", campaign.kind.key());
    let mut rows = vec![
        ("console-organiser-state", standing(app, me, campaign)),
        ("console-organiser-kind", words.short(&me.lang, &kind)),
        ("console-organiser-track", track(app, me, &campaign.track)),
        ("console-organiser-languages", languages.join(" · ")),
    ];
    if let Some(code) = &campaign.municipality {
        let place = Place::Municipality(code.clone());
        let name = words.place(&app.service.world(), &me.lang, &place);
        rows.push(("console-organiser-municipality", name));
    }
    rows.push(("console-organiser-starts", day(app, me, campaign.starts_on)));
    rows.extend(campaign.ends_on.map(|on| ("console-organiser-ends", day(app, me, on))));
    rows.push(("console-organiser-contact", campaign.contact.clone()));
    rows
}
