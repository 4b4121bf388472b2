//! W1202: a fact on which nothing depends.

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::model::{FactId, Spread};

use super::Scope;

/// Reports the facts that no condition of a way or of a term compares.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let facts = &scope.regulation.facts;
    let spread = Spread::of(scope.regulation.conditions(), facts);
    for (id, fact) in (0..).map(FactId).zip(facts) {
        if spread.values(id).is_empty() {
            let fault = CourseFault::IdleFact { name: fact.name.clone() };
            faults.push(Diagnostic::at(scope.places.of(&fact.name), fault).about(&fact.name));
        }
    }
}
