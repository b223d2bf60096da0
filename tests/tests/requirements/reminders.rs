//! Reminders (3.4, 3.5): only who wants them gets them, at daytime, each once, behind people who
//! wait, and one tap ends them. Each on both databases, on days of its own.

use jiff::civil::{Date, date};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use system::telegram::Telegram;
use system::{Resident, World, actions, databases, stored, text, unique};
use tsunagu::channel::{Address, Inbound, Said};
use tsunagu::store::outbox::{self, Parcel, Sent};
use tsunagu::work::Service;

/// A clock that only one test reads: tests of one program run side by side.
macro_rules! clock {
    ($name:ident) => {
        mod $name {
            use std::sync::atomic::{AtomicI64, Ordering};
            static AHEAD: AtomicI64 = AtomicI64::new(0);

            pub fn now() -> i64 {
                tsunagu::work::wall_clock() + AHEAD.load(Ordering::SeqCst)
            }

            /// Puts it to this hour of a day in Japan.
            pub fn set(day: jiff::civil::Date, hour: i8) {
                let japan = jiff::tz::TimeZone::fixed(jiff::tz::offset(9));
                let at = day.at(hour, 0, 0, 0).to_zoned(japan).unwrap().timestamp();
                AHEAD.store(at.as_millisecond() - tsunagu::work::wall_clock(), Ordering::SeqCst);
            }
        }
    };
}

async fn world(url: &str, clock: fn() -> i64) -> World {
    World::with_clock(World::values(url), clock).await
}

/// Another process on the same database, without loops of its own.
fn another(world: &World) -> Arc<Service> {
    let service = &world.service;
    let words =
        tsunagu::words::Words::load(&tsunagu::words::embedded(), service.library.languages());
    let (store, library) = (service.store.clone(), Arc::clone(&service.library));
    let settings = service.settings.clone();
    Arc::new(Service::new(store, library, words.unwrap(), settings, service.clock))
}

async fn adds_date(resident: &mut Resident<'_>, kind: &str, day: Date) {
    let asked = text(&resident.presses(&format!("date:{kind}")).await);
    assert!(!asked.is_empty());
    let noted = resident.says(&day.to_string()).await;
    assert!(!actions(&noted).is_empty(), "{noted:?}");
}

/// What the person is told when the loop looks now.
async fn told(world: &World, resident: &mut Resident<'_>) -> Vec<Value> {
    world.service.tell_reminders().await.unwrap();
    resident.news().await
}

fn has(events: &[Value], words: &str) -> usize {
    events.iter().filter(|event| text(std::slice::from_ref(*event)).contains(words)).count()
}

async fn waiting(url: &str) -> usize {
    stored(url, "select subject from personal_reminders where told_at is null").await.len()
}

clock!(opt_in);

#[tokio::test(flavor = "multi_thread")]
async fn r3_4_reminders_are_opt_in_come_by_day_and_end_with_one_tap() {
    for url in databases().await {
        opt_in::set(date(2027, 3, 20), 12);
        let world = world(&url, opt_in::now).await;
        let mut resident = world.resident("en").await;
        adds_date(&mut resident, "period-of-stay", date(2027, 6, 30)).await;
        assert_eq!(waiting(&url).await, 0, "nothing is written down without the wish for it");
        opt_in::set(date(2027, 4, 1), 12);
        assert_eq!(told(&world, &mut resident).await, Vec::<Value>::new());

        opt_in::set(date(2027, 4, 2), 12);
        let on = resident.presses("remind:yes").await;
        assert!(actions(&on).contains(&"remind:no".to_owned()), "{on:?}");
        assert!(waiting(&url).await >= 2);
        for hour in [0, 3, 8] {
            opt_in::set(date(2027, 5, 31), hour);
            assert_eq!(
                told(&world, &mut resident).await,
                Vec::<Value>::new(),
                "{hour}:00 is night"
            );
        }
        opt_in::set(date(2027, 5, 31), 9);
        let reminder = told(&world, &mut resident).await;
        assert_eq!(reminder.len(), 1, "{reminder:?}");
        let words = text(&reminder);
        for key in ["date-period-of-stay", "reminder-next-period-of-stay", "date-stay-now"] {
            assert!(words.contains(&world.words("en", key)), "{key}: {words}");
        }
        assert!(words.contains("30 days"), "{words}");
        let buttons = actions(&reminder);
        for action in ["topic:period-extension", "remind:no", "person"] {
            assert!(buttons.contains(&action.to_owned()), "{action}: {buttons:?}");
        }
        for hour in [10, 19, 23] {
            opt_in::set(date(2027, 5, 31), hour);
            assert_eq!(told(&world, &mut resident).await, Vec::<Value>::new(), "only once");
        }

        opt_in::set(date(2027, 6, 2), 12);
        assert_eq!(has(&told(&world, &mut resident).await, &tip(&world, "resident-tax")), 1);
        let off = text(&resident.presses("remind:no").await);
        assert!(off.contains(&world.words("en", "reminders-now-off")), "{off}");
        assert_eq!(waiting(&url).await, 0);
        opt_in::set(date(2027, 6, 16), 12);
        assert_eq!(told(&world, &mut resident).await, Vec::<Value>::new());
        // On again in the same season: what was told is not told again, what is ahead is.
        resident.presses("remind:yes").await;
        opt_in::set(date(2027, 6, 17), 12);
        let again = told(&world, &mut resident).await;
        assert_eq!(has(&again, &tip(&world, "resident-tax")), 0, "{again:?}");
    }
}

