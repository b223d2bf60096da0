//! Checks a folder with an exported directory against the Human Services Data Specification 3.0 as
//! Open Referral publishes it (copies in `tests/hsds`): every object of `json/` against its JSON
//! Schema with the patches of the folder's own `profile/`, and the tables of `csv/` against the data
//! package: files, columns, required values, types, choices, unique ids and references.

mod package;

use jsonschema::{Retrieve, Uri, Validator};
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

/// Where the specification stands: the folder that `HSDS_SPECIFICATION` names, else our copies.
pub fn official() -> PathBuf {
    let copies = || Path::new(env!("CARGO_MANIFEST_DIR")).join("hsds");
    std::env::var_os("HSDS_SPECIFICATION").map_or_else(copies, PathBuf::from)
}

/// The files of an export and the schema of the objects in each.
const FILES: [(&str, &str); 5] = [
    ("organizations.json", "organization.json"),
    ("services.json", "service.json"),
    ("service_at_locations.json", "service_at_location.json"),
    ("taxonomies.json", "taxonomy.json"),
    ("taxonomy_terms.json", "taxonomy_term.json"),
];
const BASE: &str = "https://hsds.invalid/schema/";

/// Everything that is wrong with an export, and how many objects and rows were looked at.
pub fn check(folder: &Path) -> (Vec<String>, usize) {
    let mut problems = Vec::new();
    let mut seen = 0;
    let strict = schemas(None);
    let profile = schemas(Some(&folder.join("profile")));
    for schemas in [strict, profile] {
        match schemas {
            Ok(schemas) => seen += objects(folder, &schemas, &mut problems),
            Err(problem) => problems.push(problem),
        }
    }
    seen += package::check(&folder.join("csv"), &mut problems);
    problems.sort();
    problems.dedup();
    (problems, seen)
}

type Schemas = BTreeMap<String, Value>;

struct Shelf(Schemas);

impl Retrieve for Shelf {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let name = uri.as_str().rsplit('/').next().unwrap_or_default();
        let found = self.0.get(name).cloned();
        found.ok_or_else(|| format!("there is no schema {name}").into())
    }
}

/// The official schemas, and with a profile those that its patches make of them.
fn schemas(profile: Option<&Path>) -> Result<Schemas, String> {
    let mut schemas = read(&official().join("schema"))?;
    if let Some(profile) = profile {
        for (name, patch) in read(profile)? {
            patched(schemas.entry(name).or_insert(Value::Null), &patch);
        }
    }
    Ok(schemas)
}

fn read(folder: &Path) -> Result<Schemas, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut found = Schemas::new();
    for entry in std::fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.extension().is_some_and(|end| end == "json") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.insert(name, json(&path)?);
        }
    }
    Ok(found)
}

fn json(path: &Path) -> Result<Value, String> {
    let told = |error: &dyn Error| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| told(&error))?;
    serde_json::from_str(&text).map_err(|error| told(&error))
}

/// JSON Merge Patch (RFC 7386).
fn patched(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(target) = target {
        for (key, value) in patch {
            if value.is_null() {
                target.remove(key);
            } else {
                patched(target.entry(key).or_insert(Value::Null), value);
            }
        }
    }
}

fn objects(folder: &Path, schemas: &Schemas, problems: &mut Vec<String>) -> usize {
    let mut seen = 0;
    for (file, schema) in FILES {
        let path = folder.join("json").join(file);
        match (json(&path), validator(schemas, schema)) {
            (Ok(Value::Array(items)), Ok(validator)) => {
                seen += items.len();
                for (n, item) in items.iter().enumerate() {
                    let at = format!("{}: [{n}]", path.display());
                    let faults = validator.iter_errors(item);
                    problems.extend(
                        faults.map(|fault| format!("{at}{}: {fault}", fault.instance_path())),
                    );
                }
                twice(&path, &items, problems);
            }
            (Ok(_), Ok(_)) => problems.push(format!("{}: this is no list", path.display())),
            (Err(problem), _) | (_, Err(problem)) => problems.push(problem),
        }
    }
    seen
}

fn validator(schemas: &Schemas, name: &str) -> Result<Validator, String> {
    let schema = schemas.get(name).ok_or_else(|| format!("there is no schema {name}"))?;
    jsonschema::options()
        .with_base_uri(format!("{BASE}{name}"))
        .with_retriever(Shelf(schemas.clone()))
        .should_validate_formats(true)
        .build(schema)
        .map_err(|error| format!("{name}: {error}"))
}

fn twice(path: &Path, items: &[Value], problems: &mut Vec<String>) {
    let mut seen = std::collections::BTreeSet::new();
    for id in items.iter().filter_map(|item| item["id"].as_str()) {
        if !seen.insert(id) {
            problems.push(format!("{}: the id {id} stands twice", path.display()));
        }
    }
}
