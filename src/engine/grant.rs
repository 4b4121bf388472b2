//! Terms as they are granted when a procedure or a step begins.

use super::standing::suspends;
use super::{Case, Counted, Deadline, DeadlineId, EntryKind, Limit, Limiter, Place, Refusal};
use crate::calendar::{CountFrom, Due, Moment, OfficeHours, Reckoner, Term};
use crate::model::{Grant, NodeId};

impl<'a> Case<'a> {
    /// Reckons the total term of a procedure from a moment, and lets it limit what is inside.
    pub(super) fn open_total(&mut self, here: usize, term: Term, since: Moment) -> Result<DeadlineId, Refusal> {
        let opened = self.threads.get(here);
        let (procedure, limit) = (opened.procedure, opened.limit);
        let from = self.counted(since);
        let mut reckoner = self.reckoner;
        if let Some((channel, accepted)) = self.accepted
            && let Some(acceptance) = self.regulation.acceptance(channel)
        {
            if opened.depth == 0 {
                reckoner = self.reckoner_by(acceptance.hours);
            }
            // 88-V, art. 20: the day of acceptance is not counted.
            if acceptance.uncounted_day.is_some() && from.day() == accepted.day() {
                reckoner.rule = CountFrom::NextDay;
            }
        }
        let total = self.reckon(&reckoner, term, Counted::From(from), limit, Place::Procedure(procedure))?;
        let limit = self.narrowed(limit, total, Limiter::Procedure(procedure));
        let opened = self.threads.get_mut(here);
        (opened.total, opened.limit) = (Some(total), limit);
        Ok(total)
    }

    /// Reckons the term of a step to which the way came at a moment.
    pub(super) fn open_grant(
        &mut self,
        here: usize,
        id: NodeId,
        grant: Grant,
        since: Moment,
    ) -> Result<DeadlineId, Refusal> {
        let counted = match grant {
            Grant::Within(_) => Counted::From(self.counted(since)),
            Grant::From(_, after) => Counted::From(self.counted(self.last_done(id, after)?)),
            Grant::BeforeEnd(_) => Counted::Before(self.innermost_total(here).ok_or(Refusal::NoTotal { node: id })?),
        };
        let limit = self.limit_of(here, id);
        self.reckon(&self.reckoner_of(id), grant.term(), counted, limit, Place::Node(id))
    }

    /// Reckons a term within a limit, and notes it.
    pub(super) fn reckon(
        &mut self,
        reckoner: &Reckoner<'_>,
        term: Term,
        counted: Counted,
        limit: Option<Limit>,
        place: Place,
    ) -> Result<DeadlineId, Refusal> {
        let deadline =
            Deadline::reckon(reckoner, term, counted, limit).map_err(|source| Refusal::Reckoning { place, source })?;
        Ok(self.trace.note(deadline))
    }

    /// Says that a step may not be done yet.
    #[inline]
    pub(super) fn check_wait(&self, node: NodeId, at: Moment) -> Result<(), Refusal> {
        if self.regulation.node(node).not_before.is_none() {
            return Ok(());
        }
        match self.earliest(node)? {
            Some(until) if at < until.moment() => Err(Refusal::TooEarly { node, until }),
            _ => Ok(()),
        }
    }

    /// The end of the time that must pass before a step may be done.
    pub(super) fn earliest(&self, id: NodeId) -> Result<Option<Due>, Refusal> {
        let Some(wait) = &self.regulation.node(id).not_before else { return Ok(None) };
        let from = self.counted(self.last_done(id, wait.after)?);
        let due = self.reckoner_of(id).due(wait.term, from);
        due.map(Some).map_err(|source| Refusal::Reckoning { place: Place::Node(id), source })
    }

    /// What ends first of all that encloses a step of an open procedure; nothing does where the step makes all of it
    /// stand still.
    pub(super) fn limit_of(&self, here: usize, id: NodeId) -> Option<Limit> {
        if suspends(self.regulation, id) { None } else { self.threads.get(here).limit }
    }

    /// What ends first of all that encloses the procedures called by an open procedure.
    pub(super) fn limit_inside(&self, here: usize) -> Option<Limit> {
        let step = self.threads.get(here).called()?;
        let limit = self.limit_of(here, step.node);
        match step.deadline {
            Some(deadline) => self.narrowed(limit, deadline, Limiter::Call(step.node)),
            None => limit,
        }
    }

    /// The limit of what a deadline encloses.
    pub(super) fn narrowed(&self, enclosing: Option<Limit>, deadline: DeadlineId, by: Limiter) -> Option<Limit> {
        if self.uncapped.is_some() {
            return None;
        }
        let deadline = self.trace.deadline(deadline);
        // A capped deadline sets nothing new: the limit that capped it stays in force, under its own name.
        if deadline.limit.is_some() { enclosing } else { Some(Limit { due: deadline.own, by }) }
    }

    /// When the innermost procedure ends that has a total term, from an open procedure outward.
    pub(super) fn innermost_total(&self, here: usize) -> Option<Due> {
        let total = self.threads.outward(here).find_map(|here| self.threads.get(here).total)?;
        Some(self.trace.deadline(total).due())
    }

    /// What reckons by hours of one's own, or by those of the regulation.
    pub(super) fn reckoner_by(&self, own: Option<OfficeHours>) -> Reckoner<'a> {
        Reckoner { hours: own.or(self.reckoner.hours), ..self.reckoner }
    }

    /// What reckons the term of a step.
    pub(super) fn reckoner_of(&self, id: NodeId) -> Reckoner<'a> {
        self.reckoner_by(self.regulation.participant(self.regulation.node(id).actor).hours)
    }

    /// When a step was last done, from which the time of another one counts.
    fn last_done(&self, node: NodeId, after: NodeId) -> Result<Moment, Refusal> {
        let is_end =
            |what| matches!(what, EntryKind::StepDone { node, .. } | EntryKind::Returned { node, .. } if node == after);
        let done = self.trace.entries().iter().rfind(|entry| is_end(entry.what));
        done.map(|entry| entry.at).ok_or(Refusal::NeverDone { node, after })
    }
}
