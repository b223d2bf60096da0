//! What happens to a case between the claim and the end, and what people on both sides hear of it.

use super::{act, always_open, asks, claim, close, latest};
use referral::case::{Command, DeclineReason, OfferState, REOPEN_WITHIN, State};
use referral::coordinator::Coordinator;
use system::telegram::Telegram;
use system::{PATIENCE, World, actions, databases, stored, text};
use tsunagu::store::cases::{self, Actor};

fn desk_name(world_name: &str) -> String {
    format!("架空{world_name}")
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_a_colleague_takes_over_and_the_resident_is_told_the_new_desk() {
    for url in databases().await {
        let world = World::start(&url).await;
        let roster = always_open(&world).await;
        let mut resident = world.resident("en").await;
        asks(&mut resident, "my boss did not pay my wages").await;
        let id = latest(&world, &resident.id).await.case.id;
        let (me, next) = (&roster.coordinators[0].id, &roster.coordinators[2]);
        act(&world, me, &id, claim(me)).await.unwrap();
        resident.hears().await;
        let lang = knowledge::lang::Lang::new("ja");
        world.service.coordinator_says(me, &id, &lang, "first desk").await.unwrap();
        resident.hears().await;
        let absent = &roster.coordinators[3].id;
        let refused = world.service.transfer(me, &id, absent).await;
        assert!(refused.unwrap_err().to_string().contains("may not be asked"));
        assert!(world.service.transfer(&next.id, &id, me).await.is_err(), "only the holder");
        world.service.transfer(me, &id, &next.id).await.unwrap();
        assert!(latest(&world, &resident.id).await.case.held_by(me), "until it is accepted");
        act(&world, &next.id, &id, claim(&next.id)).await.unwrap();
        let told = text(&resident.hears().await);
        assert!(told.contains(&desk_name("江戸川外国人相談室")), "{told}");
        assert!(!told.contains(&next.name), "no coordinator's name");
        let case = latest(&world, &resident.id).await.case;
        assert!(case.held_by(&next.id) && case.state == State::Bridged);
        assert!(world.service.coordinator_says(me, &id, &lang, "?").await.is_err());
        let view = world.service.case_view(&next.id, &id).await.unwrap();
        assert!(view.messages.is_empty(), "what was written to the first desk stays there");
        world.service.coordinator_says(&next.id, &id, &lang, "second desk").await.unwrap();
        assert!(text(&resident.hears().await).contains("second desk"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_a_case_rests_and_goes_on_by_itself() {
    for url in databases().await {
        let world = World::start(&url).await;
        let roster = always_open(&world).await;
        let mut resident = world.resident("en").await;
        asks(&mut resident, "my boss did not pay my wages").await;
        let id = latest(&world, &resident.id).await.case.id;
        let me = &roster.coordinators[0].id;
        act(&world, me, &id, claim(me)).await.unwrap();
        resident.hears().await;
        let until = world.service.now() + 3_000;
        let reason = "WAITING-FOR-THE-COURT".to_owned();
        let pause = Command::Pause { coordinator: me.clone(), until, reason: reason.clone() };
        act(&world, me, &id, pause).await.unwrap();
        let told = text(&resident.hears().await);
        assert!(told.contains("Japan time") && !told.contains(&reason), "{told}");
        let card = text(&resident.says("/status").await);
        assert!(!card.contains(&reason), "{card}");
        let on = text(&resident.hears().await);
        assert!(on.contains("goes on with your request now"), "{on}");
        assert_eq!(latest(&world, &resident.id).await.case.paused, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_nobody_came_is_counted_and_said_kindly() {
    let world = World::start(&databases().await[0]).await;
    let roster = always_open(&world).await;
    let mut resident = world.resident("ja-easy").await;
    resident.presses("lang:ja-easy").await;
    asks(&mut resident, "給料をもらっていません").await;
    let id = latest(&world, &resident.id).await.case.id;
    let me = &roster.coordinators[0].id;
    act(&world, me, &id, claim(me)).await.unwrap();
    resident.hears().await;
    act(&world, me, &id, Command::NoShow { coordinator: me.clone() }).await.unwrap();
    let told = resident.hears().await;
    for way in ["hotlines", "wrong-desk", "withdraw"] {
        assert!(actions(&told).contains(&way.to_owned()), "{way}");
    }
    assert!(text(&told).contains("約束"), "{}", text(&told));
    assert_eq!(latest(&world, &resident.id).await.case.no_shows, 1);
    let mut tx = world.service.store.read().await.unwrap();
    let counted = tsunagu::store::queue::no_shows(&mut tx, 0).await.unwrap();
    assert_eq!(counted, [("desk-shinjuku".to_owned(), 1)]);
}

async fn close_and_judge(world: &World, resident: &mut system::Resident<'_>, me: &str) -> String {
    asks(resident, "my boss did not pay my wages").await;
    let id = latest(world, &resident.id).await.case.id;
    act(world, me, &id, claim(me)).await.unwrap();
    resident.hears().await;
    act(world, me, &id, close(me)).await.unwrap();
    let closing = resident.hears().await;
    assert!(actions(&closing).contains(&"reopen".to_owned()), "{}", text(&closing));
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_a_closed_request_is_opened_again_and_the_desk_from_before_is_asked_first() {
    for url in databases().await {
        let world = World::start(&url).await;
        let roster = always_open(&world).await;
        let me = &roster.coordinators[0];
        let mut resident = world.resident("en").await;
        let id = close_and_judge(&world, &mut resident, &me.id).await;
        let asked = resident.presses("reopen").await;
        assert!(actions(&asked).contains(&"again:yes".to_owned()), "{}", text(&asked));
        assert_eq!(latest(&world, &resident.id).await.case.state, State::Closed, "asked first");
        resident.presses("again:no").await;
        assert_eq!(latest(&world, &resident.id).await.case.state, State::Closed);
        let told = text(&resident.presses("again:yes").await);
        assert!(told.contains(&world.words("en", "queue-reopened")), "{told}");
        let case = latest(&world, &resident.id).await.case;
        let open: Vec<&str> =
            case.open_offers().iter().map(|offer| offer.coordinator.as_str()).collect();
        assert_eq!((case.id.as_str(), open), (id.as_str(), vec![me.id.as_str()]));
        act(&world, &me.id, &id, claim(&me.id)).await.unwrap();
        resident.hears().await;

        // The earlier holder may not be asked: the search begins anew.
        act(&world, &me.id, &id, close(&me.id)).await.unwrap();
        resident.hears().await;
        let mut changed = roster.clone();
        changed.coordinators[0].consents_to_work = false;
        super::put(&world, &changed).await;
        resident.presses("again:yes").await;
        let case = latest(&world, &resident.id).await.case;
        let open = case.open_offers();
        assert!(!open.is_empty() && open.iter().all(|offer| offer.coordinator != me.id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_after_fourteen_days_a_new_request_is_begun() {
    let world = World::start(&databases().await[0]).await;
    let roster = always_open(&world).await;
    let me = &roster.coordinators[0].id;
    let mut resident = world.resident("en").await;
    let id = close_and_judge(&world, &mut resident, me).await;
    let mut tx = world.service.store.write().await.unwrap();
    let mut kept = cases::by_id(&mut tx, &id).await.unwrap().unwrap();
    kept.case.changed_at -= REOPEN_WITHIN + 1;
    assert!(cases::save(&mut tx, &kept, &[], &Actor::System, 0).await.unwrap());
    tx.commit().await.unwrap();
    let card = resident.says("/status").await;
    assert!(!actions(&card).contains(&"reopen".to_owned()), "{}", text(&card));
    let told = text(&resident.presses("again:yes").await);
    assert!(told.contains(&world.words("en", "queue-reopen-late")), "{told}");
    assert!(told.contains(&world.words("en", "referral-question-ask")), "{told}");
    assert_eq!(latest(&world, &resident.id).await.case.state, State::Closed);
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_closing_needs_an_outcome_and_a_lesson() {
    let world = World::start(&databases().await[0]).await;
    let roster = always_open(&world).await;
    let me = &roster.coordinators[0].id;
    let mut resident = world.resident("en").await;
    asks(&mut resident, "my boss did not pay my wages").await;
    let id = latest(&world, &resident.id).await.case.id;
    act(&world, me, &id, claim(me)).await.unwrap();
    let Command::Close { coordinator, outcome, .. } = close(me) else { unreachable!() };
    let empty = Command::Close { coordinator, outcome, lesson: " \n".into() };
    assert_eq!(act(&world, me, &id, empty).await.unwrap_err(), "closing needs a lesson");
    act(&world, me, &id, close(me)).await.unwrap();
}

/// A coordinator's chat on Telegram.
async fn linked(world: &World, server: &Telegram, chat: i64, one: &Coordinator) {
    let code = world.service.invitation(&one.id).await.unwrap();
    server.writes(chat, &format!("/start i_{code}"));
    server.answer(chat, 0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_offers_in_telegram_are_declined_with_a_reason_or_end_with_a_word() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let world = World::on_telegram(&url, &server).await;
        let mut roster = always_open(&world).await;
        roster.coordinators[2].desk = "desk-shinjuku".to_owned();
        super::put(&world, &roster).await;
        for n in 0..3 {
            linked(&world, &server, 70 + n as i64, &roster.coordinators[n]).await;
        }
        let mut resident = world.resident("en").await;
        asks(&mut resident, "my boss did not pay my wages").await;
        let id = latest(&world, &resident.id).await.case.id;
        let offer = server.answer(70, 1).await;
        let raw = offer.raw.to_string();
        for button in ["take:", "decline:", ":why"] {
            assert!(raw.contains(button), "{button}: {raw}");
        }
        server.presses(70, &format!("decline:{id}:why"));
        let why = server.answer(70, 2).await.raw.to_string();
        for reason in DeclineReason::ALL {
            assert!(why.contains(&format!("decline:{id}:{}", reason.key())), "{why}");
        }
        server.presses(70, &format!("decline:{id}:not-my-field"));
        server.answer(70, 3).await;
        let case = latest(&world, &resident.id).await.case;
        let first = &case.offers[0];
        assert_eq!(first.state, OfferState::Declined);
        assert_eq!(first.declined.as_deref(), Some("not-my-field"));
        assert!(case.excluded_desks.is_empty() && case.open_offers().len() >= 2);
        let mut tx = world.service.store.read().await.unwrap();
        let counted = tsunagu::store::queue::declines(&mut tx, 0).await.unwrap();
        drop(tx);
        assert_eq!(counted, [("desk-shinjuku".to_owned(), "not-my-field".to_owned(), 1)]);

        server.answer(71, 1).await;
        server.answer(72, 1).await;
        server.presses(71, &format!("take:{id}"));
        let slower = server.answer(72, 2).await;
        assert!(slower.text.contains(&world.words("en", "offer-taken-by-another")[..20]));
        assert!(latest(&world, &resident.id).await.case.held_by(&roster.coordinators[1].id));
        resident.says("/withdraw").await;
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        assert_eq!(server.sent_to(72).len(), 3, "it is said once");
        assert_eq!(server.sent_to(70).len(), 4, "who declined hears no more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_7_a_phone_rings_when_the_desk_opens_and_the_console_shows_at_once() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let world = World::on_telegram(&url, &server).await;
        let mut roster = always_open(&world).await;
        let tomorrow = referral::certificate::japan_day(world.service.now()).tomorrow().unwrap();
        let text = tomorrow.strftime("%Y %b %d 23:00-23:30").to_string();
        for desk in &mut roster.desks {
            desk.hours = referral::hours::Hours::parse(&text).unwrap();
        }
        super::put(&world, &roster).await;
        linked(&world, &server, 70, &roster.coordinators[0]).await;
        let mut resident = world.resident("en").await;
        let card = system::text(&asks(&mut resident, "my boss did not pay my wages").await);
        assert!(card.contains("opens on") && card.contains("23:00 (Japan time)"), "{card}");
        let case = latest(&world, &resident.id).await.case;
        assert!(case.open_offer(&roster.coordinators[0].id).is_some(), "the console shows it");
        let waits = case.widen_at.unwrap() - world.service.now();
        assert!(waits > 30 * 60_000, "the ring waits for opening hours: {waits}");
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        assert_eq!(server.sent_to(70).len(), 1, "no offer at night");
        let due = "update offer_notices set due_at = 0";
        stored(&url, due).await;
        server.answer(70, 1).await;
        let end = std::time::Instant::now() + PATIENCE;
        while stored(&url, "select state from offer_notices").await.iter().all(|s| s != "sent") {
            assert!(std::time::Instant::now() < end);
        }
    }
}
