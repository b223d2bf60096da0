//! Nested objects taken apart into rows. An object that stands in several places (an organisation in
//! each of its services) becomes one row, with every value that any of the places has.

use crate::directory::links::{self, Link, SERVICES, Tie};
use crate::directory::{Row, Rows, package};
use serde_json::{Map, Value};

struct Reader<'a> {
    rows: &'a mut Rows,
    notes: &'a mut Vec<String>,
    problems: &'a mut Vec<String>,
}

/// Takes apart everything in a file.
pub(super) fn objects(
    file: &str,
    value: Value,
    rows: &mut Rows,
    notes: &mut Vec<String>,
    problems: &mut Vec<String>,
) {
    let mut reader = Reader { rows, notes, problems };
    match value {
        Value::Array(items) => reader.list(file, "", items),
        Value::Object(mut page) if page.get("contents").is_some_and(Value::is_array) => {
            if let Some(Value::Array(items)) = page.remove("contents") {
                reader.list(file, "contents", items);
            }
        }
        Value::Object(object) => reader.top(format!("{file}: $"), object),
        _ => reader.problems.push(format!("{file}: this is no list and no object")),
    }
}

impl Reader<'_> {
    fn list(&mut self, file: &str, path: &str, items: Vec<Value>) {
        for (n, item) in items.into_iter().enumerate() {
            let at = format!("{file}: {path}[{n}]");
            match item {
                Value::Object(object) => self.top(at, object),
                _ => self.problems.push(format!("{at}: this is no object")),
            }
        }
    }

    /// An object at the top; its keys tell what it is.
    fn top(&mut self, at: String, object: Map<String, Value>) {
        let has = |key: &str| object.contains_key(key);
        let table = if has("status") {
            "service"
        } else if has("location_id") || has("location") {
            "service_at_location"
        } else if has("code") || has("taxonomy_id") || has("taxonomy_detail") {
            "taxonomy_term"
        } else if has("services") || has("locations") || has("website") || has("legal_status") {
            "organization"
        } else if has("organization") || has("organization_id") {
            "service"
        } else if has("version") {
            "taxonomy"
        } else {
            "organization"
        };
        // A taxonomy and an organisation with nothing but a name look the same; the file tells.
        let file = at.split(": ").next().and_then(|file| file.rsplit('/').next());
        let named = file.is_some_and(|file| file.starts_with("taxonomies"));
        let table = if named { "taxonomy" } else { table };
        self.object(at, table, object);
    }

    /// Makes a row of an object and of all inside it; returns its id.
    fn object(
        &mut self,
        at: String,
        table: &str,
        mut object: Map<String, Value>,
    ) -> Option<String> {
        let id = object.get("id").and_then(Value::as_str).map(str::to_owned);
        let services = (table == "organization").then_some(SERVICES);
        for link in links::inside(table).chain(services) {
            if let Some(inside) = object.remove(link.key) {
                self.inside(&at, link, id.as_deref(), inside, &mut object);
            }
        }
        object.retain(|key, value| self.keep(&at, table, key, value));
        self.add(table, Row { at, values: object });
        id
    }

    fn inside(
        &mut self,
        at: &str,
        link: Link,
        id: Option<&str>,
        inside: Value,
        object: &mut Map<String, Value>,
    ) {
        let at = format!("{at}.{}", link.key);
        match (link.tie, inside) {
            (_, Value::Null) => {}
            (Tie::Beside(column), Value::Object(inner)) => {
                if let Some(inner) = self.object(at, link.child, inner) {
                    object.insert(column.to_owned(), Value::from(inner));
                }
            }
            (Tie::Below(_) | Tie::Attached, Value::Array(items)) => {
                for (n, item) in items.into_iter().enumerate() {
                    self.child(format!("{at}[{n}]"), link, id, item);
                }
            }
            (Tie::Beside(_), _) => self.problems.push(format!("{at}: this is no object")),
            (_, _) => self.problems.push(format!("{at}: this is no list")),
        }
    }

    fn child(&mut self, at: String, link: Link, id: Option<&str>, item: Value) {
        let Value::Object(mut object) = item else {
            return self.problems.push(format!("{at}: this is no object"));
        };
        if let Some(id) = id {
            let column = if let Tie::Below(column) = link.tie { column } else { "link_id" };
            object.insert(column.to_owned(), Value::from(id));
            if link.tie == Tie::Attached {
                object.insert("link_entity".to_owned(), Value::from(link.parent));
            }
        }
        self.object(at, link.child, object);
    }

    /// Whether a value belongs to the table; what does not is told.
    fn keep(&mut self, at: &str, table: &str, key: &str, value: &Value) -> bool {
        let known = package::table(table).is_some_and(|table| table.field(key).is_some());
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !known && !empty {
            self.notes.push(format!("{at}.{key}: this is not kept"));
        }
        known && !value.is_null()
    }

    fn add(&mut self, table: &str, row: Row) {
        let rows = self.rows.entry(table.to_owned()).or_default();
        let id = row.text("id");
        match rows.iter_mut().find(|known| id.is_some() && known.text("id") == id) {
            Some(known) => {
                for (key, value) in row.values {
                    known.values.entry(key).or_insert(value);
                }
            }
            None => rows.push(row),
        }
    }
}
