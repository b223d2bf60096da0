//! The roster for verified organisers: which desks have coordinators for an area, a field, a
//! qualification and a language, how many, and what they cover; no names. From a desk a request
//! begins. Who is not verified reads how to become so.

use super::visits::ways;
use super::{Me, page};
use crate::store::cases::Actor;
use crate::store::{audit, roster};
use crate::web::App;
use crate::web::view::plain_page;
use crate::web::visit::{place, title};
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::area::{Atlas, Found, Place};
use referral::certificate::japan_day;
use referral::coordinator::Roster;
use referral::roster_search::{Area, FoundDesk, Wanted, covered, search};
use referral::visit::Fault;
use serde::Deserialize;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/organiser/roster", get(show))
}

/// What is looked for, as the form sends it: empty for all. `area` is a block or the 2-digit code of a
/// prefecture, `field` a topic or `chapter-N`.
#[derive(Deserialize)]
struct Filter {
    #[serde(default)]
    area: String,
    #[serde(default)]
    town: String,
    #[serde(default)]
    field: String,
    #[serde(default)]
    qualification: String,
    #[serde(default)]
    language: String,
}

async fn show(State(app): State<App>, me: Me, Query(filter): Query<Filter>) -> Response {
    let result = async {
        if me.kept.verified_on.is_none() {
            return Ok((StatusCode::FORBIDDEN, unverified(&app, &me)).into_response());
        }
        let now = app.service.now();
        let mut tx = app.service.store.write().await?;
        let roster = roster::all(&mut tx).await?.roster;
        let actor = Actor::Organiser(me.kept.id.clone());
        audit::add(&mut tx, &actor, "roster-searched", None, "", now).await?;
        tx.commit().await?;
        Ok(whole(&app, &me, &filter, &roster).into_response())
    };
    page(&app, &me, result.await)
}

fn unverified(app: &App, me: &Me) -> Markup {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let content = html! {
        (ways(app, me))
        p { (word("console-roster-how-verified")) }
        p { (word("console-roster-still")) }
        p { a.primary href="/organiser/visits/new" { (word("console-visits-new")) } }
    };
    plain_page(app, &me.lang, &word("console-roster-not-verified"), &content)
}

impl Filter {
    fn wanted(&self, app: &App) -> Result<Wanted, Fault> {
        let said = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Ok(Wanted {
            area: self.area()?,
            topics: self.topics(app),
            qualification: said(&self.qualification),
            lang: said(&self.language),
        })
    }

    /// The municipality when one is written, else what was chosen.
    fn area(&self) -> Result<Option<Area>, Fault> {
        if !self.town.trim().is_empty() {
            return match Atlas::embedded().find(self.town.trim()) {
                Found::Municipality(town) => Ok(Some(Area::Municipality(town.code.clone()))),
                Found::Prefecture(prefecture) => {
                    Ok(Some(Area::Prefecture(prefecture.code.clone())))
                }
                Found::Several(_) => Err(Fault::AreaSeveral),
                Found::UnknownPostal | Found::Nothing => Err(Fault::AreaUnknown),
            };
        }
        let digits = self.area.chars().all(|sign| sign.is_ascii_digit());
        Ok(match (self.area.is_empty(), digits) {
            (true, _) => None,
            (_, true) => Some(Area::Prefecture(self.area.clone())),
            _ => Some(Area::Block(self.area.clone())),
        })
    }

    fn topics(&self, app: &App) -> Vec<String> {
        let chapter = self.field.strip_prefix("chapter-").and_then(|text| text.parse::<u8>().ok());
        let Some(chapter) = chapter else {
            return Some(self.field.clone()).filter(|id| !id.is_empty()).into_iter().collect();
        };
        let all = app.service.library.topics.iter();
        all.filter(|topic| topic.chapter == chapter).map(|topic| topic.id.clone()).collect()
    }
}

fn whole(app: &App, me: &Me, filter: &Filter, roster: &Roster) -> Markup {
    let words = &app.service.words;
    let today = japan_day(app.service.now());
    let wanted = filter.wanted(app);
    let fault = wanted.as_ref().err().copied();
    let found = wanted.map(|wanted| search(roster, &wanted, today)).unwrap_or_default();
    let counted = words.plain(&me.lang, "console-roster-found", &[("n", found.len().into())]);
    let content = html! {
        (ways(app, me))
        p { (words.short(&me.lang, "console-roster-intro")) }
        (form(app, me, filter, &covered(roster, today), fault))
        @if fault.is_none() {
            p role="status" { (counted) }
            @for desk in &found { (entry(app, me, desk)) }
        }
    };
    plain_page(app, &me.lang, &words.short(&me.lang, "console-roster"), &content)
}

