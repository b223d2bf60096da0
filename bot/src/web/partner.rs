//! The partner's page behind a link, without an account. Looking changes nothing: the first page only
//! says which desk asks, and a button opens what is shared. A link that has ended shows a kind
//! sentence and nothing else. Tries are counted, no search engine keeps the page, and no other site
//! learns the address.

use super::App;
use super::failure::Failure;
use super::language::preferred;
use super::view::{self, plain_page};
use crate::work::hand_over::{LinkProblem, PartnerView};
use crate::work::sign_in::hash;
use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use fluent::FluentValue;
use knowledge::lang::Lang;
use maud::{Markup, html};
use referral::certificate::japan_day;
use referral::hand_over::{Move, Packet, PartnerOutcome, Refusal, State as Stage};
use serde::Deserialize;

/// The longest reason or report, in characters.
const LONGEST: usize = 500;

pub fn routes() -> Router<App> {
    Router::new().route("/partner/{token}", get(show).post(act))
}

#[derive(Deserialize)]
struct Look {
    #[serde(default)]
    lang: String,
}

#[derive(Deserialize)]
struct Doing {
    #[serde(default)]
    lang: String,
    what: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    word: String,
}

/// Japanese or English: as chosen on the page, else as the browser asks.
fn spoken(app: &App, chosen: &str, headers: &HeaderMap) -> Lang {
    let wanted = match chosen {
        "" => preferred(app, headers).as_str().to_owned(),
        other => other.to_owned(),
    };
    Lang::new(if wanted.starts_with("ja") { "ja" } else { "en" })
}

fn counted(app: &App, token: &str) -> Result<(), Failure> {
    app.limits.link()?;
    app.limits.message(&format!("link-{}", hash(token)))
}

async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    Query(look): Query<Look>,
    headers: HeaderMap,
) -> Response {
    let lang = spoken(&app, &look.lang, &headers);
    if let Err(failure) = counted(&app, &token) {
        return hidden(failure.page(&app, &lang));
    }
    let response = match app.service.partner_view(&token).await {
        Ok(view) => content(&app, &lang, &token, &view).into_response(),
        Err(problem) => ended(&app, &lang, problem),
    };
    hidden(response)
}

async fn act(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
    Form(doing): Form<Doing>,
) -> Response {
    let lang = spoken(&app, &doing.lang, &headers);
    if let Err(failure) = counted(&app, &token) {
        return hidden(failure.page(&app, &lang));
    }
    let Some(wanted) = wanted(&doing) else {
        return hidden(Failure::BadRequest.page(&app, &lang));
    };
    let response = match app.service.partner_move(&token, &wanted).await {
        Ok(done) if done.state.ended() => thanks(&app, &lang, done.state).into_response(),
        // A colleague was faster: the page shows where it stands now.
        Ok(_) | Err(LinkProblem::Refused(Refusal::WrongState(_))) => {
            Redirect::to(&format!("/partner/{token}?lang={}", lang.as_str())).into_response()
        }
        Err(problem) => ended(&app, &lang, problem),
    };
    hidden(response)
}

fn wanted(doing: &Doing) -> Option<Move> {
    let short = |text: &str| {
        let clean = crate::engine::understand::clean(text);
        clean.chars().take(LONGEST).collect::<String>()
    };
    Some(match doing.what.as_str() {
        "open" => Move::See,
        "accept" => Move::Accept,
        "decline" => Move::Decline { reason: short(&doing.reason) },
        "done" => Move::Finish {
            outcome: PartnerOutcome::from_key(&doing.outcome)?,
            word: short(&doing.word),
        },
        _ => return None,
    })
}

/// No search engine keeps it.
fn hidden(mut response: Response) -> Response {
    let name = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(name, HeaderValue::from_static("noindex, nofollow, noarchive"));
    response
}

fn ended(app: &App, lang: &Lang, problem: LinkProblem) -> Response {
    let (status, key) = match problem {
        LinkProblem::Unknown => (StatusCode::NOT_FOUND, "console-partner-link-unknown"),
        LinkProblem::Refused(Refusal::ReasonMissing) => {
            (StatusCode::BAD_REQUEST, "console-partner-reason-missing")
        }
        LinkProblem::Ended | LinkProblem::Refused(_) => {
            (StatusCode::GONE, "console-partner-link-ended")
        }
        LinkProblem::Store(error) => return Failure::from(error).page(app, lang),
    };
    let words = &app.service.words;
    let sentence = html! { p role="status" { (words.short(lang, key)) } };
    let page = plain_page(app, lang, &words.short(lang, "console-partner-title"), &sentence);
    (status, page).into_response()
}

