//! Consent and secrecy (2.11): nothing without a consent, nothing readable in the database, nothing
//! kept too long, nothing forgotten by half, everything looked at noted, and care for people whose
//! phone somebody else may look at. Each on both databases.

use referral::case::{Case, Command, State};
use referral::coordinator::Roster;
use referral::outcome::Outcome;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use system::telegram::Telegram;
use system::{Resident, World, databases, stored, tables, text};
use tsunagu::command::report::case_lines;
use tsunagu::store::cases::{self, Actor};
use tsunagu::store::{Store, audit, cipher::Keys, counts, rotate};
use tsunagu::work::{Service, wall_clock};

const DAY: i64 = 24 * 60 * 60 * 1_000;
const ONE: &str = "one 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const TWO: &str = "two ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

async fn with_keys(url: &str, keys: &str) -> World {
    let mut values = World::values(url);
    values.insert("keys".into(), keys.into());
    World::with(values).await
}

fn first_coordinator() -> String {
    Roster::demo().coordinators[0].id.clone()
}

async fn asks_for_a_person(resident: &mut Resident<'_>) {
    resident.says("my husband took the children SECRETWORD").await;
    resident.presses("person").await;
    resident.presses("urgency:normal").await;
    resident.says("新宿区").await;
    resident.presses("consent:yes").await;
}

async fn case_of(world: &World, conversation: &str) -> Case {
    let mut tx = world.service.store.read().await.unwrap();
    cases::latest(&mut tx, conversation).await.unwrap().unwrap().case
}

async fn commands(world: &World, case: &str, command: Command) {
    let actor = Actor::Coordinator(first_coordinator());
    world.service.command(case, &actor, &command).await.unwrap();
}

async fn claims(world: &World, case: &str) {
    let coordinator = first_coordinator();
    commands(world, case, Command::Claim { coordinator, certificate_valid: true }).await;
}

async fn closes(world: &World, case: &str) {
    let coordinator = first_coordinator();
    let lesson = "the desk went along".to_owned();
    let close = Command::Close { coordinator, outcome: Outcome::Solved, lesson };
    commands(world, case, close).await;
}

async fn desk_says(world: &World, case: &str, words: &str) {
    let lang = knowledge::lang::Lang::new("ja");
    world.service.coordinator_says(&first_coordinator(), case, &lang, words).await.unwrap();
}

/// Runs a statement; whether the database took it.
async fn takes(url: &str, sql: String) -> bool {
    let sql = sqlx::AssertSqlSafe(sql);
    if url.starts_with("sqlite") {
        let pool = sqlx::SqlitePool::connect(url).await.unwrap();
        sqlx::query(sql).execute(&pool).await.is_ok()
    } else {
        let pool = sqlx::PgPool::connect(url).await.unwrap();
        sqlx::query(sql).execute(&pool).await.is_ok()
    }
}

/// All text of all tables, a line each with the table in front.
async fn everything(url: &str) -> String {
    let mut all = String::new();
    for table in tables(url).await {
        for text in stored(url, &format!("select * from {table}")).await {
            all.push_str(&format!("{table}: {text}\n"));
        }
    }
    all
}

