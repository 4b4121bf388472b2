//! The order of work of a compiled regulation: who, what, when, and where the way goes on.

use schemars::JsonSchema;
use serde::Serialize;

use super::condition::Condition;
use super::granted::{Granted, StepTerm, Term};
use super::{Bilingual, Hours};
use crate::language::{Keyword, Language};
use crate::model::{self, ClockEffect, Exit, FactKind, NodeId, ParticipantKind, Regulation};
use crate::view::{channel_code, outcome_class_code};

/// Somebody or something that acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Participant {
    /// The name in the rules.
    name: String,
    /// What it is.
    kind: Acting,
    /// Where the text names it; none for the recipient and the provider.
    clause: Option<String>,
    /// Its title.
    title: Bilingual,
    /// The days on which it meets; none where it works on every working day.
    meets: Option<Meetings>,
    /// Its hours of work, where they are not those of the office.
    hours: Option<Hours>,
}

/// What a participant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Acting {
    Recipient,
    Provider,
    Actor,
    Body,
    System,
}

/// The days on which a commission meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Meetings {
    /// The days of the week in English.
    weekdays: Vec<&'static str>,
    /// The days of the month.
    month_days: Vec<u8>,
}

/// Something a case turns on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Fact {
    /// The name in the rules.
    name: String,
    /// What values it can have.
    kind: Valued,
    /// The choices; empty for the other kinds.
    choices: Vec<Choice>,
    /// Where the text speaks of it.
    clause: Option<String>,
    /// What it asks.
    title: Bilingual,
}

/// A value of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Choice {
    /// The name in the rules.
    name: String,
    /// What people read in its stead.
    title: Option<Bilingual>,
}

/// What values a fact can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Valued {
    YesNo,
    Choice,
    Number,
    Date,
}

/// What a service can end with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Outcome {
    /// The name in the rules.
    name: String,
    /// Its class.
    #[schemars(schema_with = "super::codes::outcome_class")]
    class: &'static str,
    /// Where the text names it.
    clause: String,
    /// What the recipient gets.
    title: Bilingual,
    /// What the recipient gets instead by some channels.
    by_channel: Vec<ByChannel>,
    /// How long the result is valid.
    validity: Option<Stated>,
}

/// What the recipient gets by a channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct ByChannel {
    /// The channel.
    #[schemars(schema_with = "super::codes::channel")]
    channel: &'static str,
    /// What it is.
    title: Bilingual,
}

/// A term and where the text states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Stated {
    /// The term.
    term: Term,
    /// The clause.
    clause: String,
}

/// A channel by which applications come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Acceptance {
    /// The channel.
    #[schemars(schema_with = "super::codes::channel")]
    channel: &'static str,
    /// Where the text opens it.
    clause: String,
    /// The procedure that begins.
    procedure: String,
    /// Where the text says that the day of acceptance is not counted.
    uncounted_day: Option<String>,
    /// The hours of acceptance, where they are not those of the office.
    hours: Option<Hours>,
}

/// A channel by which results go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Issue {
    /// The channel.
    #[schemars(schema_with = "super::codes::channel")]
    channel: &'static str,
    /// Where the text opens it.
    clause: String,
}

/// An ordered piece of work.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(super) struct Procedure {
    /// The name in the rules.
    name: String,
    /// Where the text describes it.
    clause: String,
    /// What it is called.
    title: Option<Bilingual>,
    /// Within which term all of it must be done.
    total: Option<TotalTerm>,
    /// The step or check with which it begins.
    first: String,
    /// Its steps and checks.
    nodes: Vec<Node>,
}

/// The term of a whole procedure.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
struct TotalTerm {
    /// Where the text states it.
    clause: String,
    /// The term, by case.
    term: Granted<Term>,
}

/// A step or a check.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
struct Node {
    /// The name in the rules.
    name: String,
    /// What it is.
    kind: NodeKind,
    /// Where the text describes it.
    clause: String,
    /// The title, where the file gives one.
    title: Option<Bilingual>,
    /// The name of who does it.
    actor: String,
    /// The name of whom it addresses.
    to: Option<String>,
    /// Until when it is to be done; none where the text states no term.
    term: Option<Granted<StepTerm>>,
    /// What must pass before it may be done.
    not_before: Option<Wait>,
    /// Whether the terms around it stand still while it is open.
    suspends: bool,
    /// By how much it makes the terms around it longer.
    prolongs: Option<Prolongation>,
    /// The names of the facts that are decided anew once it is done.
    decides_anew: Vec<String>,
    /// By which procedures it is done; none where its actor does it.
    by: Option<By>,
    /// The ways out that have a condition, in the order in which they are tried.
    ways: Vec<Way>,
    /// Where the way goes on where no condition holds.
    otherwise: Target,
    /// Where the way goes on when its term runs out.
    on_expiry: Option<Target>,
}

