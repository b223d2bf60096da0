//! The chat page itself: who we are, all languages, emergency numbers, the conversation, the field to
//! write in. It is complete as it leaves the server; the script only keeps it up to date.

use crate::channel::{MAX_TEXT, Span, flat};
use crate::engine::action::Action;
use crate::store::messages::Message;
use crate::store::new_id;
use crate::web::App;
use crate::web::view::{self, spans};
use fluent::FluentValue;
use knowledge::article::Form;
use knowledge::lang::Lang;
use maud::{Markup, html};

/// With which link the person came.
pub struct Came<'a> {
    /// Its code, so that choosing a language does not lose it.
    pub code: Option<&'a str>,
    /// What it offers.
    pub card: Option<Markup>,
}

/// The page. `begun` tells whether this browser has a conversation.
pub fn chat(app: &App, lang: &Lang, begun: bool, lines: &[Message], came: &Came) -> Markup {
    let words = &app.service.words;
    let last = lines.last().map_or(0, |line| line.seq);
    let body = html! {
        body.chat {
            a.skip href="#text" { (words.short(lang, "page-skip")) }
            header {
                div.brand {
                    h1 { span { "Tsunagu" } " " span lang="ja" { "つなぐ" } }
                    p { (spans(&words.spans(lang, "page-tagline", &[]))) }
                    p { a href={ "/desks?lang=" (lang) } { (spans(&words.spans(lang, "desks-title", &[]))) } }
                }
                (languages(app, lang, begun, came.code))
                (emergency(app, lang))
            }
            main {
                ol.log #log role="log" aria-live="polite" aria-label=(words.short(lang, "page-log"))
                    data-last=(last) data-live[begun] {
                    @if !begun || lines.is_empty() { (welcome(app, lang)) }
                    @for message in lines { (line(app, lang, message)) }
                    @if let Some(card) = &came.card { (card) }
                }
                ol.log.pending #pending {}
                p.state #state role="status" {}
            }
            (composer(app, lang))
            (exit(app, lang))
        }
    };
    view::page(app, lang, &words.short(lang, "page-title"), Some("/assets/chat.js"), &body)
}

/// A line of the conversation.
pub fn line(app: &App, lang: &Lang, message: &Message) -> Markup {
    view::message(app, lang, message, &button)
}

/// A quick reply: a form of its own, so that it works without JavaScript.
fn button(action: &str, label: &[Span]) -> Markup {
    html! {
        form method="post" action="/press" data-press {
            input type="hidden" name="client_id" value=(new_id());
            input type="hidden" name="label" value=(flat(label));
            button type="submit" name="action" value=(action) { (spans(label)) }
        }
    }
}

/// What stands there before anything was said. On first contact every language is in sight.
fn welcome(app: &App, lang: &Lang) -> Markup {
    let words = &app.service.words;
    let choices = [
        ("button-topics", Action::Topics),
        ("button-person", Action::Person),
        ("button-emergency", Action::Emergency),
    ];
    html! {
        li.message.bot #welcome {
            p.who { (words.short(lang, "page-bot")) }
            div.body {
                @for key in ["welcome", "welcome-what", "welcome-person"] {
                    p { (spans(&words.spans(lang, key, &[]))) }
                }
                p.small { (spans(&words.spans(lang, "page-privacy", &[]))) }
            }
            div.choices role="group" aria-label=(words.short(lang, "page-quick")) {
                @for (key, action) in choices {
                    (button(&action.to_string(), &words.spans(lang, key, &[])))
                }
            }
        }
    }
}

/// The picker: each language in its own script. It stays open until the conversation begins.
fn languages(app: &App, lang: &Lang, begun: bool, code: Option<&str>) -> Markup {
    let words = &app.service.words;
    html! {
        details.languages #languages open[!begun] {
            summary {
                span.globe aria-hidden="true" { "文A" }
                (words.short(lang, "page-languages")) ": "
                strong { (words.language_name(lang)) }
            }
            ul {
                @for other in app.service.library.languages() {
                    li { (language(app, lang, other, (begun, code))) }
                }
            }
        }
    }
}

fn language(app: &App, lang: &Lang, other: &Lang, (begun, code): (bool, Option<&str>)) -> Markup {
    let start = code.map(|code| format!("&start={code}")).unwrap_or_default();
    let name = app.service.words.language_name(other);
    let current = (other == lang).then_some("true");
    let tag = view::tag(other.as_str());
    let action = Action::Language(other.as_str().to_owned()).to_string();
    html! {
        @if begun {
            form method="post" action="/press" {
                input type="hidden" name="client_id" value=(new_id());
                input type="hidden" name="label" value=(name);
                button type="submit" name="action" value=(action) lang=(tag) aria-current=[current] {
                    (name)
                }
            }
        } @else {
            a href={ "/?lang=" (other) (start) } lang=(tag) hreflang=(tag) aria-current=[current] { (name) }
        }
    }
}

/// The two numbers that are never further than one tap.
fn emergency(app: &App, lang: &Lang) -> Markup {
    let words = &app.service.words;
    let number = |id: &str| {
        let fact = app.service.library.facts.get(id);
        let spans = fact.map(|fact| words.fact(lang, fact, Form::Number)).unwrap_or_default();
        flat(&spans)
    };
    let (police, ambulance) = (number("police"), number("fire-ambulance"));
    let args = [
        ("police", FluentValue::from(police.clone())),
        ("ambulance", FluentValue::from(ambulance.clone())),
    ];
    html! {
        p.emergency {
            (with_calls(&words.spans(lang, "page-emergency", &args), &[police, ambulance]))
        }
    }
}

/// Makes the given numbers in a sentence callable.
fn with_calls(sentence: &[Span], numbers: &[String]) -> Markup {
    html! {
        @for span in sentence {
            @if span.ruby.is_some() { (spans(std::slice::from_ref(span))) }
            @else { (callable(&span.text, numbers)) }
        }
    }
}

fn callable(text: &str, numbers: &[String]) -> Markup {
    let first = numbers.iter().filter(|number| !number.is_empty()).find_map(|number| {
        let (before, after) = text.split_once(number.as_str())?;
        (!numbers.iter().any(|other| other != number && before.contains(other.as_str())))
            .then_some((before, number, after))
    });
    match first {
        Some((before, number, after)) => html! {
            (before) a href={ "tel:" (number) } { (number) } (callable(after, numbers))
        },
        None => html! { (text) },
    }
}

/// Away from here at once: always in sight, also without JavaScript.
fn exit(app: &App, lang: &Lang) -> Markup {
    let words = &app.service.words;
    html! {
        a.exit #exit href="/leave" rel="noreferrer" title=(words.short(lang, "exit-hint")) {
            (spans(&words.spans(lang, "exit", &[])))
        }
    }
}

fn composer(app: &App, lang: &Lang) -> Markup {
    let words = &app.service.words;
    let text = |key: &str| words.short(lang, key);
    html! {
        form.composer #composer method="post" action="/say" data-sending=(text("page-sending"))
            data-unsent=(text("page-unsent")) data-offline=(text("page-offline"))
            data-online=(text("page-online")) data-you=(text("page-you")) {
            label.hidden for="text" { (text("page-input")) }
            input type="hidden" name="client_id" value=(new_id());
            textarea #text name="text" rows="1" required maxlength=(MAX_TEXT)
                placeholder=(text("page-placeholder")) autocomplete="off" dir="auto" {}
            button.primary type="submit" { (text("page-send")) }
        }
        noscript {
            p.small { (text("page-noscript")) " " a href="/#end" { (text("page-refresh")) } }
        }
        div #end {}
    }
}
