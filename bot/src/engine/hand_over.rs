//! What the resident sees of a hand-over to a partner: first exactly what would be shared, with
//! whom, what for and how long, and nothing happens without a yes; then every step of it, with a
//! button that takes it back. Coordinators hear of it in their own messenger without a word of the
//! resident.

use super::action::{Action, Reply};
use super::memory::Memory;
use super::say::{Arg, Line, Part, Say, line};
use super::{Decision, Effect, Kind};
use jiff::civil::Date;
use referral::hand_over::{HandOver, LINK_DAYS, State, WORK_DAYS};

/// The version of the words of [`ask`], kept with every receipt.
pub const TEXT_VERSION: &str = "2026-11";

/// The resident pressed a button of a hand-over.
pub fn answered(memory: Memory, id: String, reply: Reply) -> Decision {
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::HandOver(id, reply))
}

/// May this be shared? Everything that would be, and nothing else.
pub fn ask(hand_over: &HandOver, desk: &str) -> Say {
    let packet = &hand_over.packet;
    let language = Arg::Language(packet.lang.clone());
    let mut say = Say::default()
        .and(Part::Title(line("hand-over-title")))
        .and(Part::Text(line("hand-over-why").with("desk", Arg::Text(desk.to_owned()))))
        .and(Part::Partner(hand_over.partner.clone()))
        .and(Part::Text(line("hand-over-what")))
        .and(Part::List(vec![line("referral-consent-language").with("language", language)]));
    say = quoted(say, "referral-consent-question", &packet.question);
    say = quoted(say, "hand-over-summary", &packet.summary);
    if !packet.summary.is_empty() && packet.summary_lang != packet.lang {
        let written = Arg::Language(packet.summary_lang.clone());
        say = say.and(Part::Text(line("page-original").with("language", written)));
    }
    say = quoted(say, "hand-over-contact", &packet.contact);
    let until = line("hand-over-until")
        .with("days", Arg::Count(LINK_DAYS))
        .with("more", Arg::Count(WORK_DAYS));
    say = say.and(Part::Text(line("hand-over-purpose"))).and(Part::Text(until));
    with_buttons(say.and(Part::Text(line("hand-over-withdraw"))), hand_over)
}

fn quoted(say: Say, key: &'static str, text: &str) -> Say {
    if text.is_empty() {
        return say;
    }
    say.and(Part::Text(line(key))).and(Part::Quote(text.to_owned()))
}

fn with_buttons(say: Say, hand_over: &HandOver) -> Say {
    let press = |reply: Reply| Action::HandOver(hand_over.id.clone(), reply);
    let say = say.button("button-hand-over-yes", press(Reply::Yes));
    let say = if hand_over.packet.contact.is_empty() {
        say
    } else {
        say.button("button-hand-over-bare", press(Reply::Bare))
    };
    say.button("button-hand-over-no", press(Reply::No))
}

/// Where a hand-over stands now, for the resident.
pub fn told(hand_over: &HandOver) -> Say {
    let news = Say::text(about(told_key(hand_over.state), hand_over));
    if hand_over.state.ended() {
        return news;
    }
    let stop = Action::HandOver(hand_over.id.clone(), Reply::Stop);
    news.button("button-hand-over-stop", stop)
}

/// The button came too late, or belongs to nothing of this person.
pub fn not_now() -> Say {
    Say::text(line("hand-over-not-now")).button("button-status", Action::Status)
}

fn about(key: &'static str, hand_over: &HandOver) -> Line {
    line(key).with("partner", Arg::Text(hand_over.partner.name.clone()))
}

fn told_key(state: State) -> &'static str {
    match state {
        State::Asked => "hand-over-title",
        State::Consented => "hand-over-told-consented",
        State::Refused => "hand-over-told-refused",
        State::Sent => "hand-over-told-sent",
        State::Seen => "hand-over-told-seen",
        State::Accepted => "hand-over-told-accepted",
        State::Declined => "hand-over-told-declined",
        State::Done => "hand-over-told-done",
        State::Expired => "hand-over-told-expired",
        State::Withdrawn => "hand-over-told-withdrawn",
    }
}

/// Where a hand-over stands now, for the coordinator's own messenger.
pub fn coordinator_told(hand_over: &HandOver) -> Say {
    let state = Arg::Key(coordinator_key(hand_over.state));
    Say::text(about("console-told-hand-over", hand_over).with("state", state))
        .button("offer-console", Action::Console)
}

/// The words of a state for coordinators.
pub fn coordinator_key(state: State) -> &'static str {
    match state {
        State::Asked => "console-hand-over-asked",
        State::Consented => "console-hand-over-consented",
        State::Refused => "console-hand-over-refused",
        State::Sent => "console-hand-over-sent",
        State::Seen => "console-hand-over-seen",
        State::Accepted => "console-hand-over-accepted",
        State::Declined => "console-hand-over-declined",
        State::Done => "console-hand-over-done",
        State::Expired => "console-hand-over-expired",
        State::Withdrawn => "console-hand-over-withdrawn",
    }
}

/// The partner has not answered for too long, for the coordinator.
pub fn remind_answer(hand_over: &HandOver) -> Say {
    Say::text(about("console-remind-answer", hand_over)).button("offer-console", Action::Console)
}

/// A step's deadline is near, for the coordinator: only the day, for the words stay in the console.
pub fn remind_deadline(on: Date) -> Say {
    Say::text(line("console-remind-deadline").with("date", Arg::Date(on)))
        .button("offer-console", Action::Console)
}
