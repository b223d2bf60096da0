//! The fields with which a partner is chosen for a step or a hand-over: from the directory, or written
//! by hand, which is folded away where there is something to choose from.

use crate::web::App;
use crate::web::console::Me;
use maud::{Markup, html};
use referral::directory::PartnerKind;
use referral::plan::PartnerRef;

/// A partner: one of the directory, or written by hand.
pub fn partner_fields(
    app: &App,
    me: &Me,
    id: &dyn Fn(&str) -> String,
    partner: Option<&PartnerRef>,
    choices: &[PartnerRef],
) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let none = PartnerRef::default();
    let found = partner.unwrap_or(&none);
    let languages = found.languages.join(", ");
    let rows = [
        ("name", "console-plan-partner-name", &found.name),
        ("phone", "console-partner-phone", &found.phone),
        ("hours", "console-partner-hours", &found.hours),
        ("languages", "console-plan-partner-languages", &languages),
        ("url", "console-partner-url", &found.url),
    ];
    html! {
        fieldset {
            legend { (word("console-partner")) }
            @if !choices.is_empty() {
                label for=(id("chosen")) { (word("console-partner-choose")) }
                (chooser(&id("chosen"), partner, choices))
            }
            details open[choices.is_empty() || partner.is_some_and(|found| found.id.is_none())] {
                summary { (word("console-partner-by-hand")) }
                div.stack {
                    @for (name, label, value) in rows {
                        label for=(id(name)) { (word(label)) }
                        input id=(id(name)) name={ "partner_" (name) } maxlength="200" value=(value);
                    }
                    (kinds(app, me, &id("kind"), found))
                }
            }
        }
    }
}

fn kinds(app: &App, me: &Me, id: &str, found: &PartnerRef) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    html! {
        label for=(id) { (word("console-partner-kind")) }
        select id=(id) name="partner_kind" {
            option value="" { "–" }
            @for kind in PartnerKind::ALL {
                option value=(kind.key()) selected[found.kind == Some(kind)] {
                    (word(&format!("partner-kind-{}", kind.key())))
                }
            }
        }
    }
}

fn chooser(id: &str, partner: Option<&PartnerRef>, choices: &[PartnerRef]) -> Markup {
    let chosen = partner.and_then(|partner| partner.id.as_deref());
    html! {
        select id=(id) name="partner_id" {
            option value="" { "–" }
            @for choice in choices {
                option value=[choice.id.as_deref()] selected[choice.id.as_deref() == chosen] {
                    (choice.name) @if !choice.phone.is_empty() { " · " (choice.phone) }
                }
            }
        }
    }
}
