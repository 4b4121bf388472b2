//! The wording of the regulation: chapters, clauses, annexes, with terms left as references to the rules.

use super::{NodeId, ProcedureId};

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
    /// The term of a step.
    StepTerm(NodeId),
    /// The total term of a procedure.
    TotalTerm(ProcedureId),
}

/// An annex and its caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annex {
    /// The number.
    pub number: String,
    /// Which picture it holds.
    pub kind: AnnexKind,
    /// The caption in Kazakh.
    pub kk: String,
    /// The caption in Russian.
    pub ru: Option<String>,
}

/// The picture of an annex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnexKind {
    /// A sequence diagram of the information systems.
    Sequence,
    /// Swimlanes by participant.
    Swimlanes,
}