fn thanks(app: &App, lang: &Lang, state: Stage) -> Markup {
    let words = &app.service.words;
    let key =
        if state == Stage::Done { "console-partner-thanks" } else { "console-partner-declined" };
    let sentence = html! { p role="status" { (words.short(lang, key)) } };
    plain_page(app, lang, &words.short(lang, "console-partner-title"), &sentence)
}

fn content(app: &App, lang: &Lang, token: &str, view: &PartnerView) -> Markup {
    let words = &app.service.words;
    let desk = [("desk", FluentValue::from(view.desk.clone()))];
    let state = view.hand_over.state;
    let inner = html! {
        (languages(app, lang, token))
        p { (words.plain(lang, "console-partner-from", &desk)) }
        @if let Some(phone) = &view.desk_phone {
            p { (words.short(lang, "console-partner-desk-phone")) ": "
                a href={ "tel:" (phone.replace('-', "")) } { (phone) } }
        }
        p { (until(app, lang, view)) }
        @if state == Stage::Sent { (opening(app, lang)) }
        @else { (shared(app, lang, &view.hand_over.packet)) }
        @if state == Stage::Seen { (answering(app, lang)) }
        @if state == Stage::Accepted { (reporting(app, lang)) }
    };
    plain_page(app, lang, &words.short(lang, "console-partner-title"), &inner)
}

fn until(app: &App, lang: &Lang, view: &PartnerView) -> String {
    let words = &app.service.words;
    let day = view.hand_over.expires_at.map(japan_day).unwrap_or_default();
    let date = [("date", FluentValue::from(crate::channel::flat(&words.date(lang, day))))];
    words.plain(lang, "console-partner-until", &date)
}

fn languages(app: &App, lang: &Lang, token: &str) -> Markup {
    html! {
        nav aria-label=(app.service.words.short(lang, "console-language")) {
            @for code in ["ja", "en"] {
                a href={ "/partner/" (token) "?lang=" (code) } lang=(code)
                    aria-current=[(lang.as_str() == code).then_some("true")] {
                    (app.service.words.language_name(&Lang::new(code))) } " "
            }
        }
    }
}

fn opening(app: &App, lang: &Lang) -> Markup {
    html! {
        p { (app.service.words.short(lang, "console-partner-open-hint")) }
        form method="post" { (hidden_lang(lang))
            button.primary type="submit" name="what" value="open" {
                (app.service.words.short(lang, "console-partner-open")) } }
    }
}

fn hidden_lang(lang: &Lang) -> Markup {
    html! { input type="hidden" name="lang" value=(lang.as_str()); }
}

fn shared(app: &App, lang: &Lang, packet: &Packet) -> Markup {
    let words = &app.service.words;
    let rows = [
        ("console-label-question", &packet.question, &packet.lang),
        ("console-hand-over-summary", &packet.summary, &packet.summary_lang),
        ("console-hand-over-contact", &packet.contact, &packet.lang),
    ];
    html! {
        h2 { (words.short(lang, "console-partner-shared")) }
        dl.shared {
            dt { (words.short(lang, "console-label-language")) }
            dd { (words.language_name(&Lang::new(&packet.lang))) }
            @for (label, text, of) in rows.into_iter().filter(|(_, text, _)| !text.is_empty()) {
                dt { (words.short(lang, label)) }
                dd { blockquote lang=(view::tag(of)) dir="auto" { (text) } }
            }
        }
        p.small { (words.short(lang, "console-partner-secret")) }
    }
}

fn answering(app: &App, lang: &Lang) -> Markup {
    let word = |key: &str| app.service.words.short(lang, key);
    html! {
        form.stack method="post" { (hidden_lang(lang))
            button.primary type="submit" name="what" value="accept" { (word("console-partner-accept")) }
        }
        form.stack method="post" { (hidden_lang(lang))
            label for="reason" { (word("console-partner-reason")) }
            input #reason name="reason" required maxlength=(LONGEST);
            button.danger type="submit" name="what" value="decline" { (word("console-partner-decline")) }
        }
    }
}

fn reporting(app: &App, lang: &Lang) -> Markup {
    let word = |key: &str| app.service.words.short(lang, key);
    html! {
        h2 { (word("console-partner-report")) }
        form.stack method="post" { (hidden_lang(lang))
            label for="outcome" { (word("console-outcome")) }
            select #outcome name="outcome" required {
                option value="" { (word("console-outcome-choose")) }
                @for outcome in PartnerOutcome::ALL {
                    option value=(outcome.key()) { (word(&format!("partner-outcome-{}", outcome.key()))) }
                }
            }
            label for="word" { (word("console-partner-word")) }
            textarea #word name="word" rows="3" maxlength=(LONGEST) {}
            button.primary type="submit" name="what" value="done" { (word("console-partner-done")) }
        }
    }
}
