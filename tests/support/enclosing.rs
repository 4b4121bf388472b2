//! A law of all cases: nothing open is due later than what encloses it.

use proptest::prelude::{TestCaseError, prop_assert};
use reglament::calendar::Due;
use reglament::engine::{Awaited, Case};
use reglament::model::ClockEffect;

/// Asserts that each open procedure, call and step is due no later than all that encloses it, except for a step that
/// makes all of that stand still.
pub(crate) fn nothing_open_is_due_after_what_encloses_it(case: &Case<'_>) -> Result<(), TestCaseError> {
    let due = |id| case.trace().deadline(id).due();
    let suspends = |node| case.regulation().node(node).clock == Some(ClockEffect::Suspends);
    // What encloses what is called by the procedures of each depth.
    let mut around: Vec<Option<Due>> = vec![None];
    for open in case.open_procedures() {
        around.truncate(open.depth + 1);
        let enclosing = around[open.depth];
        let total = open.total.map(due);
        prop_assert!(total.is_none() || enclosing.is_none() || total <= enclosing);
        let inside = total.or(enclosing);
        let step = open.called().or(match open.awaited() {
            Some(Awaited::Step(step)) => Some(step),
            _ => None,
        });
        let inside = inside.filter(|_| !step.is_some_and(|step| suspends(step.node)));
        let deadline = step.and_then(|step| step.deadline).map(due);
        prop_assert!(deadline.is_none() || inside.is_none() || deadline <= inside);
        around.push(deadline.or(inside));
    }
    Ok(())
}
