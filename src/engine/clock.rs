//! Terms that are moved while they run, and how all that they enclose follows.

use super::state::Stage;
use super::{Case, Counted, DeadlineId, EntryKind, Limit, Limiter, Place, Refusal};
use crate::calendar::{Moment, Move};

/// What moves a deadline: from the moves that it has had so far to those that it has now besides.
type Added<'m> = &'m dyn Fn(&[Move]) -> Vec<Move>;

impl Case<'_> {
    /// Moves the total terms and the terms of calls that enclose what is done in an open procedure; the limits of all
    /// that is open follow. Deadlines of what is over stay as they were.
    pub(super) fn move_terms(&mut self, inner: usize, added: Added<'_>, at: Moment) -> Result<(), Refusal> {
        let enclosing: Vec<usize> = self.threads.outward(inner).collect();
        for here in 0..self.threads.len() {
            let is_enclosing = enclosing.contains(&here);
            self.renew_total(here, is_enclosing.then_some(added), at)?;
            match self.threads.get(here).stage {
                Stage::Step(mut step) => {
                    let limit = self.limit_of(here, step.node);
                    step.deadline = self.renewed(here, step.deadline, limit, None, Place::Node(step.node))?;
                    self.threads.get_mut(here).stage = Stage::Step(step);
                }
                Stage::Called { mut step, left, before } => {
                    let (node, old) = (step.node, step.deadline);
                    let limit = self.limit_of(here, node);
                    let added = (is_enclosing && here != inner).then_some(added);
                    step.deadline = self.renewed(here, old, limit, added, Place::Node(node))?;
                    self.note_moved(Limiter::Call(node), old, step.deadline, at);
                    self.threads.get_mut(here).stage = Stage::Called { step, left, before };
                }
                Stage::Walked | Stage::Begins { .. } | Stage::Enters { .. } | Stage::Leaves { .. } => {}
            }
        }
        Ok(())
    }

    /// Reckons the total term of an open procedure again, and what it lets pass of the limit around it.
    fn renew_total(&mut self, here: usize, added: Option<Added<'_>>, at: Moment) -> Result<(), Refusal> {
        let limit = self.threads.caller(here).and_then(|caller| self.limit_inside(caller));
        let (procedure, old) = (self.threads.get(here).procedure, self.threads.get(here).total);
        let total = self.renewed(here, old, limit, added, Place::Procedure(procedure))?;
        let limiter = Limiter::Procedure(procedure);
        self.note_moved(limiter, old, total, at);
        let limit = total.map_or(limit, |total| self.narrowed(limit, total, limiter));
        let open = self.threads.get_mut(here);
        (open.total, open.limit) = (total, limit);
        Ok(())
    }

    /// A deadline within a limit, moved, or counted back from where the total term around it now ends; the same one if
    /// nothing changes it.
    fn renewed(
        &mut self,
        here: usize,
        old: Option<DeadlineId>,
        limit: Option<Limit>,
        added: Option<Added<'_>>,
        place: Place,
    ) -> Result<Option<DeadlineId>, Refusal> {
        let Some(id) = old else { return Ok(None) };
        let old = *self.trace.deadline(id);
        let mut new = old;
        let reckoner = old.reckoner(&self.reckoner);
        let own = match old.counted {
            Counted::From(start) => {
                let added = added.map_or_else(Vec::new, |added| added(self.trace.moves_of(&old)));
                if added.is_empty() {
                    Ok(old.own)
                } else {
                    new.moves = self.trace.note_moves(&old, &added);
                    reckoner.moved(old.term, start, self.trace.moves_of(&new))
                }
            }
            Counted::Before(end) => {
                let now = self.innermost_total(here).unwrap_or(end);
                new.counted = Counted::Before(now);
                if now == end { Ok(old.own) } else { reckoner.backward(old.term, now) }
            }
        };
        new.own = own.map_err(|source| Refusal::Reckoning { place, source })?;
        new.limit = limit.filter(|limit| limit.due < new.own);
        Ok(Some(if new == old { id } else { self.trace.note(new) }))
    }

    /// Notes that a term that encloses steps has another end than before; a clock that stood for less than a day or at its
    /// very end may leave it where it was.
    fn note_moved(&mut self, limiter: Limiter, old: Option<DeadlineId>, new: Option<DeadlineId>, at: Moment) {
        if let (Some(from), Some(to)) = (old, new)
            && self.trace.deadline(from).due() != self.trace.deadline(to).due()
        {
            self.trace.push(at, EntryKind::TermMoved { limiter, from, to });
        }
    }
}