fn entry(app: &App, me: &Me, desk: &FoundDesk) -> Markup {
    let words = &app.service.words;
    let count = words.plain(&me.lang, "console-roster-count", &[("n", desk.count.into())]);
    let area = place(app, &me.lang, &Place::Municipality(desk.municipality.clone()));
    let languages = desk.languages.iter().map(|code| words.language_name(&Lang::new(code)));
    let topics = desk.topics.iter().map(|topic| title(app, &me.lang, topic));
    let rows = [
        ("console-label-area", area),
        ("console-roster-languages", languages.collect::<Vec<_>>().join(", ")),
        ("console-roster-covers", topics.collect::<Vec<_>>().join(", ")),
        ("console-roster-qualifications", desk.qualifications.join(", ")),
    ];
    html! {
        article.entry {
            h2 { (desk.organisation) }
            p { (count) }
            dl.shared {
                @for (label, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
                    dt { (words.short(&me.lang, label)) } dd { (value) }
                }
            }
            p { a.primary href={ "/organiser/visits/new?desk=" (desk.id) } {
                (words.short(&me.lang, "console-roster-ask"))
                span.hidden { ": " (desk.organisation) }
            } }
        }
    }
}

fn form(app: &App, me: &Me, filter: &Filter, all: &FoundDesk, fault: Option<Fault>) -> Markup {
    let words = &app.service.words;
    let word = |key: &str| words.short(&me.lang, key);
    let qualifications = all.qualifications.iter().map(|text| (text.clone(), text.clone()));
    let language = |code: &String| (code.clone(), words.language_name(&Lang::new(code)));
    let languages = all.languages.iter().map(language);
    html! {
        form.filter method="get" action="/organiser/roster" aria-label=(word("console-roster")) {
            (choice(app, me, ("area", "console-roster-area"), &filter.area, &areas(app, me)))
            label for="town" { (word("console-roster-town")) }
            @if let Some(fault) = fault {
                p.fault #fault-town role="alert" {
                    (word(&format!("console-visit-fault-{}", fault.key())))
                }
            }
            input id="town" name="town" value=(filter.town) maxlength="100"
                aria-describedby=[fault.map(|_| "fault-town")]
                aria-invalid=[fault.map(|_| "true")];
            (choice(app, me, ("field", "console-roster-field"), &filter.field, &fields(app, me, all)))
            (choice(app, me, ("qualification", "console-roster-qualification"), &filter.qualification,
                &[(String::new(), qualifications.collect())]))
            (choice(app, me, ("language", "console-roster-language"), &filter.language,
                &[(String::new(), languages.collect())]))
            button type="submit" { (word("console-roster-search")) }
        }
    }
}

/// Choices under a heading; without one they stand alone.
type Group = (String, Vec<(String, String)>);

fn areas(app: &App, me: &Me) -> Vec<Group> {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let prefectures = Atlas::embedded().prefectures();
    let mut blocks: Vec<(String, String)> = Vec::new();
    for prefecture in prefectures {
        if !blocks.iter().any(|(block, _)| *block == prefecture.block) {
            let name = word(&format!("block-{}", prefecture.block));
            blocks.push((prefecture.block.clone(), name));
        }
    }
    let named = prefectures
        .iter()
        .map(|it| (it.code.clone(), place(app, &me.lang, &Place::Prefecture(it.code.clone()))));
    vec![
        (word("console-roster-regions"), blocks),
        (word("console-roster-prefectures"), named.collect()),
    ]
}

fn fields(app: &App, me: &Me, all: &FoundDesk) -> Vec<Group> {
    let word = |key: &str| app.service.words.short(&me.lang, key);
    let topics = &app.service.library.topics;
    let mut chapters: Vec<u8> =
        all.topics.iter().filter_map(|id| Some(topics.get(id)?.chapter)).collect();
    chapters.sort_unstable();
    chapters.dedup();
    let chapters = chapters.into_iter().map(|n| format!("chapter-{n}"));
    let chapters = chapters.map(|key| (key.clone(), word(&key)));
    let topics = all.topics.iter().map(|id| (id.clone(), title(app, &me.lang, id)));
    vec![
        (word("console-roster-chapters"), chapters.collect()),
        (word("console-roster-topics"), topics.collect()),
    ]
}

fn choice(
    app: &App,
    me: &Me,
    (name, label): (&str, &str),
    chosen: &str,
    groups: &[Group],
) -> Markup {
    let words = &app.service.words;
    let options = |all: &[(String, String)]| {
        html! { @for (value, text) in all {
            option value=(value) selected[value == chosen] { (text) }
        } }
    };
    html! {
        label for=(name) { (words.short(&me.lang, label)) }
        select id=(name) name=(name) {
            option value="" { (words.short(&me.lang, "console-roster-any")) }
            @for (heading, all) in groups {
                @if heading.is_empty() { (options(all)) }
                @else { optgroup label=(heading) { (options(all)) } }
            }
        }
    }
}
