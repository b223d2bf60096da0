//! The national services that every installation begins with: hotlines and national centres. The file
//! (`data/starter.toml`) names who they are and what they are for; numbers, hours, languages,
//! addresses and days of checking stand among the facts of the knowledge base and come from the
//! caller as [`Stated`], so that they stand once.

use super::{Directory, Line, Namer, Organization, Partner, PartnerKind, State, Translation};
use crate::coordinator::{Grade, Spoken};
use crate::hours::Hours;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeSet;

/// The embedded file.
pub const TEXT: &str = include_str!("../../data/starter.toml");
/// Its name in messages.
pub const FILE: &str = "referral/data/starter.toml";

/// The file as it is written.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Starter {
    /// Who runs the services.
    #[serde(rename = "organization")]
    pub organizations: Vec<Body>,
    /// The services.
    #[serde(rename = "service")]
    pub services: Vec<Entry>,
}

/// An organisation of the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Names it in this file.
    pub key: String,
    /// The official name.
    pub name: String,
    /// The name in English.
    pub english: String,
    /// What it is.
    pub description: String,
}

/// A service of the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Names it in this file, and its id follows from it.
    pub key: String,
    /// The key of its organisation.
    pub organization: String,
    /// What kind of partner.
    pub kind: String,
    /// The official name.
    pub name: String,
    /// The fact that states its telephone line, or its page when it has none.
    pub fact: String,
    /// The fact that states its page, when that is another one.
    pub page: Option<String>,
    /// The name in English, where the facts have none.
    pub english: Option<String>,
    /// The ids of topics.
    pub fields: Vec<String>,
    /// What it takes on.
    pub scope: String,
    /// What it does not take on.
    pub out_of_scope: String,
    /// How one refers to it.
    pub how_to_refer: String,
    /// What it costs.
    pub fee: String,
    /// How well languages other than Japanese are covered: a key of [`Grade`].
    pub grade: Option<String>,
    /// Whom it serves: codes of municipalities or prefectures; nothing for all of Japan.
    #[serde(default)]
    pub areas: Vec<String>,
}

/// What the facts say about a service.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stated {
    /// Its telephone lines.
    pub phones: Vec<Line>,
    /// When somebody answers, in OpenStreetMap's format.
    pub hours: Option<String>,
    /// BCP 47 tags of its languages.
    pub languages: Vec<String>,
    /// Its page.
    pub url: Option<String>,
    /// The day on which somebody last looked.
    pub checked: Option<Date>,
    /// The day by which somebody should look again.
    pub review: Option<Date>,
    /// Its name in English.
    pub english: Option<String>,
    /// Its name in the languages of residents.
    pub translations: Vec<Translation>,
}

/// Reads a file of this kind; `name` stands before every problem.
///
/// # Errors
/// Every problem at once, or where the TOML ends to be TOML.
pub fn parse(text: &str, name: &str) -> Result<Starter, Vec<String>> {
    let starter: Starter =
        toml::from_str(text).map_err(|error| vec![format!("{name}: {error}")])?;
    let mut problems = Vec::new();
    let bodies: BTreeSet<&str> =
        starter.organizations.iter().map(|body| body.key.as_str()).collect();
    let mut keys = BTreeSet::new();
    for entry in &starter.services {
        let mut complain = |what: String| problems.push(format!("{name}: {}: {what}", entry.key));
        if !keys.insert(&entry.key) {
            complain("this key stands twice".to_owned());
        }
        if !bodies.contains(entry.organization.as_str()) {
            complain(format!("there is no organization {}", entry.organization));
        }
        if PartnerKind::from_key(&entry.kind).is_none() {
            complain(format!("there is no kind {}", entry.kind));
        }
        if entry.grade.is_some() && grade(entry).is_none() {
            complain(
                "grade must be staff, interpreter, phone-interpreter or machine-translation".into(),
            );
        }
    }
    if problems.is_empty() { Ok(starter) } else { Err(problems) }
}

fn grade(entry: &Entry) -> Option<Grade> {
    Grade::ALL.into_iter().find(|grade| Some(grade.key()) == entry.grade.as_deref())
}

/// The directory of a file, with what `stated` says of each entry.
///
/// # Errors
/// One sentence for each entry whose fact is not known or whose hours cannot be read.
pub fn directory(
    starter: &Starter,
    stated: &dyn Fn(&Entry) -> Option<Stated>,
    name: Namer,
) -> Result<Directory, Vec<String>> {
    let mut problems = Vec::new();
    let mut partners = Vec::new();
    for entry in &starter.services {
        match stated(entry).ok_or_else(|| "its facts are not known".to_owned()) {
            Ok(stated) => match partner(entry, stated, name) {
                Ok(partner) => partners.push(partner),
                Err(problem) => problems.push(format!("{FILE}: {}: {problem}", entry.key)),
            },
            Err(problem) => problems.push(format!("{FILE}: {}: {problem}", entry.key)),
        }
    }
    let organizations = starter.organizations.iter().map(|body| organization(body, name)).collect();
    if problems.is_empty() { Ok(Directory { organizations, partners }) } else { Err(problems) }
}

fn organization_id(key: &str, name: Namer) -> String {
    name(&format!("starter:organization:{key}"))
}

fn organization(body: &Body, name: Namer) -> Organization {
    Organization {
        id: organization_id(&body.key, name),
        name: body.name.clone(),
        alternate_name: Some(body.english.clone()),
        description: body.description.clone(),
        ..Organization::default()
    }
}

/// National services need nobody's introduction: they are there for everyone, hence agreed.
fn partner(entry: &Entry, stated: Stated, name: Namer) -> Result<Partner, String> {
    let hours = stated.hours.as_deref().map(Hours::parse).transpose();
    let usual = grade(entry).unwrap_or(Grade::PhoneInterpreter);
    let grade_of = |lang: &str| if lang == "ja" { Grade::Staff } else { usual };
    let spoken = |lang: String| Spoken { grade: grade_of(&lang), lang };
    Ok(Partner {
        id: name(&format!("starter:service:{}", entry.key)),
        organization: organization_id(&entry.organization, name),
        kind: PartnerKind::from_key(&entry.kind).unwrap_or_default(),
        name: entry.name.clone(),
        alternate_name: stated.english.or_else(|| entry.english.clone()),
        url: stated.url,
        fields: entry.fields.clone(),
        scope: entry.scope.clone(),
        out_of_scope: entry.out_of_scope.clone(),
        how_to_refer: entry.how_to_refer.clone(),
        fee: Some(entry.fee.clone()).filter(|fee| !fee.is_empty()),
        phones: stated.phones,
        languages: stated.languages.into_iter().map(spoken).collect(),
        hours: hours.map_err(|error| error.to_string())?,
        areas: entry.areas.clone(),
        translations: stated.translations,
        state: State::Agreed,
        checked: stated.checked,
        review: stated.review,
        fact: Some(entry.fact.clone()),
        ..Partner::default()
    })
}
