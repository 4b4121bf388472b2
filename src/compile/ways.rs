//! The ways out of a step or check.

use crate::diagnostic::{Diagnostic, LackingWay, NameFault, NameKind, OrderFault, StepFault};
use crate::language::Language;
use crate::model::{Exit, Facts, Spread, Target, Way};
use crate::source::{Span, Spanned};
use crate::syntax::{Answer, ConditionTree, Name, WayTree, WayWhen};

use super::condition::{FactScope, condition};
use super::names::Named;
use super::nodes::ProcedureDraft;

/// A node as far as its ways need it.
pub(super) struct Crossing<'a> {
    pub(super) name: &'a Name,
    pub(super) is_check: bool,
    /// Whether it has a term that can run out, as far as is known.
    pub(super) has_term: bool,
    pub(super) condition: Option<&'a ConditionTree>,
    pub(super) ways: Vec<&'a WayTree>,
    /// All procedures, and the numbers of the nodes of this one.
    pub(super) procedures: &'a [ProcedureDraft<'a>],
    pub(super) nodes: std::ops::Range<u16>,
    /// Where the way goes on when nothing else is said.
    pub(super) next: Target,
}

/// The exit of a node and where it leads when its term runs out; none, with faults, where they are not sound.
pub(super) fn ways(
    crossing: &Crossing<'_>,
    scope: FactScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> (Option<Exit>, Option<Target>) {
    let is_expiry = |way: &&WayTree| way.when.value == WayWhen::OnExpiry;
    let (expiries, others): (Vec<_>, Vec<_>) = crossing.ways.iter().copied().partition(is_expiry);
    let on_expiry = expiry(crossing, &expiries, scope, faults);
    let others = Crossing { ways: others, procedures: crossing.procedures, nodes: crossing.nodes.clone(), ..*crossing };
    (exit(&others, scope, faults), on_expiry)
}

/// Where a step leads when its term runs out, if the ways say so: once, and only where there is a term.
fn expiry(
    crossing: &Crossing<'_>,
    ways: &[&WayTree],
    scope: FactScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Target> {
    let name = || crossing.name.value.clone();
    let first = ways.first()?;
    if crossing.is_check || !crossing.has_term {
        let fault = StepFault::ExpiryWithoutTerm { name: name(), is_check: crossing.is_check };
        faults.push(Diagnostic::at(first.when.span, fault));
    }
    for second in ways.iter().skip(1) {
        let report = Diagnostic::at(second.when.span, StepFault::RepeatedExpiry { name: name() });
        faults.push(report.with_first(first.when.span));
    }
    let targets: Vec<_> = ways.iter().map(|way| target(&way.target, crossing, scope, faults)).collect();
    targets.first().copied().flatten()
}

/// The exit of a node by its ways but those on expiry; none, with faults, where they are not sound.
fn exit(crossing: &Crossing<'_>, scope: FactScope<'_, '_>, faults: &mut Vec<Diagnostic>) -> Option<Exit> {
    let name = || crossing.name.value.clone();
    let report = |place: Span, fault: OrderFault| Diagnostic::at(place, fault);
    let targets: Vec<_> = crossing.ways.iter().map(|way| target(&way.target, crossing, scope, faults)).collect();
    let Some(first) = crossing.ways.first() else {
        if crossing.is_check {
            faults.push(report(crossing.name.span, OrderFault::CheckWithoutWays { name: name() }));
            return None;
        }
        return Some(Exit::Always(crossing.next));
    };
    let form = |way: &WayTree| match way.when.value {
        WayWhen::Answer(_) => 0,
        WayWhen::If(_) | WayWhen::Otherwise => 1,
        WayWhen::Always | WayWhen::OnExpiry => 2,
    };
    if let Some(other) = crossing.ways.iter().find(|way| form(way) != form(first)) {
        faults.push(report(other.when.span, OrderFault::MixedWays { name: name() }));
        return None;
    }
    match first.when.value {
        WayWhen::Always | WayWhen::OnExpiry => always(crossing, &targets, faults),
        WayWhen::Answer(_) => answers(crossing, &targets, scope, faults),
        WayWhen::If(_) | WayWhen::Otherwise => choices(crossing, &targets, scope, faults),
    }
}

fn always(crossing: &Crossing<'_>, targets: &[Option<Target>], faults: &mut Vec<Diagnostic>) -> Option<Exit> {
    let name = || crossing.name.value.clone();
    if crossing.is_check {
        let lacking = LackingWay::Answers;
        faults
            .push(Diagnostic::at(crossing.name.span, OrderFault::OneWay { name: name(), lacking, combination: None }));
        return None;
    }
    if let Some(second) = crossing.ways.get(1) {
        faults.push(Diagnostic::at(second.target.span, OrderFault::MixedWays { name: name() }));
        return None;
    }
    targets.first().copied().flatten().map(Exit::Always)
}

/// The ways of a condition that is answered yes or no.
fn answers(
    crossing: &Crossing<'_>,
    targets: &[Option<Target>],
    scope: FactScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Exit> {
    let name = || crossing.name.value.clone();
    let first = crossing.ways.first()?;
    let Some(tree) = crossing.condition else {
        faults.push(Diagnostic::at(first.when.span, OrderFault::AnswerWithoutCondition { name: name() }));
        return None;
    };
    let condition = condition(tree, scope, faults);
    let (mut yes, mut no) = (None, None);
    let mut sound = true;
    for (way, target) in crossing.ways.iter().zip(targets) {
        let slot = if way.when.value == WayWhen::Answer(Answer::Yes) { &mut yes } else { &mut no };
        if let Some((_, first)) = *slot {
            let report = Diagnostic::at(way.when.span, OrderFault::RepeatedAnswer { name: name() });
            faults.push(report.with_first(first));
            sound = false;
        }
        *slot = Some((*target, way.when.span));
    }
    let lacking = if yes.is_none() { LackingWay::Yes } else { LackingWay::No };
    if sound && (yes.is_none() || no.is_none()) {
        faults
            .push(Diagnostic::at(crossing.name.span, OrderFault::OneWay { name: name(), lacking, combination: None }));
    }
    Some(Exit::Choice { ways: vec![Way { condition: condition?, target: yes?.0? }], otherwise: no?.0? })
}

/// The ways that each have a condition of their own.
fn choices(
    crossing: &Crossing<'_>,
    targets: &[Option<Target>],
    scope: FactScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Exit> {
    let name = || crossing.name.value.clone();
    if let (true, Some(first)) = (crossing.condition.is_some(), crossing.ways.first()) {
        faults.push(Diagnostic::at(first.when.span, OrderFault::MixedWays { name: name() }));
    }
    let (mut ways, mut otherwise) = (Vec::new(), None);
    let mut sound = true;
    for (way, target) in crossing.ways.iter().zip(targets) {
        if let Some((_, early)) = otherwise {
            faults.push(Diagnostic::at(early, OrderFault::OtherwiseNotLast { name: name() }));
            return None;
        }
        match &way.when.value {
            WayWhen::If(tree) => match (condition(tree, scope, faults), target) {
                (Some(condition), Some(target)) => ways.push(Way { condition, target: *target }),
                _ => sound = false,
            },
            _ => otherwise = Some((*target, way.when.span)),
        }
    }
    if otherwise.is_none() || crossing.ways.len() == 1 {
        let place = crossing.ways.first().map_or(crossing.name.span, |way: &&WayTree| way.when.span);
        let lacking = if otherwise.is_none() { LackingWay::Otherwise } else { LackingWay::If };
        let combination = if sound && otherwise.is_none() { without_way(&ways, scope) } else { None };
        faults.push(Diagnostic::at(place, OrderFault::OneWay { name: name(), lacking, combination }));
        return None;
    }
    let otherwise = otherwise.and_then(|(target, _)| target)?;
    sound.then_some(Exit::Choice { ways, otherwise })
}

/// Facts with which no way is taken, in words; none where the ways are for all, or have too many facts to try.
fn without_way(ways: &[Way], scope: FactScope<'_, '_>) -> Option<String> {
    let spread = Spread::of(ways.iter().map(|way| &way.condition), scope.facts);
    let is_left = |facts: &Facts| ways.iter().all(|way| way.condition.holds(facts) == Ok(false));
    let left = spread.combinations()?.find(is_left)?;
    Some(spread.shown(&left, scope.facts, scope.names.language.unwrap_or(Language::Kk)))
}

/// Where a way leads: a node of the same procedure or an outcome.
fn target(
    name: &Spanned<String>,
    crossing: &Crossing<'_>,
    scope: FactScope<'_, '_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Target> {
    let own = |named| match named {
        Named::Node(node) => Some(Target::Node(node)),
        Named::Outcome(outcome) => Some(Target::Outcome(outcome)),
        _ => None,
    };
    let found = scope.names.find(name, NameKind::Target, own, faults)?;
    if let Target::Node(node) = found
        && !crossing.nodes.contains(&node.0)
    {
        let procedure = crossing.procedures.iter().find(|procedure| procedure.nodes.contains(&node.index()))?;
        let procedure = procedure.name.value.clone();
        let fault = NameFault::OtherProcedure { name: name.value.clone(), procedure };
        faults.push(Diagnostic::at(name.span, fault));
        return None;
    }
    Some(found)
}
