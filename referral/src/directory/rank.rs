//! Which partners fit a case, best first. A partner that does not serve the place is left out; what
//! nobody has checked in time comes last whatever else speaks for it, for a number that no longer
//! answers costs a person the courage to ask again.

use super::PartnerKind;
use super::{Directory, Line, Partner};
use crate::area::{Atlas, Place, Ring};
use crate::coordinator::{Grade, Spoken};
use crate::hours::Hours;
use jiff::civil::Date;
use std::cmp::Reverse;

/// What a case needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Want {
    /// The id of the topic.
    pub field: Option<String>,
    /// Where the resident lives.
    pub place: Place,
    /// The resident's language.
    pub lang: Option<String>,
}

/// A partner with what speaks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked<'a> {
    /// The partner.
    pub partner: &'a Partner,
    /// Whether its review is overdue.
    pub stale: bool,
    /// Whether it covers the topic.
    pub knows_field: bool,
    /// How well it covers the language, none when it does not.
    pub grade: Option<Grade>,
    /// How narrow the area is that it serves: the nearer, the better it knows it.
    pub ring: Ring,
}

/// What somebody who picks a partner for a case needs to see.
#[derive(Debug, Clone, PartialEq)]
pub struct Pick {
    /// The partner's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name in Latin letters or another language.
    pub alternate_name: Option<String>,
    /// Who runs it.
    pub organization: String,
    /// What kind of organisation that is.
    pub kind: PartnerKind,
    /// Its telephone lines.
    pub phones: Vec<Line>,
    /// When it is open.
    pub hours: Option<Hours>,
    /// Its languages.
    pub languages: Vec<Spoken>,
    /// Its page.
    pub url: Option<String>,
    /// The ids of topics that it covers.
    pub fields: Vec<String>,
    /// The municipality of its first location, 6 digits.
    pub municipality: Option<String>,
    /// Whether its review is overdue.
    pub stale: bool,
    /// Whether it covers the topic asked for.
    pub knows_field: bool,
    /// How well it covers the language asked for.
    pub grade: Option<Grade>,
}

/// The partners that fit, best first, as a picker shows them.
pub fn picks(directory: &Directory, want: &Want, today: Date) -> Vec<Pick> {
    let ranked = rank(&directory.partners, want, today).into_iter();
    ranked.map(|ranked| pick(directory, ranked)).collect()
}

fn pick(directory: &Directory, ranked: Ranked) -> Pick {
    let Ranked { partner, stale, knows_field, grade, .. } = ranked;
    let organization = directory.organization_of(partner);
    Pick {
        id: partner.id.clone(),
        name: partner.name.clone(),
        alternate_name: partner.alternate_name.clone(),
        organization: organization.map(|found| found.name.clone()).unwrap_or_default(),
        kind: partner.kind,
        phones: partner.phones.clone(),
        hours: partner.hours.clone(),
        languages: partner.languages.clone(),
        url: partner.url.clone(),
        fields: partner.fields.clone(),
        municipality: partner.locations.iter().find_map(|found| found.municipality.clone()),
        stale,
        knows_field,
        grade,
    }
}

/// Ranks partners: those in time before stale ones, then topic, language, nearness, id. Only public
/// ones that serve the place are in it.
pub fn rank<'a>(partners: &'a [Partner], want: &Want, today: Date) -> Vec<Ranked<'a>> {
    let public = partners.iter().filter(|partner| partner.public());
    let mut ranked: Vec<Ranked> =
        public.filter_map(|partner| ranked(partner, want, today)).collect();
    ranked.sort_by(|a, b| order(a).cmp(&order(b)));
    ranked
}

fn ranked<'a>(partner: &'a Partner, want: &Want, today: Date) -> Option<Ranked<'a>> {
    Some(Ranked {
        partner,
        stale: partner.stale(today),
        knows_field: want.field.as_ref().is_some_and(|field| partner.fields.contains(field)),
        grade: want.lang.as_deref().and_then(|lang| grade(&partner.languages, lang)),
        ring: serves(partner, &want.place)?,
    })
}

