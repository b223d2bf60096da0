//! Telegram, told as conversations with a strict server of our own. Every test ends by asking that
//! server whether anything was against its rules.
#![allow(clippy::unwrap_used)]

use serde_json::json;
use std::time::Duration;
use system::telegram::{Mischief, Sent, Telegram};
use system::{World, databases};

/// The actions of the buttons below a message.
fn actions(sent: &Sent) -> Vec<String> {
    let rows = sent.raw["reply_markup"]["inline_keyboard"].as_array().cloned();
    let buttons = rows.into_iter().flatten().flat_map(|row| row.as_array().cloned().unwrap());
    buttons.filter_map(|button| button["callback_data"].as_str().map(str::to_owned)).collect()
}

fn good(server: &Telegram) {
    assert_eq!(server.refused(), Vec::<String>::new());
}

async fn both(limits: bool) -> Vec<(World, Telegram)> {
    let mut worlds = Vec::new();
    for url in databases().await {
        let server = Telegram::start(limits).await;
        worlds.push((World::on_telegram(&url, &server).await, server));
    }
    worlds
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_gets_its_article_with_buttons_and_source() {
    for (_, server) in both(false).await {
        server.writes(7, "/start");
        let welcome = server.answer(7, 0).await;
        assert!(actions(&welcome).contains(&"languages".to_owned()));
        server.writes(7, "gia hạn visa ở đâu, sắp hết hạn rồi");
        let answer = server.answer(7, 1).await;
        assert!(answer.text.contains("moj.go.jp"), "{}", answer.text);
        assert!(answer.text.starts_with("<b>"), "{}", answer.text);
        assert_eq!(answer.raw["link_preview_options"]["is_disabled"], true);
        server.presses(7, "person");
        let person = server.answer(7, 2).await;
        assert!(person.text.contains("110"), "{}", person.text);
        server.until("the press is acknowledged", |server| !server.acknowledged().is_empty()).await;
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_location_is_asked_for_and_only_the_town_is_kept() {
    for (world, server) in both(false).await {
        server.writes(7, "my boss did not pay my wages");
        server.answer(7, 0).await;
        server.presses(7, "person");
        server.until("the way to a person", |server| server.sent_to(7).len() >= 3).await;
        server.presses(7, "urgency:normal");
        server
            .until("a keyboard for the location", |server| {
                let asked = server.sent_to(7);
                asked.iter().any(|sent| {
                    sent.raw["reply_markup"]["keyboard"][0][0]["request_location"] == true
                })
            })
            .await;
        let before = server.sent_to(7).len();
        server.sends(7, json!({ "location": { "latitude": 35.69381, "longitude": 139.70349 } }));
        let consent = server.answer(7, before).await;
        assert!(consent.text.contains("新宿区"), "{}", consent.text);
        let stored = system::stored(&world.url, "select * from inbox").await.concat();
        assert!(!stored.contains("35.69"), "no coordinates are stored");
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_person_sends_meets_silence() {
    for (world, server) in both(false).await {
        let unreadable = world.words("en", "unreadable");
        let cases = [
            (
                json!({ "voice": { "file_id": "a", "file_unique_id": "b", "duration": 1 } }),
                unreadable.clone(),
            ),
            (
                json!({ "sticker": { "file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1,
                "height": 1, "is_animated": false, "is_video": false } }),
                unreadable.clone(),
            ),
            (json!({ "something_of_next_year": { "a": 1 } }), unreadable),
            (
                json!({ "contact": { "phone_number": "+8190", "first_name": "A" } }),
                world.words("en", "contact-not-needed"),
            ),
            (
                json!({ "photo": [{ "file_id": "a", "file_unique_id": "b", "width": 1, "height": 1 }],
                "caption": "how do I extend my visa" }),
                world.words("en", "unreadable-beside"),
            ),
        ];
        for (n, (content, expected)) in cases.into_iter().enumerate() {
            let person = 100 + n as i64;
            server.sends(person, content);
            let answer = server.answer(person, 0).await;
            assert!(answer.text.contains(&expected), "{}", answer.text);
        }
        server
            .until("an answer to the words beside a picture", |server| {
                server.sent_to(104).len() >= 2
            })
            .await;
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_words_are_a_new_question() {
    for (world, server) in both(false).await {
        server.writes(7, "where do I throw away garbage");
        server.answer(7, 0).await;
        server.edits(7, "how do I extend my visa");
        server.until("two messages", |server| server.sent_to(7).len() >= 3).await;
        let sent = server.sent_to(7);
        assert!(sent[1].text.contains(&world.words("en", "edited-again")), "{}", sent[1].text);
        assert!(sent[2].text.contains("moj.go.jp"), "{}", sent[2].text);
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn repeated_and_shuffled_updates_are_answered_once_and_in_order() {
    for (_, server) in both(false).await {
        server.writes(7, "hello");
        server.answer(7, 0).await;
        server.shuffle();
        let update = json!({ "message": { "message_id": 5, "date": 1, "text": "how do I extend my visa",
            "chat": { "id": 7, "type": "private", "first_name": "P" } } });
        let id = server.update(update.clone());
        server.writes(7, "where do I throw away garbage");
        server.until("both answers", |server| server.sent_to(7).len() >= 3).await;
        let mut again = update;
        again["update_id"] = json!(id);
        server.repeat(id, again);
        server.writes(7, "thank you");
        server.until("one more answer", |server| server.sent_to(7).len() >= 4).await;
        tokio::time::sleep(Duration::from_millis(700)).await;
        let sent = server.sent_to(7);
        assert_eq!(sent.len(), 4, "nothing was answered twice");
        assert!(sent[1].text.contains("moj.go.jp"), "{}", sent[1].text);
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn trouble_of_the_server_delays_a_message_and_loses_none() {
    for (_, server) in both(false).await {
        server.order(&[Mischief::TooFast(1), Mischief::ServerError, Mischief::BadMarks]);
        server.writes(7, "how do I extend my visa");
        let answer = server.answer(7, 0).await;
        assert_eq!(answer.raw.get("parse_mode"), None, "the marks were refused, the words arrive");
        assert!(!answer.text.contains("<b>"), "{}", answer.text);
        assert_eq!(server.sent_to(7).len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_chat_in_silence_holds_nobody_else_up() {
    for (_, server) in both(false).await {
        server.order(&[Mischief::Silence]);
        server.writes(7, "how do I extend my visa");
        server
            .until("the try that nobody answers", |server| {
                server.calls().contains_key("sendMessage")
            })
            .await;
        for person in 100..120 {
            server.writes(person, "where do I throw away garbage");
        }
        server.until("answers to all others", |server| server.count() >= 20).await;
        assert!(server.sent_to(7).is_empty());
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_blocks_the_bot_is_left_alone_until_they_come_back() {
    for (world, server) in both(false).await {
        server.order(&[Mischief::Blocked]);
        server.writes(7, "how do I extend my visa");
        server.until("the try", |server| server.calls().contains_key("sendMessage")).await;
        let metrics = || async {
            let url = format!("{}/metrics", world.base);
            world.client.get(url).send().await.unwrap().text().await.unwrap()
        };
        let end = std::time::Instant::now() + system::PATIENCE;
        let given_up = "tsunagu_outbox_given_up{channel=\"telegram\",lane=\"person\"} 1";
        while !metrics().await.contains(given_up) {
            assert!(std::time::Instant::now() < end, "{}", metrics().await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        server.writes(7, "hello");
        server.answer(7, 0).await;
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_group_only_who_asks_is_answered_and_nobody_is_sent_into_a_queue() {
    for (_, server) in both(false).await {
        let group = |text: &str| json!({ "text": text, "chat": { "id": -1_000_007_i64, "type": "supergroup", "title": "G" } });
        server.sends(7, group("who cooks tonight?"));
        server.sends(7, group("@TsunaguTestBot how do I extend my visa"));
        let answer = server.answer(-1_000_007, 0).await;
        assert!(answer.text.contains("moj.go.jp"), "{}", answer.text);
        assert!(actions(&answer).is_empty(), "no button leads on before all eyes");
        let button = &answer.raw["reply_markup"]["inline_keyboard"][0][0];
        assert!(button["url"].as_str().unwrap().starts_with("https://t.me/TsunaguTestBot"));
        assert_eq!(answer.raw["reply_parameters"]["message_id"], 5);
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(server.sent_to(-1_000_007).len(), 1);
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_shows_itself_in_every_language_of_telegram() {
    let (_, server) = both(false).await.swap_remove(0);
    server
        .until("commands in all languages", |server| {
            server.calls().get("setMyCommands").is_some_and(|calls| *calls >= 17)
                && server.calls().contains_key("setChatMenuButton")
        })
        .await;
    good(&server);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_needs_its_secret_and_answers_after_the_commit() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let mut values = World::values(&url);
        values.insert("teloxide_token".into(), system::telegram::TOKEN.into());
        values.insert("teloxide_api_url".into(), server.url.clone());
        values.insert("telegram_webhook_url".into(), "https://desk.example.jp/telegram".into());
        let world = World::with(values).await;
        server.until("the webhook", |server| server.webhook().is_some()).await;
        let (address, secret) = server.webhook().unwrap();
        assert_eq!(address, "https://desk.example.jp/telegram");
        assert!(secret.len() >= 32);
        let update = json!({ "update_id": 1, "message": { "message_id": 5, "date": 1, "text": "hello",
            "chat": { "id": 7, "type": "private", "first_name": "P" } } });
        let post = |secret: Option<&str>| {
            let request = world.client.post(format!("{}/telegram", world.base)).json(&update);
            let request = match secret {
                Some(secret) => request.header("x-telegram-bot-api-secret-token", secret),
                None => request,
            };
            async { request.send().await.unwrap().status().as_u16() }
        };
        assert_eq!(post(None).await, 401);
        assert_eq!(post(Some("wrong")).await, 401);
        assert_eq!(post(Some(&secret)).await, 200);
        assert_eq!(post(Some(&secret)).await, 200, "a repetition is fine");
        server.answer(7, 0).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(server.sent_to(7).len(), 1);
        assert!(!server.calls().contains_key("getUpdates"));
        good(&server);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cry_for_help_overtakes_everybody_who_waits() {
    let url = databases().await.swap_remove(0);
    let server = Telegram::start(true).await;
    let mut values = World::values(&url);
    values.insert("teloxide_token".into(), system::telegram::TOKEN.into());
    values.insert("teloxide_api_url".into(), server.url.clone());
    let _world = World::with(values).await;
    for person in 0..150 {
        server.writes(1_000 + person, "how do I extend my visa");
    }
    server.until("some answers", |server| server.count() >= 10).await;
    server.writes(7, "my house is on fire");
    server.answer(7, 0).await;
    assert!(server.count() < 100, "{} others were answered before", server.count());
    good(&server);
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_a_second_are_used_and_never_exceeded() {
    let url = databases().await.swap_remove(0);
    let server = Telegram::start(true).await;
    let mut values = World::values(&url);
    values.insert("teloxide_token".into(), system::telegram::TOKEN.into());
    values.insert("teloxide_api_url".into(), server.url.clone());
    let _world = World::with(values).await;
    for person in 0..60 {
        server.writes(1_000 + person, "how do I extend my visa");
    }
    server.until("all answers", |server| server.count() >= 60).await;
    assert_eq!(server.too_fast(), 0, "the limits of the platform are honoured");
    good(&server);
}
