//! All paths of a regulation, as another engine is asked to walk them.
//!
//! A path is begun by each procedure that applications begin, and branches over the values between which conditions can
//! tell, and over the steps that run out of time. It is bounded: a fact is decided anew at most three times on a path, a
//! step runs out of time at most once, and no more walks are begun than asked for. A walk that goes round for ever, or
//! leaves the calendar, is no path.

use std::collections::{BTreeSet, VecDeque};

use reglament::calendar::WorkCalendar;
use reglament::engine::{Awaited, Branch, Case, EntryKind, Planner, Stop, Trace, usual_start};
use reglament::model::{Channel, Exit, FactId, Facts, NodeId, ProcedureId, Regulation, Spread, Target, Value};
use reglament::view::{Collaboration, ElementKind, FlowKind, Literal, Process, Trigger};
use serde_json::{Map, Value as Json, json};

/// How often one fact is decided anew on a path at most.
const MOST_TIMES: usize = 3;

/// A walk that goes on.
struct Begun<'a> {
    planner: Planner<'a>,
    top: ProcedureId,
    channel: Channel,
    expired: Vec<NodeId>,
    decided: Vec<FactId>,
}

/// The paths; of more than so many those that show most of the regulation.
pub(super) fn all(
    regulation: &Regulation,
    calendar: &WorkCalendar,
    collaboration: &Collaboration,
    walks: usize,
    most: usize,
) -> Vec<Json> {
    let spread = Spread::of(regulation.conditions(), &regulation.facts);
    let start = usual_start(regulation, calendar).unwrap();
    let begin = |top, channel, expired: Vec<NodeId>| {
        let none = Facts::none(regulation.facts.len());
        let planner = Planner::new(regulation, calendar, channel, start, &none).ok()?;
        let planner = planner.with_expired(expired.clone());
        Some(Begun { planner, top, channel, expired, decided: Vec::new() })
    };
    let mut tops: Vec<(ProcedureId, Channel)> = Vec::new();
    for acceptance in &regulation.acceptances {
        if !tops.iter().any(|(top, _)| *top == acceptance.procedure) {
            tops.push((acceptance.procedure, acceptance.channel));
        }
    }
    let mut queue: VecDeque<Begun<'_>> =
        tops.iter().filter_map(|(top, channel)| begin(*top, *channel, Vec::new())).collect();
    let mut tried: BTreeSet<(ProcedureId, Vec<NodeId>)> = BTreeSet::new();
    let mut found: Vec<(Json, BTreeSet<String>)> = Vec::new();
    let mut shown: BTreeSet<String> = BTreeSet::new();
    let teller = Teller { regulation, calendar, collaboration };
    for _ in 0..walks {
        let Some(Begun { mut planner, top, channel, expired, decided }) = queue.pop_front() else { break };
        match planner.run() {
            Ok(Stop::Ended(_)) => {
                let Ok(plan) = planner.finish() else { continue };
                let path = teller.path(top, &plan.trace);
                if shown.insert(path.to_string()) {
                    found.push((path, teller.met(&plan.trace)));
                }
                for node in in_time(&plan.trace, regulation) {
                    let mut expired = expired.clone();
                    expired.push(node);
                    expired.sort_unstable();
                    if !expired.windows(2).any(|two| two[0] == two[1]) && tried.insert((top, expired.clone())) {
                        queue.extend(begin(top, channel, expired));
                    }
                }
            }
            Ok(Stop::NeedsFact(need)) => {
                if decided.iter().filter(|fact| **fact == need.fact).count() > MOST_TIMES {
                    continue;
                }
                for &value in spread.values(need.fact) {
                    let mut planner = planner.clone();
                    if planner.answer(need.fact, value).is_ok() {
                        let decided = decided.iter().copied().chain([need.fact]).collect();
                        queue.push_back(Begun { planner, top, channel, expired: expired.clone(), decided });
                    }
                }
            }
            Ok(Stop::Loop(_) | Stop::TooLong { .. }) | Err(_) => {}
        }
    }
    fewest(found, most)
}

/// Of more paths than asked for, again and again the one that shows most of what no other one showed.
fn fewest(mut found: Vec<(Json, BTreeSet<String>)>, most: usize) -> Vec<Json> {
    if found.len() <= most {
        return found.into_iter().map(|(path, _)| path).collect();
    }
    let mut shown: BTreeSet<String> = BTreeSet::new();
    let mut chosen = Vec::new();
    while chosen.len() < most {
        let new = |met: &BTreeSet<String>| met.difference(&shown).count();
        let best = (0..found.len()).max_by_key(|at| (new(&found[*at].1), usize::MAX - at)).unwrap();
        let (path, met) = found.remove(best);
        shown.extend(met);
        chosen.push(path);
    }
    chosen
}

