//! W1203: an outcome to which nothing leads.

use std::collections::BTreeSet;

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::model::{OutcomeId, Target};

use super::Scope;

/// Reports the outcomes to which no way, no expiry and no withdrawal leads.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let mut reached = BTreeSet::new();
    for node in &scope.regulation.nodes {
        let targets = node.exit.targets().chain(node.on_expiry);
        reached.extend(
            targets.filter_map(|target| if let Target::Outcome(outcome) = target { Some(outcome) } else { None }),
        );
    }
    reached.extend(scope.regulation.withdrawal.iter().map(|withdrawal| withdrawal.outcome));
    for (id, outcome) in (0..).map(OutcomeId).zip(&scope.regulation.outcomes) {
        if !reached.contains(&id) {
            let fault = CourseFault::IdleOutcome { name: outcome.name.clone() };
            faults.push(Diagnostic::at(scope.places.of(&outcome.name), fault).about(&outcome.name));
        }
    }
}
