//! Where a case stands, and what it waits for.

use super::{DeadlineId, Limit};
use crate::calendar::{Due, Moment};
use crate::model::{FactId, NodeId, OutcomeId, ProcedureId};

/// Where a case stands after its last event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// No application is received yet.
    New,
    /// The case goes on: what it waits for is told by [`Case::awaited`](super::Case::awaited).
    Open,
    /// The case is over.
    Ended(OutcomeId),
}

/// Something that a case waits for; where procedures run at once, it waits for several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// A step that is to be done.
    Step(OpenStep),
    /// A fact without which the way cannot go on.
    Fact {
        /// The fact.
        fact: FactId,
        /// What asks for it.
        asker: Asker,
    },
}

/// What asks for a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asker {
    /// A check, a step with several ways out, or a step whose term depends on the fact.
    Node(NodeId),
    /// A procedure whose total term depends on the fact.
    Procedure(ProcedureId),
}

/// A step that is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenStep {
    /// The step.
    pub node: NodeId,
    /// Since when it is open.
    pub opened: Moment,
    /// Until when it must be done; none where the text states no term.
    pub deadline: Option<DeadlineId>,
}

/// A procedure that has begun, or waits for a fact to begin, and has not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenProcedure {
    /// The procedure.
    pub procedure: ProcedureId,
    /// How many procedures it runs inside of: 0 for the one that began the case.
    pub depth: usize,
    /// Until when all of it must be done; none where the text states no total term.
    pub total: Option<DeadlineId>,
    /// What ends first of all that encloses its steps, its own total term included.
    pub limit: Option<Limit>,
    /// Its place among the procedures by which its calling step is done, from nought.
    pub(super) part: usize,
    /// The outcome to which it came last, itself or by what it called, and after how many entries of the trace.
    pub(super) reached: Option<(usize, OutcomeId)>,
    /// How far it has come.
    pub(super) stage: Stage,
    /// The steps done inside it and when; noted only by a walk that no limit caps.
    pub(super) done: Vec<(NodeId, Due)>,
}

/// How far an open procedure has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Its way is being walked right now: never so between two events.
    Walked,
    /// It waits for a step.
    Step(OpenStep),
    /// It waits for the procedures by which a step is done.
    Called {
        /// The step.
        step: OpenStep,
        /// How many of the procedures have not begun yet: none between two events.
        left: usize,
        /// How many steps were noted as done inside before.
        before: usize,
    },
    /// It waits for a fact on which its total term depends.
    Begins {
        /// The fact.
        fact: FactId,
        /// Since when.
        since: Moment,
    },
    /// It waits for a fact on which the term of its next step depends.
    Enters {
        /// The fact.
        fact: FactId,
        /// The step.
        node: NodeId,
        /// Since when.
        since: Moment,
    },
    /// It waits for a fact on which the way out of a node depends.
    Leaves {
        /// The fact.
        fact: FactId,
        /// The node.
        node: NodeId,
    },
}

impl Stage {
    /// The step that is to be done.
    pub(super) const fn step(&self) -> Option<OpenStep> {
        match self {
            Self::Step(step) => Some(*step),
            _ => None,
        }
    }

    /// The step that is open, whether by itself or by procedures that were called for it.
    pub(super) const fn open_step(&self) -> Option<OpenStep> {
        match self {
            Self::Step(step) | Self::Called { step, .. } => Some(*step),
            _ => None,
        }
    }

    /// The fact that is awaited.
    pub(super) const fn fact(&self) -> Option<FactId> {
        match self {
            Self::Begins { fact, .. } | Self::Enters { fact, .. } | Self::Leaves { fact, .. } => Some(*fact),
            _ => None,
        }
    }
}

impl OpenProcedure {
    /// What it waits for by itself; none where it waits for the procedures that it called.
    #[must_use]
    pub fn awaited(&self) -> Option<Awaited> {
        Some(match self.stage {
            Stage::Step(step) => Awaited::Step(step),
            Stage::Begins { fact, .. } => Awaited::Fact { fact, asker: Asker::Procedure(self.procedure) },
            Stage::Enters { fact, node, .. } | Stage::Leaves { fact, node } => {
                Awaited::Fact { fact, asker: Asker::Node(node) }
            }
            Stage::Walked | Stage::Called { .. } => return None,
        })
    }

    /// The step that is being done by procedures called for it.
    #[must_use]
    pub fn called(&self) -> Option<OpenStep> {
        match self.stage {
            Stage::Called { step, .. } => Some(step),
            _ => None,
        }
    }
}
