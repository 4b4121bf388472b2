//! The order of work of a procedure as elements and connections.

use std::collections::BTreeMap;
use std::iter::successors;

use super::condition::told;
use super::names::Names;
use super::several::several;
use super::terms::{amount, effect_extensions, term_extensions, timed};
use super::tree::{Connection, Element, ElementKind, Extension, Message, PoolLane, Trigger, Work};
use super::words;
use crate::engine::Branch;
use crate::language::Language;
use crate::model::{By, NodeId, OutcomeId, ParticipantId, ParticipantKind, ProcedureId, Regulation};
use crate::view::code::outcome_class_code;
use crate::view::diagram::Speaker;
use crate::view::said::said;
use crate::view::{Arrow, Chart, FlowKind, FlowNode, Process, SequenceFlow};

/// Whose elements are made.
#[derive(Clone, Copy)]
pub(super) struct Maker<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) names: &'a Names,
    pub(super) language: Language,
}

/// The elements of a procedure, and where in the process and chart they come from.
pub(super) struct Made {
    pub(super) process: Process,
    /// The work: first an element for each node of the process, in order, then what only BPMN needs; so with the
    /// connections and flows.
    pub(super) work: Work,
    /// The choices and steps before which ways come together in an element of its own, as places of nodes, each with the
    /// identifier of that element.
    pub(super) joins: BTreeMap<usize, String>,
    /// The steps on the border of which a timer tells that they are late, as places of nodes.
    pub(super) timed: BTreeMap<usize, NodeId>,
    pub(super) messages: Vec<Message>,
}

/// What tells on the border of a step that it is late.
pub(super) fn late(node: &str) -> [String; 3] {
    [format!("late-{node}"), format!("late-end-{node}"), format!("flow-late-{node}")]
}

