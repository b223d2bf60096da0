//! The resident's honest card: where the request stands, which desks were asked and when they open,
//! how long it usually takes here, where the search goes next and when, and what can be done
//! meanwhile. A plain function from values; what cannot be known is said so.

use super::action::Action;
use super::memory::Memory;
use super::refer::{hotlines, ring_key, status_line};
use super::say::{Arg, Choice, Label, Line, Part, Say, line};
use super::{Decision, Effect, Kind, Request};
use referral::Millis;
use referral::area::{Place, Ring};
use referral::case::{Event, State};

/// The card's title.
const TITLE: &str = "status-title";

/// What is known about a request's wait, looked up outside.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Queue {
    /// The desks that were asked and have not answered, or the one that has the request.
    pub desks: Vec<AskedDesk>,
    /// How long it usually takes until a desk answers, in milliseconds; none when too few cases
    /// were measured.
    pub expected: Option<Millis>,
    /// What the search does by itself.
    pub next: Option<Next>,
    /// Whether the request is closed and can be opened again.
    pub reopen: bool,
}

/// A desk as the resident sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedDesk {
    /// Its public name.
    pub name: String,
    /// Where it is.
    pub place: Place,
    /// When somebody is there.
    pub opens: Opening,
}

/// When a desk is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Now.
    Now,
    /// From this moment on.
    At(Millis),
    /// Its hours name no such moment.
    Unknown,
}

/// The next step of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// A wider ring at this moment.
    Wider(Ring, Millis),
    /// Hotlines at this moment; the search goes on.
    Numbers(Millis),
    /// The search ends at this moment.
    Ends(Millis),
}

/// Where the request stands, with the ways on.
pub fn card(request: &Request) -> Say {
    let state = request.case.state;
    let mut parts = vec![Part::Title(line(TITLE)), Part::Text(status_line(request))];
    if state.held() {
        parts.extend(held(request));
    } else if !state.ended() && state != State::Asked {
        parts.extend(waiting(request));
    }
    Say { parts, buttons: Vec::new() }.buttons(ways_on(request))
}

/// Whether a decision shows the card, so that what is known about the wait has to be looked up.
pub fn shows_card(decision: &Decision) -> bool {
    let title = |part: &Part| matches!(part, Part::Title(line) if line.key == TITLE);
    decision.says.iter().flat_map(|say| &say.parts).any(title)
}

fn waiting(request: &Request) -> Vec<Part> {
    let queue = &request.queue;
    let mut parts = Vec::new();
    if !queue.desks.is_empty() {
        parts.push(Part::List(queue.desks.iter().map(desk).collect()));
        parts.push(Part::Text(line("queue-next")));
    }
    parts.push(Part::Text(match queue.expected {
        Some(time) => line("queue-expected").with("time", Arg::Span(time)),
        None => line("queue-expected-unknown"),
    }));
    parts.extend(queue.next.map(|next| Part::Text(further(next))));
    parts.push(Part::Text(line("referral-wait")));
    parts
}

fn desk(desk: &AskedDesk) -> Line {
    let named = |key: &'static str| {
        line(key)
            .with("desk", Arg::Text(desk.name.clone()))
            .with("place", Arg::Place(desk.place.clone()))
    };
    match desk.opens {
        Opening::Now => named("queue-desk-open"),
        Opening::At(time) => named("queue-desk-opens").with("time", Arg::Moment(time)),
        Opening::Unknown => named("referral-offered-desk"),
    }
}

fn further(next: Next) -> Line {
    match next {
        Next::Wider(ring, time) => line("queue-wider")
            .with("time", Arg::Moment(time))
            .with("ring", Arg::Key(ring_key(ring))),
        Next::Numbers(time) => line("queue-numbers-then").with("time", Arg::Moment(time)),
        Next::Ends(time) => line("queue-ends").with("time", Arg::Moment(time)),
    }
}

/// A pause is told, its reason is not: that is for desks.
fn held(request: &Request) -> Vec<Part> {
    let hours = Part::List(request.queue.desks.iter().map(desk).collect());
    let paused = request.case.paused.as_ref().map(|pause| {
        let name = Arg::Text(request.desk.clone().unwrap_or_default());
        let paused = line("queue-paused").with("desk", name);
        Part::Text(paused.with("time", Arg::Moment(pause.until)))
    });
    let hours = (!request.queue.desks.is_empty()).then_some(hours);
    hours.into_iter().chain(paused).collect()
}