/// The steps with a way on expiry that were done in time.
fn in_time(trace: &Trace, regulation: &Regulation) -> BTreeSet<NodeId> {
    let done = trace.entries().iter().filter_map(|entry| match entry.what {
        EntryKind::StepDone { node, .. } | EntryKind::Called { node, .. } => Some(node),
        _ => None,
    });
    done.filter(|node| regulation.node(*node).on_expiry.is_some()).collect()
}

/// Tells a trace of the engine in the identifiers of a collaboration.
struct Teller<'a> {
    regulation: &'a Regulation,
    calendar: &'a WorkCalendar,
    collaboration: &'a Collaboration,
}

impl Teller<'_> {
    /// What was met on a walk: nodes, ways and expiries.
    fn met(&self, trace: &Trace) -> BTreeSet<String> {
        let goals = reglament::engine::reached(trace, self.regulation);
        goals.into_iter().map(|goal| format!("{goal:?}")).collect()
    }

    fn process(&self, node: NodeId) -> Process {
        let procedures = (0..).map(ProcedureId).zip(&self.regulation.procedures);
        let own = procedures.filter(|(_, procedure)| procedure.first <= node && node < procedure.past);
        Process::of(self.regulation, own.map(|(id, _)| id).next().unwrap())
    }

    fn id(&self, process: &Process, kind: FlowKind) -> String {
        let place = process.place(kind).unwrap();
        self.collaboration.pools[process.procedure.index()].work.elements[place].id.clone()
    }

    fn step(&self, node: NodeId) -> String {
        let process = self.process(node);
        let kind = if self.regulation.node(node).by.is_some() { FlowKind::Call(node) } else { FlowKind::Step(node) };
        self.id(&process, kind)
    }

    /// The gateways and flows of a way that was taken: the answers to the questions must lead where the way leads.
    fn ways(&self, node: NodeId, target: Target, facts: &Facts) -> Vec<(String, String)> {
        let process = self.process(node);
        let pool = &self.collaboration.pools[process.procedure.index()];
        let Some(mut from) = process.place(FlowKind::Choice(node, 0)) else {
            assert!(self.regulation.node(node).exit.targets().all(|other| other == target), "{node:?}");
            return Vec::new();
        };
        let mut walked = Vec::new();
        loop {
            let question = process.question(process.nodes[from].kind).unwrap();
            let mut ways = (0..).zip(&question.ways);
            let answered = ways.find(|(_, (condition, _))| condition.holds(facts) == Ok(true));
            let otherwise = (!question.ways.is_empty()).then_some(Branch::Otherwise);
            let own = answered.map(|(place, _)| Branch::Way(place)).or(otherwise);
            let place = process.flows.iter().position(|flow| flow.from == from && flow.branch == own).unwrap();
            walked.push((pool.work.elements[from].id.clone(), pool.work.connections[place].id.clone()));
            from = process.flows[place].to;
            if !matches!(process.nodes[from].kind, FlowKind::Choice(led, 1..) if led == node) {
                break;
            }
        }
        let led = match process.nodes[from].kind {
            FlowKind::Step(id) | FlowKind::Call(id) | FlowKind::Choice(id, 0) => Target::Node(id),
            FlowKind::Outcome(id) => Target::Outcome(id),
            FlowKind::Return => Target::End,
            other => panic!("a way leads to {other:?}"),
        };
        assert_eq!(led, target, "{walked:?}");
        walked
    }

    /// The expiry of a step: its event, and the message for which it waits; none where it is a timer.
    fn expiry(&self, node: NodeId) -> (String, Option<(String, String)>) {
        let process = self.process(node);
        let id = self.id(&process, FlowKind::Expiry(node));
        let pool = &self.collaboration.pools[process.procedure.index()];
        let element = pool.work.elements.iter().find(|element| element.id == id).unwrap();
        let ElementKind::Boundary { trigger, .. } = &element.kind else { panic!("an expiry is on a border") };
        let message = match trigger {
            Trigger::Timer(_) => None,
            Trigger::Message(id) => {
                let message = self.collaboration.messages.iter().find(|message| message.id == *id).unwrap();
                Some((message.id.clone(), message.name.clone()))
            }
        };
        (id, message)
    }

    /// The end to which a procedure came: what the last thing led to that happened in it.
    fn end(&self, before: &[reglament::engine::Entry], procedure: ProcedureId) -> String {
        let own = self.regulation.procedure(procedure);
        let is_own = |node: NodeId| own.first <= node && node < own.past;
        let always = |node: NodeId| match &self.regulation.node(node).exit {
            Exit::Always(target) => Some(*target),
            Exit::Choice { .. } => None,
        };
        let target = before.iter().rev().find_map(|entry| match entry.what {
            EntryKind::WayTaken { node, target, .. } if is_own(node) => Some(target),
            EntryKind::StepDone { node, .. } | EntryKind::Returned { node, .. } if is_own(node) => always(node),
            EntryKind::StepExpired { node, .. } if is_own(node) => self.regulation.node(node).on_expiry,
            _ => None,
        });
        let process = Process::of(self.regulation, procedure);
        match target.unwrap() {
            Target::Outcome(outcome) => self.id(&process, FlowKind::Outcome(outcome)),
            Target::End => self.id(&process, FlowKind::Return),
            Target::Node(_) => panic!("a procedure ended where it goes on"),
        }
    }

    fn facts(&self, facts: &Facts) -> Json {
        let decided = (0..).map(FactId).zip(&self.regulation.facts).zip(&self.collaboration.variables);
        let told = decided.filter_map(|((id, fact), variable)| {
            let value = match Literal::of(&fact.kind, facts.get(id)?) {
                Literal::Truth(truth) => json!(truth),
                Literal::Text(text) | Literal::Date(text) => json!(text),
                Literal::Number(number) => serde_json::from_str(&number).unwrap(),
            };
            Some((variable.name.clone(), value))
        });
        Json::Object(told.collect::<Map<_, _>>())
    }

    /// The path of a trace: what is open before each thing that somebody does, and what follows by itself.
    fn path(&self, top: ProcedureId, trace: &Trace) -> Json {
        let mut case = Case::new(self.regulation, self.calendar);
        let mut facts = Facts::none(self.regulation.facts.len());
        let mut segments = vec![json!({"ways": [], "ends": []})];
        for (place, entry) in trace.entries().iter().enumerate() {
            let segment = match entry.what {
                EntryKind::StepDone { node, .. } => Some(json!({"done": self.step(node)})),
                EntryKind::StepExpired { node, .. } => {
                    let (event, message) = self.expiry(node);
                    let message = message.map(|(id, name)| json!({"id": id, "name": name}));
                    Some(json!({"expired": event, "of": self.step(node), "message": message}))
                }
                _ => None,
            };
            if let Some(mut segment) = segment {
                let mut open: Vec<String> = case
                    .awaited()
                    .filter_map(|awaited| match awaited {
                        Awaited::Step(step) => Some(self.step(step.node)),
                        Awaited::Fact { .. } => None,
                    })
                    .collect();
                open.sort_unstable();
                segment["open"] = json!(open);
                segment["ways"] = json!([]);
                segment["ends"] = json!([]);
                segments.push(segment);
            }
            let last = segments.last_mut().unwrap();
            match entry.what {
                EntryKind::FactDecided { fact, value } => facts.set(fact, value),
                EntryKind::StepDone { node, .. } | EntryKind::Returned { node, .. } => {
                    for fact in &self.regulation.node(node).anew {
                        facts.forget(*fact);
                    }
                }
                EntryKind::WayTaken { node, target, .. } => {
                    for (gateway, flow) in self.ways(node, target, &facts) {
                        let way = json!({"gateway": gateway, "flow": flow, "facts": self.facts(&facts)});
                        last["ways"].as_array_mut().unwrap().push(way);
                    }
                }
                EntryKind::ProcedureEnded { procedure, .. } => {
                    let end = self.end(&trace.entries()[..place], procedure);
                    last["ends"].as_array_mut().unwrap().push(json!(end));
                }
                _ => {}
            }
            if let Some(event) = entry.event() {
                case.apply(event).unwrap();
            }
        }
        json!({"process": self.collaboration.pools[top.index()].process, "segments": segments})
    }
}

/// That a value is told is what a value of a fact is.
#[test]
fn a_value_is_told_as_it_is() {
    use reglament::model::FactKind;
    assert_eq!(Literal::of(&FactKind::Number, Value(125_000)), Literal::Number("12.5".to_owned()));
    assert_eq!(Literal::of(&FactKind::YesNo, Value::NO), Literal::Truth(false));
    let day = chrono::NaiveDate::from_ymd_opt(2017, 5, 18).unwrap();
    let number = i64::from(reglament::calendar::Day::from_date(day).number());
    assert_eq!(Literal::of(&FactKind::Date, Value(number)), Literal::Date("2017-05-18".to_owned()));
}
