//! Five hundred generated people, each with every track: every day is counted again by hand
//! (`calendar.rs`), and order, marks and for whom a step is are decided again in plain words.

use super::calendar::{self, Day as Plain};
use super::{SHIPPED, tracks};
use jiff::civil::{Date, date};
use knowledge::facts::{Facts, Value};
use knowledge::orientation::answers::{Status, When, Work};
use knowledge::orientation::checklist::{Day, Due, Item, Rule, checklist};
use knowledge::orientation::{Answers, Step, Track};
use std::collections::BTreeSet;

const PEOPLE: usize = 500;

/// Days on which counting goes wrong easily.
const HARD: [(i16, i8, i8); 14] = [
    (2024, 2, 28),
    (2024, 2, 29),
    (2027, 2, 28),
    (2028, 2, 29),
    (2027, 1, 29),
    (2027, 1, 30),
    (2027, 1, 31),
    (2026, 8, 31),
    (2026, 11, 30),
    (2026, 12, 31),
    (2027, 1, 1),
    (2027, 3, 15),
    (2027, 3, 16),
    (2100, 2, 28),
];

/// Numbers that are always the same (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % end
    }

    fn day(&mut self) -> Date {
        if self.below(3) == 0 {
            let (year, month, day) = HARD[self.below(HARD.len())];
            return date(year, month, day);
        }
        let (mut day, steps) = ((2019, 1, 1), self.below(3700));
        for _ in 0..steps {
            day = calendar::next(day);
        }
        date(day.0, day.1, day.2)
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let chosen = self.below(all.len() + 1);
        all.get(chosen).copied()
    }

    fn person(&mut self) -> Answers {
        let ages: Vec<u8> =
            (0..self.below(4)).map(|_| u8::try_from(self.below(24)).unwrap()).collect();
        Answers {
            start: (self.below(12) > 0).then(|| self.day()),
            status: self.one(&Status::ALL),
            work: self.one(&Work::ALL),
            children: (self.below(5) > 0).then_some(ages),
            country: self.one(&["VN", "NP", "BR"]).map(str::to_owned),
        }
    }
}

#[test]
fn every_day_of_five_hundred_people_is_right() {
    let mut dice = Dice(0x7573_616e_6167_7500);
    let (mut days, mut late, mut lists) = (0, 0, BTreeSet::new());
    for _ in 0..PEOPLE {
        let answers = dice.person();
        let today = dice.day();
        for track in tracks() {
            let items = checklist(&SHIPPED.facts, track, &answers, today);
            right(track, &answers, today, &items);
            let again = checklist(&SHIPPED.facts, track, &answers.clone(), today);
            assert_eq!(items, again, "the same answers give the same list");
            days += items.iter().flat_map(|item| &item.days).filter(|day| day.on.is_some()).count();
            late += items.iter().filter(|item| item.overdue).count();
            lists.insert(format!("{items:?}"));
        }
    }
    assert!(days > 10_000 && late > 1_000 && lists.len() > 3_000, "{days} {late} {}", lists.len());
}

fn right(track: &Track, answers: &Answers, today: Date, items: &[Item]) {
    let context = format!("{} {answers:?} on {today}", track.id);
    let meant: Vec<&Step> = track.steps.iter().filter(|step| is_for(&step.when, answers)).collect();
    assert_eq!(items.len(), meant.len(), "{context}");
    for step in &meant {
        let found: Vec<&Item> = items.iter().filter(|item| item.topic == step.topic).collect();
        let [item] = found.as_slice() else { panic!("{} not once: {context}", step.topic) };
        same_days(step, item, answers, today, &context);
    }
    in_order(&meant, items, &context);
}

fn is_for(when: &When, answers: &Answers) -> bool {
    let status = match answers.status {
        Some(status) if !when.status.is_empty() => when.status.contains(&status),
        _ => true,
    };
    let work = match answers.work {
        Some(work) if !when.work.is_empty() => when.work.contains(&work),
        _ => true,
    };
    let child = match (when.child, &answers.children) {
        (Some((from, to)), Some(ages)) => ages.iter().any(|age| *age >= from && *age <= to),
        _ => true,
    };
    status && work && child
}

