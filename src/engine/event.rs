//! What can happen to a case from outside.

use crate::calendar::{Moment, Term};
use crate::model::{Channel, FactId, Happening, NodeId, Value, What};

/// Something that happened to a case at a moment of local civil time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// When it happened.
    pub at: Moment,
    /// What happened.
    pub what: EventKind,
}

/// The kinds of events.
///
/// A check has no event: it is passed by itself as soon as the facts it asks for are decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// An application came by a channel; the first event of every case.
    Received {
        /// The channel.
        channel: Channel,
    },
    /// An open step was done.
    StepDone {
        /// The step.
        node: NodeId,
        /// By how much it prolonged the terms that enclose it; said where the regulation states only the most.
        prolonged: Option<Term>,
    },
    /// The term of an open step ran out before it was done.
    StepExpired {
        /// The step.
        node: NodeId,
    },
    /// A fact was decided, or decided anew; it may come before the way asks for it.
    FactDecided {
        /// The fact.
        fact: FactId,
        /// Its value.
        value: Value,
    },
    /// The recipient withdrew the application.
    Withdrawn,
    /// The result of the case was valid no longer.
    Lapsed,
}

impl From<Happening> for Event {
    /// Takes what a case file says to have happened for an event.
    fn from(happening: Happening) -> Self {
        let what = match happening.what {
            What::StepDone(node, prolonged) => EventKind::StepDone { node, prolonged },
            What::StepExpired(node) => EventKind::StepExpired { node },
            What::Withdrawn => EventKind::Withdrawn,
            What::Lapsed => EventKind::Lapsed,
            What::FactDecided(fact, value) => EventKind::FactDecided { fact, value },
        };
        Self { at: happening.at, what }
    }
}
