//! What closed cases teach, and what goes back to the state and the local governments.

use super::desk::{Desk, claimed, me, second};
use super::{partner, put, step};
use referral::case::Command;
use referral::issue::{Kind, report};
use referral::outcome::Outcome;
use referral::plan::Step;
use referral::redact::personal;
use system::{World, databases, stored};
use tsunagu::store::cases::Actor;
use tsunagu::store::knowhow::{self, Card, KeptCard};
use tsunagu::work::knowhow::CardError;

const LESSON: &str = "労働基準監督署に一緒に行くと早く解決した。田中さん（090-1234-5678）は未払い賃金120,000円を受け取った。";

async fn closed(world: &World, lesson: &str) -> (String, String) {
    let mut resident = world.resident("en").await;
    let case = claimed(world, &mut resident).await;
    let wanted = Step {
        partner: Some(partner()),
        ..step("監督署に予約する mail: a.b@example.com", "unpaid-wages", 9, false)
    };
    put(world, &case, wanted).await.unwrap();
    let close =
        Command::Close { coordinator: me(), outcome: Outcome::Solved, lesson: lesson.into() };
    world.service.command(&case, &Actor::Coordinator(me()), &close).await.unwrap();
    (case, resident.id.clone())
}

async fn draft(world: &World, case: &str) -> KeptCard {
    let mut tx = world.service.store.read().await.unwrap();
    knowhow::of_case(&mut tx, case).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_9_a_case_does_not_close_without_an_outcome() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let case = claimed(&world, &mut resident).await;
        let desk = Desk::sign_in(&world, &me()).await;
        let path = format!("/console/cases/{case}/close");
        assert_eq!(desk.post(&path, &[("outcome", ""), ("lesson", "x")]).await.0, 409);
        assert_eq!(desk.post(&path, &[("outcome", "solved"), ("lesson", "x")]).await.0, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_9_a_second_coordinator_publishes_a_card_that_names_nobody() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (case, conversation) = closed(&world, LESSON).await;
        let kept = draft(&world, &case).await;
        assert_eq!(personal(&kept.card.words()), Vec::new(), "{:?}", kept.card);
        assert!(
            kept.card.words().contains("120,000円") && kept.card.words().contains("監督署に予約")
        );
        assert_eq!(
            (kept.card.area.as_deref(), &kept.card.partners[..]),
            (Some("13"), &["specialist-body".to_owned()][..])
        );

        let publish = world.service.publish_card(&me(), &kept.id, kept.version).await;
        assert!(matches!(publish, Err(CardError::OwnCard)), "{publish:?}");
        let named =
            Card { title: "wages".into(), helped: "Mr. Tanaka paid".into(), ..Card::default() };
        world.service.edit_card(&me(), &kept.id, named).await.unwrap();
        let kept = draft(&world, &case).await;
        let blocked = world.service.publish_card(&second(), &kept.id, kept.version).await;
        assert!(matches!(blocked, Err(CardError::Personal(_))), "{blocked:?}");
        let stale = kept.version;
        let clean = Card {
            title: "Unpaid wages".into(),
            helped: "未払い賃金は労働基準監督署に行くと早い。Go to the labour office together."
                .into(),
            ..Card::default()
        };
        assert!(world.service.edit_card(&second(), &kept.id, clean.clone()).await.is_err());
        world.service.edit_card(&me(), &kept.id, clean).await.unwrap();
        let changed = world.service.publish_card(&second(), &kept.id, stale).await;
        assert!(matches!(changed, Err(CardError::Changed)), "{changed:?}");
        let (other, _) = closed(&world, "another lesson").await;
        world.service.publish_card(&second(), &kept.id, stale + 1).await.unwrap();

        for question in ["labour office", "監督署", "賃金の未払い", "unpaid wages"] {
            let found = world.service.search_cards(question).await.unwrap();
            assert_eq!(
                found.first().map(|card| card.id.as_str()),
                Some(kept.id.as_str()),
                "{question}"
            );
        }
        assert_eq!(world.service.search_cards("zzzz").await.unwrap(), Vec::new());
        let page = Desk::sign_in(&world, &second()).await.get("/console/knowhow?q=labour").await;
        assert!(page.contains("Unpaid wages"), "{page}");

        forget(&world, &case, &conversation).await;
        let left = stored(&url, "select data from knowhow where state = 'published'").await;
        assert_eq!(left.len(), 1, "a published card holds nothing of a person and stays");
        let other = draft(&world, &other).await;
        forget(&world, other.case.as_deref().unwrap(), "").await;
        let drafts = stored(&url, "select data from knowhow where state = 'draft'").await;
        assert_eq!(drafts, Vec::<String>::new());
    }
}

/// Forgets the person of a case.
async fn forget(world: &World, case: &str, conversation: &str) {
    let mut tx = world.service.store.write().await.unwrap();
    let found = tsunagu::store::cases::by_id(&mut tx, case).await.unwrap().unwrap().conversation;
    assert!(conversation.is_empty() || found == conversation);
    let here = tsunagu::store::addresses::last_used(&mut tx, &found).await.unwrap().unwrap();
    let memory = world.service.fresh(None);
    tsunagu::store::forget::forget(&mut tx, &found, &here, &memory, world.service.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn r9_1_issues_go_back_by_area_and_field_and_small_groups_name_nothing() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut cases = Vec::new();
        for n in 0..5 {
            let mut resident = world.resident("en").await;
            let case = claimed(&world, &mut resident).await;
            if n == 0 {
                let desk = Desk::sign_in(&world, &me()).await;
                let form =
                    [("kind", "no-partner"), ("text", "夜間の通訳がいない tel 090-1234-5678")];
                assert_eq!(desk.post(&format!("/console/cases/{case}/issue"), &form).await.0, 303);
            } else {
                world.service.tell_issue(&me(), &case, Kind::NoPartner, "none").await.unwrap();
            }
            let actor = Actor::Coordinator(me());
            let close = Command::Close {
                coordinator: me(),
                outcome: Outcome::NotSolved,
                lesson: "nobody near speaks the language".to_owned(),
            };
            world.service.command(&case, &actor, &close).await.unwrap();
            cases.push(case);
        }
        assert!(world.service.tell_issue(&second(), &cases[0], Kind::Capacity, "x").await.is_err());
        world.service.tell_issue(&me(), &cases[0], Kind::Capacity, "RARE").await.unwrap();
        let mut tx = world.service.store.read().await.unwrap();
        let told = tsunagu::store::issues::between(&mut tx, 0, i64::MAX).await.unwrap();
        let groups = report(&told);
        assert_eq!(groups.len(), 1, "{groups:?}");
        assert_eq!((groups[0].area.as_deref(), groups[0].cases), (Some("13"), Some(5)));
        assert_eq!(
            groups[0].kinds.keys().collect::<Vec<_>>(),
            [&Kind::NoPartner],
            "one case of a kind is not told"
        );
        let words = format!("{:?}", report(&told));
        assert!(words.contains("通訳") && !words.contains("090"), "{words}");
        let few = report(&told[..3]);
        assert_eq!((few.len(), &few[0].area, few[0].cases), (1, &None, None));
        assert!(few[0].texts.is_empty());
    }
}
