//! W1305: a prolongation of which nobody is told.

use crate::diagnostic::{Diagnostic, LimitFault};
use crate::model::ClockEffect;

use super::Scope;

/// Reports steps that prolong and name no step that carries the duty to tell the recipient.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    for node in &scope.regulation.nodes {
        if matches!(node.clock, Some(ClockEffect::Prolongs { notice: None, .. })) {
            let fault = LimitFault::SilentProlongation { name: node.name.clone() };
            faults.push(Diagnostic::at(scope.places.of(&node.name), fault).about(&node.name));
        }
    }
}
