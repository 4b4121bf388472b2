//! Why an event does not fit a case.

use thiserror::Error;

use crate::calendar::{Moment, ReckonError};
use crate::model::{Channel, FactId, NodeId, ProcedureId, Value};

/// The reason for which a case does not take an event; the case stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The event is earlier than the one before it.
    #[error("an event goes back in time")]
    BackInTime {
        /// The moment of the event before.
        last: Moment,
        /// The moment of this event.
        at: Moment,
    },
    /// Nothing can happen before an application is received.
    #[error("no application is received yet")]
    NotReceived,
    /// A case has one application.
    #[error("the application is received already")]
    ReceivedTwice,
    /// The case is over.
    #[error("the case has ended")]
    Ended,
    /// The regulation does not open the channel for applications.
    #[error("applications are not accepted by this channel")]
    ChannelClosed {
        /// The channel.
        channel: Channel,
    },
    /// Another step is open.
    #[error("another step is open")]
    StepNotOpen {
        /// The step said to be done.
        node: NodeId,
        /// The step that is open.
        open: NodeId,
    },
    /// No step is open: the way waits for a fact.
    #[error("no step is open, a fact is awaited")]
    FactAwaited {
        /// The step said to be done.
        node: NodeId,
        /// The fact that is awaited.
        fact: FactId,
    },
    /// The regulation has no such fact.
    #[error("there is no such fact")]
    UnknownFact {
        /// The number of the fact.
        fact: FactId,
    },
    /// The value is not one of those that the fact can have.
    #[error("the fact cannot have this value")]
    WrongValue {
        /// The fact.
        fact: FactId,
        /// The value.
        value: Value,
    },
    /// A deadline cannot be reckoned.
    #[error("a deadline cannot be reckoned")]
    Reckoning {
        /// For what it was to be reckoned.
        place: Place,
        /// Why it cannot.
        source: ReckonError,
    },
    /// The way comes back to the same place with no step to do and no fact to decide in between.
    #[error("the way never comes to a step or an end")]
    Endless {
        /// A node on the way.
        node: NodeId,
    },
    /// The way is longer than a case may be: procedures call procedures again and again.
    #[error("the case has more than {limit} entries")]
    TooLong {
        /// How many entries a case may have.
        limit: usize,
    },
    /// The procedure that began the case ended with no outcome.
    #[error("the case would end without an outcome")]
    NoOutcome {
        /// The procedure.
        procedure: ProcedureId,
    },
}

/// For what a moment or a deadline is reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The acceptance of the application.
    Acceptance,
    /// The total term of a procedure.
    Procedure(ProcedureId),
    /// The term of a step.
    Node(NodeId),
}

/// The first of a list of events that a case did not take.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("event {} does not fit the case", index + 1)]
pub struct RefusedEvent {
    /// Its place in the list, from nought.
    pub index: usize,
    /// Why the case did not take it.
    #[source]
    pub refusal: Refusal,
}
