//! Conditions of the rules over the variables of a case.

use super::names::Names;
use super::tree::{Literal, Test, Variable};
use crate::language::Language;
use crate::model::{Condition, FactKind, Regulation, Value};
use crate::view::fact::day_code;
use crate::view::value_words;

/// A condition as a file of BPMN tells it.
pub(super) fn told(condition: &Condition, regulation: &Regulation, names: &Names) -> Test {
    let of = |parts: &[Condition]| parts.iter().map(|part| told(part, regulation, names)).collect();
    match condition {
        Condition::All(parts) => Test::All(of(parts)),
        Condition::Any(parts) => Test::Any(of(parts)),
        Condition::Not(part) => Test::Not(Box::new(told(part, regulation, names))),
        Condition::Compare { fact, comparison, value } => Test::Compare {
            variable: names.variable(fact.index()).to_owned(),
            comparison: *comparison,
            value: Literal::of(&regulation.fact(*fact).kind, *value),
        },
    }
}

impl Literal {
    /// The value of a fact of a kind.
    #[must_use]
    pub fn of(kind: &FactKind, value: Value) -> Self {
        match kind {
            FactKind::YesNo => Self::Truth(value != Value::NO),
            FactKind::Choice(_) => Self::Text(value_words(kind, value, Language::En)),
            FactKind::Number => Self::Number(value_words(kind, value, Language::En)),
            FactKind::Date => Self::Date(day_code(value)),
        }
    }
}

/// The facts of a regulation as variables, in order.
pub(super) fn variables(regulation: &Regulation, names: &Names, language: Language) -> Vec<Variable> {
    let variable = |(place, fact): (usize, &crate::model::Fact)| Variable {
        name: names.variable(place).to_owned(),
        kind: match fact.kind {
            FactKind::YesNo => "yes-no",
            FactKind::Choice(_) => "choice",
            FactKind::Number => "number",
            FactKind::Date => "date",
        },
        choices: match &fact.kind {
            FactKind::Choice(values) => values.iter().map(|value| value.name.clone()).collect(),
            _ => Vec::new(),
        },
        title: fact.title.in_language(language).to_owned(),
    };
    regulation.facts.iter().enumerate().map(variable).collect()
}
