//! W1504: two procedures whose total term stands at one clause have the same one.

use super::super::places::Places;
use super::passage::Article;
use crate::calendar::Term;
use crate::diagnostic::{Diagnostic, TextFault};
use crate::language::{Language, Words};
use crate::model::{ByCase, ProcedureId, Regulation, Spread, TermOf};
use crate::syntax::RegulationTree;

/// A total term and the procedure that has it.
struct Total<'r> {
    id: ProcedureId,
    name: &'r str,
    clause: &'r str,
    term: &'r ByCase<Term>,
}

/// In which case two total terms differ.
struct Difference {
    /// The facts, in words; empty where neither term depends on any.
    combination: String,
    /// Which case of each it is.
    cases: [Option<u16>; 2],
    terms: [Term; 2],
}

/// Reports total terms that differ at one clause, in the first case in which they do, unless its text prints both.
///
/// Terms by case are compared case by case, whatever the order of their conditions.
pub(super) fn check(
    tree: &RegulationTree,
    regulation: &Regulation,
    articles: &[Article<'_>],
    faults: &mut Vec<Diagnostic>,
) {
    let Some(rules) = &tree.rules else { return };
    let language = rules.language.unwrap_or(Language::Kk);
    let procedures = (0..).map(ProcedureId).zip(&regulation.procedures);
    let totals: Vec<_> = procedures
        .filter_map(|(id, one)| {
            let total = one.total.as_ref()?;
            Some(Total { id, name: &one.name, clause: &total.clause.0, term: &total.term })
        })
        .collect();
    for (at, second) in totals.iter().enumerate() {
        let article = articles.iter().find(|article| article.number.value == second.clause);
        let mut before = totals.iter().take(at).filter(|first| first.clause == second.clause);
        let found = before.find_map(|first| Some((first, difference(first, second, article, regulation, language)?)));
        let Some((first, Difference { combination, cases, terms: [one, other] })) = found else { continue };
        let fault = TextFault::TwoTotals {
            clause: second.clause.to_owned(),
            combination: Some(combination).filter(|combination| !combination.is_empty()),
            first: (first.name.to_owned(), super::granted::named(one)),
            second: (second.name.to_owned(), super::granted::named(other)),
        };
        let places = Places::new(rules);
        let place = |total: &Total<'_>, case: Option<u16>| {
            places.term(total.name, case.map(usize::from)).unwrap_or_else(|| places.of(total.name))
        };
        let [of_first, of_second] = cases;
        let words = Words::new("басқа мерзім осында", "другой срок здесь", "the other term is here");
        let report = Diagnostic::at(place(second, of_second), fault).about(second.clause);
        faults.push(report.with_related(place(first, of_first), words));
    }
}

/// The first case in which the terms differ and the text does not print both; none where there are too many cases.
fn difference(
    first: &Total<'_>,
    second: &Total<'_>,
    article: Option<&Article<'_>>,
    regulation: &Regulation,
    language: Language,
) -> Option<Difference> {
    let spread = Spread::of(first.term.conditions().chain(second.term.conditions()), &regulation.facts);
    spread.combinations()?.find_map(|facts| {
        let cases = [first.term.case(&facts).ok()?, second.term.case(&facts).ok()?];
        let [one, other] = cases;
        let terms = [*first.term.of_case(one)?, *second.term.of_case(other)?];
        let prints = |of| article.is_some_and(|article| prints(article, of));
        let are_printed = prints(TermOf::Total(first.id, one)) && prints(TermOf::Total(second.id, other));
        let combination = || spread.shown(&facts, &regulation.facts, language);
        let [one, other] = terms;
        (one != other && !are_printed).then(|| Difference { combination: combination(), cases, terms })
    })
}

/// Whether the text of a clause prints a total term.
fn prints(article: &Article<'_>, term: TermOf) -> bool {
    let slots = article.kk.iter().chain(&article.ru).flat_map(|passage| &passage.slots);
    slots.flat_map(|slot| slot.of).any(|of| *of == term)
}
