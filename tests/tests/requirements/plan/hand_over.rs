//! Handing over to a partner by a link: nothing without a yes, nothing after a no longer.

use super::desk::{Desk, case_of, claimed, hears, me};
use super::partner;
use referral::case::State;
use referral::hand_over::{Move, Packet, State as Stage};
use system::{Resident, World, actions, databases, stored, text};
use tsunagu::store::hand_overs;

struct Asked {
    id: String,
    case: String,
}

async fn asked(world: &World, resident: &mut Resident<'_>) -> Asked {
    let case = claimed(world, resident).await;
    let packet = Packet {
        question: case_of(world, &resident.id).await.shared.question,
        summary: "SUMMARYWORD 賃金の未払い".into(),
        summary_lang: "ja".into(),
        contact: "CONTACTWORD".into(),
        ..Packet::default()
    };
    let id = world.service.ask_hand_over(&me(), &case, partner(), packet).await.unwrap();
    Asked { id, case }
}

async fn linked(world: &World, resident: &mut Resident<'_>) -> (Asked, String) {
    let asked = asked(world, resident).await;
    resident.hears().await;
    resident.presses(&format!("pass:{}:yes", asked.id)).await;
    let path = world.service.hand_over_link(&me(), &asked.id, 14).await.unwrap();
    resident.hears().await;
    (asked, path)
}

async fn get(world: &World, path: &str) -> (u16, String) {
    let request = world.client.get(format!("{}{path}", world.base)).header("accept-language", "ja");
    let answer = request.send().await.unwrap();
    assert!(answer.headers()["x-robots-tag"].to_str().unwrap().contains("noindex"));
    assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    (answer.status().as_u16(), answer.text().await.unwrap())
}

async fn post(world: &World, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let request = world.client.post(format!("{}{path}", world.base)).form(fields);
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

async fn stage(world: &World, id: &str) -> Stage {
    let mut tx = world.service.store.read().await.unwrap();
    hand_overs::by_id(&mut tx, id).await.unwrap().unwrap().hand_over.state
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_a_partner_gets_exactly_what_the_resident_saw_and_only_after_a_yes() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("es").await;
        resident.presses("lang:es").await;
        let asked = asked(&world, &mut resident).await;
        let said = resident.hears().await;
        let card = text(&said);
        for part in ["架空法律相談センター", "SECRETWORD", "SUMMARYWORD", "CONTACTWORD"] {
            assert!(card.contains(part), "{part} in {card}");
        }
        assert!(card.contains(&world.words("es", "hand-over-title")), "{card}");
        let id = &asked.id;
        let buttons = ["yes", "bare", "no"].map(|reply| format!("pass:{id}:{reply}"));
        assert_eq!(actions(&said), buttons);
        assert!(
            world.service.hand_over_link(&me(), id, 14).await.is_err(),
            "no link without a yes"
        );

        resident.presses(&format!("pass:{id}:bare")).await;
        let sql = format!(
            "select data, receiver, text_version, lang, purpose from consents where id =
            (select consent_id from hand_overs where id = '{id}')"
        );
        let receipt = stored(&url, &sql).await;
        assert_eq!(&receipt[1..4], ["架空法律相談センター", "2026-11", "es"]);
        assert!(receipt[0].contains("SECRETWORD") && receipt[0].contains("SUMMARYWORD"));
        assert!(!receipt[0].contains("CONTACTWORD"), "{receipt:?}");

        let path = world.service.hand_over_link(&me(), id, 14).await.unwrap();
        assert_eq!(path.len(), "/partner/".len() + 64, "256 random bits");
        for _ in 0..2 {
            let (status, page) = get(&world, &path).await;
            assert_eq!(status, 200);
            assert!(!page.contains("SECRETWORD") && page.contains("value=\"open\""), "{page}");
        }
        assert_eq!(stage(&world, id).await, Stage::Sent, "looking changes nothing");
        let (_, page) = post(&world, &path, &[("what", "open")]).await;
        assert!(page.contains("SECRETWORD") && page.contains("SUMMARYWORD"), "{page}");
        assert!(!page.contains("CONTACTWORD") && !page.contains(&resident.id), "{page}");
        hears(&mut resident, &told(&world, "es", "seen")).await;
        assert_eq!(get(&world, &format!("{path}?lang=en")).await.0, 200);

        post(&world, &path, &[("what", "accept")]).await;
        assert_eq!(case_of(&world, &resident.id).await.state, State::HandedOver);
        hears(&mut resident, &told(&world, "es", "accepted")).await;
        let report = [("what", "done"), ("outcome", "solved"), ("word", "WORDTODESK")];
        let (status, page) = post(&world, &path, &report).await;
        assert!(status == 200 && !page.contains("SECRETWORD"));
        assert_eq!(get(&world, &path).await.0, 410);
        let desk = Desk::sign_in(&world, &me()).await;
        let plan = desk.get(&format!("/console/cases/{}/plan", asked.case)).await;
        assert!(plan.contains("WORDTODESK"), "{plan}");
    }
}

