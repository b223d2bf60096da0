//! How fast a bot may send: over all, and to one chat. It counts in memory, since one process at a
//! time speaks for a bot; a process that has just taken over may be refused once and then waits.

use super::bots::Bot;
use crate::channel::{Address, Tried};
use referral::Millis;
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// The most parcels under way at once, when there is no limit on their number in a second.
const UNDER_WAY: usize = 128;
/// The most parcels under way at once under a limit.
const UNDER_WAY_LIMITED: usize = 16;
/// How long a sender rests when nobody wakes it.
pub(super) const REST: Duration = Duration::from_millis(500);

/// How fast a bot may send.
pub(super) struct Pace {
    /// Between two messages; zero for no limit.
    gap: Duration,
    /// Between two messages to one chat.
    chat_gap: fn(&Address) -> Duration,
    most: usize,
    next: Instant,
    chats: HashMap<Address, Instant>,
    /// Refusals for speed since the last success.
    too_fast: u32,
}

impl Pace {
    pub(super) fn of(bot: &Bot, telegram_per_second: u32) -> Pace {
        let (gap, chat_gap): (Duration, fn(&Address) -> Duration) = match (bot, telegram_per_second)
        {
            (Bot::Telegram(_), 0) => (Duration::ZERO, |_| Duration::ZERO),
            // A little slower than allowed, for what arrives late arrives closer together.
            (Bot::Telegram(_), n) => {
                (Duration::from_micros(1_020_000 / u64::from(n)), telegram_gap)
            }
            // Discord tells its limits with every answer; the connection honours them.
            (Bot::Discord(_), _) => (Duration::from_millis(21), |_| Duration::ZERO),
        };
        let most = if gap.is_zero() { UNDER_WAY } else { UNDER_WAY_LIMITED };
        Pace { gap, chat_gap, most, next: Instant::now(), chats: HashMap::new(), too_fast: 0 }
    }

    /// How many parcels may go now. Under a limit it is one at a time, so that a person who begins
    /// to wait is never behind what was claimed before.
    pub(super) fn room(&self, under_way: usize) -> usize {
        let free = self.most.saturating_sub(under_way);
        if self.gap.is_zero() { free } else { usize::from(Instant::now() >= self.next).min(free) }
    }

    /// How long until something may go; when nothing was waiting, until it is time to look again.
    pub(super) fn rest(&self, idle: bool) -> Duration {
        let until = self.next.saturating_duration_since(Instant::now());
        if !idle {
            until
        } else if until.is_zero() {
            REST
        } else {
            until.min(REST)
        }
    }

    /// How long this chat must still wait, in milliseconds.
    pub(super) fn wait_for(&self, chat: &Address) -> Option<Millis> {
        let free = *self.chats.get(chat)? + (self.chat_gap)(chat);
        let wait = free.saturating_duration_since(Instant::now());
        (!wait.is_zero()).then(|| wait.as_millis() as Millis + 1)
    }

    pub(super) fn sent(&mut self, chat: &Address) {
        let now = Instant::now();
        // Being a little late is made up for; being long idle is not saved up.
        let earliest = now.checked_sub(self.gap / 2).unwrap_or(now);
        self.next = self.next.max(earliest) + self.gap;
        if (self.chat_gap)(chat).is_zero() {
            return;
        }
        if self.chats.len() > 10_000 {
            self.chats.retain(|_, last| last.elapsed() < Duration::from_secs(10));
        }
        self.chats.insert(chat.clone(), now);
    }

    /// One refusal for speed is a chat's; several in a row are the whole bot's.
    pub(super) fn heard(&mut self, tried: Tried) {
        match tried {
            Tried::TooFast(wait) => {
                self.too_fast += 1;
                if self.too_fast >= 3 {
                    let until = Instant::now() + Duration::from_millis(wait.unsigned_abs());
                    self.next = self.next.max(until);
                }
            }
            Tried::Sent => self.too_fast = 0,
            _ => {}
        }
    }
}

/// One message a second to a person, twenty a minute to a group (Telegram's own figures).
fn telegram_gap(chat: &Address) -> Duration {
    if chat.chat.starts_with('-') {
        Duration::from_millis(3_050)
    } else {
        Duration::from_millis(1_020)
    }
}
