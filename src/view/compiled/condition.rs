//! Conditions over facts, with the facts by their names and the values as the rules write them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{self, FactKind, Regulation, Value};
use crate::view::fact::{day_code, sign};

/// A condition over facts.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Condition {
    /// All of these hold.
    All(Vec<Condition>),
    /// One of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// A fact compares so to a value.
    Fact(Compared),
}

/// How a fact compares to a value.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(super) struct Compared {
    /// The name of the fact.
    name: String,
    /// How it compares.
    #[schemars(schema_with = "super::codes::comparison")]
    comparison: &'static str,
    /// To what.
    value: FactValue,
}

/// A value: yes or no, a number, the name of a choice, or a day as 2017-06-16.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
enum FactValue {
    YesNo(bool),
    Number(f64),
    Word(String),
}

impl Condition {
    pub(super) fn new(condition: &model::Condition, regulation: &Regulation) -> Self {
        let parts = |parts: &[model::Condition]| parts.iter().map(|part| Self::new(part, regulation)).collect();
        match condition {
            model::Condition::All(all) => Self::All(parts(all)),
            model::Condition::Any(any) => Self::Any(parts(any)),
            model::Condition::Not(part) => Self::Not(Box::new(Self::new(part, regulation))),
            model::Condition::Compare { fact, comparison, value } => {
                let fact = regulation.fact(*fact);
                Self::Fact(Compared {
                    name: fact.name.clone(),
                    comparison: sign(*comparison),
                    value: FactValue::new(&fact.kind, *value),
                })
            }
        }
    }
}

impl FactValue {
    fn new(kind: &FactKind, value: Value) -> Self {
        match kind {
            FactKind::YesNo => Self::YesNo(value != Value::NO),
            FactKind::Choice(_) => {
                Self::Word(kind.choice(value).map_or_else(|| value.0.to_string(), |value| value.name.clone()))
            }
            #[expect(
                clippy::cast_precision_loss,
                reason = "a number of the rules has 14 figures and 4 decimals at most"
            )]
            FactKind::Number => Self::Number(value.0 as f64 / Value::SCALE as f64),
            FactKind::Date => Self::Word(day_code(value)),
        }
    }
}
