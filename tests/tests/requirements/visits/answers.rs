//! How coordinators and organisers answer each other: one acceptance wins, another date needs the
//! organiser's yes, both calendars get the same entry, and nobody reads what is not theirs.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_of_two_who_accept_at_once_one_wins() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空工業").await;
        for _ in 0..5 {
            let path = host.asks(&[]).await;
            let visit = host.visit(&path).await;
            let [a, b] = ["coord-shinjuku-1", "coord-shinjuku-2"];
            let (one, other) = tokio::join!(
                moves(&world, &visit, a, Move::Accept),
                moves(&world, &visit, b, Move::Accept)
            );
            assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
            let lost = one.as_ref().err().or(other.as_ref().err()).unwrap();
            assert_eq!(lost, "another coordinator comes");
            let visit = host.visit(&path).await;
            assert_eq!(visit.state, State::Accepted);
            let winner = if one.is_ok() { a } else { b };
            assert!(visit.held_by(winner));
            let key = host.key().await;
            let answer = host.posts(&format!("{path}/withdraw"), &[("form_key", &key)]).await;
            assert_eq!(answer.status(), 303);
        }
        let log = stored(&url, "select action from audit where action = 'visit-accepted'").await;
        assert_eq!(log.len(), 5);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_nobody_can_accept_two_visits_at_the_same_time_of_a_day() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空工業").await;
        let (one, other) =
            (host.asks(&[]).await, host.asks(&[("from", "16:00"), ("to", "18:00")]).await);
        let (one, other) = (host.visit(&one).await, host.visit(&other).await);
        let who = "coord-shinjuku-1";
        let (a, b) = tokio::join!(
            moves(&world, &one, who, Move::Accept),
            moves(&world, &other, who, Move::Accept)
        );
        assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
        let lost = a.err().or(b.err()).unwrap();
        assert_eq!(lost, "the coordinator is elsewhere at that time");
    }
}

