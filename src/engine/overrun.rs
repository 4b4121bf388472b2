//! Where steps, each at its limit, do not fit what encloses them.

use super::{Case, Limit, OpenStep, Place, Refusal};
use crate::calendar::{Due, Moment};
use crate::model::NodeId;

/// Steps that do not fit the term that encloses them when each takes all of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overrun {
    /// The term that they do not fit.
    pub limit: Limit,
    /// The first step that does not fit.
    pub first: NodeId,
    /// Where the steps would end, counted one after another with no limit.
    pub reaches: Due,
}

/// The steps of a plan counted one after another, as if nothing limited them.
#[derive(Clone, Debug, Default)]
pub(super) struct Rolled {
    overruns: Vec<Overrun>,
}

impl Rolled {
    /// Counts the open step of a case.
    pub(super) fn count(&mut self, case: &Case<'_>, step: &OpenStep) -> Result<(), Refusal> {
        let (Some(id), Some(limit)) = (step.deadline, case.limit()) else { return Ok(()) };
        let deadline = case.trace().deadline(id);
        let before = self.overruns.iter_mut().find(|overrun| overrun.limit == limit);
        let reaches = match &before {
            None => deadline.own,
            Some(overrun) => {
                let place = Place::Node(step.node);
                let from = last_minute(overrun.reaches).max(deadline.from);
                case.reckoner().due(deadline.term, from).map_err(|source| Refusal::Reckoning { place, source })?
            }
        };
        match before {
            Some(overrun) => overrun.reaches = reaches,
            None if reaches > limit.due => self.overruns.push(Overrun { limit, first: step.node, reaches }),
            None => {}
        }
        Ok(())
    }

    /// Gives out what was found.
    pub(super) fn into_overruns(self) -> Vec<Overrun> {
        self.overruns
    }
}

/// The last minute that a moment can name before a term has ended.
pub(super) fn last_minute(due: Due) -> Moment {
    // INVARIANT: 24:00 is the next day by the clock and would count as one, so the minute before it stands for it.
    due.day.at(due.minute.min(1439))
}
