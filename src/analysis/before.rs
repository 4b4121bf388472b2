//! W1207: a step counted from another one that is never done before it.

use std::collections::BTreeSet;

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::language::Words;
use crate::model::{By, ByCase, Grant, NodeId, ProcedureId, Regulation, Target};

use super::Scope;

/// Reports steps that are counted from a step, or may not be done before a time after it, where no way passes that
/// step first.
///
/// Ways are followed whatever the facts are, so that what is reported can be done by no facts.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let regulation = scope.regulation;
    for (id, node) in (0..).map(NodeId).zip(&regulation.nodes) {
        let grants = node.term.iter().flat_map(ByCase::all);
        let from = grants.filter_map(|grant| if let Grant::From(_, from) = grant { Some(*from) } else { None });
        let mut from: Vec<_> = from.chain(node.not_before.map(|wait| wait.after)).collect();
        from.sort_unstable();
        from.dedup();
        for from in from.into_iter().filter(|from| !comes_after(regulation, *from, id)) {
            let first = &regulation.node(from).name;
            let fault = CourseFault::NothingBefore { name: node.name.clone(), from: first.clone() };
            let words = Words::new("осыдан саналады", "считается от этого шага", "counted from this step");
            let report = Diagnostic::at(scope.places.of(&node.name), fault).about(&node.name);
            faults.push(report.with_related(scope.places.of(first), words));
        }
    }
}

/// Whether a node can be come to after a step was done.
fn comes_after(regulation: &Regulation, done: NodeId, wanted: NodeId) -> bool {
    let mut seen = vec![false; regulation.nodes.len()];
    let mut open = Vec::new();
    leave(regulation, done, false, &mut open);
    while let Some(at) = open.pop() {
        let Some(slot) = seen.get_mut(at.index()).filter(|slot| !**slot) else { continue };
        *slot = true;
        if at == wanted {
            return true;
        }
        match &regulation.node(at).by {
            Some(by) => open.extend(by.procedures().iter().map(|called| regulation.procedure(*called).first)),
            None => leave(regulation, at, true, &mut open),
        }
        if let Some(Target::Node(next)) = regulation.node(at).on_expiry {
            open.push(next);
        }
    }
    false
}

/// Where the way can go on after a step: on in its procedure, or where that is over, in those that called it and in
/// those that go on beside it.
fn leave(regulation: &Regulation, from: NodeId, can_expire: bool, open: &mut Vec<NodeId>) {
    let mut seen = BTreeSet::new();
    let mut left = vec![from];
    while let Some(id) = left.pop() {
        if !seen.insert(id) {
            continue;
        }
        let node = regulation.node(id);
        let callers: Vec<_> = owner(regulation, id).into_iter().flat_map(|own| callers(regulation, own)).collect();
        let expiry = node.on_expiry.filter(|_| can_expire || id != from);
        for target in node.exit.targets().chain(expiry) {
            match target {
                Target::Node(next) => open.push(next),
                Target::Outcome(_) | Target::End => left.extend(&callers),
            }
        }
        // A procedure that is done beside others: the others may still have far to go.
        let by = callers.iter().filter_map(|caller| regulation.node(*caller).by.as_ref());
        let beside = by.map(By::procedures).filter(|procedures| procedures.len() > 1).flatten();
        open.extend(beside.map(|other| regulation.procedure(*other).first));
    }
}

/// The procedure of a node.
fn owner(regulation: &Regulation, node: NodeId) -> Option<ProcedureId> {
    let mut own = (0..).map(ProcedureId).zip(&regulation.procedures);
    own.find(|(_, procedure)| (procedure.first..procedure.past).contains(&node)).map(|(id, _)| id)
}

/// The steps that are done by a procedure.
fn callers(regulation: &Regulation, procedure: ProcedureId) -> impl Iterator<Item = NodeId> + '_ {
    let nodes = (0..).map(NodeId).zip(&regulation.nodes);
    nodes.filter_map(move |(id, node)| node.by.as_ref()?.procedures().contains(&procedure).then_some(id))
}
