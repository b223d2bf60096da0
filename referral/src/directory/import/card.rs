//! One service with everything that belongs to it, as a partner's card.

use super::build::Found;
use crate::area::Atlas;
use crate::coordinator::{Grade, Spoken};
use crate::directory::rows::{NATION, Row};
use crate::directory::{
    Address, Cost, Document, Line, Location, Partner, PartnerKind, State, Status, schedule,
    taxonomy,
};
use crate::hours::Hours;
use jiff::Timestamp;
use jiff::civil::Date;

pub(super) fn partner(
    row: &Row,
    found: &Found,
    notes: &mut Vec<String>,
    problems: &mut Vec<String>,
) -> Partner {
    let id = row.text("id").unwrap_or_default();
    let codes = found.codes(id);
    let interpretation = row.own("interpretation_services");
    let interpreted = interpretation.as_deref().and_then(interpreters);
    let date = |column: &str| row.text(column).and_then(|text| text.parse::<Date>().ok());
    Partner {
        id: id.to_owned(),
        organization: row.own("organization_id").unwrap_or_default(),
        kind: kind(row, &codes, notes),
        name: row.own("name").unwrap_or_default(),
        alternate_name: row.own("alternate_name"),
        description: row.own("description"),
        url: row.own("url"),
        email: row.own("email"),
        status: status(row),
        fields: keys(&codes, taxonomy::TOPIC),
        scope: row.own("scope").unwrap_or_default(),
        out_of_scope: row.own("out_of_scope").unwrap_or_default(),
        how_to_refer: row.own("application_process").unwrap_or_default(),
        fee: row.own("fees_description").or_else(|| row.own("fees")),
        costs: costs(id, found),
        documents: documents(id, found),
        phones: phones(id, found),
        languages: languages(id, found, interpreted.clone().unwrap_or_default()),
        interpretation: if interpreted.is_some() { None } else { interpretation },
        hours: hours(row, id, found, notes, problems),
        areas: areas(id, found, problems),
        locations: locations(id, found, problems),
        translations: found.translations(id),
        state: row.text("agreement").and_then(State::from_key).unwrap_or_default(),
        checked: date("assured_date"),
        review: date("next_review"),
        fact: None,
        certificate_until: date("certificate_valid_until"),
        modified: modified(row),
    }
}

fn keys(codes: &[&str], group: &str) -> Vec<String> {
    let split = codes.iter().filter_map(|code| code.split_once('/'));
    split.filter(|(found, _)| *found == group).map(|(_, key)| key.to_owned()).collect()
}

/// What a directory elsewhere does not say is taken for a support group, and told.
fn kind(row: &Row, codes: &[&str], notes: &mut Vec<String>) -> PartnerKind {
    let key = keys(codes, taxonomy::KIND).into_iter().next();
    key.and_then(|key| PartnerKind::from_key(&key)).unwrap_or_else(|| {
        let kind = PartnerKind::default();
        notes.push(format!("{}: no kind of partner is given; {} is taken", row.at, kind.key()));
        kind
    })
}

fn status(row: &Row) -> Status {
    let key = row.text("status").unwrap_or_default();
    Status::ALL
        .iter()
        .find(|(_, known)| *known == key)
        .map_or(Status::Active, |(status, _)| *status)
}

fn modified(row: &Row) -> i64 {
    let time = row.text("last_modified").and_then(|text| text.parse::<Timestamp>().ok());
    time.map_or(0, Timestamp::as_millisecond)
}

/// Languages with their grades out of `interpreter: vi, ne; machine-translation: km`; none when the
/// text is somebody's sentence.
fn interpreters(text: &str) -> Option<Vec<Spoken>> {
    let mut spoken = Vec::new();
    for part in text.split(';') {
        let (key, tags) = part.split_once(':')?;
        let grade = Grade::ALL.into_iter().find(|grade| grade.key() == key.trim())?;
        let tags = tags.split(',').map(|tag| tag.trim().to_owned());
        spoken.extend(tags.map(|lang| Spoken { lang, grade }));
    }
    Some(spoken)
}

fn tag(row: &Row) -> Option<String> {
    row.own("tag").or_else(|| row.own("code")).or_else(|| row.own("name"))
}

fn languages(id: &str, found: &Found, mut interpreted: Vec<Spoken>) -> Vec<Spoken> {
    let rows = found.of("language", "service_id", id).iter();
    let mut all: Vec<Spoken> = rows
        .filter_map(|row| {
            let key = row.text("grade");
            let grade = Grade::ALL.into_iter().find(|grade| Some(grade.key()) == key);
            Some(Spoken { lang: tag(row)?, grade: grade.unwrap_or(Grade::Staff) })
        })
        .collect();
    all.append(&mut interpreted);
    all
}

