//! All walks through the order of work, whatever the facts turn out to be and whatever runs out of time.

mod state;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Condition, Exit, FactId, Facts, NodeId, ProcedureId, Regulation, Spread, Target, Way};

use state::State;

/// The walks from all applications, and what was met on them.
///
/// A walk branches at each fact that is needed, over its values in the [`Spread`] of all conditions, and at each step
/// that can run out of time. Procedures that go at the same time are walked one after another. A walk that comes to
/// the same place again with the same facts is not followed further: a loop is walked once.
///
/// There are at most [`Walks::MOST`] walks and [`Walks::MOST_MOVES`] moves, those that two walks share counted twice;
/// beyond them `whole` is false, and only
/// what was met is known, not what was never met.
#[derive(Debug, Default)]
pub(super) struct Walks {
    /// The walks that came to an end.
    pub(super) ended: Vec<Walk>,
    /// Whether these are all walks there are.
    pub(super) whole: bool,
    /// The steps and checks that were come to.
    pub(super) visited: BTreeSet<NodeId>,
    /// The ways taken: the node, and which way; none for «otherwise».
    pub(super) taken: BTreeSet<(NodeId, Option<usize>)>,
    /// Where the way went on from each node within its procedure; none for out of it.
    pub(super) edges: BTreeSet<(NodeId, Option<NodeId>)>,
    /// The procedures of each step that came to their end, by their order in the step.
    pub(super) joined: BTreeSet<(NodeId, usize)>,
    /// Where each fact was decided.
    pub(super) deciders: BTreeMap<FactId, BTreeSet<NodeId>>,
    /// Where walks came to run in a circle with nothing left to decide, with the facts that hold them there.
    pub(super) circles: BTreeMap<NodeId, (Spread, Facts)>,
}

/// One walk from an application to the end of the case.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    /// The procedure that the application begins.
    pub(super) top: ProcedureId,
    /// What happened.
    pub(super) events: Vec<Event>,
    /// What was decided.
    pub(super) facts: Facts,
    /// Whether no step ran out of time and no fact was decided twice, so that the facts alone give this walk.
    pub(super) is_by_facts: bool,
}

/// What happens on a walk. Terms by case are named by their place among the cases; none for «otherwise».
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Event {
    /// A procedure began.
    Begun(ProcedureId, Option<usize>),
    /// A procedure ended.
    Ended(ProcedureId),
    /// A step was opened.
    Opened(NodeId, Option<usize>),
    /// A step was done.
    Done(NodeId),
    /// The term of a step ran out.
    Expired(NodeId),
}

impl Walks {
    /// How many walks are looked at.
    pub(super) const MOST: usize = 2_000;
    /// How many moves of all walks are looked at.
    pub(super) const MOST_MOVES: usize = 1_000_000;

    /// Walks from each procedure that an application begins.
    pub(super) fn new(regulation: &Regulation) -> Self {
        let spread = Spread::of(conditions(regulation), &regulation.facts);
        let mut tops: Vec<_> = regulation.acceptances.iter().map(|acceptance| acceptance.procedure).collect();
        tops.sort_unstable();
        tops.dedup();
        let mut walks = Self::default();
        let mut open: Vec<State> = tops.into_iter().rev().map(|top| State::begin(top, regulation)).collect();
        let mut moves = 0;
        while let Some(mut state) = open.pop() {
            loop {
                moves += 1;
                if moves > Self::MOST_MOVES || walks.ended.len() >= Self::MOST {
                    return walks;
                }
                match state.go_on(regulation, &mut walks) {
                    state::Went::On => {}
                    state::Went::Over => {
                        walks.ended.push(state.into_walk());
                        break;
                    }
                    state::Went::Around => break,
                    state::Went::Expiring(expired) => {
                        moves += expired.passed();
                        open.push(*expired);
                    }
                    state::Went::Asked(fact) => {
                        moves += state.passed() * spread.values(fact).len();
                        let (first, others) = state.decided(fact, spread.values(fact));
                        open.extend(others);
                        let Some(first) = first else { break };
                        state = first;
                    }
                }
            }
        }
        walks.whole = true;
        walks
    }
}

/// All conditions of a regulation: those of ways and those of terms.
pub(super) fn conditions(regulation: &Regulation) -> impl Iterator<Item = &Condition> {
    let ways = regulation.nodes.iter().flat_map(|node| conditions_of(&node.exit));
    let grants = regulation.nodes.iter().filter_map(|node| node.term.as_ref()).flat_map(|term| &term.cases);
    let totals = regulation.procedures.iter().filter_map(|procedure| procedure.total.as_ref());
    let totals = totals.flat_map(|total| &total.term.cases);
    ways.chain(grants.map(|(condition, _)| condition)).chain(totals.map(|(condition, _)| condition))
}

/// The conditions of the ways out of a node.
pub(super) fn conditions_of(exit: &Exit) -> impl Iterator<Item = &Condition> {
    ways(exit).iter().map(|way| &way.condition)
}

/// All places to which a node can lead when it is done.
pub(super) fn targets(exit: &Exit) -> impl Iterator<Item = Target> + '_ {
    let last = match exit {
        Exit::Always(target) => *target,
        Exit::Choice { otherwise, .. } => *otherwise,
    };
    ways(exit).iter().map(|way| way.target).chain([last])
}

fn ways(exit: &Exit) -> &[Way] {
    match exit {
        Exit::Choice { ways, .. } => ways,
        Exit::Always(_) => &[],
    }
}
