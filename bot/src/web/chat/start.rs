//! Coming with a campaign's link, `/?start=<code>`. Looking at the page begins and counts nothing:
//! programs that preview links look at it too. The button does, also without JavaScript; whoever has a
//! conversation here goes on with it.

use super::{ANSWER_WAIT, conversation, open_with, receive, with_key, without_nul};
use crate::channel::Said;
use crate::engine::campaign::code::Parts;
use crate::engine::campaign::refused;
use crate::engine::memory::LangSource;
use crate::engine::own::CAMPAIGN;
use crate::store::conversations::Conversation;
use crate::store::new_id;
use crate::web::App;
use crate::web::failure::Failure;
use crate::web::language::{COOKIE, known, preferred};
use crate::web::view::{blocks, spans};
use crate::work::hub::{self, Changed};
use axum::extract::{Form, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use knowledge::lang::Lang;
use maud::{Markup, html};
use serde::Deserialize;

/// The longest code, as on the messengers.
const MOST: usize = 64;

/// Whether it can be a campaign's code; other codes open nothing on the web.
pub(super) fn is_code(code: &str) -> bool {
    let sign = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
    code.starts_with(CAMPAIGN) && code.len() <= MOST && code.chars().all(sign)
}

/// The language of a code, unless the person chose another in this browser.
pub(super) fn language(app: &App, jar: &CookieJar, code: &str) -> Option<Lang> {
    let told = Parts::of(code)?.lang().filter(|lang| known(app, lang));
    chosen(app, jar).or(told)
}

fn chosen(app: &App, jar: &CookieJar) -> Option<Lang> {
    let chosen = jar.get(COOKIE).map(|cookie| Lang::new(cookie.value()));
    chosen.filter(|lang| known(app, lang))
}

/// What stands on the page for somebody who came with a code: the way to begin, or a friendly word
/// that the link opens nothing.
///
/// # Errors
/// When the database refuses.
pub(super) async fn card(
    app: &App,
    lang: &Lang,
    code: &str,
    begun: bool,
) -> Result<Markup, Failure> {
    let words = &app.service.words;
    let content = match app.service.opening(code).await? {
        Ok(_) => {
            let key = if begun { "campaign-again" } else { "campaign-welcome" };
            html! {
                div.body { p { (spans(&words.spans(lang, key, &[]))) } }
                div.choices {
                    form method="post" action="/start" {
                        input type="hidden" name="client_id" value=(new_id());
                        input type="hidden" name="start" value=(code);
                        button.primary type="submit" {
                            (spans(&words.spans(lang, "campaign-begin", &[])))
                        }
                    }
                }
            }
        }
        Err(closed) => {
            let body = words.render(&app.service.world(), lang, &refused(closed));
            html! { div.body { (blocks(words, lang, &body)) } }
        }
    };
    Ok(html! {
        li.message.bot #campaign {
            p.who { (words.short(lang, "page-bot")) }
            (content)
        }
    })
}

#[derive(Deserialize)]
pub(super) struct Begun {
    start: String,
    client_id: String,
}

/// The person presses the button.
pub(super) async fn begin(
    State(app): State<App>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(form): Form<Begun>,
) -> Response {
    let lang = preferred(&app, &headers);
    match start(&app, &headers, jar, form).await {
        Ok(jar) => (jar, Redirect::to("/#end")).into_response(),
        Err(failure) => failure.page(&app, &lang),
    }
}

async fn start(
    app: &App,
    headers: &HeaderMap,
    jar: CookieJar,
    form: Begun,
) -> Result<CookieJar, Failure> {
    let code = without_nul(&form.start);
    if !is_code(&code) {
        return Err(Failure::BadRequest);
    }
    let (jar, conversation) = match conversation(app, &jar).await? {
        Some(found) => (jar, found),
        None => fresh(app, headers, jar, &code).await?,
    };
    let mut calls = app.service.hub.listen();
    receive(app, &conversation, form.client_id, Said::Start { code: Some(code) }).await?;
    hub::wait(&mut calls, &Changed::Conversation(conversation.id), ANSWER_WAIT).await;
    Ok(jar)
}

/// A conversation in the code's language, or in the one that the person chose before.
async fn fresh(
    app: &App,
    headers: &HeaderMap,
    jar: CookieJar,
    code: &str,
) -> Result<(CookieJar, Conversation), Failure> {
    let lang = language(app, &jar, code).unwrap_or_else(|| preferred(app, headers));
    let mut memory = app.service.fresh(Some(&lang));
    if chosen(app, &jar).is_some() {
        memory.lang_source = LangSource::Chosen;
    }
    let (token, conversation) = open_with(app, &memory).await?;
    Ok((with_key(app, jar, token), conversation))
}
