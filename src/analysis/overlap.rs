//! W1101: two ways out of one step or check, or two terms of one by case, hold for the same facts.

use crate::diagnostic::{ChoiceFault, Diagnostic};
use crate::model::{Facts, Spread};

use super::Scope;
use super::choice::{self, Choice};

/// Reports each way or term that holds together with an earlier one which is then chosen; one that is never chosen is
/// left to its own rule.
///
/// Where all walks are known, only with facts with which one of them comes there.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    for choice in choice::all(scope.regulation).iter().filter(|choice| choice.conditions.len() > 1) {
        let spread = choice.spread(scope.regulation);
        let Some(combinations) = combinations(scope, choice, &spread) else { continue };
        let mut is_taken = vec![false; choice.conditions.len()];
        let mut overlaps = vec![None; choice.conditions.len()];
        for combination in combinations {
            let mut holding = choice.holding(&combination);
            let Some(first) = holding.next() else { continue };
            is_taken.get_mut(first).into_iter().for_each(|taken| *taken = true);
            // Where both lead to the same, it does not matter which is chosen.
            for later in holding.filter(|later| !choice.is_same(*later, first)) {
                let found = || (first, combination.clone());
                overlaps.get_mut(later).into_iter().for_each(|slot| {
                    slot.get_or_insert_with(found);
                });
            }
        }
        for (later, overlap) in overlaps.into_iter().enumerate() {
            let Some((first, combination)) = overlap.filter(|_| is_taken.get(later) == Some(&true)) else { continue };
            let (at, name) = (choice.at, choice.at.name(scope.regulation));
            let combination = scope.shown(&spread, &combination);
            let fault = ChoiceFault::Overlap { name: name.to_owned(), chosen: at.chosen(), combination };
            let report = Diagnostic::at(at.place(scope, Some(later)), fault).about(name);
            faults.push(report.with_related(at.place(scope, Some(first)), at.taken_words()));
        }
    }
}

/// The combinations to be looked at: those with which walks come there, else all; none where there are too many.
fn combinations<'a>(
    scope: &'a Scope<'_>,
    choice: &Choice<'_>,
    spread: &'a Spread,
) -> Option<Box<dyn Iterator<Item = Facts> + 'a>> {
    if !scope.walks.whole {
        return Some(Box::new(spread.combinations()?));
    }
    let mut all = Vec::new();
    let mut room = Spread::MOST_COMBINATIONS;
    for met in scope.walks.met.get(&choice.at).into_iter().flatten() {
        room = room.checked_sub(spread.count(met))?;
        all.push(spread.completions(met)?);
    }
    Some(Box::new(all.into_iter().flatten()))
}
