//! W1304: on some days a term counted back from the end lies before its step begins.

use crate::diagnostic::{Diagnostic, LimitFault};

use super::Scope;
use super::starts::Starts;

/// Reports each step that begins only when its term is over, for applications of some days.
pub(super) fn check(scope: &Scope<'_>, starts: &Starts, faults: &mut Vec<Diagnostic>) {
    for (node, found) in &starts.too_late {
        let name = &scope.regulation.node(*node).name;
        let when = starts.days(found);
        let fault =
            LimitFault::BeforeItsBeginning { name: name.clone(), when, begins: found.late(), ends: found.ends() };
        faults.push(Diagnostic::at(scope.places.of(name), fault).about(name));
    }
}
