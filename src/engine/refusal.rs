//! Why an event does not fit a case.

use thiserror::Error;

use crate::calendar::{Due, Moment, ReckonError, Term};
use crate::model::{Channel, FactId, NodeId, OutcomeId, ProcedureId, Value};

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
    /// The step may not be done yet.
    #[error("the step may not be done before so much time has passed")]
    TooEarly {
        /// The step.
        node: NodeId,
        /// The end of the time that must pass.
        until: Due,
    },
    /// The term of the step has not run out yet.
    #[error("the term of the step has not run out yet")]
    NotExpired {
        /// The step.
        node: NodeId,
        /// The end of its term.
        due: Due,
    },
    /// The step has no term, or the regulation does not say what happens when it runs out.
    #[error("the way does not go on when the term of the step runs out")]
    NoExpiry {
        /// The step.
        node: NodeId,
    },
    /// A term or a wait counts from another step, and that step was never done in the case.
    #[error("the step from which the time counts was never done")]
    NeverDone {
        /// The step whose term it is.
        node: NodeId,
        /// The step from which it counts.
        after: NodeId,
    },
    /// A term counts back from the end of a total term, and nothing around the step has one.
    #[error("there is no total term from whose end to count back")]
    NoTotal {
        /// The step.
        node: NodeId,
    },
    /// A step prolongs once in a case, and it did so already.
    #[error("the step has prolonged already")]
    ProlongedTwice {
        /// The step.
        node: NodeId,
    },
    /// The regulation states only the most by which a step prolongs, and it is not said by how much it did.
    #[error("it is not said by how much the step prolongs")]
    AmountNeeded {
        /// The step.
        node: NodeId,
        /// The most.
        most: Term,
    },
    /// A step is said to prolong by what the regulation does not allow.
    #[error("the step does not prolong by so much")]
    WrongAmount {
        /// The step.
        node: NodeId,
        /// By how much it is said to.
        by: Term,
        /// What the regulation states; none where the step does not prolong at all.
        stated: Option<Term>,
    },
    /// The regulation does not let the recipient withdraw.
    #[error("the application cannot be withdrawn")]
    NoWithdrawal,
    /// The case has not ended, so that no result can lapse.
    #[error("the case has not ended")]
    NotEnded,
    /// The result does not lapse.
    #[error("the result does not lapse")]
    NoValidity {
        /// The result.
        outcome: OutcomeId,
    },
    /// The result is still valid.
    #[error("the result is still valid")]
    StillValid {
        /// The result.
        outcome: OutcomeId,
        /// The end of its validity.
        due: Due,
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
    /// How long a result is valid.
    Outcome(OutcomeId),
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
