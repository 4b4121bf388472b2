//! The instant until which a step or a procedure must be done, and what it was reckoned from.

use crate::calendar::{Due, Moment, Proof, ReckonError, Reckoner, Term};
use crate::model::{NodeId, ProcedureId};

/// A term reckoned for one case.
///
/// INVARIANT: `limit`, where there is one, ends before `own`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The term that the regulation grants.
    pub term: Term,
    /// The moment from which it counts.
    pub from: Moment,
    /// Where the term itself ends.
    pub own: Due,
    /// What encloses it and ends earlier: an internal deadline is never later than the total one.
    pub limit: Option<Limit>,
}

/// The number of a deadline in the [`Trace`](super::Trace) of its case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeadlineId(pub(super) u32);

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
    /// Reckons a term from a moment, within what encloses it.
    pub(super) fn reckon(
        reckoner: &Reckoner<'_>,
        term: Term,
        from: Moment,
        enclosing: Option<Limit>,
    ) -> Result<Self, ReckonError> {
        let own = reckoner.due(term, from)?;
        let limit = enclosing.filter(|limit| limit.due < own);
        Ok(Self { term, from, own, limit })
    }

    /// The last minute that is in time.
    #[must_use]
    pub fn due(&self) -> Due {
        self.limit.map_or(self.own, |limit| limit.due)
    }

    /// Whether something done at a moment is done too late.
    #[must_use]
    pub fn late(&self, at: Moment) -> bool {
        Due { day: at.day(), minute: at.minute() } > self.due()
    }

    /// Explains how the term itself was reckoned.
    ///
    /// # Errors
    /// Those of the reckoner, where it does not hold the calendar that the deadline was reckoned by.
    pub fn proof(&self, reckoner: &Reckoner<'_>) -> Result<Proof, ReckonError> {
        reckoner.proof(self.term, self.from)
    }

    /// The first year of the reckoning whose calendar may still change.
    #[must_use]
    pub fn provisional(&self, reckoner: &Reckoner<'_>) -> Option<i32> {
        reckoner.provisional(self.from.day(), self.own.day)
    }
}
