//! Clocks that stand still, as the threads see them that go on meanwhile.

use std::ops::Range;

use super::{Case, Counted, DeadlineId, OpenStep, Refusal};
use crate::calendar::{Due, Moment};
use crate::model::{ClockEffect, NodeId, Regulation};

/// Whether a step makes the clocks of what encloses it stand still.
pub(super) fn suspends(regulation: &Regulation, node: NodeId) -> bool {
    regulation.node(node).clock == Some(ClockEffect::Suspends)
}

impl Case<'_> {
    /// Lets the terms around an open procedure follow the clocks that other threads make stand still, up to a moment,
    /// where one of these terms seems to have run out by then.
    ///
    /// What the clocks stand longer is added when their steps are done.
    #[inline]
    pub(super) fn let_clocks_stand(&mut self, here: usize, at: Moment) -> Result<(), Refusal> {
        if self.can_stand && self.has_run_out(here, at) { self.let_clocks_beside_stand(here, at) } else { Ok(()) }
    }

    /// An open step with its term as it is once these clocks have been let stand.
    #[inline]
    pub(super) fn with_clocks_beside(&mut self, here: usize, step: OpenStep, at: Moment) -> Result<OpenStep, Refusal> {
        if !self.can_stand {
            return Ok(step);
        }
        self.let_clocks_stand(here, at)?;
        Ok(self.threads.get(here).stage.open_step().unwrap_or(step))
    }

    #[cold]
    fn let_clocks_beside_stand(&mut self, here: usize, at: Moment) -> Result<(), Refusal> {
        let own: Vec<usize> = self.threads.outward(here).collect();
        let beside = self.suspending(0..self.threads.len()).filter(|(there, _)| !own.contains(there));
        for (there, step) in beside.collect::<Vec<_>>() {
            self.let_clock_go_on(there, &step, at)?;
        }
        Ok(())
    }

    /// Whether a step inside an open procedure makes the clocks of what encloses it stand still.
    pub(super) fn is_standing(&self, here: usize) -> bool {
        self.can_stand && self.suspending(self.threads.inside(here)).next().is_some()
    }

    /// Until when an open step must be done as far as is known: while a clock stands still, its term limits nothing.
    pub(super) fn known_due(&self, here: usize, step: &OpenStep) -> Option<Due> {
        let deadline = self.trace.deadline(step.deadline?);
        if deadline.limit.is_none() || !self.can_stand {
            return Some(deadline.due());
        }
        let own = |id: DeadlineId| self.trace.deadline(id).own;
        let mut due = deadline.own;
        for outer in self.threads.outward(here) {
            let open = self.threads.get(outer);
            let Some(around) = open.stage.open_step() else { continue };
            let is_running = !self.is_standing(outer);
            if let Some(call) = around.deadline.filter(|_| is_running && outer != here) {
                due = due.min(own(call));
            }
            if suspends(self.regulation, around.node) {
                break;
            }
            if let Some(total) = open.total.filter(|_| is_running) {
                due = due.min(own(total));
            }
        }
        Some(due)
    }

    /// Whether a term counts back from an end that is not known, because its clock stands still.
    pub(super) fn is_end_unknown(&self, here: usize, deadline: DeadlineId) -> bool {
        let is_backward = matches!(self.trace.deadline(deadline).counted, Counted::Before(_));
        let total = || self.threads.outward(here).find(|outer| self.threads.get(*outer).total.is_some());
        is_backward && total().is_some_and(|outer| self.is_standing(outer))
    }

    /// Whether a term of an open procedure, of a step of it or of what encloses it seems to have run out by a moment.
    fn has_run_out(&self, here: usize, at: Moment) -> bool {
        let is_late = |id: Option<DeadlineId>| id.is_some_and(|id| self.trace.deadline(id).late(at));
        self.threads.outward(here).any(|outer| {
            let open = self.threads.get(outer);
            is_late(open.total) || is_late(open.stage.open_step().and_then(|step| step.deadline))
        })
    }

    /// The open steps of a stretch of the open procedures that make clocks stand still, each with its place.
    fn suspending(&self, range: Range<usize>) -> impl Iterator<Item = (usize, OpenStep)> + '_ {
        let steps = range.filter_map(|here| Some((here, self.threads.get(here).stage.open_step()?)));
        steps.filter(|(_, step)| suspends(self.regulation, step.node))
    }
}
