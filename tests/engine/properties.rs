//! What holds for every regulation, sound or not, and every case.

use proptest::prelude::*;
use reglament::calendar::{Moment, ReckonError, Term, Unit, WorkCalendar};
use reglament::engine::{Case, EntryKind, Event, EventKind, Limiter, Plan, Planner, Refusal, Stop};
use reglament::model::{
    By, ByCase, Channel, ClockEffect, Comparison, Condition, Exit, FactId, FactKind, Facts, Grant, Node, NodeId,
    ProcedureId, Regulation, Target, Value,
};

use crate::support::enclosing::nothing_open_is_due_after_what_encloses_it;

use super::sketch::{
    GRANTED, REFUSED, at, calendar, call, check, days, minutes, regulation, step, suspending, timed, to,
};

/// How many nodes each of the three procedures of a generated regulation has.
const NODES: u16 = 5;
/// How many facts a generated regulation has.
pub(crate) const FACTS: u16 = 3;

/// A place to go to from a node of the procedure that begins with a node.
fn target(first: u16) -> impl Strategy<Value = Target> {
    prop_oneof![
        4 => (first..first + NODES).prop_map(to),
        1 => Just(Target::Outcome(GRANTED)),
        1 => Just(Target::Outcome(REFUSED)),
        1 => Just(Target::End),
    ]
}

/// A node of the procedure that begins with a node; only the last procedure may call, and it calls the others.
fn node(first: u16) -> impl Strategy<Value = Node> {
    let called = u32::from(first > NODES);
    prop_oneof![
        3 => plain_node(first),
        2 => (plain_node(first), clock(), any::<bool>()).prop_map(|(node, clock, is_anew)| Node {
            clock: clock.filter(|_| !node.is_check),
            anew: if is_anew { vec![FactId(0)] } else { Vec::new() },
            ..node
        }),
        1 => (1..40_u16, grant(first), target(first), target(first)).prop_map(|(amount, grant, target, late)| {
            let otherwise = Grant::Within(days(amount));
            let condition = Condition::Compare { fact: FactId(1), comparison: Comparison::Equal, value: Value::YES };
            Node {
                term: Some(ByCase { cases: vec![(condition, grant)], otherwise }),
                on_expiry: Some(late),
                ..step(target)
            }
        }),
        called => (prop::option::of(1..40_u16), any::<bool>(), target(first)).prop_map(|(term, is_all, target)| {
            let procedures = vec![ProcedureId(0), ProcedureId(1)];
            let by = if is_all { By::All(procedures) } else { By::Any(procedures) };
            Node { term: term.map(|term| days(term).into()), by: Some(by), ..step(target) }
        }),
    ]
}

/// What a step does to the terms that enclose it.
fn clock() -> impl Strategy<Value = Option<ClockEffect>> {
    let prolongs = |by, is_most| Some(ClockEffect::Prolongs { by: days(by), is_most, notice: None });
    prop_oneof![
        Just(None),
        Just(Some(ClockEffect::Suspends)),
        (1..40_u16, any::<bool>()).prop_map(move |(by, is_most)| prolongs(by, is_most)),
    ]
}

/// A term that does not count from the opening of its step.
fn grant(first: u16) -> impl Strategy<Value = Grant> {
    prop_oneof![
        (1..20_u16, first..first + NODES).prop_map(|(amount, after)| Grant::From(days(amount), NodeId(after))),
        (1..20_u16).prop_map(|amount| Grant::BeforeEnd(days(amount))),
    ]
}

/// A node that terms of its own and the threads around it do not touch.
fn plain_node(first: u16) -> impl Strategy<Value = Node> {
    let called = u32::from(first > NODES);
    prop_oneof![
        2 => target(first).prop_map(step),
        2 => (1..40_u16, target(first)).prop_map(|(amount, target)| timed(days(amount), target)),
        1 => (1..600_u16, target(first)).prop_map(|(amount, target)| timed(minutes(amount), target)),
        3 => (0..FACTS, target(first), target(first)).prop_map(|(fact, yes, no)| check(fact, yes, no)),
        called => (prop::option::of(1..40_u16), target(first))
            .prop_map(|(term, target)| Node { term: term.map(|term| days(term).into()), ..call(0, target) }),
    ]
}

