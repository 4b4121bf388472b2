//! W1504: two procedures whose total term stands at one clause have the same one.

use super::passage::Article;
use super::rule_place::of_total;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::Words;
use crate::model::{ProcedureId, Regulation, TermOf, TotalTerm};
use crate::syntax::RegulationTree;

/// Reports total terms that differ at one clause, unless its text prints both of them.
pub(super) fn check(
    tree: &RegulationTree,
    regulation: &Regulation,
    articles: &[Article<'_>],
    faults: &mut Vec<Diagnostic>,
) {
    let procedures = (0..).map(ProcedureId).zip(&regulation.procedures);
    let totals: Vec<_> =
        procedures.filter_map(|(id, one)| Some((id, one.name.as_str(), one.total.as_ref()?))).collect();
    for (at, (id, name, total)) in totals.iter().enumerate() {
        let before = totals.iter().take(at);
        let differs =
            |other: &&(ProcedureId, &str, &TotalTerm)| other.2.clause == total.clause && other.2.term != total.term;
        let Some((first_id, first_name, first)) = before.clone().find(differs) else { continue };
        let article = articles.iter().find(|article| article.number.value == total.clause.0);
        if article.is_some_and(|article| prints(article, *id) && prints(article, *first_id)) {
            continue;
        }
        let Some(place) = of_total(tree, name) else { continue };
        let fault = TextFault::TwoTotals {
            clause: total.clause.0.clone(),
            first: ((*first_name).to_owned(), super::granted::named(first.term.otherwise)),
            second: ((*name).to_owned(), super::granted::named(total.term.otherwise)),
        };
        let report = Diagnostic::at(place, fault).about(&total.clause.0);
        let words = Words::new("басқа мерзім осында", "другой срок здесь", "the other term is here");
        faults.push(match of_total(tree, first_name) {
            Some(other) => report.with_related(other, words),
            None => report,
        });
    }
}

/// Whether the text of a clause prints the total term of a procedure.
fn prints(article: &Article<'_>, procedure: ProcedureId) -> bool {
    let slots = article.kk.iter().chain(&article.ru).flat_map(|passage| &passage.slots);
    slots.flat_map(|slot| slot.of).any(|of| matches!(of, TermOf::Total(id, _) if *id == procedure))
}
