//! The form for a new campaign. What is wrong stands at its field and at the top, and nothing that was
//! written is lost.

use super::frame::{frame, key, track};
use super::{Me, guard, page};
use crate::engine::campaign::Kind;
use crate::engine::campaign::form::{Fault, Written, read};
use crate::web::App;
use crate::web::chat::without_nul;
use crate::web::failure::Failure;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

/// The fields with their labels, in the order of the page.
const LABELS: [(&str, &str); 8] = [
    ("name", "console-organiser-name"),
    ("kind", "console-organiser-kind"),
    ("track", "console-organiser-track"),
    ("languages", "console-organiser-languages"),
    ("municipality", "console-organiser-municipality"),
    ("starts", "console-organiser-starts"),
    ("ends", "console-organiser-ends"),
    ("contact", "console-organiser-contact"),
];

pub async fn show(State(app): State<App>, me: Me) -> Response {
    let organiser = &me.kept.organiser;
    let written = Written {
        starts: app.service.today().to_string(),
        contact: organiser.contact.clone(),
        municipality: organiser.municipality.clone().unwrap_or_default(),
        ..Written::default()
    };
    Page { app: &app, me: &me, written: &written, faults: &[] }.whole().into_response()
}

pub async fn make(
    State(app): State<App>,
    me: Me,
    Form(sent): Form<Vec<(String, String)>>,
) -> Response {
    let result = async {
        guard(&me, &one(&sent, "form_key"))?;
        let written = written(&sent);
        let wanted = match read(&app.service.world(), &written) {
            Ok(wanted) => wanted,
            Err(faults) => {
                let page = Page { app: &app, me: &me, written: &written, faults: &faults };
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, page.whole()).into_response());
            }
        };
        let campaign = app.service.add_campaign(Some(&me.kept.id), &wanted).await?;
        let address = format!("/organiser/campaigns/{}", campaign.id);
        Ok::<_, Failure>(Redirect::to(&address).into_response())
    };
    page(&app, &me, result.await)
}

fn one(sent: &[(String, String)], name: &str) -> String {
    let found = sent.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| without_nul(value)).unwrap_or_default()
}

fn written(sent: &[(String, String)]) -> Written {
    let languages = sent.iter().filter(|(key, _)| key == "languages");
    Written {
        name: one(sent, "name"),
        kind: one(sent, "kind"),
        track: one(sent, "track"),
        languages: languages.map(|(_, value)| value.clone()).collect(),
        municipality: one(sent, "municipality"),
        starts: one(sent, "starts"),
        ends: one(sent, "ends"),
        contact: one(sent, "contact"),
    }
}

struct Page<'a> {
    app: &'a App,
    me: &'a Me,
    written: &'a Written,
    faults: &'a [Fault],
}

