//! What a step does once it is done: facts forgotten, clocks that go on, terms prolonged.

use super::standing::suspends;
use super::{Case, EntryKind, OpenStep, Place, Refusal};
use crate::calendar::{Moment, Move, Term};
use crate::model::{ClockEffect, NodeId};

impl Case<'_> {
    /// Lets a step of an open procedure take effect that was done at a moment and said to prolong by so much.
    #[inline]
    pub(super) fn take_effect(
        &mut self,
        here: usize,
        step: &OpenStep,
        prolonged: Option<Term>,
        at: Moment,
    ) -> Result<(), Refusal> {
        let node = self.regulation.node(step.node);
        let has_effect = node.clock.is_some() || !node.anew.is_empty() || prolonged.is_some();
        if has_effect { self.change_terms(here, step, prolonged, at) } else { Ok(()) }
    }

    /// Forgets facts, and moves the terms that enclose a step.
    fn change_terms(
        &mut self,
        here: usize,
        step: &OpenStep,
        prolonged: Option<Term>,
        at: Moment,
    ) -> Result<(), Refusal> {
        let node = self.regulation.node(step.node);
        for fact in &node.anew {
            self.forgotten += usize::from(self.facts.forget(*fact));
        }
        match &node.clock {
            None | Some(ClockEffect::Suspends) => {
                if let Some(by) = prolonged {
                    return Err(Refusal::WrongAmount { node: step.node, by, stated: None });
                }
                self.let_clock_go_on(here, step, at)
            }
            Some(ClockEffect::Prolongs { by, is_most, .. }) => {
                let by = self.prolongation(step.node, *by, *is_most, prolonged, at)?;
                self.trace.push(at, EntryKind::Prolonged { node: step.node, by });
                self.move_terms(here, &|_| vec![Move::Prolonged(by)], at)
            }
        }
    }

    /// Lets the clocks go on of the terms that enclose a step, if it made them stand still.
    pub(super) fn let_clock_go_on(&mut self, here: usize, step: &OpenStep, at: Moment) -> Result<(), Refusal> {
        if !suspends(self.regulation, step.node) {
            return Ok(());
        }
        let (from, to) = (self.counted(step.opened), self.counted(at));
        if from < to {
            self.trace.push(at, EntryKind::ClockStood { node: step.node, from, to });
            return self.move_terms(here, &|moves| not_yet_stood(from, to, moves), at);
        }
        Ok(())
    }

    /// By how much a step prolongs, which it does once in a case.
    fn prolongation(
        &self,
        node: NodeId,
        stated: Term,
        is_most: bool,
        said: Option<Term>,
        at: Moment,
    ) -> Result<Term, Refusal> {
        let is_one = |what| matches!(what, EntryKind::Prolonged { node: by, .. } if by == node);
        if self.trace.entries().iter().any(|entry| is_one(entry.what)) {
            return Err(Refusal::ProlongedTwice { node });
        }
        match said {
            None if is_most => Err(Refusal::AmountNeeded { node, most: stated }),
            None => Ok(stated),
            Some(by) if by == stated || (is_most && self.is_within(by, stated, node, at)?) => Ok(by),
            Some(by) => Err(Refusal::WrongAmount { node, by, stated: Some(stated) }),
        }
    }

    /// Whether a term is no longer than another one that begins at the same moment.
    fn is_within(&self, term: Term, most: Term, node: NodeId, at: Moment) -> Result<bool, Refusal> {
        if let (Term::Amount { amount, unit }, Term::Amount { amount: most, unit: of }) = (term, most)
            && unit == of
        {
            return Ok(amount <= most);
        }
        let reckoner = self.reckoner_of(node);
        let due = |term| {
            let due = reckoner.due(term, self.counted(at));
            due.map_err(|source| Refusal::Reckoning { place: Place::Node(node), source })
        };
        Ok(due(term)? <= due(most)?)
    }
}

/// For how long a clock stood between two moments, without the times for which it is said to have stood before.
fn not_yet_stood(from: Moment, to: Moment, moves: &[Move]) -> Vec<Move> {
    let mut stretches = vec![(from, to)];
    for known in moves {
        if let Move::Stood { from: known_from, to: known_to } = *known {
            let parts = |(from, to): (Moment, Moment)| [(from, to.min(known_from)), (from.max(known_to), to)];
            stretches = stretches.into_iter().flat_map(parts).filter(|(from, to)| from < to).collect();
        }
    }
    stretches.into_iter().map(|(from, to)| Move::Stood { from, to }).collect()
}
