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

/// The schema of a key. What it says of the key it says of each table of a list as well: editors that ask what stands at a
/// heading are told of the table.
fn described(key: &Key) -> Value {
    let mut schema = value(&key.holds);
    let description = both(key.kk, key.ru);
    if let Some(table) = schema.get_mut("items").and_then(Value::as_object_mut)
        && matches!(key.holds, Holds::Tables(_))
    {
        table.insert("description".into(), description.clone());
    }
    schema.insert("description".into(), description);
    schema.into()
}

fn both(kk: &str, ru: &str) -> Value {
    format!("{kk}\n\n{ru}").into()
}

fn value(holds: &Holds) -> Map<String, Value> {
    let schema = match holds {
        Holds::Text => json!({ "type": "string", "pattern": "\\S" }),
        Holds::Word(words) => json!({ "type": "string", "enum": words }),
        Holds::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        // A day of TOML, or as acts write it. Editors show what is said of each way to write it.
        Holds::Date => json!({ "anyOf": [
            { "type": "string", "format": "date", "description": both("Күні: 2017-05-18", "Дата: 2017-05-18") },
            {
                "type": "string",
                "pattern": "^\\s*\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s*$",
                "description": both("Күні, актілердегідей: \"18.05.2017\"", "Дата, как в актах: \"18.05.2017\""),
            },
        ] }),
        Holds::Moment => json!({ "anyOf": [
            {
                "type": "string",
                "format": "date-time-local",
                "description": both("Күні мен уақыты: 2017-05-18T10:00:00", "Дата и время: 2017-05-18T10:00:00"),
            },
            {
                "type": "string",
                "pattern": "\\d",
                "description": both(
                    "Күні мен уақыты, актілердегідей: \"18.05.2017 10:00\"",
                    "Дата и время, как в актах: \"18.05.2017 10:00\"",
                ),
            },
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
