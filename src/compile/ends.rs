//! Every procedure comes to an end, and every way from an application ends with an outcome.

use crate::diagnostic::{Diagnostic, OrderFault};
use crate::language::Words;
use crate::model::{Exit, NodeId, Procedure, ProcedureId, Target};
use crate::source::Span;
use crate::syntax::{RulesTree, Statement};

use super::order::Order;

/// How a procedure can end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ends {
    with_outcome: bool,
    /// The step after which it ends without one, the first found.
    without_outcome: Option<NodeId>,
}

/// Reports procedures that call themselves, that never end, and ways that end without an outcome.
pub(super) fn check(rules: &RulesTree, order: &Order, faults: &mut Vec<Diagnostic>) {
    let mut ends: Vec<Option<Ends>> = vec![None; order.procedures.len()];
    let mut open = vec![false; order.procedures.len()];
    for index in 0..order.procedures.len() {
        let Ok(number) = u16::try_from(index) else { return };
        if let Err(circle) = ends_of(ProcedureId(number), order, &mut ends, &mut open) {
            faults.extend(circle.report(rules, order));
            return;
        }
    }
    for (number, found) in (0..).map(ProcedureId).zip(&ends) {
        if *found == Some(Ends::default()) {
            let Some(procedure) = order.procedures.get(number.index()) else { continue };
            let place = place_of(rules, &procedure.name).unwrap_or(rules.span);
            faults.push(Diagnostic::at(place, OrderFault::NeverEnds { procedure: procedure.name.clone() }));
        }
    }
    let mut tops: Vec<_> = order.acceptances.iter().map(|acceptance| acceptance.procedure).collect();
    tops.sort_unstable();
    tops.dedup();
    for top in tops {
        let last = ends.get(top.index()).copied().flatten().and_then(|ends| ends.without_outcome);
        let (Some(last), Some(procedure)) = (last, order.procedures.get(top.index())) else { continue };
        let place = order.nodes.get(last.index()).and_then(|node| place_of(rules, &node.name)).unwrap_or(rules.span);
        faults.push(Diagnostic::at(place, OrderFault::NoOutcome { procedure: procedure.name.clone() }));
    }
}

/// A procedure that calls itself, and the step whose call leads back to it.
#[derive(Clone, Copy, Debug)]
struct Circle {
    procedure: ProcedureId,
    step: NodeId,
}

impl Circle {
    fn report(self, rules: &RulesTree, order: &Order) -> Option<Diagnostic> {
        let procedure = &order.procedures.get(self.procedure.index())?.name;
        let step = &order.nodes.get(self.step.index())?.name;
        let call = rules.statements.iter().find_map(|statement| match &statement.value {
            Statement::Step { name, by: Some(by), .. } if name.value == *step => Some(by.span),
            _ => None,
        });
        let report = Diagnostic::at(call?, OrderFault::CallsItself { procedure: procedure.clone() });
        let words = Words::new(
            "шақыру осы рәсімге қайтып келеді",
            "вызов возвращается к этой процедуре",
            "the call comes back to this procedure",
        );
        Some(report.with_related(place_of(rules, procedure)?, words))
    }
}

/// How a procedure can end; the circle where one calls itself.
fn ends_of(number: ProcedureId, order: &Order, known: &mut [Option<Ends>], open: &mut [bool]) -> Result<Ends, Circle> {
    if let Some(Some(ends)) = known.get(number.index()) {
        return Ok(*ends);
    }
    let Some(procedure) = order.procedures.get(number.index()) else { return Ok(Ends::default()) };
    mark(open, number, true);
    let ends = walk(procedure, order, known, open)?;
    mark(open, number, false);
    if let Some(slot) = known.get_mut(number.index()) {
        *slot = Some(ends);
    }
    Ok(ends)
}

fn mark(open: &mut [bool], number: ProcedureId, value: bool) {
    if let Some(slot) = open.get_mut(number.index()) {
        *slot = value;
    }
}

/// Walks all ways of a procedure, with and without an outcome of a called procedure in hand.
fn walk(procedure: &Procedure, order: &Order, known: &mut [Option<Ends>], open: &mut [bool]) -> Result<Ends, Circle> {
    let mut ends = Ends::default();
    let mut seen = vec![[false; 2]; usize::from(procedure.past.0 - procedure.first.0)];
    let mut stack = vec![(procedure.first, false)];
    while let Some((at, in_hand)) = stack.pop() {
        let slot =
            seen.get_mut(usize::from(at.0 - procedure.first.0)).and_then(|seen| seen.get_mut(usize::from(in_hand)));
        let Some(slot) = slot.filter(|slot| !**slot) else { continue };
        *slot = true;
        let Some(node) = order.nodes.get(at.index()) else { continue };
        let mut after = vec![in_hand];
        if let Some(by) = node.by {
            if open.get(by.index()) == Some(&true) {
                return Err(Circle { procedure: by, step: at });
            }
            let called = ends_of(by, order, known, open)?;
            after = [(called.with_outcome, true), (called.without_outcome.is_some(), in_hand)]
                .into_iter()
                .filter_map(|(possible, in_hand)| possible.then_some(in_hand))
                .collect();
        }
        for in_hand in after {
            for target in targets(&node.exit) {
                match target {
                    Target::Node(next) => stack.push((next, in_hand)),
                    Target::Outcome(_) => ends.with_outcome = true,
                    Target::End if in_hand => ends.with_outcome = true,
                    Target::End => ends.without_outcome = ends.without_outcome.or(Some(at)),
                }
            }
        }
    }
    Ok(ends)
}

/// All places that an exit can lead to.
pub(super) fn targets(exit: &Exit) -> impl Iterator<Item = Target> {
    let (ways, last) = match exit {
        Exit::Always(target) => (&[][..], *target),
        Exit::Choice { ways, otherwise } => (ways.as_slice(), *otherwise),
    };
    ways.iter().map(|way| way.target).chain([last])
}

/// Where a procedure, step or check is named.
pub(super) fn place_of(rules: &RulesTree, wanted: &str) -> Option<Span> {
    rules.statements.iter().find_map(|statement| match &statement.value {
        Statement::Procedure { name, .. } | Statement::Step { name, .. } | Statement::Check { name, .. } => {
            (name.value == wanted).then_some(name.span)
        }
        _ => None,
    })
}

/// The nodes of a procedure.
pub(super) fn nodes_of(procedure: &Procedure) -> impl Iterator<Item = NodeId> + use<> {
    (procedure.first.0..procedure.past.0).map(NodeId)
}
