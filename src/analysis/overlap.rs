//! W1101: two ways out of one step or check hold for the same facts.

use crate::diagnostic::{ChoiceFault, Diagnostic};
use crate::language::Words;
use crate::model::{Exit, Spread};

use super::Scope;

/// Reports each way that holds together with an earlier one which is then taken; a way that is never taken is left to
/// its own rule.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    for node in &scope.regulation.nodes {
        let Exit::Choice { ways, .. } = &node.exit else { continue };
        if ways.len() < 2 {
            continue;
        }
        let spread = Spread::of(ways.iter().map(|way| &way.condition), &scope.regulation.facts);
        let Some(combinations) = spread.combinations() else { continue };
        let mut is_taken = vec![false; ways.len()];
        let mut overlaps = vec![None; ways.len()];
        for combination in combinations {
            let holding = ways.iter().enumerate().filter(|(_, way)| way.condition.holds(&combination) == Ok(true));
            let mut holding = holding.map(|(at, _)| at);
            let Some(first) = holding.next() else { continue };
            is_taken.get_mut(first).into_iter().for_each(|taken| *taken = true);
            // Where both ways lead to one place, it does not matter which is taken.
            let target = ways.get(first).map(|way| way.target);
            for later in holding.filter(|later| ways.get(*later).map(|way| way.target) != target) {
                let found = || (first, combination.clone());
                overlaps.get_mut(later).into_iter().for_each(|slot| {
                    slot.get_or_insert_with(found);
                });
            }
        }
        for (later, overlap) in overlaps.into_iter().enumerate() {
            let Some((first, combination)) = overlap.filter(|_| is_taken.get(later) == Some(&true)) else { continue };
            let combination = scope.shown(&spread, &combination);
            let fault = ChoiceFault::Overlap { name: node.name.clone(), combination };
            let words = Words::new("осы бағыт таңдалады", "выбирается этот переход", "this way is taken");
            let report = Diagnostic::at(scope.places.way(&node.name, Some(later)), fault).about(&node.name);
            faults.push(report.with_related(scope.places.way(&node.name, Some(first)), words));
        }
    }
}
