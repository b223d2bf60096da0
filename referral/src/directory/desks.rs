//! Our own desks as services of their organisations, for those that agreed to be published and
//! confirmed within a year what is shown (ISA, December 2024). Coordinators appear in nothing but the
//! last day on which one of them who agreed to be counted is certified.

use super::{Directory, Location, Namer, Organization, Partner, PartnerKind, REVIEW_MONTHS, State};
use crate::Millis;
use crate::coordinator::Roster;
use crate::desk::{Agreed, Desk, DeskKind};
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::Offset;

/// The desks of a roster that may be published on this day.
pub fn published(roster: &Roster, today: Date, name: Namer) -> Directory {
    let mut directory = Directory::default();
    for desk in &roster.desks {
        if let Some(agreed) = desk.publication.filter(|agreed| confirmed(agreed, today)) {
            let organization = organization(desk, name);
            directory.partners.push(partner(roster, desk, agreed, &organization.id, today, name));
            directory.organizations.push(organization);
        }
    }
    directory
}

fn confirmed(agreed: &Agreed, today: Date) -> bool {
    let until = agreed.confirmed_on.saturating_add(REVIEW_MONTHS.months());
    agreed.on <= today && (agreed.confirmed_on..=until).contains(&today)
}

fn latin(desk: &Desk) -> Option<String> {
    Some(desk.name_romaji.clone()).filter(|name| !name.is_empty())
}

fn organization(desk: &Desk, name: Namer) -> Organization {
    Organization {
        id: name(&format!("desk:{}:organization", desk.id)),
        name: desk.name.clone(),
        alternate_name: latin(desk),
        description: desk.name.clone(),
        ..Organization::default()
    }
}

fn partner(
    roster: &Roster,
    desk: &Desk,
    agreed: Agreed,
    organization: &str,
    today: Date,
    name: Namer,
) -> Partner {
    let line = |number: &String| super::Line { number: number.clone(), ..Default::default() };
    Partner {
        id: name(&format!("desk:{}", desk.id)),
        organization: organization.to_owned(),
        kind: kind(desk.kind),
        name: desk.name.clone(),
        alternate_name: latin(desk),
        fields: desk.fields.clone(),
        fee: desk.fee.clone(),
        phones: desk.phone.iter().map(line).collect(),
        languages: desk.languages.clone(),
        hours: Some(desk.hours.clone()),
        areas: vec![desk.municipality.clone()],
        locations: vec![location(desk, name)],
        state: State::Agreed,
        checked: Some(agreed.confirmed_on),
        certificate_until: certified(roster, &desk.id, today),
        modified: confirmed_at(agreed.confirmed_on),
        ..Partner::default()
    }
}

/// What a desk shows is what it last confirmed: midnight in Japan of that day.
fn confirmed_at(day: Date) -> Millis {
    let moment = Offset::constant(9).to_timestamp(day.at(0, 0, 0, 0));
    moment.map_or(0, |moment| moment.as_millisecond())
}

fn kind(kind: DeskKind) -> PartnerKind {
    match kind {
        DeskKind::National
        | DeskKind::Prefecture
        | DeskKind::Municipality
        | DeskKind::Commissioned => PartnerKind::AdministrativeBody,
        DeskKind::School => PartnerKind::SpecialistBody,
        DeskKind::Private | DeskKind::Employer => PartnerKind::SupportGroup,
    }
}

fn location(desk: &Desk, name: Namer) -> Location {
    Location {
        id: name(&format!("desk:{}:location", desk.id)),
        location_type: "physical".to_owned(),
        name: Some(desk.name.clone()),
        description: Some(desk.address.clone()).filter(|address| !address.is_empty()),
        point: Some((desk.lat, desk.lon)),
        municipality: Some(desk.municipality.clone()),
        ..Location::default()
    }
}

/// The last valid day among those who work there today and agreed to be counted.
fn certified(roster: &Roster, desk: &str, today: Date) -> Option<Date> {
    let counted = roster.coordinators.iter().filter(|who| {
        who.desk == desk
            && who.publication.is_some_and(|agreed| confirmed(&agreed, today))
            && who.certificate.valid_on(today)
    });
    counted.map(|who| who.certificate.valid_until()).max()
}
