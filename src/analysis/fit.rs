//! W1302: on some days the steps at their limits do not fit the term around them.

use crate::calendar::WorkCalendar;
use crate::diagnostic::{Diagnostic, LimitFault, StartDays};
use crate::engine::Limiter;
use crate::model::Regulation;

use super::Scope;
use super::starts::Starts;
use super::walks::Walks;

/// A term that steps at their limits do not fit for applications of some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// What has the term: a procedure with a total term, or a step that is done by a procedure.
    pub limiter: Limiter,
    /// For applications of which days.
    pub when: StartDays,
    /// Where the steps end for an application of the worst day, in figures.
    pub reaches: String,
    /// Where the term ends then, in figures.
    pub ends: String,
}

/// The terms that steps at their limits do not fit, over all working days of a calendar.
#[must_use]
pub fn unfit(regulation: &Regulation, calendar: &WorkCalendar) -> Vec<Unfit> {
    all(&Starts::new(regulation, &Walks::new(regulation), calendar))
}

fn all(starts: &Starts) -> Vec<Unfit> {
    let found = starts.overrun.iter().map(|(limiter, found)| Unfit {
        limiter: *limiter,
        when: starts.days(found),
        reaches: found.late(),
        ends: found.ends(),
    });
    found.collect()
}

/// Reports each procedure with a total term, and each step with a term that is done by a procedure, in which the steps
/// end too late for applications of some days.
pub(super) fn check(scope: &Scope<'_>, starts: &Starts, faults: &mut Vec<Diagnostic>) {
    for Unfit { limiter, when, reaches, ends } in all(starts) {
        let (name, subject) = match limiter {
            Limiter::Procedure(procedure) => {
                let procedure = scope.regulation.procedure(procedure);
                (&procedure.name, procedure.total.as_ref().map_or(&procedure.clause, |total| &total.clause))
            }
            Limiter::Call(node) => {
                let node = scope.regulation.node(node);
                (&node.name, &node.clause)
            }
        };
        let fault = LimitFault::DoesNotFit { name: name.clone(), when, reaches, ends };
        faults.push(Diagnostic::at(scope.places.of(name), fault).about(&subject.0));
    }
}
