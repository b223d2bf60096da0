//! What goes wrong on the web, with two faces: the person gets a sentence in their language and a
//! proper status, the operator a log line for what is our fault. The API gets the same as JSON.

use super::App;
use super::language::preferred;
use crate::engine::World;
use crate::store::StoreError;
use crate::work::cases::CaseError;
use crate::work::knowhow::CardError;
use crate::work::plan::PlanError;
use crate::work::sign_in::LinkError;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use fluent::FluentValue;
use knowledge::article::Form;
use knowledge::lang::Lang;
use referral::case::Refusal;
use serde::Serialize;
use utoipa::ToSchema;

/// Everything that a request can fail with.
#[derive(Debug)]
pub enum Failure {
    /// No such page.
    NotFound,
    /// No such conversation, or no key to it.
    NoConversation,
    /// More than we take at once.
    TooLarge,
    /// Longer than a message may be.
    TooLong,
    /// Too many in too short a time; the seconds to wait.
    TooFast(u64),
    /// Not readable.
    BadRequest,
    /// A client id that was used for another text.
    IdReused,
    /// A button that is none of ours.
    UnknownButton,
    /// A form from another site or an older session.
    Form,
    /// Not signed in.
    SignIn,
    /// Somebody else's case.
    Forbidden,
    /// The rules of a case do not allow it.
    Refused(Refusal),
    /// A rule of plans, hand-overs or cards; the key of its words.
    Rule(String),
    /// Our own fault; the detail is for the log only.
    Server(String),
}

/// An error as the API sends it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorBody {
    error: ErrorDetail,
}

#[derive(Debug, Serialize, ToSchema)]
struct ErrorDetail {
    /// Stable name for programs.
    code: &'static str,
    /// A sentence for the person, in the language asked for.
    message: String,
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::Server(error.to_string())
    }
}

impl From<LinkError> for Failure {
    fn from(error: LinkError) -> Failure {
        Failure::Server(error.to_string())
    }
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Failure {
        match error {
            CaseError::Refused(refusal) => Failure::Refused(refusal),
            CaseError::Unknown => Failure::Forbidden,
            CaseError::Busy => Failure::Refused(Refusal::AlreadyClaimed),
            CaseError::Store(error) => error.into(),
        }
    }
}

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Failure {
        match error {
            PlanError::Fault(fault) => Failure::Rule(format!("console-plan-fault-{}", fault.key())),
            PlanError::HandOver(_) => Failure::Rule("console-hand-over-not-now".to_owned()),
            PlanError::Field(key) => Failure::Rule(format!("console-field-{key}")),
            PlanError::Case(error) => error.into(),
        }
    }
}

impl From<CardError> for Failure {
    fn from(error: CardError) -> Failure {
        let key = match error {
            CardError::Unknown => return Failure::NotFound,
            CardError::Store(error) => return error.into(),
            CardError::OwnCard => "own",
            CardError::Personal(_) => "personal",
            CardError::Empty => "empty",
            CardError::Changed => "changed",
        };
        Failure::Rule(format!("console-card-{key}"))
    }
}

impl Failure {
    fn status(&self) -> StatusCode {
        match self {
            Failure::NotFound | Failure::NoConversation => StatusCode::NOT_FOUND,
            Failure::TooLarge | Failure::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Failure::TooFast(_) => StatusCode::TOO_MANY_REQUESTS,
            Failure::BadRequest | Failure::UnknownButton => StatusCode::BAD_REQUEST,
            Failure::IdReused | Failure::Refused(_) | Failure::Rule(_) => StatusCode::CONFLICT,
            Failure::Form | Failure::Forbidden => StatusCode::FORBIDDEN,
            Failure::SignIn => StatusCode::UNAUTHORIZED,
            Failure::Server(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Failure::NotFound => "not_found",
            Failure::NoConversation => "no_conversation",
            Failure::TooLarge => "too_large",
            Failure::TooLong => "too_long",
            Failure::TooFast(_) => "too_fast",
            Failure::BadRequest => "bad_request",
            Failure::IdReused => "id_reused",
            Failure::UnknownButton => "unknown_button",
            Failure::Form => "form",
            Failure::SignIn => "sign_in",
            Failure::Forbidden => "forbidden",
            Failure::Refused(_) | Failure::Rule(_) => "refused",
            Failure::Server(_) => "server",
        }
    }

    fn key(&self) -> String {
        match self {
            Failure::NotFound => "error-not-found".to_owned(),
            Failure::NoConversation => "error-no-conversation".to_owned(),
            Failure::TooLarge => "error-too-large".to_owned(),
            Failure::TooLong => "input-too-long".to_owned(),
            Failure::TooFast(_) => "error-too-fast".to_owned(),
            Failure::BadRequest => "error-bad-request".to_owned(),
            Failure::IdReused => "error-id-reused".to_owned(),
            Failure::UnknownButton => "error-unknown-button".to_owned(),
            Failure::Form => "error-form".to_owned(),
            Failure::SignIn => "error-sign-in".to_owned(),
            Failure::Forbidden => "error-forbidden".to_owned(),
            Failure::Refused(refusal) => format!("refusal-{}", refusal.key()),
            Failure::Rule(key) => key.clone(),
            Failure::Server(_) => "error-server".to_owned(),
        }
    }

    /// The sentence for the person.
    pub fn sentence(&self, app: &App, lang: &Lang) -> String {
        let world = app.service.world();
        let seconds = if let Failure::TooFast(seconds) = self { *seconds } else { 0 };
        let args = [
            ("seconds", FluentValue::from(seconds)),
            ("max", FluentValue::from(crate::channel::MAX_TEXT)),
            ("police", FluentValue::from(number(app, &world, lang, "police"))),
            ("ambulance", FluentValue::from(number(app, &world, lang, "fire-ambulance"))),
        ];
        app.service.words.plain(lang, &self.key(), &args)
    }

    /// As the API answers it.
    pub fn json(self, app: &App, headers: &HeaderMap) -> Response {
        let lang = preferred(app, headers);
        let message = self.sentence(app, &lang);
        let body = ErrorBody { error: ErrorDetail { code: self.code(), message } };
        self.with(Json(body).into_response())
    }

    /// As a page.
    pub fn page(self, app: &App, lang: &Lang) -> Response {
        let page = super::view::error_page(app, lang, &self.sentence(app, lang));
        self.with(page.into_response())
    }

    fn with(self, mut response: Response) -> Response {
        if let Failure::Server(detail) = &self {
            tracing::error!(detail, "a request failed");
        }
        *response.status_mut() = self.status();
        if let Failure::TooFast(seconds) = self {
            response.headers_mut().insert("retry-after", seconds.into());
        }
        response
    }
}

/// Before any language is known, the status speaks.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = self.status();
        self.with(status.canonical_reason().unwrap_or_default().into_response())
    }
}

fn number(app: &App, world: &World, lang: &Lang, id: &str) -> String {
    let fact = world.library.facts.get(id);
    let spans = fact.map(|fact| app.service.words.fact(lang, fact, Form::Number));
    spans.map(|spans| crate::channel::flat(&spans)).unwrap_or_default()
}

/// The page for addresses that do not exist.
pub async fn not_found(State(app): State<App>, headers: HeaderMap) -> Response {
    let lang = preferred(&app, &headers);
    Failure::NotFound.page(&app, &lang)
}
