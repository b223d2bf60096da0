//! How much one conversation may send, and that forms come from our own pages. The counting is in
//! memory, per process: it protects the service, it is not a ledger.

use super::failure::Failure;
use axum::extract::Request;
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::Response;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;

/// How many conversations may begin for each message that one may send in the same time.
const STARTS: u32 = 20;

/// The counters.
pub struct Limits {
    messages: DefaultKeyedRateLimiter<String>,
    starts: DefaultKeyedRateLimiter<&'static str>,
    clock: DefaultClock,
}

impl Limits {
    /// Counters for this many messages per conversation and minute.
    pub fn new(per_minute: u32) -> Limits {
        let quota = |n: u32| Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN));
        Limits {
            messages: RateLimiter::keyed(quota(per_minute)),
            starts: RateLimiter::keyed(quota(per_minute.saturating_mul(STARTS))),
            clock: DefaultClock::default(),
        }
    }

    /// Counts a message of a conversation.
    ///
    /// # Errors
    /// When it was too fast, with the seconds to wait.
    pub fn message(&self, conversation: &str) -> Result<(), Failure> {
        let key = conversation.to_owned();
        self.messages
            .check_key(&key)
            .map_err(|early| Failure::TooFast(early.wait_time_from(self.clock.now()).as_secs() + 1))
    }

    /// Counts a look at a partner's link, right or wrong, so that nobody can try many.
    ///
    /// # Errors
    /// When there are too many at the same time.
    pub fn link(&self) -> Result<(), Failure> {
        self.starts
            .check_key(&"link")
            .map_err(|early| Failure::TooFast(early.wait_time_from(self.clock.now()).as_secs() + 1))
    }

    /// Counts a conversation that begins.
    ///
    /// # Errors
    /// When too many begin at the same time.
    pub fn start(&self) -> Result<(), Failure> {
        self.starts
            .check_key(&"start")
            .map_err(|early| Failure::TooFast(early.wait_time_from(self.clock.now()).as_secs() + 1))
    }
}

/// Refuses forms that another site sends in a visitor's name: every current browser tells.
pub async fn same_site(request: Request, next: Next) -> Result<Response, Failure> {
    let site = request.headers().get("sec-fetch-site").and_then(|value| value.to_str().ok());
    let foreign = matches!(site, Some("cross-site" | "same-site"));
    let by_cookie = request.headers().contains_key(header::COOKIE);
    if request.method() == Method::POST && foreign && by_cookie {
        return Err(Failure::Form);
    }
    Ok(next.run(request).await)
}
