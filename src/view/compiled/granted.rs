//! Terms as they are granted: by case, from another step, before an end.

use schemars::JsonSchema;
use serde::Serialize;

use super::condition::Condition;
use crate::calendar;
use crate::model::{self, ByCase, Regulation};
use crate::view::code;

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Term {
    /// How many of the unit; none where the term has no amount.
    amount: Option<u16>,
    /// What is counted, or that it is done at once or within the working day.
    #[schemars(schema_with = "super::codes::unit")]
    unit: &'static str,
}

/// What holds by the facts of a case: the first case whose condition holds, else otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(super) struct Granted<T> {
    /// The cases in the order in which they are tried.
    cases: Vec<GrantedCase<T>>,
    /// What holds where no condition does.
    otherwise: T,
}

/// What holds under a condition.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
struct GrantedCase<T> {
    /// The condition.
    when: Condition,
    /// What then holds.
    term: T,
}

/// Until when a step is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct StepTerm {
    /// From where it is counted.
    counted: Counted,
    /// The term.
    term: Term,
    /// The step from which it is counted; none where it is counted from the opening or back from the end.
    step: Option<String>,
}

/// From where a term is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Counted {
    FromOpening,
    FromStep,
    BackFromTotalTerm,
}

impl From<calendar::Term> for Term {
    fn from(term: calendar::Term) -> Self {
        let amount = match term {
            calendar::Term::Amount { amount, .. } => Some(amount),
            calendar::Term::AtOnce | calendar::Term::WithinWorkingDay => None,
        };
        Self { amount, unit: code::unit(term) }
    }
}

impl<T> Granted<T> {
    pub(super) fn new<U: Copy>(by_case: &ByCase<U>, regulation: &Regulation, show: impl Fn(U) -> T) -> Self {
        let case = |(condition, value): &(model::Condition, U)| GrantedCase {
            when: Condition::new(condition, regulation),
            term: show(*value),
        };
        Self { cases: by_case.cases.iter().map(case).collect(), otherwise: show(by_case.otherwise) }
    }
}

impl StepTerm {
    pub(super) fn new(grant: model::Grant, regulation: &Regulation) -> Self {
        let (counted, step) = match grant {
            model::Grant::Within(_) => (Counted::FromOpening, None),
            model::Grant::From(_, step) => (Counted::FromStep, Some(regulation.node(step).name.clone())),
            model::Grant::BeforeEnd(_) => (Counted::BackFromTotalTerm, None),
        };
        Self { counted, term: grant.term().into(), step }
    }
}
