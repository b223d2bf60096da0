//! One person on several channels, a coordinator in an own messenger, and a person who is forgotten;
//! each on both databases.
#![allow(clippy::unwrap_used)]

use referral::case::{Command, State};
use referral::coordinator::Roster;
use system::telegram::Telegram;
use system::{Resident, World, actions, databases, stored, tables, text};
use tsunagu::store::cases::{self, Actor};

fn first_coordinator() -> String {
    Roster::demo().coordinators[0].id.clone()
}

async fn both() -> Vec<(World, Telegram)> {
    let mut worlds = Vec::new();
    for url in databases().await {
        let server = Telegram::start(false).await;
        worlds.push((World::on_telegram(&url, &server).await, server));
    }
    worlds
}

/// The code in a sentence like "send: /link ABCDEFGH23".
fn code(said: &str) -> String {
    let (_, rest) = said.split_once("/link ").unwrap();
    rest.chars().take_while(char::is_ascii_alphanumeric).collect()
}

async fn asks_for_a_person(resident: &mut Resident<'_>) -> String {
    resident.says("my husband took the children SECRETWORD").await;
    resident.presses("person").await;
    // In danger, so that coordinators' phones ring whenever this test runs.
    resident.presses("urgency:now").await;
    resident.says("新宿区").await;
    resident.presses("consent:yes").await;
    resident.id.clone()
}