impl Maker<'_> {
    /// The elements of a procedure; the chart is that of its swimlanes.
    pub(super) fn work(self, process: Process, chart: &Chart) -> Made {
        let mut made = Made {
            process,
            work: Work::default(),
            joins: BTreeMap::new(),
            timed: BTreeMap::new(),
            messages: Vec::new(),
        };
        for (place, node) in made.process.nodes.clone().into_iter().enumerate() {
            let element = self.element(node, &mut made);
            made.work.elements.push(element);
            self.add_join(place, node, &mut made);
        }
        for (place, flow) in made.process.flows.clone().into_iter().enumerate() {
            let arrow = chart.arrows.iter().find(|arrow| arrow.flow == Some(place));
            let connection = self.connection(flow, arrow, &made);
            made.work.connections.extend(connection);
        }
        for (place, join) in made.joins.clone() {
            let to = made.work.elements.get(place).map(|element| element.id.clone());
            made.work.connections.extend(to.map(|to| Connection::always(format!("flow-{join}"), &join, &to)));
            made.work.elements.push(Element::bare(join, String::new(), ElementKind::Join));
        }
        self.add_late(&mut made);
        set_defaults(&mut made);
        made
    }

    /// The identifier of the element of a node.
    pub(super) fn id(self, procedure: ProcedureId, kind: FlowKind) -> String {
        let own = self.names.procedure(procedure);
        match kind {
            FlowKind::Start => format!("start-{own}"),
            FlowKind::Step(id) | FlowKind::Call(id) => format!("step-{}", self.names.node(id)),
            FlowKind::Choice(id, 0) => format!("choice-{}", self.names.node(id)),
            FlowKind::Choice(id, place) => format!("question-{}-{}", place + 1, self.names.node(id)),
            FlowKind::Expiry(id) => format!("expiry-{}", self.names.node(id)),
            FlowKind::Outcome(id) => format!("end-{own}-{}", self.names.outcome(id)),
            FlowKind::Return => format!("return-{own}"),
        }
    }

    fn element(self, node: FlowNode, made: &mut Made) -> Element {
        let procedure = made.process.procedure;
        let name = Speaker { regulation: self.regulation, language: self.language }.text(&made.process, node).title;
        let bare = Element::bare(self.id(procedure, node.kind), name, ElementKind::Start);
        match node.kind {
            FlowKind::Start => bare,
            FlowKind::Step(id) => {
                let is_system = self.regulation.participant(node.actor).kind == ParticipantKind::System;
                let kind = if is_system { ElementKind::ServiceTask } else { ElementKind::UserTask };
                self.step(Element { kind, ..bare }, id)
            }
            FlowKind::Call(id) => {
                let kind = match &self.regulation.node(id).by {
                    Some(By::One(called)) => ElementKind::Call { process: self.process_id(*called) },
                    Some(By::All(called)) => ElementKind::Several(several(self, id, called, false)),
                    Some(By::Any(called)) => ElementKind::Several(several(self, id, called, true)),
                    None => ElementKind::UserTask,
                };
                self.step(Element { kind, ..bare }, id)
            }
            FlowKind::Choice(id, _) => Element {
                kind: ElementKind::Choice { default: None },
                documentation: words::of_choice(id, self.regulation),
                extensions: vec![clause(&self.regulation.node(id).clause.0)],
                ..bare
            },
            FlowKind::Expiry(id) => Element { kind: self.expiry(id, made), ..bare },
            FlowKind::Outcome(id) => Element {
                kind: ElementKind::End,
                documentation: words::of_outcome(id, self.regulation),
                extensions: self.outcome_extensions(id),
                ..bare
            },
            FlowKind::Return => Element { kind: ElementKind::End, ..bare },
        }
    }

    fn step(self, bare: Element, id: NodeId) -> Element {
        let node = self.regulation.node(id);
        let message = (node.on_expiry.is_some() && timed(node).is_none()).then(|| self.message_name(id));
        let mut extensions = vec![clause(&node.clause.0)];
        if let Some(to) = node.to {
            let name = self.regulation.participant(to).name.clone();
            extensions.push(Extension { name: "addressee", attributes: vec![("name", name)] });
        }
        extensions.extend(term_extensions(node, self.regulation, self.names));
        extensions.extend(effect_extensions(node, self.regulation, self.names));
        if !node.anew.is_empty() {
            let facts: Vec<&str> = node.anew.iter().map(|fact| self.names.variable(fact.index())).collect();
            extensions.push(Extension { name: "anew", attributes: vec![("facts", facts.join(" "))] });
        }
        let documentation = words::of_step(id, self.regulation, message.as_deref());
        Element { documentation, extensions, ..bare }
    }

    /// The event by which the way on expiry is taken: a timer where one can measure the term, else a message.
    fn expiry(self, id: NodeId, made: &mut Made) -> ElementKind {
        let trigger = if let Some((_, duration)) = timed(self.regulation.node(id)) {
            Trigger::Timer(duration)
        } else {
            let message = Message { id: format!("message-{}", self.message_name(id)), name: self.message_name(id) };
            made.messages.push(message.clone());
            Trigger::Message(message.id)
        };
        ElementKind::Boundary { attached: format!("step-{}", self.names.node(id)), is_interrupting: true, trigger }
    }

    fn message_name(self, id: NodeId) -> String {
        format!("expiry-{}", self.names.node(id))
    }

    fn outcome_extensions(self, id: OutcomeId) -> Vec<Extension> {
        let outcome = self.regulation.outcome(id);
        let class = outcome_class_code(outcome.class).to_owned();
        let own = Extension { name: "outcome", attributes: vec![("name", outcome.name.clone()), ("class", class)] };
        let validity = outcome.validity.as_ref().map(|validity| {
            let clause = ("clause", validity.clause.0.clone());
            Extension { name: "validity", attributes: amount(validity.term).into_iter().chain([clause]).collect() }
        });
        [clause(&outcome.clause.0), own].into_iter().chain(validity).collect()
    }

    /// Lets ways come together before a choice that several of them lead to, as a gateway either joins or parts ways, and
    /// before a step that running out of time leads back to: bpmn-engine, which goes all ways that are not taken as well,
    /// would go round there for ever.
    fn add_join(self, place: usize, node: FlowNode, made: &mut Made) {
        let count = |is: fn(&SequenceFlow) -> usize| made.process.flows.iter().filter(|flow| is(flow) == place).count();
        let join = match node.kind {
            FlowKind::Choice(id, 0) if count(|flow| flow.to) > 1 && count(|flow| flow.from) > 1 => {
                format!("join-{}", self.names.node(id))
            }
            FlowKind::Choice(..) if count(|flow| flow.to) > 1 && count(|flow| flow.from) > 1 => {
                format!("join-{}", self.id(made.process.procedure, node.kind))
            }
            FlowKind::Step(_) | FlowKind::Call(_) if runs_out_into_itself(place, &made.process) => {
                format!("join-{}", self.id(made.process.procedure, node.kind))
            }
            _ => return,
        };
        made.joins.insert(place, join);
    }

    fn connection(self, flow: SequenceFlow, arrow: Option<&Arrow>, made: &Made) -> Option<Connection> {
        let procedure = made.process.procedure;
        let (from, to) = (*made.process.nodes.get(flow.from)?, *made.process.nodes.get(flow.to)?);
        let id = self.id(procedure, from.kind);
        let number = match flow.branch {
            Some(Branch::Way(place)) => format!(".{}", place + 1),
            Some(Branch::Otherwise) => ".otherwise".to_owned(),
            Some(Branch::Only) | None => String::new(),
        };
        let condition = match (made.process.question(from.kind), flow.branch) {
            (Some(question), Some(Branch::Way(place))) => {
                let (condition, _) = question.ways.get(usize::from(place))?;
                Some(told(condition, self.regulation, self.names))
            }
            _ => None,
        };
        let join = made.joins.get(&flow.to).cloned();
        // The words beside the arrow of an expiry are the name of its event.
        let name = if matches!(from.kind, FlowKind::Expiry(_)) { None } else { arrow.map(|arrow| arrow.whole.clone()) };
        Some(Connection {
            id: format!("flow-{id}{number}"),
            name: name.unwrap_or_default(),
            from: id,
            to: join.unwrap_or_else(|| self.id(procedure, to.kind)),
            condition,
        })
    }

    /// Puts a timer on the border of each step that only becomes late.
    fn add_late(self, made: &mut Made) {
        for (place, node) in made.process.nodes.clone().into_iter().enumerate() {
            let (FlowKind::Step(id) | FlowKind::Call(id)) = node.kind else { continue };
            let step = self.regulation.node(id);
            let Some((_, duration)) = timed(step).filter(|_| step.on_expiry.is_none()) else { continue };
            let [event, end, flow] = late(self.names.node(id));
            let attached = self.id(made.process.procedure, node.kind);
            let trigger = Trigger::Timer(duration.clone());
            let kind = ElementKind::Boundary { attached, is_interrupting: false, trigger };
            let past = said(self.language, ["мерзім өтті", "срок истек", "the term is over"]).to_owned();
            made.work.connections.push(Connection::always(flow, &event, &end));
            made.work.elements.push(Element::bare(event, duration, kind));
            made.work.elements.push(Element::bare(end, past, ElementKind::End));
            made.timed.insert(place, id);
        }
    }

    pub(super) fn process_id(self, procedure: ProcedureId) -> String {
        format!("process-{}", self.names.procedure(procedure))
    }

    /// The lanes: who acts, and which elements stand there.
    pub(super) fn lanes(self, made: &Made, chart: &Chart) -> Vec<PoolLane> {
        let own = self.names.procedure(made.process.procedure);
        let lane = |participant: ParticipantId| {
            let nodes = made.process.nodes.iter().enumerate().filter(|(_, node)| node.actor == participant);
            let elements = nodes.flat_map(|(place, node)| {
                let join = made.joins.get(&place).cloned();
                let timed = made.timed.get(&place).into_iter();
                let late = timed.flat_map(|id| late(self.names.node(*id)).into_iter().take(2));
                let id = self.id(made.process.procedure, node.kind);
                [id].into_iter().chain(join).chain(late).collect::<Vec<_>>()
            });
            PoolLane {
                id: format!("lane-{own}-{}", self.names.participant(participant)),
                name: self.regulation.participant(participant).title.in_language(self.language).to_owned(),
                elements: elements.collect(),
            }
        };
        chart.lanes.iter().map(|of| lane(of.participant)).collect()
    }
}

fn clause(number: &str) -> Extension {
    Extension { name: "clause", attributes: vec![("number", number.to_owned())] }
}

/// Whether a step is led back to where it and the steps that follow do nothing but run out of time.
fn runs_out_into_itself(place: usize, process: &Process) -> bool {
    let next = |place: &usize| {
        let (FlowKind::Step(id) | FlowKind::Call(id)) = process.nodes.get(*place)?.kind else { return None };
        let expiry = process.place(FlowKind::Expiry(id))?;
        process.flows.iter().find(|flow| flow.from == expiry).map(|flow| flow.to)
    };
    successors(next(&place), next).take(process.nodes.len()).any(|led| led == place)
}

/// Tells each choice which way is taken where no condition holds.
fn set_defaults(made: &mut Made) {
    for element in &mut made.work.elements {
        if let ElementKind::Choice { default } = &mut element.kind {
            let own = made.work.connections.iter().filter(|connection| connection.from == element.id);
            let own: Vec<&Connection> = own.collect();
            let last = own.iter().find(|connection| connection.condition.is_none());
            *default = last.filter(|_| own.len() > 1).map(|connection| connection.id.clone());
        }
    }
}
