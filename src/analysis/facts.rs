//! W1202: a fact on which nothing depends.

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::model::{FactId, Spread};

use super::Scope;
use super::walks::conditions;

/// Reports the facts that no condition of a way or of a term compares.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let facts = &scope.regulation.facts;
    let spread = Spread::of(conditions(scope.regulation), facts);
    for (id, fact) in (0..).map(FactId).zip(facts) {
        if spread.values(id).is_empty() {
            let fault = CourseFault::IdleFact { name: fact.name.clone() };
            faults.push(Diagnostic::at(scope.places.of(&fact.name), fault).about(&fact.name));
        }
    }
}
