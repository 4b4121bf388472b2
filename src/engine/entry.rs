//! One thing that happened in a case: what it was, by which clause, who acted, until when it had to be done.

use super::{DeadlineId, Event, EventKind, Limiter};
use crate::calendar::{Accepted, Moment, Term};
use crate::model::{
    Channel, ClauseNumber, FactId, NodeId, OutcomeId, ParticipantId, ParticipantKind, ProcedureId, Regulation, Target,
    Value,
};

/// One thing that happened: small, so that a case is quick to follow; its deadline is
/// [`Trace::deadline`](super::Trace::deadline).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The moment of the event by which it happened.
    pub at: Moment,
    /// What happened.
    pub what: EntryKind,
}

/// The kinds of things that happen in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// The application was received.
    Received {
        /// By which channel.
        channel: Channel,
        /// From when its terms count, and why.
        accepted: Accepted,
    },
    /// A procedure began.
    ProcedureBegun {
        /// The procedure.
        procedure: ProcedureId,
        /// Until when all of it must be done, where the text states a total term.
        total: Option<DeadlineId>,
    },
    /// A step that is done by other procedures was opened.
    Called {
        /// The step.
        node: NodeId,
        /// Until when it must be done, where the text states a term.
        deadline: Option<DeadlineId>,
    },
    /// A step was done.
    StepDone {
        /// The step.
        node: NodeId,
        /// Since when it was open.
        opened: Moment,
        /// Until when it had to be done, where the text states a term.
        deadline: Option<DeadlineId>,
        /// By how much it was said to prolong.
        prolonged: Option<Term>,
    },
    /// The term of a step ran out, and the way went on without it.
    StepExpired {
        /// The step.
        node: NodeId,
        /// Since when it was open.
        opened: Moment,
        /// Until when it had to be done.
        deadline: DeadlineId,
    },
    /// The clock of the terms that enclose a step stood still while the step was open.
    ClockStood {
        /// The step.
        node: NodeId,
        /// From when.
        from: Moment,
        /// To when.
        to: Moment,
    },
    /// A step made the terms that enclose it longer.
    Prolonged {
        /// The step.
        node: NodeId,
        /// By how much.
        by: Term,
    },
    /// A term that encloses a step ends at another moment than before.
    TermMoved {
        /// Whose term.
        limiter: Limiter,
        /// Until when it had to be done before.
        from: DeadlineId,
        /// Until when it must be done now.
        to: DeadlineId,
    },
    /// A fact was decided.
    FactDecided {
        /// The fact.
        fact: FactId,
        /// Its value.
        value: Value,
    },
    /// A check was passed, or a step went on by one of several ways.
    WayTaken {
        /// The check or the step.
        node: NodeId,
        /// Which way.
        branch: Branch,
        /// Where it leads.
        target: Target,
    },
    /// A procedure ended.
    ProcedureEnded {
        /// The procedure.
        procedure: ProcedureId,
        /// Until when it had to be done, where the text states a total term.
        total: Option<DeadlineId>,
        /// The outcome of the case so far.
        outcome: Option<OutcomeId>,
    },
    /// A procedure was left before its end: another one that ran at once was enough, the step that it was to do ran
    /// out of time, or the application was withdrawn.
    Stopped {
        /// The procedure.
        procedure: ProcedureId,
        /// Until when it had to be done, where the text states a total term.
        total: Option<DeadlineId>,
    },
    /// A step that is done by other procedures was done with them.
    Returned {
        /// The step.
        node: NodeId,
        /// Since when it was open.
        opened: Moment,
        /// Until when it had to be done, where the text states a term.
        deadline: Option<DeadlineId>,
    },
    /// The recipient withdrew the application.
    Withdrawn,
    /// The case ended.
    CaseEnded {
        /// With what.
        outcome: OutcomeId,
        /// Until when the result is valid, where the text says it.
        valid: Option<DeadlineId>,
    },
    /// The result was valid no longer.
    Lapsed {
        /// The result.
        outcome: OutcomeId,
    },
}

/// One of the ways out of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Branch {
    /// The only way there is.
    Only,
    /// The way of this place in the list of conditions, from nought.
    Way(u16),
    /// The way for when no condition holds.
    Otherwise,
}

