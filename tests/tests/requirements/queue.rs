//! The consultation flow from intake to hand-over (2.1 to 2.3, 2.6, 2.7, 2.10, 2.13).

#[path = "queue_moves.rs"]
mod moves;
#[path = "queue_talk.rs"]
mod talk;

use referral::Millis;
use referral::area::Place;
use referral::case::{Case, Command, State, Urgency};
use referral::consent::{ClientType, Receipt, Shared};
use referral::coordinator::{Coordinator, Roster};
use referral::hours::Hours;
use referral::matching::Fit;
use serde_json::Value;
use std::sync::Arc;
use system::{Resident, World, actions, databases, stored, text};
use tsunagu::store::cases::{self, Actor, Kept};
use tsunagu::store::roster;

/// The demo roster with desks that never close, so that nothing here depends on the day.
async fn always_open(world: &World) -> Roster {
    let mut roster = Roster::demo();
    for desk in &mut roster.desks {
        desk.hours = Hours::parse("24/7").unwrap();
    }
    put(world, &roster).await;
    roster
}

async fn put(world: &World, roster: &Roster) {
    let mut tx = world.service.store.write().await.unwrap();
    roster::put(&mut tx, roster).await.unwrap();
    tx.commit().await.unwrap();
}

/// Asks for a person in Shinjuku and agrees to share.
async fn asks(resident: &mut Resident<'_>, question: &str) -> Vec<Value> {
    resident.says(question).await;
    resident.presses("person").await;
    resident.presses("urgency:soon").await;
    resident.says("新宿区").await;
    resident.presses("consent:yes").await
}

async fn latest(world: &World, conversation: &str) -> Kept {
    let mut tx = world.service.store.read().await.unwrap();
    cases::latest(&mut tx, conversation).await.unwrap().unwrap()
}

async fn act(world: &World, who: &str, case: &str, command: Command) -> Result<Case, String> {
    let actor = Actor::Coordinator(who.to_owned());
    world.service.command(case, &actor, &command).await.map_err(|error| error.to_string())
}

fn claim(coordinator: &str) -> Command {
    Command::Claim { coordinator: coordinator.to_owned(), certificate_valid: true }
}

fn close(coordinator: &str) -> Command {
    let lesson = "ask for the payslip first".to_owned();
    let outcome = referral::outcome::Outcome::Solved;
    Command::Close { coordinator: coordinator.to_owned(), outcome, lesson }
}

/// A case of this conversation with a consent, not offered to anybody yet.
async fn consented(world: &World, conversation: &str) -> String {
    let now = world.service.now();
    let shared = Shared {
        lang: "en".into(),
        place: Place::Unknown,
        topic: Some("wages".into()),
        question: "unpaid".into(),
        client: ClientType::Employee,
    };
    let case = Case::new(tsunagu::store::new_id(), shared.clone(), Urgency::Normal, now);
    let receipt = Receipt {
        id: tsunagu::store::new_id(),
        text_version: "test".into(),
        lang: "en".into(),
        data: shared,
        receiver: "desks".into(),
        purpose: "help".into(),
        given_at: now,
        withdrawn_at: None,
    };
    let mut tx = world.service.store.write().await.unwrap();
    let mut kept = cases::insert(&mut tx, &case, conversation).await.unwrap();
    let events = kept.case.decide(&Command::Consent(receipt), now).unwrap();
    events.iter().for_each(|event| kept.case.apply(event, now));
    // The search has nothing to do with it until the test offers it.
    kept.case.widen_at = Some(Millis::MAX);
    assert!(cases::save(&mut tx, &kept, &events, &Actor::Resident, now).await.unwrap());
    tx.commit().await.unwrap();
    case.id
}

