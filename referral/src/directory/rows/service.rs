//! The rows of one service: its own, and those of what belongs to it.

use super::{Row, Writer};
use crate::area::Atlas;
use crate::coordinator::Grade;
use crate::directory::{Location, Partner, schedule, taxonomy};
use jiff::Timestamp;
use serde_json::Value;

/// How a service area says "all of Japan" (ISO 3166-1).
pub const NATION: &str = "JP";
/// Japan's offset from UTC in hours, as HSDS wants it.
const TIMEZONE: i64 = 9;

impl Writer {
    pub(super) fn service(&mut self, partner: &Partner) {
        self.put("service", own(partner));
        self.attributes(partner);
        self.translations("service", &partner.id, &partner.translations);
        self.phones(partner);
        self.languages(partner);
        self.schedules(partner);
        self.areas(partner);
        self.costs(partner);
        partner.locations.iter().for_each(|location| self.location(partner, location));
    }

    fn attributes(&mut self, partner: &Partner) {
        let kind = std::iter::once((taxonomy::KIND, partner.kind.key()));
        let topics = partner.fields.iter().map(|field| (taxonomy::TOPIC, field.as_str()));
        for (n, (group, key)) in kind.chain(topics).enumerate() {
            let row = Row::new(&self.id(&partner.id, "attribute", n))
                .with("link_id", partner.id.as_str())
                .with("link_entity", "service")
                .with("taxonomy_term_id", taxonomy::term_id(group, key, self.name));
            self.put("attribute", row);
        }
    }

    fn phones(&mut self, partner: &Partner) {
        for (n, line) in partner.phones.iter().enumerate() {
            let id = self.id(&partner.id, "phone", n);
            let row = Row::new(&id)
                .with("service_id", partner.id.as_str())
                .with("number", line.number.as_str())
                .with("type", "voice")
                .with("description", line.description.clone());
            self.put("phone", row);
            for (n, lang) in line.languages.iter().enumerate() {
                let row =
                    language(&self.id(&id, "language", n), lang).with("phone_id", id.as_str());
                self.put("language", row);
            }
        }
    }

    /// Only what the staff speak: HSDS wants the rest in `interpretation_services`.
    fn languages(&mut self, partner: &Partner) {
        let staff = partner.languages.iter().filter(|spoken| spoken.grade == Grade::Staff);
        for (n, spoken) in staff.enumerate() {
            let row = language(&self.id(&partner.id, "language", n), &spoken.lang)
                .with("service_id", partner.id.as_str())
                .with("grade", spoken.grade.key());
            self.put("language", row);
        }
    }

    fn schedules(&mut self, partner: &Partner) {
        let (Some(hours), Some(from)) = (&partner.hours, partner.checked) else { return };
        let to = partner.review_on().unwrap_or(from);
        for (n, weekly) in schedule::weekly(hours, from).into_iter().enumerate() {
            let row = Row::new(&self.id(&partner.id, "schedule", n))
                .with("service_id", partner.id.as_str())
                .with("valid_from", from.to_string())
                .with("valid_to", to.to_string())
                .with("freq", "WEEKLY")
                .with("byday", weekly.byday)
                .with("opens_at", weekly.opens.to_string())
                .with("closes_at", weekly.closes.to_string())
                .with("timezone", TIMEZONE);
            self.put("schedule", row);
        }
        for (n, exception) in schedule::exceptions(hours, from, to).into_iter().enumerate() {
            let row = Row::new(&self.id(&partner.id, "schedule_exception", n))
                .with("service_id", partner.id.as_str())
                .with("date", exception.date.to_string())
                .with("closed", exception.open.is_none())
                .with("opens_at", exception.open.map(|(opens, _)| opens.to_string()))
                .with("closes_at", exception.open.map(|(_, closes)| closes.to_string()));
            self.put("schedule_exception", row);
        }
    }

    fn areas(&mut self, partner: &Partner) {
        if partner.areas.is_empty() {
            let id = self.id(&partner.id, "service_area", 0);
            let row = Row::new(&id).with("service_id", partner.id.as_str()).with("name", NATION);
            self.put("service_area", row);
        }
        for (n, code) in partner.areas.iter().enumerate() {
            let row = Row::new(&self.id(&partner.id, "service_area", n))
                .with("service_id", partner.id.as_str())
                .with("name", place_name(code))
                .with("jis_code", code.as_str());
            self.put("service_area", row);
        }
    }

