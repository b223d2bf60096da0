//! Conversations through the API, each on both databases: from the question to the outcome, and what
//! happens when people double-click, change their minds, write nonsense or are in danger.
#![allow(clippy::unwrap_used)]

use referral::case::{Command, State};
use referral::outcome::{Outcome, Verdict};
use serde_json::json;
use system::{Resident, World, actions, databases, text, unique};
use tsunagu::store::cases::{self, Actor};

/// The first demo coordinator, in Shinjuku.
fn first_coordinator() -> String {
    referral::coordinator::Roster::demo().coordinators[0].id.clone()
}

async fn asks_for_a_person(resident: &mut Resident<'_>, area: &str) {
    resident.presses("person").await;
    resident.presses("urgency:normal").await;
    let card = resident.says(area).await;
    assert!(actions(&card).contains(&"consent:yes".to_owned()), "{}", text(&card));
}

async fn latest(world: &World, conversation: &str) -> Option<cases::Kept> {
    let mut tx = world.service.store.read().await.unwrap();
    cases::latest(&mut tx, conversation).await.unwrap()
}

async fn claims(world: &World, coordinator: &str, case: &str) -> Result<State, String> {
    let actor = Actor::Coordinator(coordinator.to_owned());
    let claim = Command::Claim { coordinator: coordinator.to_owned(), certificate_valid: true };
    let done = world.service.command(case, &actor, &claim).await;
    done.map(|case| case.state).map_err(|error| error.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_question_to_the_outcome() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("vi").await;
        let answer = resident.says("gia hạn visa ở đâu, sắp hết hạn rồi").await;
        assert!(text(&answer).contains("moj.go.jp"), "{}", text(&answer));
        asks_for_a_person(&mut resident, "160-0023").await;
        let asked = resident.presses("consent:yes").await;
        assert!(actions(&asked).contains(&"status".to_owned()), "{}", text(&asked));
        let case = latest(&world, &resident.id).await.unwrap().case;
        assert_eq!(case.state, State::Offered);
        let me = first_coordinator();
        assert!(case.open_offer(&me).is_some(), "the nearest desk is asked");
        assert_eq!(claims(&world, &me, &case.id).await, Ok(State::Bridged));
        let taken = text(&resident.hears().await);
        let name = &referral::coordinator::Roster::demo().coordinators[0].name;
        assert!(!taken.contains(name.as_str()), "the coordinator's name is never shown");

        let lang = knowledge::lang::Lang::new("ja");
        world.service.coordinator_says(&me, &case.id, &lang, "こんにちは").await.unwrap();
        assert!(text(&resident.hears().await).contains("こんにちは"));
        let post = json!({ "client_id": unique(), "text": "cảm ơn anh" });
        assert_eq!(resident.post("messages", &post).await.0, 202);
        let view = loop {
            let view = world.service.case_view(&me, &case.id).await.unwrap();
            if view.messages.len() >= 2 {
                break view;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        };
        assert!(serde_json::to_string(&view.messages[1].body).unwrap().contains("cảm ơn anh"));
        world.service.coordinator_sends_article(&me, &case.id, "period-extension").await.unwrap();
        let card = resident.hears().await;
        assert_eq!(card[0]["body"]["lang"], "vi");

        let close = Command::Close {
            coordinator: me.clone(),
            outcome: Outcome::Solved,
            lesson: "the extension can be asked for three months before".into(),
        };
        let actor = Actor::Coordinator(me.clone());
        world.service.command(&case.id, &actor, &close).await.unwrap();
        let closing = resident.hears().await;
        assert!(actions(&closing).contains(&"verdict:helped".to_owned()));
        resident.presses("verdict:helped").await;
        let case = latest(&world, &resident.id).await.unwrap().case;
        assert_eq!((case.state, case.verdict), (State::Closed, Some(Verdict::Helped)));
        let again = world.service.coordinator_says(&me, &case.id, &lang, "?").await;
        assert!(again.is_err(), "a closed bridge carries nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_claim_of_fifty_wins() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        resident.says("my boss did not pay my wages").await;
        asks_for_a_person(&mut resident, "Shinjuku").await;
        resident.presses("consent:yes").await;
        let case = latest(&world, &resident.id).await.unwrap().case;
        let offered: Vec<String> =
            case.open_offers().iter().map(|offer| offer.coordinator.clone()).collect();
        let tries = (0..50).map(|n| {
            let service = std::sync::Arc::clone(&world.service);
            let (id, coordinator) = (case.id.clone(), offered[n % offered.len()].clone());
            tokio::spawn(async move {
                let actor = Actor::Coordinator(coordinator.clone());
                let claim = Command::Claim { coordinator, certificate_valid: true };
                service.command(&id, &actor, &claim).await.is_ok()
            })
        });
        let mut won = 0;
        for task in tries.collect::<Vec<_>>() {
            won += usize::from(task.await.unwrap());
        }
        assert_eq!(won, 1, "{url}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawing_closes_the_bridge_and_erases_the_words() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        resident.says("my husband took the children SECRETWORD").await;
        asks_for_a_person(&mut resident, "新宿区").await;
        resident.presses("consent:yes").await;
        let case = latest(&world, &resident.id).await.unwrap().case;
        let me = first_coordinator();
        claims(&world, &me, &case.id).await.unwrap();
        resident.hears().await;
        resident.says("/withdraw").await;
        let kept = latest(&world, &resident.id).await.unwrap();
        assert_eq!(kept.case.state, State::Withdrawn);
        assert!(!serde_json::to_string(&kept.case).unwrap().contains("SECRETWORD"));
        let lang = knowledge::lang::Lang::new("ja");
        let said = world.service.coordinator_says(&me, &case.id, &lang, "hello?").await;
        assert!(said.is_err());
        assert!(world.service.case_view(&me, &case.id).await.unwrap().messages.is_empty());
        assert!(claims(&world, &me, &case.id).await.is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_consent_nothing_reaches_anyone() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        resident.says("my boss did not pay my wages").await;
        asks_for_a_person(&mut resident, "Shinjuku").await;
        resident.presses("consent:no").await;
        assert!(latest(&world, &resident.id).await.is_none());
        resident.presses("consent:yes").await;
        assert!(latest(&world, &resident.id).await.is_none(), "an old button does not agree");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_message_changes_nothing() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let body = json!({ "client_id": unique(), "text": "how do i sort garbage" });
        assert_eq!(resident.post("messages", &body).await, (202, json!({ "duplicate": false })));
        resident.hears().await;
        for _ in 0..20 {
            assert_eq!(resident.post("messages", &body).await, (202, json!({ "duplicate": true })));
        }
        let other = json!({ "client_id": body["client_id"], "text": "something else" });
        assert_eq!(resident.post("messages", &other).await.0, 409);
        let lines = resident.events(0).await;
        assert_eq!(lines.len(), 3, "welcome, question, answer");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_comes_first_in_every_step() {
    for url in databases().await {
        let world = World::start(&url).await;
        for (lang, words, number) in [
            ("en", "my house is on fire", "119"),
            ("ja", "夫に殴られています", "110"),
            ("vi", "em không muốn sống nữa", "0120-279-338"),
            ("ne", "malai bachna man chhaina", "0120-279-338"),
            ("km", "ថៅកែយកប៉ាស្ព័រទុក មិនអោយវិញ", "110"),
        ] {
            let mut resident = world.resident(lang).await;
            let answer = text(&resident.says(words).await);
            assert!(answer.contains(number), "{lang}: {answer}");
        }
        let mut resident = world.resident("en").await;
        resident.presses("person").await;
        let answer = text(&resident.says("my husband beats me").await);
        assert!(answer.contains("110"), "in the middle of the way to a person: {answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn unfit_input_gets_a_kind_sentence_and_loses_nothing() {
    let url = &databases().await[0];
    let world = World::start(url).await;
    let mut resident = world.resident("en").await;
    for (words, key) in
        [("", "input-empty"), ("🙂🙏", "input-symbols"), ("\u{202e}\u{202c}", "input-empty")]
    {
        let answer = text(&resident.says(words).await);
        assert!(answer.starts_with(&world.words("en", key)), "{words:?}: {answer}");
    }
    let long = json!({ "client_id": unique(), "text": "a".repeat(2_001) });
    assert_eq!(resident.post("messages", &long).await.0, 413);
    let unknown = json!({ "client_id": unique(), "action": "rm -rf" });
    assert_eq!(resident.post("presses", &unknown).await.0, 400);
    resident.says("how do i sort garbage").await;
    resident.presses("person").await;
    resident.presses("urgency:soon").await;
    let answer = text(&resident.says("999-9999").await);
    assert!(answer.contains(&world.words("en", "referral-area-unknown-postal")), "{answer}");
    let several = resident.says("Fuchu").await;
    assert!(actions(&several).contains(&"town:132063".to_owned()), "{}", text(&several));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_chosen_language_stays() {
    let url = &databases().await[0];
    let world = World::start(url).await;
    let mut resident = world.resident("en").await;
    resident.presses("lang:ja-easy").await;
    let answer = resident.says("how do i extend my visa").await;
    assert_eq!(answer[0]["body"]["lang"], "ja-easy");
    assert!(answer[0].to_string().contains("\"ruby\""), "easy Japanese has readings");
}
