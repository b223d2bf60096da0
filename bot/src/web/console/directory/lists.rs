//! The list of partners and the list of gaps.

use super::card::{fields, languages, phones};
use crate::web::App;
use crate::web::console::Me;
use crate::web::console::parts::frame;
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::certificate::japan_day;
use referral::directory::gaps::Gap;
use referral::directory::query::Query;
use referral::directory::{Directory, Partner, PartnerKind, State};
use serde::Deserialize;

/// Fewer requests than this are told as "fewer than", so that a row points at nobody.
const FEW: usize = 5;

/// What the list is narrowed to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    field: String,
    state: String,
    q: String,
}

/// The list: those that agreed and are in time first, then by name.
pub fn partners(app: &App, me: &Me, directory: &Directory, asked: &Asked) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let today = japan_day(app.service.now());
    let mut found: Vec<&Partner> =
        directory.partners.iter().filter(|partner| wanted(directory, partner, asked)).collect();
    let order = |partner: &Partner| (!partner.public(), partner.stale(today), partner.name.clone());
    found.sort_by_key(|partner| order(partner));
    let content = html! {
        h2 { (word("console-partners")) " (" (found.len()) ")" }
        p.ways {
            a.primary href="/console/partners/new" { (word("console-partner-propose")) } " "
            a href="/console/partners/gaps" { (word("console-gaps")) }
        }
        (filter(app, me, asked))
        @if found.is_empty() { p role="status" { (word("console-partners-none")) } }
        @for partner in found { (entry(app, me, directory, partner)) }
    };
    frame(app, me, &word("console-partners"), &content)
}

fn wanted(directory: &Directory, partner: &Partner, asked: &Asked) -> bool {
    let search = referral::directory::query::fold(&asked.q);
    let words = search.split_whitespace().map(str::to_owned).collect();
    let query = Query { page: 1, search: words, ..Query::default() };
    (asked.kind.is_empty() || partner.kind.key() == asked.kind)
        && (asked.field.is_empty() || partner.fields.contains(&asked.field))
        && (asked.state.is_empty() || partner.state.key() == asked.state)
        && query.wants(directory, partner, str::to_owned)
}

fn filter(app: &App, me: &Me, asked: &Asked) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let kinds =
        PartnerKind::ALL.map(|kind| (kind.key(), word(&format!("partner-kind-{}", kind.key()))));
    let states = State::ALL
        .map(|state| (state.key(), word(&format!("console-partner-state-{}", state.key()))));
    let topics = topics(app, me);
    let topics: Vec<(&str, String)> = topics.iter().map(|(id, name)| (*id, name.clone())).collect();
    html! {
        form method="get" action="/console/partners" role="search" {
            (choice("kind", &word("console-partner-kind"), &word("console-any"), &kinds, &asked.kind))
            (choice("field", &word("console-partner-fields"), &word("console-any"), &topics, &asked.field))
            (choice("state", &word("console-partner-state"), &word("console-any"), &states, &asked.state))
            p {
                label for="q" { (word("console-partner-search")) }
                input #q name="q" type="search" value=(asked.q) maxlength="200";
            }
            button type="submit" { (word("console-partner-filter")) }
        }
    }
}

/// All topics with their titles, in the order of the titles.
pub fn topics<'a>(app: &'a App, me: &Me) -> Vec<(&'a str, String)> {
    let world = app.service.world();
    let title = |id: &str| crate::channel::flat(&app.service.words.title(&world, &me.lang, id));
    let all = app.service.library.topics.iter();
    let mut topics: Vec<(&str, String)> =
        all.map(|topic| (topic.id.as_str(), title(&topic.id))).collect();
    topics.sort_by(|a, b| a.1.cmp(&b.1));
    topics
}

fn choice(name: &str, label: &str, any: &str, options: &[(&str, String)], chosen: &str) -> Markup {
    html! {
        p {
            label for=(name) { (label) }
            select id=(name) name=(name) {
                option value="" { (any) }
                @for (value, words) in options {
                    option value=(value) selected[*value == chosen] { (words) }
                }
            }
        }
    }
}

fn entry(app: &App, me: &Me, directory: &Directory, partner: &Partner) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let today = japan_day(app.service.now());
    html! {
        article.entry {
            h3 { a href={ "/console/partners/" (partner.id) } { (partner.name) } }
            p.marks {
                (word(&format!("console-partner-state-{}", partner.state.key())))
                " · " (word(&format!("partner-kind-{}", partner.kind.key())))
                @if let Some(organization) = directory.organization_of(partner) {
                    " · " (organization.name)
                }
                @if partner.state == State::Agreed && partner.stale(today) {
                    " · " strong { (word("console-partner-stale")) }
                }
            }
            p { (fields(app, me, partner)) }
            p { (phones(partner)) " " (languages(app, me, partner)) }
        }
    }
}

/// What was asked for without a partner.
pub fn gaps(app: &App, me: &Me, gaps: &[Gap]) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let content = html! {
        h2 { (word("console-gaps")) }
        p { (word("console-gaps-text")) }
        @if gaps.is_empty() { p role="status" { (word("console-gaps-none")) } }
        @else {
            div.wide role="region" aria-label=(word("console-gaps")) tabindex="0" {
                table {
                    thead { tr {
                        @for key in ["console-label-topic", "console-label-area", "console-label-language", "console-gaps-requests"] {
                            th scope="col" { (word(key)) }
                        }
                    } }
                    tbody { @for gap in gaps { (row(app, me, gap)) } }
                }
            }
        }
        p { a href="/console/partners" { (word("console-partners-back")) } }
    };
    frame(app, me, &word("console-gaps"), &content)
}

fn row(app: &App, me: &Me, gap: &Gap) -> Markup {
    let words = &app.service.words;
    let world = app.service.world();
    let place = match &gap.demand.place {
        referral::area::Place::Unknown => words.short(&me.lang, "console-not-said"),
        place => words.place(&world, &me.lang, place),
    };
    let requests = if gap.requests < FEW {
        words.plain(&me.lang, "console-fewer-than", &[("n", FluentValue::from(FEW))])
    } else {
        gap.requests.to_string()
    };
    html! {
        tr {
            td { (crate::channel::flat(&words.title(&world, &me.lang, &gap.demand.field))) }
            td { (place) }
            td { (words.language_name(&Lang::new(&gap.demand.lang))) }
            td { (requests) }
        }
    }
}
