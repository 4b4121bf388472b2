//! The answer key of a model text: what its steps, terms, branches and cases are, as the key writes it.

use std::collections::BTreeMap;

use reglament::calendar::{Term, Unit};
use reglament::model::OutcomeClass;
use serde::Deserialize;
use serde_json::Value;

use crate::support::folder;

/// The key of one model text.
#[derive(Deserialize)]
pub(super) struct Key {
    pub(super) actors: Vec<Actor>,
    pub(super) channels: Vec<Channel>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) steps: Vec<Step>,
    pub(super) branches: Vec<Branch>,
    pub(super) prolongations: Vec<Prolongation>,
    pub(super) totals: Vec<Total>,
    #[serde(rename = "service_norms_not_steps")]
    pub(super) norms: Vec<Total>,
    #[serde(default, rename = "complaint_terms")]
    pub(super) complaints: Vec<Total>,
    #[serde(default)]
    redactions: Vec<Redaction>,
    pub(super) scenarios: Vec<Scenario>,
}

#[derive(Deserialize)]
pub(super) struct Actor {
    pub(super) id: String,
    pub(super) name: String,
}

#[derive(Deserialize)]
pub(super) struct Channel {
    pub(super) id: String,
    pub(super) clause: String,
    pub(super) accept: bool,
    pub(super) result: bool,
    pub(super) exclude_reception_day: bool,
    pub(super) exclude_clause: Option<String>,
    pub(super) deliver_before_end: Option<Total>,
}

#[derive(Deserialize)]
pub(super) struct Outcome {
    pub(super) id: String,
    kind: String,
    clause: String,
    pub(super) name: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Step {
    pub(super) id: String,
    pub(super) clause: String,
    pub(super) actor: String,
    pub(super) duration: Option<Duration>,
    pub(super) count_from: Option<String>,
    /// The clause that states its term again.
    pub(super) repeat_clause: Option<String>,
    /// The term of all the steps that a step of the same clause wraps.
    pub(super) whole_route: Option<Amount>,
}

#[derive(Deserialize)]
pub(super) struct Duration {
    pub(super) kind: String,
    n: Option<u16>,
    unit: Option<String>,
    pub(super) by_case: Option<ByCase>,
}

#[derive(Deserialize)]
pub(super) struct ByCase {
    pub(super) normal: Amount,
    pub(super) prolonged: Amount,
}

#[derive(Clone, Deserialize)]
pub(super) struct Amount {
    n: u16,
    unit: String,
    pub(super) count_from: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Branch {
    pub(super) id: String,
    clause: String,
}

#[derive(Deserialize)]
pub(super) struct Prolongation {
    clause: String,
    pub(super) by: Amount,
    pub(super) decided_by: String,
    pub(super) notice: Notice,
    pub(super) new_total: Amount,
}

#[derive(Deserialize)]
pub(super) struct Notice {
    pub(super) within: Amount,
}

#[derive(Deserialize)]
pub(super) struct Total {
    pub(super) case: Option<String>,
    clause: String,
    #[serde(flatten)]
    pub(super) amount: Amount,
}

/// What an earlier edition of the text has otherwise.
#[derive(Deserialize)]
struct Redaction {
    id: String,
    #[serde(default)]
    differences: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
pub(super) struct Scenario {
    pub(super) id: String,
    pub(super) facts: BTreeMap<String, Value>,
    pub(super) path: Vec<Stretch>,
    pub(super) branches: BTreeMap<String, String>,
    pub(super) outcome: String,
    pub(super) redaction: Option<String>,
    pub(super) deadline: Option<Deadline>,
}

/// A part of the way: a step, or steps in any order.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Stretch {
    Step(String),
    Parallel { parallel: Vec<String> },
}

#[derive(Deserialize)]
pub(super) struct Deadline {
    #[serde(rename = "next_day")]
    pub(super) from_next: Option<String>,
    #[serde(rename = "same_day")]
    pub(super) from_same: Option<String>,
    #[serde(rename = "deliver_working_day")]
    pub(super) delivered: Option<String>,
}

/// The clauses of a list such as «8.9, 8.10», «8, last part» or «3-1.2 (15+30), 9.11».
fn clauses(list: &str) -> Vec<&str> {
    let parts = list.split(", ").filter(|part| !part.starts_with("last") && !part.starts_with("part"));
    parts.filter_map(|part| part.split(' ').next()).collect()
}

macro_rules! clauses {
    ($($of:ident),*) => {
        $(impl $of {
            /// Where the text says it.
            pub(super) fn clauses(&self) -> Vec<&str> {
                clauses(&self.clause)
            }
        })*
    };
}

clauses!(Outcome, Branch, Prolongation, Total);

impl Key {
    /// The key of a text, as it is for one of its editions.
    pub(super) fn read(file: &str, edition: &str) -> Self {
        let mut key: Self = serde_json::from_str(&folder::text(format!("tests/texts/{file}"))).unwrap();
        let redaction = key.redactions.iter().find(|redaction| redaction.id == edition);
        if let Some(differences) =
            redaction.map(|redaction| redaction.differences.clone()).filter(|all| !all.is_empty())
        {
            key.put_back(&differences);
        }
        key
    }

