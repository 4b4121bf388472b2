//! W1102: a way out of a step or check that no case takes, or a term by case that applies to none.

use crate::diagnostic::{ChoiceFault, Diagnostic, NeverTaken};
use crate::language::Words;
use crate::model::{Facts, Spread};

use super::Scope;
use super::choice::{self, Choice, Chooser};

/// Of one way or term: the first facts for which it holds, and those for which it is chosen.
#[derive(Clone, Default)]
struct Found {
    /// What is chosen instead where it holds.
    instead: Option<usize>,
    taken: Option<Facts>,
}

/// Reports ways and terms that no facts choose, and those whose facts nobody has who comes there.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    for choice in choice::all(scope.regulation) {
        let spread = choice.spread(scope.regulation);
        let Some(found) = found(&choice, &spread) else { continue };
        for (at, found) in found.into_iter().enumerate() {
            let which = (at < choice.conditions.len()).then_some(at);
            match found.taken {
                None => faults.push(no_facts(scope, choice.at, which, found.instead)),
                Some(facts) => faults.extend(decided(scope, choice.at, which, &spread, &facts)),
            }
        }
    }
}

/// What is found of each condition, of what is left when none holds last; none where there are too many combinations.
fn found(choice: &Choice<'_>, spread: &Spread) -> Option<Vec<Found>> {
    let mut all = vec![Found::default(); choice.conditions.len() + 1];
    for combination in spread.combinations()? {
        let mut taken = None;
        for at in choice.holding(&combination) {
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

/// Reports what no facts choose.
fn no_facts(scope: &Scope<'_>, chooser: Chooser, which: Option<usize>, instead: Option<usize>) -> Diagnostic {
    let why = match (which, instead) {
        (None, _) => NeverTaken::NothingLeft,
        (Some(_), None) => NeverTaken::Contradiction,
        (Some(_), Some(_)) => NeverTaken::Earlier,
    };
    let report = report(scope, chooser, which, why);
    match instead {
        Some(_) => report.with_related(chooser.place(scope, instead), chooser.taken_words()),
        None => report,
    }
}

/// Reports what some facts would choose, but no walk has chosen that comes there.
fn decided(
    scope: &Scope<'_>,
    chooser: Chooser,
    which: Option<usize>,
    spread: &Spread,
    facts: &Facts,
) -> Option<Diagnostic> {
    let walks = &scope.walks;
    if !walks.whole || walks.taken.contains(&(chooser, which)) {
        return None;
    }
    // Where nobody is asked, nobody came there: another rule tells why.
    if !walks.taken.iter().any(|(other, _)| *other == chooser) {
        return None;
    }
    let combination = scope.shown(spread, facts);
    let mut report = report(scope, chooser, which, NeverTaken::Decided { combination });
    let deciders = walks.deciders.iter().filter(|(fact, _)| !spread.values(**fact).is_empty());
    let deciders = deciders.flat_map(|(_, deciders)| deciders).filter(|decider| **decider != chooser);
    let mut places: Vec<_> = deciders.map(|decider| scope.places.of(decider.name(scope.regulation))).collect();
    places.sort_unstable();
    places.dedup();
    for place in places {
        let words = Words::new("дерек осында шешіледі", "факт решается здесь", "the fact is decided here");
        report = report.with_related(place, words);
    }
    Some(report)
}

fn report(scope: &Scope<'_>, chooser: Chooser, which: Option<usize>, why: NeverTaken) -> Diagnostic {
    let name = chooser.name(scope.regulation);
    let fault = ChoiceFault::NeverTaken { name: name.to_owned(), chosen: chooser.chosen(), why };
    Diagnostic::at(chooser.place(scope, which), fault).about(name)
}
