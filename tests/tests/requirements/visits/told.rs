//! What happens by itself: offers in a coordinator's own messenger in opening hours, more coordinators
//! after the time of the first, the day before, and the end. A service without loops and with a clock
//! of its own, moved by hand.

use super::*;
use jiff::civil::{date, time};
use referral::visit::{Slot, Venue, Wish};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tsunagu::channel::{Address, Inbound, Said};
use tsunagu::config;
use tsunagu::store::{Store, links, messages, roster};
use tsunagu::work::Service;
use tsunagu::work::sign_in::hash;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// Saturday, 2026-11-21 12:00 in Japan; Monday is a holiday.
const SATURDAY: i64 = 1_795_230_000_000;

static CLOCK: AtomicI64 = AtomicI64::new(SATURDAY);

fn clock() -> i64 {
    CLOCK.load(Ordering::SeqCst)
}

/// A service on this database that does only what it is told to do.
async fn still(url: &str) -> Service {
    let values = World::values(url);
    let settings = config::check(&values).unwrap();
    let library = knowledge::library::Library::load(&knowledge::files::Files::embedded());
    let library = Arc::new(library.unwrap());
    let words = tsunagu::words::Words::load(&tsunagu::words::embedded(), library.languages());
    let store = Store::open(url).await.unwrap();
    let mut tx = store.write().await.unwrap();
    roster::put(&mut tx, &Roster::demo()).await.unwrap();
    tx.commit().await.unwrap();
    Service::new(store, library, words.unwrap_or_else(|_| panic!("words")), settings, clock)
}

/// A chat that is this coordinator's own; returns its conversation.
async fn linked(service: &Service, coordinator: &str) -> String {
    let from = Address {
        platform: "telegram".to_owned(),
        bot: "bot".to_owned(),
        chat: coordinator.to_owned(),
    };
    let fresh = service.fresh(None);
    let inbound = Inbound::new(from, "1", Said::text("hello"));
    let conversation = service.receive(&inbound, &fresh).await.unwrap().conversation;
    let code = service.invitation(coordinator).await.unwrap();
    let mut tx = service.store.write().await.unwrap();
    let linked = links::accept(&mut tx, &hash(&code), &conversation, service.now()).await.unwrap();
    assert_eq!(linked.as_deref(), Some(coordinator));
    tx.commit().await.unwrap();
    conversation
}

/// What the bot has said in a chat, as JSON.
async fn heard(service: &Service, conversation: &str) -> Vec<String> {
    let mut tx = service.store.read().await.unwrap();
    let lines = messages::after(&mut tx, conversation, 0).await.unwrap();
    let bot = lines.iter().filter(|line| line.author.key() == "bot");
    bot.map(|line| serde_json::to_string(&line.body).unwrap()).collect()
}

fn wish() -> Wish {
    Wish {
        kind: Kind::Attend,
        slot: Slot { date: date(2026, 12, 10), from: time(14, 0, 0, 0), to: time(16, 0, 0, 0) },
        area: Place::Municipality("131041".to_owned()),
        venue: Venue::Online,
        audience: Audience::Family,
        number: 12,
        languages: vec!["en".to_owned()],
        topics: Vec::new(),
        note: "secret note".to_owned(),
        contact: "secret contact".to_owned(),
        desk: None,
    }
}

/// Lets the loops do what is due at this moment, twice: nothing is said twice.
async fn round(service: &Service, at: i64) {
    CLOCK.store(at, Ordering::SeqCst);
    for _ in 0..2 {
        service.look_after_visits().await.unwrap();
        service.remind_of_visits().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_coordinators_hear_in_opening_hours_once_and_the_day_before() {
    for url in databases().await {
        CLOCK.store(SATURDAY, Ordering::SeqCst);
        let service = still(&url).await;
        let organiser = Organiser {
            name: "架空工業".to_owned(),
            kind: "employer".to_owned(),
            contact: String::new(),
            municipality: None,
            lang: "ja".to_owned(),
        };
        let organiser = service.add_organiser(&organiser).await.unwrap();
        let first = linked(&service, "coord-shinjuku-1").await;
        let second = linked(&service, "coord-shinjuku-2").await;
        let id = service.ask_visit(&organiser, wish()).await.unwrap();
        let state = async || service.visit_of(&organiser, &id).await.unwrap();
        let moves = async |who: &str, wanted: Move| {
            let actor = Actor::Coordinator(who.to_owned());
            service.move_visit(&id, &actor, &wanted).await.unwrap();
        };
        let count =
            async || (heard(&service, &first).await.len(), heard(&service, &second).await.len());
        // In the console at once; phones ring on Tuesday at nine.
        assert_eq!(open(&state().await).len(), 2);
        round(&service, SATURDAY + 2 * DAY + 21 * HOUR - 1).await;
        assert_eq!(count().await, (0, 0), "not before nine");
        round(&service, SATURDAY + 2 * DAY + 21 * HOUR).await;
        assert_eq!(count().await, (1, 1));
        let card = heard(&service, &first).await.remove(0);
        assert!(card.contains("12") && !card.contains("secret"), "{card}");

        // Two working days after Saturday it is Wednesday: more are asked, those two still may.
        round(&service, SATURDAY + 4 * DAY - 1).await;
        assert_eq!(open(&state().await).len(), 2);
        round(&service, SATURDAY + 4 * DAY).await;
        assert_eq!(open(&state().await).len(), 3);
        moves("coord-shinjuku-2", Move::Accept).await;
        assert_eq!(count().await, (2, 1), "the slower one hears so once");
        round(&service, SATURDAY + 5 * DAY).await;
        assert_eq!(count().await, (2, 1));

        // The day before at daytime, once.
        let ninth = Slot { date: date(2026, 12, 9), ..wish().slot }.starts_at();
        round(&service, ninth - 7 * HOUR).await;
        assert_eq!(count().await, (2, 1), "07:00 is too early");
        round(&service, ninth).await;
        round(&service, ninth + HOUR).await;
        assert_eq!(count().await, (2, 2));

        let actor = Actor::Organiser(organiser.clone());
        service.move_visit(&id, &actor, &Move::Withdraw).await.unwrap();
        assert_eq!(count().await, (2, 3), "the one who would have come hears it");

        // Nobody answers: the day comes, and it ends; a year after its end it is deleted.
        let later = Slot { date: date(2026, 12, 24), ..wish().slot };
        let id = service.ask_visit(&organiser, Wish { slot: later, ..wish() }).await.unwrap();
        round(&service, ninth + 6 * DAY).await;
        round(&service, ninth + 8 * DAY).await;
        round(&service, ninth + 12 * DAY).await;
        let visit = service.visit_of(&organiser, &id).await.unwrap();
        assert!(visit.all_asked() && visit.offers.iter().all(|it| it.ring <= Ring::Block));
        round(&service, later.starts_at() - 1).await;
        assert_eq!(service.visit_of(&organiser, &id).await.unwrap().state, State::Offered);
        round(&service, later.starts_at()).await;
        assert_eq!(service.visit_of(&organiser, &id).await.unwrap().state, State::Expired);
        CLOCK.store(later.starts_at() + 364 * DAY, Ordering::SeqCst);
        service.delete_old().await.unwrap();
        assert_eq!(stored(&url, "select id from visits").await, [id.as_str()]);
        CLOCK.store(later.starts_at() + 366 * DAY, Ordering::SeqCst);
        service.delete_old().await.unwrap();
        assert!(stored(&url, "select id from visits").await.is_empty());
        assert!(stored(&url, "select visit_id from visit_offers").await.is_empty());
    }
}
