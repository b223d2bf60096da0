//! An organiser asks for a coordinator in a real browser, on a narrow screen: every page on the way is
//! for everybody, on both sides.

use super::opens;
use super::pages::me;
use jiff::civil::{date, time};
use referral::visit::Slot;
use system::browser::Browser;
use system::{World, databases};
use tsunagu::store::cases::Actor;
use tsunagu::store::organisers::{self, Organiser};
use tsunagu::work::visits::Move;

const WIDTH: u32 = 320;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_visit_is_for_everybody() {
    opens();
    let world = World::start(&databases().await[0]).await;
    let organiser = Organiser {
        name: "架空工業".to_owned(),
        kind: "employer".to_owned(),
        contact: "03-0000-4321".to_owned(),
        municipality: Some("131041".to_owned()),
        lang: "ja".to_owned(),
    };
    let id = world.service.add_organiser(&organiser).await.unwrap();
    let link = world.service.organiser_link(&id).await.unwrap().unwrap();
    let window = Browser::open("ja", WIDTH, 700).await;
    let goes = async |path: &str| {
        window.client.goto(&format!("{}{path}", world.base)).await.unwrap();
        window.see("h1").await;
    };
    goes(&link).await;
    window.click("button[type=submit]").await;
    window.see("a[href='/organiser/roster']").await;
    let mut found = Vec::new();
    goes("/organiser/roster").await;
    found.extend(window.fits("roster-unverified", WIDTH).await);
    let mut tx = world.service.store.write().await.unwrap();
    organisers::verify(&mut tx, &id, Some(date(2026, 11, 24))).await.unwrap();
    tx.commit().await.unwrap();
    goes("/organiser/roster?area=kanto").await;
    found.extend(window.fits("roster", WIDTH).await);
    window.click("a[href='/organiser/visits/new?desk=desk-shinjuku']").await;
    window.see("#desk").await;
    window.click("button.primary").await;
    window.see("[role=alert]").await;
    found.extend(window.fits("visit-form-wrong", WIDTH).await);
    window.click("input[value=attend]").await;
    window.fills("#date", "2026-12-10").await;
    window.fills("#from", "14:00").await;
    window.fills("#to", "16:00").await;
    window.types("#venue", "架空ホール").await;
    window.fills("#audience", "new-employee").await;
    window.fills("#number", "25").await;
    window.click("input[value=vi]").await;
    window.click("button.primary").await;
    window.see("button.danger").await;
    found.extend(window.fits("visit-offered", WIDTH).await);
    let visit = world.service.visits_of(&id).await.unwrap().remove(0);
    assert_eq!(visit.wish.languages, ["vi"]);
    let other = Slot { date: date(2026, 12, 11), from: time(10, 0, 0, 0), to: time(12, 0, 0, 0) };
    let actor = Actor::Coordinator(me());
    world.service.move_visit(&visit.id, &actor, &Move::Propose(other)).await.unwrap();
    goes(&format!("/organiser/visits/{}", visit.id)).await;
    found.extend(window.fits("visit-proposed", WIDTH).await);
    window.click("form[action$='/agree'] button").await;
    window.see("a[href$='visit.ics']").await;
    found.extend(window.fits("visit-accepted", WIDTH).await);
    goes("/organiser/visits").await;
    found.extend(window.fits("visits", WIDTH).await);

    goes(&world.service.sign_in_link(&me()).await.unwrap()).await;
    window.click("button[type=submit]").await;
    window.see("#visits article").await;
    found.extend(window.fits("queue-with-visit", WIDTH).await);
    window.click("#visits a.primary").await;
    window.see("a[href$='visit.ics']").await;
    found.extend(window.fits("console-visit", WIDTH).await);
    window.close().await;
    assert!(found.is_empty(), "{found:#?}");
}
