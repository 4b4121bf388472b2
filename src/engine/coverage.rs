//! What of a regulation cases reach: steps and checks, the ways out of them, outcomes.

use std::collections::BTreeSet;

use super::{Branch, EntryKind, Trace};
use crate::model::{Exit, NodeId, OutcomeId, Regulation};

/// Something of a regulation that a case can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Goal {
    /// A step that is done, or a check that is passed.
    Node(NodeId),
    /// One of several ways out of a step or check.
    Way(NodeId, Branch),
    /// The way that is taken when the term of a step runs out.
    Expiry(NodeId),
    /// An outcome with which a case ends.
    Outcome(OutcomeId),
}

/// All that cases can reach in a regulation: its steps and checks, their ways, its outcomes.
#[must_use]
pub fn goals(regulation: &Regulation) -> BTreeSet<Goal> {
    let nodes = (0..).map(NodeId).zip(&regulation.nodes).flat_map(|(id, node)| {
        let ways = match &node.exit {
            Exit::Always(_) => Vec::new(),
            Exit::Choice { ways, .. } => {
                let ways = (0..).zip(ways).map(|(place, _)| Branch::Way(place));
                ways.chain([Branch::Otherwise]).map(|branch| Goal::Way(id, branch)).collect()
            }
        };
        [Goal::Node(id)].into_iter().chain(ways).chain(node.on_expiry.map(|_| Goal::Expiry(id)))
    });
    let outcomes = (0..).map(OutcomeId).zip(&regulation.outcomes).map(|(id, _)| Goal::Outcome(id));
    nodes.chain(outcomes).collect()
}

/// What a case reached.
#[must_use]
pub fn reached(trace: &Trace, regulation: &Regulation) -> BTreeSet<Goal> {
    trace.entries().iter().flat_map(|entry| goals_of(entry.what, regulation)).flatten().collect()
}

/// What an entry of a trace reaches: at most a node and a way out of it.
fn goals_of(entry: EntryKind, regulation: &Regulation) -> [Option<Goal>; 2] {
    match entry {
        EntryKind::StepDone { node, .. } | EntryKind::Returned { node, .. } => [Some(Goal::Node(node)), None],
        EntryKind::WayTaken { node, branch, .. } => {
            let check = regulation.node(node).is_check.then_some(Goal::Node(node));
            [check, (branch != Branch::Only).then_some(Goal::Way(node, branch))]
        }
        EntryKind::StepExpired { node, .. } => [Some(Goal::Expiry(node)), None],
        EntryKind::CaseEnded { outcome, .. } => [Some(Goal::Outcome(outcome)), None],
        _ => [None, None],
    }
}