/// The bytes of the files of an SQLite database; nothing for PostgreSQL.
fn raw(url: &str) -> String {
    let Some(path) = url.strip_prefix("sqlite://") else {
        return String::new();
    };
    let files = ["", "-wal", "-shm"].map(|end| std::fs::read(format!("{path}{end}")));
    files.into_iter().flatten().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_11_no_offer_can_exist_without_a_consent() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        asks_for_a_person(&mut resident).await;
        let case = case_of(&world, &resident.id).await;
        let receipt = case.receipt.unwrap().id;
        let other = &Roster::demo().coordinators[4].id;
        assert!(case.offers.iter().all(|offer| offer.coordinator != *other));
        let offer = |consent: &str| {
            format!(
                "insert into offers (case_id, coordinator_id, consent_id, state, offered_at)
                values ('{}', '{other}', {consent}, 'open', 0)",
                case.id
            )
        };
        assert!(!takes(&url, offer("null")).await, "an offer without a consent");
        assert!(!takes(&url, offer("'made-up'")).await, "an offer with a consent that is none");
        assert!(takes(&url, offer(&format!("'{receipt}'"))).await, "an offer with its consent");
        let gone = format!("delete from consents where id = '{receipt}'");
        assert!(!takes(&url, gone).await, "a consent that an offer stands on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_11_withdrawing_closes_and_erases() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        asks_for_a_person(&mut resident).await;
        let case = case_of(&world, &resident.id).await;
        claims(&world, &case.id).await;
        resident.hears().await;
        resident.says("/withdraw").await;
        let case = case_of(&world, &resident.id).await;
        assert_eq!(case.state, State::Withdrawn);
        assert!(case.receipt.is_some_and(|receipt| receipt.withdrawn_at.is_some()));
        for table in ["cases", "consents", "case_events", "conversations"] {
            let rows = stored(&url, &format!("select * from {table}")).await.concat();
            assert!(!rows.contains("SECRETWORD"), "{table}");
        }
        let view = world.service.case_view(&first_coordinator(), &case.id).await.unwrap();
        assert!(view.messages.is_empty(), "the desk reads nothing any more");
        let lang = knowledge::lang::Lang::new("ja");
        let said = world.service.coordinator_says(&first_coordinator(), &case.id, &lang, "?").await;
        assert!(said.is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_key_no_word_and_no_name_is_readable_in_the_database() {
    for url in databases().await {
        let world = with_keys(&url, ONE).await;
        let mut resident = world.resident("en").await;
        asks_for_a_person(&mut resident).await;
        let case = case_of(&world, &resident.id).await;
        claims(&world, &case.id).await;
        resident.hears().await;
        desk_says(&world, &case.id, "SECRETWORD answers").await;
        assert!(text(&resident.hears().await).contains("SECRETWORD"), "people read it as before");
        resident.post("messages", &json!({ "client_id": "1", "text": "SECRETWORD too" })).await;
        let again = json!({ "client_id": "1", "text": "SECRETWORD too" });
        assert_eq!(resident.post("messages", &again).await.1["duplicate"], true);
        let seen = std::time::Instant::now() + system::PATIENCE;
        while !format!("{:?}", world.service.case_view(&first_coordinator(), &case.id).await)
            .contains("SECRETWORD too")
        {
            assert!(std::time::Instant::now() < seen, "the desk reads it as before");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        closes(&world, &case.id).await;
        let name = &Roster::demo().coordinators[0].name;
        for all in [everything(&url).await, raw(&url)] {
            assert!(!all.contains("SECRETWORD"), "{}", around(&all, "SECRETWORD"));
            assert!(!all.contains(name.as_str()), "{}", around(&all, name));
        }
        let sealed = stored(&url, "select body from messages").await;
        assert!(sealed.len() > 6 && sealed.iter().all(|body| body.starts_with("x1:one:")));
    }
}

fn around(all: &str, word: &str) -> String {
    let (before, after) = all.split_once(word).unwrap_or_default();
    let before: String = before.chars().rev().take(200).collect();
    format!(
        "{}|{}",
        before.chars().rev().collect::<String>(),
        &after.chars().take(80).collect::<String>()
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_change_without_losing_a_word_and_a_wrong_one_is_told_at_the_start() {
    let open = async |url: &str, lines: &str| {
        Store::open(url).await.unwrap().unlock(&Keys::read(lines).unwrap()).await
    };
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        resident.says("SECRETWORD of a time without keys").await;
        let both = format!("{TWO};{ONE}");
        let store = open(&url, ONE).await.unwrap();
        let sealed = rotate::rotate(&store).await.unwrap();
        assert!(sealed > 10, "{sealed} texts that were plain");
        assert_eq!(
            rotate::rotate(&store).await.unwrap(),
            0,
            "a second time there is nothing to do"
        );
        assert!(!everything(&url).await.contains("SECRETWORD"));

        for (lines, expected) in [
            ("", "the key one, which is not set"),
            (TWO, "the key one, which is not set"),
            (&TWO.replace("two", "one"), "the key one is not the one"),
        ] {
            let refused = open(&url, lines).await.unwrap_err().to_string();
            assert!(refused.contains(expected), "{refused}");
            assert!(
                !refused.contains('\n') && !refused.contains("0102"),
                "one sentence, no secret"
            );
        }
        let store = open(&url, &both).await.unwrap();
        assert_eq!(rotate::rotate(&store).await.unwrap(), sealed);
        let all = everything(&url).await;
        assert!(all.contains("x1:two:") && !all.contains("x1:one:"), "{}", around(&all, "x1:one:"));
        assert!(open(&url, TWO).await.is_ok(), "the old key is not needed any more");

        let world = with_keys(&url, TWO).await;
        let mut tx = world.service.store.read().await.unwrap();
        let lines = tsunagu::store::messages::latest(&mut tx, &resident.id, 100).await.unwrap();
        assert!(format!("{lines:?}").contains("SECRETWORD of a time without keys"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_see_what_they_agreed_to_and_take_everything_with_them() {
    for url in databases().await {
        let world = with_keys(&url, ONE).await;
        let mut resident = world.resident("vi").await;
        resident.presses("lang:vi").await;
        let none = text(&resident.presses("receipts").await);
        assert!(none.contains(&world.words("vi", "receipts-none")), "{none}");
        asks_for_a_person(&mut resident).await;
        let card = resident.says("/mydata").await;
        assert!(system::actions(&card).contains(&"receipts".to_owned()));
        assert!(json!(card).to_string().contains("/mydata\""), "the way to the file");
        let receipts = text(&resident.presses("receipts").await);
        for expected in ["SECRETWORD", "新宿区", &world.words("vi", "referral-consent-receiver")]
        {
            assert!(receipts.contains(expected), "{expected}: {receipts}");
        }
        let case = case_of(&world, &resident.id).await;
        claims(&world, &case.id).await;
        resident.hears().await;
        desk_says(&world, &case.id, "words of the desk").await;
        resident.hears().await;

        let path = format!("{}/api/v1/conversations/{}/export", world.base, resident.id);
        let stranger = world.client.get(&path).bearer_auth("wrong").send().await.unwrap();
        assert_eq!(stranger.status(), 404);
        let answer = world.client.get(&path).bearer_auth(&resident.token).send().await.unwrap();
        let disposition = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert!(disposition.starts_with("attachment"), "{disposition}");
        check_export(&answer.json().await.unwrap());
        let cookie = format!("tsunagu_chat={}", resident.token);
        let page = world.client.get(format!("{}/mydata", world.base)).header("cookie", cookie);
        check_export(&page.send().await.unwrap().json().await.unwrap());
        let nobody = world.client.get(format!("{}/mydata", world.base)).send().await.unwrap();
        assert_eq!(nobody.status(), 404);
    }
}

fn check_export(export: &Value) {
    let all = export.to_string();
    assert_eq!(export["format"], "tsunagu-export-1");
    assert!(export["messages"].as_array().unwrap().len() > 8);
    assert!(all.contains("SECRETWORD") && all.contains("words of the desk"));
    assert_eq!(export["requests"][0]["state"], "bridged");
    assert!(export["requests"][0]["desk"].is_string());
    assert!(export["consents"][0]["given_at"].as_str().unwrap().ends_with('Z'));
    for coordinator in &Roster::demo().coordinators {
        assert!(!all.contains(&coordinator.id) && !all.contains(&coordinator.name), "{all}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_messengers_the_file_is_fetched_once_with_a_link() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let mut values = World::values(&url);
        values.insert("teloxide_token".into(), system::telegram::TOKEN.into());
        values.insert("teloxide_api_url".into(), server.url.clone());
        values.insert("keys".into(), ONE.into());
        let world = World::with(values).await;
        server.writes(7, "my boss did not pay my wages SECRETWORD");
        server.answer(7, 0).await;
        let seen = settled(&server, 7).await;
        server.writes(7, "/mydata");
        let card = server.answer(7, seen).await.text;
        let (_, code) = card.split_once("/mydata/").unwrap();
        let code: String = code.chars().take_while(char::is_ascii_hexdigit).collect();
        let link = format!("{}/mydata/{code}", world.base);
        assert!(!everything(&url).await.contains(&code), "nobody reads it in the database");
        for _ in 0..2 {
            let looked = world.client.get(&link).send().await.unwrap();
            assert_eq!(looked.status(), 200, "looking is free");
            assert!(!looked.text().await.unwrap().contains("SECRETWORD"));
        }
        let file = world.client.post(&link).send().await.unwrap().text().await.unwrap();
        assert!(file.contains("SECRETWORD"));
        assert_eq!(world.client.post(&link).send().await.unwrap().status(), 410);
        assert_eq!(world.client.get(&link).send().await.unwrap().status(), 410);
        assert_eq!(server.refused(), Vec::<String>::new());
    }
}

/// Waits until nothing more is sent to a person; how much it was.
async fn settled(server: &Telegram, person: i64) -> usize {
    let mut count = server.sent_to(person).len();
    loop {
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        match server.sent_to(person).len() {
            same if same == count => return count,
            more => count = more,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_known_of_the_work_survives_forgetting_without_the_person() {
    for url in databases().await {
        let world = World::start(&url).await;
        for _ in 0..5 {
            let mut resident = world.resident("en").await;
            asks_for_a_person(&mut resident).await;
            let case = case_of(&world, &resident.id).await;
            claims(&world, &case.id).await;
            resident.hears().await;
            desk_says(&world, &case.id, "hello").await;
            resident.hears().await;
            closes(&world, &case.id).await;
            resident.hears().await;
            resident.presses("verdict:helped").await;
            resident.presses("erase:yes").await;
        }
        let mut lonely = world.resident("km").await;
        lonely.presses("lang:km").await;
        asks_for_a_person(&mut lonely).await;
        lonely.presses("erase:yes").await;
        let rows = stored(&url, "select * from case_counts").await.concat();
        assert!(!rows.contains(&lonely.id) && !rows.contains("SECRETWORD"), "{rows}");
        let mut tx = world.service.store.read().await.unwrap();
        let counts = counts::all(&mut tx, None).await.unwrap();
        let lines = case_lines(&counts);
        for expected in ["month\t2", "topic\t", "outcome\tothers\t6", "language\tothers\t6"] {
            assert!(lines.iter().any(|line| line.starts_with(expected)), "{expected}: {lines:?}");
        }
        let lonely = ["km", "withdrawn", "never", "solved"];
        assert!(
            lines.iter().all(|line| lonely.iter().all(|word| !line.contains(word))),
            "{lines:?}"
        );
        let without: Vec<_> = counts.into_iter().filter(|(ended, _)| ended.lang == "en").collect();
        let lines = case_lines(&without);
        for expected in ["outcome\tsolved\t5", "first-answer\t1h\t5", "language\ten\t5"] {
            assert!(lines.contains(&expected.to_owned()), "{expected}: {lines:?}");
        }
    }
}

static AHEAD: AtomicI64 = AtomicI64::new(0);

/// A clock of these tests alone.
fn later_clock() -> i64 {
    wall_clock() + AHEAD.load(Ordering::SeqCst)
}

/// The same service at a later time, which nobody else meets.
fn in_days(world: &World, days: i64) -> Service {
    AHEAD.store(days * DAY + 1, Ordering::SeqCst);
    let service = &world.service;
    let words =
        tsunagu::words::Words::load(&tsunagu::words::embedded(), service.library.languages());
    let settings = service.settings.clone();
    let (store, library) = (service.store.clone(), Arc::clone(&service.library));
    Service::new(store, library, words.unwrap(), settings, later_clock)
}

async fn count(url: &str, table: &str) -> usize {
    stored(url, &format!("select 'x' from {table}")).await.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_kept_longer_than_the_settings_say_and_nothing_shorter() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut idle = world.resident("en").await;
        idle.says("how do I extend my visa IDLEWORD").await;
        let mut open = world.resident("en").await;
        asks_for_a_person(&mut open).await;
        let mut ended = world.resident("en").await;
        ended.says("my wages were not paid ENDEDWORD").await;
        for press in ["person", "urgency:normal"] {
            ended.presses(press).await;
        }
        ended.says("新宿区").await;
        ended.presses("consent:yes").await;
        let case = case_of(&world, &ended.id).await;
        claims(&world, &case.id).await;
        ended.hears().await;
        desk_says(&world, &case.id, "DESKWORD").await;
        ended.hears().await;
        closes(&world, &case.id).await;
        ended.hears().await;
        let mut waiting = world.resident("en").await;
        waiting.says("hello").await;
        let arrived = format!(
            "update inbox set state = 'waiting', due_at = 0, attempts = 0 where conversation_id = '{}'",
            waiting.id
        );
        let busy = format!(
            "update conversations set lease_until = 9000000000000000 where id = '{}'",
            waiting.id
        );
        assert!(takes(&url, busy).await && takes(&url, arrived).await);
        let entries = count(&url, "audit").await;

        let gone = in_days(&world, 179).delete_old().await.unwrap();
        assert_eq!(gone, (0, 0));
        let gone = in_days(&world, 181).delete_old().await.unwrap();
        assert_eq!(gone, (1, 0), "the conversation without a request");
        assert!(!everything(&url).await.contains("IDLEWORD"));
        assert!(everything(&url).await.contains("ENDEDWORD"));
        let gone = in_days(&world, 366).delete_old().await.unwrap();
        assert_eq!(gone, (1, 1), "the ended request, and then its conversation");
        let all = everything(&url).await;
        assert!(!all.contains("ENDEDWORD") && !all.contains("DESKWORD"));
        let mentions: Vec<&str> = all.lines().filter(|line| line.contains(&case.id)).collect();
        assert!(mentions.iter().all(|line| line.starts_with("audit")), "{mentions:?}");
        assert!(all.contains("SECRETWORD"), "an open request is never too old");
        assert!(all.contains(&waiting.id), "nor a message without an answer");
        assert_eq!(count(&url, "audit").await, entries, "the audit log stays");
        assert_eq!(count(&url, "case_counts").await, 1);
        assert_eq!(in_days(&world, 4_000).delete_old().await.unwrap(), (0, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_request_goes_alone_when_its_conversation_goes_on() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        asks_for_a_person(&mut resident).await;
        let case = case_of(&world, &resident.id).await;
        claims(&world, &case.id).await;
        resident.hears().await;
        desk_says(&world, &case.id, "DESKWORD").await;
        resident.hears().await;
        closes(&world, &case.id).await;
        resident.hears().await;
        let used = wall_clock() + 300 * DAY;
        let on =
            format!("update conversations set changed_at = {used} where id = '{}'", resident.id);
        assert!(takes(&url, on).await);
        assert_eq!(in_days(&world, 366).delete_old().await.unwrap(), (0, 1));
        let all = everything(&url).await;
        assert!(!all.contains("DESKWORD") && all.contains(&resident.id));
        assert!(text(&resident.says("/status").await).contains(&world.words("en", "status-none")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_holds_who_did_what_and_shows_every_change_to_it() {
    for url in databases().await {
        let world = World::start(&url).await;
        let me = first_coordinator();
        let link = world.service.sign_in_link(&me).await.unwrap();
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let entered = client.build().unwrap().post(format!("{}{link}", world.base)).send().await;
        let entered = entered.unwrap();
        let cookie = entered.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap();
        let mut resident = world.resident("en").await;
        asks_for_a_person(&mut resident).await;
        let case = case_of(&world, &resident.id).await;
        claims(&world, &case.id).await;
        for _ in 0..3 {
            let page = world.client.get(format!("{}/console/cases/{}", world.base, case.id));
            assert_eq!(page.header("cookie", cookie).send().await.unwrap().status(), 200);
        }
        desk_says(&world, &case.id, "hello").await;
        closes(&world, &case.id).await;
        world.service.export(&resident.id).await.unwrap();

        let mut tx = world.service.store.read().await.unwrap();
        let entries = audit::after(&mut tx, "", None).await.unwrap();
        let done: Vec<&str> = entries.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(done, ["signed-in", "claimed", "seen", "sent", "closed", "exported"]);
        assert!(entries.iter().take(5).all(|entry| entry.actor == format!("coordinator:{me}")));
        assert_eq!(audit::after(&mut tx, "", Some(&case.id)).await.unwrap().len(), 4);
        assert_eq!(audit::verify(&mut tx).await.unwrap(), Vec::<String>::new());
        drop(tx);
        let (second, last) = (&entries[1].id, &entries[4].id);
        for (change, undo) in [
            (
                format!("update audit set detail = 'x' where id = '{second}'"),
                format!("update audit set detail = '' where id = '{second}'"),
            ),
            (
                format!("update audit set at = at + 1 where id = '{second}'"),
                format!("update audit set at = at - 1 where id = '{second}'"),
            ),
            (
                format!("update audit set detail = 'x' where id = '{last}'"),
                format!("update audit set detail = '' where id = '{last}'"),
            ),
            (
                format!("update audit set n = 9 where id = '{last}'"),
                format!("update audit set n = 5 where id = '{last}'"),
            ),
            (format!("delete from audit where id = '{last}'"), String::new()),
        ] {
            assert!(takes(&url, change.clone()).await);
            let mut tx = world.service.store.read().await.unwrap();
            assert_ne!(audit::verify(&mut tx).await.unwrap(), Vec::<String>::new(), "{change}");
            drop(tx);
            assert!(undo.is_empty() || takes(&url, undo).await);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_write_the_log_at_once_and_every_chain_stays_whole() {
    for url in databases().await {
        let store = Store::open(&url).await.unwrap();
        let other = Store::open(&url).await.unwrap();
        let writes = (0..120).map(|n| {
            let store = if n % 2 == 0 { store.clone() } else { other.clone() };
            tokio::spawn(async move {
                let actor = match n % 3 {
                    0 => Actor::Resident,
                    n => Actor::Coordinator(format!("c{n}")),
                };
                let mut tx = store.write().await.unwrap();
                audit::add(&mut tx, &actor, "seen", Some("case"), "", n).await.unwrap();
                // Some change their mind; nobody may notice.
                if n % 10 == 9 { drop(tx) } else { tx.commit().await.unwrap() }
            })
        });
        for write in writes.collect::<Vec<_>>() {
            write.await.unwrap();
        }
        let mut tx = store.read().await.unwrap();
        assert_eq!(audit::after(&mut tx, "", None).await.unwrap().len(), 108);
        assert_eq!(audit::verify(&mut tx).await.unwrap(), Vec::<String>::new());
    }
}

#[test]
fn nothing_in_the_program_changes_or_removes_an_entry_of_the_log() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("bot/src");
    let (mut open, mut read) = (vec![root], 0);
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        for three in words.windows(3) {
            let [first, second, third] = three else { continue };
            let name = |word: &str| {
                word.trim_matches(|c: char| !c.is_alphanumeric() && c != '_') == "audit"
            };
            let change = first.ends_with("update") && name(second) && third == "set";
            let removal = first.ends_with("delete") && second == "from" && name(third);
            assert!(!change && !removal, "{}: {three:?}", path.display());
        }
        read += 1;
    }
    assert!(read > 50, "the sources were read");
    assert!(!tsunagu::store::forget::tables().is_empty());
    assert!(tsunagu::store::forget::OF_NOBODY.contains(&"audit"));
}

/// The actions of the buttons below a message on Telegram.
fn buttons(sent: &system::telegram::Sent) -> Vec<String> {
    let rows = sent.raw["reply_markup"]["inline_keyboard"].as_array().cloned();
    let buttons = rows.into_iter().flatten().flat_map(|row| row.as_array().cloned().unwrap());
    buttons.filter_map(|button| button["callback_data"].as_str().map(str::to_owned)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_screen_shows_nothing_and_silence_is_kept() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let world = World::on_telegram(&url, &server).await;
        server.writes(7, "my husband beats me");
        server.answer(7, 0).await;
        settled(&server, 7).await;
        let offered: Vec<String> = server.sent_to(7).iter().flat_map(buttons).collect();
        assert!(offered.contains(&"quiet".to_owned()), "{offered:?}");
        server.presses(7, "person");
        settled(&server, 7).await;
        server.writes(7, "新宿区");
        settled(&server, 7).await;
        server.presses(7, "consent:yes");
        let seen = settled(&server, 7).await;
        let ids = stored(&url, "select id from cases").await;
        let case = ids.first().unwrap();
        claims(&world, case).await;
        let notice = world.words("en", "cover-notice");
        let cover = server.answer(7, seen).await;
        assert_eq!(cover.text, notice, "not even the desk's name");
        let show = buttons(&cover).into_iter().find(|action| action.starts_with("show:")).unwrap();
        server.presses(7, &show);
        let shown = server.answer(7, seen + 1).await;
        let desk = &Roster::demo().desks[0].name;
        assert!(shown.text.contains(desk.as_str()), "{}", shown.text);
        assert_eq!(shown.raw["protect_content"], true);
        let view = world.service.case_view(&first_coordinator(), case).await.unwrap();
        assert!(view.covered && view.quiet_since.is_none());

        settled(&server, 7).await;
        server.presses(7, "quiet");
        settled(&server, 7).await;
        server.presses(7, "hush:yes");
        let seen = settled(&server, 7).await;
        assert!(
            server.sent_to(7).last().unwrap().text.contains(&world.words("en", "quiet-on")[..20])
        );
        desk_says(&world, case, "DESKWORD").await;
        assert_eq!(settled(&server, 7).await, seen, "nothing goes out");
        let view = world.service.case_view(&first_coordinator(), case).await.unwrap();
        assert!(view.quiet_since.is_some(), "the desk sees that, and since when");
        server.writes(7, "/status");
        assert_eq!(settled(&server, 7).await, seen + 1, "an answer to one's own message does");
        server.writes(7, "he has a knife, help me, police");
        let seen = {
            let now = settled(&server, 7).await;
            assert!(now > seen + 1, "and numbers in danger");
            assert!(server.sent_to(7).iter().all(|sent| !sent.text.contains("DESKWORD")));
            now
        };
        server.presses(7, "hush:no");
        let after = settled(&server, 7).await;
        let texts: Vec<String> =
            server.sent_to(7)[seen..].iter().map(|sent| sent.text.clone()).collect();
        assert_eq!(after, seen + 2, "{texts:?}");
        assert!(texts.contains(&notice), "{texts:?}");
        assert_eq!(server.refused(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_in_a_hurry_drops_the_key_to_the_chat() {
    let world = World::start(&databases().await[0]).await;
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let client = client.build().unwrap();
    let leave = |site: &'static str| {
        let request = client.get(format!("{}/leave", world.base)).header("sec-fetch-site", site);
        request.header("cookie", "tsunagu_chat=secret").send()
    };
    let left = leave("same-origin").await.unwrap();
    assert_eq!(left.headers()["location"], "https://www.jma.go.jp/");
    let cookie = left.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("tsunagu_chat=;") && cookie.contains("Max-Age=0"), "{cookie}");
    let foreign = leave("cross-site").await.unwrap();
    assert!(foreign.headers().get("set-cookie").is_none(), "another site's link drops nothing");
    for lang in world.service.library.languages() {
        let page = client.get(format!("{}/?lang={lang}", world.base)).send().await.unwrap();
        let page = page.text().await.unwrap();
        assert!(page.contains("id=\"exit\" href=\"/leave\" rel=\"noreferrer\""), "{lang}");
    }
}
