//! A case as a file gives it: what was applied for, and what is known or has happened.

use super::{Channel, FactId, Facts, NodeId, Title, Value};
use crate::calendar::{Moment, Term};

/// A case file, resolved against its regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// What the case is about.
    pub title: Option<Title>,
    /// The channel; none where the file does not say it.
    pub channel: Option<Channel>,
    /// When the application came.
    pub start: Moment,
    /// What is known beforehand.
    pub facts: Facts,
    /// What is decided when a fact of `facts` is asked again, in order.
    pub later: Vec<(FactId, Value)>,
    /// The steps that run out of time where the case is only planned.
    pub expired: Vec<NodeId>,
    /// What happened, in order; empty where the case is only planned.
    pub happenings: Vec<Happening>,
}

/// Something that happened in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happening {
    /// When.
    pub at: Moment,
    /// What.
    pub what: What,
}

/// What can happen after an application has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A step was done; where it prolongs up to a term, by how much.
    StepDone(NodeId, Option<Term>),
    /// The term of a step ran out.
    StepExpired(NodeId),
    /// The recipient withdrew the application.
    Withdrawn,
    /// The result lapsed.
    Lapsed,
    /// A fact was decided.
    FactDecided(FactId, Value),
}
