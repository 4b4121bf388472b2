//! No procedure runs twice at once: an event names a step and could not tell which of the two it means.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, StepFault};
use crate::model::{By, Node, ProcedureId};
use crate::source::Span;
use crate::syntax::{RulesTree, Statement};

use super::ends::calls;
use super::order::Order;

/// Reports procedures that several procedures of one parallel step come to, directly or through others.
pub(super) fn check(rules: &RulesTree, order: &Order, faults: &mut Vec<Diagnostic>) {
    for node in &order.nodes {
        let Some(By::All(procedures) | By::Any(procedures)) = &node.by else { continue };
        let mut run = BTreeSet::new();
        for (place, procedure) in procedures.iter().enumerate() {
            // The same procedure named twice is told where it stands.
            if procedures.iter().take(place).any(|before| before == procedure) {
                continue;
            }
            let own = reached(*procedure, order);
            if let Some(name) = own.intersection(&run).find_map(|twice| order.procedures.get(twice.index()))
                && let Some(place) = place_of(rules, node, place)
            {
                let fault = StepFault::TwiceAtOnce { step: node.name.clone(), procedure: name.name.clone() };
                faults.push(Diagnostic::at(place, fault));
            }
            run.extend(own);
        }
    }
}

/// A procedure and all that it calls, directly or through others.
fn reached(procedure: ProcedureId, order: &Order) -> BTreeSet<ProcedureId> {
    let mut reached = BTreeSet::new();
    let mut open = vec![procedure];
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(calls(next, order).map(|call| call.of));
        }
    }
    reached
}

/// Where a step names one of its procedures.
fn place_of(rules: &RulesTree, node: &Node, place: usize) -> Option<Span> {
    rules.statements.iter().find_map(|statement| match &statement.value {
        Statement::Step(step) if step.name.value == node.name => Some(step.by.as_ref()?.procedures.get(place)?.span),
        _ => None,
    })
}
