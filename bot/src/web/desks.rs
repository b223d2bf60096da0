//! The public list of consultation desks with certified coordinators: a page in all languages, and
//! the same as JSON and CSV. Everything here is made from the five fields of the list and from the
//! names of places; no coordinator's name comes near it. Nobody needs a chat or an account.

use super::App;
use super::failure::Failure;
use super::language::{known, preferred};
use super::view::{self, spans, tag};
use crate::words::ruby;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::area::{Place, Prefecture};
use referral::publication::{Listed, PublicList};
use serde::Deserialize;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/desks", get(show))
        .route("/desks.json", get(json))
        .route("/desks.csv", get(csv))
}

/// What the page's form sends: empty for all.
#[derive(Deserialize)]
struct Look {
    #[serde(default)]
    prefecture: String,
    lang: Option<String>,
}

async fn show(
    State(app): State<App>,
    headers: HeaderMap,
    Query(look): Query<Look>,
) -> Result<Response, Failure> {
    let asked = look.lang.as_deref().map(Lang::new).filter(|lang| known(&app, lang));
    let lang = asked.unwrap_or_else(|| preferred(&app, &headers));
    let list = app.service.public_list().await?;
    let chosen = app.service.world().atlas.prefecture(&look.prefecture);
    Ok(Page { app: &app, lang: &lang, list: &list, chosen }.whole().into_response())
}

async fn json(State(app): State<App>) -> Result<Json<PublicList>, Failure> {
    Ok(Json(app.service.public_list().await?))
}

async fn csv(State(app): State<App>) -> Result<Response, Failure> {
    let list = app.service.public_list().await?;
    let name = format!("desks-{}-{}.csv", list.fiscal_year, list.date);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, list.csv()).into_response())
}

struct Page<'a> {
    app: &'a App,
    lang: &'a Lang,
    list: &'a PublicList,
    chosen: Option<&'a Prefecture>,
}

impl Page<'_> {
    fn whole(&self) -> Markup {
        let title = self.app.service.words.short(self.lang, "desks-title");
        let body = html! {
            body.plain.desks {
                main {
                    h1 { (self.words("desks-title")) }
                    (self.languages())
                    p { (self.words("desks-intro")) }
                    (self.form())
                    p.small { (self.as_of()) }
                    (self.found())
                    p { a.primary href="/" { (self.words("desks-chat")) } }
                    p.small {
                        (self.words("desks-data")) " "
                        a href="/desks.csv" { "CSV" } " · " a href="/desks.json" { "JSON" }
                    }
                }
            }
        };
        view::page(self.app, self.lang, &title, None, &body)
    }

    /// A message with its readings.
    fn words(&self, key: &str) -> Markup {
        spans(&self.app.service.words.spans(self.lang, key, &[]))
    }

    fn languages(&self) -> Markup {
        let words = &self.app.service.words;
        let prefecture = self.chosen.map(|prefecture| prefecture.code.as_str());
        html! {
            details.languages {
                summary { span.globe aria-hidden="true" { "文A" } (words.short(self.lang, "page-languages")) ": " strong { (words.language_name(self.lang)) } }
                nav aria-label=(words.short(self.lang, "page-languages")) {
                    ul {
                        @for code in self.app.service.library.languages() {
                            @let current = (code == self.lang).then_some("true");
                            li { a href={ "/desks?lang=" (code) @if let Some(prefecture) = prefecture { "&prefecture=" (prefecture) } }
                                lang=(tag(code.as_str())) aria-current=[current] { (words.language_name(code)) } }
                        }
                    }
                }
            }
        }
    }

    fn form(&self) -> Markup {
        let words = &self.app.service.words;
        let chosen = self.chosen.map_or("", |prefecture| prefecture.code.as_str());
        html! {
            form.filter method="get" action="/desks" {
                input type="hidden" name="lang" value=(self.lang);
                label for="prefecture" { (self.words("desks-prefecture")) }
                select id="prefecture" name="prefecture" {
                    option value="" { (words.short(self.lang, "desks-all")) }
                    @for prefecture in self.app.service.world().atlas.prefectures() {
                        option value=(prefecture.code) selected[prefecture.code == chosen] {
                            (crate::channel::flat(&ruby(&self.prefecture(prefecture))))
                        }
                    }
                }
                button type="submit" { (self.words("desks-show")) }
            }
        }
    }

    fn as_of(&self) -> Markup {
        let words = &self.app.service.words;
        let year = self.list.fiscal_year.trim_start_matches("FY").to_owned();
        let date = words.raw(&words.date(self.lang, self.list.date));
        let args = [("year", FluentValue::from(year)), ("date", FluentValue::from(date))];
        spans(&words.spans(self.lang, "desks-as-of", &args))
    }

    /// The desks by region and prefecture, in the order of the list.
    fn found(&self) -> Markup {
        let wanted = |row: &&Listed| self.chosen.is_none_or(|it| it.kanji == row.prefecture);
        let rows: Vec<&Listed> = self.list.organisations.iter().filter(wanted).collect();
        html! {
            @if rows.is_empty() { p role="status" { (self.words("desks-none")) } }
            @for block in rows.chunk_by(|a, b| a.block == b.block) {
                section {
                    h2 { (self.words(&format!("block-{}", block[0].block))) }
                    @for prefecture in block.chunk_by(|a, b| a.prefecture == b.prefecture) {
                        (self.prefecture_section(prefecture))
                    }
                }
            }
        }
    }

    fn prefecture_section(&self, rows: &[&Listed]) -> Markup {
        let atlas = self.app.service.world().atlas;
        let here = atlas.prefectures().iter().find(|it| it.kanji == rows[0].prefecture);
        let name = here.map_or_else(|| rows[0].prefecture.clone(), |it| self.prefecture(it));
        html! {
            h3 { (spans(&ruby(&name))) }
            ul {
                @for row in rows {
                    li {
                        strong lang="ja" { (row.organisation) } br;
                        (spans(&ruby(&self.municipality(here, row)))) " · " (self.count(row.count))
                    }
                }
            }
        }
    }

    fn prefecture(&self, prefecture: &Prefecture) -> String {
        self.place(&Place::Prefecture(prefecture.code.clone()))
    }

    fn municipality(&self, prefecture: Option<&Prefecture>, row: &Listed) -> String {
        let atlas = self.app.service.world().atlas;
        let towns = prefecture.map(|it| atlas.municipalities_of(&it.code)).unwrap_or_default();
        let town = towns.into_iter().find(|town| town.kanji == row.municipality);
        let known = town.map(|town| self.place(&Place::Municipality(town.code.clone())));
        known.unwrap_or_else(|| row.municipality.clone())
    }

    fn place(&self, place: &Place) -> String {
        self.app.service.words.place(&self.app.service.world(), self.lang, place)
    }

    fn count(&self, n: usize) -> Markup {
        let args = [("n", FluentValue::from(n))];
        spans(&self.app.service.words.spans(self.lang, "desks-count", &args))
    }
}
