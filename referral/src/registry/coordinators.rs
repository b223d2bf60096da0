//! Reading the table of coordinators.

use super::Problem;
use super::cells::Cells;
use super::table::Table;
use crate::area::Atlas;
use crate::certificate::Certificate;
use crate::coordinator::Coordinator;
use std::collections::HashSet;

/// The coordinators of a table, without absences; rows with a problem are left out. `desks` are
/// the ids of all desks that there are.
pub fn read(table: &Table, desks: &HashSet<&str>, problems: &mut Vec<Problem>) -> Vec<Coordinator> {
    let whole = table.rows.iter().filter(|row| row.whole);
    whole.filter_map(|row| coordinator(Cells::new(table, row, problems), desks)).collect()
}

fn coordinator(mut cells: Cells<'_>, desks: &HashSet<&str>) -> Option<Coordinator> {
    let id = cells.id("id");
    let desk = desk(&mut cells, desks);
    let name = cells.must("name");
    let console_lang = console_lang(&mut cells);
    let languages = cells.spoken("languages");
    let area = area(&mut cells);
    let certificate = certificate(&mut cells);
    let consents_to_work = cells.flag("consents_to_work", true);
    let capacity = capacity(&mut cells);
    let weekly = cells.count("weekly");
    let publication = cells.agreed();
    Some(Coordinator {
        id,
        desk,
        name,
        console_lang: console_lang?,
        languages,
        fields: cells.words("fields"),
        certificate: certificate?,
        consents_to_work,
        capacity: capacity?,
        weekly,
        area,
        qualifications: cells.phrases("qualifications"),
        contact: cells.may("contact"),
        publication,
        absent: Vec::new(),
    })
}

fn desk(cells: &mut Cells<'_>, desks: &HashSet<&str>) -> String {
    let desk = cells.must("desk");
    if !desk.is_empty() && !desks.contains(desk.as_str()) {
        cells.say("desk", format!("there is no desk \"{desk}\""));
    }
    desk
}

fn console_lang(cells: &mut Cells<'_>) -> Option<String> {
    let code = cells.must("console_lang");
    if code.is_empty() { None } else { cells.language("console_lang", &code) }
}

/// Codes of municipalities and prefectures.
fn area(cells: &mut Cells<'_>) -> Vec<String> {
    let atlas = Atlas::embedded();
    let mut area = Vec::new();
    for code in cells.words("area") {
        let town = atlas.municipality(&code).map(|town| town.code.clone());
        match town.or_else(|| atlas.prefecture(&code).map(|it| it.code.clone())) {
            Some(code) => area.push(code),
            None => cells.say(
                "area",
                format!("there is no municipality or prefecture with the code \"{code}\""),
            ),
        }
    }
    area
}

fn certificate(cells: &mut Cells<'_>) -> Option<Certificate> {
    let number = cells.must("certificate");
    let certified_on = cells.must_date("certified_on");
    let mut renewals = cells.dates("renewals");
    renewals.sort_unstable();
    renewals.dedup();
    let certified_on = certified_on?;
    if let Some(early) = renewals.iter().find(|day| **day < certified_on) {
        let reason = format!("{early} is before certified_on ({certified_on})");
        cells.say("renewals", reason);
    }
    Some(Certificate { number, certified_on, renewals })
}

fn capacity(cells: &mut Cells<'_>) -> Option<u32> {
    if cells.folded("capacity") == "0" {
        cells.say("capacity", "it is 0, so the coordinator would never get a case");
        return None;
    }
    if cells.text("capacity").is_empty() {
        cells.say("capacity", "it is empty");
    }
    cells.count("capacity")
}