fn tip(world: &World, season: &str) -> String {
    world.words("en", &format!("season-{season}"))
}

clock!(at_once);

#[tokio::test(flavor = "multi_thread")]
async fn of_two_services_at_once_and_after_a_restart_each_reminder_is_told_once() {
    for url in databases().await {
        at_once::set(date(2027, 4, 2), 12);
        let first = world(&url, at_once::now).await;
        let mut residents = Vec::new();
        for _ in 0..6 {
            let mut resident = first.resident("en").await;
            adds_date(&mut resident, "vaccination", date(2027, 4, 20)).await;
            resident.presses("remind:yes").await;
            residents.push(resident);
        }
        at_once::set(date(2027, 4, 13), 12);
        let services = [another(&first), another(&first), another(&first)];
        let tasks = services.map(|service| {
            tokio::spawn(async move {
                let mut told = 0;
                for _ in 0..3 {
                    // Of two who meet at one row, a database may send one back; it comes again.
                    told += service.tell_reminders().await.unwrap_or_default();
                }
                told
            })
        });
        for task in tasks {
            task.await.unwrap();
        }
        let second = world(&url, at_once::now).await;
        second.service.tell_reminders().await.unwrap();
        let title = second.words("en", "reminder-next-vaccination");
        for resident in &mut residents {
            let news = resident.news().await;
            assert_eq!(has(&news, &title), 1, "{news:?}");
        }
    }
}

clock!(legal);

#[tokio::test(flavor = "multi_thread")]
async fn r3_4_days_that_the_law_sets_and_steps_put_off_come_until_they_are_done() {
    for url in databases().await {
        legal::set(date(2027, 3, 20), 12);
        let world = world(&url, legal::now).await;
        let mut resident = world.resident("en").await;
        for action in
            ["track:arriving", "told:start:2027-03-20", "remind:yes", "step:later:garbage"]
        {
            resident.presses(action).await;
        }
        let due = world.words("en", "due-moving-in-days");
        let garbage = |events: &[Value]| actions(events).contains(&"step:done:garbage".to_owned());
        let page = text(&resident.says("/reminders").await);
        assert!(page.contains(&due), "{page}");
        legal::set(date(2027, 3, 22), 12);
        assert!(!garbage(&told(&world, &mut resident).await));
        legal::set(date(2027, 3, 23), 12);
        assert!(garbage(&told(&world, &mut resident).await));
        legal::set(date(2027, 3, 27), 12);
        let reminder = told(&world, &mut resident).await;
        assert_eq!(has(&reminder, &due), 1, "{reminder:?}");
        let done = "step:done:resident-registration".to_owned();
        assert!(actions(&reminder).contains(&done), "{reminder:?}");
        resident.presses(&done).await;
        legal::set(date(2027, 4, 2), 12);
        let last = told(&world, &mut resident).await;
        assert_eq!(has(&last, &due), 0, "{last:?}");
        legal::set(date(2027, 4, 3), 12);
        assert!(garbage(&told(&world, &mut resident).await), "once more after two weeks");
        legal::set(date(2027, 5, 1), 12);
        assert!(!garbage(&told(&world, &mut resident).await));
    }
}

clock!(forgetting);

#[tokio::test(flavor = "multi_thread")]
async fn forgetting_removes_them_and_nobody_is_told_any_more() {
    for url in databases().await {
        forgetting::set(date(2027, 4, 2), 12);
        let world = world(&url, forgetting::now).await;
        let mut resident = world.resident("en").await;
        adds_date(&mut resident, "passport", date(2028, 4, 2)).await;
        resident.presses("remind:yes").await;
        assert!(waiting(&url).await > 2);
        resident.presses("erase:yes").await;
        assert_eq!(
            stored(&url, "select subject from personal_reminders").await,
            Vec::<String>::new()
        );
        forgetting::set(date(2027, 10, 6), 12);
        assert_eq!(told(&world, &mut resident).await, Vec::<Value>::new());
    }
}

