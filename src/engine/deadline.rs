//! The instant until which a step or a procedure must be done, and what it was reckoned from.

use std::num::NonZeroU32;
use std::ops::Range;

use super::Trace;
use crate::calendar::{CountFrom, Due, Moment, OfficeHours, Proof, ReckonError, Reckoner, Term};
use crate::model::{NodeId, ProcedureId};

/// A term reckoned for one case.
///
/// INVARIANT: `limit`, where there is one, ends before `own`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The term that the regulation grants.
    pub term: Term,
    /// From what it counts.
    pub counted: Counted,
    /// Where the term itself ends.
    pub own: Due,
    /// What encloses it and ends earlier: an internal deadline is never later than the total one.
    pub limit: Option<Limit>,
    /// The rule of counting.
    pub rule: CountFrom,
    /// The hours by which it was reckoned: those of the regulation, the channel or the participant.
    pub hours: Option<OfficeHours>,
    /// Where its moves stand among those of its trace.
    pub(super) moves: (u32, u32),
}

/// From what a term counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// From a moment on.
    From(Moment),
    /// Back from the end of another term.
    Before(Due),
}

/// The number of a deadline in the [`Trace`] of its case, from one on, so that none takes no room of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeadlineId(pub(super) NonZeroU32);

/// The end of something that encloses a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// When it ends.
    pub due: Due,
    /// What it is.
    pub by: Limiter,
}

/// What encloses a step and has a term of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limiter {
    /// A procedure with a total term.
    Procedure(ProcedureId),
    /// A step, with a term, that is done by another procedure.
    Call(NodeId),
}

impl Deadline {
    /// Reckons a term, within what encloses it.
    pub(super) fn reckon(
        reckoner: &Reckoner<'_>,
        term: Term,
        counted: Counted,
        enclosing: Option<Limit>,
    ) -> Result<Self, ReckonError> {
        let own = match counted {
            Counted::From(start) => reckoner.due(term, start)?,
            Counted::Before(end) => reckoner.backward(term, end)?,
        };
        let limit = enclosing.filter(|limit| limit.due < own);
        Ok(Self { term, counted, own, limit, rule: reckoner.rule, hours: reckoner.hours, moves: (0, 0) })
    }

    /// The last minute that is in time.
    #[must_use]
    pub fn due(&self) -> Due {
        self.limit.map_or(self.own, |limit| limit.due)
    }

    /// The moment from which it counts; none where it counts back from an end.
    #[must_use]
    pub fn start(&self) -> Option<Moment> {
        match self.counted {
            Counted::From(start) => Some(start),
            Counted::Before(_) => None,
        }
    }

    /// Whether something done at a moment is done too late.
    #[must_use]
    pub fn late(&self, at: Moment) -> bool {
        due_at(at) > self.due()
    }

    /// Explains how the term itself was reckoned, with what moved it in the trace to which it belongs.
    ///
    /// # Errors
    /// Those of the reckoner, where it does not hold the calendar that the deadline was reckoned by.
    pub fn proof(&self, trace: &Trace, reckoner: &Reckoner<'_>) -> Result<Proof, ReckonError> {
        let reckoner = self.reckoner(reckoner);
        match self.counted {
            Counted::From(start) => reckoner.moved_proof(self.term, start, trace.moves_of(self)),
            Counted::Before(end) => reckoner.backward_proof(self.term, end),
        }
    }

    /// The first year of the reckoning whose calendar may still change.
    #[must_use]
    pub fn provisional(&self, reckoner: &Reckoner<'_>) -> Option<i32> {
        let other = match self.counted {
            Counted::From(start) => start.day(),
            Counted::Before(end) => end.day,
        };
        reckoner.provisional(other.min(self.own.day), other.max(self.own.day))
    }

    /// What reckons it by the calendar of a reckoner.
    pub(super) fn reckoner<'a>(&self, reckoner: &Reckoner<'a>) -> Reckoner<'a> {
        Reckoner { hours: self.hours, rule: self.rule, ..*reckoner }
    }

    /// Where its moves stand among those of its trace.
    pub(super) fn moves(&self) -> Range<usize> {
        self.moves.0 as usize..self.moves.1 as usize
    }
}

/// The end of a term that would end at a moment.
pub(super) fn due_at(at: Moment) -> Due {
    Due { day: at.day(), minute: at.minute() }
}

/// The last minute that a moment can name before a term has ended.
pub(super) fn last_minute(due: Due) -> Moment {
    // INVARIANT: 24:00 is the next day by the clock and would count as one, so the minute before it stands for it.
    due.day.at(due.minute.min(1439))
}