/// The line of a calendar file that begins so.
fn value<'a>(file: &'a str, name: &str) -> &'a str {
    file.lines()
        .find_map(|line| line.strip_prefix(name))
        .unwrap_or_else(|| panic!("{name}: {file}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_a_proposed_date_is_in_both_calendars_after_the_organisers_yes() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空工業").await;
        let path = host.asks(&[]).await;
        let console = path.replace("/organiser/", "/console/");
        let desk = signed_in(&world).await;
        let before = page(&desk, &world, &console).await;
        assert!(!before.contains("Ms Demo"), "the contact is for whoever comes");
        assert!(before.contains("Bring the &lt;guidebook&gt;"));
        let key = form_key(&before);
        let date = ahead(&world, 25).to_string();
        let posts = async |step: &str, fields: &[(&str, &str)]| {
            let url = format!("{}{console}/{step}", world.base);
            desk.post(url).form(fields).send().await.unwrap()
        };
        let other =
            [("form_key", key.as_str()), ("date", &date), ("from", "10:00"), ("to", "12:00")];
        let mut forged = other;
        forged[0].1 = "forged";
        assert_eq!(posts("propose", &forged).await.status(), 403);
        let unfit = [
            ("form_key", key.as_str()),
            ("date", "2020-01-01"),
            ("from", "10:00"),
            ("to", "12:00"),
        ];
        let answer = posts("propose", &unfit).await;
        assert_eq!(answer.status(), 422);
        let again = answer.text().await.unwrap();
        assert!(
            again.contains("value=\"2020-01-01\"") && again.contains("id=\"fault-date\""),
            "{again}"
        );
        assert_eq!(posts("propose", &other).await.status(), 200);
        assert_eq!(host.gets(&format!("{path}/visit.ics")).await, 404, "nobody has agreed yet");

        let seen = host.sees(&path).await;
        assert!(seen.contains("Demo Shinjuku Multicultural Desk") && seen.contains("10:00"));
        assert!(!seen.contains("はなこ") && !seen.contains("coord-shinjuku-1"), "no name: {seen}");
        let yes = [
            ("form_key", host.key().await),
            ("date", date.clone()),
            ("from", "10:00".into()),
            ("to", "12:00".into()),
        ];
        let yes: Vec<(&str, &str)> =
            yes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut stale = yes.clone();
        stale[2].1 = "09:00";
        assert_eq!(
            host.posts(&format!("{path}/agree"), &stale).await.status(),
            409,
            "not what was seen"
        );
        let mut forged = yes.clone();
        forged[0].1 = "forged";
        assert_eq!(host.posts(&format!("{path}/agree"), &forged).await.status(), 403);
        assert_eq!(host.posts(&format!("{path}/agree"), &yes).await.status(), 303);

        let ours = host.sees(&format!("{path}/visit.ics")).await;
        let theirs = page(&desk, &world, &format!("{console}/visit.ics")).await;
        // 10:00 in Japan.
        let start = format!("{}T010000Z", ahead(&world, 25).strftime("%Y%m%d"));
        for file in [&ours, &theirs] {
            assert_eq!(value(file, "DTSTART:"), start);
            assert_eq!(value(file, "UID:"), value(&ours, "UID:"));
        }
        assert!(ours.contains("Demo Shinjuku") && !ours.contains("はなこ"), "{ours}");
        assert!(theirs.contains("架空工業") && theirs.contains("Ms Demo"), "{theirs}");
        assert!(page(&desk, &world, &console).await.contains("Ms Demo"));

        // The coordinator has to move it: the entry is the same one, with another day.
        let later = ahead(&world, 27).to_string();
        let moved =
            [("form_key", key.as_str()), ("date", &later), ("from", "10:00"), ("to", "12:00")];
        assert_eq!(posts("propose", &moved).await.status(), 200);
        assert_eq!(value(&host.sees(&format!("{path}/visit.ics")).await, "DTSTART:"), start);
        let mut yes = yes.clone();
        yes[1].1 = &later;
        assert_eq!(host.posts(&format!("{path}/agree"), &yes).await.status(), 303);
        let changed = host.sees(&format!("{path}/visit.ics")).await;
        assert_eq!(value(&changed, "UID:"), value(&ours, "UID:"));
        assert_eq!(
            &value(&changed, "DTSTART:")[..8],
            ahead(&world, 27).strftime("%Y%m%d").to_string()
        );

        let log = stored(&url, "select action from audit where action like 'visit-%' and action <> 'visit-seen' order by id").await;
        let expected = ["asked", "proposed", "agreed", "proposed", "agreed"];
        assert_eq!(log, expected.map(|word| format!("visit-{word}")));
        assert!(
            !stored(&url, "select action from audit where action = 'visit-seen'").await.is_empty()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_a_refused_date_and_a_holder_who_falls_ill_lead_on() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空工業").await;
        let path = host.asks(&[]).await;
        let visit = host.visit(&path).await;
        let slot = referral::visit::Slot { date: ahead(&world, 30), ..visit.slot };
        let [a, b] = ["coord-shinjuku-1", "coord-shinjuku-2"];
        moves(&world, &visit, a, Move::Propose(slot)).await.unwrap();
        let no = host.posts(&format!("{path}/refuse"), &[("form_key", &host.key().await)]).await;
        assert_eq!(no.status(), 303);
        let visit = host.visit(&path).await;
        assert_eq!((visit.state, open(&visit)), (State::Offered, vec![b.to_owned()]));
        let visit = moves(&world, &visit, b, Move::Accept).await.unwrap();
        let visit = moves(&world, &visit, b, Move::Decline("too-busy".into())).await.unwrap();
        // The search goes on beyond the municipality, without those two.
        assert_eq!(
            (visit.state, open(&visit)),
            (State::Offered, vec!["coord-edogawa-1".to_owned()])
        );
        assert!(moves(&world, &visit, b, Move::Accept).await.is_err());
        assert!(moves(&world, &visit, a, Move::Accept).await.is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_nobody_reads_or_moves_what_is_not_theirs() {
    for url in databases().await {
        let world = World::start(&url).await;
        let (host, other) = (Host::new(&world, "架空工業").await, Host::new(&world, "他社").await);
        let path = host.asks(&[("desk", "desk-oizumi")]).await;
        assert_eq!(host.gets(&path).await, 200);
        assert_eq!(other.gets(&path).await, 404);
        assert_eq!(other.gets(&format!("{path}/visit.ics")).await, 404);
        let key = other.key().await;
        for step in ["withdraw", "refuse"] {
            let answer = other.posts(&format!("{path}/{step}"), &[("form_key", &key)]).await;
            assert_eq!(answer.status(), 404, "{step}");
        }
        let answer = host.posts(&format!("{path}/withdraw"), &[("form_key", &key)]).await;
        assert_eq!(answer.status(), 403, "another session's key");
        assert!(!other.sees("/organiser/visits").await.contains(&path));
        // A coordinator who was not asked sees nothing of it, and cannot take it.
        let desk = signed_in(&world).await;
        let console = format!("{}{}", world.base, path.replace("/organiser/", "/console/"));
        let refused = desk.get(&console).send().await.unwrap();
        assert_eq!(refused.status(), 409);
        assert!(!refused.text().await.unwrap().contains("架空工業"));
        let key = form_key(&page(&desk, &world, "/console").await);
        let take = desk.post(format!("{console}/accept")).form(&[("form_key", &key)]);
        assert_eq!(take.send().await.unwrap().status(), 409);
        assert!(!page(&desk, &world, "/console").await.contains("架空工業"));
        // Sessions do not open the other side's pages.
        assert_eq!(host.gets("/console").await, 401);
        let url = format!("{}/organiser/visits", world.base);
        assert_eq!(desk.get(url).send().await.unwrap().status(), 401);
        assert_eq!(host.visit(&path).await.state, State::Offered);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r3_6_a_certificate_that_has_lapsed_since_does_not_accept() {
    for url in databases().await {
        let world = World::start(&url).await;
        let host = Host::new(&world, "架空工業").await;
        let visit = host.visit(&host.asks(&[]).await).await;
        // Valid today, over on the day of the visit.
        let mut roster = Roster::demo();
        roster.coordinators[0].certificate.number = "ENDS".to_owned();
        let three_years = ahead(&world, 20).saturating_sub(3.years());
        roster.coordinators[0].certificate.certified_on = three_years;
        put(&world, &roster).await;
        let refused = moves(&world, &visit, "coord-shinjuku-1", Move::Accept).await;
        assert_eq!(refused.unwrap_err(), "the certificate is not valid today or on that day");
        assert!(moves(&world, &visit, "coord-shinjuku-2", Move::Accept).await.is_ok());
    }
}
