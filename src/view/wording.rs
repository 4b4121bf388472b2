//! The wording of clauses with their terms written out.

use super::term_in_text;
use crate::calendar::Term;
use crate::language::Language;
use crate::model::{ClockEffect, Grant, Piece, Regulation, TermOf, Wording, sum_of_terms};

/// The paragraphs of a wording, each term written out as acts state it: «27 (жиырма жеті) күнтізбелік күн».
#[must_use]
pub fn paragraphs(wording: &Wording, regulation: &Regulation, language: Language) -> Vec<String> {
    let text: String = wording.pieces.iter().map(|piece| piece_text(piece, regulation, language)).collect();
    let whole = text.replace("\r\n", "\n");
    whole.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).map(str::to_owned).collect()
}

pub(super) fn piece_text(piece: &Piece, regulation: &Regulation, language: Language) -> String {
    let (of, case) = match piece {
        Piece::Text(text) => return text.clone(),
        Piece::Term { of, case } => (of, *case),
    };
    let terms: Option<Vec<_>> = of.iter().map(|of| term_of(*of, regulation)).collect();
    match terms.and_then(|terms| sum_of_terms(&terms)) {
        Some(term) => term_in_text(term, case, language),
        None => unreachable!("the compiler refuses a reference to terms that are not stated or cannot be added"),
    }
}

/// The term of the rules that a wording names.
fn term_of(of: TermOf, regulation: &Regulation) -> Option<Term> {
    match of {
        TermOf::Step(node, case) => {
            regulation.node(node).term.as_ref().and_then(|term| term.of_case(case)).copied().map(Grant::term)
        }
        TermOf::Total(procedure, case) => {
            regulation.procedure(procedure).total.as_ref().and_then(|total| total.term.of_case(case)).copied()
        }
        TermOf::Prolongation(node) => match regulation.node(node).clock {
            Some(ClockEffect::Prolongs { by, .. }) => Some(by),
            _ => None,
        },
        TermOf::Norm(norm) => Some(regulation.norm(norm).term),
        TermOf::Validity(outcome) => regulation.outcome(outcome).validity.as_ref().map(|validity| validity.term),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::sketch::regulation;

    #[test]
    fn terms_are_written_out_and_empty_lines_part_paragraphs() {
        let regulation = regulation();
        let clause = &regulation.clauses[0];
        assert_eq!(
            paragraphs(&clause.kk, &regulation, Language::Kk),
            ["орындаушы 30 (отыз) күнтізбелік күн ішінде зерделейді.", "Содан соң…"]
        );
        let russian = clause.ru.as_ref().unwrap();
        assert_eq!(paragraphs(russian, &regulation, Language::Ru), ["в течение 30 (тридцати) календарных дней"]);
    }
}
