//! Who is asked first, and who never.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use referral::Millis;
use referral::area::{Place, Ring};
use referral::certificate::{Certificate, japan_day};
use referral::coordinator::{Absence, Coordinator, Grade, Roster, Spoken};
use referral::desk::{Desk, DeskKind};
use referral::hours::Hours;
use referral::matching::{Candidate, Field, LeftOut, Need, Ranking, Reason, rank, ring_between};

/// 2026-11-21 12:00 in Japan.
const NOW: Millis = 1_795_230_000_000;
const TODAY: Date = date(2026, 11, 21);

fn desk(id: &str, municipality: &str, lat: f64, lon: f64) -> Desk {
    Desk {
        id: id.into(),
        name: "架空デスク".into(),
        name_romaji: "Demo Desk".into(),
        municipality: municipality.into(),
        lat,
        lon,
        address: String::new(),
        phone: None,
        hours: Hours::parse("Mo-Fr 09:00-17:00; PH off").expect("opening hours"),
        languages: vec![],
        kind: DeskKind::Municipality,
        fields: vec![],
        fee: None,
        grant: true,
        publication: None,
    }
}

fn desks() -> Vec<Desk> {
    vec![
        desk("shinjuku", "131041", 35.69, 139.70),
        desk("edogawa", "131237", 35.71, 139.87),
        desk("yokohama", "141003", 35.44, 139.64),
        desk("osaka", "271004", 34.69, 135.50),
        desk("sapporo", "011002", 43.06, 141.35),
    ]
}

fn coordinator(id: &str, desk: &str) -> Coordinator {
    Coordinator {
        id: id.into(),
        desk: desk.into(),
        name: "架空".into(),
        console_lang: "ja".into(),
        languages: vec![Spoken { lang: "ja".into(), grade: Grade::Staff }],
        fields: vec![],
        certificate: Certificate {
            number: "1".into(),
            certified_on: date(2025, 3, 28),
            renewals: vec![],
        },
        consents_to_work: true,
        capacity: 5,
        weekly: None,
        area: vec![],
        qualifications: vec![],
        contact: None,
        publication: None,
        absent: vec![],
    }
}

fn speaks(mut who: Coordinator, lang: &str, grade: Grade) -> Coordinator {
    who.languages.push(Spoken { lang: lang.into(), grade });
    who
}

fn need() -> Need {
    Need {
        place: Place::Municipality("131041".into()),
        point: None,
        lang: "vi".into(),
        topic: Some("wages".into()),
        urgent: false,
        excluded_desks: vec![],
    }
}

/// Who, at which desk, with how many open cases, last served when.
type Working = (Coordinator, u32, Option<Millis>);

fn ranked(need: &Need, working: &[Working]) -> Ranking {
    rank(need, &candidates(&desks(), working), NOW)
}

fn candidates<'a>(desks: &'a [Desk], working: &'a [Working]) -> Vec<Candidate<'a>> {
    let candidate = |(coordinator, open_cases, last_served): &'a Working| Candidate {
        coordinator,
        desk: desk_of(desks, coordinator),
        open_cases: *open_cases,
        taken_this_week: 0,
        last_served: *last_served,
    };
    working.iter().map(candidate).collect()
}

fn desk_of<'a>(desks: &'a [Desk], coordinator: &Coordinator) -> &'a Desk {
    let found = desks.iter().find(|desk| desk.id == coordinator.desk);
    found.expect("the desk is in the list")
}

fn order(need: &Need, working: &[Working]) -> Vec<String> {
    ranked(need, working).fits.into_iter().map(|fit| fit.coordinator).collect()
}

fn free(coordinator: Coordinator) -> Working {
    (coordinator, 0, None)
}

#[test]
fn the_moment_of_these_tests() {
    assert_eq!(japan_day(NOW), TODAY);
}

