//! Publication (section 6): who stands in the public list, what it shows, how it is agreed and taken
//! back, and the badge of a certified coordinator; on both databases.

use super::{ME, certified, page, put, signed_in};
use jiff::civil::{Date, date};
use referral::case::{Command, Refusal};
use referral::certificate::japan_day;
use referral::coordinator::Roster;
use referral::desk::Agreed;
use referral::publication::{Step, list};
use serde_json::Value;
use std::collections::BTreeSet;
use system::telegram::Telegram;
use system::{Resident, World, databases, stored, text};
use tsunagu::engine::refer;
use tsunagu::store::cases::{self, Actor};
use tsunagu::store::roster;
use tsunagu::work::cases::CaseError;
use tsunagu::work::registry::{RegistryError, publish_desk};

const DESK: &str = "desk-shinjuku";

/// The demonstration's roster, in which everybody agreed on this day.
fn agreed(on: Date) -> Roster {
    let mut roster = Roster::demo();
    let publication = Some(Agreed { on, confirmed_on: on });
    roster.desks.iter_mut().for_each(|desk| desk.publication = publication);
    roster.coordinators.iter_mut().for_each(|it| it.publication = publication);
    roster
}

/// What the public list says of a desk: how many are counted, none when it does not stand there.
async fn counted(world: &World, desk: &str) -> Option<u64> {
    let url = format!("{}/desks.json", world.base);
    let all: Value = world.client.get(url).send().await.unwrap().json().await.unwrap();
    let name = Roster::demo().desks.into_iter().find(|it| it.id == desk).unwrap().public_name();
    let rows = all["organisations"].as_array().unwrap();
    rows.iter().find(|row| row["organisation"] == name).map(|row| row["count"].as_u64().unwrap())
}

