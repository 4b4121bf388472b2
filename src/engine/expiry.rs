//! Terms that run out: of steps that were not done, of applications withdrawn, of results that lapse.

use super::state::Stage;
use super::walk::Next;
use super::{Case, DeadlineId, EntryKind, Refusal, State};
use crate::calendar::Moment;
use crate::model::NodeId;

impl Case<'_> {
    /// Lets the term of an open step run out, and goes on without it.
    pub(super) fn expire(&mut self, at: Moment, node: NodeId) -> Result<(), Refusal> {
        self.must_be_open()?;
        let Some((here, step)) = self.threads.find_open_step(node) else { return Err(self.not_open(node)) };
        let Some(target) = self.regulation.node(node).on_expiry else { return Err(Refusal::NoExpiry { node }) };
        let step = self.with_clocks_beside(here, step, at)?;
        let id = step.deadline.ok_or(Refusal::NoExpiry { node })?;
        let deadline = self.trace.deadline(id);
        if !deadline.late(at) {
            return Err(Refusal::NotExpired { node, due: deadline.due() });
        }
        self.trace.push(at, EntryKind::StepExpired { node, opened: step.opened, deadline: id });
        self.stop(self.threads.inside(here), at)?;
        self.note_done(here, &step, at);
        self.threads.get_mut(here).stage = Stage::Walked;
        self.let_clock_go_on(here, &step, at)?;
        self.walk(here, Next::Follow(target), at)
    }

    /// Ends the case because the recipient withdrew the application.
    pub(super) fn withdraw(&mut self, at: Moment) -> Result<(), Refusal> {
        self.must_be_open()?;
        let withdrawal = self.regulation.withdrawal.as_ref().ok_or(Refusal::NoWithdrawal)?;
        self.trace.push(at, EntryKind::Withdrawn);
        self.stop(0..self.threads.len(), at)?;
        self.conclude(withdrawal.outcome, at)
    }

    /// Records that the result of an ended case is valid no longer.
    pub(super) fn lapse(&mut self, at: Moment) -> Result<(), Refusal> {
        let State::Ended(outcome) = self.state else { return Err(Refusal::NotEnded) };
        let id = self.valid_until()?.ok_or(Refusal::NoValidity { outcome })?;
        let deadline = self.trace.deadline(id);
        if !deadline.late(at) {
            return Err(Refusal::StillValid { outcome, due: deadline.due() });
        }
        self.trace.push(at, EntryKind::Lapsed { outcome });
        Ok(())
    }

    /// Until when the result is valid that has not lapsed yet.
    fn valid_until(&self) -> Result<Option<DeadlineId>, Refusal> {
        match self.trace.entries().last().map(|entry| entry.what) {
            Some(EntryKind::CaseEnded { valid, .. }) => Ok(valid),
            _ => Err(Refusal::Ended),
        }
    }
}
