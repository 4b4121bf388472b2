//! W1301: the steps of a procedure add up to more than its total term.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Term;
use crate::diagnostic::{Amount, Diagnostic, LimitFault};
use crate::language::Words;
use crate::model::{By, ByCase, ClockEffect, Grant, NodeId, ProcedureId, Regulation, unit_keyword};

use super::Scope;
use super::chain::{Chain, Work};
use super::exceeding::{WorkingDay, exceeds};
use super::sum::Sum;
use super::walks::{Event, Walk};

/// What is added up inside one open procedure.
struct Level {
    work: Work,
    /// By how much the total term is longer.
    prolonged: Sum,
    /// Which total term counts, for a procedure that has one, and its place among the cases.
    total: Option<(Term, Option<usize>)>,
    /// What the procedures come to by which its last step was done.
    called: Vec<Work>,
}

/// A procedure whose steps do not fit.
pub(super) struct Exceeding {
    chain: Chain,
    total: Term,
    /// The place of the total term among its cases.
    case: Option<usize>,
    prolonged: Sum,
    by_minutes: bool,
}

/// What the steps of a procedure come to on one walk, and its total term on it.
#[derive(Clone, Copy)]
pub(super) struct AddedUp {
    pub(super) sum: Sum,
    pub(super) total: Term,
}

/// The walks on which the steps of procedures with a total term add up to most.
#[derive(Default)]
pub(super) struct Longest {
    /// Of all walks.
    pub(super) of_all: BTreeMap<ProcedureId, AddedUp>,
    /// Of those on which they add up to more than the total term, which may be longer on another walk.
    pub(super) exceeding: BTreeMap<ProcedureId, Exceeding>,
}

impl Longest {
    /// Adds up the steps on all walks.
    pub(super) fn new(regulation: &Regulation, walks: &[Walk]) -> Self {
        let mut longest = Self::default();
        let day = WorkingDay::of(regulation);
        for walk in walks {
            add_up(walk, regulation, day, &mut longest);
        }
        longest
    }

    /// Keeps what a procedure came to where it is more than before.
    fn take(&mut self, procedure: ProcedureId, level: &Level, day: WorkingDay) {
        let added = level.total.and_then(|(total, _)| Some(AddedUp { sum: level.work.longest()?.sum, total }));
        if let Some(added) = added
            && self.of_all.get(&procedure).is_none_or(|before| added.sum.length() > before.sum.length())
        {
            self.of_all.insert(procedure, added);
        }
        if let Some(exceeding) = level.exceeding(day)
            && self.exceeding.get(&procedure).is_none_or(|before| exceeding.length() > before.length())
        {
            self.exceeding.insert(procedure, exceeding);
        }
    }
}

/// Reports procedures with a total term whose steps add up to more on some walk, each once, by the longest walk.
///
/// A step within a term counts with it. So do, for a step that states none, the procedures by which it is done: the
/// longest of several that must all end, each looked at where their units differ, the shortest where the first is
/// enough, and no more than a total term of theirs. A step that suspends, or that is counted from another step or back
/// from the end, adds nothing. What a prolongation adds to the total term is added to it once.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Vec<Diagnostic>) {
    let longest = Longest::new(scope.regulation, &scope.walks.ended);
    for (id, Exceeding { chain, total, case, prolonged, by_minutes }) in longest.exceeding {
        let procedure = scope.regulation.procedure(id);
        let (Some(stated), Some(total)) = (&procedure.total, amount(total)) else { continue };
        let at = stated.clause.0.clone();
        let fault = LimitFault::SumExceeds {
            of: procedure.clause.0.clone(),
            steps: chain.steps.iter().map(|step| scope.regulation.node(*step).name.clone()).collect(),
            sum: chain.sum.amounts(),
            at: at.clone(),
            total,
            prolonged: prolonged.amounts(),
            by_minutes,
        };
        let mut report = Diagnostic::at(scope.places.of(&procedure.name), fault).about(at);
        if let Some(place) = scope.places.term(&procedure.name, case) {
            report = report.with_related(place, Words::new("жалпы мерзім", "общий срок", "the total term"));
        }
        faults.push(report);
    }
}

