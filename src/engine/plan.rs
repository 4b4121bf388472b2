//! A case walked at its limits: every step is done at the last minute that is in time.

use std::collections::BTreeMap;

use super::circle::Place;
use super::pace::Planned;
use super::{Asker, Awaited, Case, EntryKind, Event, EventKind, Overrun, Refusal, State, Trace};
use crate::calendar::{Moment, WorkCalendar};
use crate::model::{Channel, FactId, Facts, NodeId, OutcomeId, Regulation, Value};

/// What a walk at the limits gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The trace of the walk.
    pub trace: Trace,
    /// Where the walk stopped.
    pub stop: Stop,
    /// Which procedures and calls would end after their own terms if nothing capped the steps, in the order in which
    /// they would end; none for a walk that does not come to an end.
    pub overruns: Vec<Overrun>,
}

/// Why a walk stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The case ended.
    Ended(OutcomeId),
    /// A fact must be decided first.
    NeedsFact(Need),
    /// The walk came again to this place with the same facts, and would never end.
    Loop(NodeId),
    /// The walk has more entries than a case may have.
    TooLong {
        /// How many entries a case may have.
        limit: usize,
    },
}

/// A fact without which the way does not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The fact.
    pub fact: FactId,
    /// What asks for it.
    pub asker: Asker,
}

/// A walk at the limits that can be asked what it needs and go on when it is told.
///
/// It makes events and feeds them to a [`Case`]: a plan obeys the same rules as what really happens. A step
/// without a term takes no time; one that prolongs up to a term prolongs by all of it. Where several things are
/// awaited, facts come first, then the step that is planned to be done first.
#[derive(Clone, Debug)]
pub struct Planner<'a> {
    case: Case<'a>,
    channel: Channel,
    start: Moment,
    /// What is known and not decided yet.
    given: Facts,
    /// What is decided when a fact that was known is asked again, in order.
    later: Vec<(FactId, Value)>,
    /// The steps that still run out of time, each once per mention.
    expired: Vec<NodeId>,
    /// The places passed since a fact was last decided, and when each was passed last.
    seen: BTreeMap<Place, Moment>,
}

/// Walks a case at its limits with the given facts.
///
/// # Errors
/// Why a generated event does not fit: the channel is not opened, a given fact has a wrong value, or a deadline
/// cannot be reckoned and for which place.
pub fn plan(
    regulation: &Regulation,
    calendar: &WorkCalendar,
    channel: Channel,
    start: Moment,
    facts: &Facts,
) -> Result<Plan, Refusal> {
    Planner::new(regulation, calendar, channel, start, facts)?.finish()
}

impl<'a> Planner<'a> {
    /// Begins a walk with an application received at a moment.
    ///
    /// # Errors
    /// Why the application cannot be received so.
    pub fn new(
        regulation: &'a Regulation,
        calendar: &'a WorkCalendar,
        channel: Channel,
        start: Moment,
        facts: &Facts,
    ) -> Result<Self, Refusal> {
        Self::begin(Case::new(regulation, calendar), channel, start, facts.clone())
    }

    fn begin(mut case: Case<'a>, channel: Channel, start: Moment, given: Facts) -> Result<Self, Refusal> {
        case.apply(Event { at: start, what: EventKind::Received { channel } })?;
        let (later, expired) = (Vec::new(), Vec::new());
        Ok(Self { case, channel, start, given, later, expired, seen: BTreeMap::new() })
    }

    /// Says what is decided when facts are asked that are not known, or are asked anew: the values of each in order.
    #[must_use]
    pub fn with_later(mut self, later: Vec<(FactId, Value)>) -> Self {
        self.later = later;
        self
    }

    /// Lets steps run out of time, one minute after their deadlines, where the regulation says what follows then: each
    /// as often as it is mentioned, whenever it is next open; after that it is in time.
    #[must_use]
    pub fn with_expired(mut self, expired: Vec<NodeId>) -> Self {
        self.expired = expired;
        self
    }

