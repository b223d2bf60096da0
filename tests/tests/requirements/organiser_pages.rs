//! The organisers' pages (3.8, 3.9, 6.5): the form, the numbers, and who may open them.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn r3_8_a_form_with_mistakes_names_each_and_loses_nothing() {
    for url in databases().await {
        let world = World::start(&url).await;
        let id = world.service.add_organiser(&company()).await.unwrap();
        let me = organiser(&world, &id).await;
        let path = "/organiser/campaigns/new";
        let (_, page) = get(&me, &world, path).await;
        let key = form_key(&page);
        let fields = |starts: &'static str, ends: &'static str| {
            vec![
                ("name", "Spring & summer"),
                ("kind", "new-employees"),
                ("track", TRACK),
                ("languages", "ne"),
                ("languages", "vi"),
                ("municipality", "新宿区"),
                ("starts", starts),
                ("ends", ends),
                ("contact", "Personnel"),
            ]
        };
        let send = async |mut fields: Vec<(&'static str, &'static str)>, key: &str| {
            let key: &'static str = Box::leak(key.to_owned().into_boxed_str());
            fields.push(("form_key", key));
            post(&me, &world, path, &fields).await
        };
        let wrong = async |change: (&'static str, &'static str), fault: &str| {
            let mut fields = fields("2027-04-01", "2027-04-30");
            fields.iter_mut().filter(|(name, _)| *name == change.0).for_each(|it| it.1 = change.1);
            let (status, _, page) = send(fields, &key).await;
            assert_eq!(status, 422, "{change:?}");
            let sentence = world.words("en", &format!("console-organiser-fault-{fault}"));
            assert!(page.contains(&sentence), "{change:?}: {page}");
            assert!(page.contains(&format!("href=\"#{}\"", change.0)), "{change:?}: {page}");
            assert!(change.0 == "name" || page.contains("Spring &amp; summer"), "{page}");
        };
        wrong(("name", " "), "empty").await;
        wrong(("kind", "party"), "kind").await;
        wrong(("track", "nowhere"), "track").await;
        wrong(("languages", "xx"), "language").await;
        wrong(("municipality", "Atlantis"), "municipality").await;
        wrong(("municipality", "中央区"), "several").await;
        wrong(("starts", "2027-02-30"), "day").await;
        wrong(("starts", ""), "empty").await;
        wrong(("ends", "2027-03-31"), "turned").await;
        wrong(("contact", ""), "empty").await;
        assert!(world.service.campaigns_of(&id).await.unwrap().is_empty());

        let (status, ..) = send(fields("2027-04-01", ""), "forged").await;
        assert_eq!(status, 403);
        let (status, target, _) = send(fields("2027-04-01", "2027-04-30"), &key).await;
        assert_eq!(status, 303);
        let made = world.service.campaigns_of(&id).await.unwrap().remove(0);
        assert_eq!(target, format!("/organiser/campaigns/{}", made.id));
        assert_eq!(made.municipality.as_deref(), Some("131041"));
        assert_eq!(made.kind, Kind::NewEmployees);
        let (_, page) = get(&me, &world, &target).await;
        assert!(page.contains(&made.code(None, Via::Link)), "{page}");
        let (_, page) = get(&me, &world, &format!("{target}?lang=ne&via=social")).await;
        let code = made.code(Some(&Lang::new("ne")), Via::Social);
        assert!(page.contains(&format!("/?start={code}")), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_9_three_are_not_shown_and_six_are() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (id, campaign) = running(&world).await;
        let me = organiser(&world, &id).await;
        let code = campaign.code(Some(&Lang::new("ne")), Via::Link);
        let path = format!("/organiser/campaigns/{}", campaign.id);
        let csv = format!("{path}/numbers.csv");
        come(&world, &code, 3).await;
        let (_, page) = get(&me, &world, &path).await;
        assert!(!page.contains("<progress"), "{page}");
        assert_eq!(get(&me, &world, &csv).await.1, "what,topic,by,group,at_least\r\n");
        come(&world, &code, 3).await;
        let (_, page) = get(&me, &world, &path).await;
        assert!(page.contains("<progress") && page.contains("5 or more"), "{page}");
        let (_, table) = get(&me, &world, &csv).await;
        assert!(table.contains("joined,,language,ne,5\r\n"), "{table}");
        assert!(table.contains("joined,,way,link,5\r\n"), "{table}");
        // Two who speak Vietnamese neither show nor can be computed: eight came, five or more are told.
        come(&world, &campaign.code(Some(&Lang::new("vi")), Via::Link), 2).await;
        let (_, table) = get(&me, &world, &csv).await;
        assert!(table.contains("joined,,language,others,5\r\n"), "{table}");
        assert!(!table.contains(",vi,") && !table.contains(",ne,"), "{table}");
        let audit = stored(&url, "select action from audit where actor like 'organiser:%'").await;
        for action in ["signed-in", "made-campaign", "exported-campaign"] {
            assert!(audit.iter().any(|it| it == action), "{action}: {audit:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_9_answers_without_a_request_and_requests_are_counted_once_a_person() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (_, campaign) = running(&world).await;
        let code = campaign.code(None, Via::Link);
        let mut resident = world.resident("en").await;
        resident.says(&code).await;
        resident.says(QUESTION).await;
        resident.says(QUESTION).await;
        let asked = counted(&world, &campaign).await;
        assert!(asked.contains(&"answered  en 1".to_owned()), "{asked:?}");
        let topics: Vec<&String> = asked.iter().filter(|it| it.starts_with("asked ")).collect();
        assert!(topics.len() == 1 && topics[0].ends_with(" en 1"), "{asked:?}");
        resident.presses("person").await;
        resident.presses("urgency:soon").await;
        resident.says("新宿区").await;
        resident.presses("consent:yes").await;
        let referred = counted(&world, &campaign).await;
        assert!(referred.contains(&"answered-then-referred  en 1".to_owned()), "{referred:?}");
        assert!(referred.contains(&"referred  en 1".to_owned()), "{referred:?}");
        // Somebody who came without a link is counted nowhere.
        world.resident("en").await.says(QUESTION).await;
        assert_eq!(counted(&world, &campaign).await, referred);
        // No counter knows anybody.
        let rows = stored(&url, "select * from campaign_counts").await.join(" ");
        assert!(!rows.contains(&resident.id), "{rows}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_5_each_way_is_counted_apart() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (id, campaign) = running(&world).await;
        come(&world, &campaign.code(None, Via::Poster), 6).await;
        come(&world, &campaign.code(None, Via::Social), 5).await;
        let me = organiser(&world, &id).await;
        let csv = format!("/organiser/campaigns/{}/numbers.csv", campaign.id);
        let (_, table) = get(&me, &world, &csv).await;
        assert!(table.contains("joined,,way,poster,5\r\n"), "{table}");
        assert!(table.contains("joined,,way,social,5\r\n"), "{table}");
        assert!(table.contains("joined,,language,en,10\r\n"), "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_9_nobody_opens_anybody_elses_pages() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (id, campaign) = running(&world).await;
        let (other, _) = running(&world).await;
        let path = format!("/organiser/campaigns/{}", campaign.id);
        let (mine, theirs) = (organiser(&world, &id).await, organiser(&world, &other).await);
        let (_, page) = get(&theirs, &world, "/organiser").await;
        assert!(!page.contains(&campaign.id), "{page}");
        let key = form_key(&page);
        for address in [path.clone(), format!("{path}/numbers.csv")] {
            assert_eq!(get(&mine, &world, &address).await.0, 200, "{address}");
            assert_eq!(get(&theirs, &world, &address).await.0, 404, "{address}");
            assert_eq!(get(&signed_in(&world).await, &world, &address).await.0, 401, "{address}");
            assert_eq!(get(&browser("a=b"), &world, &address).await.0, 401, "{address}");
        }
        let end = format!("{path}/end");
        assert_eq!(post(&theirs, &world, &end, &[("form_key", &key)]).await.0, 404);
        assert_eq!(post(&mine, &world, &end, &[("form_key", &key)]).await.0, 403);
        assert_eq!(get(&mine, &world, "/console").await.0, 401);
        let (_, page) = get(&mine, &world, &path).await;
        assert_eq!(post(&mine, &world, &end, &[("form_key", &form_key(&page))]).await.0, 303);
        let said = world.resident("en").await.says(&campaign.code(None, Via::Link)).await;
        assert!(text(&said).contains(&world.words("en", "campaign-ended")), "{said:?}");
    }
}
