//! A resolved regulation: no string in it names something else, every reference is a number.

mod act;
mod clause;
mod condition;
mod id;
mod order;
mod participant;
mod regulation;
mod script;
mod title;

pub use act::{Act, ActKind, Status};
pub use clause::{Annex, AnnexKind, Chapter, Clause, ClauseNumber, Piece, Wording};
pub use condition::{Comparison, Condition, Fact, FactKind, Facts, Value};
pub use id::{FactId, NodeId, OutcomeId, ParticipantId, ProcedureId};
pub use order::{Acceptance, Channel, Exit, Issue, Node, Outcome, OutcomeClass, Procedure, Target, TotalTerm, Way};
pub use participant::{Participant, ParticipantKind};
pub use regulation::{Regulation, Terms};
pub use script::{Happening, Script, What};
pub use title::Title;
