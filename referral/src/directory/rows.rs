//! The directory as rows of the HSDS tables. Ids of organisations, services and locations are kept;
//! those of smaller rows are made from the id above them and their place, so the same directory
//! always gives the same rows.

mod service;

pub(super) use service::NATION;

use super::taxonomy::{self, Taxonomy};
use super::{Directory, Namer, Organization, Translation};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A row and where it stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// File and line, or file and path; empty for rows of our own.
    pub at: String,
    /// The values by column; empty ones are left out.
    pub values: Map<String, Value>,
}

/// Rows by table.
pub type Rows = BTreeMap<String, Vec<Row>>;

impl Row {
    /// A text of a column.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.values.get(column).and_then(Value::as_str)
    }

    /// The same where it is needed beyond the row; empty text is none.
    pub(super) fn own(&self, column: &str) -> Option<String> {
        self.text(column).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    fn with(mut self, column: &str, value: impl Into<Value>) -> Row {
        let value = value.into();
        if !value.is_null() && value != "" {
            self.values.insert(column.to_owned(), value);
        }
        self
    }

    fn new(id: &str) -> Row {
        Row::default().with("id", id)
    }
}

/// Collects rows.
struct Writer {
    rows: Rows,
    name: Namer,
}

impl Writer {
    fn put(&mut self, table: &str, row: Row) {
        self.rows.entry(table.to_owned()).or_default().push(row);
    }

    /// The same unless a row with this id is there.
    fn put_once(&mut self, table: &str, row: Row) {
        let rows = self.rows.entry(table.to_owned()).or_default();
        if !rows.iter().any(|known| known.values["id"] == row.values["id"]) {
            rows.push(row);
        }
    }

    /// An id for the `n`th row of a table below something.
    fn id(&self, above: &str, table: &str, n: usize) -> String {
        (self.name)(&format!("{above}/{table}/{n}"))
    }

    fn translations(&mut self, entity: &str, id: &str, translations: &[Translation]) {
        for (n, translation) in translations.iter().enumerate() {
            let row = Row::new(&self.id(id, "translation", n))
                .with("link_id", id)
                .with("link_entity", entity)
                .with("language", translation.lang.as_str())
                .with("name", translation.name.as_str())
                .with("description", translation.description.clone());
            self.put("translation", row);
        }
    }

    fn organization(&mut self, organization: &Organization) {
        let row = Row::new(&organization.id)
            .with("name", organization.name.as_str())
            .with("alternate_name", organization.alternate_name.clone())
            .with("description", organization.description.as_str())
            .with("email", organization.email.clone())
            .with("website", organization.website.clone());
        self.put("organization", row);
        self.translations("organization", &organization.id, &organization.translations);
    }

    fn taxonomy(&mut self, taxonomy: &Taxonomy) {
        let id = taxonomy::id(taxonomy.key, self.name);
        let row = Row::new(&id)
            .with("name", taxonomy.name.as_str())
            .with("description", taxonomy.description.as_str());
        self.put("taxonomy", row);
        for term in &taxonomy.terms {
            let row = Row::new(&taxonomy::term_id(taxonomy.key, &term.key, self.name))
                .with("code", taxonomy::code(taxonomy.key, &term.key))
                .with("name", term.name.as_str())
                .with("description", term.description.as_str())
                .with("taxonomy", taxonomy.name.as_str())
                .with("language", taxonomy.lang.as_str())
                .with("taxonomy_id", id.as_str());
            self.put("taxonomy_term", row);
        }
    }
}

/// All rows of a directory. Partners without their organisation are left out.
pub fn rows(directory: &Directory, taxonomies: &[Taxonomy], name: Namer) -> Rows {
    let mut writer = Writer { rows: Rows::new(), name };
    taxonomies.iter().for_each(|taxonomy| writer.taxonomy(taxonomy));
    directory.organizations.iter().for_each(|organization| writer.organization(organization));
    for partner in &directory.partners {
        if directory.organization_of(partner).is_some() {
            writer.service(partner);
        }
    }
    writer.rows
}
