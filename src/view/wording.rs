//! The wording of clauses with their terms written out.

use super::term_in_text;
use crate::language::Language;
use crate::model::{Piece, Regulation, TermOf, Wording};

/// The paragraphs of a wording, each term written out as acts state it: «27 (жиырма жеті) күнтізбелік күн».
#[must_use]
pub fn paragraphs(wording: &Wording, regulation: &Regulation, language: Language) -> Vec<String> {
    let text: String = wording.pieces.iter().map(|piece| piece_text(piece, regulation, language)).collect();
    let whole = text.replace("\r\n", "\n");
    whole.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).map(str::to_owned).collect()
}

fn piece_text(piece: &Piece, regulation: &Regulation, language: Language) -> String {
    let term = match piece {
        Piece::Text(text) => return text.clone(),
        Piece::Term { of, .. } => of.first().and_then(|of| match of {
            TermOf::Step(node, _) => regulation.node(*node).term.as_ref().map(|granted| granted.otherwise.term()),
            TermOf::Total(procedure, _) => {
                regulation.procedure(*procedure).total.as_ref().map(|total| total.term.otherwise)
            }
            TermOf::Prolongation(_) => None,
            TermOf::Norm(norm) => Some(regulation.norm(*norm).term),
        }),
    };
    match term {
        Some(term) => term_in_text(term, language),
        None => unreachable!("the compiler refuses a reference to a term that is not stated"),
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
