//! The threads of a case: the procedures that have begun and not ended, and how they are called.

use std::ops::Range;

use super::state::Stage;
use super::{Limit, OpenProcedure, OpenStep};
use crate::model::{NodeId, OutcomeId, ProcedureId};

/// The open procedures, each followed by those that it called, which run at once where there are several.
///
/// INVARIANT: the first one has depth 0 and no other has; one of depth `n` is called by the nearest one of depth
/// `n - 1` before it. A case that runs in one thread is a mere stack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Threads {
    open: Vec<OpenProcedure>,
}

impl Threads {
    pub(super) fn all(&self) -> &[OpenProcedure] {
        &self.open
    }

    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    pub(super) fn clear(&mut self) {
        self.open.clear();
    }

    pub(super) fn get(&self, here: usize) -> &OpenProcedure {
        match self.open.get(here) {
            Some(open) => open,
            None => unreachable!("a way is walked inside a procedure"),
        }
    }

    pub(super) fn get_mut(&mut self, here: usize) -> &mut OpenProcedure {
        match self.open.get_mut(here) {
            Some(open) => open,
            None => unreachable!("a way is walked inside a procedure"),
        }
    }

    /// Opens the procedure that begins the case.
    pub(super) fn open_first(&mut self, procedure: ProcedureId) {
        self.open.push(OpenProcedure {
            procedure,
            depth: 0,
            total: None,
            limit: None,
            part: 0,
            reached: None,
            stage: Stage::Walked,
            done: Vec::new(),
        });
    }

    /// Opens one of the procedures by which a step of an open procedure is done; says where it stands.
    pub(super) fn open_part(
        &mut self,
        caller: usize,
        procedure: ProcedureId,
        part: usize,
        limit: Option<Limit>,
    ) -> usize {
        let (depth, at) = (self.get(caller).depth + 1, self.inside(caller).end);
        let (stage, done) = (Stage::Walked, Vec::new());
        let opened = OpenProcedure { procedure, depth, total: None, limit, part, reached: None, stage, done };
        self.open.insert(at, opened);
        at
    }

    /// Takes an open procedure away that has called no other.
    pub(super) fn close(&mut self, here: usize) -> OpenProcedure {
        self.open.remove(here)
    }

    /// Takes away a stretch of open procedures; says what was done inside them.
    pub(super) fn close_all(&mut self, range: Range<usize>) -> Vec<OpenProcedure> {
        self.open.drain(range).collect()
    }

    /// The one that called the open procedure at a place; none for the first.
    pub(super) fn caller(&self, here: usize) -> Option<usize> {
        let depth = self.get(here).depth.checked_sub(1)?;
        self.open.get(..here)?.iter().rposition(|open| open.depth == depth)
    }

    /// Where those stand that the open procedure at a place has called, and those that they called.
    pub(super) fn inside(&self, here: usize) -> Range<usize> {
        let depth = self.get(here).depth;
        let first = here + 1;
        let inside = self.open.iter().skip(first).take_while(|open| open.depth > depth).count();
        first..first + inside
    }

    /// The open procedure at a place and all that it runs inside of, the innermost first.
    pub(super) fn outward(&self, here: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(here), |here| self.caller(*here))
    }

    /// The calling steps of the open procedure at a place, the innermost first, each with the place of the procedure
    /// among those by which it is done.
    pub(super) fn callers(&self, here: usize) -> impl Iterator<Item = (NodeId, usize)> + '_ {
        self.outward(here).filter_map(|inner| {
            let caller = self.caller(inner)?;
            Some((self.get(caller).called()?.node, self.get(inner).part))
        })
    }

    /// The outcome reached last by the open procedure at a place and by all that it runs inside of.
    pub(super) fn outcome(&self, here: usize) -> Option<OutcomeId> {
        let reached = self.outward(here).filter_map(|outer| self.get(outer).reached).max();
        reached.map(|(_, outcome)| outcome)
    }

    /// Where a step is open by itself; of several the first.
    pub(super) fn find_step(&self, node: NodeId) -> Option<(usize, OpenStep)> {
        let open = self.open.iter().enumerate();
        open.filter_map(|(here, open)| Some((here, open.stage.step()?))).find(|(_, step)| step.node == node)
    }

    /// Where a step is open, by itself or by procedures called for it; of several the first.
    pub(super) fn find_open_step(&self, node: NodeId) -> Option<(usize, OpenStep)> {
        let open = self.open.iter().enumerate();
        open.filter_map(|(here, open)| Some((here, open.stage.open_step()?))).find(|(_, step)| step.node == node)
    }

    /// The innermost open procedure of which not all called procedures have begun.
    pub(super) fn unbegun(&self) -> Option<usize> {
        self.open.iter().rposition(|open| matches!(open.stage, Stage::Called { left: 1.., .. }))
    }
}
