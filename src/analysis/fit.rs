//! W1302: on some days the steps at their limits do not fit the term around them.

use crate::diagnostic::{Diagnostic, LimitFault};
use crate::engine::Limiter;

use super::Scope;
use super::starts::Starts;

/// Reports each procedure with a total term, and each step with a term that is done by a procedure, in which the steps
/// end too late for applications of some days.
pub(super) fn check(scope: &Scope<'_>, starts: &Starts, faults: &mut Vec<Diagnostic>) {
    for (limiter, found) in &starts.overrun {
        let (name, subject) = match limiter {
            Limiter::Procedure(procedure) => {
                let procedure = scope.regulation.procedure(*procedure);
                (&procedure.name, procedure.total.as_ref().map_or(&procedure.clause, |total| &total.clause))
            }
            Limiter::Call(node) => {
                let node = scope.regulation.node(*node);
                (&node.name, &node.clause)
            }
        };
        let when = starts.days(found);
        let fault = LimitFault::DoesNotFit { name: name.clone(), when, reaches: found.late(), ends: found.ends() };
        faults.push(Diagnostic::at(scope.places.of(name), fault).about(&subject.0));
    }
}
