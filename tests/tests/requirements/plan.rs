//! Support plan, hand-over, outcome and know-how (2.4, 2.8, 2.9), and what goes back to the state and
//! the local governments (9.1). Each on both databases.

#[path = "plan/desk.rs"]
mod desk;
#[path = "plan/hand_over.rs"]
mod hand_over;
#[path = "plan/knowhow.rs"]
mod knowhow;
#[path = "plan/sheet.rs"]
mod sheet;

use desk::{Desk, case_of, claimed, me, second};
use jiff::ToSpan;
use jiff::civil::Date;
use referral::certificate::japan_day;
use referral::plan::{Deadline, Fault, PartnerRef, Status, Step};
use system::{World, databases, text};
use tsunagu::work::plan::{Change, PlanError};

fn in_days(days: i64) -> Date {
    japan_day(system::clock()).saturating_add(days.days())
}

fn step(action: &str, field: &str, days: i64, legal: bool) -> Step {
    Step {
        action: action.into(),
        field: Some(field.into()),
        lang: "ja".into(),
        deadline: Some(Deadline { on: in_days(days), legal }),
        ..Step::default()
    }
}

fn partner() -> PartnerRef {
    PartnerRef {
        name: "架空法律相談センター".into(),
        phone: "03-0000-0001".into(),
        hours: "9:00-17:00".into(),
        languages: vec!["vi".into(), "Français".into()],
        url: "https://partner.example.jp/".into(),
        kind: Some(referral::directory::PartnerKind::SpecialistBody),
        ..PartnerRef::default()
    }
}

async fn put(world: &World, case: &str, step: Step) -> Result<(), PlanError> {
    world.service.change_plan(&me(), case, &Change::Put(step)).await
}

async fn id_of(world: &World, case: &str, action: &str) -> String {
    let kept = world.service.plan_of(&me(), case).await.unwrap();
    let found = kept.plan.steps().iter().find(|step| step.action == action).unwrap();
    found.id.clone()
}

