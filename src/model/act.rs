//! The acts that made an edition.

use chrono::NaiveDate;

/// Whether a file holds the text of an act or a model text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The text of an act.
    Act,
    /// A model text, which is not an act.
    Model,
}

/// An act that made or changed the regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The day of signing.
    pub date: NaiveDate,
    /// The number, without «№».
    pub number: String,
    /// What the act did.
    pub kind: ActKind,
    /// The wording of its entry into effect, as the act has it.
    pub effective: Option<String>,
    /// The day of its first official publication; none while it is not known.
    pub published: Option<NaiveDate>,
}

/// What an act did to the regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActKind {
    /// It adopted the regulation.
    Adopts,
    /// It restated the regulation whole.
    NewEdition,
    /// It changed these clauses.
    Changes(Vec<String>),
}
