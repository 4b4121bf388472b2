//! What of a regulation no case reaches, by name and clause, and how much is reached.

use std::collections::BTreeSet;

use serde::Serialize;

use super::condition_words;
use super::said::said;
use crate::engine::{Branch, Goal, goals};
use crate::language::Language;
use crate::model::{Exit, NodeId, Regulation, Target};

/// How much of a regulation cases reach; the names of the fields are the keys of its JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The path of the regulation, as the user gave it.
    pub path: String,
    /// The title of the service.
    pub title: String,
    /// The steps and checks.
    pub steps: Share,
    /// The ways, those for all else and those on expiry included.
    pub ways: Share,
    /// The outcomes.
    pub outcomes: Share,
    /// What no case reaches.
    pub uncovered: Vec<Uncovered>,
}

/// How many of something are reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// How many are reached.
    pub reached: usize,
    /// How many there are.
    pub all: usize,
    /// How many of a hundred are reached, rounded down; 100 where there are none.
    pub percent: usize,
}

/// Something that no case reaches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Uncovered {
    /// What it is, as a code: `step`, `check`, `way`, `expiry`, `outcome`.
    pub kind: &'static str,
    /// Its name in the rules; of a way, the name of the step or check that it leaves.
    pub name: String,
    /// The clause.
    pub clause: String,
    /// All of it in words.
    pub words: String,
}

impl Coverage {
    /// Shows how much of a regulation is reached.
    #[must_use]
    pub fn new(path: impl Into<String>, regulation: &Regulation, reached: &BTreeSet<Goal>, language: Language) -> Self {
        let all = goals(regulation);
        let share = |is_of: fn(&Goal) -> bool| {
            let of = all.iter().filter(|goal| is_of(goal));
            Share::new(of.clone().filter(|goal| reached.contains(goal)).count(), of.count())
        };
        Self {
            path: path.into(),
            title: regulation.title.in_language(language).to_owned(),
            steps: share(|goal| matches!(goal, Goal::Node(_))),
            ways: share(|goal| matches!(goal, Goal::Way(..) | Goal::Expiry(_))),
            outcomes: share(|goal| matches!(goal, Goal::Outcome(_))),
            uncovered: all.difference(reached).map(|goal| Uncovered::new(*goal, regulation, language)).collect(),
        }
    }

    /// The three shares in words, a line for each.
    #[must_use]
    pub fn lines(&self, language: Language) -> [String; 3] {
        let words = [
            (["қадамдар мен тексерулер", "шаги и проверки", "steps and checks"], self.steps),
            (["бағыттар", "переходы", "ways"], self.ways),
            (["нәтижелер", "результаты", "outcomes"], self.outcomes),
        ];
        words.map(|(label, share)| {
            let label = said(language, label);
            let Share { reached, all, percent } = share;
            match language {
                Language::Kk => format!("{label}: барлығы – {all}, қамтылғаны – {reached}, {percent} %"),
                Language::Ru => format!("{label}: охвачено {reached} из {all}, {percent} %"),
                Language::En => format!("{label}: {reached} of {all}, {percent} %"),
            }
        })
    }
}

impl Share {
    const fn new(reached: usize, all: usize) -> Self {
        let percent = match (reached * 100).checked_div(all) {
            Some(percent) => percent,
            None => 100,
        };
        Self { reached, all, percent }
    }
}

impl Uncovered {
    /// Names what is not reached.
    #[must_use]
    pub fn new(goal: Goal, regulation: &Regulation, language: Language) -> Self {
        match goal {
            Goal::Node(node) => {
                let (kind, label) = kind_of(node, regulation);
                let titled = regulation.node(node).title.as_ref().map(|title| title.in_language(language));
                let title = titled.map(|title| format!(" – {title}")).unwrap_or_default();
                Self::of_node(kind, node, regulation, |name| format!("{} «{name}»{title}", said(language, label)))
            }
            Goal::Way(node, branch) => {
                let way = way(node, branch, regulation, language);
                Self::of_node("way", node, regulation, |name| from(name, &way, language))
            }
            Goal::Expiry(node) => {
                let target = regulation.node(node).on_expiry.map(|target| target_name(target, regulation, language));
                let label = said(language, ["мерзімі өтсе", "по истечении", "on expiry"]);
                let way = format!("{label} → {}", target.unwrap_or_default());
                Self::of_node("expiry", node, regulation, |name| from(name, &way, language))
            }
            Goal::Outcome(outcome) => {
                let outcome = regulation.outcome(outcome);
                let label = said(language, ["нәтиже", "результат", "outcome"]);
                let title = outcome.title.in_language(language);
                Self {
                    kind: "outcome",
                    name: outcome.name.clone(),
                    clause: outcome.clause.0.clone(),
                    words: format!("{label} «{}» – {title} ({})", outcome.name, outcome.clause.0),
                }
            }
        }
    }

    fn of_node(kind: &'static str, node: NodeId, regulation: &Regulation, words: impl Fn(&str) -> String) -> Self {
        let node = regulation.node(node);
        let words = format!("{} ({})", words(&node.name), node.clause.0);
        Self { kind, name: node.name.clone(), clause: node.clause.0.clone(), words }
    }
}

fn kind_of(node: NodeId, regulation: &Regulation) -> (&'static str, [&'static str; 3]) {
    if regulation.node(node).is_check {
        ("check", ["тексеру", "проверка", "check"])
    } else {
        ("step", ["қадам", "шаг", "step"])
    }
}

/// A way with the step or check that it leaves.
fn from(name: &str, way: &str, language: Language) -> String {
    match language {
        Language::Kk => format!("«{name}» бағыты: {way}"),
        Language::Ru => format!("переход от «{name}»: {way}"),
        Language::En => format!("way from «{name}»: {way}"),
    }
}

/// When a way is taken and where it leads.
fn way(node: NodeId, branch: Branch, regulation: &Regulation, language: Language) -> String {
    let (ways, last) = match &regulation.node(node).exit {
        Exit::Choice { ways, otherwise } => (ways.as_slice(), *otherwise),
        Exit::Always(target) => ([].as_slice(), *target),
    };
    let chosen = if let Branch::Way(place) = branch { ways.get(usize::from(place)) } else { None };
    let otherwise = || (said(language, ["әйтпесе", "иначе", "otherwise"]).to_owned(), last);
    let (when, target) =
        chosen.map_or_else(otherwise, |way| (condition_words(&way.condition, regulation, language), way.target));
    format!("{when} → {}", target_name(target, regulation, language))
}

fn target_name(target: Target, regulation: &Regulation, language: Language) -> String {
    match target {
        Target::Node(node) => regulation.node(node).name.clone(),
        Target::Outcome(outcome) => regulation.outcome(outcome).name.clone(),
        Target::End => said(language, ["рәсімнің соңы", "конец процедуры", "the end of the procedure"]).to_owned(),
    }
}
