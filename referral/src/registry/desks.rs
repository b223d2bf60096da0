//! Reading the table of desks.

use super::Problem;
use super::cells::Cells;
use super::table::Table;
use crate::area::{Atlas, Municipality};
use crate::desk::{Desk, DeskKind};
use crate::hours::Hours;

/// The desks of a table; rows with a problem are left out.
pub fn read(table: &Table, problems: &mut Vec<Problem>) -> Vec<Desk> {
    let whole = table.rows.iter().filter(|row| row.whole);
    whole.filter_map(|row| desk(Cells::new(table, row, problems))).collect()
}

fn desk(mut cells: Cells<'_>) -> Option<Desk> {
    let id = cells.id("id");
    let (name, name_romaji) = (cells.must("name"), cells.must("name_romaji"));
    let kind = kind(&mut cells);
    let town = municipality(&mut cells);
    let point = point(&mut cells, town);
    let address = cells.must("address");
    let hours = hours(&mut cells);
    let languages = cells.spoken("languages");
    let grant = cells.flag("grant", false);
    let publication = cells.agreed();
    let (lat, lon) = point?;
    Some(Desk {
        id,
        name,
        name_romaji,
        kind: kind?,
        municipality: town?.code.clone(),
        lat,
        lon,
        address,
        phone: cells.may("phone"),
        hours: hours?,
        languages,
        fields: cells.words("fields"),
        fee: cells.may("fee"),
        grant,
        publication,
    })
}

fn kind(cells: &mut Cells<'_>) -> Option<DeskKind> {
    let key = cells.folded("kind").to_lowercase();
    if key.is_empty() {
        return Some(DeskKind::default());
    }
    let kind = DeskKind::from_key(&key);
    if kind.is_none() {
        let all = DeskKind::ALL.map(DeskKind::key).join(", ");
        cells.say("kind", format!("\"{key}\" is no kind of desk; the kinds are {all}"));
    }
    kind
}

fn municipality(cells: &mut Cells<'_>) -> Option<&'static Municipality> {
    const COLUMN: &str = "municipality";
    let code = cells.folded(COLUMN);
    if code.is_empty() {
        cells.say(COLUMN, "it is empty");
        return None;
    }
    let atlas = Atlas::embedded();
    let town = atlas.municipality(&code);
    if town.is_none() {
        let hint = match atlas.municipality(&format!("0{code}")) {
            Some(town) => format!("; did a spreadsheet drop the first 0 of {}?", town.code),
            None => " (JIS X 0402, six digits)".to_owned(),
        };
        cells.say(COLUMN, format!("there is no municipality with the code \"{code}\"{hint}"));
    }
    town
}

/// Where the desk stands: at the municipality's main hall when the row does not say.
fn point(cells: &mut Cells<'_>, town: Option<&Municipality>) -> Option<(f64, f64)> {
    let said = |cells: &Cells<'_>, column: &str| !cells.text(column).is_empty();
    if said(cells, "lat") != said(cells, "lon") {
        let missing = if said(cells, "lat") { "lon" } else { "lat" };
        cells.say(missing, "it is empty; give both lat and lon, or neither");
        return None;
    }
    if !said(cells, "lat") {
        return town.map(|town| (town.lat, town.lon));
    }
    let (lat, lon) = (cells.degrees("lat"), cells.degrees("lon"));
    let (lat, lon) = (lat?, lon?);
    let atlas = Atlas::embedded();
    if atlas.around(lat, lon).is_some() {
        return Some((lat, lon));
    }
    let swapped = atlas.around(lon, lat).is_some();
    let hint = if swapped { "; are lat and lon the wrong way round?" } else { "" };
    cells.say("lat", format!("the point {lat}, {lon} (lat, lon) is not in Japan{hint}"));
    None
}

fn hours(cells: &mut Cells<'_>) -> Option<Hours> {
    const COLUMN: &str = "hours";
    let text = cells.must(COLUMN);
    if text.is_empty() {
        return None;
    }
    match Hours::parse(&text) {
        Ok(hours) if hours.names_holidays() => Some(hours),
        Ok(_) => {
            cells.say(
                COLUMN,
                "it does not say what holds on public holidays; add for example ; PH off",
            );
            None
        }
        Err(error) => {
            cells.say(COLUMN, error.to_string());
            None
        }
    }
}
