//! What an edition prints besides its clauses: the head of the text and the notes on what acts did.

use super::{ClauseNumber, Title};

/// The head of the text and the notes that the acts alone do not tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// A paragraph at the head that says what the text is.
    pub remark: Option<Title>,
    /// The act that the head names as the one that approved the regulation, by its place in
    /// [`Regulation::acts`](super::Regulation::acts).
    pub approved: Option<usize>,
    /// The notes that are not the usual ones, in the order of the file.
    pub notes: Vec<Note>,
}

/// A note on what an act did to a clause or to the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The act, by its place in [`Regulation::acts`](super::Regulation::acts).
    pub act: usize,
    /// What it did, and to what.
    pub did: Done,
}

/// What an act did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// Something to one clause.
    Clause {
        /// The number of the clause.
        number: ClauseNumber,
        /// What was done to it.
        did: ClauseDone,
        /// The number as the Kazakh note prints it before «тармаққа», where that is not «5-».
        mark: Option<String>,
    },
    /// It replaced words throughout the text.
    Words {
        /// The words before.
        old: Title,
        /// The words after.
        new: Title,
    },
}

/// What an act did to a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseDone {
    /// It brought changes into it.
    Changed,
    /// It brought one change into it.
    ChangedOnce,
    /// It restated it whole.
    Restated,
    /// It added it.
    Supplemented,
    /// It excluded it.
    Excluded,
    /// It repealed it.
    Repealed,
}