fn procedure(first: u16) -> impl Strategy<Value = (Option<u16>, Vec<Node>)> {
    (prop::option::of(1..60_u16), prop::collection::vec(node(first), usize::from(NODES)))
}

pub(crate) fn any_regulation() -> impl Strategy<Value = Regulation> {
    (procedure(0), procedure(NODES), procedure(2 * NODES)).prop_map(|(first, second, outer)| {
        let procedures = [first, second, outer].map(|(total, nodes)| (total.map(days), nodes));
        regulation(procedures.into(), vec![FactKind::YesNo; usize::from(FACTS)])
    })
}

/// A regulation without threads, moving clocks and ways on expiry, whose last procedure never ends without an outcome.
pub(crate) fn plain_regulation() -> impl Strategy<Value = Regulation> {
    let plain = |first| {
        let node = (plain_node(first), prop::bool::weighted(0.2)).prop_map(|(node, is_anew)| Node {
            anew: if is_anew && !node.is_check { vec![FactId(0)] } else { Vec::new() },
            ..node
        });
        prop::collection::vec(node, usize::from(NODES))
    };
    (plain(0), plain(NODES), plain(2 * NODES)).prop_map(|(first, second, mut outer)| {
        for node in &mut outer {
            let targets: Vec<&mut Target> = match &mut node.exit {
                Exit::Always(target) => vec![target],
                Exit::Choice { ways, otherwise } => {
                    ways.iter_mut().map(|way| &mut way.target).chain([otherwise]).collect()
                }
            };
            for target in targets.into_iter().filter(|target| **target == Target::End) {
                *target = Target::Outcome(GRANTED);
            }
        }
        regulation(vec![(None, first), (None, second), (None, outer)], vec![FactKind::YesNo; usize::from(FACTS)])
    })
}

fn any_facts() -> impl Strategy<Value = Facts> {
    prop::collection::vec(prop::option::of(any::<bool>()), usize::from(FACTS)).prop_map(|values| {
        let mut facts = Facts::none(values.len());
        for (fact, value) in (0..).zip(values) {
            if let Some(value) = value {
                facts.set(FactId(fact), Value(i64::from(value)));
            }
        }
        facts
    })
}

fn any_later() -> impl Strategy<Value = Vec<(FactId, Value)>> {
    let decided = (0..FACTS, any::<bool>()).prop_map(|(fact, value)| (FactId(fact), Value(i64::from(value))));
    prop::collection::vec(decided, 0..6)
}

fn any_expired() -> impl Strategy<Value = Vec<NodeId>> {
    prop::collection::vec((0..3 * NODES).prop_map(NodeId), 0..3)
}

/// A plan of an application by the portal; none, where the regulation does not allow one.
fn walked(
    regulation: &Regulation,
    calendar: &WorkCalendar,
    start: Moment,
    (facts, later, expired): (&Facts, Vec<(FactId, Value)>, Vec<NodeId>),
) -> Result<Plan, Refusal> {
    let planner = Planner::new(regulation, calendar, Channel::Portal, start, facts)?;
    planner.with_later(later).with_expired(expired).finish()
}

/// Whether an unsound regulation can be the reason for which a plan is refused.
fn is_of_the_regulation(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::NoOutcome { .. }
            | Refusal::Endless { .. }
            | Refusal::NeverDone { .. }
            | Refusal::NoTotal { .. }
            | Refusal::ProlongedTwice { .. }
            | Refusal::AmountNeeded { .. }
            | Refusal::Reckoning { source: ReckonError::NoCalendar { .. }, .. }
    )
}

