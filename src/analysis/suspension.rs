//! W1303: a suspension that nothing ends.

use crate::diagnostic::{Diagnostic, LimitFault};
use crate::model::ClockEffect;

use super::Scope;

/// Reports steps that suspend and have no way on expiry: past their term the clock would go on standing still.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    for node in &scope.regulation.nodes {
        if node.clock == Some(ClockEffect::Suspends) && node.on_expiry.is_none() {
            let fault = LimitFault::EndlessSuspension { name: node.name.clone() };
            faults.push(Diagnostic::at(scope.places.of(&node.name), fault).about(&node.name));
        }
    }
}
