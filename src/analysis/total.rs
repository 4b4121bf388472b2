//! W1301: the steps of a procedure add up to more than its total term.

use std::collections::BTreeMap;

use crate::calendar::Term;
use crate::diagnostic::{Amount, Diagnostic, LimitFault};
use crate::language::Words;
use crate::model::{By, ByCase, ClockEffect, Grant, NodeId, ProcedureId, Regulation, unit_keyword};

use super::Scope;
use super::sum::Sum;
use super::walks::{Event, Walk};

/// What is added up inside one open procedure.
#[derive(Default)]
struct Level {
    steps: Sum,
    /// By how much the total term is longer.
    prolonged: Sum,
    /// Which total term counts, for a procedure that has one.
    total: Option<Term>,
    /// What the procedures come to by which its last step was done.
    called: Vec<Sum>,
}

/// A procedure whose steps do not fit.
struct Exceeding {
    sum: Sum,
    total: Term,
}

/// Reports procedures with a total term whose steps add up to more on some walk, each once, by the longest walk.
///
/// A step within a term counts with it. So do, for a step that states none, the procedures by which it is done: the
/// longest of several that must all end, the shortest where the first is enough, and no more than a total term of
/// theirs. A step that suspends, or that is counted from another step or back from the end, adds nothing.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let mut worst: BTreeMap<ProcedureId, Exceeding> = BTreeMap::new();
    for walk in &scope.walks.ended {
        add_up(walk, scope.regulation, &mut worst);
    }
    for (id, Exceeding { sum, total }) in worst {
        let procedure = scope.regulation.procedure(id);
        let (Some(stated), Some(total)) = (&procedure.total, amount(total)) else { continue };
        let at = stated.clause.0.clone();
        let fault =
            LimitFault::SumExceeds { of: procedure.clause.0.clone(), sum: sum.amounts(), at: at.clone(), total };
        let mut report = Diagnostic::at(scope.places.of(&procedure.name), fault).about(at);
        if let Some(place) = scope.places.total(&procedure.name) {
            report = report.with_related(place, Words::new("жалпы мерзім", "общий срок", "the total term"));
        }
        faults.push(report);
    }
}

/// Adds up the steps of a walk, and notes the procedures that they exceed.
fn add_up(walk: &Walk, regulation: &Regulation, worst: &mut BTreeMap<ProcedureId, Exceeding>) {
    // The case of the term of each open step: the innermost is done first.
    let mut opened: Vec<(NodeId, Option<usize>)> = Vec::new();
    let mut levels = vec![Level::default()];
    for event in &walk.events {
        match *event {
            Event::Begun(procedure, case) => {
                let total = regulation.procedure(procedure).total.as_ref().map(|total| *case_of(&total.term, case));
                levels.push(Level { total, ..Level::default() });
            }
            Event::Opened(node, case) => opened.push((node, case)),
            Event::Expired(_) => {
                // A term that ran out took all of its time, whatever was done meanwhile.
                let (Some((node, case)), Some(level)) = (opened.pop(), levels.last_mut()) else { continue };
                level.steps = level.steps.plus(of_step(regulation, node, case).unwrap_or_default());
            }
            Event::Done(_) => {
                let (Some((node, case)), Some(level)) = (opened.pop(), levels.last_mut()) else { continue };
                let called = std::mem::take(&mut level.called).into_iter();
                let inside = match regulation.node(node).by {
                    Some(By::Any(_)) => called.min_by_key(|sum| sum.length()),
                    _ => called.max_by_key(|sum| sum.length()),
                };
                let taken = of_step(regulation, node, case).or(inside).unwrap_or_default();
                level.steps = level.steps.plus(taken);
                if let Some(ClockEffect::Prolongs { by, .. }) = regulation.node(node).clock {
                    for level in &mut levels {
                        level.prolonged = level.prolonged.plus(Sum::of(by));
                    }
                }
            }
            Event::Ended(procedure) => {
                let (Some(level), Some(around)) = (levels.pop(), levels.last_mut()) else { continue };
                around.called.push(inside(&level));
                let Some(total) = level.total.filter(|_| is_exceeded(&level)) else { continue };
                let longer = |before: &Exceeding| level.steps.length() > before.sum.length();
                if worst.get(&procedure).is_none_or(longer) {
                    worst.insert(procedure, Exceeding { sum: level.steps, total });
                }
            }
        }
    }
}

/// What a procedure comes to for the step that is done by it.
fn inside(level: &Level) -> Sum {
    match level.total {
        Some(total) if is_exceeded(level) => Sum::of(total).plus(level.prolonged),
        _ => level.steps,
    }
}

fn is_exceeded(level: &Level) -> bool {
    level.total.is_some_and(|total| level.steps.exceeds(Sum::of(total).plus(level.prolonged)))
}

/// What a step adds by its own term; none where it has none that is counted from its opening.
fn of_step(regulation: &Regulation, node: NodeId, case: Option<usize>) -> Option<Sum> {
    let node = regulation.node(node);
    if node.clock == Some(ClockEffect::Suspends) {
        return Some(Sum::default());
    }
    match case_of(node.term.as_ref()?, case) {
        Grant::Within(term) => Some(Sum::of(*term)),
        Grant::From(..) | Grant::BeforeEnd(_) => Some(Sum::default()),
    }
}

/// The case of a term; none is «otherwise».
fn case_of<T>(term: &ByCase<T>, case: Option<usize>) -> &T {
    case.and_then(|at| term.cases.get(at)).map_or(&term.otherwise, |(_, value)| value)
}

/// A term that is counted, as it stands.
fn amount(term: Term) -> Option<Amount> {
    let Term::Amount { amount: number, unit } = term else { return None };
    Some(Amount { number, unit: unit_keyword(unit) })
}