#[test]
fn each_rule_decides_only_when_those_before_are_equal() {
    let check = |first: Working, second: Working| {
        let ids = [first.0.id.clone(), second.0.id.clone()];
        assert_eq!(order(&need(), &[second, first]), ids);
    };
    let at = |id, desk| free(coordinator(id, desk));
    let vi = |id, desk, grade| free(speaks(coordinator(id, desk), "vi", grade));
    let knows = |(mut who, open, served): Working| {
        who.fields.push("wages".into());
        (who, open, served)
    };
    let open = |(who, _, served): Working, open: u32| (who, open, served);
    let served = |(who, open, _): Working, at: Millis| (who, open, Some(at));

    check(at("z", "shinjuku"), knows(vi("a", "edogawa", Grade::Staff)));
    check(at("z", "edogawa"), knows(vi("a", "yokohama", Grade::Staff)));
    check(at("z", "yokohama"), knows(vi("a", "osaka", Grade::Staff)));
    check(vi("z", "shinjuku", Grade::MachineTranslation), knows(at("a", "shinjuku")));
    check(vi("z", "shinjuku", Grade::Staff), vi("a", "shinjuku", Grade::Interpreter));
    check(vi("z", "shinjuku", Grade::Interpreter), vi("a", "shinjuku", Grade::PhoneInterpreter));
    check(knows(at("z", "osaka")), at("a", "osaka"));
    check(knows(at("z", "sapporo")), at("a", "osaka"));
    check(open(at("z", "osaka"), 4), at("a", "sapporo"));
    check(open(at("z", "osaka"), 1), open(at("a", "osaka"), 2));
    check(at("z", "osaka"), served(at("a", "osaka"), 0));
    check(served(at("z", "osaka"), 1), served(at("a", "osaka"), 2));
    check(at("a", "osaka"), at("z", "osaka"));
}

#[test]
fn load_is_relative_to_the_capacity() {
    let mut small = coordinator("small", "osaka");
    small.capacity = 2;
    let mut large = coordinator("large", "osaka");
    large.capacity = 10;
    assert_eq!(order(&need(), &[(small, 1, None), (large, 4, None)]), ["large", "small"]);
}

#[test]
fn who_is_never_asked() {
    let check = |change: fn(&mut Coordinator), open: u32, expected: Option<LeftOut>| {
        let mut who = coordinator("a", "shinjuku");
        change(&mut who);
        let ranking = ranked(&need(), &[(who, open, None)]);
        assert_eq!(ranking.left_out.first().map(|left| left.1), expected);
        assert_eq!(ranking.fits.len(), usize::from(expected.is_none()));
    };
    check(|_| {}, 4, None);
    check(|_| {}, 5, Some(LeftOut::Full));
    check(|who| who.capacity = 0, 0, Some(LeftOut::Full));
    check(|who| who.consents_to_work = false, 0, Some(LeftOut::DoesNotConsent));
    check(|who| who.certificate.certified_on = date(2023, 11, 21), 0, None);
    let lapsed = Some(LeftOut::CertificateLapsed);
    check(|who| who.certificate.certified_on = date(2023, 11, 20), 0, lapsed);
    check(|who| who.certificate.certified_on = TODAY, 0, None);
    let early = Some(LeftOut::NotYetCertified);
    check(|who| who.certificate.certified_on = date(2026, 11, 22), 0, early);
    check(|who| who.absent.push(Absence { from: TODAY, to: TODAY }), 0, Some(LeftOut::Absent));
    let tomorrow = |who: &mut Coordinator| {
        who.absent.push(Absence { from: date(2026, 11, 22), to: date(2026, 12, 1) });
    };
    check(tomorrow, 0, None);
}

#[test]
fn an_excluded_desk_is_left_out() {
    let need = Need { excluded_desks: vec!["shinjuku".into()], ..need() };
    let ranking =
        ranked(&need, &[free(coordinator("a", "shinjuku")), free(coordinator("b", "edogawa"))]);
    assert_eq!(ranking.left_out, [("a".to_owned(), LeftOut::DeskExcluded)]);
    assert_eq!(ranking.fits[0].coordinator, "b");
}

#[test]
fn variants_of_a_language_count_as_one() {
    let check = |spoken: &str, asked: &str, expected: Option<Grade>| {
        let who = speaks(coordinator("a", "shinjuku"), spoken, Grade::Interpreter);
        assert_eq!(who.grade_in(asked), expected, "{spoken} for {asked}");
    };
    check("vi", "vi", Some(Grade::Interpreter));
    check("zh-Hans", "zh-Hant", Some(Grade::Interpreter));
    check("pt-BR", "pt", Some(Grade::Interpreter));
    check("vi", "ja-easy", Some(Grade::Staff));
    check("vi", "th", None);
    check("fil", "fi", None);
}

