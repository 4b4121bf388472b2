//! Steps that are done by procedures: how these are opened, and how they end, are left and joined.

use std::ops::Range;

use super::overrun::Ended;
use super::state::Stage;
use super::walk::{Next, Onward};
use super::{Case, Counted, EntryKind, Limiter, OpenProcedure, OpenStep, Place, Refusal, State};
use crate::calendar::Moment;
use crate::model::{By, OutcomeId};

impl Case<'_> {
    /// Opens a step that is done by procedures, and the first of them.
    pub(super) fn call(&mut self, here: usize, step: OpenStep, by: &By, at: Moment) -> (usize, Next) {
        self.trace.push(at, EntryKind::Called { node: step.node, deadline: step.deadline });
        let caller = self.threads.get_mut(here);
        caller.stage = Stage::Called { step, left: by.procedures().len(), before: caller.done.len() };
        self.open_next(here, at)
    }

    /// Opens the next of the procedures by which a step is done.
    pub(super) fn open_next(&mut self, caller: usize, at: Moment) -> (usize, Next) {
        let limit = self.limit_inside(caller);
        let Stage::Called { step, left, .. } = &mut self.threads.get_mut(caller).stage else {
            unreachable!("only a step that is done by procedures opens them")
        };
        let procedures = self.regulation.node(step.node).by.as_ref().map_or(&[][..], By::procedures);
        let part = procedures.len() - *left;
        *left -= 1;
        let Some(procedure) = procedures.get(part) else { unreachable!("as many are opened as there are") };
        (self.threads.open_part(caller, *procedure, part, limit), Next::Begin { since: at })
    }

    /// Ends a procedure: its caller goes on if nothing else is waited for, or the case is over.
    pub(super) fn end(&mut self, here: usize, at: Moment) -> Result<Onward, Refusal> {
        self.let_clocks_stand(here, at)?;
        let caller = self.threads.caller(here);
        let outcome = self.threads.outcome(here);
        let ended = self.threads.close(here);
        self.trace.push(at, EntryKind::ProcedureEnded { procedure: ended.procedure, total: ended.total, outcome });
        self.count_ended(&Ended { total: ended.total, by: Limiter::Procedure(ended.procedure), done: &ended.done });
        let Some(caller) = caller else {
            let outcome = outcome.ok_or(Refusal::NoOutcome { procedure: ended.procedure })?;
            self.conclude(outcome, at)?;
            return Ok(None);
        };
        let calling = self.threads.get_mut(caller);
        calling.done.extend(ended.done);
        calling.reached = calling.reached.max(ended.reached);
        let Stage::Called { step, left, .. } = calling.stage else {
            unreachable!("a called procedure has a step that waits for it")
        };
        match &self.regulation.node(step.node).by {
            Some(By::All(_)) if left > 0 || !self.threads.inside(caller).is_empty() => return Ok(None),
            Some(By::Any(_)) => self.stop(self.threads.inside(caller), at)?,
            _ => {}
        }
        self.return_to(caller, at).map(Some)
    }

    /// Finishes a step that was done by procedures.
    fn return_to(&mut self, caller: usize, at: Moment) -> Result<(usize, Next), Refusal> {
        let Stage::Called { step, before, .. } = self.threads.get(caller).stage else {
            unreachable!("only a step that is done by procedures waits for them")
        };
        let OpenStep { node, opened, deadline } = step;
        self.trace.push(at, EntryKind::Returned { node, opened, deadline });
        self.count_returned(caller, &step, before);
        self.threads.get_mut(caller).stage = Stage::Walked;
        self.take_effect(caller, &step, None, at)?;
        Ok((caller, Next::Leave(node)))
    }

    /// Leaves open procedures before their end, those that were called before their callers.
    pub(super) fn stop(&mut self, range: Range<usize>, at: Moment) -> Result<(), Refusal> {
        if range.is_empty() {
            return Ok(());
        }
        for here in range.clone().rev() {
            if let Some(step) = self.threads.get(here).stage.open_step() {
                self.let_clock_go_on(here, &step, at)?;
            }
        }
        let caller = self.threads.caller(range.start);
        let mut callers: Vec<OpenProcedure> = Vec::new();
        for stopped in self.threads.close_all(range) {
            if let Some(caller) = caller {
                self.threads.get_mut(caller).done.extend(&stopped.done);
            }
            while let Some(left) = callers.pop_if(|open| open.depth >= stopped.depth) {
                self.note_stopped(&left, at);
            }
            callers.push(stopped);
        }
        while let Some(left) = callers.pop() {
            self.note_stopped(&left, at);
        }
        Ok(())
    }

    fn note_stopped(&mut self, left: &OpenProcedure, at: Moment) {
        let OpenProcedure { procedure, total, ref done, .. } = *left;
        self.trace.push(at, EntryKind::Stopped { procedure, total });
        self.count_ended(&Ended { total, by: Limiter::Procedure(procedure), done });
    }

    /// Ends the case.
    pub(super) fn conclude(&mut self, outcome: OutcomeId, at: Moment) -> Result<(), Refusal> {
        let valid = match &self.regulation.outcome(outcome).validity {
            Some(validity) => {
                let from = Counted::From(self.counted(at));
                let reckoner = self.reckoner;
                Some(self.reckon(&reckoner, validity.term, from, None, Place::Outcome(outcome))?)
            }
            None => None,
        };
        self.trace.push(at, EntryKind::CaseEnded { outcome, valid });
        self.state = State::Ended(outcome);
        Ok(())
    }
}
