//! W1205: a part of a procedure from which nothing gets out.

use std::collections::BTreeSet;

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::model::NodeId;

use super::Scope;

/// Reports steps from which no walk comes to the end of the procedure, and places where a fact once decided sends
/// walks round and round.
///
/// Of steps that lead to one another the first is reported. A step done by a procedure that does not end is not: the
/// report stands where the procedure cannot end. Nothing is claimed unless all walks are known.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let walks = &scope.walks;
    if !walks.whole {
        return;
    }
    let mut free: BTreeSet<NodeId> =
        walks.edges.iter().filter_map(|(from, to)| to.is_none().then_some(*from)).collect();
    let is_stuck_inside = |node: &&NodeId| {
        scope
            .regulation
            .node(**node)
            .by
            .as_ref()
            .is_some_and(|by| (0..by.procedures().len()).any(|place| !walks.joined.contains(&(**node, place))))
    };
    free.extend(walks.visited.iter().filter(is_stuck_inside));
    let mut before = 0;
    while free.len() > before {
        before = free.len();
        let next = walks.edges.iter().filter(|(_, to)| to.is_some_and(|to| free.contains(&to)));
        let next: Vec<_> = next.map(|(from, _)| *from).collect();
        free.extend(next);
    }
    let mut told = BTreeSet::new();
    for node in walks.visited.iter().filter(|node| !free.contains(node)) {
        if told.contains(node) {
            continue;
        }
        spread_from(*node, scope, &mut told);
        let name = &scope.regulation.node(*node).name;
        let fault = CourseFault::Trap { name: name.clone(), combination: None };
        faults.push(Diagnostic::at(scope.places.of(name), fault).about(name));
    }
    for (node, (spread, facts)) in &walks.circles {
        let combination = scope.shown(spread, facts);
        // Where nothing is decided on the circle, nothing gets out with any facts: that is told above.
        if told.contains(node) || combination.is_empty() {
            continue;
        }
        let name = &scope.regulation.node(*node).name;
        let fault = CourseFault::Trap { name: name.clone(), combination: Some(combination) };
        faults.push(Diagnostic::at(scope.places.of(name), fault).about(name));
    }
}

/// All that can be come to from a node within its procedure, the node included.
fn spread_from(node: NodeId, scope: &Scope<'_>, found: &mut BTreeSet<NodeId>) {
    let mut open = vec![node];
    while let Some(at) = open.pop() {
        if found.insert(at) {
            let from_here = scope.walks.edges.range((at, None)..=(at, Some(NodeId(u16::MAX))));
            open.extend(from_here.filter_map(|(_, to)| *to));
        }
    }
}
