//! What happened in a case, entry by entry.

use super::{Deadline, DeadlineId, Event, EventKind};
use crate::calendar::{Accepted, Moment};
use crate::model::{
    Channel, ClauseNumber, FactId, NodeId, OutcomeId, ParticipantId, ProcedureId, Regulation, Target, Value,
};

/// The entries of a case in the order in which they came about, and the deadlines that they name.
///
/// INVARIANT: every [`DeadlineId`] in a case was given out by the trace of that case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    entries: Vec<Entry>,
    deadlines: Vec<Deadline>,
}

/// One thing that happened: small, so that a case is quick to follow; its deadline is [`Trace::deadline`].
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
    /// A step that is done by another procedure was opened.
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
    /// A step that is done by another procedure was done with it.
    Returned {
        /// The step.
        node: NodeId,
        /// Since when it was open.
        opened: Moment,
        /// Until when it had to be done, where the text states a term.
        deadline: Option<DeadlineId>,
    },
    /// The case ended.
    CaseEnded {
        /// With what.
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

impl Trace {
    /// The entries.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The events that made the trace: applied to a new case, they make the same trace.
    pub fn events(&self) -> impl Iterator<Item = Event> + '_ {
        self.entries.iter().filter_map(Entry::event)
    }

    /// All deadlines of the case in the order in which they were reckoned, those of open steps included.
    #[must_use]
    pub fn deadlines(&self) -> &[Deadline] {
        &self.deadlines
    }

    /// The deadline of a number.
    #[must_use]
    pub fn deadline(&self, id: DeadlineId) -> &Deadline {
        match self.deadlines.get(id.0 as usize) {
            Some(deadline) => deadline,
            None => unreachable!("a deadline belongs to the case that reckoned it"),
        }
    }

    /// The deadline that an entry set or met.
    #[must_use]
    pub fn deadline_of(&self, entry: &Entry) -> Option<&Deadline> {
        entry.deadline().map(|id| self.deadline(id))
    }

    /// Whether something was done too late; none where the entry does not say that something with a term was done.
    #[must_use]
    pub fn late(&self, entry: &Entry) -> Option<bool> {
        match entry.what {
            EntryKind::StepDone { .. } | EntryKind::Returned { .. } | EntryKind::ProcedureEnded { .. } => {
                self.deadline_of(entry).map(|deadline| deadline.late(entry.at))
            }
            _ => None,
        }
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Adds a deadline and gives it a number.
    pub(super) fn note(&mut self, deadline: Deadline) -> DeadlineId {
        // INVARIANT: a case of four thousand million deadlines is beyond any memory.
        let id = DeadlineId(u32::try_from(self.deadlines.len()).unwrap_or(u32::MAX));
        self.deadlines.push(deadline);
        id
    }

    /// Adds an entry.
    pub(super) fn push(&mut self, at: Moment, what: EntryKind) {
        self.entries.push(Entry { at, what });
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.deadlines.clear();
    }
}

impl Entry {
    /// The clause by which it happened, in the regulation that governs the case.
    ///
    /// For an application, it is the clause that opens its channel; none for a fact of which the text does not speak.
    #[must_use]
    pub fn clause<'a>(&self, regulation: &'a Regulation) -> Option<&'a ClauseNumber> {
        Some(match self.what {
            EntryKind::Received { channel, .. } => &regulation.acceptance(channel)?.clause,
            EntryKind::ProcedureBegun { procedure, .. } | EntryKind::ProcedureEnded { procedure, .. } => {
                &regulation.procedure(procedure).clause
            }
            EntryKind::Called { node, .. }
            | EntryKind::StepDone { node, .. }
            | EntryKind::WayTaken { node, .. }
            | EntryKind::Returned { node, .. } => &regulation.node(node).clause,
            EntryKind::FactDecided { fact, .. } => regulation.fact(fact).clause.as_ref()?,
            EntryKind::CaseEnded { outcome } => &regulation.outcome(outcome).clause,
        })
    }

    /// Who acted.
    #[must_use]
    pub fn actor(&self, regulation: &Regulation) -> Option<ParticipantId> {
        self.node().map(|node| regulation.node(node).actor)
    }

    /// The step or check it is about.
    #[must_use]
    pub fn node(&self) -> Option<NodeId> {
        match self.what {
            EntryKind::Called { node, .. }
            | EntryKind::StepDone { node, .. }
            | EntryKind::WayTaken { node, .. }
            | EntryKind::Returned { node, .. } => Some(node),
            _ => None,
        }
    }

    /// The deadline it set or met.
    #[must_use]
    pub fn deadline(&self) -> Option<DeadlineId> {
        match self.what {
            EntryKind::ProcedureBegun { total: deadline, .. }
            | EntryKind::ProcedureEnded { total: deadline, .. }
            | EntryKind::Called { deadline, .. }
            | EntryKind::StepDone { deadline, .. }
            | EntryKind::Returned { deadline, .. } => deadline,
            _ => None,
        }
    }

    /// The event that the entry records, if it is not a consequence of one.
    #[must_use]
    pub fn event(&self) -> Option<Event> {
        let what = match self.what {
            EntryKind::Received { channel, .. } => EventKind::Received { channel },
            EntryKind::StepDone { node, .. } => EventKind::StepDone { node },
            EntryKind::FactDecided { fact, value } => EventKind::FactDecided { fact, value },
            _ => return None,
        };
        Some(Event { at: self.at, what })
    }
}
