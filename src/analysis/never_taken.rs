//! W1102: a way out of a step or check that no case takes.

use crate::diagnostic::{ChoiceFault, Diagnostic, NeverTaken};
use crate::language::Words;
use crate::model::{Exit, Facts, Node, NodeId, Spread, Way};

use super::Scope;

/// Of one way: the first facts for which it holds, and those for which it is taken.
#[derive(Clone, Default)]
struct Found {
    /// The way that is taken instead where it holds.
    instead: Option<usize>,
    taken: Option<Facts>,
}

/// Reports ways that no facts take, and those whose facts nobody has who comes there.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    for (id, node) in (0..).map(NodeId).zip(&scope.regulation.nodes) {
        let Exit::Choice { ways, .. } = &node.exit else { continue };
        let spread = Spread::of(ways.iter().map(|way| &way.condition), &scope.regulation.facts);
        let Some(found) = found(ways, &spread) else { continue };
        for (at, found) in found.into_iter().enumerate() {
            let way = (at < ways.len()).then_some(at);
            match found.taken {
                None => faults.push(no_facts(scope, node, way, found.instead)),
                Some(facts) => faults.extend(decided(scope, id, way, &spread, &facts)),
            }
        }
    }
}

/// What is found of each way, that for all other cases last; none where there are too many combinations.
fn found(ways: &[Way], spread: &Spread) -> Option<Vec<Found>> {
    let mut all = vec![Found::default(); ways.len() + 1];
    for combination in spread.combinations()? {
        let mut taken = None;
        for (at, way) in ways.iter().enumerate() {
            if way.condition.holds(&combination) != Ok(true) {
                continue;
            }
            let Some(slot) = all.get_mut(at) else { continue };
            match taken {
                None => {
                    slot.taken.get_or_insert_with(|| combination.clone());
                    taken = Some(at);
                }
                Some(earlier) => slot.instead = slot.instead.or(Some(earlier)),
            }
        }
        if let (None, Some(slot)) = (taken, all.last_mut()) {
            slot.taken.get_or_insert(combination);
        }
    }
    Some(all)
}

/// Reports a way that no facts take.
fn no_facts(scope: &Scope<'_>, node: &Node, way: Option<usize>, instead: Option<usize>) -> Diagnostic {
    let why = match (way, instead) {
        (None, _) => NeverTaken::NothingLeft,
        (Some(_), None) => NeverTaken::Contradiction,
        (Some(_), Some(_)) => NeverTaken::Earlier,
    };
    let fault = ChoiceFault::NeverTaken { name: node.name.clone(), why };
    let report = Diagnostic::at(scope.places.way(&node.name, way), fault).about(&node.name);
    match instead {
        Some(earlier) => report.with_related(
            scope.places.way(&node.name, Some(earlier)),
            Words::new("осы бағыт таңдалады", "выбирается этот переход", "this way is taken"),
        ),
        None => report,
    }
}

/// Reports a way that some facts would take, but that no walk takes although it comes to the node.
fn decided(scope: &Scope<'_>, id: NodeId, way: Option<usize>, spread: &Spread, facts: &Facts) -> Option<Diagnostic> {
    let walks = &scope.walks;
    if !walks.whole || walks.taken.contains(&(id, way)) {
        return None;
    }
    // Where nobody is asked for a way, nobody came there: another rule tells why.
    if !walks.taken.iter().any(|(node, _)| *node == id) {
        return None;
    }
    let name = &scope.regulation.node(id).name;
    let combination = scope.shown(spread, facts);
    let fault = ChoiceFault::NeverTaken { name: name.clone(), why: NeverTaken::Decided { combination } };
    let mut report = Diagnostic::at(scope.places.way(name, way), fault).about(name);
    let deciders = walks.deciders.iter().filter(|(fact, _)| !spread.values(**fact).is_empty());
    let mut deciders: Vec<_> = deciders.flat_map(|(_, nodes)| nodes).filter(|node| **node != id).collect();
    deciders.sort_unstable();
    deciders.dedup();
    for decider in deciders {
        let words = Words::new("дерек осында шешіледі", "факт решается здесь", "the fact is decided here");
        report = report.with_related(scope.places.of(&scope.regulation.node(*decider).name), words);
    }
    Some(report)
}