impl Entry {
    /// The clause by which it happened, in the regulation that governs the case.
    ///
    /// For an application, it is the clause that opens its channel; for a term that was moved, the clause that states
    /// it; none for a fact of which the text does not speak.
    #[must_use]
    pub fn clause<'a>(&self, regulation: &'a Regulation) -> Option<&'a ClauseNumber> {
        Some(match self.what {
            EntryKind::Received { channel, .. } => &regulation.acceptance(channel)?.clause,
            EntryKind::ProcedureBegun { procedure, .. }
            | EntryKind::ProcedureEnded { procedure, .. }
            | EntryKind::Stopped { procedure, .. } => &regulation.procedure(procedure).clause,
            EntryKind::Called { node, .. }
            | EntryKind::StepDone { node, .. }
            | EntryKind::StepExpired { node, .. }
            | EntryKind::ClockStood { node, .. }
            | EntryKind::Prolonged { node, .. }
            | EntryKind::WayTaken { node, .. }
            | EntryKind::Returned { node, .. }
            | EntryKind::TermMoved { limiter: Limiter::Call(node), .. } => &regulation.node(node).clause,
            EntryKind::TermMoved { limiter: Limiter::Procedure(procedure), .. } => {
                &regulation.procedure(procedure).total.as_ref()?.clause
            }
            EntryKind::FactDecided { fact, .. } => regulation.fact(fact).clause.as_ref()?,
            EntryKind::Withdrawn => &regulation.withdrawal.as_ref()?.clause,
            EntryKind::CaseEnded { outcome, .. } => &regulation.outcome(outcome).clause,
            EntryKind::Lapsed { outcome } => &regulation.outcome(outcome).validity.as_ref()?.clause,
        })
    }

    /// Who acted; none where nobody did, or where the regulation does not name the recipient who withdrew.
    #[must_use]
    pub fn actor(&self, regulation: &Regulation) -> Option<ParticipantId> {
        if self.what == EntryKind::Withdrawn {
            let is_recipient = |id: &ParticipantId| regulation.participant(*id).kind == ParticipantKind::Recipient;
            return (0..).map(ParticipantId).take(regulation.participants.len()).find(is_recipient);
        }
        self.node().map(|node| regulation.node(node).actor)
    }

    /// The step or check it is about.
    #[must_use]
    pub fn node(&self) -> Option<NodeId> {
        match self.what {
            EntryKind::Called { node, .. }
            | EntryKind::StepDone { node, .. }
            | EntryKind::StepExpired { node, .. }
            | EntryKind::ClockStood { node, .. }
            | EntryKind::Prolonged { node, .. }
            | EntryKind::WayTaken { node, .. }
            | EntryKind::Returned { node, .. }
            | EntryKind::TermMoved { limiter: Limiter::Call(node), .. } => Some(node),
            _ => None,
        }
    }

    /// The deadline it set, moved or met.
    #[must_use]
    pub fn deadline(&self) -> Option<DeadlineId> {
        match self.what {
            EntryKind::ProcedureBegun { total: deadline, .. }
            | EntryKind::ProcedureEnded { total: deadline, .. }
            | EntryKind::Stopped { total: deadline, .. }
            | EntryKind::Called { deadline, .. }
            | EntryKind::StepDone { deadline, .. }
            | EntryKind::Returned { deadline, .. }
            | EntryKind::CaseEnded { valid: deadline, .. } => deadline,
            EntryKind::StepExpired { deadline, .. } | EntryKind::TermMoved { to: deadline, .. } => Some(deadline),
            _ => None,
        }
    }

    /// The event that the entry records, if it is not a consequence of one.
    #[must_use]
    pub fn event(&self) -> Option<Event> {
        let what = match self.what {
            EntryKind::Received { channel, .. } => EventKind::Received { channel },
            EntryKind::StepDone { node, prolonged, .. } => EventKind::StepDone { node, prolonged },
            EntryKind::StepExpired { node, .. } => EventKind::StepExpired { node },
            EntryKind::FactDecided { fact, value } => EventKind::FactDecided { fact, value },
            EntryKind::Withdrawn => EventKind::Withdrawn,
            EntryKind::Lapsed { .. } => EventKind::Lapsed,
            _ => return None,
        };
        Some(Event { at: self.at, what })
    }
}