async fn latest(world: &World, conversation: &str) -> Option<cases::Kept> {
    let mut tx = world.service.store.read().await.unwrap();
    cases::latest(&mut tx, conversation).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_begun_on_the_web_goes_on_in_telegram() {
    for (world, server) in both().await {
        let mut resident = world.resident("en").await;
        let conversation = asks_for_a_person(&mut resident).await;
        let code = code(&text(&resident.says("/link").await));
        server.writes(7, "hello");
        server.answer(7, 0).await;
        server.writes(7, &format!("/start l_{code}"));
        let asked = server.answer(7, 1).await;
        assert!(asked.text.contains(&world.words("en", "link-ask")[..30]), "{}", asked.text);
        server.presses(7, &format!("join:{code}:yes"));
        let done = server.answer(7, 2).await;
        assert!(done.text.contains(&world.words("en", "link-done")), "{}", done.text);

        let me = first_coordinator();
        let case = latest(&world, &conversation).await.unwrap().case;
        let claim = Command::Claim { coordinator: me.clone(), certificate_valid: true };
        let actor = Actor::Coordinator(me.clone());
        world.service.command(&case.id, &actor, &claim).await.unwrap();
        let taken = server.answer(7, 3).await;
        assert!(!taken.text.is_empty(), "a change of state reaches the chat that was used last");
        server.writes(7, "thank you, I can come on Monday");
        let lang = knowledge::lang::Lang::new("ja");
        world.service.coordinator_says(&me, &case.id, &lang, "<月曜日> & 10時").await.unwrap();
        let cover = server.answer(7, 4).await;
        assert_eq!(cover.text, world.words("en", "cover-notice"), "a child may be in danger");
        let show = cover.raw["reply_markup"]["inline_keyboard"][0][0]["callback_data"].clone();
        server.presses(7, show.as_str().unwrap());
        let desk = server.answer(7, 5).await;
        assert_eq!(desk.text, "&lt;月曜日&gt; &amp; 10時");
        let end = std::time::Instant::now() + system::PATIENCE;
        loop {
            let view = world.service.case_view(&me, &case.id).await.unwrap();
            let all = serde_json::to_string(
                &view.messages.iter().map(|line| &line.body).collect::<Vec<_>>(),
            );
            if all.unwrap().contains("on Monday") {
                break;
            }
            assert!(std::time::Instant::now() < end, "the desk reads what was written on Telegram");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        server.edits(7, "thank you, I can come on TUESDAY");
        loop {
            let view = world.service.case_view(&me, &case.id).await.unwrap();
            let last = view.messages.last().map(|line| serde_json::to_string(&line.body).unwrap());
            if last.is_some_and(|last| last.contains("TUESDAY") && last.contains("edited")) {
                break;
            }
            assert!(std::time::Instant::now() < end, "a change is shown as one");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        resident.says("/status").await;
        assert_eq!(server.refused(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_joins_nothing_without_a_yes_and_works_once() {
    for (world, server) in both().await {
        let mut resident = world.resident("en").await;
        let code = code(&text(&resident.says("/link").await));
        for (n, (text, key)) in [
            (format!("/link {code}"), "link-ask"),
            ("/link NOTACODE22".to_owned(), "link-ask"),
            ("/link ?".to_owned(), "link-unknown"),
        ]
        .into_iter()
        .enumerate()
        {
            server.writes(7, &text);
            let answer = server.answer(7, n).await;
            assert!(answer.text.contains(&world.words("en", key)[..20]), "{}", answer.text);
        }
        server.presses(7, &format!("join:{code}:no"));
        assert!(server.answer(7, 3).await.text.contains(&world.words("en", "link-kept")));
        server.presses(7, &format!("join:{code}:yes"));
        assert!(server.answer(7, 4).await.text.contains(&world.words("en", "link-done")));
        server.writes(8, &format!("/link {code}"));
        server.answer(8, 0).await;
        server.presses(8, &format!("join:{code}:yes"));
        assert!(server.answer(8, 1).await.text.contains(&world.words("en", "link-unknown")));
        server.writes(7, "/mydata");
        let data = server.answer(7, 5).await;
        assert!(data.text.contains("Telegram, Web"), "{}", data.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_gets_offers_in_telegram_and_takes_one_there() {
    for (world, server) in both().await {
        let me = first_coordinator();
        let code = world.service.invitation(&me).await.unwrap();
        server.writes(70, &format!("/start i_{code}"));
        let linked = server.answer(70, 0).await;
        assert!(linked.text.contains(&world.words("en", "offer-linked")), "{}", linked.text);
        server.writes(71, &format!("/console {code}"));
        let again = server.answer(71, 0).await;
        assert!(
            again.text.contains(&world.words("en", "offer-invitation-unknown")),
            "{}",
            again.text
        );

        let mut resident = world.resident("vi").await;
        let conversation = asks_for_a_person(&mut resident).await;
        let offer = server.answer(70, 1).await;
        assert!(offer.text.contains("新宿区"), "{}", offer.text);
        assert!(!offer.text.contains("SECRETWORD"), "the resident's words stay in the console");
        let case = latest(&world, &conversation).await.unwrap().case;
        server.presses(70, &format!("take:{}", case.id));
        let taken = server.answer(70, 2).await;
        assert!(taken.text.contains(&world.words("en", "offer-taken")), "{}", taken.text);
        let case = latest(&world, &conversation).await.unwrap().case;
        assert_eq!(case.state, State::Bridged);
        server.writes(70, "/console");
        let link = server.answer(70, 3).await;
        assert!(link.text.contains("/sign-in/"), "{}", link.text);
        server.writes(72, "/console");
        let stranger = server.answer(72, 0).await;
        assert!(
            stranger.text.contains(&world.words("en", "offer-not-linked")),
            "{}",
            stranger.text
        );
        assert_eq!(server.refused(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_offer_goes_to_nobody_twice() {
    for (world, server) in both().await {
        let code = world.service.invitation(&first_coordinator()).await.unwrap();
        server.writes(70, &format!("/console {code}"));
        server.answer(70, 0).await;
        let mut resident = world.resident("en").await;
        let conversation = asks_for_a_person(&mut resident).await;
        server.answer(70, 1).await;
        let case = latest(&world, &conversation).await.unwrap().case;
        server.presses(70, &format!("decline:{}", case.id));
        assert!(server.answer(70, 2).await.text.contains(&world.words("en", "offer-declined")));
        server.presses(70, &format!("take:{}", case.id));
        let refused = server.answer(70, 3).await;
        assert!(
            refused.text.contains(&world.words("en", "refusal-not-offered")),
            "{}",
            refused.text
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn forgetting_leaves_no_row_and_no_word_in_any_table() {
    for (world, server) in both().await {
        let mut resident = world.resident("en").await;
        asks_for_a_person(&mut resident).await;
        let code = code(&text(&resident.says("/link").await));
        server.writes(7, &format!("/link {code}"));
        server.answer(7, 0).await;
        server.presses(7, &format!("join:{code}:yes"));
        server.answer(7, 1).await;
        server.writes(7, "/forget");
        let asked = server.answer(7, 2).await;
        assert!(asked.text.contains(&world.words("en", "forget-ask")[..20]), "{}", asked.text);
        server.presses(7, "erase:yes");
        let done = server.answer(7, 3).await;
        assert!(done.text.contains(&world.words("en", "forget-done")), "{}", done.text);

        system::later(2 * 60 * 60 * 1_000);
        world.service.sweep().await.unwrap();
        let all = tables(&world.url).await;
        let known = tsunagu::store::forget::tables();
        for table in &all {
            assert!(known.contains(&table.as_str()), "forgetting does not know the table {table}");
            let rows = stored(&world.url, &format!("select * from {table}")).await.concat();
            assert!(!rows.contains("SECRETWORD"), "{table}");
            if !tsunagu::store::forget::OF_NOBODY.contains(&table.as_str()) {
                assert_eq!(rows, "", "{table} still holds something");
            }
        }
        server.writes(7, "hello");
        server.answer(7, 4).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_yes_shares_nothing() {
    let world = World::start(&databases().await[0]).await;
    let mut resident = world.resident("en").await;
    resident.says("my boss did not pay my wages").await;
    resident.presses("person").await;
    resident.presses("urgency:normal").await;
    resident.says("Shinjuku").await;
    for half in ["yes but not my question", "no problem, but not the city", "ok why"] {
        let again = resident.says(half).await;
        assert!(latest(&world, &resident.id).await.is_none(), "{half}");
        assert!(actions(&again).contains(&"consent:yes".to_owned()), "{half}: {}", text(&again));
    }
    resident.says("yes please").await;
    assert!(latest(&world, &resident.id).await.is_some());
}
