//! The foster-care service written out by hand as a `match`: what the engine is measured against.

use reglament::calendar::{CountFrom, Due, Moment, OfficeHours, ReckonError, Reckoner, Term, Unit, WorkCalendar};
use reglament::engine::{Event, EventKind};
use reglament::model::{FactId, NodeId, Value};

/// What a case ended with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The contract.
    Granted,
    /// The reasoned refusal.
    Refused,
    /// The refusal of the portal.
    PortalRefused,
}

/// What a case by hand waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    New,
    Registration,
    Authorisation,
    IdentityKnown,
    RefusalOfIdentity,
    Request,
    SignatureKnown,
    RefusalOfSignature,
    Dispatch,
    DocumentsKnown,
    RefusalOfDocuments,
    Acceptance,
    Appointment,
    Study,
    Signing,
    Issue,
    GroundsKnown,
    Receipt,
    Ended,
}

/// A case by hand.
pub(crate) struct Twin<'a> {
    reckoner: Reckoner<'a>,
    state: State,
    accepted: Moment,
    last: Moment,
    limit: Due,
    outcome: Option<Outcome>,
    /// All deadlines in the order in which they were reckoned.
    deadlines: Vec<Due>,
}

const fn days(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::CalendarDay }
}

/// The term of the first step.
const HALF_AN_HOUR: Term = Term::Amount { amount: 30, unit: Unit::Minute };

impl<'a> Twin<'a> {
    /// Begins a case by hand; the moment stands in until there is a real one.
    pub(crate) fn new(calendar: &'a WorkCalendar, hours: OfficeHours, never: Moment) -> Self {
        let reckoner = Reckoner { calendar, hours: Some(hours), rule: CountFrom::NextDay };
        let limit = Due { day: never.day(), minute: 0 };
        Self {
            reckoner,
            state: State::New,
            accepted: never,
            last: never,
            limit,
            outcome: None,
            deadlines: Vec::new(),
        }
    }

    /// Forgets all that happened.
    pub(crate) fn reset(&mut self) {
        self.state = State::New;
        self.outcome = None;
        self.deadlines.clear();
    }

    /// All deadlines reckoned, and the outcome.
    pub(crate) fn end(&self) -> (&[Due], Option<Outcome>) {
        let outcome = self.outcome.filter(|_| self.state == State::Ended);
        (&self.deadlines, outcome)
    }

    /// Takes an event; whether it fitted.
    pub(crate) fn apply(&mut self, event: Event) -> Result<bool, ReckonError> {
        if self.state != State::New && event.at < self.last {
            return Ok(false);
        }
        self.last = event.at;
        self.state = match (self.state, event.what) {
            (State::New, EventKind::Received { .. }) => {
                self.accepted = self.reckoner.accept(event.at, false)?.at;
                State::Registration
            }
            (State::Registration, EventKind::StepDone { node: NodeId(5) }) => State::Authorisation,
            (State::Authorisation, EventKind::StepDone { node: NodeId(6) }) => State::IdentityKnown,
            (State::IdentityKnown, EventKind::FactDecided { fact: FactId(0), value }) => {
                if value == Value::YES { State::Request } else { State::RefusalOfIdentity }
            }
            (State::Request, EventKind::StepDone { node: NodeId(9) }) => State::SignatureKnown,
            (State::SignatureKnown, EventKind::FactDecided { fact: FactId(1), value }) => {
                if value == Value::YES { State::Dispatch } else { State::RefusalOfSignature }
            }
            (State::Dispatch, EventKind::StepDone { node: NodeId(12) }) => State::DocumentsKnown,
            (State::DocumentsKnown, EventKind::FactDecided { fact: FactId(2), value }) => {
                if value == Value::YES {
                    let from = event.at.max(self.accepted);
                    self.limit = self.reckoner.due(days(30), from)?;
                    self.deadlines.push(self.limit);
                    self.limit = self.limit.min(self.reckoner.due(days(30), from)?);
                    self.deadlines.push(self.limit);
                    self.open(HALF_AN_HOUR, event.at)?;
                    State::Acceptance
                } else {
                    State::RefusalOfDocuments
                }
            }
            (State::RefusalOfIdentity, EventKind::StepDone { node: NodeId(8) })
            | (State::RefusalOfSignature, EventKind::StepDone { node: NodeId(11) })
            | (State::RefusalOfDocuments, EventKind::StepDone { node: NodeId(14) }) => {
                self.outcome = Some(Outcome::PortalRefused);
                State::Ended
            }
            (State::Acceptance, EventKind::StepDone { node: NodeId(0) }) => {
                self.open(days(1), event.at)?;
                State::Appointment
            }
            (State::Appointment, EventKind::StepDone { node: NodeId(1) }) => {
                self.open(days(27), event.at)?;
                State::Study
            }
            (State::Study, EventKind::StepDone { node: NodeId(2) }) => {
                self.open(days(1), event.at)?;
                State::Signing
            }
            (State::Signing, EventKind::StepDone { node: NodeId(3) }) => {
                self.open(days(1), event.at)?;
                State::Issue
            }
            (State::Issue, EventKind::StepDone { node: NodeId(4) }) => State::GroundsKnown,
            (State::GroundsKnown, EventKind::FactDecided { fact: FactId(3), value }) => {
                self.outcome = Some(if value == Value::YES { Outcome::Granted } else { Outcome::Refused });
                State::Receipt
            }
            (State::Receipt, EventKind::StepDone { node: NodeId(16) }) => State::Ended,
            _ => return Ok(false),
        };
        Ok(true)
    }

    fn open(&mut self, term: Term, at: Moment) -> Result<(), ReckonError> {
        let due = self.reckoner.due(term, at.max(self.accepted))?;
        self.deadlines.push(due.min(self.limit));
        Ok(())
    }
}
