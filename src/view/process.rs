//! The order of work of a procedure as a graph of boxes and arrows, before any drawing and any format of exchange.

use crate::engine::Branch;
use crate::model::{Exit, NodeId, OutcomeId, ParticipantId, Procedure, ProcedureId, Regulation, Target};

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
    /// A check, or the choice between several ways out of a step.
    Choice(NodeId),
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
    /// Which of the ways out of a choice it is; none where there is only one.
    pub branch: Option<Branch>,
}

impl Process {
    /// The order of work of a procedure.
    #[must_use]
    pub fn of(regulation: &Regulation, procedure: ProcedureId) -> Self {
        let Procedure { first, past, .. } = *regulation.procedure(procedure);
        let first_actor = regulation.node(first).actor;
        let mut process = Self { procedure, nodes: Vec::new(), flows: Vec::new() };
        process.nodes.push(FlowNode { kind: FlowKind::Start, actor: first_actor });
        let own = || (first.0..past.0).map(NodeId);
        for id in own() {
            let node = regulation.node(id);
            let kinds = [
                (!node.is_check).then(|| if node.by.is_some() { FlowKind::Call(id) } else { FlowKind::Step(id) }),
                node.on_expiry.map(|_| FlowKind::Expiry(id)),
                (node.is_check || !node.exit.ways().is_empty()).then_some(FlowKind::Choice(id)),
            ];
            process.nodes.extend(kinds.into_iter().flatten().map(|kind| FlowNode { kind, actor: node.actor }));
        }
        process.lead(0, Target::Node(first), None, regulation);
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

    /// Draws the arrows out of a step or check.
    fn lead_out(&mut self, id: NodeId, regulation: &Regulation) {
        let node = regulation.node(id);
        let work = self.place(FlowKind::Step(id)).or_else(|| self.place(FlowKind::Call(id)));
        let choice = self.place(FlowKind::Choice(id));
        if let (Some(from), Some(to)) = (work, choice) {
            self.flows.push(SequenceFlow { from, to, branch: None });
        }
        let from = choice.or(work).unwrap_or_default();
        match &node.exit {
            Exit::Always(target) => self.lead(from, *target, None, regulation),
            Exit::Choice { ways, otherwise } => {
                for (place, way) in (0..).zip(ways) {
                    self.lead(from, way.target, Some(Branch::Way(place)), regulation);
                }
                self.lead(from, *otherwise, Some(Branch::Otherwise), regulation);
            }
        }
        if let (Some(target), Some(from)) = (node.on_expiry, self.place(FlowKind::Expiry(id))) {
            self.lead(from, target, None, regulation);
        }
    }

    /// Draws an arrow to where a way leads; an end is added when the first arrow comes to it.
    fn lead(&mut self, from: usize, target: Target, branch: Option<Branch>, regulation: &Regulation) {
        let kind = match target {
            Target::Node(id) if regulation.node(id).is_check => FlowKind::Choice(id),
            Target::Node(id) if regulation.node(id).by.is_some() => FlowKind::Call(id),
            Target::Node(id) => FlowKind::Step(id),
            Target::Outcome(outcome) => FlowKind::Outcome(outcome),
            Target::End => FlowKind::Return,
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
                    FlowKind::Choice(id) => {
                        let ways = regulation.node(id).exit.targets().count();
                        assert!(comes > 0 && goes == ways, "{node:?}");
                    }
                }
            }
        }
    }
}