    /// Puts the terms of an earlier edition back.
    fn put_back(&mut self, differences: &BTreeMap<String, Value>) {
        let unit = differences["unit"].as_str().unwrap();
        let of = |name: &str| differences.get(name).map(|term| Amount::deserialize(term).unwrap());
        let was = |unit_now: &mut String| {
            if unit_now == "working_day" {
                unit.clone_into(unit_now);
            }
        };
        for step in &mut self.steps {
            if let Some(duration) = &mut step.duration {
                duration.unit.iter_mut().for_each(was);
                if let Some(other) = of(&step.id) {
                    (duration.n, duration.unit) = (Some(other.n), Some(other.unit));
                }
            }
            if step.whole_route.is_some() {
                step.whole_route = of(&format!("{}.whole_route", step.id));
            }
        }
        for total in &mut self.totals {
            let is_whole = total.case.as_deref() == Some("all");
            total.amount = of(if is_whole { "total" } else { "c8.7.whole_route" }).unwrap();
        }
    }

    /// The step of an id.
    pub(super) fn step(&self, id: &str) -> &Step {
        self.steps.iter().find(|step| step.id == id).unwrap_or_else(|| panic!("the key has no step {id}"))
    }
}

impl Amount {
    /// The term; a day and a night are 24 hours.
    pub(super) fn term(&self) -> Term {
        let unit = match self.unit.as_str() {
            "minute" => Unit::Minute,
            "hour" => Unit::Hour,
            "calendar_day" => Unit::CalendarDay,
            "working_day" => Unit::WorkingDay,
            "month" => Unit::Month,
            "day_and_night" => return Term::Amount { amount: 24 * self.n, unit: Unit::Hour },
            other => panic!("the key counts in {other}"),
        };
        Term::Amount { amount: self.n, unit }
    }
}

impl Duration {
    /// The term; at once where nothing is counted.
    pub(super) fn term(&self) -> Term {
        match (self.n, &self.unit) {
            (Some(n), Some(unit)) => Amount { n, unit: unit.clone(), count_from: None }.term(),
            _ => Term::AtOnce,
        }
    }
}

impl Outcome {
    /// The class that the kind means.
    pub(super) fn class(&self) -> OutcomeClass {
        match self.kind.as_str() {
            "positive" | "positive_negative_content" => OutcomeClass::Granted,
            "refusal_of_service" => OutcomeClass::Refused,
            "refusal_of_acceptance" => OutcomeClass::AcceptanceRefused,
            "technical" => OutcomeClass::PortalRefused,
            "administrative_end" => OutcomeClass::Discontinued,
            other => panic!("the key has outcomes of the kind {other}"),
        }
    }
}

impl Stretch {
    /// The steps, each by its id.
    pub(super) fn steps(&self) -> &[String] {
        match self {
            Self::Step(step) => std::slice::from_ref(step),
            Self::Parallel { parallel } => parallel,
        }
    }
}