clock!(kept);

#[tokio::test(flavor = "multi_thread")]
async fn who_is_to_be_reminded_is_kept_and_who_stopped_it_is_not() {
    for url in databases().await {
        kept::set(date(2027, 1, 2), 12);
        let world = world(&url, kept::now).await;
        let mut resident = world.resident("en").await;
        adds_date(&mut resident, "passport", date(2028, 12, 1)).await;
        resident.presses("remind:yes").await;
        kept::set(date(2027, 12, 2), 3);
        assert_eq!(world.service.delete_old().await.unwrap(), (0, 0));
        resident.presses("remind:no").await;
        kept::set(date(2028, 11, 2), 3);
        assert_eq!(world.service.delete_old().await.unwrap(), (1, 0));
    }
}

clock!(joining);

#[tokio::test(flavor = "multi_thread")]
async fn joined_chats_have_the_reminders_of_both_each_once() {
    for url in databases().await {
        joining::set(date(2027, 5, 1), 12);
        let world = world(&url, joining::now).await;
        let (mut one, mut two) = (world.resident("en").await, world.resident("en").await);
        adds_date(&mut one, "passport", date(2027, 8, 10)).await;
        adds_date(&mut two, "driving-licence", date(2027, 6, 15)).await;
        for resident in [&mut one, &mut two] {
            resident.presses("remind:yes").await;
        }
        joining::set(date(2027, 6, 1), 12);
        world.service.tell_reminders().await.unwrap();
        for resident in [&mut one, &mut two] {
            let news = resident.news().await;
            assert_eq!(has(&news, &tip(&world, "resident-tax")), 1, "{news:?}");
        }
        let card = text(&one.presses("link").await);
        let (_, code) = card.split_once("/link ").unwrap();
        let code: String = code.chars().take_while(char::is_ascii_alphanumeric).collect();
        two.presses(&format!("join:{code}:yes")).await;
        one.hears().await;
        joining::set(date(2027, 6, 11), 12);
        let news = told(&world, &mut one).await;
        assert_eq!(has(&news, &tip(&world, "resident-tax")), 0, "both had it: {news:?}");
        assert_eq!(has(&news, &world.words("en", "reminder-next-passport")), 1, "{news:?}");
        joining::set(date(2027, 6, 12), 12);
        let page = text(&one.says("/reminders").await);
        for key in ["date-passport", "date-driving-licence"] {
            assert!(page.contains(&world.words("en", key)), "{key}: {page}");
        }
        joining::set(date(2027, 7, 1), 12);
        let news = told(&world, &mut one).await;
        assert_eq!(has(&news, &tip(&world, "typhoon")), 1, "{news:?}");
        let same = two.news().await;
        assert_eq!(has(&same, &tip(&world, "typhoon")), 1, "both pages show one conversation");
    }
}

clock!(unsafe_to_write);

#[tokio::test(flavor = "multi_thread")]
async fn nothing_goes_to_whom_it_is_not_safe_and_a_cover_to_whom_others_watch() {
    for url in databases().await {
        unsafe_to_write::set(date(2027, 5, 1), 12);
        let server = Telegram::start(false).await;
        let mut values = World::values(&url);
        values.insert("teloxide_token".into(), system::telegram::TOKEN.into());
        values.insert("teloxide_api_url".into(), server.url.clone());
        values.insert("telegram_per_second".into(), "0".into());
        let world = World::with_clock(values, unsafe_to_write::now).await;
        server.writes(7, "my husband beats me");
        server.answer(7, 0).await;
        settled(&server).await;
        server.writes(7, "/reminders");
        settled(&server).await;
        server.presses(7, "remind:yes");
        settled(&server).await;
        server.writes(7, "/quiet");
        settled(&server).await;
        server.presses(7, "hush:yes");
        let seen = settled(&server).await;
        unsafe_to_write::set(date(2027, 6, 1), 12);
        assert_eq!(world.service.tell_reminders().await.unwrap(), 0);
        assert_eq!(settled(&server).await, seen, "nothing goes out");
        unsafe_to_write::set(date(2027, 7, 2), 12);
        server.presses(7, "hush:no");
        let seen = settled(&server).await;
        world.service.tell_reminders().await.unwrap();
        let after = settled(&server).await;
        let texts: Vec<String> =
            server.sent_to(7)[seen..].iter().map(|sent| sent.text.clone()).collect();
        let notice = world.words("en", "cover-notice");
        assert_eq!((after, &texts), (seen + 1, &vec![notice]), "the typhoon, not June");
        let transcript = stored(&url, "select body from messages").await.concat();
        assert!(transcript.contains(&tip(&world, "typhoon")[..30]));
        assert!(!transcript.contains(&tip(&world, "resident-tax")[..30]), "its time was over");
        assert_eq!(server.refused(), Vec::<String>::new());
    }
}

