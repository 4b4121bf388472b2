//! The schema of a TOML file, made of the keys that its reader knows.
//!
//! A file that the reader takes is valid; of what the reader refuses, a schema can say the keys, the kinds of values and
//! the words, and not what depends on other values.

use serde_json::{Map, Value, json};

use crate::syntax::{Holds, Key, Shape};

/// The schema of a file with this shape.
pub(super) fn schema(shape: &Shape, title: [&str; 2]) -> Value {
    let mut schema = table(shape);
    schema.insert("$schema".into(), "http://json-schema.org/draft-07/schema#".into());
    schema.insert("title".into(), title.join(" / ").into());
    schema.into()
}

fn table(shape: &Shape) -> Map<String, Value> {
    let properties: Map<String, Value> = shape.keys.iter().map(|key| (key.name.to_owned(), described(key))).collect();
    let required: Vec<&str> = shape.keys.iter().filter(|key| key.is_required).map(|key| key.name).collect();
    let mut schema = Map::new();
    schema.insert("type".into(), "object".into());
    schema.insert("properties".into(), properties.into());
    schema.insert("required".into(), required.into());
    schema.insert("additionalProperties".into(), false.into());
    if !shape.one_of.is_empty() {
        let any: Vec<Value> = shape.one_of.iter().map(|key| json!({ "required": [key] })).collect();
        schema.insert("anyOf".into(), any.into());
    }
    schema
}

fn described(key: &Key) -> Value {
    let mut schema = value(&key.holds);
    schema.insert("description".into(), format!("{}\n\n{}", key.kk, key.ru).into());
    schema.into()
}

fn value(holds: &Holds) -> Map<String, Value> {
    let schema = match holds {
        Holds::Text => json!({ "type": "string", "pattern": "\\S" }),
        Holds::Word(words) => json!({ "type": "string", "enum": words }),
        Holds::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        // A day of TOML, or as acts write it.
        Holds::Date => json!({ "anyOf": [
            { "type": "string", "format": "date" },
            { "type": "string", "pattern": "^\\s*\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s*$" },
        ] }),
        Holds::Moment => json!({ "anyOf": [
            { "type": "string", "format": "date-time-local" },
            { "type": "string", "pattern": "\\d" },
        ] }),
        Holds::Integer => json!({ "type": "integer" }),
        Holds::Flag => json!({ "type": "boolean" }),
        Holds::Table(shape) => return table(shape),
        Holds::Tables(shape) => json!({ "type": "array", "items": table(shape) }),
        Holds::Either(one, other) => json!({ "anyOf": [value(one), value(other)] }),
    };
    match schema {
        Value::Object(schema) => schema,
        _ => unreachable!("each of the above is an object"),
    }
}
