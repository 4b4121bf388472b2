//! The wording of the regulation: chapters, clauses, annexes, with terms left as references to the rules.

use super::{NodeId, NormId, OutcomeId, ProcedureId, Title};
use crate::calendar::Term;
use crate::language::Case;

/// A clause number as the act prints it, levels joined by a full stop: «5.3», «2-1», «8.8-1».
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClauseNumber(pub String);

/// A chapter and the clause it begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// The number.
    pub number: String,
    /// The number of its first clause.
    pub begins: ClauseNumber,
    /// The heading in Kazakh.
    pub kk: String,
    /// The heading in Russian.
    pub ru: Option<String>,
}

/// One paragraph or subparagraph with its wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The number.
    pub number: ClauseNumber,
    /// The mark to print before the text where it differs from the usual one.
    pub mark: Option<String>,
    /// The act that repealed it, by its place in [`Regulation::acts`](super::Regulation::acts); the number stays.
    pub repealed: Option<usize>,
    /// The text in Kazakh.
    pub kk: Wording,
    /// The text in Russian.
    pub ru: Option<Wording>,
    /// The result of the step in Kazakh.
    pub result_kk: Option<Wording>,
    /// The result of the step in Russian.
    pub result_ru: Option<Wording>,
    /// What follows the last subparagraph, in Kazakh.
    pub tail_kk: Option<Wording>,
    /// What follows the last subparagraph, in Russian.
    pub tail_ru: Option<Wording>,
}

/// A text whose terms are references; an empty line in it parts two paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The pieces in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words to print as they stand.
    Text(String),
    /// A term, in a case of Russian.
    Term {
        /// Which term, or which terms added together; never empty, all of one unit where there are several.
        of: Vec<TermOf>,
        /// The case in Russian.
        case: Case,
    },
}

/// Which term of the rules a wording names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermOf {
    /// That of a step; by case, that of the condition of this place, counted from 0, else that of «otherwise».
    Step(NodeId, Option<u16>),
    /// The total one of a procedure; by case as for a step.
    Total(ProcedureId, Option<u16>),
    /// That by which a step prolongs.
    Prolongation(NodeId),
    /// That of a norm.
    Norm(NormId),
    /// That for which an outcome is valid.
    Validity(OutcomeId),
}

/// The sum of terms of one unit, or the only term.
///
/// None where there is no term, where they are of several units or one has no number, and where the sum is larger than
/// [`Term::MAX_AMOUNT`].
#[must_use]
pub fn sum_of_terms(terms: &[Term]) -> Option<Term> {
    let (first, rest) = terms.split_first()?;
    rest.iter().try_fold(*first, |sum, term| match (sum, *term) {
        (Term::Amount { amount, unit }, Term::Amount { amount: more, unit: of }) if unit == of => {
            let amount = amount.checked_add(more).filter(|amount| *amount <= Term::MAX_AMOUNT)?;
            Some(Term::Amount { amount, unit })
        }
        _ => None,
    })
}

/// An annex and its caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annex {
    /// The number.
    pub number: String,
    /// What it holds.
    pub kind: AnnexKind,
    /// The caption in Kazakh.
    pub kk: String,
    /// The caption in Russian.
    pub ru: Option<String>,
    /// What follows the caption or the picture; an empty line parts two paragraphs.
    pub text: Option<Title>,
}

/// What an annex holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnexKind {
    /// A sequence diagram of the information systems.
    Sequence,
    /// Swimlanes by participant.
    Swimlanes,
    /// None: its text alone.
    Text,
}
