//! Rows put into one another as HSDS nests its objects, and the objects with only what there is one
//! of, as lists show them.

use super::Rows;
use super::links::{self, Link, SERVICES, Tie};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Rows with an index of what refers to what.
pub struct Nested<'a> {
    rows: &'a Rows,
    /// Places of rows by table, column and id.
    index: HashMap<(&'a str, &'static str, &'a str), Vec<usize>>,
}

/// Prepares rows for nesting.
pub fn nested(rows: &Rows) -> Nested<'_> {
    let mut index: HashMap<_, Vec<usize>> = HashMap::new();
    for (table, found) in rows {
        let ties = links::LINKS.into_iter().chain([SERVICES]);
        let mut columns: Vec<&'static str> =
            ties.filter(|link| link.child == table).map(|link| column(link.tie)).collect();
        columns.push("id");
        columns.sort_unstable();
        columns.dedup();
        for (place, row) in found.iter().enumerate() {
            for column in &columns {
                if let Some(id) = row.text(column) {
                    index.entry((table.as_str(), *column, id)).or_default().push(place);
                }
            }
        }
    }
    Nested { rows, index }
}

fn column(tie: Tie) -> &'static str {
    match tie {
        Tie::Below(column) => column,
        Tie::Beside(_) => "id",
        Tie::Attached => "link_id",
    }
}

impl<'a> Nested<'a> {
    /// The ids of a table in the order of its rows.
    pub fn ids(&self, table: &str) -> Vec<&'a str> {
        self.rows.get(table).into_iter().flatten().filter_map(|row| row.text("id")).collect()
    }

    /// An object with everything that belongs to it.
    pub fn full(&self, table: &str, id: &str) -> Option<Value> {
        let mut object = self.own(table, id)?;
        for link in links::inside(table) {
            self.fill(&mut object, link, id);
        }
        Some(Value::Object(object))
    }

    /// An object with its own values and what it has one of.
    pub fn flat(&self, table: &str, id: &str) -> Option<Value> {
        let mut object = self.own(table, id)?;
        for link in links::inside(table).filter(|link| matches!(link.tie, Tie::Beside(_))) {
            if let Tie::Beside(column) = link.tie
                && let Some(inner) = object.get(column).and_then(Value::as_str)
                && let Some(inner) = self.flat(link.child, inner)
            {
                object.insert(link.key.to_owned(), inner);
            }
        }
        Some(Value::Object(object))
    }

    /// The services of an organisation, whole or with their own values only.
    pub fn services_of(&self, organization: &str, whole: bool) -> Vec<Value> {
        let ids = self.below("service", "organization_id", organization);
        let one =
            |id: &&str| if whole { self.full("service", id) } else { self.plain("service", id) };
        ids.iter().filter_map(one).collect()
    }

    /// The id of "this service at this location".
    pub fn link(&self, service: &str, location: &str) -> Option<&'a str> {
        let ids = self.below("service_at_location", "service_id", service);
        let here = |id: &&str| {
            let row = self.own("service_at_location", id);
            row.is_some_and(|row| row.get("location_id").and_then(Value::as_str) == Some(location))
        };
        ids.into_iter().find(here)
    }

    /// An object with nothing but its own values.
    pub fn plain(&self, table: &str, id: &str) -> Option<Value> {
        self.own(table, id).map(Value::Object)
    }

    fn own(&self, table: &str, id: &str) -> Option<Map<String, Value>> {
        let (table, rows) = self.rows.get_key_value(table)?;
        let place = self.index.get(&(table.as_str(), "id", id))?.first()?;
        Some(rows[*place].values.clone())
    }

    /// The ids of rows whose column holds this id.
    fn below(&self, table: &str, column: &'static str, id: &str) -> Vec<&'a str> {
        let Some((table, rows)) = self.rows.get_key_value(table) else { return Vec::new() };
        let places = self.index.get(&(table.as_str(), column, id));
        places.into_iter().flatten().filter_map(|place| rows[*place].text("id")).collect()
    }

    fn fill(&self, object: &mut Map<String, Value>, link: Link, id: &str) {
        let inside = match link.tie {
            Tie::Beside(column) => {
                let inner = object.get(column).and_then(Value::as_str);
                inner.and_then(|inner| self.full(link.child, inner))
            }
            tie => {
                let ids = self.below(link.child, column(tie), id);
                let found: Vec<Value> =
                    ids.iter().filter_map(|id| self.full(link.child, id)).collect();
                (!found.is_empty()).then_some(Value::Array(found))
            }
        };
        if let Some(inside) = inside {
            object.insert(link.key.to_owned(), inside);
        }
    }
}
