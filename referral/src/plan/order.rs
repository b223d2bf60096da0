//! In which order to take steps. Of those for which everything that must come first is placed, the
//! most pressing is next: the one that holds up the earliest legal deadline (its own, or that of a
//! step that waits for it), then the earliest other deadline, then the first entered.

use super::Step;
use jiff::civil::Date;

/// How pressing a step is; the smallest goes first.
type Press = (Date, Date, usize);

/// The steps in order. Steps that wait for each other in a circle stand at the end, as entered; a
/// plan has none.
pub fn of(steps: &[Step]) -> Vec<&Step> {
    let presses: Vec<Press> = (0..steps.len()).map(|n| press(steps, n)).collect();
    let mut left: Vec<usize> = (0..steps.len()).collect();
    let mut placed: Vec<&Step> = Vec::with_capacity(steps.len());
    while !left.is_empty() {
        let free = left.iter().copied().filter(|n| free(&steps[*n], &placed));
        let next = free.min_by_key(|n| presses[*n]).unwrap_or(left[0]);
        left.retain(|n| *n != next);
        placed.push(&steps[next]);
    }
    placed
}

fn free(step: &Step, placed: &[&Step]) -> bool {
    step.after.iter().all(|id| placed.iter().any(|done| done.id == *id))
}

fn press(steps: &[Step], n: usize) -> Press {
    let held = waiting_for(steps, n);
    let days = |legal: bool| {
        let on = move |m: &usize| {
            steps[*m].deadline.filter(|deadline| deadline.legal == legal).map(|found| found.on)
        };
        held.iter().filter_map(on).min().unwrap_or(Date::MAX)
    };
    (days(true), days(false), n)
}

/// A step and all that wait for it, directly or through others.
fn waiting_for(steps: &[Step], n: usize) -> Vec<usize> {
    let mut found = vec![n];
    let mut looked = 0;
    while looked < found.len() {
        let id = &steps[found[looked]].id;
        let next = (0..steps.len()).filter(|m| steps[*m].after.contains(id));
        let new: Vec<usize> = next.filter(|m| !found.contains(m)).collect();
        found.extend(new);
        looked += 1;
    }
    found
}

/// The ids of steps that wait for each other in a circle, if there are any, each before the one that
/// waits for it.
pub fn cycle(steps: &[Step]) -> Option<Vec<String>> {
    let mut left: Vec<&Step> = steps.iter().collect();
    loop {
        let stuck = |step: &&Step| step.after.iter().any(|id| left.iter().any(|s| s.id == *id));
        let next: Vec<&Step> = left.iter().copied().filter(stuck).collect();
        if next.len() == left.len() {
            break;
        }
        left = next;
    }
    // Each that is left waits for another that is left, so following them comes back somewhere.
    let mut trail: Vec<&Step> = vec![left.first()?];
    loop {
        let last = trail.last()?;
        let before = left.iter().find(|step| last.after.contains(&step.id))?;
        if let Some(at) = trail.iter().position(|step| step.id == before.id) {
            return Some(trail[at..].iter().rev().map(|step| step.id.clone()).collect());
        }
        trail.push(before);
    }
}
