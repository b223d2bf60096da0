//! Delivering: whoever speaks for a bot claims parcels as fast as the platform allows, people who
//! wait first, and records how each try ended. How it goes on is a plain function of that. Where the
//! reader comes and reads the transcript (web, terminal) nothing is sent.

use super::Service;
use super::bots::Bot;
use super::hub::Changed;
use super::pace::{Pace, REST};
use crate::channel::discord::PRIVATE;
use crate::channel::{Tried, pulls};
use crate::store::outbox::{self, Parcel, Sent};
use crate::store::{Stored, Tx, addresses};
use knowledge::lang::Lang;
use referral::Millis;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How long a parcel may be under way before it counts as lost on the way.
const LEASE: Millis = 60_000;
/// After so many failures of platform or network a parcel is given up: more than a day.
const TRIES: i64 = 300;
/// How many claims one look at the outbox may take when chats have to wait for their turn.
const TURNS: usize = 50;
/// The longest rest between two tries.
const LONGEST: Millis = 300_000;

impl Service {
    /// Sends until the program is told to stop; then what is under way is still recorded.
    pub(super) async fn deliver(&self, bot: &Bot) {
        let _at_work = AtWork::begin(&self.senders);
        let mut bell = self.outbox_bell.subscribe();
        let mut pace = Pace::of(bot, self.settings.telegram_per_second);
        let mut under_way: JoinSet<(Parcel, Tried)> = JoinSet::new();
        let mut ended: Vec<(Parcel, Tried)> = Vec::new();
        loop {
            while let Some(Ok(end)) = under_way.try_join_next() {
                ended.push(end);
            }
            bell.mark_unchanged();
            let stopping = self.stopping.load(Ordering::SeqCst);
            if stopping && under_way.is_empty() && ended.is_empty() {
                return;
            }
            let room = if stopping { 0 } else { pace.room(under_way.len()) };
            if room == 0 && ended.is_empty() {
                ended.extend(
                    pause(&mut under_way, &mut bell, pace.rest(true)).await.and_then(Result::ok),
                );
                continue;
            }
            let claimed = match self.record_and_claim(bot, &mut ended, &mut pace, room).await {
                Ok(claimed) => claimed,
                Err(error) => {
                    self.database_fails(&error);
                    tokio::time::sleep(REST).await;
                    continue;
                }
            };
            let idle = claimed.is_empty();
            for parcel in claimed {
                let bot = bot.clone();
                under_way.spawn(async move {
                    let tried = bot.send(&parcel).await;
                    (parcel, tried)
                });
            }
            if let Some(Ok(end)) = pause(&mut under_way, &mut bell, pace.rest(idle)).await {
                ended.push(end);
            }
        }
    }

    /// Somebody who asked in public to be written to privately still waits there for a word.
    fn end_waiting(&self, bot: &Bot, ended: &[(Parcel, Tried)]) {
        let Bot::Discord(discord) = bot else { return };
        for (parcel, tried) in ended {
            let key = match (parcel.via.as_deref(), tried) {
                (Some(via), Tried::Sent) if via.starts_with(PRIVATE) => "private-written",
                (Some(via), Tried::Closed(_)) if via.starts_with(PRIVATE) => "private-closed",
                _ => continue,
            };
            let lang = Lang::new(&parcel.body.lang);
            let mut words = self.words.short(&lang, key);
            if matches!(tried, Tried::Closed(_)) {
                words = format!("{words}\n{}", self.settings.base_url());
            }
            let (discord, via) = (Arc::clone(discord), parcel.via.clone().unwrap_or_default());
            tokio::spawn(async move { discord.end_waiting(&via, &words).await });
        }
    }

    /// Records how tries ended and claims what may go now, in one transaction.
    async fn record_and_claim(
        &self,
        bot: &Bot,
        ended: &mut Vec<(Parcel, Tried)>,
        pace: &mut Pace,
        room: usize,
    ) -> Stored<Vec<Parcel>> {
        let now = self.now();
        let (platform, name) = bot.key();
        let mut tx = self.store.write().await?;
        self.record(&mut tx, ended, pace, now).await?;
        let key = (platform, name.as_str());
        let due = claim(&mut tx, key, pace, now, room).await?;
        let due = self.cover(&mut tx, due).await?;
        tx.commit().await?;
        self.end_waiting(bot, ended);
        ended.clear();
        due.iter().for_each(|parcel| pace.sent(&parcel.to));
        Ok(due)
    }

    async fn record(
        &self,
        tx: &mut Tx,
        ended: &[(Parcel, Tried)],
        pace: &mut Pace,
        now: Millis,
    ) -> Stored<()> {
        let done: Vec<String> = ended
            .iter()
            .filter(|(_, tried)| *tried == Tried::Sent)
            .map(|(parcel, _)| parcel.id.clone())
            .collect();
        outbox::sent(tx, &done).await?;
        for (parcel, tried) in ended {
            pace.heard(*tried);
            let next = next(*tried, parcel.attempts, now, jitter());
            count(parcel, &next);
            match (tried, &next) {
                (Tried::Sent, _) => {}
                (Tried::Closed(reason), _) => self.closed(tx, parcel, reason, now).await?,
                _ => outbox::record(tx, &parcel.id, &next).await?,
            }
        }
        Ok(())
    }