#[test]
fn reasons_say_why() {
    let mut who = speaks(coordinator("a", "edogawa"), "vi", Grade::PhoneInterpreter);
    who.fields.push("wages".into());
    let fit = ranked(&need(), &[(who, 2, None)]).fits.remove(0);
    let expected = [
        Reason::SamePrefecture,
        Reason::SpeaksLanguage(Grade::PhoneInterpreter),
        Reason::KnowsTopic,
        Reason::Nearest { km: 15 },
        Reason::FreeCapacity { open: 2, capacity: 5 },
    ];
    assert_eq!(fit.reasons, expected);
    assert_eq!((fit.ring, fit.grade), (Ring::Prefecture, Some(Grade::PhoneInterpreter)));

    let unknown = Need { place: Place::Unknown, ..need() };
    let fit = ranked(&unknown, &[free(coordinator("a", "osaka"))]).fits.remove(0);
    let expected = [Reason::NoCommonLanguage, Reason::FreeCapacity { open: 0, capacity: 5 }];
    assert_eq!(fit.reasons, expected);
    assert_eq!((fit.ring, fit.distance_km), (Ring::Nation, None));
}

#[test]
fn a_shared_location_beats_the_town_hall() {
    let working = || [free(coordinator("a", "osaka")), free(coordinator("z", "sapporo"))];
    assert_eq!(order(&need(), &working()), ["a", "z"]);
    let need = Need { point: Some((43.0, 141.0)), ..need() };
    assert_eq!(order(&need, &working()), ["z", "a"]);
}

#[test]
fn keys_are_the_serde_names_with_hyphens() {
    let check = |key: &str, json: serde_json::Value| {
        let name = match &json {
            serde_json::Value::Object(fields) => fields.keys().next().unwrap(),
            json => json.as_str().unwrap(),
        };
        assert_eq!(key.replace('-', "_"), name);
    };
    use Reason::*;
    let speaks = SpeaksLanguage(Grade::Staff);
    let free = FreeCapacity { open: 1, capacity: 2 };
    let near = Nearest { km: 1 };
    let plain = [SameMunicipality, SamePrefecture, SameBlock, Elsewhere, NoCommonLanguage];
    for reason in plain.into_iter().chain([KnowsTopic, speaks, free, near]) {
        check(reason.key(), serde_json::to_value(reason).unwrap());
    }
    for grade in Grade::ALL {
        check(grade.key(), serde_json::to_value(grade).unwrap());
    }
    use LeftOut::*;
    for why in [
        CertificateLapsed,
        DoesNotConsent,
        Absent,
        Full,
        FullThisWeek,
        DeskExcluded,
        NotYetCertified,
    ] {
        check(why.key(), serde_json::to_value(why).unwrap());
    }
}

#[test]
fn rings_between_places_and_desks() {
    let check = |place: Place, desk_in: &str, expected: Ring| {
        assert_eq!(ring_between(&place, &desk("d", desk_in, 35.0, 139.0)), expected, "{place:?}");
    };
    let town = |code: &str| Place::Municipality(code.into());
    let prefecture = |code: &str| Place::Prefecture(code.into());
    check(town("131041"), "131041", Ring::Municipality);
    check(town("13104"), "131041", Ring::Municipality);
    check(town("141038"), "141003", Ring::Municipality);
    check(town("131041"), "131237", Ring::Prefecture);
    check(town("131041"), "141003", Ring::Block);
    check(town("131041"), "271004", Ring::Nation);
    check(prefecture("13"), "131041", Ring::Prefecture);
    check(prefecture("13"), "141003", Ring::Block);
    check(prefecture("13"), "011002", Ring::Nation);
    check(Place::Unknown, "131041", Ring::Nation);
    check(town("999999"), "131041", Ring::Nation);
}

