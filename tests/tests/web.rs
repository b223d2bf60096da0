//! The web's edges: who may read what, what the headers promise, and signing in.
#![allow(clippy::unwrap_used)]

use serde_json::json;
use system::{World, databases};

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_gets_nothing() {
    let world = World::start(&databases().await[0]).await;
    let resident = world.resident("en").await;
    let url = format!("{}/api/v1/conversations/{}/events", world.base, resident.id);
    let status =
        |request: reqwest::RequestBuilder| async { request.send().await.unwrap().status() };
    assert_eq!(status(world.client.get(&url)).await, 404);
    assert_eq!(status(world.client.get(&url).bearer_auth("wrong")).await, 404);
    let other = world.resident("en").await;
    assert_eq!(status(world.client.get(&url).bearer_auth(&other.token)).await, 404);
    assert_eq!(status(world.client.get(format!("{}/console", world.base))).await, 401);
    assert_eq!(status(world.client.get(format!("{}/nothing", world.base))).await, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_requests_get_proper_errors() {
    let world = World::start(&databases().await[0]).await;
    let resident = world.resident("en").await;
    let url = format!("{}/api/v1/conversations/{}/messages", world.base, resident.id);
    let post = || world.client.post(&url).bearer_auth(&resident.token);
    for (body, status) in [
        ("{", 400),
        ("{\"client_id\":\"\",\"text\":\"a\"}", 400),
        ("{\"client_id\":\"ä\",\"text\":\"a\"}", 400),
    ] {
        let answer = post().header("content-type", "application/json").body(body);
        let answer = answer.send().await.unwrap();
        assert_eq!(answer.status(), status, "{body}");
        let body: serde_json::Value = answer.json().await.unwrap();
        assert_eq!(body["error"]["message"], world.words("en", "error-bad-request"));
    }
    let huge = "x".repeat(200_000);
    let answer = post().json(&json!({ "client_id": "h", "text": huge })).send().await.unwrap();
    assert_eq!(answer.status(), 413);
    let binary = vec![0_u8, 159, 146, 150];
    let answer =
        post().header("content-type", "application/json").body(binary).send().await.unwrap();
    assert_eq!(answer.status(), 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_fast_is_told_with_the_time_to_wait() {
    let mut values: tsunagu::config::Values =
        tsunagu::config::ALL.iter().map(|s| (s.name.to_owned(), s.default.to_owned())).collect();
    values.insert("database_url".into(), databases().await[0].clone());
    values.insert("messages_per_minute".into(), "3".into());
    let world = World::with(values).await;
    let resident = world.resident("en").await;
    let mut last = 0;
    for n in 0..6 {
        let body = json!({ "client_id": n.to_string(), "text": "hello" });
        last = resident.post("messages", &body).await.0;
    }
    assert_eq!(last, 429);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_promise_what_they_keep() {
    let world = World::start(&databases().await[0]).await;
    let answer = world.client.get(format!("{}/", world.base)).send().await.unwrap();
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    assert!(header("content-security-policy").starts_with("default-src 'none'"));
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("cache-control"), "no-store");
    let page = answer.text().await.unwrap();
    assert!(
        !page.contains("<style") && !page.contains("onclick"),
        "the policy forbids inline code"
    );
    let say = world.client.post(format!("{}/say", world.base));
    let foreign = say
        .header("sec-fetch-site", "cross-site")
        .header("cookie", "tsunagu_chat=x")
        .form(&[("text", "a"), ("client_id", "1")]);
    assert_eq!(foreign.send().await.unwrap().status(), 403);
    let described = world.client.get(format!("{}/openapi.json", world.base)).send().await.unwrap();
    let described: serde_json::Value = described.json().await.unwrap();
    let base = "/api/v1/conversations";
    for path in ["", "/{id}/messages", "/{id}/presses", "/{id}/events"] {
        assert!(described["paths"][format!("{base}{path}")].is_object(), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_link_works_once() {
    for url in databases().await {
        let world = World::start(&url).await;
        let coordinator = &referral::coordinator::Roster::demo().coordinators[0].id;
        let link = world.service.sign_in_link(coordinator).await.unwrap();
        let address = format!("{}{link}", world.base);
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let client = client.build().unwrap();
        for _ in 0..2 {
            assert_eq!(client.get(&address).send().await.unwrap().status(), 200, "looking is free");
        }
        let entered = client.post(&address).send().await.unwrap();
        assert_eq!(entered.status(), 303);
        let cookie = entered.headers()["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
        assert_eq!(client.post(&address).send().await.unwrap().status(), 410);
        assert_eq!(client.get(&address).send().await.unwrap().status(), 410);
        let unknown = format!("{}/sign-in/0000", world.base);
        assert_eq!(client.get(unknown).send().await.unwrap().status(), 404);
    }
}
