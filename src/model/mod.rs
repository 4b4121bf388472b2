//! A resolved regulation: no string in it names something else, every reference is a number.

mod act;
mod clause;
mod combination;
mod condition;
mod grant;
mod id;
mod order;
mod participant;
mod printed;
mod register;
mod regulation;
mod script;
mod title;

pub use act::{
    Act, ActKind, ActWording, Publication, RunningCases, RunningRule, Stage, Status, edition_file_name, is_same_number,
    last_making,
};
pub use clause::{Annex, AnnexKind, Chapter, Clause, ClauseNumber, Piece, TermOf, Wording, sum_of_terms};
pub use combination::Spread;
pub use condition::{ChoiceValue, Comparison, Condition, Fact, FactKind, Facts, Value};
pub use grant::{ByCase, Grant, Wait, unit_keyword};
pub use id::{FactId, NodeId, NormId, OutcomeId, ParticipantId, ProcedureId};
pub use order::{
    Acceptance, By, Channel, ClockEffect, Exit, Issue, Node, Norm, Outcome, OutcomeClass, Procedure, Target, TotalTerm,
    Validity, Way, Withdrawal,
};
pub use participant::{Meetings, Participant, ParticipantKind};
pub use printed::{ClauseDone, Done, Note, Printed};
pub use register::{ActName, Ceasing, InEffect, Register, RegisteredAct, RegisteredKind};
pub use regulation::{Regulation, RulesLanguage, Terms};
pub use script::{Expected, ExpectedEnd, Happening, Script, What};
pub use title::Title;
