//! What a case waits for.

use super::{DeadlineId, Limit};
use crate::calendar::Moment;
use crate::model::{FactId, NodeId, OutcomeId, ProcedureId};

/// Where a case stands after its last event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// No application is received yet.
    New,
    /// A step is open.
    Step(OpenStep),
    /// The way cannot go on until a fact is decided.
    Fact {
        /// The fact.
        fact: FactId,
        /// Which check, or step with several ways out, asks for it.
        node: NodeId,
    },
    /// The case is over.
    Ended(OutcomeId),
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

/// A procedure that has begun and not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenProcedure {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The step that is done by it; none for the procedure that began the case.
    pub caller: Option<OpenStep>,
    /// Until when all of it must be done; none where the text states no total term.
    pub total: Option<DeadlineId>,
    /// What ends first of all that encloses its steps.
    pub limit: Option<Limit>,
}
