//! Whether a walk goes round and round.

use super::thread::Threads;
use crate::model::NodeId;

/// A node and how it is called: each calling step, the innermost first, with the place of the called procedure.
pub(super) type Place = (NodeId, Vec<(NodeId, usize)>);

/// Tells whether a walk has come to a place again: the same node, called from the same steps.
///
/// INVARIANT: no fact is decided during a walk, so that a place leads to the same places each time, until a fact is
/// forgotten. One place is remembered (Brent's way to find a circle), and after twice as many nodes another one, until
/// one lies on the circle.
#[derive(Debug)]
pub(super) struct Circle {
    passed: usize,
    /// After how many nodes the next place is remembered.
    next: usize,
    place: Option<Place>,
    /// How many facts had been forgotten when the place was remembered.
    forgotten: usize,
}

impl Circle {
    /// Begins a walk that is likely to be over after so many nodes.
    pub(super) const fn new(nodes: usize) -> Self {
        Self { passed: 0, next: nodes, place: None, forgotten: 0 }
    }

    /// Comes to a node of the open procedure that stands at a place in the list, after so many facts were forgotten.
    pub(super) fn closes(&mut self, node: NodeId, here: usize, threads: &Threads, forgotten: usize) -> bool {
        let is_again = self.place.as_ref().is_some_and(|(again, calls)| {
            *again == node && self.forgotten == forgotten && threads.callers(here).eq(calls.iter().copied())
        });
        self.passed += 1;
        if self.passed > self.next {
            self.next = self.passed * 2;
            self.place = Some((node, threads.callers(here).collect()));
            self.forgotten = forgotten;
        }
        is_again
    }
}
