//! What a button means. An [`Action`] travels to the person and back as a short text of at most 64
//! bytes (the narrowest platform's limit), so every meaning has exactly one spelling here. A text
//! that we did not make is no action: it is refused, never guessed at.

mod answers;

pub use answers::{Move, Reply};

use knowledge::orientation::Question;
use referral::case::{DeclineReason, Urgency};
use referral::consent::ClientType;
use referral::outcome::Verdict;
use std::fmt;

/// Everything that a quick reply can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Back to the start.
    Menu,
    /// Show the chapters of topics.
    Topics,
    /// Show the topics of one chapter of the guidebook.
    Chapter(u8),
    /// Show one topic's article.
    Topic(String),
    /// Show the emergency numbers.
    Emergency,
    /// Offer the languages.
    Languages,
    /// Speak this language from now on.
    Language(String),
    /// Talk to a person.
    Person,
    /// Whether an answer helped.
    Helped(bool),
    /// Leave the question of this step open.
    Skip,
    /// How urgent the request is.
    Urgency(Urgency),
    /// Choose the area from lists.
    Prefectures,
    /// The municipalities of a prefecture, from this page on.
    Towns(String, usize),
    /// This municipality, by its six-digit code.
    Town(String),
    /// The whole prefecture, by its two-digit code.
    Prefecture(String),
    /// Rather not say where.
    NoArea,
    /// Agree or not to what is shared.
    Consent(bool),
    /// Where the request stands.
    Status,
    /// Ask whether to end the request.
    Withdraw,
    /// End the request, or keep it.
    ConfirmWithdraw(bool),
    /// The resident's view of a closed request.
    Verdict(Verdict),
    /// Share the own location, in a channel that can.
    Location,
    /// The first steps in Japan.
    Orientation,
    /// Continue in another app.
    Link,
    /// Join this chat with the one that made the code, or not.
    Join(String, bool),
    /// Show what is stored.
    Data,
    /// Show what the person agreed to.
    Receipts,
    /// Ask whether it is safe to write.
    Quiet,
    /// It is not safe to write to the person, or it is again.
    SetQuiet(bool),
    /// Show messages in full on a locked screen again.
    Uncover,
    /// Show the line with this number.
    Show(i64),
    /// Ask whether to delete everything.
    Forget,
    /// Delete everything, or keep it.
    ConfirmForget(bool),
    /// Write to us privately.
    Private,
    /// Answer the desk with a ready phrase, by its key without the beginning that all have.
    Phrase(String),
    /// Show the support plan.
    Plan,
    /// The resident's answer to a hand-over, by its id.
    HandOver(String, Reply),
    /// A coordinator wants a sign-in link.
    Console,
    /// A coordinator takes this case.
    Take(String),
    /// A coordinator declines this case.
    Decline(String),
    /// A coordinator declines this case and wants to say why.
    DeclineWhy(String),
    /// A coordinator declines this case, for this reason.
    DeclineFor(String, DeclineReason),
    /// As whom the person asks.
    Client(ClientType),
    /// Numbers for whoever does not want to wait.
    Hotlines,
    /// The desk is the wrong one.
    WrongDesk,
    /// Ask whether to open the closed request again.
    Reopen,
    /// Open it again, or leave it closed.
    ConfirmReopen(bool),
    /// Begin a track, or go on with it, by its id.
    Track(String),
    /// What the person does with a step of the track, by its topic.
    Step(Move, String),
    /// Rest, and go on later.
    Pause,
    /// Go on where the track was left.
    Resume,
    /// The checklist with its days.
    Checklist,
    /// Ask, or ask again, for this.
    Ask(Question),
    /// The answer to that, as the button has it; `skip` leaves it open.
    Told(Question, String),
    /// What the person is reminded of.
    Reminders,
    /// Remind the person or stop.
    SetReminders(bool),
    /// An own date to be reminded of, by its kind.
    OwnDate(String),
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::Menu => f.write_str("menu"),
            Action::Topics => f.write_str("topics"),
            Action::Chapter(chapter) => write!(f, "chapter:{chapter}"),
            Action::Topic(id) => write!(f, "topic:{id}"),
            Action::Emergency => f.write_str("emergency"),
            Action::Languages => f.write_str("languages"),
            Action::Language(code) => write!(f, "lang:{code}"),
            Action::Person => f.write_str("person"),
            Action::Helped(yes) => write!(f, "helped:{}", yes_no(*yes)),
            Action::Skip => f.write_str("skip"),
            Action::Urgency(urgency) => write!(f, "urgency:{}", urgency.key()),
            Action::Prefectures => f.write_str("prefectures"),
            Action::Towns(code, page) => write!(f, "towns:{code}:{page}"),
            Action::Town(code) => write!(f, "town:{code}"),
            Action::Prefecture(code) => write!(f, "prefecture:{code}"),
            Action::NoArea => f.write_str("no-area"),
            Action::Consent(yes) => write!(f, "consent:{}", yes_no(*yes)),
            Action::Status => f.write_str("status"),
            Action::Withdraw => f.write_str("withdraw"),
            Action::ConfirmWithdraw(yes) => write!(f, "end:{}", yes_no(*yes)),
            Action::Verdict(verdict) => write!(f, "verdict:{}", verdict.key()),
            Action::Location => f.write_str(crate::channel::LOCATION),
            Action::Orientation => f.write_str("orientation"),
            Action::Link => f.write_str("link"),
            Action::Join(code, yes) => write!(f, "join:{code}:{}", yes_no(*yes)),
            Action::Data => f.write_str("mydata"),
            Action::Receipts => f.write_str("receipts"),
            Action::Quiet => f.write_str("quiet"),
            Action::SetQuiet(on) => write!(f, "hush:{}", yes_no(*on)),
            Action::Uncover => f.write_str("uncover"),
            Action::Show(seq) => write!(f, "show:{seq}"),
            Action::Forget => f.write_str("forget"),
            Action::ConfirmForget(yes) => write!(f, "erase:{}", yes_no(*yes)),
            Action::Private => f.write_str("private"),
            Action::Phrase(name) => write!(f, "say:{name}"),
            Action::Plan => f.write_str("plan"),
            Action::HandOver(id, reply) => write!(f, "pass:{id}:{}", reply.key()),
            Action::Console => f.write_str("console"),
            Action::Take(case) => write!(f, "take:{case}"),
            Action::Decline(case) => write!(f, "decline:{case}"),
            Action::DeclineWhy(case) => write!(f, "decline:{case}:why"),
            Action::DeclineFor(case, reason) => write!(f, "decline:{case}:{}", reason.key()),
            Action::Client(client) => write!(f, "client:{}", client.key()),
            Action::Hotlines => f.write_str("hotlines"),
            Action::WrongDesk => f.write_str("wrong-desk"),
            Action::Reopen => f.write_str("reopen"),
            Action::ConfirmReopen(yes) => write!(f, "again:{}", yes_no(*yes)),
            Action::Track(id) => write!(f, "track:{id}"),
            Action::Step(step, topic) => write!(f, "step:{}:{topic}", step.key()),
            Action::Pause => f.write_str("pause"),
            Action::Resume => f.write_str("resume"),
            Action::Checklist => f.write_str("checklist"),
            Action::Ask(question) => write!(f, "ask:{}", question.key()),
            Action::Told(question, value) => write!(f, "told:{}:{value}", question.key()),
            Action::Reminders => f.write_str("reminders"),
            Action::SetReminders(on) => write!(f, "remind:{}", yes_no(*on)),
            Action::OwnDate(kind) => write!(f, "date:{kind}"),
        }
    }
}

