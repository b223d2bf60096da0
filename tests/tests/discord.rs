//! Discord, told as conversations with a strict server of our own, on both databases.
#![allow(clippy::unwrap_used)]

use serde_json::json;
use std::time::Duration;
use system::discord::{Discord, Mischief, TOKEN};
use system::{World, databases};

async fn world(url: &str, server: &Discord) -> World {
    let mut values = World::values(url);
    values.insert("discord_token".into(), TOKEN.into());
    values.insert("discord_api_url".into(), server.url.clone());
    values.insert("public_url".into(), "https://desk.example.jp".into());
    World::with(values).await
}

async fn both() -> Vec<(World, Discord)> {
    let mut worlds = Vec::new();
    for url in databases().await {
        let server = Discord::start(false).await;
        let world = world(&url, &server).await;
        server.until("commands", |server| server.registered().is_array()).await;
        worlds.push((world, server));
    }
    worlds
}

fn good(server: &Discord) {
    assert_eq!(server.refused(), Vec::<String>::new());
}

/// Writes until somebody answers: before the gateway is ready, Discord loses events for good.
async fn greets(server: &Discord, person: u64) {
    for _ in 0..100 {
        server.writes(person, "hello");
        tokio::time::sleep(Duration::from_millis(200)).await;
        if !server.sent_to(person).is_empty() {
            // The others that were heard are answered too.
            tokio::time::sleep(Duration::from_millis(500)).await;
            return;
        }
    }
    panic!("nobody answers: {:?}", server.refused());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_gets_its_article_in_parts_that_fit() {
    for (_, server) in both().await {
        greets(&server, 7).await;
        let before = server.sent_to(7).len();
        server.writes(7, "how do I extend my visa");
        let first = server.answer(7, before).await;
        assert!(first.content.starts_with("**"), "{}", first.content);
        server
            .until("the part with the buttons", |server| {
                server.sent_to(7).iter().skip(before).any(|sent| sent.raw["components"].is_array())
            })
            .await;
        let whole: String =
            server.sent_to(7).iter().skip(before).map(|sent| sent.content.clone()).collect();
        assert!(whole.contains("moj.go.jp"), "{whole}");
        server.presses(7, "languages");
        server
            .until("a menu of languages", |server| {
                let last = server.sent_to(7).pop().unwrap();
                last.raw["components"][0]["components"][0]["options"]
                    .as_array()
                    .is_some_and(|list| list.len() == 18)
            })
            .await;
        assert!(
            server.responses().iter().any(|response| response["type"] == 6),
            "{:?}",
            server.responses()
        );
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_server_only_the_asker_sees_the_answer() {
    for (_, server) in both().await {
        greets(&server, 1).await;
        let ask = json!({ "id": "1", "name": "ask", "type": 1,
            "options": [{ "name": "question", "type": 3, "value": "how do I extend my visa" }] });
        let token = server.commands(7, ask);
        server.until("an answer", |server| !server.sent_in(&token).is_empty()).await;
        for sent in server.sent_in(&token) {
            assert_eq!(sent.raw["flags"].as_u64().unwrap() & 64, 64, "only you");
        }
        let first = &server.responses()[0];
        assert_eq!((&first["type"], &first["data"]["flags"]), (&json!(5), &json!(64)));
        assert!(server.sent_to(7).is_empty(), "nothing is written elsewhere");
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_send_is_one_message() {
    for (_, server) in both().await {
        greets(&server, 7).await;
        let before = server.sent_to(7).len();
        server.order(&[Mischief::ServerError, Mischief::TooFast(300)]);
        server.writes(7, "thank you");
        server.answer(7, before).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(server.sent_to(7).len(), before + 1);
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_missed_is_answered_once_after_a_gap_and_nothing_old_at_first() {
    for (world, server) in both().await {
        server.writes_unheard(9, "how do I extend my visa");
        greets(&server, 7).await;
        let before = server.sent_to(7).len();
        server.cut();
        server.writes_unheard(7, "where do I throw away garbage");
        server.until("the missed answer", |server| server.sent_to(7).len() > before).await;
        tokio::time::sleep(Duration::from_millis(700)).await;
        let answered = server.sent_to(7).len();
        server.cut();
        tokio::time::sleep(Duration::from_secs(7)).await;
        assert_eq!(server.sent_to(7).len(), answered, "nothing is answered twice");
        assert!(server.sent_to(9).is_empty(), "the first start answers nothing old");
        drop(world);
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_were_taken_back_are_kept_nowhere() {
    for (world, server) in both().await {
        greets(&server, 7).await;
        let before = server.sent_to(7).len();
        let id = server.writes(7, "my husband hid SECRETWORD in the visa papers");
        server.answer(7, before).await;
        let lines =
            || async { system::stored(&world.url, "select body from messages").await.concat() };
        assert!(lines().await.contains("SECRETWORD"));
        server.deletes(7, &id);
        let end = std::time::Instant::now() + system::PATIENCE;
        while lines().await.contains("SECRETWORD") {
            assert!(std::time::Instant::now() < end, "the words are still in the transcript");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let inbox = system::stored(&world.url, "select said from inbox").await.concat();
        assert!(!inbox.contains("SECRETWORD"), "{inbox}");
        let asked = system::stored(&world.url, "select memory from conversations").await.concat();
        assert!(!asked.contains("SECRETWORD"), "{asked}");
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_no_direct_messages_is_shown_another_way() {
    for (world, server) in both().await {
        greets(&server, 1).await;
        let id = json!({ "id": "1", "name": "private", "type": 1 });
        server.commands(1, id);
        server
            .until("the button", |server| {
                server.responses().iter().any(|response| {
                    response["type"] == 4
                        && response["data"]["components"][0]["components"][0]["custom_id"]
                            == "private"
                })
            })
            .await;
        server.order(&[Mischief::Closed]);
        let token = server.press_in_public(7, "private");
        server.until("the other way", |server| !server.sent_in(&token).is_empty()).await;
        let told = &server.sent_in(&token)[0].content;
        assert!(told.contains(&world.words("en", "private-closed")), "{told}");
        assert!(told.contains("https://desk.example.jp"), "{told}");
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_language_that_discord_has_is_registered() {
    let (_, server) = both().await.swap_remove(0);
    let commands = server.registered();
    assert_eq!(commands.as_array().unwrap().len(), 12);
    for locale in ["ja", "vi", "zh-TW", "pt-BR", "th"] {
        assert!(commands[0]["name_localizations"][locale].is_string(), "{locale}");
        assert!(commands[0]["description_localizations"][locale].is_string(), "{locale}");
    }
    good(&server);
}