    /// Nobody can be reached at this address any more: another address of the same person takes
    /// over, or the parcel is given up and stays visible.
    async fn closed(
        &self,
        tx: &mut Tx,
        parcel: &Parcel,
        reason: &'static str,
        now: Millis,
    ) -> Stored<()> {
        addresses::close(tx, &parcel.to, now).await?;
        let other = addresses::last_used(tx, &parcel.conversation).await?;
        match other.filter(|other| *other != parcel.to) {
            Some(other) => {
                outbox::redirect(tx, &parcel.id, &other).await?;
                if pulls(&other.platform) {
                    self.hub.tell(Changed::Conversation(parcel.conversation.clone()));
                }
                Ok(())
            }
            None => outbox::record(tx, &parcel.id, &Sent::GivenUp(reason)).await,
        }
    }
}

/// Counts a sender as long as it lives, also when it is dropped in the middle.
struct AtWork<'a>(&'a AtomicUsize);

impl AtWork<'_> {
    fn begin(senders: &AtomicUsize) -> AtWork<'_> {
        senders.fetch_add(1, Ordering::SeqCst);
        AtWork(senders)
    }
}

impl Drop for AtWork<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Claims what may go now. A chat that was written to just now must wait; the next one takes its turn.
async fn claim(
    tx: &mut Tx,
    key: (&str, &str),
    pace: &Pace,
    now: Millis,
    room: usize,
) -> Stored<Vec<Parcel>> {
    let mut due = Vec::new();
    if room == 0 {
        return Ok(due);
    }
    outbox::recover(tx, key, now).await?;
    for _ in 0..TURNS {
        let wanted = room - due.len();
        let claimed = outbox::claim(tx, key, now, now + LEASE, wanted as i64).await?;
        let last = claimed.len() < wanted;
        for parcel in claimed {
            match pace.wait_for(&parcel.to) {
                None => due.push(parcel),
                Some(wait) => outbox::record(tx, &parcel.id, &Sent::NotYet(now + wait)).await?,
            }
        }
        if last || due.len() == room {
            break;
        }
    }
    Ok(due)
}

/// Waits until a try ends, something new may go, or `rest` is over.
async fn pause(
    under_way: &mut JoinSet<(Parcel, Tried)>,
    bell: &mut watch::Receiver<()>,
    rest: Duration,
) -> Option<Result<(Parcel, Tried), tokio::task::JoinError>> {
    if rest.is_zero() {
        return None;
    }
    tokio::select! {
        end = under_way.join_next(), if !under_way.is_empty() => end,
        _ = bell.changed() => None,
        () = tokio::time::sleep(rest) => None,
    }
}

/// What follows from a try. `jitter` is between 0 and 1.
fn next(tried: Tried, attempts: i64, now: Millis, jitter: f64) -> Sent {
    match tried {
        Tried::Sent => Sent::Done,
        Tried::TooFast(wait) => Sent::Later(now + wait + (jitter * 250.0) as Millis, "too-fast"),
        Tried::Failed(_) if attempts >= TRIES => Sent::GivenUp("unreachable"),
        Tried::Failed(reason) => {
            let base = (1_000 << attempts.clamp(0, 9)).min(LONGEST);
            Sent::Later(now + base / 2 + (jitter * base as f64) as Millis, reason)
        }
        Tried::Closed(reason) | Tried::Refused(reason) => Sent::GivenUp(reason),
    }
}

fn jitter() -> f64 {
    let mut byte = [0_u8];
    // Without randomness everybody tries again at the same time, which is slower but works.
    let _ = getrandom::fill(&mut byte);
    f64::from(byte[0]) / 255.0
}

fn count(parcel: &Parcel, next: &Sent) {
    let result = match next {
        Sent::Done => "sent",
        Sent::Later(..) => "retried",
        Sent::NotYet(_) => return,
        Sent::GivenUp(_) => "given_up",
    };
    let channel = parcel.to.platform.clone();
    let lane = outbox::lane_name(parcel.lane);
    metrics::counter!("tsunagu_outgoing_total", "channel" => channel, "lane" => lane, "result" => result)
        .increment(1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_a_try() {
        let check = |tried: Tried, attempts: i64, expected: Sent| {
            assert_eq!(next(tried, attempts, 1_000_000, 0.5), expected);
        };
        check(Tried::Sent, 0, Sent::Done);
        check(Tried::TooFast(7_000), 0, Sent::Later(1_007_125, "too-fast"));
        check(Tried::Failed("server"), 0, Sent::Later(1_001_000, "server"));
        check(Tried::Failed("server"), 3, Sent::Later(1_008_000, "server"));
        check(Tried::Failed("server"), 299, Sent::Later(1_300_000, "server"));
        check(Tried::Failed("server"), 300, Sent::GivenUp("unreachable"));
        check(Tried::Closed("blocked"), 0, Sent::GivenUp("blocked"));
        check(Tried::Refused("refused"), 0, Sent::GivenUp("refused"));
    }

    #[test]
    fn a_wait_that_the_platform_asked_for_is_never_cut_short() {
        for attempts in [0, 5, 299] {
            for wait in [1, 1_000, 600_000] {
                let Sent::Later(at, _) = next(Tried::TooFast(wait), attempts, 0, 0.0) else {
                    panic!("it is tried again");
                };
                assert!(at >= wait);
            }
        }
    }
}
