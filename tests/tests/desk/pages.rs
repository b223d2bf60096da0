//! What every page of the referral service owes to everybody: it fits 320 px, in light and dark, and
//! whoever cannot see it well, or uses no mouse, finds names, labels and levels. With `TEST_SHOTS`,
//! pictures of all pages at both widths, which are not kept.

use super::{QUESTION, opens};
use jiff::ToSpan;
use referral::case::Command;
use referral::certificate::japan_day;
use referral::coordinator::Roster;
use referral::hand_over::Packet;
use referral::outcome::Outcome;
use referral::plan::{Deadline, PartnerRef, Status, Step};
use system::browser::Browser;
use system::{Resident, World, databases};
use tsunagu::store::cases::{self, Actor};
use tsunagu::work::plan::Change;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_desk_is_for_everybody() {
    opens();
    let world = World::start(&databases().await[0]).await;
    world.service.start_directory().await.unwrap();
    let stage = Stage::set(&world).await;
    let mut found = Vec::new();
    for width in [320, 1100] {
        let window = Browser::open("ja", width, 800).await;
        let link = world.service.sign_in_link(&me()).await.unwrap();
        window.client.goto(&format!("{}{link}", world.base)).await.unwrap();
        found.extend(window.fits("sign-in", width).await);
        window.click("button[type=submit]").await;
        window.see("body.console").await;
        for (name, path) in stage.pages() {
            window.client.goto(&format!("{}{path}", world.base)).await.unwrap();
            window.see("h1").await;
            found.extend(window.fits(name, width).await);
        }
        found.extend(wrong_form(&world, &window, width).await);
        window.close().await;
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_partner_and_a_resident_is_for_everybody() {
    opens();
    let world = World::start(&databases().await[0]).await;
    world.service.start_directory().await.unwrap();
    let stage = Stage::set(&world).await;
    let mut found = Vec::new();
    let window = Browser::open("ja", 320, 640).await;
    for lang in ["ja", "ja-easy", "en", "ne", "my", "km"] {
        window.client.goto(&format!("{}/desks?lang={lang}", world.base)).await.unwrap();
        found.extend(window.fits(&format!("desks-{lang}"), 320).await);
    }
    window.client.goto(&format!("{}/mydata/{}", world.base, stage.export)).await.unwrap();
    found.extend(window.fits("mydata", 320).await);
    window.client.goto(&format!("{}{}", world.base, stage.partner)).await.unwrap();
    for (name, button) in [("sent", "open"), ("seen", "accept"), ("accepted", "done")] {
        window.see(&format!("button[value='{button}']")).await;
        found.extend(window.fits(&format!("partner-{name}"), 320).await);
        if button == "done" {
            window.fills("#outcome", "advised").await;
        }
        window.click(&format!("button[value='{button}']")).await;
    }
    window.reads(&world.words("ja", "console-partner-thanks")).await;
    found.extend(window.fits("partner-thanks", 320).await);
    found.extend(chat(&world, &window, &stage).await);
    window.close().await;
    assert!(found.is_empty(), "{found:#?}");
}

/// A browser has six connections for one server; a page that was left must not keep one.
#[tokio::test(flavor = "multi_thread")]
async fn twelve_pages_in_a_row_do_not_wait_for_each_other() {
    opens();
    let world = World::start(&databases().await[0]).await;
    let window = Browser::open("ja", 1100, 800).await;
    let link = world.service.sign_in_link(&me()).await.unwrap();
    window.client.goto(&format!("{}{link}", world.base)).await.unwrap();
    window.click("button[type=submit]").await;
    window.see("body.console").await;
    let begun = std::time::Instant::now();
    for path in ["/console", "/console/me", "/console/desk", "/console/deadlines"].repeat(3) {
        window.client.goto(&format!("{}{path}", world.base)).await.unwrap();
        window.see("h1").await;
    }
    assert!(begun.elapsed() < system::PATIENCE, "{:?}", begun.elapsed());
    window.close().await;
}

/// The chat with a plan and a hand-over in it, and the link that leads away at once.
async fn chat(world: &World, window: &Browser, stage: &Stage) -> Vec<String> {
    let mut found = Vec::new();
    let cookie = format!("document.cookie = 'tsunagu_chat={}; path=/'; return 1", stage.token);
    window.script(&cookie).await;
    for lang in ["ne", "ja-easy"] {
        window.client.goto(&format!("{}/?lang={lang}", world.base)).await.unwrap();
        window.see("#exit").await;
        window.see(".message.bot h2").await;
        found.extend(window.fits(&format!("chat-{lang}"), 320).await);
    }
    found
}

/// A candidate with mistakes: each is told beside its field, and what was typed is still there.
async fn wrong_form(world: &World, window: &Browser, width: u32) -> Vec<String> {
    window.client.goto(&format!("{}/console/partners/new", world.base)).await.unwrap();
    window.fills("#organization", "架空の会").await;
    window.fills("#name", "架空の相談").await;
    window.fills("#hours", "いつでも").await;
    window.click("form[action$='/partners'] button.primary").await;
    window.see("[aria-invalid='true']").await;
    window.fits("partner-wrong", width).await
}

pub(super) fn me() -> String {
    Roster::demo().coordinators[0].id.clone()
}

fn colleague() -> String {
    Roster::demo().coordinators[1].id.clone()
}

/// A desk with something on each of its pages.
struct Stage {
    /// A case that is offered, one with everything, a colleague's, and one that has ended.
    offered: String,
    held: String,
    colleagues: String,
    ended: String,
    /// A partner of the directory, and one that is only a candidate.
    known: String,
    card: String,
    /// The path of the partner's link, the code of an export, the key to the chat.
    partner: String,
    export: String,
    token: String,
}

impl Stage {
    async fn set(world: &World) -> Stage {
        let mut resident = world.resident("ne").await;
        let held = taken(world, &mut resident, &me()).await;
        with_talk(world, &mut resident, &held).await;
        let partner = with_plan(world, &mut resident, &held).await;
        let colleagues = taken(world, &mut world.resident("vi").await, &colleague()).await;
        world.service.ask_advice(&colleague(), &colleagues, &me()).await.unwrap();
        let ended = taken(world, &mut world.resident("en").await, &me()).await;
        let card = with_card(world, &ended).await;
        let offered = asked(world, &mut world.resident("ne").await).await;
        let mut tx = world.service.store.read().await.unwrap();
        let known = tsunagu::store::directory::all(&mut tx).await.unwrap().partners.remove(0).id;
        drop(tx);
        let export = export_code(world, &resident.id).await;
        let token = resident.token.clone();
        Stage { offered, held, colleagues, ended, known, card, partner, export, token }
    }

    fn pages(&self) -> Vec<(&'static str, String)> {
        let case = |id: &str, rest: &str| format!("/console/cases/{id}{rest}");
        let phrase = "?phrase=phrase-appointment-come";
        vec![
            ("queue", "/console".to_owned()),
            ("desk", "/console/desk".to_owned()),
            ("me", "/console/me".to_owned()),
            ("coordinators", "/console/coordinators".to_owned()),
            ("deadlines", "/console/deadlines".to_owned()),
            ("knowhow", "/console/knowhow".to_owned()),
            ("knowhow-card", format!("/console/knowhow/{}", self.card)),
            ("partners", "/console/partners".to_owned()),
            ("partner-card", format!("/console/partners/{}", self.known)),
            ("partner-edit", format!("/console/partners/{}/edit", self.known)),
            ("partner-new", "/console/partners/new".to_owned()),
            ("partner-gaps", "/console/partners/gaps".to_owned()),
            ("case-offered", case(&self.offered, "")),
            ("case", case(&self.held, "")),
            ("case-phrase", case(&self.held, phrase)),
            ("case-article", case(&self.held, "?article=dismissal-resignation")),
            ("case-ended", case(&self.ended, "")),
            ("advice", case(&self.colleagues, "/advice")),
            ("plan", case(&self.held, "/plan")),
            ("sheet", case(&self.held, "/sheet")),
        ]
    }
}

/// A request for a person; returns the case.
async fn asked(world: &World, resident: &mut Resident<'_>) -> String {
    resident.says(QUESTION).await;
    resident.presses("person").await;
    resident.presses("urgency:soon").await;
    resident.says("160-0023").await;
    resident.presses("consent:yes").await;
    let mut tx = world.service.store.read().await.unwrap();
    cases::latest(&mut tx, &resident.id).await.unwrap().unwrap().case.id
}

async fn taken(world: &World, resident: &mut Resident<'_>, who: &str) -> String {
    let case = asked(world, resident).await;
    let claim = Command::Claim { coordinator: who.to_owned(), certificate_valid: true };
    world.service.command(&case, &Actor::Coordinator(who.to_owned()), &claim).await.unwrap();
    resident.hears().await;
    case
}

async fn with_talk(world: &World, resident: &mut Resident<'_>, case: &str) {
    let service = &world.service;
    let lang = knowledge::lang::Lang::new("ja");
    service.coordinator_says(&me(), case, &lang, "いつ仕事をやめましたか。").await.unwrap();
    resident.hears().await;
    resident.post("messages", &serde_json::json!({
        "client_id": system::unique(), "text": "नोभेम्बर २० मा काम सकियो। https://example.com/a-very-long-address-without-a-break-in-it"
    })).await;
    service.coordinator_sends_article(&me(), case, "affiliation-notification").await.unwrap();
    resident.hears().await;
    service.add_note(&me(), case, "雇用保険の離職票がまだ届いていない。").await.unwrap();
    service.transfer(&me(), case, &colleague()).await.unwrap();
}

/// Steps in every state, shown to the resident, and a link for a partner; returns its path.
async fn with_plan(world: &World, resident: &mut Resident<'_>, case: &str) -> String {
    let service = &world.service;
    let partner = service.partner_choices(&me(), case).await.unwrap().remove(0);
    for step in steps(&partner) {
        service.change_plan(&me(), case, &Change::Put(step)).await.unwrap();
    }
    service.show_plan(&me(), case).await.unwrap();
    resident.hears().await;
    let plan = service.plan_of(&me(), case).await.unwrap().plan;
    let last = plan.order().last().unwrap().id.clone();
    service.change_plan(&me(), case, &Change::Status(last, Status::Dropped)).await.unwrap();
    resident.hears().await;
    let packet = Packet {
        question: QUESTION.into(),
        summary: "雇用保険の手続きを手伝ってください。".into(),
        summary_lang: "ja".into(),
        contact: "090-0000-0000".into(),
        ..Packet::default()
    };
    let id = service.ask_hand_over(&me(), case, partner, packet).await.unwrap();
    resident.hears().await;
    resident.presses(&format!("pass:{id}:yes")).await;
    service.hand_over_link(&me(), &id, 14).await.unwrap()
}

fn steps(partner: &PartnerRef) -> Vec<Step> {
    let soon = japan_day(system::clock()).saturating_add(3.days());
    let of = |topic: &str| Step { field: Some(topic.into()), lang: "ja".into(), ..Step::default() };
    vec![
        Step {
            deadline: Some(Deadline { on: soon, legal: true }),
            ..of("affiliation-notification")
        },
        Step { partner: Some(partner.clone()), ..of("unemployment-benefit") },
        Step { action: "区役所で国民健康保険に入る".into(), ..of("health-insurance") },
    ]
}

/// Closes a case with a lesson; returns the draft that is left of it.
async fn with_card(world: &World, case: &str) -> String {
    let close = Command::Close {
        coordinator: me(),
        outcome: Outcome::Solved,
        lesson: "届出と雇用保険を同じ日に案内する。090-0000-0000 に電話した。".into(),
    };
    world.service.command(case, &Actor::Coordinator(me()), &close).await.unwrap();
    let mut tx = world.service.store.read().await.unwrap();
    tsunagu::store::knowhow::all(&mut tx, false).await.unwrap().remove(0).id
}

async fn export_code(world: &World, conversation: &str) -> String {
    let secret = tsunagu::work::sign_in::new_secret().unwrap();
    let mut tx = world.service.store.write().await.unwrap();
    let until = system::clock() + 900_000;
    tsunagu::store::export::add_link(&mut tx, &secret.hash, conversation, until).await.unwrap();
    tx.commit().await.unwrap();
    secret.token
}