async fn offer_to(world: &World, case: &str, coordinators: &[&Coordinator]) {
    let ring = referral::area::Ring::Nation;
    let fit = |one: &&Coordinator| Fit {
        coordinator: one.id.clone(),
        desk: one.desk.clone(),
        ring,
        distance_km: None,
        grade: None,
        reasons: Vec::new(),
    };
    let fits = coordinators.iter().map(fit).collect();
    let command = Command::Offer { ring, fits, until: Millis::MAX };
    world.service.command(case, &Actor::System, &command).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_1_a_case_says_as_whom_somebody_asks_and_where() {
    for url in databases().await {
        let world = World::start(&url).await;
        for (press, expected) in [
            (Some("client:employee"), ClientType::Employee),
            (Some("client:student"), ClientType::Student),
            (Some("client:resident"), ClientType::Resident),
            (None, ClientType::Other),
        ] {
            let mut resident = world.resident("en").await;
            resident.says("my boss did not pay my wages").await;
            resident.presses("person").await;
            let place = resident.presses("urgency:soon").await;
            assert!(actions(&place).contains(&"client:student".to_owned()));
            if let Some(press) = press {
                let again = resident.presses(press).await;
                assert!(!actions(&again).contains(&press.to_owned()), "it is asked once");
            }
            let card = resident.presses("no-area").await;
            let label = format!("queue-client-{}", expected.key());
            assert!(text(&card).contains(&world.words("en", &label)), "{}", text(&card));
            resident.presses("consent:yes").await;
            let case = latest(&world, &resident.id).await.case;
            assert_eq!((case.shared.client, &case.shared.place), (expected, &Place::Unknown));
            assert_eq!(case.receipt.unwrap().data.client, expected);
        }
        let mut resident = world.resident("en").await;
        asks(&mut resident, "my boss did not pay my wages").await;
        let case = latest(&world, &resident.id).await.case;
        assert_eq!(case.shared.place, Place::Municipality("131041".into()));
        let all = stored(&world.url, "select data from cases").await.concat();
        assert!(!all.to_lowercase().contains("nationality"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_6_notes_are_for_desks_and_in_no_answer_to_the_resident() {
    const NOTE: &str = "NOTE-ONLY-FOR-DESKS";
    for url in databases().await {
        let world = World::start(&url).await;
        let roster = always_open(&world).await;
        let mut resident = world.resident("en").await;
        asks(&mut resident, "my boss did not pay my wages").await;
        let id = latest(&world, &resident.id).await.case.id;
        let (me, mate) = (&roster.coordinators[0].id, &roster.coordinators[1].id);
        let other = &roster.coordinators[7];
        act(&world, me, &id, claim(me)).await.unwrap();
        resident.hears().await;
        world.service.add_note(me, &id, &format!("{NOTE} mine")).await.unwrap();
        world.service.add_note(mate, &id, &format!("{NOTE} of a colleague")).await.unwrap();
        assert!(world.service.add_note(&other.id, &id, "no").await.is_err(), "another desk");
        assert!(world.service.advice_view(&other.id, &id).await.is_err());
        world.service.ask_advice(me, &id, &other.id).await.unwrap();
        let seen = world.service.advice_view(&other.id, &id).await.unwrap();
        assert_eq!(seen.notes.len(), 2);
        assert_eq!(seen.kept.case.shared.question, "my boss did not pay my wages");
        world.service.add_note(&other.id, &id, &format!("{NOTE} asked")).await.unwrap();
        assert!(act(&world, &other.id, &id, close(&other.id)).await.is_err(), "not taken over");
        let view = world.service.case_view(me, &id).await.unwrap();
        assert_eq!(view.notes.len(), 3);
        assert!(world.service.case_view(&other.id, &id).await.is_err(), "no conversation");
        let log = stored(&url, "select action from audit").await;
        for action in ["see-for-advice", "write-note", "ask-advice"] {
            assert!(log.iter().any(|entry| entry == action), "{action}");
        }
        nothing_says(&world, &mut resident, NOTE).await;
        resident.says("/withdraw").await;
        let end = std::time::Instant::now() + system::PATIENCE;
        while latest(&world, &resident.id).await.case.state != State::Withdrawn {
            assert!(std::time::Instant::now() < end, "withdrawing works at every step");
        }
        assert_eq!(stored(&url, "select body from notes").await, Vec::<String>::new());
    }
}

/// Looks at everything that a resident can read or ask for.
async fn nothing_says(world: &World, resident: &mut Resident<'_>, secret: &str) {
    let client = &world.client;
    for command in ["/status", "/mydata", "/wrongdesk"] {
        resident
            .post(
                "messages",
                &serde_json::json!({
                    "client_id": system::unique(), "text": command,
                }),
            )
            .await;
    }
    resident.hears().await;
    for url in ["/", "/openapi.json", "/healthz", "/readyz", "/metrics"] {
        let page = client.get(format!("{}{url}", world.base)).send().await.unwrap();
        assert!(!page.text().await.unwrap().contains(secret), "{url}");
    }
    let described: Value = client
        .get(format!("{}/openapi.json", world.base))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let paths = described["paths"].as_object().unwrap();
    let mut looked = 0;
    for (path, methods) in paths.iter().filter(|(_, methods)| methods.get("get").is_some()) {
        let url = format!("{}{}", world.base, path.replace("{id}", &resident.id));
        let answer = client.get(url).bearer_auth(&resident.token).send().await.unwrap();
        assert!(!answer.text().await.unwrap().contains(secret), "{path} {methods}");
        looked += 1;
    }
    assert!(looked > 0, "the description names what a resident can read");
    for table in ["messages", "outbox", "inbox", "conversations", "cases", "case_events"] {
        let rows = stored(&world.url, &format!("select * from {table}")).await.concat();
        assert!(!rows.contains(secret), "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_of_fifty_coordinators_exactly_one_holds_the_case() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut roster = Roster::demo();
        let first = roster.coordinators[0].clone();
        roster.coordinators =
            (0..50).map(|n| Coordinator { id: format!("many-{n}"), ..first.clone() }).collect();
        put(&world, &roster).await;
        let resident = world.resident("en").await;
        let id = consented(&world, &resident.id).await;
        offer_to(&world, &id, &roster.coordinators.iter().collect::<Vec<_>>()).await;
        let tries = roster.coordinators.iter().map(|one| {
            let (service, id, me) = (Arc::clone(&world.service), id.clone(), one.id.clone());
            tokio::spawn(async move {
                let actor = Actor::Coordinator(me.clone());
                service.command(&id, &actor, &claim(&me)).await.is_ok().then_some(me)
            })
        });
        let mut won = Vec::new();
        for task in tries.collect::<Vec<_>>() {
            won.extend(task.await.unwrap());
        }
        let case = latest(&world, &resident.id).await.case;
        assert_eq!(won.len(), 1, "{url}");
        assert!(case.held_by(&won[0]) && case.open_offers().is_empty());
        for one in roster.coordinators.iter().filter(|one| one.id != won[0]) {
            assert!(act(&world, &one.id, &id, close(&one.id)).await.is_err());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_capacity_is_never_exceeded() {
    for url in databases().await {
        let world = World::start(&url).await;
        for (capacity, weekly, expected) in [(3, None, 3), (20, Some(5), 5), (0, None, 0)] {
            let mut roster = Roster::demo();
            let one = &mut roster.coordinators[0];
            (one.id, one.capacity, one.weekly) = (format!("limited-{expected}"), capacity, weekly);
            let one = one.clone();
            put(&world, &roster).await;
            let mut ids = Vec::new();
            for _ in 0..20 {
                let resident = world.resident("en").await;
                let id = consented(&world, &resident.id).await;
                offer_to(&world, &id, &[&one]).await;
                ids.push(id);
            }
            let tries = ids.iter().map(|id| {
                let (service, id, me) = (Arc::clone(&world.service), id.clone(), one.id.clone());
                tokio::spawn(async move {
                    let actor = Actor::Coordinator(me.clone());
                    service.command(&id, &actor, &claim(&me)).await.map_err(|e| e.to_string())
                })
            });
            let mut taken = 0;
            for task in tries.collect::<Vec<_>>() {
                match task.await.unwrap() {
                    Ok(case) => taken += usize::from(case.state == State::Bridged),
                    Err(why) => assert!(why.contains("no free place") || why.contains("this week")),
                }
            }
            assert_eq!(taken, expected, "{url} {capacity} {weekly:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_who_may_not_be_asked_today_cannot_claim() {
    let url = &databases().await[0];
    let world = World::start(url).await;
    let today = referral::certificate::japan_day(world.service.now());
    let check = async |change: fn(&mut Coordinator, jiff::civil::Date), why: &str| {
        let mut roster = Roster::demo();
        change(&mut roster.coordinators[0], today);
        put(&world, &roster).await;
        let resident = world.resident("en").await;
        let id = consented(&world, &resident.id).await;
        let one = &roster.coordinators[0];
        offer_to(&world, &id, &[one]).await;
        let done = act(&world, &one.id, &id, claim(&one.id)).await;
        assert_eq!(done.map(|case| case.state).unwrap_err(), why);
    };
    check(|one, _| one.consents_to_work = false, "the coordinator does not consent to be asked")
        .await;
    let leave = |one: &mut Coordinator, today| {
        one.absent = vec![referral::coordinator::Absence { from: today, to: today }];
    };
    check(leave, "the coordinator is absent today").await;
    let lapsed = |one: &mut Coordinator, _| {
        one.certificate.certified_on = jiff::civil::date(2020, 1, 1);
    };
    check(lapsed, "the certificate is not valid today").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_13_wrong_desk_requeues_without_it() {
    for url in databases().await {
        for by_resident in [true, false] {
            let world = World::start(&url).await;
            let roster = always_open(&world).await;
            let mut resident = world.resident("en").await;
            asks(&mut resident, "my boss did not pay my wages").await;
            let kept = latest(&world, &resident.id).await;
            let (me, mate) = (&roster.coordinators[0], &roster.coordinators[1]);
            act(&world, &me.id, &kept.case.id, claim(&me.id)).await.unwrap();
            let taken = resident.hears().await;
            assert!(actions(&taken).contains(&"wrong-desk".to_owned()));
            let card = resident.says("/status").await;
            assert!(actions(&card).contains(&"wrong-desk".to_owned()), "{}", text(&card));
            let told = if by_resident {
                resident.presses("wrong-desk").await
            } else {
                let command = Command::WrongDesk { coordinator: Some(me.id.clone()) };
                act(&world, &me.id, &kept.case.id, command).await.unwrap();
                resident.hears().await
            };
            assert!(text(&told).contains(&world.words("en", "queue-requeued")), "{}", text(&told));
            let case = latest(&world, &resident.id).await.case;
            assert_eq!(case.excluded_desks, std::slice::from_ref(&me.desk));
            assert_eq!((case.state, &case.holder), (State::Offered, &None));
            assert!(case.consented(world.service.now()), "the consent stays");
            assert!(!case.open_offers().is_empty(), "others are asked");
            assert!(case.open_offers().iter().all(|offer| offer.desk != me.desk));
            assert!(act(&world, &mate.id, &case.id, claim(&mate.id)).await.is_err());
            let view = world.service.case_view(&me.id, &case.id).await.unwrap();
            assert!(view.messages.is_empty(), "the bridge to the wrong desk is closed");
        }
    }
}
