//! The wording against the rules, and the document against itself: one rule a file.

mod actor;
mod alphabets;
mod ceased;
mod form;
mod granted;
mod issue;
mod languages;
mod letter;
mod mention;
mod named;
mod number_words;
mod numbered;
mod numeral;
mod passage;
mod reference;
mod rule_place;
mod russian;
mod sample;
mod sentence;
mod term;
mod times;
mod token;
mod totals;
mod typed_term;
mod unit_word;
mod units;
mod word_root;

pub(crate) use named::{Sign, signs};
pub(crate) use term::{TypedTerm, terms_in};
pub(crate) use token::{Token, TokenKind, folded, tokens};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Regulation;
use crate::syntax::RegulationTree;

pub use ceased::ActsAsOf;
pub use reference::act_named;

/// Adds a warning for each thing in the text that the rules, or the text itself, say otherwise, and for each act that it
/// names and that had ceased.
///
/// The answers that may stand though there is no such warning on the day are given back.
pub(super) fn check(
    tree: &RegulationTree,
    regulation: &Regulation,
    acts: Option<ActsAsOf<'_>>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<(Code, String)> {
    let before = faults.len();
    let articles = passage::articles(tree, regulation);
    let granted = granted::all(regulation);
    let signs = named::signs(regulation);
    let read: Vec<_> = articles.iter().map(passage::ReadArticle::new).collect();
    for (article, read) in articles.iter().zip(&read) {
        number_words::check(read, faults);
        typed_term::check(read, &granted, faults);
        languages::check(read, &signs, &granted, faults);
        alphabets::check(read, faults);
        sentence::check(read, &granted, faults);
        if let Some(acts) = acts {
            ceased::check(article, acts, faults);
        }
    }
    actor::check(tree, regulation, &read, &signs, faults);
    languages::check_titles(tree, &granted, faults);
    russian::check(tree, faults);
    sample::check(tree, regulation, faults);
    issue::check(tree, regulation, faults);
    form::check(&articles, faults);
    units::check(tree, regulation, &articles, faults);
    totals::check(tree, regulation, &articles, faults);
    tree.tell_keywords(faults.iter_mut().skip(before));
    acts.map(|acts| ceased::answerable(&articles, acts.register)).unwrap_or_default()
}