/// Whether a node is work or only a choice of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum NodeKind {
    Step,
    Check,
}

/// A time that must pass after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Wait {
    /// How long.
    term: Term,
    /// After which step.
    after: String,
}

/// By how much terms are made longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct Prolongation {
    /// By how much.
    by: Term,
    /// Whether that is only the most.
    at_most: bool,
    /// The step that tells the recipient.
    notice: Option<String>,
}

/// By which procedures a step is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
struct By {
    /// When the step is done.
    join: Join,
    /// The names of the procedures.
    procedures: Vec<String>,
}

/// When a step is done that is done by procedures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Join {
    One,
    All,
    Any,
}

/// A way out.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
struct Way {
    /// When it is taken.
    when: Condition,
    /// Where it leads.
    to: Target,
}

/// Where a way leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Target {
    /// To a step or check of the same procedure, by its name.
    Node(String),
    /// To an outcome, by its name.
    Outcome(String),
    /// To the end of the procedure; its caller goes on.
    End,
}

/// A norm of service that is no step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Norm {
    /// The name in the rules.
    name: String,
    /// Where the text states it.
    clause: String,
    /// The most it may take.
    term: Term,
    /// What it is about.
    title: Bilingual,
}

/// The right to withdraw the application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Withdrawal {
    /// Where the text gives it.
    clause: String,
    /// The name of the outcome.
    outcome: String,
}

impl From<&model::Participant> for Participant {
    fn from(one: &model::Participant) -> Self {
        let meetings = |meets: &model::Meetings| Meetings {
            weekdays: Keyword::WEEKDAYS
                .iter()
                .zip(meets.weekdays)
                .filter_map(|(day, meets)| meets.then_some(day.word(Language::En)))
                .collect(),
            month_days: meets.month_days.clone(),
        };
        Self {
            name: one.name.clone(),
            kind: match one.kind {
                ParticipantKind::Recipient => Acting::Recipient,
                ParticipantKind::Provider => Acting::Provider,
                ParticipantKind::Actor => Acting::Actor,
                ParticipantKind::Body => Acting::Body,
                ParticipantKind::System => Acting::System,
            },
            clause: one.clause.as_ref().map(|clause| clause.0.clone()),
            title: (&one.title).into(),
            meets: one.meets.as_ref().map(meetings),
            hours: Hours::new(one.hours, one.hours_ground.as_ref()),
        }
    }
}

impl From<&model::Fact> for Fact {
    fn from(fact: &model::Fact) -> Self {
        let (kind, choices) = match &fact.kind {
            FactKind::YesNo => (Valued::YesNo, Vec::new()),
            FactKind::Choice(values) => (Valued::Choice, values.iter().map(Choice::from).collect()),
            FactKind::Number => (Valued::Number, Vec::new()),
            FactKind::Date => (Valued::Date, Vec::new()),
        };
        let clause = fact.clause.as_ref().map(|clause| clause.0.clone());
        Self { name: fact.name.clone(), kind, choices, clause, title: (&fact.title).into() }
    }
}

impl From<&model::ChoiceValue> for Choice {
    fn from(value: &model::ChoiceValue) -> Self {
        Self { name: value.name.clone(), title: value.title.as_ref().map(Bilingual::from) }
    }
}

impl From<&model::Outcome> for Outcome {
    fn from(outcome: &model::Outcome) -> Self {
        let by_channel = outcome.by_channel.iter();
        Self {
            name: outcome.name.clone(),
            class: outcome_class_code(outcome.class),
            clause: outcome.clause.0.clone(),
            title: (&outcome.title).into(),
            by_channel: by_channel
                .map(|(channel, title)| ByChannel { channel: channel_code(*channel), title: title.into() })
                .collect(),
            validity: outcome
                .validity
                .as_ref()
                .map(|validity| Stated { term: validity.term.into(), clause: validity.clause.0.clone() }),
        }
    }
}

