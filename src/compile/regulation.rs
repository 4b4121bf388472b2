//! The tree of a regulation file to a regulation.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Severity, WordingFault};
use crate::model::{Regulation, RulesLanguage};
use crate::source::Span;
use crate::syntax::RegulationTree;

use super::act::acts;
use super::order::OrderCompiler;
use super::placeholder::TermScope;
use super::wording::{ClauseNumbers, annexes, chapters, clauses};
use super::{at_once, backward, ends, identity, own_hours, printed, reach, reviewed, terms};

/// Compiles a regulation; none where it has faults, and all of them are added to the list.
///
/// The list is that of its reading too: of a name in two alphabets that is not known even with its letters made
/// alike, only the error is left, for it mends the whole name.
#[must_use]
pub fn regulation(tree: &RegulationTree, faults: &mut Vec<Diagnostic>) -> Option<Regulation> {
    let before = faults.len();
    let regulation = compiled(tree, faults);
    tree.tell_keywords(faults.iter_mut().skip(before));
    let renamed: HashSet<Span> =
        faults.iter().skip(before).filter_map(|report| Some(report.fix.as_ref()?.span)).collect();
    faults
        .retain(|report| !(report.code() == Code::W1001 && report.place.is_some_and(|place| renamed.contains(&place))));
    regulation
}

fn compiled(tree: &RegulationTree, faults: &mut Vec<Diagnostic>) -> Option<Regulation> {
    let before = faults.len();
    let service = identity::short_name("service", tree.service.as_ref(), faults);
    let issuer = identity::short_name("issuer", tree.issuer.as_ref(), faults);
    let unofficial = identity::unofficial(tree, faults);
    let terms = terms::terms(tree, faults);
    let numbers = ClauseNumbers::collect(&tree.clauses, faults);
    let acts = acts(&tree.acts, &numbers, faults);
    for changed in tree.acts.iter().flat_map(|act| &act.changes).filter(|changed| !numbers.contains(&changed.value)) {
        faults.push(Diagnostic::at(changed.span, WordingFault::ChangedClauseUnknown { number: changed.value.clone() }));
    }
    let printed = printed::printed(tree, acts.as_deref(), &numbers, faults);
    let mut order = OrderCompiler::new(&numbers, tree.hours.is_some(), faults);
    if let Some(rules) = &tree.rules {
        order.read(rules);
    }
    let (names, mut order) = (order.names, order.order);
    if let Some(rules) = &tree.rules {
        own_hours::give(&tree.own_hours, rules, &names, &mut order, faults);
    }
    reviewed::check(&tree.reviewed, faults);
    let chapters = chapters(&tree.chapters, &numbers, faults);
    let scope = TermScope {
        names: &names,
        nodes: &order.nodes,
        procedures: &order.procedures,
        norms: &order.norms,
        outcomes: &order.outcomes,
    };
    // Where the rules are not read, nothing is known that a wording could refer to.
    let clauses = if tree.rules.is_some() { clauses(&tree.clauses, &tree.acts, scope, faults) } else { Vec::new() };
    let rules = tree.rules.as_ref()?;
    if sound(faults, before) && !rules.unread.iter().any(|line| line.is_lost) {
        ends::check(rules, &order, faults);
        reach::check(rules, &order, faults);
        backward::check(rules, &order, faults);
        at_once::check(rules, &order, faults);
    }
    let regulation = Regulation {
        service: service?,
        issuer: issuer?,
        status: identity::status(tree)?,
        unofficial,
        rules_language: RulesLanguage(rules.language),
        title: identity::title(tree.title.as_ref()?),
        body: identity::title(tree.body.as_ref()?),
        acts: acts?,
        printed,
        terms: terms?,
        participants: order.participants,
        facts: order.facts,
        outcomes: order.outcomes,
        acceptances: order.acceptances,
        issues: order.issues,
        procedures: order.procedures,
        nodes: order.nodes,
        norms: order.norms,
        withdrawal: order.withdrawal,
        chapters,
        clauses,
        annexes: annexes(&tree.annexes),
    };
    sound(faults, before).then_some(regulation)
}

/// Whether no error was added since.
fn sound(faults: &[Diagnostic], before: usize) -> bool {
    !faults.iter().skip(before).any(|fault| fault.severity() == Severity::Error)
}
