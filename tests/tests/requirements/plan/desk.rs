//! A coordinator at the console, and residents whose request a coordinator has taken.

use referral::case::{Case, Command};
use referral::coordinator::Roster;
use std::time::Instant;
use system::{Resident, World};
use tsunagu::store::cases::{self, Actor};

/// The coordinator who takes cases in these tests.
pub fn me() -> String {
    Roster::demo().coordinators[0].id.clone()
}

/// Another one.
pub fn second() -> String {
    Roster::demo().coordinators[1].id.clone()
}

/// The newest case of a conversation.
pub async fn case_of(world: &World, conversation: &str) -> Case {
    let mut tx = world.service.store.read().await.unwrap();
    cases::latest(&mut tx, conversation).await.unwrap().unwrap().case
}

/// Asks for a person about wages and waits until [`me`] has taken the case; returns its id.
pub async fn claimed(world: &World, resident: &mut Resident<'_>) -> String {
    resident.says("/person").await;
    resident.says("my boss Tanaka did not pay SECRETWORD").await;
    resident.presses("urgency:normal").await;
    resident.says("新宿区").await;
    resident.presses("consent:yes").await;
    let case = case_of(world, &resident.id).await;
    let claim = Command::Claim { coordinator: me(), certificate_valid: true };
    world.service.command(&case.id, &Actor::Coordinator(me()), &claim).await.unwrap();
    resident.hears().await;
    case.id
}

/// Waits until a text of the conversation has these words.
pub async fn hears(resident: &mut Resident<'_>, words: &str) -> String {
    let end = Instant::now() + system::PATIENCE;
    let mut all = String::new();
    while Instant::now() < end {
        all = system::text(&resident.events(0).await);
        if all.contains(words) {
            return all;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("{words} was not said: {all}");
}

/// A session in the console.
pub struct Desk<'a> {
    world: &'a World,
    client: reqwest::Client,
    cookie: String,
    key: String,
}

impl Desk<'_> {
    /// Signs a coordinator in, in English.
    pub async fn sign_in<'a>(world: &'a World, coordinator: &str) -> Desk<'a> {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let client = client.build().unwrap();
        let link = world.service.sign_in_link(coordinator).await.unwrap();
        let entered = client.post(format!("{}{link}", world.base)).send().await.unwrap();
        let cookie = entered.headers()["set-cookie"].to_str().unwrap();
        let cookie = format!("{}; tsunagu_console_lang=en", cookie.split(';').next().unwrap());
        let mut desk = Desk { world, client, cookie, key: String::new() };
        let page = desk.get("/console").await;
        let (_, rest) = page.split_once("name=\"form_key\" value=\"").unwrap();
        desk.key = rest.split('"').next().unwrap().to_owned();
        desk
    }

    /// A page.
    pub async fn get(&self, path: &str) -> String {
        let request = self.client.get(format!("{}{path}", self.world.base));
        let answer = request.header("cookie", &self.cookie).send().await.unwrap();
        let status = answer.status();
        let page = answer.text().await.unwrap();
        assert_eq!(status, 200, "{path}: {page}");
        page
    }

    /// Sends a form with the session's key: status and page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let mut all = vec![("form_key", self.key.as_str())];
        all.extend(fields);
        self.post_with(path, &all).await
    }

    /// Sends exactly these fields.
    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let request = self.client.post(format!("{}{path}", self.world.base));
        let answer = request.header("cookie", &self.cookie).form(fields).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}
