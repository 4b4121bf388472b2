//! Warnings about a whole sound regulation: conditions, order, terms and wording that are each sound but do not go
//! together, and the answers that the file gives to them.
//!
//! Every rule has its file and looks at the same `Scope`. Nothing is claimed that is not so: where there are more
//! combinations or walks than are looked at, a rule that would have to know them all says nothing.

mod backward;
mod before;
mod chain;
mod choice;
mod course;
mod effects;
mod entry;
mod exceeding;
mod facts;
mod fit;
mod loops;
mod never_taken;
mod norms;
mod outcomes;
mod overlap;
mod parallel;
mod participants;
mod places;
mod prolongation;
mod review;
mod starts;
mod sum;
mod suspension;
mod text;
mod total;
mod walks;

use std::collections::BTreeSet;

use crate::calendar::WorkCalendar;
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::{Branch, Goal};
use crate::language::Language;
use crate::model::{Facts, Regulation, Spread};
use crate::syntax::RegulationTree;

pub use effects::{Effects, StartEffect, TotalEffect, effects};
pub use entry::unclear;
pub use fit::{Unfit, unfit};
pub(crate) use text::{Sign, Token, TokenKind, TypedTerm, folded, signs, terms_in, tokens};

use choice::Chooser;
use places::Places;
use starts::Starts;
use walks::Walks;

pub use text::{ActsAsOf, act_named};

/// What all rules look at.
struct Scope<'a> {
    regulation: &'a Regulation,
    places: Places<'a>,
    walks: Walks,
    /// The language in which the rules are written.
    language: Language,
}

impl Scope<'_> {
    /// A combination of facts in words.
    fn shown(&self, spread: &Spread, combination: &Facts) -> String {
        spread.shown(combination, &self.regulation.facts, self.language)
    }
}

/// The steps, ways and expiries of a sound regulation to which some walk comes, whatever terms there are; none where
/// there are too many walks to know them all.
#[must_use]
pub fn walkable(regulation: &Regulation) -> Option<BTreeSet<Goal>> {
    let walks = Walks::new(regulation);
    let ways = walks.taken.iter().filter_map(|(chooser, way)| {
        let Chooser::Way(node) = chooser else { return None };
        let branch = way.map_or(Some(Branch::Otherwise), |at| u16::try_from(at).ok().map(Branch::Way));
        branch.map(|branch| Goal::Way(*node, branch))
    });
    let nodes = walks.visited.iter().map(|node| Goal::Node(*node));
    let expired = walks.expired.iter().map(|node| Goal::Expiry(*node));
    walks.whole.then(|| nodes.chain(ways).chain(expired).collect())
}

/// Adds all warnings about a sound regulation to the list; without a calendar, none of those that need days, and without
/// a register of acts, none about the acts that it names.
pub fn check(
    tree: &RegulationTree,
    regulation: &Regulation,
    calendar: Option<&WorkCalendar>,
    acts: Option<ActsAsOf<'_>>,
    faults: &mut Vec<Diagnostic>,
) {
    let Some(rules) = &tree.rules else { return };
    let before = faults.len();
    let scope = Scope {
        regulation,
        places: Places::new(rules),
        walks: Walks::new(regulation),
        language: rules.language.unwrap_or(Language::Kk),
    };
    overlap::check(&scope, faults);
    never_taken::check(&scope, faults);
    participants::check(&scope, faults);
    facts::check(&scope, faults);
    outcomes::check(&scope, faults);
    norms::check(&scope, faults);
    loops::check(&scope, faults);
    parallel::check(&scope, faults);
    before::check(&scope, faults);
    total::check(&scope, faults);
    suspension::check(&scope, faults);
    prolongation::check(&scope, faults);
    if let Some(calendar) = calendar {
        let starts = Starts::new(regulation, &scope.walks, calendar);
        fit::check(&scope, &starts, faults);
        backward::check(&scope, &starts, faults);
    }
    entry::check(tree, regulation, faults);
    let other_days = text::check(tree, regulation, acts, faults);
    let needs_days = [Code::W1302, Code::W1304].into_iter().filter(|_| calendar.is_none());
    let unasked: Vec<Code> = needs_days.chain(acts.is_none().then_some(Code::W1801)).collect();
    let is_asked = |code| !unasked.contains(&code) && !OF_EDITIONS.contains(&code);
    review::apply(tree, is_asked, &other_days, faults);
    tree.tell_keywords(faults.iter_mut().skip(before));
}

/// The warnings that are found only where editions are held against one another.
const OF_EDITIONS: [Code; 2] = [Code::W1701, Code::W1702];

/// Takes the warnings about editions out of a list that the file of one of them has answered, and adds a report for each
/// answer to such a warning that answers nothing.
pub fn review_editions(tree: &RegulationTree, faults: &mut Vec<Diagnostic>) {
    review::apply(tree, |code| OF_EDITIONS.contains(&code), &[], faults);
}
