//! Where steps do not fit what encloses them: found on a walk on which no term is capped.

use super::deadline::{due_at, last_minute};
use super::{Case, DeadlineId, Limit, Limiter, OpenStep};
use crate::calendar::{Due, Moment};
use crate::model::NodeId;

/// Steps that do not fit the term that encloses them when each takes all of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overrun {
    /// The term that they do not fit, with all that moved it.
    pub limit: Limit,
    /// The first step that does not fit.
    pub first: NodeId,
    /// Where the steps would end, counted one after another with no limit.
    pub reaches: Due,
}

/// Something with a term that is over.
pub(super) struct Ended<'d> {
    /// Until when it had to be done.
    pub(super) total: Option<DeadlineId>,
    /// What it is.
    pub(super) by: Limiter,
    /// The steps done inside it and when.
    pub(super) done: &'d [(NodeId, Due)],
}

impl Case<'_> {
    /// Lets no term be capped by what encloses it, and notes what then does not fit; for a case that has not begun.
    pub(super) fn uncap(&mut self) {
        self.uncapped = Some(Vec::new());
    }

    /// Notes when a step of an open procedure was done.
    pub(super) fn note_done(&mut self, here: usize, step: &OpenStep, at: Moment) {
        if self.uncapped.is_some() {
            let due = step.deadline.map(|id| self.trace.deadline(id).due());
            let end = due.filter(|due| last_minute(*due) == at).unwrap_or_else(|| due_at(at));
            self.threads.get_mut(here).done.push((step.node, end));
        }
    }

    /// Notes that something ended, if it ended after its own term.
    pub(super) fn count_ended(&mut self, ended: &Ended<'_>) {
        let (Some(overruns), Some(total)) = (&mut self.uncapped, ended.total) else { return };
        let due = self.trace.deadline(total).own;
        let late = || ended.done.iter().filter(|(_, end)| *end > due);
        let first = late().min_by_key(|(_, end)| *end);
        let last = late().map(|(_, end)| *end).max();
        let (Some((first, _)), Some(reaches)) = (first, last) else { return };
        let is_known = |known: &Overrun| known.limit.due == due && known.reaches == reaches && known.first == *first;
        // What encloses another thing and ends with it says nothing new: of two equal limits the inner one counts.
        if !overruns.iter().any(is_known) {
            overruns.push(Overrun { limit: Limit { due, by: ended.by }, first: *first, reaches });
        }
    }

    /// Notes that procedures by which a step was done have ended, if that was after the term of the step.
    pub(super) fn count_returned(&mut self, caller: usize, step: &OpenStep, before: usize) {
        if self.uncapped.is_some() {
            let done = self.threads.get(caller).done.get(before..).unwrap_or_default().to_vec();
            self.count_ended(&Ended { total: step.deadline, by: Limiter::Call(step.node), done: &done });
        }
    }

    /// What did not fit so far, in what has ended and in what is still open, which is closed.
    pub(super) fn overruns(&mut self) -> &[Overrun] {
        while let Some(here) = self.threads.len().checked_sub(1) {
            if let super::state::Stage::Called { step, before, .. } = self.threads.get(here).stage {
                self.count_returned(here, &step, before);
            }
            let caller = self.threads.caller(here);
            let open = self.threads.close(here);
            self.count_ended(&Ended { total: open.total, by: Limiter::Procedure(open.procedure), done: &open.done });
            if let Some(caller) = caller {
                self.threads.get_mut(caller).done.extend(open.done);
            }
        }
        self.uncapped.as_deref().unwrap_or_default()
    }
}
