//! How a case goes on by itself: through checks, into procedures and out of them, up to the next step or fact.

use super::circle::Circle;
use super::state::Stage;
use super::{Branch, Case, EntryKind, OpenStep, Refusal};
use crate::calendar::Moment;
use crate::model::{Exit, NodeId, Target};

/// What is next on a walk.
#[derive(Clone, Copy, Debug)]
pub(super) enum Next {
    /// To begin a procedure that was opened at a moment.
    Begin {
        /// The moment.
        since: Moment,
    },
    /// To enter a node to which the way came at a moment.
    Enter {
        /// The node.
        node: NodeId,
        /// The moment.
        since: Moment,
    },
    /// To go where a way leads.
    Follow(Target),
    /// To go out of a node that is done or passed.
    Leave(NodeId),
}

/// Where a walk goes on, by the place of the open procedure, and how; none where it waits.
pub(super) type Onward = Option<(usize, Next)>;

impl Case<'_> {
    /// Goes on until there is something to wait for in all threads that were opened, or the case is over.
    pub(super) fn walk(&mut self, here: usize, from: Next, at: Moment) -> Result<(), Refusal> {
        let mut circle = Circle::new(self.regulation.nodes.len());
        let mut onward = Some((here, from));
        while let Some((here, next)) = onward {
            let target = match next {
                Next::Begin { since } => self.begin(here, since, at)?,
                Next::Enter { .. } => None,
                Next::Follow(target) => Some(target),
                Next::Leave(node) => self.leave(here, node, at),
            };
            onward = match (target, next) {
                (Some(Target::Node(node)), _) => {
                    if circle.closes(node, here, &self.threads, self.forgotten) {
                        return Err(Refusal::Endless { node });
                    }
                    if self.trace.len() > Self::MOST_ENTRIES {
                        return Err(Refusal::TooLong { limit: Self::MOST_ENTRIES });
                    }
                    self.enter(here, node, at, at)?
                }
                (Some(Target::Outcome(outcome)), _) => {
                    // The outcome reached last holds: a caller may still come to another one.
                    self.threads.get_mut(here).reached = Some((self.trace.len(), outcome));
                    self.end(here, at)?
                }
                (Some(Target::End), _) => self.end(here, at)?,
                (None, Next::Enter { node, since }) => self.enter(here, node, since, at)?,
                (None, _) => None,
            };
            if onward.is_none() {
                onward = self.threads.unbegun().map(|caller| self.open_next(caller, at));
            }
        }
        Ok(())
    }

    /// Begins a procedure and reckons its total term; waits where a fact on which the term depends is not decided.
    fn begin(&mut self, here: usize, since: Moment, at: Moment) -> Result<Option<Target>, Refusal> {
        let opened = self.threads.get(here);
        let (procedure, depth) = (opened.procedure, opened.depth);
        let begun = self.regulation.procedure(procedure);
        if depth >= self.regulation.procedures.len() {
            return Err(Refusal::Endless { node: begun.first });
        }
        let mut total = None;
        if let Some(granted) = &begun.total {
            match granted.term.choose(&self.facts) {
                Ok(term) => total = Some(self.open_total(here, *term, since)?),
                Err(fact) => {
                    self.threads.get_mut(here).stage = Stage::Begins { fact, since };
                    return Ok(None);
                }
            }
        }
        self.trace.push(at, EntryKind::ProcedureBegun { procedure, total });
        Ok(Some(Target::Node(begun.first)))
    }

    /// Comes to a node; waits where it is a step to be done, or a fact on which its term depends is not decided.
    fn enter(&mut self, here: usize, id: NodeId, since: Moment, at: Moment) -> Result<Onward, Refusal> {
        let node = self.regulation.node(id);
        if node.is_check {
            return Ok(Some((here, Next::Leave(id))));
        }
        let deadline = match &node.term {
            None => None,
            Some(granted) => match granted.choose(&self.facts) {
                Ok(grant) => Some(self.open_grant(here, id, *grant, since)?),
                Err(fact) => {
                    self.threads.get_mut(here).stage = Stage::Enters { fact, node: id, since };
                    return Ok(None);
                }
            },
        };
        let step = OpenStep { node: id, opened: since, deadline };
        match &node.by {
            Some(by) if !by.procedures().is_empty() => Ok(Some(self.call(here, step, by, at))),
            _ => {
                self.threads.get_mut(here).stage = Stage::Step(step);
                Ok(None)
            }
        }
    }

    /// Chooses the way out of a node; waits if a fact must be decided first.
    fn leave(&mut self, here: usize, id: NodeId, at: Moment) -> Option<Target> {
        let node = self.regulation.node(id);
        let (branch, target) = match &node.exit {
            Exit::Always(target) if !node.is_check => return Some(*target),
            Exit::Always(target) => (Branch::Only, *target),
            Exit::Choice { ways, otherwise } => {
                let mut chosen = (Branch::Otherwise, *otherwise);
                for (place, way) in (0..).zip(ways) {
                    match way.condition.holds(&self.facts) {
                        Ok(false) => {}
                        Ok(true) => {
                            chosen = (Branch::Way(place), way.target);
                            break;
                        }
                        Err(fact) => {
                            self.threads.get_mut(here).stage = Stage::Leaves { fact, node: id };
                            return None;
                        }
                    }
                }
                chosen
            }
        };
        self.trace.push(at, EntryKind::WayTaken { node: id, branch, target });
        Some(target)
    }
}
