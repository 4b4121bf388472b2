//! What holds for every regulation, sound or not, and every case.

use proptest::prelude::*;
use reglament::engine::{Case, Deadline, EntryKind, Limiter, Refusal, Stop, plan};
use reglament::model::{Channel, FactId, FactKind, Facts, Node, Regulation, Target, Value};

use super::sketch::{GRANTED, REFUSED, at, calendar, call, check, days, minutes, regulation, step, timed, to};

/// How many nodes each of the two procedures of a generated regulation has.
const NODES: u16 = 5;
/// How many facts a generated regulation has.
const FACTS: u16 = 3;

/// A place to go to from a node of the procedure that begins with a node.
fn target(first: u16) -> impl Strategy<Value = Target> {
    prop_oneof![
        4 => (first..first + NODES).prop_map(to),
        1 => Just(Target::Outcome(GRANTED)),
        1 => Just(Target::Outcome(REFUSED)),
        1 => Just(Target::End),
    ]
}

/// A node of the procedure that begins with a node; only the second procedure may call, and it calls the first one.
fn node(first: u16) -> impl Strategy<Value = Node> {
    let called = u32::from(first > 0);
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

fn any_regulation() -> impl Strategy<Value = Regulation> {
    (procedure(0), procedure(NODES)).prop_map(|(inner, outer)| {
        let procedures = [inner, outer].map(|(total, nodes)| (total.map(days), nodes));
        regulation(procedures.into(), vec![FactKind::YesNo; usize::from(FACTS)])
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

proptest! {
    #[test]
    fn a_plan_is_a_case_that_can_be_replayed(
        regulation in any_regulation(),
        facts in any_facts(),
        day in 0..400_i64,
        minute in 0..1440_i64,
    ) {
        let calendar = calendar();
        let start = at("2016-10-01 00:00").plus(day * 1440 + minute);
        let planned = plan(&regulation, &calendar, Channel::Portal, start, &facts);
        prop_assert_eq!(&plan(&regulation, &calendar, Channel::Portal, start, &facts), &planned);
        let planned = match planned {
            Ok(planned) => planned,
            Err(refusal) => {
                let known = matches!(refusal, Refusal::NoOutcome { .. } | Refusal::Endless { .. });
                prop_assert!(known, "{refusal:?}");
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

        match planned.stop {
            Stop::Ended(outcome) => {
                prop_assert_eq!(planned.trace.entries().last().unwrap().what, EntryKind::CaseEnded { outcome });
            }
            Stop::NeedsFact(need) => prop_assert_eq!(facts.get(need.fact), None),
            Stop::Loop(_) => {}
            Stop::TooLong { .. } => prop_assert!(false, "ten nodes make no long way"),
        }
        // Between two decisions each step is passed at most once for each place it is called from, and each walk from
        // there to the next passes each node at most once for each place it is called from; there are at most as many decisions as facts.
        let nodes = usize::from(2 * NODES);
        let walks = usize::from(FACTS + 1) * nodes * nodes;
        prop_assert!(planned.trace.entries().len() <= walks * nodes * 3 * 4);
    }

    #[test]
    fn no_deadline_is_later_than_what_encloses_it(
        regulation in any_regulation(),
        facts in any_facts(),
        day in 0..400_i64,
    ) {
        let calendar = calendar();
        let start = at("2016-10-01 11:11").plus(day * 1440);
        let Ok(planned) = plan(&regulation, &calendar, Channel::Portal, start, &facts) else { return Ok(()) };
        let trace = &planned.trace;
        let mut enclosing = Vec::new();
        for entry in trace.entries() {
            let due = trace.deadline_of(entry).map(Deadline::due);
            if let EntryKind::ProcedureEnded { .. } | EntryKind::Returned { .. } = entry.what {
                prop_assert_eq!(enclosing.pop(), Some(due), "each end closes its own beginning");
            }
            if let Some(due) = due {
                prop_assert!(enclosing.iter().flatten().all(|limit| due <= *limit));
            }
            if let EntryKind::ProcedureBegun { .. } | EntryKind::Called { .. } = entry.what {
                enclosing.push(due);
            }
            let reckoned = trace.deadline_of(entry);
            if let Some(limit) = reckoned.and_then(|deadline| deadline.limit) {
                prop_assert!(limit.due < reckoned.unwrap().own);
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
    }
}
