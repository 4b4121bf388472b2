//! What can happen to a case from outside.

use crate::calendar::Moment;
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
    /// The open step was done.
    StepDone {
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
}

impl From<Happening> for Event {
    /// Takes what a case file says to have happened for an event.
    fn from(happening: Happening) -> Self {
        let what = match happening.what {
            What::StepDone(node, _) => EventKind::StepDone { node },
            What::StepExpired(_) | What::Withdrawn | What::Lapsed => unreachable!("not yet"),
            What::FactDecided(fact, value) => EventKind::FactDecided { fact, value },
        };
        Self { at: happening.at, what }
    }
}
