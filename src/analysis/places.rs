//! Where names stand in the rules.

use std::collections::HashMap;

use crate::source::Span;
use crate::syntax::{Answer, ByCaseTree, ConditionTree, FromTree, GrantTree, RulesTree, Statement, StepTree, WayWhen};

/// The places of all names and of the ways out of each step and check.
pub(super) struct Places<'a> {
    rules: &'a RulesTree,
    named: HashMap<&'a str, Place>,
}

/// Where something is named, and what belongs to it.
struct Place {
    name: Span,
    /// The total term of a procedure, or the term of a step.
    term: Option<Cases>,
    /// The ways that are taken by conditions, in the order of the model, that of «otherwise» apart.
    ways: Vec<Span>,
    otherwise: Option<Span>,
}

/// Where the cases of a term stand, and what holds otherwise.
struct Cases {
    cases: Vec<Span>,
    otherwise: Span,
}

impl<'a> Places<'a> {
    /// Finds the places in the rules.
    pub(super) fn new(rules: &'a RulesTree) -> Self {
        let mut named: HashMap<&str, Place> = HashMap::new();
        let mut last = None;
        for statement in &rules.statements {
            let (name, term) = match &statement.value {
                Statement::Participant { name, .. }
                | Statement::Fact { name, .. }
                | Statement::Outcome { name, .. }
                | Statement::Norm { name, .. } => (name, None),
                Statement::Procedure { name, total, .. } => {
                    let term = total.as_ref().and_then(|total| total.term.as_ref());
                    (name, term.map(|term| Cases::of(term, |term| term.span)))
                }
                Statement::Step(StepTree { name, term, .. }) => {
                    last = Some(name.value.as_str());
                    (name, term.as_ref().map(|term| Cases::of(term, of_grant)))
                }
                Statement::Check { name, .. } => {
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
            named.insert(&name.value, Place { name: name.span, term, ways: Vec::new(), otherwise: None });
        }
        Self { rules, named }
    }

    /// Where a name is given; all of the rules where it is built in.
    pub(super) fn of(&self, name: &str) -> Span {
        self.named.get(name).map_or(self.rules.span, |place| place.name)
    }

    /// Where the total term of a procedure stands, or the term of a step: that of one of its cases by their order, or
    /// that for all others.
    pub(super) fn term(&self, name: &str, case: Option<usize>) -> Option<Span> {
        let Cases { cases, otherwise } = self.named.get(name)?.term.as_ref()?;
        case.map_or(Some(*otherwise), |at| cases.get(at).copied())
    }

    /// Where a way out of a step or check stands: one of its ways by their order, or that for all other cases.
    pub(super) fn way(&self, node: &str, way: Option<usize>) -> Span {
        let place = self.named.get(node);
        let found = place.and_then(|place| way.map_or(place.otherwise, |at| place.ways.get(at).copied()));
        found.unwrap_or_else(|| self.of(node))
    }
}

impl Cases {
    fn of<T>(tree: &ByCaseTree<T>, place: impl Fn(&T) -> Span) -> Self {
        let case = |(condition, term): &(ConditionTree, T)| {
            let term = place(term);
            begins(condition).map_or(term, |condition| condition.to(term))
        };
        Self { cases: tree.cases.iter().map(case).collect(), otherwise: place(&tree.otherwise) }
    }
}

fn of_grant(grant: &GrantTree) -> Span {
    match grant {
        GrantTree::Within(term) | GrantTree::BeforeEnd(term) | GrantTree::From(FromTree { term, .. }) => term.span,
    }
}

/// The first fact of a condition.
fn begins(condition: &ConditionTree) -> Option<Span> {
    match condition {
        ConditionTree::All(parts) | ConditionTree::Any(parts) => parts.iter().find_map(begins),
        ConditionTree::Not(part) => begins(part),
        ConditionTree::Fact { name, .. } => Some(name.span),
    }
}
