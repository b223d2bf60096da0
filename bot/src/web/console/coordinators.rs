//! The colleagues: whom to ask about a field, a language or a place. Signed-in coordinators find one
//! another here by prefecture, field and language; the form is a plain GET.

use super::parts::frame;
use super::{Me, page, profile};
use crate::channel::flat;
use crate::web::App;
use crate::web::failure::Failure;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::area::Place;
use referral::coordinator::profile::{Profile, Wanted};
use serde::Deserialize;
use std::collections::BTreeSet;

/// How many colleagues one page shows.
const MOST: usize = 100;

/// What is looked for, as the form sends it: empty for all.
#[derive(Deserialize)]
pub struct Filter {
    #[serde(default)]
    prefecture: String,
    #[serde(default)]
    field: String,
    #[serde(default)]
    language: String,
}

impl Filter {
    fn wanted(&self) -> Wanted {
        let said = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Wanted {
            prefecture: said(&self.prefecture),
            field: said(&self.field),
            lang: said(&self.language),
        }
    }
}

pub async fn show(State(app): State<App>, me: Me, Query(filter): Query<Filter>) -> Response {
    let wanted = filter.wanted();
    let pairs = me.registered.roster.coordinators.iter().filter_map(|coordinator| {
        let desk = me.registered.desk(&coordinator.desk)?;
        wanted.fits(coordinator, desk).then(|| Profile::of(coordinator, desk))
    });
    let mut found: Vec<Profile> = pairs.collect();
    found.sort_by(|a, b| (&a.workplace, &a.name).cmp(&(&b.workplace, &b.name)));
    let result = Ok::<_, Failure>(whole(&app, &me, &filter, &found).into_response());
    page(&app, &me, result)
}

fn whole(app: &App, me: &Me, filter: &Filter, found: &[Profile]) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    let counted = |key: &str, n: usize| words.plain(&me.lang, key, &[("n", FluentValue::from(n))]);
    let content = html! {
        h2 { (word("console-colleagues")) }
        (form(app, me, filter))
        p role="status" { (counted("console-colleagues-found", found.len())) }
        @for profile in found.iter().take(MOST) {
            article.entry { (profile::facts(app, me, profile)) }
        }
        @if found.len() > MOST { p { (counted("console-colleagues-more", MOST)) } }
        p { a href="/console" { (word("console-back")) } }
    };
    frame(app, me, &word("console-colleagues"), &content)
}

fn form(app: &App, me: &Me, filter: &Filter) -> Markup {
    let (words, world) = (&app.service.words, app.service.world());
    let prefectures = world.atlas.prefectures().iter().map(|prefecture| {
        let place = Place::Prefecture(prefecture.code.clone());
        (prefecture.code.clone(), words.place(&world, &me.lang, &place))
    });
    let coordinators = &me.registered.roster.coordinators;
    let fields: BTreeSet<&String> = coordinators.iter().flat_map(|it| &it.fields).collect();
    let fields = fields.into_iter();
    let fields = fields.map(|id| (id.clone(), flat(&words.title(&world, &me.lang, id))));
    let spoken = coordinators.iter().flat_map(|it| &it.languages).map(|it| &it.lang);
    let spoken: BTreeSet<&String> = spoken.collect();
    let spoken = spoken.into_iter();
    let spoken = spoken.map(|code| (code.clone(), words.language_name(&Lang::new(code))));
    html! {
        form.filter method="get" action="/console/coordinators"
            aria-label=(words.short(&me.lang, "console-colleagues-filter")) {
            (choice(app, me, ("prefecture", "console-label-prefecture"), &filter.prefecture, prefectures.collect()))
            (choice(app, me, ("field", "console-colleagues-field"), &filter.field, fields.collect()))
            (choice(app, me, ("language", "console-label-language"), &filter.language, spoken.collect()))
            button type="submit" { (words.short(&me.lang, "console-colleagues-show")) }
        }
    }
}

fn choice(
    app: &App,
    me: &Me,
    (name, label): (&str, &str),
    chosen: &str,
    options: Vec<(String, String)>,
) -> Markup {
    let words = &app.service.words;
    html! {
        label for=(name) { (words.short(&me.lang, label)) }
        select id=(name) name=(name) {
            option value="" { (words.short(&me.lang, "console-colleagues-any")) }
            @for (value, text) in options {
                option value=(value) selected[value == chosen] { (text) }
            }
        }
    }
}
