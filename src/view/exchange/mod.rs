//! A regulation as a collaboration of BPMN 2.0, for engines and programs of others.
//!
//! One neutral tree, from the same [`Process`] and [`Chart`] as annex 2; how an engine wants it written, a format knows.

mod condition;
mod names;
mod places;
mod process;
mod several;
mod terms;
mod tree;
mod words;

pub use tree::{
    Collaboration, Comparison, Connection, ConnectionEdge, Documentation, Element, ElementKind, ElementShape,
    Extension, Literal, Look, Message, Plane, Pool, PoolLane, Test, Trigger, Variable, Work,
};

use self::names::Names;
use self::process::Maker;
use super::{Chart, Process, channel_code};
use crate::language::Language;
use crate::model::{ProcedureId, Regulation, Status};

/// The distance between two pools.
const APART: i32 = 300;

impl Collaboration {
    /// A regulation with its names in a language.
    #[must_use]
    pub fn new(regulation: &Regulation, language: Language) -> Self {
        let names = Names::new(regulation);
        let maker = Maker { regulation, names: &names, language };
        let id = "regulation".to_owned();
        let mut sheet = Plane { element: id.clone(), shapes: Vec::new(), edges: Vec::new() };
        let (mut pools, mut messages, mut inside) = (Vec::new(), Vec::new(), Vec::new());
        let mut top = 0;
        for procedure in (0..).map(ProcedureId).take(regulation.procedures.len()) {
            let chart = Chart::swimlanes(regulation, procedure, language);
            let mut made = maker.work(Process::of(regulation, procedure), &chart);
            let lanes = maker.lanes(&made, &chart);
            let pool = maker.pool(procedure, lanes, std::mem::take(&mut made.messages), &mut messages);
            top = places::pool(maker, &pool, &made, &chart, top, &mut sheet) + APART;
            inside.extend(made.work.elements.iter().filter_map(|element| match &element.kind {
                ElementKind::Several(work) => Some(several::plane(&element.id, work)),
                _ => None,
            }));
            pools.push(Pool { work: made.work, ..pool });
        }
        Self {
            id,
            namespace: namespace(regulation),
            name: regulation.title.in_language(language).to_owned(),
            language,
            documentation: words::of_regulation(regulation),
            extensions: extensions(regulation, &names),
            variables: condition::variables(regulation, &names, language),
            pools,
            messages,
            planes: [sheet].into_iter().chain(inside).collect(),
        }
    }
}

impl Maker<'_> {
    /// The pool of a procedure without its work.
    fn pool(
        self,
        id: ProcedureId,
        lanes: Vec<PoolLane>,
        own_messages: Vec<Message>,
        messages: &mut Vec<Message>,
    ) -> Pool {
        messages.extend(own_messages);
        let procedure = self.regulation.procedure(id);
        let own = self.regulation.acceptances.iter().filter(|acceptance| acceptance.procedure == id);
        let clause = ("clause", procedure.clause.0.clone());
        let named = Extension { name: "procedure", attributes: vec![("name", procedure.name.clone()), clause] };
        let mut extensions = vec![named];
        extensions.extend(own.clone().map(|acceptance| {
            let uncounted = acceptance.uncounted_day.as_ref().map(|clause| ("uncounted-day", clause.0.clone()));
            let channel = ("channel", channel_code(acceptance.channel).to_owned());
            let clause = ("clause", acceptance.clause.0.clone());
            Extension { name: "accepts", attributes: [channel, clause].into_iter().chain(uncounted).collect() }
        }));
        extensions.extend(terms::total_extensions(procedure, self.regulation));
        let speaker = super::diagram::Speaker { regulation: self.regulation, language: self.language };
        Pool {
            id: format!("pool-{}", self.names.procedure(id)),
            process: self.process_id(id),
            name: speaker.heading(id),
            is_begun: own.count() > 0,
            documentation: words::of_procedure(id, self.regulation),
            extensions,
            lanes,
            work: Work::default(),
        }
    }
}

/// The namespace of an edition: that of a service and of the act that made the edition.
fn namespace(regulation: &Regulation) -> String {
    let act = regulation.made_by().map(|act| format!(":{}:{}", act.date, latin(&act.number))).unwrap_or_default();
    format!("urn:reglament:{}:{}{act}", regulation.issuer, regulation.service)
}

/// What a name of the Internet may hold of a number of an act.
fn latin(number: &str) -> String {
    number.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect()
}

/// What is said of the edition as a whole: which one it is, and the right to withdraw.
fn extensions(regulation: &Regulation, names: &Names) -> Vec<Extension> {
    let act = regulation.made_by();
    let of = |name, value: Option<String>| value.map(|value| (name, value));
    let status = if regulation.status == Status::Act { "act" } else { "model" };
    let attributes = [
        of("issuer", Some(regulation.issuer.clone())),
        of("service", Some(regulation.service.clone())),
        of("date", act.map(|act| act.date.to_string())),
        of("number", act.map(|act| act.number.clone())),
        of("status", Some(status.to_owned())),
    ];
    let edition = Extension { name: "edition", attributes: attributes.into_iter().flatten().collect() };
    let withdrawal = regulation.withdrawal.as_ref().map(|withdrawal| {
        let outcome = ("outcome", names.outcome(withdrawal.outcome).to_owned());
        Extension { name: "withdrawal", attributes: vec![outcome, ("clause", withdrawal.clause.0.clone())] }
    });
    [edition].into_iter().chain(withdrawal).collect()
}
