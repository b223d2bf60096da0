//! From what is said to rows: lines of transcripts and parcels of the outbox, in one transaction.
//! What nobody asked for just now goes to the address that the person used last.

use crate::channel::{Address, Body, TELEGRAM};
use crate::engine::action::Action;
use crate::engine::area;
use crate::engine::say::Say;
use crate::store::messages::{self, Added, Author, NewMessage};
use crate::store::outbox::{self, Occasion, Outgoing};
use crate::store::{Stored, Tx, addresses, new_id, quiet};
use referral::Millis;

/// A numbered line with its way out.
pub(super) struct Line {
    pub conversation: String,
    pub added: Added,
    pub new: NewMessage,
    pub to: Address,
    pub via: Option<String>,
    pub lane: i64,
}

/// Something that is said to whoever sent a message.
#[derive(Clone)]
pub(super) struct Reply {
    pub body: Body,
    pub to: Address,
    pub via: Option<String>,
    pub lane: i64,
}

impl Reply {
    /// As a line of the bot with this number.
    pub(super) fn line(&self, conversation: &str, seq: i64) -> Line {
        let Reply { body, to, via, lane } = self.clone();
        Line {
            conversation: conversation.to_owned(),
            added: Added { id: new_id(), seq },
            new: NewMessage { author: Author::Bot, body, inbox: None, case: None },
            to,
            via,
            lane,
        }
    }
}

/// Writes lines whose numbers are reserved, and puts them on their way.
pub(super) async fn write_lines(tx: &mut Tx, lines: Vec<Line>, now: Millis) -> Stored<()> {
    let rows: Vec<(Added, &str, &NewMessage)> = lines
        .iter()
        .map(|line| (line.added.clone(), line.conversation.as_str(), &line.new))
        .collect();
    messages::insert(tx, &rows, now).await?;
    let outgoing: Vec<Outgoing> = lines
        .iter()
        .map(|line| Outgoing {
            conversation: &line.conversation,
            line: &line.added,
            body: &line.new.body,
            to: &line.to,
            via: line.via.as_deref(),
            lane: line.lane,
            occasion: Occasion::Answer,
        })
        .collect();
    outbox::enqueue(tx, &outgoing, now).await
}

/// Adds a line that nobody asked for just now, and puts it on its way to where the person was last;
/// while it is not safe to write to the person, it waits.
pub(super) async fn send(
    tx: &mut Tx,
    conversation: &str,
    author: Author,
    body: Body,
    case: Option<String>,
    now: Millis,
) -> Stored<()> {
    add(tx, conversation, (author, case), body, Way::News, now).await
}

/// The same as the answer to a message of the person.
pub(super) async fn reply(tx: &mut Tx, conversation: &str, body: Body, now: Millis) -> Stored<()> {
    add(tx, conversation, (Author::Bot, None), body, Way::Answer, now).await
}

/// Something that can wait behind everybody who waits, such as a reminder. Like [`send`], it is held
/// while it is not safe to write to the person.
pub(super) async fn announce(
    tx: &mut Tx,
    conversation: &str,
    body: Body,
    now: Millis,
) -> Stored<()> {
    add(tx, conversation, (Author::Bot, None), body, Way::Bulk, now).await
}

/// For what a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The person wrote just now.
    Answer,
    /// Something happened.
    News,
    /// It can wait.
    Bulk,
}

async fn add(
    tx: &mut Tx,
    conversation: &str,
    (author, case): (Author, Option<String>),
    body: Body,
    way: Way,
    now: Millis,
) -> Stored<()> {
    let new = NewMessage { author, body: body.clone(), inbox: None, case };
    let line = messages::append(tx, conversation, new, now).await?;
    // Only after the line has its number: that holds the row on which the silence stands.
    let occasion = match quiet::since(tx, conversation).await? {
        _ if way == Way::Answer => Occasion::Answer,
        Some(_) => Occasion::Held,
        None => Occasion::Unasked,
    };
    let Some(to) = addresses::last_used(tx, conversation).await? else {
        return Ok(());
    };
    let outgoing = Outgoing {
        conversation,
        line: &line,
        body: &body,
        to: &to,
        via: None,
        lane: if way == Way::Bulk { outbox::BULK } else { outbox::WAITING_PERSON },
        occasion,
    };
    outbox::enqueue(tx, &[outgoing], now).await
}

/// What is said as the platform can show it: only Telegram can ask for a location, and does so in a
/// message of its own.
pub(super) fn fitted(says: Vec<Say>, platform: &str) -> Vec<Say> {
    let mut all = Vec::with_capacity(says.len());
    for mut say in says {
        let before = say.buttons.len();
        say.buttons.retain(|choice| choice.action != Action::Location);
        let asks = say.buttons.len() < before;
        all.push(say);
        if asks && platform == TELEGRAM {
            all.push(area::share_location());
        }
    }
    all
}
