//! One campaign: its addresses in a language and on a way, the QR codes and posters, its numbers, and
//! its end.

use super::frame::{facts, frame, key};
use super::{Me, guard, numbers, page};
use crate::engine::campaign::code::Via;
use crate::engine::campaign::figures::Chart;
use crate::engine::campaign::{Campaign, Standing};
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::view::tag;
use crate::work::campaigns::Addresses;
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use serde::Deserialize;

/// How many languages fit on one poster.
const ON_ONE: usize = 8;

/// Which link is shown.
#[derive(Deserialize)]
pub struct Shown {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    via: String,
}

pub async fn show(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Query(shown): Query<Shown>,
) -> Response {
    let result = async {
        let campaign = me.campaign(&app, &id).await?;
        let charts = app.service.campaign_charts(&campaign).await?;
        let lang = campaign.languages.iter().find(|lang| lang.as_str() == shown.lang);
        let via = Via::from_key(&shown.via).unwrap_or(Via::Link);
        let whole = Whole { app: &app, me: &me, campaign: &campaign, link: (lang, via) };
        let content = whole.content(&charts);
        Ok::<_, Failure>(frame(&app, &me, ("", &campaign.name), &content).into_response())
    };
    page(&app, &me, result.await)
}

#[derive(Deserialize)]
pub struct Key {
    form_key: String,
}

/// The codes open nothing any more.
pub async fn end(
    State(app): State<App>,
    me: Me,
    Path(id): Path<String>,
    Form(form): Form<Key>,
) -> Response {
    let result = async {
        guard(&me, &form.form_key)?;
        let campaign = me.campaign(&app, &id).await?;
        app.service.end_campaign(&me.kept.id, &campaign).await?;
        let address = format!("/organiser/campaigns/{}", campaign.id);
        Ok::<_, Failure>(Redirect::to(&address).into_response())
    };
    page(&app, &me, result.await)
}

struct Whole<'a> {
    app: &'a App,
    me: &'a Me,
    campaign: &'a Campaign,
    /// The language and the way of the link that is shown.
    link: (Option<&'a Lang>, Via),
}

impl Whole<'_> {
    fn word(&self, key: &str) -> String {
        self.app.service.words.short(&self.me.lang, key)
    }

    fn content(&self, charts: &[Chart]) -> Markup {
        html! {
            p { a href="/organiser" { (self.word("console-organiser-back")) } }
            dl.shared {
                @for (label, value) in facts(self.app, self.me, self.campaign) {
                    dt { (self.word(label)) } dd { (value) }
                }
            }
            (self.links())
            (self.posters())
            (numbers::section(self.app, self.me, self.campaign, charts))
            (self.ending())
        }
    }

    /// The addresses of one link, and the choice of another.
    fn links(&self) -> Markup {
        let (lang, via) = self.link;
        let addresses = self.app.service.addresses(self.campaign, lang, via);
        html! {
            section aria-labelledby="links" {
                h2 #links { (self.word("console-organiser-links")) }
                p { (self.word("console-organiser-links-how")) }
                form.filter method="get" action={ "/organiser/campaigns/" (self.campaign.id) "#links" } {
                    label for="lang" { (self.word("console-label-language")) }
                    select id="lang" name="lang" {
                        option value="" { (self.word("console-organiser-own-language")) }
                        @for other in &self.campaign.languages {
                            option value=(other) lang=(tag(other.as_str()))
                                selected[Some(other) == lang] {
                                (self.app.service.words.language_name(other))
                            }
                        }
                    }
                    label for="via" { (self.word("console-organiser-way")) }
                    select id="via" name="via" {
                        @for other in Via::ALL {
                            option value=(other.key()) selected[other == via] {
                                (self.word(&format!("console-organiser-via-{}", other.key())))
                            }
                        }
                    }
                    button type="submit" { (self.word("console-organiser-show")) }
                }
                (self.addresses(&addresses))
            }
        }
    }

    fn addresses(&self, addresses: &Addresses) -> Markup {
        html! {
            dl.shared {
                dt { (self.word("console-organiser-web")) }
                dd.long { a href=(addresses.web) { (addresses.web) } }
                dt { "Telegram" }
                dd.long {
                    @match &addresses.telegram {
                        Some(link) => { a href=(link) { (link) } }
                        None => { (self.word("console-organiser-off")) }
                    }
                }
                dt { "Discord" }
                dd.long {
                    @match &addresses.discord {
                        Some(link) => { (self.invitation(link, &addresses.code)) }
                        None => { (self.word("console-organiser-off")) }
                    }
                }
                dt { (self.word("console-organiser-code")) }
                dd.long { code { (addresses.code) } }
            }
        }
    }

    /// The text for a Discord server, in the language of the link.
    fn invitation(&self, link: &str, code: &str) -> Markup {
        let lang = self.link.0.unwrap_or(&self.me.lang);
        let args = [("link", FluentValue::from(link)), ("code", FluentValue::from(code))];
        let text = self.app.service.words.plain(lang, "campaign-discord", &args);
        html! { p lang=(tag(lang.as_str())) dir="auto" { (text) } }
    }

    /// QR codes and posters, one row a language.
    fn posters(&self) -> Markup {
        let languages = &self.campaign.languages;
        let several: Vec<&str> = languages.iter().take(ON_ONE).map(Lang::as_str).collect();
        html! {
            section aria-labelledby="posters" {
                h2 #posters { (self.word("console-organiser-posters")) }
                p { (self.word("console-organiser-posters-how")) }
                ul.files {
                    @for lang in languages {
                        li {
                            span lang=(tag(lang.as_str())) {
                                (self.app.service.words.language_name(lang))
                            }
                            ": " (self.files(lang.as_str()))
                        }
                    }
                    @if several.len() > 1 {
                        li {
                            (self.word("console-organiser-several")) ": "
                            (self.files(&several.join(",")))
                        }
                    }
                }
            }
        }
    }

    fn files(&self, lang: &str) -> Markup {
        let base = format!("/organiser/campaigns/{}", self.campaign.id);
        html! {
            a href={ (base) "/poster.pdf?lang=" (lang) } { (self.word("console-organiser-poster")) }
            " · " a href={ (base) "/qr.svg?lang=" (lang) } { (self.word("console-organiser-qr")) " SVG" }
            " · " a href={ (base) "/qr.png?lang=" (lang) } { (self.word("console-organiser-qr")) " PNG" }
        }
    }

    fn ending(&self) -> Markup {
        let ended = self.campaign.standing(self.app.service.today()) == Standing::Ended;
        html! {
            @if !ended {
                section aria-labelledby="ending" {
                    h2 #ending { (self.word("console-organiser-end")) }
                    details {
                        summary { (self.word("console-organiser-end-ask")) }
                        p { (self.word("console-organiser-end-what")) }
                        form method="post" action={ "/organiser/campaigns/" (self.campaign.id) "/end" } {
                            (key(self.me))
                            button.danger type="submit" { (self.word("console-organiser-end")) }
                        }
                    }
                }
            }
        }
    }
}