/// The places of these words in a text, in the order in which they are given, must rise.
fn in_order(text: &str, words: &[&str]) {
    let places: Vec<usize> = words
        .iter()
        .map(|word| text.find(word).unwrap_or_else(|| panic!("{word} is missing in {text}")))
        .collect();
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{words:?} in {text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_4_a_plan_in_three_fields_shows_in_order_with_legal_deadlines_first() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("vi").await;
        resident.presses("lang:vi").await;
        let case = claimed(&world, &mut resident).await;
        assert!(text(&resident.says("/plan").await).contains(&world.words("vi", "plan-none")));

        put(&world, &case, step("仕事を探す", "job-search", 40, false)).await.unwrap();
        put(&world, &case, step("年金の手続き", "national-pension", 14, true)).await.unwrap();
        put(&world, &case, step("入管に届け出る", "affiliation-notification", 5, true))
            .await
            .unwrap();
        let before = id_of(&world, &case, "年金の手続き").await;
        let bank = Step {
            after: vec![before.clone()],
            deadline: None,
            ..step("口座を作る", "bank-account", 0, false)
        };
        put(&world, &case, bank).await.unwrap();
        let hidden = text(&resident.says("/plan").await);
        assert!(!hidden.contains("年金"), "a draft is not shown: {hidden}");

        world.service.show_plan(&me(), &case).await.unwrap();
        let card = text(&resident.hears().await);
        in_order(
            &card,
            &["1. 入管に届け出る", "2. 年金の手続き", "3. 仕事を探す", "4. 口座を作る"],
        );
        assert!(card.contains(&world.words("vi", "plan-title")), "{card}");
        let legal = world.words("vi", "plan-deadline-legal");
        assert_eq!(card.matches(legal.rsplit_once('(').unwrap().1).count(), 2, "{card}");

        let early = Change::Status(id_of(&world, &case, "口座を作る").await, Status::Done);
        let refused = world.service.change_plan(&me(), &case, &early).await.unwrap_err();
        assert!(matches!(refused, PlanError::Fault(Fault::TooEarly)), "{refused}");
        let done = Change::Status(before, Status::Done);
        world.service.change_plan(&me(), &case, &done).await.unwrap();
        let news = text(&resident.hears().await);
        assert!(
            news.contains("年金の手続き") && news.contains(&world.words("vi", "plan-status-done")),
            "{news}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_4_a_circle_and_a_stranger_are_refused_and_nothing_is_lost() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let case = claimed(&world, &mut resident).await;
        put(&world, &case, step("a", "renting", 3, false)).await.unwrap();
        let first = id_of(&world, &case, "a").await;
        put(&world, &case, Step { after: vec![first.clone()], ..step("b", "renting", 3, false) })
            .await
            .unwrap();
        let second_id = id_of(&world, &case, "b").await;
        let circle =
            Step { id: first, after: vec![second_id], ..step("changed", "renting", 3, false) };
        let refused = put(&world, &case, circle).await.unwrap_err();
        assert!(matches!(refused, PlanError::Fault(Fault::Cycle(_))), "{refused}");
        let kept = world.service.plan_of(&me(), &case).await.unwrap();
        let actions: Vec<&str> =
            kept.plan.order().iter().map(|step| step.action.as_str()).collect();
        assert_eq!(actions, ["a", "b"]);
        let remove = Change::Remove(kept.plan.steps()[0].id.clone());
        assert!(world.service.change_plan(&second(), &case, &remove).await.is_err());
        assert!(world.service.plan_of(&second(), &case).await.is_err());
        resident.says("/withdraw").await;
        assert!(
            world.service.plan_of(&me(), &case).await.is_err(),
            "after a withdrawal nobody reads it"
        );
        assert_eq!(system::stored(&url, "select data from plans").await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_4_the_console_plans_with_plain_forms_and_suggests_legal_deadlines() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let case = claimed(&world, &mut resident).await;
        let desk = Desk::sign_in(&world, &me()).await;
        let page = format!("/console/cases/{case}/plan");
        let action = ("action", "Call the company <b>");
        let sent = desk
            .post(
                &format!("{page}/step"),
                &[
                    action,
                    ("deadline", "2027-01-15"),
                    ("partner_name", "Demo"),
                    ("partner_phone", "03-0000-0002"),
                ],
            )
            .await;
        assert_eq!(sent.0, 303, "{}", sent.1);
        let shown = desk.get(&page).await;
        assert!(shown.contains("Call the company &lt;b&gt;") && shown.contains("03-0000-0002"));
        let facts = world.service.suggestions(Some("resident-registration"));
        assert!(facts.iter().any(|found| found.fact == "moving-in-days"), "{facts:?}");
        let taken = [
            ("topic", "resident-registration"),
            ("fact", "moving-in-days"),
            ("from", "2026-12-01"),
        ];
        assert_eq!(desk.post(&format!("{page}/suggested"), &taken).await.0, 303);
        let kept = world.service.plan_of(&me(), &case).await.unwrap();
        let deadlines: Vec<_> = kept.plan.order().iter().filter_map(|step| step.deadline).collect();
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(deadlines[0], Deadline { on: day("2026-12-15"), legal: true });
        assert_eq!(deadlines[1], Deadline { on: day("2027-01-15"), legal: false });
        assert_eq!(
            desk.post(&format!("{page}/step"), &[("action", ""), ("deadline", "")]).await.0,
            409
        );
        assert_eq!(
            desk.post(&format!("{page}/step"), &[action, ("deadline", "tomorrow")]).await.0,
            409
        );
        let id = &kept.plan.steps()[0].id;
        assert_eq!(desk.post(&format!("{page}/{id}/doing"), &[]).await.0, 303);
        assert_eq!(
            desk.post_with(&format!("{page}/{id}/done"), &[("form_key", "wrong")]).await.0,
            403
        );
        let stranger = Desk::sign_in(&world, &second()).await;
        assert_ne!(stranger.post(&format!("{page}/{id}/done"), &[]).await.0, 303);
        let long = "あ".repeat(601);
        assert_eq!(desk.post(&format!("{page}/notes"), &[("culture", long.as_str())]).await.0, 409);
        assert!(desk.get("/console/deadlines").await.contains("Call the company"));
        assert_eq!(case_of(&world, &resident.id).await.id, case);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r2_8_the_client_reads_plan_and_partner_in_the_language_of_the_intake() {
    for url in databases().await {
        let world = World::start(&url).await;
        for lang in ["vi", "my", "ja-easy"] {
            let mut resident = world.resident(lang).await;
            resident.presses(&format!("lang:{lang}")).await;
            let case = claimed(&world, &mut resident).await;
            let wanted = Step { partner: Some(partner()), ..step("", "legal-help", 9, true) };
            put(&world, &case, wanted).await.unwrap();
            world.service.show_plan(&me(), &case).await.unwrap();
            let said = resident.hears().await;
            assert_eq!(said[0]["body"]["lang"], lang);
            let card = text(&said);
            let title = {
                let topic = tsunagu::engine::say::Say::text(
                    tsunagu::engine::say::line("plan-step")
                        .with("n", tsunagu::engine::say::Arg::Text("1".into()))
                        .with("action", tsunagu::engine::say::Arg::Topic("legal-help".into())),
                );
                let lang = knowledge::lang::Lang::new(lang);
                let body = world.service.words.render(&world.service.world(), &lang, &topic);
                text(&[serde_json::json!({ "body": body })])
            };
            assert!(card.contains(title.trim()), "{lang}: {title} in {card}");
            for part in
                ["架空法律相談センター", "03-0000-0001", "9:00-17:00", "Tiếng Việt", "Français"]
            {
                assert!(card.contains(part), "{lang}: {part} in {card}");
            }
            let again = text(&resident.says("/plan").await);
            assert!(again.contains("03-0000-0001"), "{again}");
            world
                .service
                .command(
                    &case,
                    &tsunagu::store::cases::Actor::Resident,
                    &referral::case::Command::Withdraw,
                )
                .await
                .unwrap();
        }
    }
}