fn order<'a>(ranked: &Ranked<'a>) -> impl Ord + use<'a> {
    let Ranked { partner, stale, knows_field, grade, ring } = ranked;
    (*stale, Reverse(*knows_field), Reverse(*grade), *ring, partner.id.as_str())
}

/// How well some languages cover one. Variants of a language count as one, as for coordinators.
pub fn grade(languages: &[Spoken], lang: &str) -> Option<Grade> {
    let base = |code: &str| code.split('-').next().unwrap_or(code).to_owned();
    let same = |spoken: &&Spoken| base(&spoken.lang) == base(lang);
    languages.iter().filter(same).map(|spoken| spoken.grade).max()
}

/// The narrowest area of a partner that holds the place, none when it does not serve it. A place
/// that is not known is served by everybody, for nothing speaks against it.
pub fn serves(partner: &Partner, place: &Place) -> Option<Ring> {
    if partner.areas.is_empty() || *place == Place::Unknown {
        return Some(Ring::Nation);
    }
    let atlas = Atlas::embedded();
    let town = atlas.municipality_of(place).map(|town| town.code.as_str());
    let prefecture = atlas.prefecture_of(place).map(|prefecture| prefecture.code.as_str());
    let has = |code: Option<&str>| code.is_some_and(|code| holds(&partner.areas, code));
    if has(town) {
        Some(Ring::Municipality)
    } else if has(prefecture) {
        Some(Ring::Prefecture)
    } else {
        None
    }
}

/// Whether a list of codes names this one; a ward's code stands for its city.
fn holds(areas: &[String], code: &str) -> bool {
    let same = |area: &String| Atlas::embedded().municipality(area).map(|town| town.code.as_str());
    areas.iter().any(|area| area == code || same(area) == Some(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::State;
    use jiff::civil::date;

    fn partner(id: &str, field: &str, lang: &str, area: &str, checked: Date) -> Partner {
        Partner {
            id: id.to_owned(),
            fields: vec![field.to_owned()],
            languages: vec![Spoken { lang: lang.to_owned(), grade: Grade::Staff }],
            areas: if area.is_empty() { vec![] } else { vec![area.to_owned()] },
            state: State::Agreed,
            checked: Some(checked),
            ..Partner::default()
        }
    }

    #[test]
    fn field_then_language_then_nearness_and_stale_last() {
        let (fresh, old) = (date(2026, 6, 1), date(2025, 1, 1));
        let partners = [
            partner("stale", "wages", "vi", "131041", old),
            partner("nation", "wages", "vi", "", fresh),
            partner("other-field", "renting", "vi", "131041", fresh),
            partner("other-language", "wages", "th", "131041", fresh),
            partner("town", "wages", "vi", "131041", fresh),
            partner("prefecture", "wages", "vi", "13", fresh),
            partner("elsewhere", "wages", "vi", "27", fresh),
        ];
        let want = Want {
            field: Some("wages".to_owned()),
            place: Place::Municipality("131041".to_owned()),
            lang: Some("vi".to_owned()),
        };
        let ranked = rank(&partners, &want, date(2026, 11, 21));
        let ids: Vec<&str> = ranked.iter().map(|ranked| ranked.partner.id.as_str()).collect();
        let expected = ["town", "prefecture", "nation", "other-language", "other-field", "stale"];
        assert_eq!(ids, expected);
    }

    #[test]
    fn a_ward_is_served_by_who_serves_it_or_its_city() {
        let check = |area: &str, place: Place, expected: Option<Ring>| {
            let partner = partner("x", "", "", area, date(2026, 1, 1));
            assert_eq!(serves(&partner, &place), expected, "{area} {place:?}");
        };
        let town = |code: &str| Place::Municipality(code.to_owned());
        check("141003", town("141003"), Some(Ring::Municipality));
        check("14", town("141003"), Some(Ring::Prefecture));
        check("14", Place::Prefecture("14".to_owned()), Some(Ring::Prefecture));
        check("141003", Place::Prefecture("14".to_owned()), None);
        check("13", town("141003"), None);
        check("13", Place::Unknown, Some(Ring::Nation));
        check("", town("141003"), Some(Ring::Nation));
    }
}
