//! The form of a request: every field with its label, what is wrong beside the field, and nothing of
//! what was written is lost.

mod read;

use super::super::{Me, guard, page};
use super::ways;
use crate::engine::visit::{audience_key, kind_key};
use crate::store::roster;
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::view::plain_page;
use crate::web::visit::{ASKED, limited, title};
use crate::work::visits::{MOST_OPEN, VisitError};
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use fluent::FluentValue;
use maud::{Markup, html};
use read::Draft;
use referral::area::Atlas;
use referral::certificate::japan_day;
use referral::desk::Desk;
use referral::visit::{Audience, Fault, Kind};
use serde::Deserialize;

/// The most chapters of the guidebook; topics are shown chapter by chapter.
const CHAPTERS: u8 = 12;

#[derive(Deserialize)]
pub struct Wanted {
    /// The desk to ask first, when one was found in the roster.
    #[serde(default)]
    desk: String,
}

pub async fn show(State(app): State<App>, me: Me, Query(wanted): Query<Wanted>) -> Response {
    let result = async {
        let draft = begun(&me, &wanted.desk);
        Ok(whole(&app, &me, &draft, &[], None).await?.into_response())
    };
    page(&app, &me, result.await)
}

/// What is known already stands in the form.
fn begun(me: &Me, desk: &str) -> Draft {
    let told = &me.kept.organiser;
    let town = told.municipality.as_deref().and_then(|code| Atlas::embedded().municipality(code));
    let prefecture = town.and_then(|it| Atlas::embedded().prefecture(&it.prefecture));
    let area = town.map(|it| format!("{}{}", prefecture.map_or("", |it| &it.kanji), it.kanji));
    let area = area.unwrap_or_default();
    let pairs = [("area", area.as_str()), ("contact", told.contact.as_str()), ("desk", desk)];
    Draft::of(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
}

pub async fn ask(
    State(app): State<App>,
    me: Me,
    Form(sent): Form<Vec<(String, String)>>,
) -> Response {
    let draft = Draft::of(sent);
    let result = async {
        guard(&me, draft.raw("form_key"))?;
        let wish = match draft.wish(&app.service.library, japan_day(app.service.now())) {
            Ok(wish) => wish,
            Err(faults) => return again(&app, &me, &draft, &faults, None).await,
        };
        match app.service.ask_visit(&me.kept.id, wish).await {
            Ok(id) => Ok(Redirect::to(&format!("/organiser/visits/{id}")).into_response()),
            Err(VisitError::Faults(faults)) => again(&app, &me, &draft, &faults, None).await,
            Err(VisitError::TooMany) => {
                let max = [("max", FluentValue::from(MOST_OPEN))];
                let full = app.service.words.plain(&me.lang, "console-visit-too-many", &max);
                again(&app, &me, &draft, &[], Some(full)).await
            }
            Err(error) => Err(error.into()),
        }
    };
    page(&app, &me, result.await)
}

async fn again(
    app: &App,
    me: &Me,
    draft: &Draft,
    faults: &[Fault],
    full: Option<String>,
) -> Result<Response, Failure> {
    let page = whole(app, me, draft, faults, full).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn whole(
    app: &App,
    me: &Me,
    draft: &Draft,
    faults: &[Fault],
    full: Option<String>,
) -> Result<Markup, Failure> {
    let desk = match draft.raw("desk") {
        "" => None,
        id => {
            let mut tx = app.service.store.read().await?;
            roster::all(&mut tx).await?.desk(id).cloned()
        }
    };
    let page = Page { app, me, draft, faults };
    let heading = page.word("console-visits-new");
    let content = html! {
        (ways(app, me))
        @if let Some(full) = full { p.banner role="alert" { (full) } }
        (page.summary())
        (page.form(desk.as_ref()))
    };
    Ok(plain_page(app, &me.lang, &heading, &content))
}

struct Page<'a> {
    app: &'a App,
    me: &'a Me,
    draft: &'a Draft,
    faults: &'a [Fault],
}

impl Page<'_> {
    fn word(&self, key: &str) -> String {
        self.app.service.words.short(&self.me.lang, key)
    }

    fn limited(&self, key: &str) -> String {
        limited(self.app, &self.me.lang, key, ASKED)
    }

    fn sentence(&self, fault: Fault) -> String {
        self.limited(&format!("console-visit-fault-{}", fault.key()))
    }

    /// What is wrong, with links to the fields.
    fn summary(&self) -> Markup {
        html! {
            @if !self.faults.is_empty() {
                div.banner role="alert" {
                    p { (self.word("console-visit-faults")) }
                    ul { @for fault in self.faults {
                        li { a href={ "#" (fault.field()) } { (self.sentence(*fault)) } }
                    } }
                }
            }
        }
    }

    fn fault(&self, field: &str) -> Markup {
        let found: Vec<&Fault> = self.faults.iter().filter(|it| it.field() == field).collect();
        html! {
            @if !found.is_empty() {
                p.fault id={ "fault-" (field) } { @for fault in found { (self.sentence(*fault)) " " } }
            }
        }
    }

    fn wrong(&self, field: &str) -> bool {
        self.faults.iter().any(|fault| fault.field() == field)
    }

    /// The ids of what describes a field: its hint and what is wrong with it.
    fn described(&self, field: &str, hint: Option<&str>) -> Option<String> {
        let fault = self.wrong(field).then(|| format!("fault-{field}"));
        let ids: Vec<String> =
            hint.map(|_| format!("hint-{field}")).into_iter().chain(fault).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn form(&self, desk: Option<&Desk>) -> Markup {
        html! {
            form.stack method="post" action="/organiser/visits" novalidate {
                (super::key(self.me))
                (self.kinds())
                (self.line("date", "date", "console-visit-date", Some("console-visit-date-hint")))
                (self.line("from", "time", "console-visit-from", None))
                (self.line("to", "time", "console-visit-to", None))
                (self.line("area", "text", "console-visit-area", Some("console-visit-area-hint")))
                label.tick {
                    input type="checkbox" name="online" value="yes" checked[self.draft.ticked("online")];
                    (self.word("console-visit-online"))
                }
                (self.line("venue", "text", "console-visit-venue", Some("console-visit-venue-hint")))
                (self.audiences())
                (self.line("number", "number", "console-visit-number", None))
                (self.languages())
                (self.topics())
                (self.note())
                (self.line("contact", "text", "console-visit-contact", Some("console-visit-contact-hint")))
                (self.desk(desk))
                button.primary type="submit" { (self.word("console-visit-send")) }
            }
        }
    }

    /// One line with label, hint and what is wrong.
    fn line(&self, name: &str, kind: &str, label: &str, hint: Option<&str>) -> Markup {
        let most = (kind == "text").then_some("200");
        let least = (kind == "number").then_some("1");
        html! {
            label for=(name) { (self.word(label)) }
            @if let Some(hint) = hint {
                p.small id={ "hint-" (name) } { (self.limited(hint)) }
            }
            (self.fault(name))
            input id=(name) name=(name) type=(kind) value=(self.draft.raw(name)) maxlength=[most]
                min=[least] aria-describedby=[self.described(name, hint)]
                aria-invalid=[self.wrong(name).then_some("true")];
        }
    }

    fn kinds(&self) -> Markup {
        html! {
            fieldset #kind aria-describedby=[self.described("kind", None)] {
                legend { (self.word("console-visit-kind")) }
                (self.fault("kind"))
                @for kind in Kind::ALL {
                    label.tick {
                        input type="radio" name="kind" value=(kind.key())
                            checked[self.draft.raw("kind") == kind.key()];
                        (self.word(kind_key(kind)))
                    }
                }
            }
        }
    }

    fn audiences(&self) -> Markup {
        html! {
            label for="audience" { (self.word("console-visit-audience")) }
            (self.fault("audience"))
            select id="audience" name="audience"
                aria-describedby=[self.described("audience", None)] {
                option value="" { (self.word("console-visit-choose")) }
                @for audience in Audience::ALL {
                    option value=(audience.key())
                        selected[self.draft.raw("audience") == audience.key()] {
                        (self.word(audience_key(audience)))
                    }
                }
            }
        }
    }

    fn languages(&self) -> Markup {
        let (words, chosen) = (&self.app.service.words, self.draft.all("languages"));
        html! {
            fieldset #languages aria-describedby=[self.described("languages", None)] {
                legend { (self.word("console-visit-languages")) }
                (self.fault("languages"))
                div.ticks {
                    @for lang in self.app.service.library.languages() {
                        label.tick {
                            input type="checkbox" name="languages" value=(lang)
                                checked[chosen.contains(&lang.as_str())];
                            (words.language_name(lang))
                        }
                    }
                }
            }
        }
    }

    /// The topics, folded by chapter; a chapter with a chosen topic is open.
    fn topics(&self) -> Markup {
        let chosen = self.draft.all("topics");
        let all = &self.app.service.library.topics;
        html! {
            fieldset #topics {
                legend { (self.word("console-visit-topics")) }
                p.small { (self.word("console-visit-topics-hint")) }
                @for chapter in 0..=CHAPTERS {
                    @let topics: Vec<&str> =
                        all.iter().filter(|it| it.chapter == chapter).map(|it| it.id.as_str()).collect();
                    details open[topics.iter().any(|topic| chosen.contains(topic))] {
                        summary { (self.word(&format!("chapter-{chapter}"))) }
                        @for topic in topics {
                            label.tick {
                                input type="checkbox" name="topics" value=(topic)
                                    checked[chosen.contains(&topic)];
                                (title(self.app, &self.me.lang, topic))
                            }
                        }
                    }
                }
            }
        }
    }

    fn note(&self) -> Markup {
        let hint = "console-visit-note-hint";
        html! {
            label for="note" { (self.word("console-visit-note")) }
            p.small #hint-note { (self.limited(hint)) }
            (self.fault("note"))
            textarea id="note" name="note" rows="4"
                aria-describedby=[self.described("note", Some(hint))]
                aria-invalid=[self.wrong("note").then_some("true")] { (self.draft.raw("note")) }
        }
    }

    fn desk(&self, desk: Option<&Desk>) -> Markup {
        let words = &self.app.service.words;
        html! {
            @if let Some(desk) = desk {
                (self.fault("desk"))
                @let name = [("desk", FluentValue::from(desk.public_name()))];
                label.tick {
                    input #desk type="checkbox" name="desk" value=(desk.id) checked
                        aria-describedby=[self.described("desk", None)];
                    (words.plain(&self.me.lang, "console-visit-desk-first", &name))
                }
            }
        }
    }
}