fn same_days(step: &Step, item: &Item, answers: &Answers, today: Date, context: &str) {
    let due: Vec<&Due> = step.due.iter().filter(|due| is_for(&due.when, answers)).collect();
    assert_eq!(item.days.len(), due.len(), "{context}");
    for due in due {
        let day = item.days.iter().find(|day| day.what == due.what).unwrap();
        let start = answers.start.map(|start| (start.year(), start.month(), start.day()));
        let on = start.and_then(|start| by_hand(&SHIPPED.facts, &due.rule, start, plain(today)));
        let opens = start.zip(due.opens.as_deref());
        let opens = opens.map(|(start, fact)| opened(&SHIPPED.facts, fact, start));
        assert_eq!(day.on.map(plain), on, "{} {context}", due.what);
        assert_eq!(day.opens.map(plain), opens, "{} {context}", due.what);
        assert_eq!(day.legal, due.legal);
        assert_eq!(day.overdue, on.is_some_and(|on| on < plain(today)), "{} {context}", due.what);
    }
    let first = item.days.iter().filter_map(|day| day.on).min();
    assert_eq!(item.due, first, "{context}");
    let leads = |day: &&Day| day.on.is_some() && day.on == first;
    let leading: Vec<&Day> = item.days.iter().filter(leads).collect();
    if first.is_some() {
        assert_eq!(item.legal, leading.iter().any(|day| day.legal), "{context}");
    }
    assert_eq!(item.overdue, first.is_some_and(|first| first < today), "{context}");
}

fn in_order(meant: &[&Step], items: &[Item], context: &str) {
    let group = |item: &Item| match (item.due, item.legal) {
        (Some(_), true) => 0,
        (Some(_), false) => 1,
        (None, _) => 2,
    };
    let place = |item: &Item| meant.iter().position(|step| step.topic == item.topic);
    for pair in items.windows(2) {
        let [one, other] = pair else { unreachable!() };
        let groups = (group(one), group(other));
        assert!(groups.0 <= groups.1, "{context}");
        if groups.0 == groups.1 {
            // Within a group by day; on one day, and without one, in the order of the track.
            assert!((one.due, place(one)) < (other.due, place(other)), "{context}");
        }
    }
}

fn plain(date: Date) -> Plain {
    (date.year(), date.month(), date.day())
}

fn value(facts: &Facts, id: &str) -> Value {
    facts.get(id).unwrap().value.clone()
}

fn by_hand(facts: &Facts, rule: &Rule, start: Plain, today: Plain) -> Option<Plain> {
    match rule {
        Rule::OnStart => Some(start),
        Rule::After { fact, counts_first } => {
            let first = if *counts_first { start } else { calendar::next(start) };
            Some(last(&value(facts, fact), first))
        }
        Rule::Before { fact } => {
            let period = value(facts, fact);
            let mut notice = start;
            while last(&period, calendar::next(notice)) > start {
                notice = calendar::previous(notice);
            }
            Some(notice)
        }
        Rule::By { fact } => {
            let Value::Date(wanted) = value(facts, fact) else { panic!("{fact}") };
            let from = |mut day: Plain| {
                while (day.1, day.2) != (wanted.month(), wanted.day()) {
                    day = calendar::next(day);
                }
                day
            };
            let first = from(start);
            Some(if (first.0 + 1, first.1, first.2) <= today { from(today) } else { first })
        }
        Rule::Within { .. } | Rule::Ahead { .. } => None,
    }
}

fn last(period: &Value, first: Plain) -> Plain {
    match period {
        Value::Days(n) => calendar::last_of_days(first, *n),
        Value::Weeks(n) => calendar::last_of_days(first, 7 * n),
        Value::Months(n) => calendar::last_of_months(first, *n),
        Value::Years(n) => calendar::last_of_months(first, 12 * n),
        other => panic!("{other:?}"),
    }
}

fn opened(facts: &Facts, fact: &str, start: Plain) -> Plain {
    match value(facts, fact) {
        Value::Days(n) => calendar::days_before(start, n),
        Value::Weeks(n) => calendar::days_before(start, 7 * n),
        Value::Months(n) => calendar::months_before(start, n),
        Value::Years(n) => calendar::months_before(start, 12 * n),
        other => panic!("{other:?}"),
    }
}