impl Action {
    /// Reads what a button sent back. `None` when it is not one of ours.
    pub fn parse(text: &str) -> Option<Action> {
        let (name, value) = text.split_once(':').unwrap_or((text, ""));
        match name {
            // Buttons of an earlier version named a page.
            "topics" => Some(Action::Topics),
            "chapter" => Some(Action::Chapter(value.parse().ok()?)),
            "topic" => Some(Action::Topic(value.to_owned())),
            "lang" => Some(Action::Language(value.to_owned())),
            "helped" => Some(Action::Helped(answer(value)?)),
            "urgency" => urgency(value).map(Action::Urgency),
            "towns" => {
                let (code, page) = value.split_once(':')?;
                Some(Action::Towns(code.to_owned(), page.parse().ok()?))
            }
            "town" => Some(Action::Town(value.to_owned())),
            "prefecture" => Some(Action::Prefecture(value.to_owned())),
            "consent" => Some(Action::Consent(answer(value)?)),
            "end" => Some(Action::ConfirmWithdraw(answer(value)?)),
            "verdict" => Verdict::from_key(value).map(Action::Verdict),
            "join" => {
                let (code, yes) = value.split_once(':')?;
                Some(Action::Join(code.to_owned(), answer(yes)?))
            }
            "hush" => Some(Action::SetQuiet(answer(value)?)),
            "show" => Some(Action::Show(value.parse().ok()?)),
            "erase" => Some(Action::ConfirmForget(answer(value)?)),
            "say" if !value.is_empty() => Some(Action::Phrase(value.to_owned())),
            "pass" => {
                let (id, reply) = value.split_once(':')?;
                Some(Action::HandOver(id.to_owned(), Reply::from_key(reply)?))
            }
            "take" => Some(Action::Take(value.to_owned())),
            "decline" => declining(value),
            "client" => ClientType::from_key(value).map(Action::Client),
            "again" => Some(Action::ConfirmReopen(answer(value)?)),
            "track" => Some(Action::Track(value.to_owned())),
            "step" => {
                let (step, topic) = value.split_once(':')?;
                Some(Action::Step(Move::from_key(step)?, topic.to_owned()))
            }
            "ask" => Question::from_key(value).map(Action::Ask),
            "told" => {
                let (question, told) = value.split_once(':')?;
                Some(Action::Told(Question::from_key(question)?, told.to_owned()))
            }
            "remind" => Some(Action::SetReminders(answer(value)?)),
            "date" => Some(Action::OwnDate(value.to_owned())),
            _ => Action::bare(text),
        }
    }