fn ways_on(request: &Request) -> Vec<Choice> {
    let say = Say::default();
    let say = match request.case.state {
        State::Closed if request.queue.reopen => {
            say.button("button-reopen", Action::Reopen).button("button-ask-again", Action::Person)
        }
        state if state.ended() => say.button("button-ask-again", Action::Person),
        state if state.held() => say
            .button("button-wrong-desk", Action::WrongDesk)
            .button("button-withdraw", Action::Withdraw),
        _ => meanwhile(say, request),
    };
    say.buttons
}

fn meanwhile(say: Say, request: &Request) -> Say {
    let say = say.button("button-hotlines", Action::Hotlines);
    let article = request.case.shared.topic.as_ref().map(|topic| Choice {
        label: Label::Topic(topic.clone()),
        action: Action::Topic(topic.clone()),
    });
    say.buttons(article.into_iter().collect())
        .button("button-status", Action::Status)
        .button("command-link", Action::Link)
        .button("button-withdraw", Action::Withdraw)
}

/// Numbers for whoever does not want to wait.
pub fn numbers(memory: Memory) -> Decision {
    let say = Say::text(line("queue-hotlines")).and(Part::Contacts(hotlines()));
    Decision::new(memory, Kind::Answer, vec![say.button("button-status", Action::Status)])
}

/// The desk is the wrong one.
pub fn wrong_desk(memory: Memory, request: Option<&Request>) -> Decision {
    match request {
        Some(request) if request.case.state.held() => {
            Decision::new(memory, Kind::Refer, Vec::new()).with(Effect::WrongDesk)
        }
        _ => super::refer::status(memory, request),
    }
}

/// Whether to open the closed request again: sharing begins again, so it is asked first.
pub fn ask_reopen(memory: Memory, request: Option<&Request>) -> Decision {
    if request.is_none_or(|request| request.case.state != State::Closed) {
        return super::refer::status(memory, request);
    }
    let say = Say::text(line("queue-reopen-ask"))
        .button("button-reopen-yes", Action::ConfirmReopen(true))
        .button("button-reopen-no", Action::ConfirmReopen(false));
    Decision::new(memory, Kind::Refer, vec![say])
}

/// The answer to that.
pub fn reopen(memory: Memory, request: Option<&Request>, yes: bool) -> Decision {
    let closed = request.is_some_and(|request| request.case.state == State::Closed);
    match (closed, yes) {
        (true, true) => Decision::new(memory, Kind::Refer, Vec::new()).with(Effect::Reopen),
        (true, false) => {
            Decision::new(memory, Kind::Answer, vec![Say::text(line("queue-reopen-kept"))])
        }
        (false, _) => super::refer::status(memory, request),
    }
}

/// Too long after the end; a new request begins.
pub fn too_late() -> Say {
    Say::text(line("queue-reopen-late"))
}

/// What the resident hears of an event that happened to the request; `desk` is the public name of
/// the desk that has it, `changed` whether that is another desk than before.
pub fn news(event: &Event, desk: &str, changed: bool) -> Option<Say> {
    let of_desk = |key: &'static str| line(key).with("desk", Arg::Text(desk.to_owned()));
    Some(match event {
        Event::Transferred(_) if changed => Say::text(of_desk("queue-transferred"))
            .and(Part::Text(line("referral-consent-withdraw")))
            .button("button-wrong-desk", Action::WrongDesk),
        Event::Transferred(_) => Say::text(of_desk("queue-transferred-within")),
        Event::Requeued { .. } => Say::text(line("queue-requeued")),
        Event::Paused { until, .. } => {
            Say::text(of_desk("queue-paused").with("time", Arg::Moment(*until)))
        }
        Event::Resumed => Say::text(of_desk("queue-resumed")),
        Event::NoShow => Say::text(of_desk("queue-no-show"))
            .button("button-hotlines", Action::Hotlines)
            .button("button-wrong-desk", Action::WrongDesk)
            .button("button-withdraw", Action::Withdraw),
        Event::Reopened { .. } => Say::text(line("queue-reopened")),
        _ => return None,
    })
}