    /// The case as far as it is walked.
    #[must_use]
    pub fn case(&self) -> &Case<'a> {
        &self.case
    }

    /// Walks on to the next fact that is needed and not given; none if the walk stops elsewhere.
    ///
    /// # Errors
    /// Those of [`plan`].
    pub fn next_need(&mut self) -> Result<Option<Need>, Refusal> {
        Ok(match self.run()? {
            Stop::NeedsFact(need) => Some(need),
            Stop::Ended(_) | Stop::Loop(_) | Stop::TooLong { .. } => None,
        })
    }

    /// Decides a fact at the moment where the walk stands.
    ///
    /// # Errors
    /// Why the fact cannot be decided so.
    pub fn answer(&mut self, fact: FactId, value: Value) -> Result<(), Refusal> {
        let Some(at) = self.case.now() else { unreachable!("a walk begins with an application received") };
        self.case.apply(Event { at, what: EventKind::FactDecided { fact, value } })?;
        self.seen.clear();
        Ok(())
    }

    /// Walks on as far as the facts lead.
    ///
    /// # Errors
    /// Those of [`plan`].
    pub fn run(&mut self) -> Result<Stop, Refusal> {
        loop {
            if let State::Ended(outcome) = *self.case.state() {
                return Ok(Stop::Ended(outcome));
            }
            let asked = self.case.awaited().find_map(|awaited| match awaited {
                Awaited::Fact { fact, asker } => Some(Need { fact, asker }),
                Awaited::Step(_) => None,
            });
            let moved = match asked {
                Some(need) => match self.known(need.fact) {
                    Some(value) => self.answer(need.fact, value).map(|()| self.use_up(need.fact)),
                    None => return Ok(Stop::NeedsFact(need)),
                },
                None => match self.next_step()? {
                    Ok(next) => self.pass(&next),
                    Err(node) => return Ok(Stop::Loop(node)),
                },
            };
            match moved {
                Err(Refusal::Endless { node }) => return Ok(Stop::Loop(node)),
                Err(Refusal::TooLong { limit }) => return Ok(Stop::TooLong { limit }),
                other => other?,
            }
        }
    }

    /// Walks on as far as the facts lead, and gives out what came of it.
    ///
    /// # Errors
    /// Those of [`plan`].
    pub fn finish(mut self) -> Result<Plan, Refusal> {
        let stop = self.run()?;
        let overruns = match stop {
            Stop::Ended(_) | Stop::NeedsFact(_) => self.overruns()?,
            Stop::Loop(_) | Stop::TooLong { .. } => Vec::new(),
        };
        Ok(Plan { trace: self.case.into_trace(), stop, overruns })
    }

    /// What does not fit, found on a second walk with the same decisions on which no term is capped.
    fn overruns(&self) -> Result<Vec<Overrun>, Refusal> {
        let trace = self.case.trace();
        let is_late = || trace.entries().iter().any(|entry| trace.late(entry) == Some(true));
        if trace.deadlines().iter().all(|deadline| deadline.limit.is_none()) && !is_late() {
            return Ok(Vec::new());
        }
        let decided = trace.entries().iter().filter_map(|entry| match entry.what {
            EntryKind::FactDecided { fact, value } => Some((fact, value)),
            _ => None,
        });
        let expired = trace.entries().iter().filter_map(|entry| match entry.what {
            EntryKind::StepExpired { node, .. } => Some(node),
            _ => None,
        });
        let mut case = Case::new(self.case.regulation(), self.case.reckoner().calendar);
        case.uncap();
        let mut second = Self::begin(case, self.channel, self.start, self.given.clone())?
            .with_later(decided.chain(self.later.iter().copied()).collect())
            .with_expired(expired.chain(self.expired.iter().copied()).collect());
        // Where no term is capped, other threads may come first, and a step that was done once may not be: what was found
        // until then stands.
        if let Err(refusal @ Refusal::Reckoning { .. }) = second.run() {
            return Err(refusal);
        }
        Ok(second.case.overruns().to_vec())
    }

    /// What a fact is decided to be that is asked now.
    fn known(&self, fact: FactId) -> Option<Value> {
        let later = || self.later.iter().find(|(of, _)| *of == fact).map(|(_, value)| *value);
        self.given.get(fact).or_else(later)
    }

    /// Lets the value of a fact not be used again.
    fn use_up(&mut self, fact: FactId) {
        if !self.given.forget(fact)
            && let Some(used) = self.later.iter().position(|(of, _)| *of == fact)
        {
            self.later.remove(used);
        }
    }

    /// The step that is planned to be done first, of several the one of the first thread; or the step to which the walk
    /// comes again and again.
    fn next_step(&self) -> Result<Result<Planned, NodeId>, Refusal> {
        let planned = self.case.planned(&self.expired)?;
        let Some(next) = planned.iter().min_by_key(|planned| planned.at).copied() else {
            unreachable!("an open case that waits for no fact waits for a step")
        };
        // A thread may go round while another one still runs, as long as time passes: the other one may end it.
        let is_again = self.seen.get(&self.place(&next)).is_some_and(|before| {
            *before == next.at || planned.iter().all(|other| self.seen.contains_key(&self.place(other)))
        });
        Ok(if is_again { Err(next.node) } else { Ok(next) })
    }

    /// Does a step as planned.
    fn pass(&mut self, next: &Planned) -> Result<(), Refusal> {
        let place = self.place(next);
        self.case.apply(Event { at: next.at, what: next.what })?;
        // A walk that is asked again where it stopped gives the same answer.
        self.seen.insert(place, next.at);
        if let EventKind::StepExpired { node } = next.what
            && let Some(used) = self.expired.iter().position(|of| *of == node)
        {
            self.expired.remove(used);
            // One who comes here again goes another way.
            self.seen.clear();
        }
        Ok(())
    }

    /// Where a step stands: the step and those that call its procedure.
    fn place(&self, planned: &Planned) -> Place {
        (planned.node, self.case.threads.callers(planned.here).collect())
    }
}
