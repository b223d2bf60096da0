//! What the HSDS API can be asked, and its pages. Unknown parameters and wrong values are told, for
//! a filter that is passed over in silence gives an answer to another question.

use super::{Directory, Location, Namer, Partner, rank, taxonomy};
use crate::Millis;
use crate::area::{Atlas, Municipality, Place, distance_km};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

/// Entries of a page when nobody says how many.
const PER_PAGE: usize = 50;
/// Entries of a page at most.
const PER_PAGE_MAX: usize = 1_000;

/// A question to the API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// Words that must all occur, folded.
    pub search: Vec<String>,
    /// The page, from 1.
    pub page: usize,
    /// Entries of a page; none when nobody said.
    pub per_page: Option<usize>,
    /// Only with this term.
    pub taxonomy_term_id: Option<String>,
    /// Only with a term of this taxonomy, or terms of it.
    pub taxonomy_id: Option<String>,
    /// Only terms below this one.
    pub parent_id: Option<String>,
    /// Only of this organisation.
    pub organization_id: Option<String>,
    /// Only what changed then or later.
    pub modified_after: Option<Millis>,
    /// Only what serves the municipality of this postal code.
    pub postcode: Option<&'static Municipality>,
    /// Only what is this near to the municipality's main hall, in metres.
    pub proximity: Option<f64>,
    /// Only ids and times of change.
    pub minimal: bool,
    /// Everything nested.
    pub full: bool,
    /// An organisation's services whole.
    pub full_service: bool,
    /// One object a line, without pages.
    pub ndjson: bool,
}

/// Why a parameter was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no such parameter here.
    Unknown,
    /// It stands twice.
    Twice,
    /// It must be a whole number from 1 on (`per_page`: to 1,000).
    Number,
    /// It must be metres.
    Metres,
    /// It must be true or false.
    Flag,
    /// It must be a date or a time.
    Time,
    /// It must be a UUID.
    Id,
    /// No municipality has this postal code.
    Postcode,
    /// It needs `postcode` beside it.
    NeedsPostcode,
    /// It must be `json` or `ndjson`.
    Format,
}

impl Fault {
    /// The kebab-case name, for words and programs.
    pub fn key(self) -> &'static str {
        match self {
            Fault::Unknown => "unknown",
            Fault::Twice => "twice",
            Fault::Number => "number",
            Fault::Metres => "metres",
            Fault::Flag => "flag",
            Fault::Time => "time",
            Fault::Id => "id",
            Fault::Postcode => "postcode",
            Fault::NeedsPostcode => "needs-postcode",
            Fault::Format => "format",
        }
    }
}

/// Reads the parameters of a request; `allowed` are those of the address asked.
///
/// # Errors
/// Every parameter that is wrong, with why.
pub fn parse(pairs: &[(String, String)], allowed: &[&str]) -> Result<Query, Vec<(String, Fault)>> {
    let mut query = Query { page: 1, ..Query::default() };
    let mut faults = Vec::new();
    for (n, (name, value)) in pairs.iter().enumerate() {
        let twice = pairs[..n].iter().any(|(other, _)| other == name);
        let result = match (allowed.contains(&name.as_str()), twice) {
            (false, _) => Err(Fault::Unknown),
            (true, true) => Err(Fault::Twice),
            (true, false) => set(&mut query, name, value.trim()),
        };
        faults.extend(result.err().map(|fault| (name.clone(), fault)));
    }
    if query.proximity.is_some() && !pairs.iter().any(|(name, _)| name == "postcode") {
        faults.push(("proximity".to_owned(), Fault::NeedsPostcode));
    }
    if faults.is_empty() { Ok(query) } else { Err(faults) }
}

fn set(query: &mut Query, name: &str, value: &str) -> Result<(), Fault> {
    match name {
        "search" => query.search = fold(value).split_whitespace().map(str::to_owned).collect(),
        "page" => query.page = number(value, usize::MAX)?,
        "per_page" => query.per_page = Some(number(value, PER_PAGE_MAX)?),
        "taxonomy_term_id" => query.taxonomy_term_id = Some(uuid(value)?),
        "taxonomy_id" => query.taxonomy_id = Some(uuid(value)?),
        "parent_id" => query.parent_id = Some(uuid(value)?),
        "organization_id" => query.organization_id = Some(uuid(value)?),
        "modified_after" => query.modified_after = Some(time(value).ok_or(Fault::Time)?),
        "postcode" => {
            query.postcode = Some(Atlas::embedded().by_postal(value).ok_or(Fault::Postcode)?);
        }
        "proximity" => query.proximity = Some(metres(value)?),
        "minimal" => query.minimal = flag(value)?,
        "full" => query.full = flag(value)?,
        "full_service" => query.full_service = flag(value)?,
        // Every term is at the top: there are no terms below others.
        "top_only" => drop(flag(value)?),
        "format" => query.ndjson = format(value)?,
        _ => return Err(Fault::Unknown),
    }
    Ok(())
}

