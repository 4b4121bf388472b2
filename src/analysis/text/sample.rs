//! W1405: an act holds no samples of the standard form.

use super::rule_place::line_of;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::model::{Regulation, Status};
use crate::source::Span;
use crate::syntax::{ClauseTree, RegulationTree, TitleTree};

/// Reports each sample that a file leaves which says of itself that it is an act.
pub(super) fn check(tree: &RegulationTree, regulation: &Regulation, faults: &mut Vec<Diagnostic>) {
    if regulation.status != Status::Act {
        return;
    }
    faults.extend(tree.samples.iter().map(|place| {
        let report = Diagnostic::at(*place, TextFault::SampleLeft);
        let clause = || tree.clauses.iter().find(|clause| holds(clause, *place))?.number.as_ref();
        match clause().map(|number| number.value.as_str()).or_else(|| line_of(tree, *place)) {
            Some(subject) => report.about(subject),
            None => report,
        }
    }));
}

/// Whether a place stands in a text of a clause.
fn holds(clause: &ClauseTree, place: Span) -> bool {
    let texts = [&clause.text, &clause.result, &clause.tail].into_iter().flatten();
    let mut texts = texts.flat_map(|TitleTree { kk, ru }| std::iter::once(kk).chain(ru));
    texts.any(|text| is_in(place, text.text.span))
}

/// Whether a place stands in another one.
pub(super) fn is_in(place: Span, whole: Span) -> bool {
    let (place, whole) = (place.range(), whole.range());
    whole.start <= place.start && place.end <= whole.end
}
