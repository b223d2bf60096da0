//! How messages and pages look as HTML. There is one rendering of a [`Body`], used for the first
//! page, for live events and for the console, so a card is the same everywhere. maud escapes all
//! text; nothing that a person wrote becomes markup.

use super::App;
use crate::channel::{Block, Body, Phone, Source, Span};
use crate::store::messages::{Author, Message};
use crate::words::Words;
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{DOCTYPE, Markup, html};

/// A whole page.
pub fn page(app: &App, lang: &Lang, title: &str, script: Option<&str>, body: &Markup) -> Markup {
    let direction = app.service.words.direction(lang);
    html! {
        (DOCTYPE)
        html lang=(tag(lang.as_str())) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="stylesheet" href="/assets/style.css";
                link rel="icon" href="/assets/icon.svg";
                @if let Some(script) = script { script src=(script) defer {} }
            }
            (body)
        }
    }
}

/// A small page with a heading.
pub fn plain_page(app: &App, lang: &Lang, title: &str, content: &Markup) -> Markup {
    let body = html! {
        body.plain { main { h1 { (title) } (content) } }
    };
    page(app, lang, title, None, &body)
}

/// A page that says what is wrong and leads back.
pub fn error_page(app: &App, lang: &Lang, sentence: &str) -> Markup {
    let words = &app.service.words;
    plain_page(
        app,
        lang,
        &words.short(lang, "error-title"),
        &html! {
            p role="alert" { (sentence) }
            p { a href="/" { (words.short(lang, "button-menu")) } }
        },
    )
}

/// The language tag for HTML: easy Japanese is Japanese.
pub fn tag(code: &str) -> &str {
    code.strip_suffix("-easy").unwrap_or(code)
}

/// A line of the transcript as the resident sees it.
pub fn message(
    app: &App,
    lang: &Lang,
    message: &Message,
    button: &dyn Fn(&str, &[Span]) -> Markup,
) -> Markup {
    let words = &app.service.words;
    let who = match message.author {
        Author::Resident => words.short(lang, "page-you"),
        Author::Bot => words.short(lang, "page-bot"),
        Author::Coordinator => words.short(lang, "page-desk"),
    };
    html! {
        li class={ "message " (message.author.key()) } id={ "m" (message.seq) } data-seq=(message.seq) {
            p.who { (who) }
            div.body lang=(tag(&message.body.lang)) { (blocks(&app.service.words, lang, &message.body)) }
            @if message.author == Author::Coordinator && message.body.lang != lang.as_str() {
                p.original { (original(app, lang, &message.body.lang)) }
            }
            @if message.body.choices().next().is_some() {
                div.choices role="group" aria-label=(words.short(lang, "page-quick")) {
                    @for choice in message.body.choices() { (button(&choice.action, &choice.label)) }
                }
            }
        }
    }
}

/// "Written in 日本語".
pub fn original(app: &App, lang: &Lang, written: &str) -> String {
    let language = app.service.words.language_name(&Lang::new(written));
    app.service.words.plain(lang, "page-original", &[("language", FluentValue::from(language))])
}

/// The blocks of a message. Folded sections become one that opens at a tap each.
pub fn blocks(words: &Words, lang: &Lang, body: &Body) -> Markup {
    let mut parts = Vec::new();
    let mut rest = body.blocks.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        if let (Block::Quote { text }, Some(Source::Translated { lang, .. })) =
            (first, &body.source)
        {
            parts.push(html! { blockquote lang=(tag(lang)) dir="auto" { p { (text) } } });
        } else if let Block::Heading { text, folded: true } = first {
            let inside = tail.iter().take_while(|block| !ends_section(block)).count();
            parts.push(html! {
                details { summary { (spans(text)) } @for block in &tail[..inside] { (one(words, lang, block)) } }
            });
            rest = &tail[inside..];
        } else {
            parts.push(one(words, lang, first));
        }
    }
    html! { @for part in parts { (part) } }
}

fn ends_section(block: &Block) -> bool {
    matches!(block, Block::Heading { .. } | Block::Title { .. } | Block::Source { .. })
}

fn one(words: &Words, lang: &Lang, block: &Block) -> Markup {
    match block {
        Block::Title { text } => html! { h2 { (spans(text)) } },
        Block::Text { text } => html! { p { (spans(text)) } },
        Block::Heading { text, .. } => html! { h3 { (spans(text)) } },
        Block::Steps { items } => html! { ol { @for item in items { li { (spans(item)) } } } },
        Block::List { items } => html! { ul { @for item in items { li { (spans(item)) } } } },
        Block::Phone(phone) => contact(phone),
        Block::Link { name, url } => html! {
            p.contact { a href=(url) rel="noreferrer" { (spans(name)) } }
        },
        Block::Mark { mark } => html! { p.mark { (spans(&words.spans(lang, mark.key(), &[]))) } },
        Block::Quote { text } => html! { blockquote { p { (text) } } },
        Block::Source { name, url, checked } => html! {
            p.source { a href=(url) rel="noreferrer" { (spans(name)) } " · " (spans(checked)) }
        },
    }
}

fn contact(phone: &Phone) -> Markup {
    let details = [&phone.free, &phone.hours, &phone.languages];
    html! {
        div.contact {
            p.name { (spans(&phone.name)) }
            a.call href={ "tel:" (dial(&phone.number)) } aria-label=(phone.call) { (phone.number) }
            @for detail in details.into_iter().flatten() { p.detail { (spans(detail)) } }
        }
    }
}

/// Running text with readings, numbers and links.
pub fn spans(spans: &[Span]) -> Markup {
    html! {
        @for span in spans {
            @if let Some(reading) = &span.ruby {
                ruby { (span.text) rp { "(" } rt { (reading) } rp { ")" } }
            } @else if let Some(number) = &span.tel {
                a href={ "tel:" (dial(number)) } { (span.text) }
            } @else if let Some(url) = &span.url {
                a href=(url) rel="noreferrer" { (span.text) }
            } @else { (span.text) }
        }
    }
}

/// A number as telephones want it: `#` must not start a fragment.
fn dial(number: &str) -> String {
    number.replace('-', "").replace('#', "%23")
}
