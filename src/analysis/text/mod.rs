//! The wording against the rules, and the document against itself: one rule a file.

mod form;
mod granted;
mod issue;
mod languages;
mod mention;
mod named;
mod number_words;
mod numbered;
mod numeral;
mod passage;
mod rule_place;
mod russian;
mod term;
mod times;
mod token;
mod totals;
mod typed_term;
mod unit_word;
mod units;
mod word_root;

use crate::diagnostic::Diagnostic;
use crate::model::Regulation;
use crate::syntax::RegulationTree;

/// Adds a warning for each thing in the text that the rules, or the text itself, say otherwise.
pub(super) fn check(tree: &RegulationTree, regulation: &Regulation, faults: &mut Vec<Diagnostic>) {
    let before = faults.len();
    let articles = passage::articles(tree, regulation);
    let granted = granted::all(regulation);
    let signs = named::signs(regulation);
    for article in &articles {
        number_words::check(article, faults);
        typed_term::check(article, &granted, faults);
        languages::check(article, &signs, &granted, faults);
    }
    russian::check(tree, faults);
    issue::check(tree, regulation, faults);
    form::check(&articles, faults);
    units::check(tree, regulation, &articles, faults);
    totals::check(tree, regulation, &articles, faults);
    tree.tell_keywords(faults.iter_mut().skip(before));
}
