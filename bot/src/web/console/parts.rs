//! What the console's pages share: the frame, the facts about a case in the coordinator's words, and
//! forms with the session's key.

use super::{LANGUAGES, Me, me as own};
use crate::engine::intake::client_key;
use crate::store::cases::Kept;
use crate::web::App;
use crate::web::view;
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::Millis;
use referral::case::Offer;
use referral::matching::Reason;

const MINUTE: Millis = 60_000;

/// A page of the console.
pub fn frame(app: &App, me: &Me, title: &str, content: &Markup) -> Markup {
    let words = &app.service.words;
    let until = words.date(&me.lang, me.coordinator.certificate.valid_until());
    let date = [("date", FluentValue::from(crate::channel::flat(&until)))];
    let body = html! {
        body.console {
            header {
                h1 { a href="/console" { (words.short(&me.lang, "console-title")) } }
                p {
                    strong { (me.coordinator.name) }
                    @if let Some(desk) = me.desk() { " · " (desk.name) }
                    " · " (words.plain(&me.lang, "console-certified", &date))
                }
                nav aria-label=(words.short(&me.lang, "console-nav")) {
                    a href="/console" { (words.short(&me.lang, "console-queue")) } " "
                    a href="/console/desk" { (words.short(&me.lang, "console-desk-cases")) } " "
                    a href="/console/me" { (words.short(&me.lang, "console-me")) } " "
                    a href="/console/coordinators" { (words.short(&me.lang, "console-colleagues")) } " "
                    a href="/console/deadlines" { (words.short(&me.lang, "console-deadlines")) } " "
                    a href="/console/knowhow" { (words.short(&me.lang, "console-knowhow")) } " "
                    a href="/console/partners" { (words.short(&me.lang, "console-partners")) } " "
                    a href="/console/notices" { (words.short(&me.lang, "console-notices")) }
                }
                nav aria-label=(words.short(&me.lang, "console-language")) {
                    @for code in LANGUAGES { (language(app, me, code)) }
                }
                form method="post" action="/console/sign-out" {
                    (key(me))
                    button type="submit" { (words.short(&me.lang, "console-sign-out")) }
                }
            }
            main { (own::banners(app, me)) (content) }
        }
    };
    view::page(app, &me.lang, title, Some("/assets/console.js"), &body)
}

fn language(app: &App, me: &Me, code: &str) -> Markup {
    let current = (me.lang.as_str() == code).then_some("true");
    html! {
        a href={ "/console/language/" (code) } lang=(code) aria-current=[current] {
            (app.service.words.language_name(&Lang::new(code)))
        }
        " "
    }
}

/// The hidden field that proves that a form is ours.
pub fn key(me: &Me) -> Markup {
    html! { input type="hidden" name="form_key" value=(me.session.form_key); }
}

/// What the resident agreed to share.
pub fn shared(app: &App, me: &Me, kept: &Kept) -> Markup {
    let (words, shared) = (&app.service.words, &kept.case.shared);
    let none = || words.short(&me.lang, "console-not-said");
    let area = match &shared.place {
        referral::area::Place::Unknown => none(),
        place => words.place(&app.service.world(), &me.lang, place),
    };
    let topic = shared.topic.as_ref().map_or_else(none, |topic| {
        crate::channel::flat(&words.title(&app.service.world(), &me.lang, topic))
    });
    let rows = [
        ("console-label-language", words.language_name(&Lang::new(&shared.lang))),
        ("console-label-area", area),
        ("console-label-topic", topic),
        ("console-label-client", words.short(&me.lang, client_key(shared.client))),
    ];
    html! {
        dl.shared {
            @for (label, value) in rows { dt { (words.short(&me.lang, label)) } dd { (value) } }
            dt { (words.short(&me.lang, "console-label-question")) }
            dd {
                @if shared.question.is_empty() { (none()) }
                @else { blockquote lang=(view::tag(&shared.lang)) dir="auto" { (shared.question) } }
            }
        }
    }
}

/// Why this case was offered to this coordinator.
pub fn reasons(app: &App, me: &Me, offer: &Offer) -> Markup {
    html! {
        p.reasons {
            (app.service.words.short(&me.lang, "console-why")) ": "
            @for (n, reason) in offer.reasons.iter().enumerate() {
                @if n > 0 { " · " }
                (reason_words(app, me, reason))
            }
        }
    }
}

fn reason_words(app: &App, me: &Me, reason: &Reason) -> String {
    let words = &app.service.words;
    let args = match reason {
        Reason::SpeaksLanguage(grade) => {
            let grade = words.short(&me.lang, &format!("console-language-grade-{}", grade.key()));
            vec![("grade", FluentValue::from(grade))]
        }
        Reason::FreeCapacity { open, capacity } => {
            vec![("open", FluentValue::from(*open)), ("capacity", FluentValue::from(*capacity))]
        }
        Reason::Nearest { km } => vec![("km", FluentValue::from(*km))],
        _ => Vec::new(),
    };
    words.plain(&me.lang, &format!("reason-{}", reason.key().replace('_', "-")), &args)
}

/// How long a resident has waited, in the largest fitting unit.
pub fn waiting(app: &App, me: &Me, since: Millis) -> String {
    let minutes = ((app.service.now() - since) / MINUTE).max(0);
    let (key, n) = match minutes {
        0..60 => ("console-minutes", minutes),
        60..1_440 => ("console-hours", minutes / 60),
        _ => ("console-days", minutes / 1_440),
    };
    let words = &app.service.words;
    let time = words.plain(&me.lang, key, &[("n", FluentValue::from(n))]);
    words.plain(&me.lang, "console-waiting", &[("time", FluentValue::from(time))])
}
