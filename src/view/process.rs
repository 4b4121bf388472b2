//! The order of work of a procedure as a graph of boxes and arrows, before any drawing and any format of exchange.

use std::collections::BTreeMap;

use super::{Decision, Lead, Question};
use crate::engine::Branch;
use crate::model::{NodeId, OutcomeId, ParticipantId, Procedure, ProcedureId, Regulation, Target};

/// The order of work of one procedure.
///
/// INVARIANT: the first node is the start; the boxes stand in the order of the rules, and the ends after them. From
/// the start each node can be reached; into the start nothing leads, out of an end neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The nodes.
    pub nodes: Vec<FlowNode>,
    /// The arrows, in the order of their beginnings and there in the order in which ways are tried.
    pub flows: Vec<SequenceFlow>,
    /// What is asked at the choices, by the step or check that is left.
    pub decisions: BTreeMap<NodeId, Decision>,
}

/// A box, a choice, a start or an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlowNode {
    /// What it is.
    pub kind: FlowKind,
    /// In whose lane it stands: who does it; of a start or an end, whose work follows or came first before it.
    pub actor: ParticipantId,
}

/// The kinds of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlowKind {
    /// The procedure begins.
    Start,
    /// A step that its actor does.
    Step(NodeId),
    /// A step that is done by one or several other procedures.
    Call(NodeId),
    /// A check, or a question of the choice between several ways out of a step, by its place among them.
    Choice(NodeId, u16),
    /// The moment at which the term of a step runs out; it sits on the border of the step.
    Expiry(NodeId),
    /// The procedure ends with an outcome.
    Outcome(OutcomeId),
    /// The procedure ends, and its caller goes on.
    Return,
}

/// An arrow from a node to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SequenceFlow {
    /// The place of the node where it begins.
    pub from: usize,
    /// The place of the node where it ends.
    pub to: usize,
    /// Which of the ways out of a [`Question`] it is; none where there is only one.
    pub branch: Option<Branch>,
}

impl Process {
    /// The order of work of a procedure.
    #[must_use]
    pub fn of(regulation: &Regulation, procedure: ProcedureId) -> Self {
        let Procedure { first, past, .. } = *regulation.procedure(procedure);
        let first_actor = regulation.node(first).actor;
        let mut process = Self { procedure, nodes: Vec::new(), flows: Vec::new(), decisions: BTreeMap::new() };
        process.nodes.push(FlowNode { kind: FlowKind::Start, actor: first_actor });
        let own = || (first.0..past.0).map(NodeId);
        for id in own() {
            let node = regulation.node(id);
            let decision = Decision::of(regulation, id);
            let questions = decision.iter().flat_map(|decision| (0..).zip(&decision.questions));
            let work = if node.by.is_some() { FlowKind::Call(id) } else { FlowKind::Step(id) };
            let work = (!node.is_check).then_some(work);
            let expiry = node.on_expiry.map(|_| FlowKind::Expiry(id));
            let kinds = work.into_iter().chain(expiry).chain(questions.map(|(place, _)| FlowKind::Choice(id, place)));
            process.nodes.extend(kinds.map(|kind| FlowNode { kind, actor: node.actor }));
            process.decisions.extend(decision.map(|decision| (id, decision)));
        }
        process.lead(0, first, Lead::Target(Target::Node(first)), None, regulation);
        for id in own() {
            process.lead_out(id, regulation);
        }
        process
    }

    /// The place of the node of a kind.
    #[must_use]
    pub fn place(&self, kind: FlowKind) -> Option<usize> {
        self.nodes.iter().position(|node| node.kind == kind)
    }

    /// What is asked at a choice; none at other nodes.
    #[must_use]
    pub fn question(&self, kind: FlowKind) -> Option<&Question> {
        let FlowKind::Choice(id, place) = kind else { return None };
        self.decisions.get(&id)?.questions.get(usize::from(place))
    }

    /// Draws the arrows out of a step or check.
    fn lead_out(&mut self, id: NodeId, regulation: &Regulation) {
        let node = regulation.node(id);
        let work = self.place(FlowKind::Step(id)).or_else(|| self.place(FlowKind::Call(id)));
        let questions = self.decisions.get(&id).map(|decision| decision.questions.clone()).unwrap_or_default();
        if let Some(from) = work {
            let next = if questions.is_empty() { Lead::Target(node.exit.otherwise()) } else { Lead::Question(0) };
            self.lead(from, id, next, None, regulation);
        }
        for (place, question) in (0..).zip(questions) {
            let Some(from) = self.place(FlowKind::Choice(id, place)) else { continue };
            for (way, (_, lead)) in (0..).zip(&question.ways) {
                self.lead(from, id, *lead, Some(Branch::Way(way)), regulation);
            }
            let otherwise = (!question.ways.is_empty()).then_some(Branch::Otherwise);
            self.lead(from, id, question.otherwise, otherwise, regulation);
        }
        if let (Some(target), Some(from)) = (node.on_expiry, self.place(FlowKind::Expiry(id))) {
            self.lead(from, id, Lead::Target(target), None, regulation);
        }
    }

    /// Draws an arrow to where a way out of a step or check leads; an end is added when the first arrow comes to it.
    fn lead(&mut self, from: usize, left: NodeId, lead: Lead, branch: Option<Branch>, regulation: &Regulation) {
        let kind = match lead {
            Lead::Question(place) => FlowKind::Choice(left, place),
            Lead::Target(Target::Node(id)) if regulation.node(id).is_check => FlowKind::Choice(id, 0),
            Lead::Target(Target::Node(id)) if regulation.node(id).by.is_some() => FlowKind::Call(id),
            Lead::Target(Target::Node(id)) => FlowKind::Step(id),
            Lead::Target(Target::Outcome(outcome)) => FlowKind::Outcome(outcome),
            Lead::Target(Target::End) => FlowKind::Return,
        };
        let to = self.place(kind).unwrap_or_else(|| {
            let actor = self.nodes.get(from).map_or(ParticipantId(0), |node| node.actor);
            self.nodes.push(FlowNode { kind, actor });
            self.nodes.len() - 1
        });
        self.flows.push(SequenceFlow { from, to, branch });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::sketch::regulation;

    #[test]
    fn every_node_is_led_to_and_every_way_is_drawn() {
        let regulation = regulation();
        for id in (0..).map(ProcedureId).take(regulation.procedures.len()) {
            let process = Process::of(&regulation, id);
            for (place, node) in process.nodes.iter().enumerate() {
                let comes = process.flows.iter().filter(|flow| flow.to == place).count();
                let goes = process.flows.iter().filter(|flow| flow.from == place).count();
                match node.kind {
                    FlowKind::Outcome(_) | FlowKind::Return => assert!(comes > 0 && goes == 0),
                    FlowKind::Start | FlowKind::Expiry(_) => assert_eq!((comes, goes), (0, 1)),
                    FlowKind::Step(_) | FlowKind::Call(_) => assert!(comes > 0 && goes == 1, "{node:?}"),
                    FlowKind::Choice(..) => {
                        let ways = process.question(node.kind).unwrap().ways.len() + 1;
                        assert!(comes > 0 && goes == ways, "{node:?}");
                    }
                }
            }
        }
    }
}
