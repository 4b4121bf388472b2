//! W1204: a norm that the text does not name.

use std::collections::BTreeSet;

use crate::diagnostic::{CourseFault, Diagnostic};
use crate::model::{NormId, Piece, TermOf};

use super::Scope;

/// Reports the norms whose term stands in the wording of no clause.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let texts = scope.regulation.clauses.iter().flat_map(|clause| {
        let others = [&clause.ru, &clause.result_kk, &clause.result_ru, &clause.tail_kk, &clause.tail_ru];
        [&clause.kk].into_iter().chain(others.into_iter().flatten())
    });
    let terms = texts.flat_map(|text| &text.pieces).filter_map(|piece| match piece {
        Piece::Term { of, .. } => Some(of),
        Piece::Text(_) => None,
    });
    let named: BTreeSet<NormId> =
        terms.flatten().filter_map(|of| if let TermOf::Norm(norm) = of { Some(*norm) } else { None }).collect();
    for (id, norm) in (0..).map(NormId).zip(&scope.regulation.norms) {
        if !named.contains(&id) {
            let fault = CourseFault::IdleNorm { name: norm.name.clone() };
            faults.push(Diagnostic::at(scope.places.of(&norm.name), fault).about(&norm.name));
        }
    }
}
