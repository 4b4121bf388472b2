//! Where names stand in the rules.

use std::collections::HashMap;

use crate::source::Span;
use crate::syntax::{Answer, RulesTree, Statement, StepTree, WayWhen};

/// The places of all names and of the ways out of each step and check.
pub(super) struct Places<'a> {
    rules: &'a RulesTree,
    named: HashMap<&'a str, Place>,
}

/// Where something is named, and what belongs to it.
struct Place {
    name: Span,
    /// Of a procedure, where its total term stands.
    total: Option<Span>,
    /// The ways that are taken by conditions, in the order of the model, that of «otherwise» apart.
    ways: Vec<Span>,
    otherwise: Option<Span>,
}

impl<'a> Places<'a> {
    /// Finds the places in the rules.
    pub(super) fn new(rules: &'a RulesTree) -> Self {
        let mut named: HashMap<&str, Place> = HashMap::new();
        let mut last = None;
        for statement in &rules.statements {
            let (name, total) = match &statement.value {
                Statement::Participant { name, .. }
                | Statement::Fact { name, .. }
                | Statement::Outcome { name, .. }
                | Statement::Norm { name, .. } => (name, None),
                Statement::Procedure { name, total, .. } => {
                    let term = total.as_ref().and_then(|total| total.term.as_ref());
                    (name, term.map(|term| term.otherwise.span))
                }
                Statement::Step(StepTree { name, .. }) | Statement::Check { name, .. } => {
                    last = Some(name.value.as_str());
                    (name, None)
                }
                Statement::Way(way) => {
                    if let Some(place) = last.and_then(|node| named.get_mut(node)) {
                        match way.when.value {
                            WayWhen::Answer(Answer::Yes) | WayWhen::If(_) => place.ways.push(way.when.span),
                            WayWhen::Answer(Answer::No) | WayWhen::Otherwise => place.otherwise = Some(way.when.span),
                            WayWhen::OnExpiry | WayWhen::Always => {}
                        }
                    }
                    continue;
                }
                Statement::Accept { .. } | Statement::Issue { .. } | Statement::Withdrawal { .. } => continue,
            };
            named.insert(&name.value, Place { name: name.span, total, ways: Vec::new(), otherwise: None });
        }
        Self { rules, named }
    }

    /// Where a name is given; all of the rules where it is built in.
    pub(super) fn of(&self, name: &str) -> Span {
        self.named.get(name).map_or(self.rules.span, |place| place.name)
    }

    /// Where the total term of a procedure stands.
    pub(super) fn total(&self, procedure: &str) -> Option<Span> {
        self.named.get(procedure)?.total
    }

    /// Where a way out of a step or check stands: one of its ways by their order, or that for all other cases.
    pub(super) fn way(&self, node: &str, way: Option<usize>) -> Span {
        let place = self.named.get(node);
        let found = place.and_then(|place| way.map_or(place.otherwise, |at| place.ways.get(at).copied()));
        found.unwrap_or_else(|| self.of(node))
    }
}
