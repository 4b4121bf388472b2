//! A term that is counted backward has a total term to be counted from.

use crate::diagnostic::{Diagnostic, TermFault};
use crate::model::ProcedureId;
use crate::source::{Span, Spanned};
use crate::syntax::{GrantTree, RulesTree, Statement, StepTree};

use super::ends::{calls, nodes_of};
use super::order::Order;

/// Reports backward terms in procedures that have no total term and are called by none that could have one.
pub(super) fn check(rules: &RulesTree, order: &Order, faults: &mut Vec<Diagnostic>) {
    let within_total = within_total(order);
    let is_within = |name: &str| {
        let own = order.nodes.iter().position(|node| node.name == name);
        let mut procedures = order.procedures.iter().zip(&within_total).filter(|(_, is_within)| **is_within);
        procedures.any(|(procedure, _)| nodes_of(procedure).any(|node| Some(node.index()) == own))
    };
    for statement in &rules.statements {
        let Statement::Step(step) = &statement.value else { continue };
        let Some(place) = backward_term(step).filter(|_| !is_within(&step.name.value)) else { continue };
        let fault = TermFault::BackwardWithoutTotal { step: step.name.value.clone() };
        faults.push(Diagnostic::at(place, fault));
    }
}

/// The first term of a step that is counted backward.
fn backward_term(step: &StepTree) -> Option<Span> {
    let term = step.term.as_ref()?;
    let mut grants = term.cases.iter().map(|(_, grant)| grant).chain([&term.otherwise]);
    grants.find_map(|grant| if let GrantTree::BeforeEnd(Spanned { span, .. }) = grant { Some(*span) } else { None })
}

/// Of each procedure, whether it has a total term or is called, directly or through others, by one that has.
fn within_total(order: &Order) -> Vec<bool> {
    let mut within = vec![false; order.procedures.len()];
    let numbered = (0..).map(ProcedureId).zip(&order.procedures);
    let mut open: Vec<_> = numbered.filter(|(_, procedure)| procedure.total.is_some()).map(|(id, _)| id).collect();
    while let Some(number) = open.pop() {
        let Some(slot) = within.get_mut(number.index()).filter(|slot| !**slot) else { continue };
        *slot = true;
        open.extend(calls(number, order).map(|call| call.of));
    }
    within
}
