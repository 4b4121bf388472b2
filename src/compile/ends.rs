//! Every procedure comes to an end, and every way from an application ends with an outcome.

use crate::diagnostic::{Diagnostic, OrderFault};
use crate::language::Words;
use crate::model::{By, Exit, Node, NodeId, Procedure, ProcedureId, Target};
use crate::source::Span;
use crate::syntax::{RulesTree, Statement, StepTree};

use super::order::Order;

/// How many calls may stand in one another: whatever walks them goes as deep.
const MAX_CALLS: usize = 64;

/// How a procedure can end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ends {
    with_outcome: bool,
    /// The step after which it ends without one, the first found.
    without_outcome: Option<NodeId>,
}

/// Reports calls in a circle or too deep, procedures that never end, and ways that end without an outcome.
pub(super) fn check(rules: &RulesTree, order: &Order, faults: &mut Vec<Diagnostic>) {
    let sorted = match callees_first(order) {
        Ok(sorted) => sorted,
        Err(circle) => return faults.extend(circle.report(rules, order)),
    };
    if let Some(call) = too_deep(&sorted, order) {
        return faults.extend(call.report_depth(rules, order));
    }
    let mut ends = vec![Ends::default(); order.procedures.len()];
    for number in sorted {
        let Some(procedure) = order.procedures.get(number.index()) else { continue };
        let found = walk(procedure, order, &ends);
        ends.get_mut(number.index()).into_iter().for_each(|slot| *slot = found);
    }
    for (procedure, found) in order.procedures.iter().zip(&ends) {
        if *found == Ends::default() {
            let place = place_of(rules, &procedure.name).unwrap_or(rules.span);
            faults.push(Diagnostic::at(place, OrderFault::NeverEnds { procedure: procedure.name.clone() }));
        }
    }
    let mut tops: Vec<_> = order.acceptances.iter().map(|acceptance| acceptance.procedure).collect();
    tops.sort_unstable();
    tops.dedup();
    for top in tops {
        let last = ends.get(top.index()).and_then(|ends| ends.without_outcome);
        let (Some(last), Some(procedure)) = (last, order.procedures.get(top.index())) else { continue };
        let place = order.nodes.get(last.index()).and_then(|node| place_of(rules, &node.name)).unwrap_or(rules.span);
        faults.push(Diagnostic::at(place, OrderFault::NoOutcome { procedure: procedure.name.clone() }));
    }
}

/// A step that is done by another procedure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    step: NodeId,
    pub(super) of: ProcedureId,
}

impl Call {
    /// Where the step names the procedure.
    fn place(self, rules: &RulesTree, order: &Order) -> Option<Span> {
        let step = &order.nodes.get(self.step.index())?.name;
        let called = &order.procedures.get(self.of.index())?.name;
        rules.statements.iter().find_map(|statement| match &statement.value {
            Statement::Step(written) if written.name.value == *step => {
                let mut procedures = written.by.iter().flat_map(|by| &by.procedures);
                procedures.find(|by| by.value == *called).map(|by| by.span)
            }
            _ => None,
        })
    }

    /// Reports that the call leads back to the procedure that it stands in, directly or through others.
    fn report(self, rules: &RulesTree, order: &Order) -> Option<Diagnostic> {
        let procedure = &order.procedures.get(self.of.index())?.name;
        let fault = OrderFault::CallsItself { procedure: procedure.clone() };
        let words = Words::new(
            "шақыру осы рәсімге қайтып келеді",
            "вызов возвращается к этой процедуре",
            "the call comes back to this procedure",
        );
        Some(Diagnostic::at(self.place(rules, order)?, fault).with_related(place_of(rules, procedure)?, words))
    }

    /// Reports that too many calls stand in one another from this one on.
    fn report_depth(self, rules: &RulesTree, order: &Order) -> Option<Diagnostic> {
        let procedure = order.procedures.get(self.of.index())?.name.clone();
        Some(Diagnostic::at(self.place(rules, order)?, OrderFault::DeepCalls { procedure, limit: MAX_CALLS }))
    }
}

/// The calls of a procedure, in order.
pub(super) fn calls(number: ProcedureId, order: &Order) -> impl Iterator<Item = Call> + '_ {
    let nodes = order.procedures.get(number.index()).into_iter().flat_map(nodes_of);
    nodes.flat_map(|step| {
        let by = order.nodes.get(step.index()).and_then(|node| node.by.as_ref());
        by.into_iter().flat_map(By::procedures).map(move |of| Call { step, of: *of })
    })
}

/// How far the calls of a procedure were followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Followed {
    Not,
    /// They are being followed now: a call back closes a circle.
    Open,
    Whole,
}