impl Acceptance {
    pub(super) fn new(acceptance: &model::Acceptance, regulation: &Regulation) -> Self {
        Self {
            channel: channel_code(acceptance.channel),
            clause: acceptance.clause.0.clone(),
            procedure: regulation.procedure(acceptance.procedure).name.clone(),
            uncounted_day: acceptance.uncounted_day.as_ref().map(|clause| clause.0.clone()),
            hours: Hours::new(acceptance.hours, acceptance.hours_ground.as_ref()),
        }
    }
}

impl From<&model::Issue> for Issue {
    fn from(issue: &model::Issue) -> Self {
        Self { channel: channel_code(issue.channel), clause: issue.clause.0.clone() }
    }
}

impl Procedure {
    pub(super) fn new(procedure: &model::Procedure, regulation: &Regulation) -> Self {
        let nodes = regulation.nodes.get(procedure.first.index()..procedure.past.index()).unwrap_or_default();
        Self {
            name: procedure.name.clone(),
            clause: procedure.clause.0.clone(),
            title: procedure.title.as_ref().map(Bilingual::from),
            total: procedure.total.as_ref().map(|total| TotalTerm {
                clause: total.clause.0.clone(),
                term: Granted::new(&total.term, regulation, Term::from),
            }),
            first: name(procedure.first, regulation),
            nodes: nodes.iter().map(|node| Node::new(node, regulation)).collect(),
        }
    }
}

/// The name of a step or check.
fn name(node: NodeId, regulation: &Regulation) -> String {
    regulation.node(node).name.clone()
}

impl Node {
    fn new(node: &model::Node, regulation: &Regulation) -> Self {
        let target = |target: model::Target| Target::new(target, regulation);
        let (Exit::Always(otherwise) | Exit::Choice { otherwise, .. }) = node.exit;
        let way = |way: &model::Way| Way { when: Condition::new(&way.condition, regulation), to: target(way.target) };
        Self {
            name: node.name.clone(),
            kind: if node.is_check { NodeKind::Check } else { NodeKind::Step },
            clause: node.clause.0.clone(),
            title: node.title.as_ref().map(Bilingual::from),
            actor: regulation.participant(node.actor).name.clone(),
            to: node.to.map(|to| regulation.participant(to).name.clone()),
            term: node
                .term
                .as_ref()
                .map(|term| Granted::new(term, regulation, |grant| StepTerm::new(grant, regulation))),
            not_before: node
                .not_before
                .map(|wait| Wait { term: wait.term.into(), after: name(wait.after, regulation) }),
            suspends: node.clock == Some(ClockEffect::Suspends),
            prolongs: match node.clock {
                Some(ClockEffect::Prolongs { by, is_most, notice }) => Some(Prolongation {
                    by: by.into(),
                    at_most: is_most,
                    notice: notice.map(|notice| name(notice, regulation)),
                }),
                Some(ClockEffect::Suspends) | None => None,
            },
            decides_anew: node.anew.iter().map(|fact| regulation.fact(*fact).name.clone()).collect(),
            by: node.by.as_ref().map(|by| By::new(by, regulation)),
            ways: node.exit.ways().iter().map(way).collect(),
            otherwise: target(otherwise),
            on_expiry: node.on_expiry.map(target),
        }
    }
}

impl By {
    fn new(by: &model::By, regulation: &Regulation) -> Self {
        let procedures = by.procedures().iter();
        Self {
            join: match by {
                model::By::One(_) => Join::One,
                model::By::All(_) => Join::All,
                model::By::Any(_) => Join::Any,
            },
            procedures: procedures.map(|procedure| regulation.procedure(*procedure).name.clone()).collect(),
        }
    }
}

impl Target {
    fn new(target: model::Target, regulation: &Regulation) -> Self {
        match target {
            model::Target::Node(node) => Self::Node(name(node, regulation)),
            model::Target::Outcome(outcome) => Self::Outcome(regulation.outcome(outcome).name.clone()),
            model::Target::End => Self::End,
        }
    }
}

impl From<&model::Norm> for Norm {
    fn from(norm: &model::Norm) -> Self {
        Self {
            name: norm.name.clone(),
            clause: norm.clause.0.clone(),
            term: norm.term.into(),
            title: (&norm.title).into(),
        }
    }
}

impl Withdrawal {
    pub(super) fn new(withdrawal: &model::Withdrawal, regulation: &Regulation) -> Self {
        Self { clause: withdrawal.clause.0.clone(), outcome: regulation.outcome(withdrawal.outcome).name.clone() }
    }
}