proptest! {
    #[test]
    fn a_plan_is_a_case_that_can_be_replayed(
        regulation in any_regulation(),
        facts in any_facts(),
        later in any_later(),
        expired in any_expired(),
        day in 0..400_i64,
        minute in 0..1440_i64,
    ) {
        let calendar = calendar();
        let start = at("2016-10-01 00:00").plus(day * 1440 + minute);
        let walk = || walked(&regulation, &calendar, start, (&facts, later.clone(), expired.clone()));
        let planned = walk();
        prop_assert_eq!(&walk(), &planned);
        let planned = match planned {
            Ok(planned) => planned,
            Err(refusal) => {
                prop_assert!(is_of_the_regulation(&refusal), "{refusal:?}");
                return Ok(());
            }
        };

        let mut case = Case::replay(&regulation, &calendar, planned.trace.events()).unwrap();
        prop_assert_eq!(case.trace(), &planned.trace);
        case.reset();
        for event in planned.trace.events() {
            prop_assert_eq!(case.apply(event), Ok(()));
        }
        prop_assert_eq!(case.trace(), &planned.trace, "a case used again is as good as new");
        for deadline in planned.trace.deadlines() {
            prop_assert_eq!(deadline.proof(&planned.trace, case.reckoner()).unwrap().due, deadline.own);
        }

        match planned.stop {
            Stop::Ended(outcome) => {
                let last = planned.trace.entries().last().unwrap().what;
                prop_assert_eq!(last, EntryKind::CaseEnded { outcome, valid: None });
                prop_assert!(case.open_procedures().is_empty());
            }
            Stop::NeedsFact(need) => prop_assert_eq!(case.facts().get(need.fact), None),
            Stop::Loop(_) | Stop::TooLong { .. } => {}
        }
        // One event can still bring the walk of one thread to its end.
        prop_assert!(planned.trace.entries().len() <= Case::MOST_ENTRIES + 2);
    }

    #[test]
    fn no_deadline_is_later_than_what_encloses_it(
        regulation in any_regulation(),
        facts in any_facts(),
        later in any_later(),
        expired in any_expired(),
        day in 0..400_i64,
    ) {
        let calendar = calendar();
        let start = at("2016-10-01 11:11").plus(day * 1440);
        let Ok(planned) = walked(&regulation, &calendar, start, (&facts, later, expired)) else { return Ok(()) };
        for deadline in planned.trace.deadlines() {
            if let Some(limit) = deadline.limit {
                prop_assert!(limit.due < deadline.own);
                let encloses = match limit.by {
                    Limiter::Procedure(procedure) => regulation.procedure(procedure).total.is_some(),
                    Limiter::Call(node) => regulation.node(node).by.is_some(),
                };
                prop_assert!(encloses);
            }
        }
        for overrun in &planned.overruns {
            prop_assert!(overrun.reaches > overrun.limit.due);
        }
        let mut case = Case::new(&regulation, &calendar);
        for event in planned.trace.events() {
            prop_assert_eq!(case.apply(event), Ok(()));
            nothing_open_is_due_after_what_encloses_it(&case)?;
        }
    }

    #[test]
    fn a_clock_that_stands_for_working_days_moves_a_term_of_working_days_by_as_many(
        amount in 1..60_u16,
        opened in 0..300_i64,
        stood in 0..90_i64,
        minutes in (0..1440_i64, 0..1440_i64),
    ) {
        let suspends = suspending(step(to(1)));
        let term = Term::Amount { amount, unit: Unit::WorkingDay };
        let regulation = regulation(vec![(Some(term), vec![suspends, step(Target::Outcome(GRANTED))])], Vec::new());
        let calendar = calendar();
        let start = at("2016-10-03 09:00").plus(opened * 1440 + minutes.0);
        let end = start.plus(stood * 1440 + minutes.1);
        let received = Event { at: start, what: EventKind::Received { channel: Channel::Portal } };
        let mut case = Case::replay(&regulation, &calendar, [received]).unwrap();
        let total = |case: &Case<'_>| case.trace().deadline(case.open_procedures()[0].total.unwrap()).due();
        let before = total(&case);
        let EntryKind::Received { accepted, .. } = case.trace().entries()[0].what else { unreachable!() };
        let done = EventKind::StepDone { node: NodeId(0), prolonged: None };
        case.apply(Event { at: end, what: done }).unwrap();
        let standing = if end < accepted.at { 0 } else {
            calendar.working_days(accepted.at.day().plus(1), end.day()).unwrap()
        };
        let moved = calendar.working_days(before.day.plus(1), total(&case).day).unwrap();
        prop_assert_eq!(moved, standing);
    }
}
