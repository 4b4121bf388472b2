//! What the facts of a case choose: a way out of a step or check, the term of a step, the total term of a procedure.

use crate::diagnostic::Chosen;
use crate::language::Words;
use crate::model::{ByCase, Condition, Exit, Facts, NodeId, ProcedureId, Regulation, Spread};
use crate::source::Span;

use super::Scope;

/// Where something is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Chooser {
    /// The way out of a step or check.
    Way(NodeId),
    /// The term of a step.
    Term(NodeId),
    /// The total term of a procedure.
    Total(ProcedureId),
}

/// What is chosen by the first of several conditions that holds.
pub(super) struct Choice<'r> {
    /// Where.
    pub(super) at: Chooser,
    /// The conditions in order.
    pub(super) conditions: Vec<&'r Condition>,
    /// For each condition the first one that leads to the same.
    same: Vec<usize>,
}

/// All choices of a regulation that have a condition: the ways of all steps and checks, then their terms, then the total
/// terms.
pub(super) fn all(regulation: &Regulation) -> Vec<Choice<'_>> {
    let nodes = || (0..).map(NodeId).zip(&regulation.nodes);
    let ways = nodes().filter_map(|(id, node)| match &node.exit {
        Exit::Choice { ways, .. } => {
            let ways = ways.iter().map(|way| (&way.condition, &way.target));
            Some(Choice::new(Chooser::Way(id), ways))
        }
        Exit::Always(_) => None,
    });
    let terms = nodes().filter_map(|(id, node)| Some(by_case(Chooser::Term(id), node.term.as_ref()?)));
    let procedures = (0..).map(ProcedureId).zip(&regulation.procedures);
    let totals =
        procedures.filter_map(|(id, procedure)| Some(by_case(Chooser::Total(id), &procedure.total.as_ref()?.term)));
    ways.chain(terms).chain(totals).filter(|choice| !choice.conditions.is_empty()).collect()
}

fn by_case<T: PartialEq>(at: Chooser, term: &ByCase<T>) -> Choice<'_> {
    Choice::new(at, term.cases.iter().map(|(condition, term)| (condition, term)))
}

impl Chooser {
    /// The step, check or procedure.
    pub(super) fn name(self, regulation: &Regulation) -> &str {
        match self {
            Self::Way(node) | Self::Term(node) => &regulation.node(node).name,
            Self::Total(procedure) => &regulation.procedure(procedure).name,
        }
    }

    /// Whether it is a way or a term.
    pub(super) const fn chosen(self) -> Chosen {
        match self {
            Self::Way(_) => Chosen::Way,
            Self::Term(_) | Self::Total(_) => Chosen::Term,
        }
    }

    /// Where one of what can be chosen stands, by its order; none for what is left when no condition holds.
    pub(super) fn place(self, scope: &Scope<'_>, at: Option<usize>) -> Span {
        let name = self.name(scope.regulation);
        match self {
            Self::Way(_) => scope.places.way(name, at),
            Self::Term(_) | Self::Total(_) => scope.places.term(name, at).unwrap_or_else(|| scope.places.of(name)),
        }
    }

    /// What a report says of what is chosen instead.
    pub(super) fn taken_words(self) -> Words {
        match self.chosen() {
            Chosen::Way => Words::new("осы бағыт таңдалады", "выбирается этот переход", "this way is taken"),
            Chosen::Term => Words::new("осы мерзім қолданылады", "применяется этот срок", "this term applies"),
        }
    }
}

impl<'r> Choice<'r> {
    fn new<T: PartialEq>(at: Chooser, each: impl Iterator<Item = (&'r Condition, T)>) -> Self {
        let (conditions, leads): (Vec<_>, Vec<T>) = each.unzip();
        let first = |(at, lead): (usize, &T)| leads.iter().position(|other| other == lead).unwrap_or(at);
        let same = leads.iter().enumerate().map(first).collect();
        Self { at, conditions, same }
    }

    /// The values of the facts that the conditions compare.
    pub(super) fn spread(&self, regulation: &Regulation) -> Spread {
        Spread::of(self.conditions.iter().copied(), &regulation.facts)
    }

    /// The conditions that hold for a combination, by their order.
    pub(super) fn holding(&self, combination: &Facts) -> impl Iterator<Item = usize> {
        let holding =
            self.conditions.iter().enumerate().filter(|(_, condition)| condition.holds(combination) == Ok(true));
        holding.map(|(at, _)| at)
    }

    /// Whether two conditions lead to the same.
    pub(super) fn is_same(&self, one: usize, other: usize) -> bool {
        self.same.get(one) == self.same.get(other)
    }
}