fn number(value: &str, most: usize) -> Result<usize, Fault> {
    value.parse().ok().filter(|n| (1..=most).contains(n)).ok_or(Fault::Number)
}

fn metres(value: &str) -> Result<f64, Fault> {
    value.parse().ok().filter(|n: &f64| n.is_finite() && *n >= 0.0).ok_or(Fault::Metres)
}

fn flag(value: &str) -> Result<bool, Fault> {
    value.parse().map_err(|_| Fault::Flag)
}

fn uuid(value: &str) -> Result<String, Fault> {
    let value = value.to_ascii_lowercase();
    if super::package::is_uuid(&value) { Ok(value) } else { Err(Fault::Id) }
}

fn format(value: &str) -> Result<bool, Fault> {
    match value {
        "json" => Ok(false),
        "ndjson" => Ok(true),
        _ => Err(Fault::Format),
    }
}

/// A moment, or the first one of a day in UTC.
fn time(value: &str) -> Option<Millis> {
    let moment = || value.parse::<Timestamp>().ok();
    let day = || format!("{}T00:00:00Z", value.parse::<Date>().ok()?).parse().ok();
    moment().or_else(day).map(Timestamp::as_millisecond)
}

/// Text as it is compared: composed, lower case.
pub fn fold(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase()
}

impl Query {
    /// Whether a service is asked for.
    pub fn wants(&self, directory: &Directory, partner: &Partner, name: Namer) -> bool {
        self.found(directory, partner)
            && self.organization_id.as_ref().is_none_or(|id| *id == partner.organization)
            && self.modified_after.is_none_or(|since| partner.modified >= since)
            && self.classified(partner, name)
            && self.served(partner)
            && (self.proximity.is_none() || partner.locations.iter().any(|place| self.near(place)))
    }

    /// Whether a place is as near as asked.
    pub fn near(&self, location: &Location) -> bool {
        let (Some(metres), Some(town)) = (self.proximity, self.postcode) else { return true };
        let far = |point| distance_km((town.lat, town.lon), point) * 1_000.0;
        location.point.is_some_and(|point| far(point) <= metres)
    }

    /// Whether all words of the search occur in some texts.
    pub fn mentions(&self, texts: &[&str]) -> bool {
        let all = fold(&texts.join("\n"));
        self.search.iter().all(|word| all.contains(word.as_str()))
    }

    fn found(&self, directory: &Directory, partner: &Partner) -> bool {
        if self.search.is_empty() {
            return true;
        }
        let mut texts = vec![partner.name.as_str(), &partner.scope];
        texts.extend(partner.alternate_name.as_deref());
        texts.extend(partner.description.as_deref());
        texts.extend(partner.fields.iter().map(String::as_str));
        texts.extend(partner.translations.iter().map(|found| found.name.as_str()));
        if let Some(organization) = directory.organization_of(partner) {
            texts.push(&organization.name);
            texts.extend(organization.alternate_name.as_deref());
        }
        self.mentions(&texts)
    }

    fn classified(&self, partner: &Partner, name: Namer) -> bool {
        let kind = std::iter::once((taxonomy::KIND, partner.kind.key()));
        let topics = partner.fields.iter().map(|field| (taxonomy::TOPIC, field.as_str()));
        let terms: Vec<(&str, &str)> = kind.chain(topics).collect();
        let has = |wanted: &Option<String>, id: &dyn Fn(&str, &str) -> String| {
            let found =
                |wanted: &String| terms.iter().any(|(group, key)| id(group, key) == *wanted);
            wanted.as_ref().is_none_or(found)
        };
        has(&self.taxonomy_term_id, &|group, key| taxonomy::term_id(group, key, name))
            && has(&self.taxonomy_id, &|group, _| taxonomy::id(group, name))
    }

    fn served(&self, partner: &Partner) -> bool {
        self.postcode.is_none_or(|town| {
            rank::serves(partner, &Place::Municipality(town.code.clone())).is_some()
        })
    }

    /// The page that is asked for. Beyond the last one it is empty; minimal lists come whole.
    pub fn page(&self, items: Vec<Value>) -> Value {
        let total = items.len();
        let usual = if self.minimal { total.max(1) } else { PER_PAGE };
        let size = self.per_page.unwrap_or(usual);
        let pages = total.div_ceil(size);
        let first = size.saturating_mul(self.page - 1);
        let contents: Vec<Value> = items.into_iter().skip(first).take(size).collect();
        json!({
            "total_items": total,
            "total_pages": pages,
            "page_number": self.page,
            "size": contents.len(),
            "first_page": self.page == 1,
            "last_page": self.page >= pages,
            "empty": contents.is_empty(),
            "contents": contents,
        })
    }
}

#[cfg(test)]
mod tests;