fn phones(id: &str, found: &Found) -> Vec<Line> {
    let line = |row: &&Row| Line {
        number: row.own("number").unwrap_or_default(),
        languages: row
            .text("id")
            .map(|id| {
                found.of("language", "phone_id", id).iter().filter_map(|row| tag(row)).collect()
            })
            .unwrap_or_default(),
        description: row.own("description"),
    };
    found.of("phone", "service_id", id).iter().map(line).collect()
}

fn costs(id: &str, found: &Found) -> Vec<Cost> {
    let cost = |row: &&Row| Cost {
        option: row.own("option"),
        currency: row.own("currency"),
        amount: row.values.get("amount").and_then(serde_json::Value::as_f64),
        amount_description: row.own("amount_description"),
    };
    found.of("cost_option", "service_id", id).iter().map(cost).collect()
}

fn documents(id: &str, found: &Found) -> Vec<Document> {
    let rows = found.of("required_document", "service_id", id).iter();
    rows.map(|row| Document {
        document: row.own("document").unwrap_or_default(),
        uri: row.own("uri"),
    })
    .collect()
}

/// The hours in their own format, else from rows that repeat every week.
fn hours(
    row: &Row,
    id: &str,
    found: &Found,
    notes: &mut Vec<String>,
    problems: &mut Vec<String>,
) -> Option<Hours> {
    if let Some(text) = row.text("opening_hours").filter(|text| !text.is_empty()) {
        let parsed =
            Hours::parse(text).map_err(|error| problems.push(format!("{}: {error}", row.at)));
        return parsed.ok();
    }
    let rows = found.of("schedule", "service_id", id);
    let cell = |row: &Row, column: &str| row.own(column).unwrap_or_default();
    let weekly = |row: &&&Row| row.text("freq") == Some("WEEKLY");
    let spans: Vec<_> = rows
        .iter()
        .filter(weekly)
        .map(|row| (cell(row, "byday"), cell(row, "opens_at"), cell(row, "closes_at")))
        .collect();
    let hours = if spans.len() == rows.len() { schedule::hours(&spans) } else { None };
    if hours.is_none() && !rows.is_empty() {
        notes.push(format!("{}: the schedules do not repeat every week; not kept", row.at));
    }
    hours
}

/// Codes of places. `JP` is all of Japan; an area that names no place is a problem, for leaving it out
/// would make a local service look national.
fn areas(id: &str, found: &Found, problems: &mut Vec<String>) -> Vec<String> {
    let atlas = Atlas::embedded();
    let mut codes = Vec::new();
    for row in found.of("service_area", "service_id", id) {
        let known =
            |code: &str| atlas.municipality(code).is_some() || atlas.prefecture(code).is_some();
        match (row.text("jis_code"), row.text("name")) {
            (Some(code), _) if known(code) => codes.push(code.to_owned()),
            (Some(code), _) => problems.push(format!("{}: there is no place {code}", row.at)),
            (None, Some(NATION)) => {}
            (None, name) => match name.and_then(|name| place(atlas, name)) {
                Some(code) => codes.push(code),
                None => problems.push(format!("{}: this area is no place in Japan", row.at)),
            },
        }
    }
    codes
}

fn place(atlas: &Atlas, name: &str) -> Option<String> {
    use crate::area::Found as Place;
    match atlas.find(name) {
        Place::Municipality(town) => Some(town.code.clone()),
        Place::Prefecture(prefecture) => Some(prefecture.code.clone()),
        _ => None,
    }
}

fn locations(id: &str, found: &Found, problems: &mut Vec<String>) -> Vec<Location> {
    let mut all = Vec::new();
    for link in found.of("service_at_location", "service_id", id) {
        let Some(row) = link.text("location_id").and_then(|id| found.one("location", id)) else {
            continue;
        };
        let mut location = location(row, found);
        location.link = link.own("id").unwrap_or_default();
        if let Some(code) = &location.municipality
            && Atlas::embedded().municipality(code).is_none()
        {
            problems.push(format!("{}: there is no municipality {code}", row.at));
        }
        all.push(location);
    }
    all
}

fn location(row: &Row, found: &Found) -> Location {
    let number = |column: &str| row.values.get(column).and_then(serde_json::Value::as_f64);
    let address = row.text("id").and_then(|id| found.of("address", "location_id", id).first());
    let address = address.map(|row| Address {
        street: row.own("address_1").unwrap_or_default(),
        city: row.own("city").unwrap_or_default(),
        prefecture: row.own("state_province").unwrap_or_default(),
        postal_code: row.own("postal_code").unwrap_or_default(),
        country: row.own("country").unwrap_or_default(),
    });
    let postal = |address: &Address| Atlas::embedded().by_postal(&address.postal_code);
    let town = || address.as_ref().and_then(postal).map(|town| town.code.clone());
    Location {
        id: row.own("id").unwrap_or_default(),
        link: String::new(),
        location_type: row.own("location_type").unwrap_or_default(),
        name: row.own("name"),
        description: row.own("description"),
        transportation: row.own("transportation"),
        point: number("latitude").zip(number("longitude")),
        municipality: row.own("jis_code").or_else(town),
        address,
    }
}
