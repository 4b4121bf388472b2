//! What happened in a case, entry by entry, with the deadlines and what moved them.

use std::num::NonZeroU32;

use super::{Deadline, DeadlineId, Entry, EntryKind, Event};
use crate::calendar::{Moment, Move};

/// The entries of a case in the order in which they came about, and the deadlines that they name.
///
/// INVARIANT: every [`DeadlineId`] in a case was given out by the trace of that case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    entries: Vec<Entry>,
    deadlines: Vec<Deadline>,
    /// What moved the deadlines, those of one deadline one after another.
    moves: Vec<Move>,
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

    /// All deadlines of the case in the order in which they were reckoned, those of open steps included; one that was
    /// moved is followed by what it was moved to.
    #[must_use]
    pub fn deadlines(&self) -> &[Deadline] {
        &self.deadlines
    }

    /// The deadline of a number.
    #[must_use]
    pub fn deadline(&self, id: DeadlineId) -> &Deadline {
        match self.deadlines.get(id.0.get() as usize - 1) {
            Some(deadline) => deadline,
            None => unreachable!("a deadline belongs to the case that reckoned it"),
        }
    }

    /// The deadline that an entry set or met.
    #[must_use]
    pub fn deadline_of(&self, entry: &Entry) -> Option<&Deadline> {
        entry.deadline().map(|id| self.deadline(id))
    }

    /// What moved a deadline of this trace, in order.
    #[must_use]
    pub fn moves_of(&self, deadline: &Deadline) -> &[Move] {
        self.moves.get(deadline.moves()).unwrap_or_default()
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
        self.deadlines.push(deadline);
        let number = u32::try_from(self.deadlines.len()).ok().and_then(NonZeroU32::new);
        DeadlineId(number.unwrap_or(NonZeroU32::MAX))
    }

    /// Adds moves to those of a deadline, and says where all of them stand.
    pub(super) fn note_moves(&mut self, of: &Deadline, added: &[Move]) -> (u32, u32) {
        let first = self.moves.len();
        self.moves.extend_from_within(of.moves());
        self.moves.extend_from_slice(added);
        // INVARIANT: a case of four thousand million moves is beyond any memory.
        let number = |place| u32::try_from(place).unwrap_or(u32::MAX);
        (number(first), number(self.moves.len()))
    }

    /// Adds an entry.
    pub(super) fn push(&mut self, at: Moment, what: EntryKind) {
        self.entries.push(Entry { at, what });
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
        self.deadlines.clear();
        self.moves.clear();
    }
}
