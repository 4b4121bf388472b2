//! How a case goes on by itself: through checks, into procedures and out of them, up to the next step or fact.

use super::{
    Branch, Case, Deadline, DeadlineId, EntryKind, Limit, Limiter, OpenProcedure, OpenStep, Place, Refusal, State,
};
use crate::calendar::{Moment, Term};
use crate::model::{By, Exit, NodeId, ProcedureId, Target};

/// Tells whether a walk has come to a place again: the same node, called from the same steps.
///
/// INVARIANT: no fact changes during a walk, so that a place leads to the same places each time. One place is remembered
/// (Brent's way to find a circle), and after twice as many nodes another one, until one lies on the circle.
#[derive(Debug)]
struct Circle {
    passed: usize,
    /// After how many nodes the next place is remembered.
    next: usize,
    /// The node and the calling steps, the outermost first.
    place: Option<(NodeId, Vec<NodeId>)>,
}

impl Circle {
    /// Begins a walk that is likely to be over after so many nodes.
    const fn new(nodes: usize) -> Self {
        Self { passed: 0, next: nodes, place: None }
    }

    /// Comes to a node.
    fn closes(&mut self, node: NodeId, open: &[OpenProcedure]) -> bool {
        let callers = || open.iter().filter_map(|open| open.caller).map(|step| step.node);
        let is_again =
            self.place.as_ref().is_some_and(|(again, calls)| *again == node && callers().eq(calls.iter().copied()));
        self.passed += 1;
        if self.passed > self.next {
            self.next = self.passed * 2;
            self.place = Some((node, callers().collect()));
        }
        is_again
    }
}

/// What is next on a walk.
#[derive(Clone, Copy, Debug)]
pub(super) enum Move {
    /// To begin the procedure that was opened last.
    Begin,
    /// To go where a way leads.
    Follow(Target),
    /// To go out of a node that is done or passed.
    Leave(NodeId),
}

impl Case<'_> {
    /// Goes on until there is something to wait for or the case is over.
    pub(super) fn walk(&mut self, from: Move, at: Moment) -> Result<(), Refusal> {
        let mut circle = Circle::new(self.regulation.nodes.len());
        let mut next = Some(from);
        while let Some(step) = next {
            next = match step {
                Move::Begin => Some(Move::Follow(Target::Node(self.begin(at)?))),
                Move::Follow(Target::Node(node)) => {
                    if circle.closes(node, &self.open) {
                        return Err(Refusal::Endless { node });
                    }
                    if self.trace.len() > Self::MOST_ENTRIES {
                        return Err(Refusal::TooLong { limit: Self::MOST_ENTRIES });
                    }
                    self.enter(node, at)?
                }
                Move::Follow(Target::Outcome(outcome)) => {
                    // The outcome reached last holds: a caller may still come to another one.
                    self.outcome = Some(outcome);
                    self.end(at)?
                }
                Move::Follow(Target::End) => self.end(at)?,
                Move::Leave(node) => self.leave(node, at),
            };
        }
        Ok(())
    }

    /// Opens a procedure within a limit.
    pub(super) fn open(&mut self, procedure: ProcedureId, caller: Option<OpenStep>, limit: Option<Limit>) -> Move {
        self.open.push(OpenProcedure { procedure, caller, total: None, limit });
        Move::Begin
    }

    /// Begins the procedure that was opened last, and reckons its total term; says which node is its first.
    fn begin(&mut self, at: Moment) -> Result<NodeId, Refusal> {
        let Some(&OpenProcedure { procedure, limit, .. }) = self.open.last() else {
            unreachable!("a procedure is opened before it begins")
        };
        let begun = self.regulation.procedure(procedure);
        if self.open.len() > self.regulation.procedures.len() {
            return Err(Refusal::Endless { node: begun.first });
        }
        let mut total = None;
        if let Some(granted) = &begun.total {
            let deadline = self.reckon(granted.term.otherwise, at, limit, Place::Procedure(procedure))?;
            let limit = self.narrowed(limit, deadline, Limiter::Procedure(procedure));
            total = Some(deadline);
            if let Some(open) = self.open.last_mut() {
                open.total = total;
                open.limit = limit;
            }
        }
        self.trace.push(at, EntryKind::ProcedureBegun { procedure, total });
        Ok(begun.first)
    }

    /// Comes to a node; says what is next if there is nothing to wait for.
    fn enter(&mut self, id: NodeId, at: Moment) -> Result<Option<Move>, Refusal> {
        let node = self.regulation.node(id);
        if node.is_check {
            return Ok(Some(Move::Leave(id)));
        }
        let deadline = match &node.term {
            Some(granted) => Some(self.reckon(granted.otherwise.term(), at, self.limit(), Place::Node(id))?),
            None => None,
        };
        let step = OpenStep { node: id, opened: at, deadline };
        if let Some(By::One(procedure)) = node.by {
            self.trace.push(at, EntryKind::Called { node: id, deadline });
            let enclosing = self.limit();
            let limit = match deadline {
                Some(deadline) => self.narrowed(enclosing, deadline, Limiter::Call(id)),
                None => enclosing,
            };
            return Ok(Some(self.open(procedure, Some(step), limit)));
        }
        self.state = State::Step(step);
        Ok(None)
    }

    /// Chooses the way out of a node; none if a fact must be decided first.
    fn leave(&mut self, id: NodeId, at: Moment) -> Option<Move> {
        let node = self.regulation.node(id);
        let (branch, target) = match &node.exit {
            Exit::Always(target) if !node.is_check => return Some(Move::Follow(*target)),
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
                            self.state = State::Fact { fact, node: id };
                            return None;
                        }
                    }
                }
                chosen
            }
        };
        self.trace.push(at, EntryKind::WayTaken { node: id, branch, target });
        Some(Move::Follow(target))
    }

    /// Ends the innermost procedure: the caller goes on, or the case is over.
    fn end(&mut self, at: Moment) -> Result<Option<Move>, Refusal> {
        let Some(OpenProcedure { procedure, caller, total, .. }) = self.open.pop() else {
            unreachable!("a way is walked inside a procedure")
        };
        let outcome = self.outcome;
        self.trace.push(at, EntryKind::ProcedureEnded { procedure, total, outcome });
        if let Some(OpenStep { node, opened, deadline }) = caller {
            self.trace.push(at, EntryKind::Returned { node, opened, deadline });
            return Ok(Some(Move::Leave(node)));
        }
        let outcome = outcome.ok_or(Refusal::NoOutcome { procedure })?;
        self.trace.push(at, EntryKind::CaseEnded { outcome });
        self.state = State::Ended(outcome);
        Ok(None)
    }

    /// Reckons a term that begins at a moment, within a limit.
    fn reckon(&mut self, term: Term, at: Moment, limit: Option<Limit>, place: Place) -> Result<DeadlineId, Refusal> {
        let deadline = Deadline::reckon(&self.reckoner, term, self.counted(at), limit)
            .map_err(|source| Refusal::Reckoning { place, source })?;
        Ok(self.trace.note(deadline))
    }

    /// The limit of what a deadline encloses.
    fn narrowed(&self, enclosing: Option<Limit>, deadline: DeadlineId, by: Limiter) -> Option<Limit> {
        let deadline = self.trace.deadline(deadline);
        // A capped deadline sets nothing new: the limit that capped it stays in force, under its own name.
        if deadline.limit.is_some() { enclosing } else { Some(Limit { due: deadline.own, by }) }
    }
}
