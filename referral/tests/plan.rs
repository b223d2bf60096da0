//! The order of a support plan, and what a plan refuses.
#![allow(clippy::unwrap_used)]

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use referral::plan::{Deadline, Fault, Plan, Status, Step};

/// `id[<before,before][!day][?day]`: what must come first, a legal and another deadline in November.
fn step(text: &str) -> Step {
    let id: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
    let part = |sign: char| {
        let rest = text.split_once(sign)?.1;
        Some(rest.split(['<', '!', '?']).next().unwrap_or_default().to_owned())
    };
    let day = |sign: char| part(sign).map(|day| date(2026, 11, day.parse().unwrap()));
    let deadline = day('!')
        .map(|on| Deadline { on, legal: true })
        .or_else(|| day('?').map(|on| Deadline { on, legal: false }));
    let after = part('<').map(|ids| ids.split(',').map(str::to_owned).collect());
    Step { action: id.clone(), id, deadline, after: after.unwrap_or_default(), ..Step::default() }
}

fn plan(text: &str) -> Result<Plan, Fault> {
    Plan::new(text.split_whitespace().map(step).collect())
}

fn order(plan: &Plan) -> String {
    plan.order().iter().map(|step| step.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn legal_deadlines_first_then_what_must_come_first_then_other_days() {
    let check = |text: &str, expected: &str| {
        assert_eq!(order(&plan(text).unwrap()), expected, "{text}");
    };
    check("a b c", "a b c");
    check("a?5 b!20 c!10", "c b a");
    check("a b?9 c?3", "c b a");
    check("a<b b", "b a");
    check("a c<b!10 b", "b c a");
    check("a!12 c<b!10 b<d d?30", "d b c a");
    check("a?5 b<c!28 c d!3", "d c b a");
    check("", "");
}

#[test]
fn steps_that_wait_for_each_other_are_refused_with_their_circle() {
    let check = |text: &str, expected: &str| {
        let fault = plan(text).unwrap_err();
        let Fault::Cycle(ids) = &fault else { panic!("{text}: {fault}") };
        assert_eq!(ids.join(" "), expected, "{text}");
    };
    check("a<a", "a");
    check("a<b b<a", "b a");
    check("x a<b,x b<c c<a y<a", "c b a");
    assert_eq!(plan("a<q"), Err(Fault::UnknownBefore));
    assert_eq!(Plan::new(vec![Step::default()]), Err(Fault::Empty));
    let many = (0..31).map(|n| format!("s{n}")).collect::<Vec<_>>().join(" ");
    assert_eq!(plan(&many), Err(Fault::TooMany));
}

#[test]
fn a_step_is_not_done_before_what_must_come_first() {
    let mut plan = plan("a b<a").unwrap();
    assert_eq!(plan.set_status("b", Status::Done), Err(Fault::TooEarly));
    plan.set_status("b", Status::Doing).unwrap();
    plan.set_status("a", Status::Dropped).unwrap();
    plan.set_status("b", Status::Done).unwrap();
    assert_eq!(plan.set_status("a", Status::Open), Err(Fault::TooEarly));
    assert_eq!(plan.set_status("q", Status::Done), Err(Fault::Unknown));
    plan.remove("a").unwrap();
    assert_eq!(plan.step("b").unwrap().after, Vec::<String>::new());
    assert_eq!(plan.remove("a"), Err(Fault::Unknown));
}

#[test]
fn moving_a_step_works_as_far_as_the_rules_leave_a_choice() {
    let check = |text: &str, id: &str, up: bool, expected: Result<&str, Fault>| {
        let mut plan = plan(text).unwrap();
        let moved = plan.shift(id, up).map(|()| order(&plan));
        assert_eq!(moved, expected.map(str::to_owned), "{text} {id}");
    };
    check("a b c", "c", true, Ok("a c b"));
    check("a b c", "a", false, Ok("b a c"));
    check("a b c", "a", true, Err(Fault::Fixed));
    check("a b c", "c", false, Err(Fault::Fixed));
    check("a!3 b", "b", true, Err(Fault::Fixed));
    check("a b<a", "b", true, Err(Fault::Fixed));
    check("a", "q", true, Err(Fault::Unknown));
}

#[test]
fn open_steps_are_reminded_of_two_days_before() {
    let mut plan = plan("a!20 b?1 c").unwrap();
    let days = |plan: &Plan| {
        plan.reminders().map(|(step, day)| (step.id.clone(), day)).collect::<Vec<_>>()
    };
    let expected = vec![("a".into(), date(2026, 11, 18)), ("b".into(), date(2026, 10, 30))];
    assert_eq!(days(&plan), expected);
    plan.set_status("a", Status::Done).unwrap();
    plan.set_status("b", Status::Dropped).unwrap();
    assert_eq!(days(&plan), Vec::new());
}

prop_compose! {
    /// Steps that wait only for earlier ones, shuffled, so that no circle can be.
    fn steps()(
        raw in prop::collection::vec((any::<u16>(), 0..4_u8, 0..40_i64), 0..14),
        seed in any::<u64>(),
    ) -> Vec<Step> {
        let one = |(n, (links, kind, days)): (usize, &(u16, u8, i64))| Step {
            id: format!("s{n}"),
            action: "x".into(),
            deadline: (*kind < 2).then(|| Deadline {
                on: date(2026, 11, 1).saturating_add(days.days()),
                legal: *kind == 0,
            }),
            after: (0..n).filter(|m| links & (1 << m) != 0 && m % 3 != 0).map(|m| format!("s{m}")).collect(),
            ..Step::default()
        };
        let mut all: Vec<Step> = raw.iter().enumerate().map(one).collect();
        let length = all.len().max(1);
        all.rotate_left(usize::try_from(seed % length as u64).unwrap());
        if seed & 1 == 1 { all.reverse(); }
        all
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_and_what_must_come_first_comes_first(steps in steps()) {
        let plan = Plan::new(steps.clone()).unwrap();
        let order: Vec<&str> = plan.order().iter().map(|step| step.id.as_str()).collect();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        let mut given: Vec<&str> = steps.iter().map(|step| step.id.as_str()).collect();
        given.sort_unstable();
        prop_assert_eq!(sorted, given);
        let place = |id: &str| order.iter().position(|found| *found == id).unwrap();
        for step in &steps {
            for before in &step.after {
                prop_assert!(place(before) < place(&step.id), "{} before {}", before, step.id);
            }
        }
    }

    #[test]
    fn an_earlier_legal_deadline_that_waits_for_nothing_is_never_behind_a_later_one(steps in steps()) {
        let plan = Plan::new(steps).unwrap();
        let order = plan.order();
        let legal = |step: &Step| step.deadline.filter(|d| d.legal).map(|d| d.on);
        for (n, late) in order.iter().enumerate() {
            for early in &order[n + 1..] {
                if let (Some(before), true) = (legal(early), early.after.is_empty()) {
                    // What stands before it is itself at least as pressing, or holds up what is.
                    let pressing = order.iter().any(|step| {
                        legal(step).is_some_and(|on| on <= before) && reaches(&plan, step, &late.id)
                    });
                    prop_assert!(pressing, "{} before {}", late.id, early.id);
                }
            }
        }
    }
}

/// Whether `step` is `id` or waits for it.
fn reaches(plan: &Plan, step: &Step, id: &str) -> bool {
    step.id == id || step.after.iter().any(|before| reaches(plan, plan.step(before).unwrap(), id))
}
