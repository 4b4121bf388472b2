//! A case as a file gives it: what was applied for, and what is known or has happened.

use super::{Channel, FactId, Facts, NodeId, OutcomeId, Title, Value};
use crate::calendar::{Day, Moment, Term};

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
    /// What the case is expected to come to, where the file says it.
    pub expected: Option<Expected>,
}

/// What a case is expected to come to; nothing is expected of what is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// What it ends with.
    pub outcome: Option<OutcomeId>,
    /// When the total term of the outermost procedure that has one ends.
    pub due: Option<ExpectedEnd>,
    /// The steps done and the checks passed, in order.
    pub path: Option<Vec<NodeId>>,
    /// The steps done too late.
    pub late: Option<Vec<NodeId>>,
    /// Until when steps are to be done; a step named again is the step done again.
    pub steps: Vec<(NodeId, ExpectedEnd)>,
}

/// The end of a term as a case file expects it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedEnd {
    /// The day.
    pub day: Day,
    /// The minute of the day, where it matters; 1440 is the end of the day (24:00).
    pub minute: Option<u16>,
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
