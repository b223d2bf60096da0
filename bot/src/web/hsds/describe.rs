//! The description of the directory's API (OpenAPI 3.1), made from the same table that the routes and
//! the check of parameters are made from.

use serde_json::{Map, Value, json};

/// The whole description.
pub fn openapi(base: &str, lists: &[(&str, &str, &[&str])]) -> Value {
    let mut paths = Map::new();
    paths.insert("/".to_owned(), json!({ "get": operation(&[], "object") }));
    for (path, _, allowed) in lists {
        let parameters: Vec<Value> = allowed.iter().map(|name| parameter(name)).collect();
        paths.insert(format!("/{path}"), json!({ "get": operation(&parameters, "object") }));
        let id = json!({ "name": "id", "in": "path", "required": true,
            "schema": { "type": "string", "format": "uuid" } });
        paths.insert(format!("/{path}/{{id}}"), json!({ "get": operation(&[id], "object") }));
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "HSDS 3.0", "version": "3.0" },
        "servers": [{ "url": format!("{base}/hsds") }],
        "paths": paths,
    })
}

fn operation(parameters: &[Value], kind: &str) -> Value {
    let json = json!({ "application/json": { "schema": { "type": kind } } });
    json!({
        "parameters": parameters,
        "responses": {
            "200": { "description": "OK", "content": json },
            "400": { "description": "Bad Request" },
            "404": { "description": "Not Found" },
        },
    })
}

fn parameter(name: &str) -> Value {
    let kind = match name {
        "page" | "per_page" => json!({ "type": "integer", "minimum": 1 }),
        "proximity" => json!({ "type": "number", "minimum": 0 }),
        "minimal" | "full" | "full_service" | "top_only" => json!({ "type": "boolean" }),
        "modified_after" => json!({ "type": "string", "format": "date-time" }),
        "format" => json!({ "type": "string", "enum": ["json", "ndjson"] }),
        name if name.ends_with("_id") => json!({ "type": "string", "format": "uuid" }),
        _ => json!({ "type": "string" }),
    };
    json!({ "name": name, "in": "query", "required": false, "schema": kind })
}
