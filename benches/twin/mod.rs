//! The foster-care service written out by hand as a `match`: what the engine is measured against.

use reglament::calendar::{CountFrom, Due, Moment, OfficeHours, ReckonError, Reckoner, Term, Unit, WorkCalendar};
use reglament::engine::{Event, EventKind};
use reglament::model::Value;

/// The steps of the service, by their numbers in the regulation.
pub(crate) mod node {
    use reglament::model::NodeId;

    /// «`қабылдау`».
    pub(crate) const ACCEPTANCE: NodeId = NodeId(0);
    /// «`тағайындау`».
    pub(crate) const APPOINTMENT: NodeId = NodeId(1);
    /// «`зерделеу`».
    pub(crate) const STUDY: NodeId = NodeId(2);
    /// «`қол_қою`».
    pub(crate) const SIGNING: NodeId = NodeId(3);
    /// «`беру`».
    pub(crate) const ISSUE: NodeId = NodeId(4);
    /// «`тіркелу`».
    pub(crate) const REGISTRATION: NodeId = NodeId(5);
    /// «`үдеріс_1`».
    pub(crate) const AUTHORISATION: NodeId = NodeId(6);
    /// «`үдеріс_2`».
    pub(crate) const REFUSAL_OF_IDENTITY: NodeId = NodeId(8);
    /// «`үдеріс_3`».
    pub(crate) const REQUEST: NodeId = NodeId(9);
    /// «`үдеріс_4`».
    pub(crate) const REFUSAL_OF_SIGNATURE: NodeId = NodeId(11);
    /// «`үдеріс_5`».
    pub(crate) const DISPATCH: NodeId = NodeId(12);
    /// «`үдеріс_6`».
    pub(crate) const REFUSAL_OF_DOCUMENTS: NodeId = NodeId(14);
    /// «`үдеріс_7`».
    pub(crate) const RECEIPT: NodeId = NodeId(16);
}

/// The facts of the service, by their numbers in the regulation.
pub(crate) mod fact {
    use reglament::model::FactId;

    /// «`бас_тарту_негізі_бар`».
    pub(crate) const GROUNDS_FOR_REFUSAL: FactId = FactId(0);
    /// «`деректер_түпнұсқа`».
    pub(crate) const IDENTITY: FactId = FactId(1);
    /// «`эцқ_жарамды`».
    pub(crate) const SIGNATURE: FactId = FactId(2);
    /// «`құжаттар_сәйкес`».
    pub(crate) const DOCUMENTS: FactId = FactId(3);
}

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
        Self { reckoner, state: State::New, accepted: never, last: never, limit, outcome: None, deadlines: Vec::new() }
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
        self.state =
            match (self.state, event.what) {
                (State::New, EventKind::Received { .. }) => {
                    self.accepted = self.reckoner.accept(event.at, false)?.at;
                    State::Registration
                }
                (State::Registration, EventKind::StepDone { node: node::REGISTRATION, .. }) => State::Authorisation,
                (State::Authorisation, EventKind::StepDone { node: node::AUTHORISATION, .. }) => State::IdentityKnown,
                (State::IdentityKnown, EventKind::FactDecided { fact: fact::IDENTITY, value }) => {
                    if value == Value::YES { State::Request } else { State::RefusalOfIdentity }
                }
                (State::Request, EventKind::StepDone { node: node::REQUEST, .. }) => State::SignatureKnown,
                (State::SignatureKnown, EventKind::FactDecided { fact: fact::SIGNATURE, value }) => {
                    if value == Value::YES { State::Dispatch } else { State::RefusalOfSignature }
                }
                (State::Dispatch, EventKind::StepDone { node: node::DISPATCH, .. }) => State::DocumentsKnown,
                (State::DocumentsKnown, EventKind::FactDecided { fact: fact::DOCUMENTS, value }) => {
                    if value == Value::YES {
                        self.limit = self.reckoner.due(days(30), event.at.max(self.accepted))?;
                        self.deadlines.push(self.limit);
                        self.open(HALF_AN_HOUR, event.at)?;
                        State::Acceptance
                    } else {
                        State::RefusalOfDocuments
                    }
                }
                (State::RefusalOfIdentity, EventKind::StepDone { node: node::REFUSAL_OF_IDENTITY, .. })
                | (State::RefusalOfSignature, EventKind::StepDone { node: node::REFUSAL_OF_SIGNATURE, .. })
                | (State::RefusalOfDocuments, EventKind::StepDone { node: node::REFUSAL_OF_DOCUMENTS, .. }) => {
                    self.outcome = Some(Outcome::PortalRefused);
                    State::Ended
                }
                (State::Acceptance, EventKind::StepDone { node: node::ACCEPTANCE, .. }) => {
                    self.open(days(1), event.at)?;
                    State::Appointment
                }
                (State::Appointment, EventKind::StepDone { node: node::APPOINTMENT, .. }) => {
                    self.open(days(27), event.at)?;
                    State::Study
                }
                (State::Study, EventKind::StepDone { node: node::STUDY, .. }) => {
                    self.open(days(1), event.at)?;
                    State::Signing
                }
                (State::Signing, EventKind::StepDone { node: node::SIGNING, .. }) => {
                    self.open(days(1), event.at)?;
                    State::Issue
                }
                (State::Issue, EventKind::StepDone { node: node::ISSUE, .. }) => State::GroundsKnown,
                (State::GroundsKnown, EventKind::FactDecided { fact: fact::GROUNDS_FOR_REFUSAL, value }) => {
                    self.outcome = Some(if value == Value::YES { Outcome::Refused } else { Outcome::Granted });
                    State::Receipt
                }
                (State::Receipt, EventKind::StepDone { node: node::RECEIPT, .. }) => State::Ended,
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