fn form_key(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"form_key\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_1_the_list_has_five_fields_and_no_name() {
    for url in databases().await {
        let world = World::start(&url).await;
        let today = japan_day(world.service.now());
        put(&world, &agreed(today)).await;
        let json = page(&world.client, &world, "/desks.json").await;
        let all: Value = serde_json::from_str(&json).unwrap();
        let rows = all["organisations"].as_array().unwrap();
        assert_eq!(rows.len(), Roster::demo().desks.len());
        let five = BTreeSet::from(["organisation", "block", "prefecture", "municipality", "count"]);
        for row in rows {
            let keys: BTreeSet<&str> =
                row.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(keys, five);
        }
        let csv = page(&world.client, &world, "/desks.csv").await;
        assert_eq!(csv.lines().nth(1), Some("organisation,block,prefecture,municipality,count"));
        assert_eq!(csv.lines().count(), rows.len() + 2);

        let mut public = vec![json, csv, page(&world.client, &world, "/").await];
        for lang in world.service.library.languages() {
            let page = page(&world.client, &world, &format!("/desks?lang={lang}")).await;
            assert!(page.contains("Demo Sapporo Daily Life Desk"), "{lang}");
            public.push(page);
        }
        for coordinator in Roster::demo().coordinators {
            let own = coordinator.name.split_whitespace().last().unwrap();
            let contact = coordinator.contact.unwrap();
            for output in &public {
                assert!(!output.contains(own), "{own}: {output}");
                assert!(!output.contains(&coordinator.id) && !output.contains(&contact));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_1_the_page_filters_by_prefecture_in_every_language() {
    let world = World::start(&databases().await[0]).await;
    put(&world, &agreed(japan_day(world.service.now()))).await;
    let tokyo = page(&world.client, &world, "/desks?lang=vi&prefecture=13").await;
    assert!(tokyo.contains("Demo Shinjuku") && !tokyo.contains("Demo Osaka"));
    assert!(tokyo.contains("lang=\"vi\"") && tokyo.contains("value=\"13\" selected"));
    let none = page(&world.client, &world, "/desks?lang=en&prefecture=47").await;
    assert!(none.contains(&world.words("en", "desks-none")));
    let all = page(&world.client, &world, "/desks?lang=xx&prefecture=99").await;
    assert!(all.contains("Demo Osaka"));
    let easy = page(&world.client, &world, "/desks?lang=ja-easy").await;
    assert!(easy.contains("<ruby>東京都") && !easy.contains('《'));
}

#[test]
fn r6_2_any_missing_consent_leaves_the_row_out() {
    let today = date(2026, 11, 22);
    let check = |what: &str, change: &dyn Fn(&mut Roster), expected: Option<usize>| {
        let mut roster = agreed(date(2026, 4, 10));
        change(&mut roster);
        let rows = list(&roster, today).organisations;
        let row = rows.iter().find(|row| row.organisation.contains("Shinjuku"));
        assert_eq!(row.map(|row| row.count), expected, "{what}");
    };
    check("all agreed", &|_| {}, Some(2));
    check("the desk did not", &|it| it.desks[0].publication = None, None);
    check("one coordinator did not", &|it| it.coordinators[1].publication = None, Some(1));
    let nobody = |it: &mut Roster| it.coordinators.iter_mut().for_each(|c| c.publication = None);
    check("no coordinator did", &nobody, None);
    let old = Some(Agreed { on: date(2025, 4, 1), confirmed_on: date(2025, 11, 21) });
    check("the desk's word is too old", &|it| it.desks[0].publication = old, None);
    check("one word is too old", &|it| it.coordinators[0].publication = old, Some(1));
    let lapsed = date(2023, 11, 21);
    let lapse = |it: &mut Roster| it.coordinators[0].certificate.certified_on = lapsed;
    check("one certificate ended yesterday", &lapse, Some(1));
    let last = date(2023, 11, 22);
    let today_still = |it: &mut Roster| it.coordinators[0].certificate.certified_on = last;
    check("one certificate ends today", &today_still, Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_2_both_sides_agree_and_take_back() {
    for url in databases().await {
        let world = World::start(&url).await;
        let service = &world.service;
        // What the demonstration agreed to is taken back first.
        let desk = |step: Step| async move {
            let mut tx = service.store.write().await.unwrap();
            let done = publish_desk(&mut tx, DESK, step, service.now()).await;
            tx.commit().await.unwrap();
            done
        };
        desk(Step::Withdraw).await.unwrap();
        assert_eq!(counted(&world, DESK).await, None);
        let confirmed = desk(Step::Confirm).await;
        assert!(matches!(confirmed, Err(RegistryError::NotAgreed(_))), "{confirmed:?}");
        desk(Step::Agree).await.unwrap();
        assert_eq!(counted(&world, DESK).await, Some(2));

        let browser = signed_in(&world).await;
        let url_of_me = format!("{}/console/me", world.base);
        let before = page(&browser, &world, "/console/me").await;
        let key = form_key(&before);
        let say = |key: String, step: &'static str| {
            browser.post(&url_of_me).form(&[("form_key", key), ("step", step.to_owned())]).send()
        };
        assert_eq!(say("wrong".into(), "withdraw").await.unwrap().status(), 403);
        assert_eq!(counted(&world, DESK).await, Some(2));
        assert_eq!(say(key.clone(), "withdraw").await.unwrap().status(), 200);
        assert_eq!(counted(&world, DESK).await, Some(1), "taking back holds at once");
        let mine = page(&browser, &world, "/console/me").await;
        assert!(mine.contains(&world.words("en", "console-me-why-you")), "{mine}");
        // The file that says otherwise is older than that.
        put(&world, &Roster::demo()).await;
        assert_eq!(counted(&world, DESK).await, Some(1));
        assert_eq!(say(key, "agree").await.unwrap().status(), 200);
        assert_eq!(counted(&world, DESK).await, Some(2));
        put(&world, &Roster::demo()).await;
        assert_eq!(counted(&world, DESK).await, Some(2));
        let mine = page(&browser, &world, "/console/me").await;
        assert!(mine.contains(&world.words("en", "console-me-counted")));
        let log =
            stored(&url, "select action from audit where action like 'publication-%' order by id")
                .await;
        let expected = ["withdrawn", "agreed", "withdrawn", "agreed"];
        assert_eq!(log, expected.map(|word| format!("publication-{word}")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_3_the_list_carries_its_year_and_asks_every_april() {
    for url in databases().await {
        let server = Telegram::start(false).await;
        let world = World::on_telegram(&url, &server).await;
        let today = japan_day(world.service.now());
        let year = if today.month() >= 4 { today.year() } else { today.year() - 1 };
        let csv = page(&world.client, &world, "/desks.csv").await;
        assert_eq!(csv.lines().next(), Some(format!("# FY{year}, {today}").as_str()));

        // Confirmed on the last day of the year before: this year's question is due, once.
        let old = date(year, 3, 31);
        let mut roster = Roster::demo();
        let mut tx = world.service.store.write().await.unwrap();
        let me = roster.coordinators.iter_mut().find(|it| it.id == ME).unwrap();
        me.publication = Some(Agreed { on: old, confirmed_on: old });
        roster::change_coordinator(&mut tx, me).await.unwrap();
        tx.commit().await.unwrap();
        let code = world.service.invitation(ME).await.unwrap();
        server.writes(70, &format!("/console {code}"));
        server.answer(70, 0).await;
        world.service.remind_coordinators().await.unwrap();
        world.service.remind_coordinators().await.unwrap();
        let asked = server.answer(70, 1).await;
        assert!(asked.text.contains(&year.to_string()), "{}", asked.text);
        let browser = signed_in(&world).await;
        let banner = world.words("en", "console-publication-confirm-link");
        let mine = page(&browser, &world, "/console/me").await;
        assert!(mine.contains(&banner));
        let confirm = [("form_key", form_key(&mine)), ("step", "confirm".to_owned())];
        let url_of_me = format!("{}/console/me", world.base);
        browser.post(url_of_me).form(&confirm).send().await.unwrap();
        assert!(!page(&browser, &world, "/console").await.contains(&banner));
        world.service.remind_coordinators().await.unwrap();
        assert_eq!(server.sent_to(70).len(), 2);
        assert_eq!(stored(&url, "select coordinator_id from publication_questions").await, [ME]);
    }
}

async fn asks_for_a_person(resident: &mut Resident<'_>) {
    resident.says("my boss does not pay me").await;
    resident.presses("person").await;
    resident.presses("urgency:normal").await;
    resident.says("新宿区").await;
    resident.presses("consent:yes").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_6_the_badge_is_shown_only_while_it_is_true() {
    for url in databases().await {
        let world = World::start(&url).await;
        for (days_ago, shown) in [(100, true), (4 * 365, false)] {
            certified(&world, 100).await;
            let mut resident = world.resident("en").await;
            asks_for_a_person(&mut resident).await;
            let until = certified(&world, days_ago).await;
            let mut tx = world.service.store.read().await.unwrap();
            let kept = cases::latest(&mut tx, &resident.id).await.unwrap().unwrap();
            drop(tx);
            let claim = Command::Claim { coordinator: ME.to_owned(), certificate_valid: true };
            let actor = Actor::Coordinator(ME.to_owned());
            let claimed = world.service.command(&kept.case.id, &actor, &claim).await;
            // Who is not certified takes no case; and if a card were made, it has no badge.
            let card = refer::claimed("desk", shown.then_some(until));
            assert_eq!(format!("{card:?}").contains("referral-certified"), shown);
            if !shown {
                let refused =
                    matches!(claimed, Err(CaseError::Refused(Refusal::CertificateLapsed)));
                assert!(refused, "{claimed:?}");
                continue;
            }
            claimed.unwrap();
            let said = text(&resident.hears().await);
            let badge = "The certificate is valid until";
            assert_eq!(said.contains(badge), shown, "{said}");
            assert_eq!(said.contains(&until.year().to_string()), shown, "{said}");
            assert!(!said.contains("はなこ"), "never a name");
        }
    }
}