/// What the resident hears of the partner at a stage.
fn told(world: &World, lang: &str, stage: &str) -> String {
    let words = world.words(lang, &format!("hand-over-told-{stage}"));
    words.replace("$partner", "架空法律相談センター")
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_a_no_shares_nothing_and_a_stranger_cannot_say_yes() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let asked = asked(&world, &mut resident).await;
        resident.hears().await;
        let mut stranger = world.resident("en").await;
        let refused = text(&stranger.presses(&format!("pass:{}:yes", asked.id)).await);
        assert!(refused.contains(&world.words("en", "hand-over-not-now")), "{refused}");
        assert_eq!(stage(&world, &asked.id).await, Stage::Asked);
        resident.presses(&format!("pass:{}:no", asked.id)).await;
        assert_eq!(stage(&world, &asked.id).await, Stage::Refused);
        assert!(world.service.hand_over_link(&me(), &asked.id, 14).await.is_err());
        let late = text(&resident.presses(&format!("pass:{}:yes", asked.id)).await);
        assert!(late.contains(&world.words("en", "hand-over-not-now")), "{late}");
        let kept = stored(&url, "select data from hand_overs").await.concat();
        assert!(!kept.contains("SUMMARYWORD") && !kept.contains("CONTACTWORD"), "{kept}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_taking_back_ends_the_link_at_once() {
    for url in databases().await {
        let world = World::start(&url).await;
        for way in ["stop", "/withdraw", "desk"] {
            let mut resident = world.resident("en").await;
            let (asked, path) = linked(&world, &mut resident).await;
            post(&world, &path, &[("what", "open")]).await;
            hears(&mut resident, "has read your request").await;
            match way {
                "stop" => drop(resident.presses(&format!("pass:{}:stop", asked.id)).await),
                "desk" => world.service.end_hand_over(&me(), &asked.id).await.unwrap(),
                words => drop(resident.says(words).await),
            }
            let end = std::time::Instant::now() + system::PATIENCE;
            while stage(&world, &asked.id).await != Stage::Withdrawn {
                assert!(std::time::Instant::now() < end, "{way}");
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
            let (status, page) = get(&world, &path).await;
            assert!(status == 410 && !page.contains("SECRETWORD"), "{way}: {page}");
            assert_eq!(post(&world, &path, &[("what", "accept")]).await.0, 410, "{way}");
            let sql = format!("select data from hand_overs where id = '{}'", asked.id);
            assert!(!stored(&url, &sql).await.concat().contains("SUMMARYWORD"), "{way}");
            let sql = format!(
                "select data from consents where case_id = '{}'
                and withdrawn_at is not null and receiver like '架空%'",
                asked.case
            );
            let receipts = stored(&url, &sql).await;
            assert_eq!(receipts.len(), 1, "{way}");
            assert!(!receipts[0].contains("SECRETWORD"), "{way}");
            let actor = tsunagu::store::cases::Actor::Resident;
            let _ = world
                .service
                .command(&asked.case, &actor, &referral::case::Command::Withdraw)
                .await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_a_link_ends_by_itself_and_a_new_one_ends_the_old() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let (asked, old) = linked(&world, &mut resident).await;
        let new = world.service.hand_over_link(&me(), &asked.id, 14).await.unwrap();
        assert_eq!(get(&world, &old).await.0, 404, "the old link is nobody's");
        assert_eq!(get(&world, &new).await.0, 200);
        ends_now(&world, &asked.id).await;
        let (status, page) = get(&world, &new).await;
        assert!(status == 410 && !page.contains("SECRETWORD"));
        assert_eq!(post(&world, &new, &[("what", "open")]).await.0, 410);
        world.service.remind().await.unwrap();
        assert_eq!(stage(&world, &asked.id).await, Stage::Expired);
        hears(&mut resident, "did not answer in time").await;
        assert_eq!(get(&world, "/partner/0000").await.0, 404);
    }
}

/// Puts the end of a link into the past.
async fn ends_now(world: &World, id: &str) {
    let mut tx = world.service.store.write().await.unwrap();
    let mut kept = hand_overs::by_id(&mut tx, id).await.unwrap().unwrap();
    kept.hand_over.expires_at = Some(system::clock() - 1);
    assert!(hand_overs::save(&mut tx, &kept).await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_of_two_people_at_the_partner_one_answer_counts() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let (asked, path) = linked(&world, &mut resident).await;
        let token = path.rsplit('/').next().unwrap();
        world.service.partner_move(token, &Move::See).await.unwrap();
        let decline = Move::Decline { reason: "full".into() };
        let answers = (0..8).map(|n| {
            let (service, token) = (world.service.clone(), token.to_owned());
            let wanted = if n % 2 == 0 { Move::Accept } else { decline.clone() };
            tokio::spawn(async move { service.partner_move(&token, &wanted).await.is_ok() })
        });
        let mut won = 0;
        for answer in answers.collect::<Vec<_>>() {
            won += usize::from(answer.await.unwrap());
        }
        assert_eq!(won, 1, "{:?}", stage(&world, &asked.id).await);
        let sql = "select detail from audit where action = 'partner-moved' order by id";
        assert_eq!(stored(&url, sql).await.len(), 2, "seen, and one answer");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_the_coordinator_is_reminded_once_of_silence_and_of_deadlines() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut chat = world.resident("en").await;
        let code = world.service.invitation(&me()).await.unwrap();
        chat.says(&format!("/console {code}")).await;
        let mut resident = world.resident("en").await;
        let (asked, _) = linked(&world, &mut resident).await;
        super::put(&world, &asked.case, super::step("DEADLINEWORD", "renting", 2, true))
            .await
            .unwrap();
        super::put(&world, &asked.case, super::step("far", "renting", 9, true)).await.unwrap();
        let mut tx = world.service.store.write().await.unwrap();
        let mut kept = hand_overs::by_id(&mut tx, &asked.id).await.unwrap().unwrap();
        kept.hand_over.sent_at = Some(system::clock() - 12 * 86_400_000);
        assert!(hand_overs::save(&mut tx, &kept).await.unwrap());
        tx.commit().await.unwrap();
        for _ in 0..3 {
            world.service.remind().await.unwrap();
        }
        let said = hears(&mut chat, "has not answered for three working days").await;
        assert_eq!(said.matches("has not answered").count(), 1, "{said}");
        assert_eq!(said.matches("must be done by").count(), 1, "{said}");
        assert!(!said.contains("DEADLINEWORD") && !said.contains("SECRETWORD"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_links_cannot_be_tried_in_great_numbers() {
    let mut values = World::values(&databases().await[0]);
    values.insert("messages_per_minute".into(), "1".into());
    let world = World::with(values).await;
    let mut seen = Vec::new();
    for n in 0..40 {
        seen.push(get(&world, &format!("/partner/{n:064}")).await.0);
    }
    assert_eq!(seen[0], 404);
    assert!(seen.contains(&429), "{seen:?}");
}