    fn costs(&mut self, partner: &Partner) {
        for (n, cost) in partner.costs.iter().enumerate() {
            let row = Row::new(&self.id(&partner.id, "cost_option", n))
                .with("service_id", partner.id.as_str())
                .with("option", cost.option.clone())
                .with("currency", cost.currency.clone())
                .with("amount", cost.amount)
                .with("amount_description", cost.amount_description.clone());
            self.put("cost_option", row);
        }
        for (n, document) in partner.documents.iter().enumerate() {
            let row = Row::new(&self.id(&partner.id, "required_document", n))
                .with("service_id", partner.id.as_str())
                .with("document", document.document.as_str())
                .with("uri", document.uri.clone());
            self.put("required_document", row);
        }
    }

    fn location(&mut self, partner: &Partner, location: &Location) {
        let row = Row::new(&location.id)
            .with("location_type", location.location_type.as_str())
            .with("name", location.name.clone())
            .with("description", location.description.clone())
            .with("transportation", location.transportation.clone())
            .with("latitude", location.point.map(|(lat, _)| lat))
            .with("longitude", location.point.map(|(_, lon)| lon))
            .with("jis_code", location.municipality.clone());
        self.put_once("location", row);
        let made = || (self.name)(&format!("{}@{}", partner.id, location.id));
        let link = if location.link.is_empty() { made() } else { location.link.clone() };
        let row = Row::new(&link)
            .with("service_id", partner.id.as_str())
            .with("location_id", location.id.as_str());
        self.put_once("service_at_location", row);
        let Some(address) = &location.address else { return };
        let row = Row::new(&self.id(&location.id, "address", 0))
            .with("location_id", location.id.as_str())
            .with("address_1", address.street.as_str())
            .with("city", address.city.as_str())
            .with("state_province", address.prefecture.as_str())
            .with("postal_code", address.postal_code.as_str())
            .with("country", address.country.as_str())
            .with("address_type", location.location_type.as_str());
        self.put_once("address", row);
    }
}

fn own(partner: &Partner) -> Row {
    let modified = Timestamp::from_millisecond(partner.modified).unwrap_or_default();
    Row::new(&partner.id)
        .with("organization_id", partner.organization.as_str())
        .with("name", partner.name.as_str())
        .with("alternate_name", partner.alternate_name.clone())
        .with("description", partner.description.clone())
        .with("url", partner.url.clone())
        .with("email", partner.email.clone())
        .with("status", partner.status.key())
        .with("interpretation_services", interpretation(partner))
        .with("application_process", partner.how_to_refer.as_str())
        .with("fees_description", partner.fee.clone())
        .with("assured_date", partner.checked.map(|day| day.to_string()))
        .with("last_modified", modified.to_string())
        .with("scope", partner.scope.as_str())
        .with("out_of_scope", partner.out_of_scope.as_str())
        .with("opening_hours", partner.hours.as_ref().map(|hours| hours.text().to_owned()))
        .with("agreement", partner.state.key())
        .with("next_review", partner.review.map(|day| day.to_string()))
        .with("certificate_valid_until", partner.certificate_until.map(|day| day.to_string()))
}

/// `interpreter: vi, ne; machine-translation: km`, or what another directory wrote.
fn interpretation(partner: &Partner) -> Value {
    let tags = |grade: Grade| -> Vec<&str> {
        let of = partner.languages.iter().filter(|spoken| spoken.grade == grade);
        of.map(|spoken| spoken.lang.as_str()).collect()
    };
    let groups = Grade::ALL.into_iter().rev().filter(|grade| *grade != Grade::Staff);
    let parts = groups.map(|grade| (grade.key(), tags(grade).join(", ")));
    let parts = parts.filter(|(_, tags)| !tags.is_empty());
    let parts: Vec<String> = parts.map(|(key, tags)| format!("{key}: {tags}")).collect();
    match (&partner.interpretation, parts.join("; ")) {
        (Some(text), own) if own.is_empty() => Value::from(text.as_str()),
        (_, own) => Value::from(own),
    }
}

fn language(id: &str, tag: &str) -> Row {
    let iso = tag.split('-').next().unwrap_or(tag);
    Row::new(id).with("code", iso).with("tag", tag)
}

fn place_name(code: &str) -> Option<String> {
    let atlas = Atlas::embedded();
    let town = atlas.municipality(code).map(|town| town.kanji.clone());
    town.or_else(|| atlas.prefecture(code).map(|prefecture| prefecture.kanji.clone()))
}