    fn bare(text: &str) -> Option<Action> {
        let all = [
            Action::Menu,
            Action::Emergency,
            Action::Languages,
            Action::Person,
            Action::Skip,
            Action::Prefectures,
            Action::NoArea,
            Action::Status,
            Action::Withdraw,
            Action::Location,
            Action::Orientation,
            Action::Link,
            Action::Data,
            Action::Receipts,
            Action::Quiet,
            Action::Uncover,
            Action::Forget,
            Action::Private,
            Action::Plan,
            Action::Console,
            Action::Hotlines,
            Action::WrongDesk,
            Action::Reopen,
            Action::Pause,
            Action::Resume,
            Action::Checklist,
            Action::Reminders,
        ];
        all.into_iter().find(|action| action.to_string() == text)
    }
}

/// `<case>`, `<case>:why` or `<case>:<reason>`.
fn declining(value: &str) -> Option<Action> {
    let Some((case, why)) = value.split_once(':') else {
        return Some(Action::Decline(value.to_owned()));
    };
    let case = case.to_owned();
    if why == "why" {
        return Some(Action::DeclineWhy(case));
    }
    DeclineReason::from_key(why).map(|reason| Action::DeclineFor(case, reason))
}

fn urgency(key: &str) -> Option<Urgency> {
    Urgency::ALL.into_iter().find(|urgency| urgency.key() == key)
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn answer(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
