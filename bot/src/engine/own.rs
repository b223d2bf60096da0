//! What a person can do with their own conversation: join it with another chat of theirs, see what
//! is stored, and delete all of it. Joining and deleting are asked first; a typed code or a link
//! alone joins nothing. What has to be looked up or changed outside is an [`Effect`].

use super::action::Action;
use super::memory::Memory;
use super::say::{Arg, Line, Part, Say, line};
use super::{Decision, Effect, Kind};
use referral::area::Place;

/// The version of the words with which two chats are joined, kept with the record of it.
pub const LINK_VERSION: &str = "2026-11";
/// How long a code for joining works, in minutes.
pub const LINK_MINUTES: i64 = 15;

/// What begins a link's code that joins two chats.
pub const JOIN: &str = "l_";
/// What begins a link's code that makes a chat a coordinator's.
pub const INVITE: &str = "i_";
/// What begins the code of an organiser's campaign.
pub const CAMPAIGN: &str = "c_";

/// A conversation opened by a link.
pub fn opened(memory: Memory, code: Option<&str>) -> Option<Decision> {
    let code = code?;
    if let Some(code) = code.strip_prefix(JOIN) {
        return Some(ask_join(memory, code));
    }
    if let Some(code) = code.strip_prefix(CAMPAIGN) {
        let effect = Effect::Campaign(code.to_owned());
        return Some(Decision::new(memory, Kind::Answer, Vec::new()).with(effect));
    }
    let code = code.strip_prefix(INVITE)?;
    Some(invited(memory, code))
}

/// Somebody comes with a coordinator's invitation.
pub fn invited(memory: Memory, code: &str) -> Decision {
    let effect = Effect::Invitation(code.to_owned());
    Decision::new(memory, Kind::Answer, Vec::new()).with(effect)
}

/// A code for another chat.
pub fn link(memory: Memory) -> Decision {
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::LinkCode)
}

/// Whether the two chats shall be joined.
pub fn ask_join(memory: Memory, code: &str) -> Decision {
    if !is_code(code) {
        return Decision::new(memory, Kind::Answer, vec![unknown_code()]);
    }
    let say = Say::text(line("link-ask"))
        .button("button-link-yes", Action::Join(code.to_owned(), true))
        .button("button-link-no", Action::Join(code.to_owned(), false));
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The answer to that.
pub fn join(memory: Memory, code: &str, yes: bool) -> Decision {
    if !yes {
        return Decision::new(memory, Kind::Answer, vec![Say::text(line("link-kept"))]);
    }
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::Join(code.to_owned()))
}

/// Whether a text can be one of our codes.
pub fn is_code(text: &str) -> bool {
    (6..=32).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// What is stored.
pub fn data(memory: Memory) -> Decision {
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::Data)
}

/// Whether to delete everything.
pub fn ask_forget(memory: Memory) -> Decision {
    let say = Say::text(line("forget-ask"))
        .button("button-forget-yes", Action::ConfirmForget(true))
        .button("button-forget-no", Action::ConfirmForget(false));
    Decision::new(memory, Kind::Answer, vec![say])
}

/// The answer to that.
pub fn forget(memory: Memory, yes: bool) -> Decision {
    if !yes {
        return Decision::new(memory, Kind::Answer, vec![Say::text(line("forget-kept"))]);
    }
    Decision::new(memory, Kind::Answer, Vec::new()).with(Effect::Forget)
}

/// The code is not known, was used, or is too old.
pub fn unknown_code() -> Say {
    Say::text(line("link-unknown"))
}

/// Where and how to use a new code. `links` are addresses that open a bot with the code, by the
/// name of the app.
pub fn link_card(code: &str, links: &[(String, String)]) -> Say {
    let minutes = line("link-minutes").with("n", Arg::Count(LINK_MINUTES));
    let say = Say::default()
        .and(Part::Title(line("link-title")))
        .and(Part::Text(line("link-code").with("code", Arg::Text(code.to_owned()))))
        .and(Part::Text(minutes));
    links.iter().fold(say, |say, (app, url)| {
        let name = line("link-open").with("app", Arg::Text(app.clone()));
        say.and(Part::Link(name, url.clone()))
    })
}

/// How joining two chats ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    /// They are one.
    Done,
    /// The code is not known, was used, or is too old.
    Unknown,
    /// They were one before.
    Same,
    /// Both have an open request.
    Busy,
}

/// What the person hears of it.
pub fn joined(how: Joined) -> Say {
    match how {
        Joined::Done => Say::text(line("link-done")),
        Joined::Unknown => unknown_code(),
        Joined::Same => Say::text(line("link-same")),
        Joined::Busy => Say::text(line("link-busy")).button("button-status", Action::Status),
    }
}

/// What is stored about a person, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Data {
    /// Lines of the conversation.
    pub messages: i64,
    /// Requests.
    pub requests: i64,
    /// The apps whose chats are joined.
    pub chats: Vec<String>,
    /// Where all of it can be fetched as a file, in a channel that can.
    pub file: Option<String>,
}

/// The card that shows it.
pub fn data_card(memory: &Memory, data: &Data) -> Say {
    let language = Arg::Language(memory.lang.as_str().to_owned());
    let mut list: Vec<Line> = vec![
        line("mydata-language").with("language", language),
        line("mydata-messages").with("n", Arg::Count(data.messages)),
        line("mydata-requests").with("n", Arg::Count(data.requests)),
        line("mydata-chats").with("list", Arg::Text(data.chats.join(", "))),
    ];
    if let Some(place) = memory.place.as_ref().filter(|place| **place != Place::Unknown) {
        list.push(line("referral-consent-area").with("area", Arg::Place(place.clone())));
    }
    if !memory.orientation.is_empty() {
        let marked = Arg::Count(memory.orientation.marked() as i64);
        list.push(line("orient-mydata").with("n", marked));
    }
    let mut say = Say::default()
        .and(Part::Title(line("mydata-title")))
        .and(Part::List(list))
        .and(Part::Text(line("mydata-nothing-else")));
    if let Some(file) = &data.file {
        say = say.and(Part::Link(line("mydata-file"), file.clone()));
    }
    say.and(Part::Text(line("mydata-how")))
        .button("button-receipts", Action::Receipts)
        .button("command-forget", Action::Forget)
}

/// Everything is gone.
pub fn forgotten() -> Say {
    Say::text(line("forget-done"))
}