/// Adds up the steps of a walk, procedure by procedure.
fn add_up(walk: &Walk, regulation: &Regulation, day: WorkingDay, longest: &mut Longest) {
    // The case of the term of each open step: the innermost is done first.
    let mut opened: Vec<(NodeId, Option<usize>)> = Vec::new();
    let mut levels = vec![Level::new(None)];
    let mut prolonging = BTreeSet::new();
    for event in &walk.events {
        match *event {
            Event::Begun(procedure, case) => {
                let total = regulation.procedure(procedure).total.as_ref();
                levels.push(Level::new(total.map(|total| (*case_of(&total.term, case), case))));
            }
            Event::Opened(node, case) => opened.push((node, case)),
            Event::Expired(_) => {
                // A term that ran out took all of its time, whatever was done meanwhile.
                let (Some((node, case)), Some(level)) = (opened.pop(), levels.last_mut()) else { continue };
                level.work.add(node, of_step(regulation, node, case).unwrap_or_default());
            }
            Event::Done(_) => {
                let (Some((node, case)), Some(level)) = (opened.pop(), levels.last_mut()) else { continue };
                level.finish(regulation, node, case);
                // A step prolongs once in a case.
                if let Some(ClockEffect::Prolongs { by, .. }) = regulation.node(node).clock
                    && prolonging.insert(node)
                {
                    for level in &mut levels {
                        level.prolonged = level.prolonged.plus(Sum::of(by));
                    }
                }
            }
            Event::Ended(procedure) => {
                let (Some(level), Some(around)) = (levels.pop(), levels.last_mut()) else { continue };
                longest.take(procedure, &level, day);
                around.called.push(level.ended());
            }
        }
    }
}

impl Level {
    fn new(total: Option<(Term, Option<usize>)>) -> Self {
        Self { work: Work::nothing(), prolonged: Sum::default(), total, called: Vec::new() }
    }

    /// Adds a step that was done: by its own term, else by what the procedures come to by which it is done.
    fn finish(&mut self, regulation: &Regulation, node: NodeId, case: Option<usize>) {
        let called = std::mem::take(&mut self.called);
        if let Some(own) = of_step(regulation, node, case) {
            self.work.add(node, own);
            return;
        }
        let inside = match regulation.node(node).by {
            Some(By::Any(_)) => Work::any(called),
            _ => Work::all(called),
        };
        if let Some(inside) = inside {
            self.work = self.work.then(&inside.named(node));
        }
    }

    /// What exceeds the total term.
    fn exceeding(&self, day: WorkingDay) -> Option<Exceeding> {
        let (total, case) = self.total?;
        let stated = Some(Sum::of(total)).filter(|stated| *stated != Sum::default())?;
        let term = stated.plus(self.prolonged);
        let chain = self.work.exceeding(term, day)?.clone();
        let days = Sum { minutes: 0, ..chain.sum };
        let by_minutes = days != Sum::default() && term.minutes == 0 && !exceeds(days, term, day);
        Some(Exceeding { chain, total, case, prolonged: self.prolonged, by_minutes })
    }

    /// What the procedure comes to for the step that is done by it.
    fn ended(self) -> Work {
        match self.total.map(|(total, _)| Sum::of(total)).filter(|total| *total != Sum::default()) {
            Some(total) => self.work.ended_by(total.plus(self.prolonged)),
            None => self.work,
        }
    }
}

impl Exceeding {
    fn length(&self) -> u64 {
        self.chain.sum.length()
    }
}

/// What a step adds by its own term; none where it has none that is counted from its opening.
fn of_step(regulation: &Regulation, node: NodeId, case: Option<usize>) -> Option<Sum> {
    let node = regulation.node(node);
    if node.clock == Some(ClockEffect::Suspends) {
        return Some(Sum::default());
    }
    match case_of(node.term.as_ref()?, case) {
        Grant::Within(term) => Some(Sum::of(*term)),
        Grant::From(..) | Grant::BeforeEnd(_) => Some(Sum::default()),
    }
}

/// The case of a term; none is «otherwise».
fn case_of<T>(term: &ByCase<T>, case: Option<usize>) -> &T {
    case.and_then(|at| term.cases.get(at)).map_or(&term.otherwise, |(_, value)| value)
}

/// A term that is counted, as it stands.
fn amount(term: Term) -> Option<Amount> {
    let Term::Amount { amount: number, unit } = term else { return None };
    Some(Amount { number, unit: unit_keyword(unit) })
}
