//! All walks through the order of work, whatever the facts turn out to be and whatever runs out of time.

mod state;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{By, FactId, Facts, Node, NodeId, ProcedureId, Regulation, Spread, Value};

use state::State;

use super::choice::{self, Chooser};

/// The walks from all applications, and what was met on them.
///
/// A walk branches at each fact that is needed, over its values in the [`Spread`] of all conditions, and at each step
/// that can run out of time. Procedures that go at the same time are walked one after another, those too
/// that come after one that goes round for ever. A walk that comes to
/// the same place again with the same facts is not followed further: a loop is walked once.
///
/// There are at most [`Walks::MOST`] walks and [`Walks::MOST_MOVES`] moves, those that two walks share counted twice;
/// beyond them `whole` is false, and only what was
/// met is known, not what was never met. So it is where facts are decided anew while something else goes on, for then
/// it depends on the pace of the work which of their values is met.
#[derive(Debug, Default)]
pub(super) struct Walks {
    /// The walks that came to an end.
    pub(super) ended: Vec<Walk>,
    /// Whether these are all walks there are.
    pub(super) whole: bool,
    /// The steps and checks that were come to.
    pub(super) visited: BTreeSet<NodeId>,
    /// What was chosen: where, and which; none for «otherwise».
    pub(super) taken: BTreeSet<(Chooser, Option<usize>)>,
    /// With which of the facts that are compared there walks came to each choice between several conditions, once it was
    /// made; what was not needed is left open.
    pub(super) met: BTreeMap<Chooser, BTreeSet<Facts>>,
    /// The steps whose term ran out.
    pub(super) expired: BTreeSet<NodeId>,
    /// Where the way went on from each node within its procedure; none for out of it.
    pub(super) edges: BTreeSet<(NodeId, Option<NodeId>)>,
    /// The procedures of each step that came to their end, by their order in the step.
    pub(super) joined: BTreeSet<(NodeId, usize)>,
    /// Where each fact was decided.
    pub(super) deciders: BTreeMap<FactId, BTreeSet<Chooser>>,
    /// Where walks came to run in a circle with nothing left to decide, with the facts that hold them there.
    pub(super) circles: BTreeMap<NodeId, (Spread, Facts)>,
    /// The facts that are compared at each choice between several conditions.
    compared: BTreeMap<Chooser, Vec<FactId>>,
}

/// One walk from an application to the end of the case.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    /// The procedure that the application begins.
    pub(super) top: ProcedureId,
    /// What happened.
    pub(super) events: Vec<Event>,
    /// What was decided, in order.
    pub(super) decided: Vec<(FactId, Value)>,
}

impl Walk {
    /// The steps that run out of time; none where a step does so once and is done another time, which no plan can say.
    pub(super) fn expired(&self) -> Option<Vec<NodeId>> {
        let expired =
            self.events.iter().filter_map(|event| if let Event::Expired(node) = event { Some(*node) } else { None });
        let expired: Vec<NodeId> = expired.collect();
        let is_done = |event: &Event| matches!(event, Event::Done(node) if expired.contains(node));
        (!self.events.iter().any(is_done)).then_some(expired)
    }
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
        let spread = Spread::of(regulation.conditions(), &regulation.facts);
        let mut tops: Vec<_> = regulation.acceptances.iter().map(|acceptance| acceptance.procedure).collect();
        tops.sort_unstable();
        tops.dedup();
        let several = choice::all(regulation).into_iter().filter(|choice| choice.conditions.len() > 1);
        let compared = several.map(|choice| (choice.at, choice.spread(regulation).facts().collect()));
        let mut walks = Self { compared: compared.collect(), ..Self::default() };
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
                        walks.ended.extend(state.into_walk());
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
        walks.whole = !turns_on_pace(regulation);
        walks
    }

    /// Notes that something was chosen with these facts.
    fn choose(&mut self, chooser: Chooser, chosen: Option<usize>, facts: &Facts) {
        self.taken.insert((chooser, chosen));
        if let Some(compared) = self.compared.get(&chooser) {
            self.met.entry(chooser).or_default().insert(facts.only(compared));
        }
    }
}

/// Whether facts are decided anew in a procedure beside which another one goes on, or which may be left before its end.
fn turns_on_pace(regulation: &Regulation) -> bool {
    let is_beside =
        |node: &&Node| node.on_expiry.is_some() || node.by.as_ref().is_some_and(|by| by.procedures().len() > 1);
    let called = |node: &Node| node.by.as_ref().map_or(&[][..], By::procedures).to_vec();
    let mut open: Vec<ProcedureId> = regulation.nodes.iter().filter(is_beside).flat_map(called).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let procedure = regulation.procedure(id);
            let nodes = || (procedure.first.0..procedure.past.0).map(|number| regulation.node(NodeId(number)));
            if nodes().any(|node| !node.anew.is_empty()) {
                return true;
            }
            open.extend(nodes().flat_map(called));
        }
    }
    false
}