#[test]
fn the_demo_roster_serves_shinjuku_first() {
    let roster = Roster::demo();
    let candidates: Vec<Candidate> = roster
        .coordinators
        .iter()
        .map(|coordinator| Candidate {
            coordinator,
            desk: desk_of(&roster.desks, coordinator),
            open_cases: 0,
            taken_this_week: 0,
            last_served: None,
        })
        .collect();
    let ranking = rank(&need(), &candidates, NOW);
    assert_eq!(ranking.fits[0].coordinator, "coord-shinjuku-1");
    let left_out: Vec<LeftOut> = ranking.left_out.iter().map(|left| left.1).collect();
    assert_eq!(left_out, [LeftOut::Absent, LeftOut::CertificateLapsed]);
}

prop_compose! {
    fn any_working()(
        n in 0usize..5,
        lang in prop::sample::select(vec!["vi", "en", "zh-Hans"]),
        grade in prop::sample::select(Grade::ALL.to_vec()),
        knows: bool,
        certified in -1_300i32..30,
        consents in prop::bool::weighted(0.8),
        absent in prop::option::of((-5i32..5, 0i32..5)),
        capacity in 0u32..4,
        open in 0u32..4,
        served in prop::option::of(0i64..3),
    ) -> Working {
        let day = |days: i32| TODAY.saturating_add(jiff::Span::new().days(days));
        let mut who = speaks(coordinator("", &desks()[n].id), lang, grade);
        who.fields = if knows { vec!["wages".into()] } else { vec![] };
        who.certificate.certified_on = day(certified);
        who.consents_to_work = consents;
        who.capacity = capacity;
        who.absent =
            absent.map(|(from, days)| Absence { from: day(from), to: day(from + days) }).into_iter().collect();
        (who, open, served)
    }
}

prop_compose! {
    fn any_need()(
        place in prop::sample::select(vec![
            Place::Unknown,
            Place::Prefecture("13".into()),
            Place::Municipality("131041".into()),
            Place::Municipality("011002".into()),
        ]),
        lang in prop::sample::select(vec!["vi", "en", "zh-Hant"]),
        excluded in prop::option::weighted(0.2, Just("edogawa".to_owned())),
    ) -> Need {
        Need { place, lang: lang.into(), excluded_desks: excluded.into_iter().collect(), ..need() }
    }
}

/// A list of coordinators with ids of their own, and another order of the same.
fn shuffled() -> impl Strategy<Value = (Vec<Working>, Vec<Working>)> {
    let named = prop::collection::vec(any_working(), 0..12).prop_map(|mut working| {
        for (n, (who, ..)) in working.iter_mut().enumerate() {
            who.id = format!("c{n}");
        }
        working
    });
    named.prop_flat_map(|working| (Just(working.clone()), Just(working).prop_shuffle()))
}

proptest! {
    #[test]
    fn asking_for_a_few_gives_the_first_of_all(
        need in any_need(), (working, _) in shuffled(), most in 0usize..6,
    ) {
        let desks = desks();
        let candidates = candidates(&desks, &working);
        let few = Field::new(&candidates).rank(&need, NOW, most);
        let all = rank(&need, &candidates, NOW);
        prop_assert_eq!(&few.fits[..], &all.fits[..most.min(all.fits.len())]);
        prop_assert!(all.left_out.starts_with(&few.left_out));
    }

    #[test]
    fn the_order_of_the_candidates_does_not_matter(
        need in any_need(), (working, other) in shuffled(),
    ) {
        prop_assert_eq!(ranked(&need, &working), ranked(&need, &other));
    }

    #[test]
    fn nobody_is_asked_who_may_not_be(need in any_need(), (working, _) in shuffled()) {
        let ranking = ranked(&need, &working);
        prop_assert_eq!(ranking.fits.len() + ranking.left_out.len(), working.len());
        for (who, open, _) in &working {
            let may = who.certificate.valid_on(TODAY)
                && who.consents_to_work
                && *open < who.capacity
                && !who.absent_on(TODAY)
                && !need.excluded_desks.contains(&who.desk);
            prop_assert_eq!(ranking.fits.iter().any(|fit| fit.coordinator == who.id), may);
        }
    }

    #[test]
    fn no_wider_ring_before_a_nearer(need in any_need(), (working, _) in shuffled()) {
        let fits = ranked(&need, &working).fits;
        prop_assert!(fits.is_sorted_by_key(|fit| fit.ring));
        for pair in fits.windows(2).filter(|pair| pair[0].ring == pair[1].ring) {
            prop_assert!(pair[0].grade >= pair[1].grade);
        }
    }
}
