//! The terms of an edition in a table: clause, who, what, how long.

use serde::Serialize;

use super::longest::{LongestTerms, of_grant};
use crate::calendar::Term;
use crate::language::Language;
use crate::model::Regulation;
use crate::view::diagram::Speaker;
use crate::view::said::said;
use crate::view::term_short;

/// A line of the table of terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TermLine {
    /// The number of the clause that states the term.
    pub clause: String,
    /// Who has it; empty for a total term and a norm.
    pub who: String,
    /// What is to be done.
    pub what: String,
    /// The term.
    pub term: String,
    /// How long it lasts at most, with the days between which it does; empty where that is not known.
    pub longest: String,
}

/// The terms of the steps in the order of the rules, then the total terms and the norms; each with the longest that it
/// lasts, where that is given.
#[must_use]
pub fn term_table(regulation: &Regulation, longest: Option<&LongestTerms>, language: Language) -> Vec<TermLine> {
    let speaker = Speaker { regulation, language };
    let at_most = |terms: Vec<Term>| longest.map_or_else(String::new, |longest| longest.words(terms, language));
    let steps = regulation.nodes.iter().filter_map(|node| {
        let granted = node.term.as_ref()?;
        Some(TermLine {
            clause: node.clause.0.clone(),
            who: regulation.participant(node.actor).title.in_language(language).to_owned(),
            what: node.title.as_ref().map_or(&*node.name, |title| title.in_language(language)).to_owned(),
            term: speaker.granted(granted),
            longest: at_most(granted.all().filter_map(|grant| of_grant(*grant)).collect()),
        })
    });
    let totals = regulation.procedures.iter().filter_map(|procedure| {
        let total = procedure.total.as_ref()?;
        Some(TermLine {
            clause: total.clause.0.clone(),
            who: String::new(),
            what: said(language, ["жалпы мерзім", "общий срок", "total term"]).to_owned(),
            term: speaker.total(&total.term),
            longest: at_most(total.term.all().copied().collect()),
        })
    });
    let norms = regulation.norms.iter().map(|norm| TermLine {
        clause: norm.clause.0.clone(),
        who: String::new(),
        what: norm.title.in_language(language).to_owned(),
        term: term_short(norm.term, language),
        longest: at_most(vec![norm.term]),
    });
    steps.chain(totals).chain(norms).collect()
}
