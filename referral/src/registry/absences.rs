//! Reading the table of absences, and giving them to the coordinators.

use super::Problem;
use super::cells::Cells;
use super::table::Table;
use crate::coordinator::{Absence, Coordinator, Roster};
use std::collections::{HashMap, HashSet};

/// The absences of a table with the ids of their coordinators; `people` are all ids that there are.
pub fn read(
    table: &Table,
    people: &HashSet<&str>,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Absence)> {
    let whole = table.rows.iter().filter(|row| row.whole);
    whole.filter_map(|row| absence(Cells::new(table, row, problems), people)).collect()
}

fn absence(mut cells: Cells<'_>, people: &HashSet<&str>) -> Option<(String, Absence)> {
    let coordinator = cells.must("coordinator");
    if !coordinator.is_empty() && !people.contains(coordinator.as_str()) {
        cells.say("coordinator", format!("there is no coordinator \"{coordinator}\""));
    }
    let (from, to) = (cells.must_date("from"), cells.must_date("to"));
    let (from, to) = (from?, to?);
    if to < from {
        cells.say("to", format!("the absence ends ({to}) before it begins ({from})"));
    }
    Some((coordinator, Absence { from, to }))
}

/// Gives each coordinator the own absences. When no table was read (`replaced` is false), those of
/// `known` stay. Coordinators of `known` who are absent but stand in no other table join the list.
pub fn assign(
    coordinators: &mut Vec<Coordinator>,
    absences: Vec<(String, Absence)>,
    known: &Roster,
    replaced: bool,
) {
    let before: HashMap<&str, &Coordinator> =
        known.coordinators.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut theirs: HashMap<String, Vec<Absence>> = HashMap::new();
    for (coordinator, absence) in absences {
        theirs.entry(coordinator).or_default().push(absence);
    }
    for coordinator in coordinators.iter_mut() {
        coordinator.absent = if replaced {
            theirs.remove(&coordinator.id).unwrap_or_default()
        } else {
            before.get(coordinator.id.as_str()).map(|it| it.absent.clone()).unwrap_or_default()
        };
    }
    let mut others: Vec<(String, Vec<Absence>)> = theirs.into_iter().collect();
    others.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    for (id, absent) in others {
        let known = before.get(id.as_str()).map(|it| Coordinator { absent, ..(*it).clone() });
        coordinators.extend(known);
    }
}
