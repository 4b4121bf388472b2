//! A case: the fold of its events over one edition and one calendar.

use super::walk::Move;
use super::{
    Entry, EntryKind, Event, EventKind, Limit, OpenProcedure, OpenStep, Place, Refusal, RefusedEvent, State, Trace,
};
use crate::calendar::{Moment, Reckoner, WorkCalendar};
use crate::model::{Channel, FactId, FactKind, Facts, NodeId, OutcomeId, Regulation, Value};

/// A case under one edition: the state that its events led to, and the trace of how.
///
/// The same edition, calendar and events always give the same state and trace. A case can be used again after
/// [`Case::reset`], which keeps its memory.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) reckoner: Reckoner<'a>,
    pub(super) facts: Facts,
    pub(super) open: Vec<OpenProcedure>,
    pub(super) state: State,
    pub(super) outcome: Option<OutcomeId>,
    pub(super) trace: Trace,
    /// The moment from which the terms of the application count; no term begins before it.
    accepted: Option<Moment>,
    last: Option<Moment>,
}

impl<'a> Case<'a> {
    /// How many entries the trace of a case may have; calls within calls can make more than any memory holds.
    pub const MOST_ENTRIES: usize = 100_000;

    /// Begins a case to which nothing has happened.
    #[must_use]
    pub fn new(regulation: &'a Regulation, calendar: &'a WorkCalendar) -> Self {
        let terms = &regulation.terms;
        Self {
            regulation,
            reckoner: Reckoner { calendar, hours: terms.hours, rule: terms.count_from },
            facts: Facts::none(regulation.facts.len()),
            open: Vec::new(),
            state: State::New,
            outcome: None,
            trace: Trace::default(),
            accepted: None,
            last: None,
        }
    }

    /// Makes a case of its events.
    ///
    /// # Errors
    /// The first event that the case does not take, and why.
    pub fn replay(
        regulation: &'a Regulation,
        calendar: &'a WorkCalendar,
        events: impl IntoIterator<Item = Event>,
    ) -> Result<Self, RefusedEvent> {
        let mut case = Self::new(regulation, calendar);
        for (index, event) in events.into_iter().enumerate() {
            case.apply(event).map_err(|refusal| RefusedEvent { index, refusal })?;
        }
        Ok(case)
    }

    /// Takes an event, and goes on by itself as far as the decided facts lead.
    ///
    /// # Errors
    /// Why the event does not fit; the case is then as it was before.
    pub fn apply(&mut self, event: Event) -> Result<(), Refusal> {
        let Event { at, what } = event;
        if let Some(last) = self.last.filter(|last| at < *last) {
            return Err(Refusal::BackInTime { last, at });
        }
        let before = self.trace.len();
        let taken = match what {
            EventKind::Received { channel } => self.receive(at, channel),
            EventKind::StepDone { node } => self.finish(at, node),
            EventKind::FactDecided { fact, value } => self.decide(at, fact, value),
        };
        match taken {
            Ok(()) => self.last = Some(at),
            // INVARIANT: an event leaves its entry before it changes anything.
            Err(_) if self.trace.len() > before => self.restore(before),
            Err(_) => {}
        }
        taken
    }

    /// Forgets all that happened.
    pub fn reset(&mut self) {
        self.facts.clear();
        self.open.clear();
        self.state = State::New;
        self.outcome = None;
        self.trace.clear();
        self.accepted = None;
        self.last = None;
    }

    /// The edition that governs the case.
    #[must_use]
    pub fn regulation(&self) -> &'a Regulation {
        self.regulation
    }

    /// What reckons the deadlines of the case.
    #[must_use]
    pub fn reckoner(&self) -> &Reckoner<'a> {
        &self.reckoner
    }

    /// What the case waits for.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What happened so far.
    #[must_use]
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    /// What is decided so far.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The procedures that have begun and not ended, the outermost first.
    #[must_use]
    pub fn open_procedures(&self) -> &[OpenProcedure] {
        &self.open
    }

    /// What ends first of all that encloses the place where the case stands.
    #[must_use]
    pub fn limit(&self) -> Option<Limit> {
        self.open.last().and_then(|open| open.limit)
    }

    /// The moment of the last event.
    #[must_use]
    pub fn now(&self) -> Option<Moment> {
        self.last
    }

    /// Gives the trace out.
    #[must_use]
    pub fn into_trace(self) -> Trace {
        self.trace
    }

    /// The moment from which a term counts that begins at a moment.
    pub(super) fn counted(&self, at: Moment) -> Moment {
        self.accepted.map_or(at, |accepted| accepted.max(at))
    }

    fn receive(&mut self, at: Moment, channel: Channel) -> Result<(), Refusal> {
        match self.state {
            State::New => {}
            State::Ended(_) => return Err(Refusal::Ended),
            State::Step(_) | State::Fact { .. } => return Err(Refusal::ReceivedTwice),
        }
        let acceptance = self.regulation.acceptance(channel).ok_or(Refusal::ChannelClosed { channel })?;
        // The desk is that of the provider's office; hours of the State corporation are not in the file.
        let desk = channel == Channel::Office;
        let accepted =
            self.reckoner.accept(at, desk).map_err(|source| Refusal::Reckoning { place: Place::Acceptance, source })?;
        self.trace.push(at, EntryKind::Received { channel, accepted });
        self.accepted = Some(accepted.at);
        let first = self.open(acceptance.procedure, None, None);
        self.walk(first, at)
    }

    fn finish(&mut self, at: Moment, node: NodeId) -> Result<(), Refusal> {
        let OpenStep { node: open, opened, deadline } = match self.state {
            State::Step(step) => step,
            State::New => return Err(Refusal::NotReceived),
            State::Fact { fact, .. } => return Err(Refusal::FactAwaited { node, fact }),
            State::Ended(_) => return Err(Refusal::Ended),
        };
        if node != open {
            return Err(Refusal::StepNotOpen { node, open });
        }
        self.trace.push(at, EntryKind::StepDone { node, opened, deadline });
        self.walk(Move::Leave(node), at)
    }

    fn decide(&mut self, at: Moment, fact: FactId, value: Value) -> Result<(), Refusal> {
        let known = self.regulation.facts.get(fact.index()).ok_or(Refusal::UnknownFact { fact })?;
        match self.state {
            State::New => return Err(Refusal::NotReceived),
            State::Ended(_) => return Err(Refusal::Ended),
            State::Step(_) | State::Fact { .. } => {}
        }
        if !can_be(&known.kind, value) {
            return Err(Refusal::WrongValue { fact, value });
        }
        self.trace.push(at, EntryKind::FactDecided { fact, value });
        self.facts.set(fact, value);
        match self.state {
            State::Fact { node, .. } => self.walk(Move::Leave(node), at),
            _ => Ok(()),
        }
    }

    /// Brings the case back to its first entries.
    #[cold]
    fn restore(&mut self, entries: usize) {
        let events: Vec<Event> = self.trace.entries().iter().take(entries).filter_map(Entry::event).collect();
        self.reset();
        for event in events {
            if self.apply(event).is_err() {
                unreachable!("an event that was taken once is taken again");
            }
        }
    }
}

/// Whether a value is one of those that a kind of fact can have.
fn can_be(kind: &FactKind, value: Value) -> bool {
    match kind {
        FactKind::YesNo => value == Value::NO || value == Value::YES,
        FactKind::Choice(names) => usize::try_from(value.0).is_ok_and(|place| place < names.len()),
        FactKind::Number => true,
        FactKind::Date => i32::try_from(value.0).is_ok(),
    }
}
