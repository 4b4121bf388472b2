//! A case walked at its limits: every step is done at the last minute that is in time.

use std::collections::BTreeSet;

use super::overrun::{Rolled, last_minute};
use super::{Case, Event, EventKind, OpenStep, Overrun, Refusal, State, Trace};
use crate::calendar::{Moment, WorkCalendar};
use crate::model::{Channel, FactId, Facts, NodeId, OutcomeId, Regulation, Value};

/// What a walk at the limits gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The trace of the walk.
    pub trace: Trace,
    /// Where the walk stopped.
    pub stop: Stop,
    /// Which enclosing terms the steps do not fit at their limits, in the order they were found; none for a walk that
    /// does not come to an end.
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
    /// Which check, or step with several ways out, asks for it.
    pub node: NodeId,
}

/// A walk at the limits that can be asked what it needs and go on when it is told.
///
/// It makes events and feeds them to a [`Case`]: a plan obeys the same rules as what really happens. A step
/// without a term takes no time.
#[derive(Clone, Debug)]
pub struct Planner<'a> {
    case: Case<'a>,
    given: Facts,
    /// The places passed since a fact was last decided: the calling steps and the step itself.
    seen: BTreeSet<Vec<NodeId>>,
    rolled: Rolled,
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
        let mut case = Case::new(regulation, calendar);
        case.apply(Event { at: start, what: EventKind::Received { channel } })?;
        Ok(Self { case, given: facts.clone(), seen: BTreeSet::new(), rolled: Rolled::default() })
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
        self.apply(EventKind::FactDecided { fact, value })?;
        self.seen.clear();
        Ok(())
    }

    /// Walks on as far as the facts lead.
    ///
    /// # Errors
    /// Those of [`plan`].
    pub fn run(&mut self) -> Result<Stop, Refusal> {
        loop {
            let moved = match *self.case.state() {
                State::Ended(outcome) => return Ok(Stop::Ended(outcome)),
                State::New => unreachable!("a walk begins with an application received"),
                State::Fact { fact, node } => match self.given.get(fact) {
                    Some(value) => self.answer(fact, value),
                    None => return Ok(Stop::NeedsFact(Need { fact, node })),
                },
                State::Step(step) => {
                    let place = self.place(step.node);
                    if self.seen.contains(&place) {
                        return Ok(Stop::Loop(step.node));
                    }
                    let moved = self.pass(&step);
                    // A walk that is asked again where it stopped gives the same answer.
                    if moved.is_ok() {
                        self.seen.insert(place);
                    }
                    moved
                }
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
            Stop::Ended(_) | Stop::NeedsFact(_) => self.rolled.into_overruns(),
            Stop::Loop(_) | Stop::TooLong { .. } => Vec::new(),
        };
        Ok(Plan { trace: self.case.into_trace(), stop, overruns })
    }

    /// Does the open step at its deadline.
    fn pass(&mut self, step: &OpenStep) -> Result<(), Refusal> {
        self.rolled.count(&self.case, step)?;
        let deadline = step.deadline.map(|id| self.case.trace().deadline(id).due());
        let at = deadline.map_or(step.opened, |due| last_minute(due).max(step.opened));
        self.case.apply(Event { at, what: EventKind::StepDone { node: step.node } })
    }

    /// Applies an event at the moment where the walk stands.
    fn apply(&mut self, what: EventKind) -> Result<(), Refusal> {
        let Some(at) = self.case.now() else { unreachable!("a walk begins with an application received") };
        self.case.apply(Event { at, what })
    }

    /// Where the walk stands: the calling steps, the outermost first, and the open step.
    fn place(&self, node: NodeId) -> Vec<NodeId> {
        let callers = self.case.open_procedures().iter().filter_map(|open| open.caller).map(|step| step.node);
        callers.chain([node]).collect()
    }
}