/// Waits until nothing more is sent; how much it was.
async fn settled(server: &Telegram) -> usize {
    let mut count = server.sent_to(7).len();
    loop {
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        match server.sent_to(7).len() {
            same if same == count => return count,
            more => count = more,
        }
    }
}

clock!(lanes);

/// Somebody on a messenger for which nobody fetches the parcels here.
async fn from_messenger(world: &World, chat: &str, said: Said) {
    let from = messenger(chat);
    let fresh = world.service.fresh(None);
    world.service.receive(&Inbound::new(from, unique(), said), &fresh).await.unwrap();
}

fn messenger(chat: &str) -> Address {
    Address { platform: "telegram".to_owned(), bot: "1".to_owned(), chat: chat.to_owned() }
}

/// Takes the next parcel and notes that it was sent.
async fn next_parcel(world: &World) -> Option<Parcel> {
    let mut tx = world.service.store.write().await.unwrap();
    let now = world.service.now();
    let parcels = outbox::claim(&mut tx, ("telegram", "1"), now, now + 60_000, 1).await.unwrap();
    for parcel in &parcels {
        outbox::record(&mut tx, &parcel.id, &Sent::Done).await.unwrap();
    }
    tx.commit().await.unwrap();
    parcels.into_iter().next()
}

async fn parcels(url: &str) -> usize {
    stored(url, "select message_id from outbox where state = 'waiting'").await.len()
}

async fn parcel_comes(world: &World) -> Parcel {
    for _ in 0..400 {
        if let Some(parcel) = next_parcel(world).await {
            return parcel;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("nothing is on its way");
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_travel_behind_people_who_wait() {
    for url in databases().await {
        lanes::set(date(2027, 5, 1), 12);
        let world = world(&url, lanes::now).await;
        let on = Said::Press { action: "remind:yes".to_owned(), label: String::new() };
        from_messenger(&world, "7", on).await;
        parcel_comes(&world).await;
        lanes::set(date(2027, 6, 1), 12);
        world.service.tell_reminders().await.unwrap();
        assert_eq!(parcels(&url).await, 1, "the reminder waits");
        for chat in ["8", "7"] {
            from_messenger(&world, chat, Said::text("how do I throw away garbage?")).await;
        }
        for _ in 0..400 {
            if parcels(&url).await >= 3 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        let mut order = Vec::new();
        while let Some(parcel) = next_parcel(&world).await {
            order.push((parcel.lane, parcel.unasked));
        }
        assert_eq!(order.pop(), Some((outbox::BULK, true)), "{order:?}");
        assert!(order.len() >= 2, "{order:?}");
        assert!(order.iter().all(|parcel| *parcel == (outbox::WAITING_PERSON, false)), "{order:?}");
    }
}

clock!(years);

#[tokio::test(flavor = "multi_thread")]
async fn r3_5_a_subscriber_gets_each_seasonal_tip_once_a_year() {
    for url in databases().await {
        years::set(date(2027, 2, 1), 12);
        let world = world(&url, years::now).await;
        let mut resident = world.resident("en").await;
        resident.presses("remind:yes").await;
        let seasons = world.service.library.orientation.seasons();
        let mut found: BTreeMap<(String, i16), Vec<Date>> = BTreeMap::new();
        let mut day = date(2027, 2, 1);
        while day < date(2030, 2, 1) {
            years::set(day, 12);
            let news = told(&world, &mut resident).await;
            for season in seasons {
                for _ in 0..has(&news, &tip(&world, &season.id)) {
                    found.entry((season.id.clone(), day.year())).or_default().push(day);
                }
            }
            day = day.tomorrow().unwrap();
        }
        for season in seasons {
            for year in 2027..2030 {
                let first = season.of(year).unwrap().0;
                let days = found.remove(&(season.id.clone(), year));
                assert_eq!(days, Some(vec![first]), "{} in {year}", season.id);
            }
        }
        assert_eq!(found, BTreeMap::new());
    }
}
