//! A case: the fold of its events over one edition and one calendar.

use super::state::Stage;
use super::thread::Threads;
use super::walk::Next;
use super::{Awaited, Entry, EntryKind, Event, EventKind, OpenProcedure, Place, Refusal, RefusedEvent, State, Trace};
use crate::calendar::{Moment, Reckoner, Term, WorkCalendar};
use crate::model::{Channel, ClockEffect, FactId, FactKind, Facts, NodeId, Regulation, Value};

/// A case under one edition: the state that its events led to, and the trace of how.
///
/// The same edition, calendar and events always give the same state and trace. A case can be used again after
/// [`Case::reset`], which keeps its memory.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) reckoner: Reckoner<'a>,
    pub(super) facts: Facts,
    pub(super) threads: Threads,
    pub(super) state: State,
    pub(super) trace: Trace,
    /// By which channel the application came, and from when its terms count; no term begins before.
    pub(super) accepted: Option<(Channel, Moment)>,
    /// How many facts were forgotten so far.
    pub(super) forgotten: usize,
    /// What steps do not fit, where no term is capped by what encloses it; none in a real case, which is capped.
    pub(super) uncapped: Option<Vec<super::Overrun>>,
    /// Whether the regulation lets clocks stand still at all.
    pub(super) can_stand: bool,
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
            threads: Threads::default(),
            state: State::New,
            trace: Trace::default(),
            accepted: None,
            forgotten: 0,
            uncapped: None,
            can_stand: regulation.nodes.iter().any(|node| node.clock == Some(ClockEffect::Suspends)),
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
            EventKind::StepDone { node, prolonged } => self.finish(at, node, prolonged),
            EventKind::StepExpired { node } => self.expire(at, node),
            EventKind::FactDecided { fact, value } => self.decide(at, fact, value),
            EventKind::Withdrawn => self.withdraw(at),
            EventKind::Lapsed => self.lapse(at),
        };
        match taken {
            Ok(()) => self.last = Some(at),
            // INVARIANT: an event leaves an entry before it changes anything.
            Err(_) if self.trace.len() > before => self.restore(before),
            Err(_) => {}
        }
        taken
    }

    /// Forgets all that happened.
    pub fn reset(&mut self) {
        self.facts.clear();
        self.threads.clear();
        self.state = State::New;
        self.trace.clear();
        self.accepted = None;
        self.forgotten = 0;
        if let Some(overruns) = &mut self.uncapped {
            overruns.clear();
        }
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

    /// Where the case stands.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What the case waits for, in the order of its threads; nothing before an application and after the end.
    pub fn awaited(&self) -> impl Iterator<Item = Awaited> + '_ {
        self.threads.all().iter().filter_map(OpenProcedure::awaited)
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

    /// The procedures that have begun and not ended, each followed by those that it called.
    #[must_use]
    pub fn open_procedures(&self) -> &[OpenProcedure] {
        self.threads.all()
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
        self.accepted.map_or(at, |(_, accepted)| accepted.max(at))
    }

    /// Says why nothing but an application, or nothing at all, can happen.
    pub(super) fn must_be_open(&self) -> Result<(), Refusal> {
        match self.state {
            State::Open => Ok(()),
            State::New => Err(Refusal::NotReceived),
            State::Ended(_) => Err(Refusal::Ended),
        }
    }

    fn receive(&mut self, at: Moment, channel: Channel) -> Result<(), Refusal> {
        match self.state {
            State::New => {}
            State::Ended(_) => return Err(Refusal::Ended),
            State::Open => return Err(Refusal::ReceivedTwice),
        }
        let acceptance = self.regulation.acceptance(channel).ok_or(Refusal::ChannelClosed { channel })?;
        // The desk of the regulation's hours is that of the provider's office; a channel's own hours tell its own desk.
        let desk = channel == Channel::Office || acceptance.hours.is_some();
        let reckoner = self.reckoner_by(acceptance.hours);
        let accepted =
            reckoner.accept(at, desk).map_err(|source| Refusal::Reckoning { place: Place::Acceptance, source })?;
        self.trace.push(at, EntryKind::Received { channel, accepted });
        self.accepted = Some((channel, accepted.at));
        self.state = State::Open;
        self.threads.open_first(acceptance.procedure);
        self.walk(0, Next::Begin { since: at }, at)
    }

    fn finish(&mut self, at: Moment, node: NodeId, prolonged: Option<Term>) -> Result<(), Refusal> {
        self.must_be_open()?;
        let Some((here, step)) = self.threads.find_step(node) else { return Err(self.not_open(node)) };
        self.check_wait(node, at)?;
        let step = self.with_clocks_beside(here, step, at)?;
        self.trace.push(at, EntryKind::StepDone { node, opened: step.opened, deadline: step.deadline, prolonged });
        self.note_done(here, &step, at);
        self.threads.get_mut(here).stage = Stage::Walked;
        self.take_effect(here, &step, prolonged, at)?;
        self.walk(here, Next::Leave(node), at)
    }

    fn decide(&mut self, at: Moment, fact: FactId, value: Value) -> Result<(), Refusal> {
        let known = self.regulation.facts.get(fact.index()).ok_or(Refusal::UnknownFact { fact })?;
        self.must_be_open()?;
        if !can_be(&known.kind, value) {
            return Err(Refusal::WrongValue { fact, value });
        }
        self.trace.push(at, EntryKind::FactDecided { fact, value });
        self.facts.set(fact, value);
        while let Some((here, next)) = self.ready() {
            self.walk(here, next, at)?;
        }
        Ok(())
    }

    /// The first thread that waits for a fact which is decided, and how it goes on.
    fn ready(&self) -> Option<(usize, Next)> {
        self.threads.all().iter().enumerate().find_map(|(here, open)| {
            let (fact, next) = match open.stage {
                Stage::Begins { fact, since } => (fact, Next::Begin { since }),
                Stage::Enters { fact, node, since } => (fact, Next::Enter { node, since }),
                Stage::Leaves { fact, node } => (fact, Next::Leave(node)),
                Stage::Walked | Stage::Step(_) | Stage::Called { .. } => return None,
            };
            self.facts.get(fact).map(|_| (here, next))
        })
    }

    /// Says why a step cannot be done.
    pub(super) fn not_open(&self, node: NodeId) -> Refusal {
        let open = self.threads.all().iter().find_map(|open| open.stage.step());
        let fact = self.threads.all().iter().find_map(|open| open.stage.fact());
        match (open, fact) {
            (Some(open), _) => Refusal::StepNotOpen { node, open: open.node },
            (None, Some(fact)) => Refusal::FactAwaited { node, fact },
            (None, None) => unreachable!("an open case waits for a step or a fact"),
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
        FactKind::Choice(_) => kind.choice(value).is_some(),
        FactKind::Number => true,
        FactKind::Date => i32::try_from(value.0).is_ok(),
    }
}
