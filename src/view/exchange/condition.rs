//! Conditions of the rules over the variables of a case.

use super::names::Names;
use super::tree::{Literal, Relation, Test, Variable};
use crate::language::Language;
use crate::model::{Comparison, Condition, FactKind, Regulation, Value};
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
            relation: match comparison {
                Comparison::Equal => Relation::Equal,
                Comparison::NotEqual => Relation::NotEqual,
                Comparison::Less => Relation::Less,
                Comparison::LessOrEqual => Relation::LessOrEqual,
                Comparison::Greater => Relation::Greater,
                Comparison::GreaterOrEqual => Relation::GreaterOrEqual,
            },
            value: literal(&regulation.fact(*fact).kind, *value),
        },
    }
}

impl Literal {
    /// The value of a fact of a kind.
    #[must_use]
    pub fn of(kind: &FactKind, value: Value) -> Self {
        literal(kind, value)
    }
}

fn literal(kind: &FactKind, value: Value) -> Literal {
    match kind {
        FactKind::YesNo => Literal::Truth(value != Value::NO),
        FactKind::Choice(_) => Literal::Text(value_words(kind, value, Language::En)),
        FactKind::Number => Literal::Number(value_words(kind, value, Language::En)),
        FactKind::Date => {
            // The value of a date is the number of its day.
            let date = i32::try_from(value.0).ok().and_then(chrono::NaiveDate::from_num_days_from_ce_opt);
            Literal::Date(date.unwrap_or_default().to_string())
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
        choices: if let FactKind::Choice(choices) = &fact.kind { choices.clone() } else { Vec::new() },
        title: fact.title.in_language(language).to_owned(),
    };
    regulation.facts.iter().enumerate().map(variable).collect()
}
