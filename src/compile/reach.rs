//! Every step can be reached from an application.

use crate::diagnostic::{Diagnostic, OrderFault};
use crate::model::{By, NodeId, Target};
use crate::syntax::RulesTree;

use super::ends::{nodes_of, place_of, targets};
use super::order::Order;

/// Reports steps that no way reaches; of a procedure that nothing begins, only its name.
pub(super) fn check(rules: &RulesTree, order: &Order, faults: &mut Vec<Diagnostic>) {
    let reached = reached(order);
    let is_reached = |node: NodeId| reached.get(node.index()) == Some(&true);
    for procedure in &order.procedures {
        let lost: Vec<_> = nodes_of(procedure).filter(|node| !is_reached(*node)).collect();
        let whole = lost.len() == usize::from(procedure.past.0 - procedure.first.0);
        let names = lost.iter().filter_map(|node| order.nodes.get(node.index())).map(|node| &node.name);
        let names: Vec<_> = if whole { vec![&procedure.name] } else { names.collect() };
        for name in names {
            let place = place_of(rules, name).unwrap_or(rules.span);
            faults.push(Diagnostic::at(place, OrderFault::Unreachable { name: name.clone() }).about(name));
        }
    }
}

fn reached(order: &Order) -> Vec<bool> {
    let mut reached = vec![false; order.nodes.len()];
    let begin =
        |procedure: crate::model::ProcedureId| order.procedures.get(procedure.index()).map(|procedure| procedure.first);
    let mut stack: Vec<_> = order.acceptances.iter().filter_map(|acceptance| begin(acceptance.procedure)).collect();
    while let Some(at) = stack.pop() {
        let Some(slot) = reached.get_mut(at.index()).filter(|slot| !**slot) else { continue };
        *slot = true;
        let Some(node) = order.nodes.get(at.index()) else { continue };
        stack.extend(node.by.iter().flat_map(By::procedures).copied().filter_map(begin));
        stack
            .extend(targets(node).filter_map(|target| if let Target::Node(next) = target { Some(next) } else { None }));
    }
    reached
}