impl Page<'_> {
    fn word(&self, key: &str) -> String {
        self.app.service.words.short(&self.me.lang, key)
    }

    fn whole(&self) -> Markup {
        let written = self.written;
        let content = html! {
            (self.summary())
            form method="post" action="/organiser/campaigns/new" novalidate {
                (key(self.me))
                (self.line("name", &written.name, ("text", true)))
                (self.choice("kind", &written.kind, &self.kinds()))
                (self.choice("track", &written.track, &self.tracks()))
                (self.languages())
                (self.line("municipality", &written.municipality, ("text", false)))
                (self.line("starts", &written.starts, ("date", true)))
                (self.line("ends", &written.ends, ("date", false)))
                (self.line("contact", &written.contact, ("text", true)))
                button.primary type="submit" { (self.word("console-organiser-make")) }
            }
            p { a href="/organiser" { (self.word("console-organiser-back")) } }
        };
        let title = self.word("console-organiser-new");
        frame(self.app, self.me, ("/organiser/campaigns/new", &title), &content)
    }

    /// All that is wrong, with links to the fields.
    fn summary(&self) -> Markup {
        html! {
            @if !self.faults.is_empty() {
                div.banner role="alert" {
                    p { (self.word("console-organiser-faults")) }
                    ul {
                        @for fault in self.faults {
                            li { a href={ "#" (fault.field) } {
                                (self.label(fault.field)) ": " (self.sentence(fault))
                            } }
                        }
                    }
                }
            }
        }
    }

    fn label(&self, field: &str) -> String {
        let found = LABELS.iter().find(|(name, _)| *name == field);
        self.word(found.map_or(field, |(_, key)| key))
    }

    fn sentence(&self, fault: &Fault) -> String {
        self.word(&format!("console-organiser-fault-{}", fault.key))
    }

    fn fault(&self, field: &str) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.field == field)
    }

    /// What is wrong in a field, below it.
    fn wrong(&self, field: &str) -> Markup {
        html! {
            @if let Some(fault) = self.fault(field) {
                p.banner id={ (field) "-wrong" } { (self.sentence(fault)) }
            }
        }
    }

    fn hint(&self, field: &str) -> Option<String> {
        let key = format!("console-organiser-{field}-hint");
        self.app.service.words.known(&self.me.lang, &key)
    }

    fn described(&self, field: &str) -> Option<String> {
        let hint = self.hint(field).map(|_| format!("{field}-hint"));
        let wrong = self.fault(field).map(|_| format!("{field}-wrong"));
        let both: Vec<String> = hint.into_iter().chain(wrong).collect();
        (!both.is_empty()).then(|| both.join(" "))
    }

    fn line(&self, field: &str, value: &str, (kind, needed): (&str, bool)) -> Markup {
        let invalid = self.fault(field).map(|_| "true");
        html! {
            label for=(field) { (self.label(field)) }
            @if let Some(hint) = self.hint(field) { p.small id={ (field) "-hint" } { (hint) } }
            input id=(field) name=(field) type=(kind) value=(value) required[needed]
                aria-invalid=[invalid] aria-describedby=[self.described(field)];
            (self.wrong(field))
        }
    }

    fn choice(&self, field: &str, chosen: &str, options: &[(String, String)]) -> Markup {
        let invalid = self.fault(field).map(|_| "true");
        html! {
            label for=(field) { (self.label(field)) }
            select id=(field) name=(field) required aria-invalid=[invalid]
                aria-describedby=[self.described(field)] {
                option value="" { (self.word("console-organiser-choose")) }
                @for (value, text) in options {
                    option value=(value) selected[value == chosen] { (text) }
                }
            }
            (self.wrong(field))
        }
    }

    fn kinds(&self) -> Vec<(String, String)> {
        let word = |kind: Kind| self.word(&format!("console-organiser-kind-{}", kind.key()));
        Kind::ALL.into_iter().map(|kind| (kind.key().to_owned(), word(kind))).collect()
    }

    fn tracks(&self) -> Vec<(String, String)> {
        use knowledge::orientation::Kind::{Audience, Stage};
        let orientation = &self.app.service.library.orientation;
        let all = orientation.tracks(Audience).chain(orientation.tracks(Stage));
        all.map(|it| (it.id.clone(), track(self.app, self.me, &it.id))).collect()
    }

    fn languages(&self) -> Markup {
        let service = &self.app.service;
        let chosen = |code: &str| self.written.languages.iter().any(|it| it == code);
        html! {
            fieldset id="languages" tabindex="-1" aria-describedby=[self.described("languages")] {
                legend { (self.label("languages")) }
                @if let Some(hint) = self.hint("languages") { p.small #languages-hint { (hint) } }
                div.ticks {
                    @for lang in service.library.languages() {
                        label.tick {
                            input type="checkbox" name="languages" value=(lang)
                                checked[chosen(lang.as_str())];
                            span lang=(crate::web::view::tag(lang.as_str())) {
                                (service.words.language_name(lang))
                            }
                        }
                    }
                }
                (self.wrong("languages"))
            }
        }
    }
}