/// All procedures, each after those that it calls; the call that closes a circle where there is one.
///
/// What is open is held in a list, not on the stack of the thread: a file can hold a chain of any length.
fn callees_first(order: &Order) -> Result<Vec<ProcedureId>, Call> {
    let mut followed = vec![Followed::Not; order.procedures.len()];
    let mut sorted = Vec::new();
    for (top, _) in (0..).map(ProcedureId).zip(&order.procedures) {
        let mut open = Vec::new();
        let mut next = Some(top);
        loop {
            if let Some(number) = next.take() {
                let slot = followed.get_mut(number.index()).filter(|slot| **slot == Followed::Not);
                if let Some(slot) = slot {
                    *slot = Followed::Open;
                    open.push((number, calls(number, order)));
                }
            }
            let Some((number, calls)) = open.last_mut() else { break };
            let number = *number;
            if let Some(call) = calls.next() {
                if followed.get(call.of.index()) == Some(&Followed::Open) {
                    return Err(call);
                }
                next = Some(call.of);
            } else {
                open.pop();
                sorted.push(number);
                followed.get_mut(number.index()).into_iter().for_each(|slot| *slot = Followed::Whole);
            }
        }
    }
    Ok(sorted)
}

/// The first call in which too many others stand, looking from the innermost out.
fn too_deep(sorted: &[ProcedureId], order: &Order) -> Option<Call> {
    let mut depths = vec![0_usize; order.procedures.len()];
    for number in sorted {
        let depth_of = |call: &Call| depths.get(call.of.index()).map_or(0, |depth| depth + 1);
        let deepest = calls(*number, order).max_by_key(depth_of);
        let depth = deepest.as_ref().map_or(0, depth_of);
        if depth > MAX_CALLS {
            return deepest;
        }
        depths.get_mut(number.index()).into_iter().for_each(|slot| *slot = depth);
    }
    None
}

/// Walks all ways of a procedure, with and without an outcome of a called procedure in hand.
///
/// How the called procedures end is known: they come first.
fn walk(procedure: &Procedure, order: &Order, known: &[Ends]) -> Ends {
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
        if let Some(by) = &node.by {
            let called = by.procedures().iter().filter_map(|by| known.get(by.index()));
            let all = matches!(by, By::All(_));
            // Where all must end, one that ends only with an outcome leaves none without.
            let with_outcome = called.clone().any(|called| called.with_outcome);
            let mut without = called.map(|called| called.without_outcome.is_some());
            let without_outcome = if all { without.all(|can| can) } else { without.any(|can| can) };
            after = [(with_outcome, true), (without_outcome, in_hand)]
                .into_iter()
                .filter_map(|(possible, in_hand)| possible.then_some(in_hand))
                .collect();
        }
        let done = after.into_iter().flat_map(|in_hand| exits(&node.exit).map(move |target| (target, in_hand)));
        // When the term runs out, what the called procedures would have ended with is not in hand.
        let expired = node.on_expiry.map(|target| (target, in_hand));
        for (target, in_hand) in done.chain(expired) {
            match target {
                Target::Node(next) => stack.push((next, in_hand)),
                Target::Outcome(_) => ends.with_outcome = true,
                Target::End if in_hand => ends.with_outcome = true,
                Target::End => ends.without_outcome = ends.without_outcome.or(Some(at)),
            }
        }
    }
    ends
}

/// All places that a node can lead to, also when its term runs out.
pub(super) fn targets(node: &Node) -> impl Iterator<Item = Target> {
    exits(&node.exit).chain(node.on_expiry)
}

/// All places that an exit can lead to.
fn exits(exit: &Exit) -> impl Iterator<Item = Target> {
    let (ways, last) = match exit {
        Exit::Always(target) => (&[][..], *target),
        Exit::Choice { ways, otherwise } => (ways.as_slice(), *otherwise),
    };
    ways.iter().map(|way| way.target).chain([last])
}

/// Where a procedure, step or check is named.
pub(super) fn place_of(rules: &RulesTree, wanted: &str) -> Option<Span> {
    rules.statements.iter().find_map(|statement| match &statement.value {
        Statement::Procedure { name, .. } | Statement::Step(StepTree { name, .. }) | Statement::Check { name, .. } => {
            (name.value == wanted).then_some(name.span)
        }
        _ => None,
    })
}

/// The nodes of a procedure.
pub(super) fn nodes_of(procedure: &Procedure) -> impl Iterator<Item = NodeId> + use<> {
    (procedure.first.0..procedure.past.0).map(NodeId)
}
