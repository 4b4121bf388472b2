//! Steps that are done by several procedures at once.

use reglament::engine::{Asker, Awaited, Case, EntryKind, Limiter, Refusal, State, Stop, plan};
use reglament::model::{Channel, FactId, FactKind, Facts, NodeId, ProcedureId, Regulation, Target};

use super::sketch::{GRANTED, REFUSED, at, calendar, check, days, parallel, regulation, step, timed, to};
use super::steps::{decided, done, due, open_deadline, received};

const PORTAL: Channel = Channel::Portal;
const START: &str = "2017-06-12 10:00";

/// Two procedures of one step each, of five and ten days, done at once within 30 days, and a step after them.
fn two_at_once(is_all: bool) -> Regulation {
    let first = vec![timed(days(5), Target::End)];
    let second = vec![timed(days(10), Target::Outcome(REFUSED))];
    let outer = vec![parallel(&[0, 1], is_all, to(3)), timed(days(1), Target::Outcome(GRANTED))];
    regulation(vec![(None, first), (Some(days(20)), second), (Some(days(30)), outer)], Vec::new())
}

fn nodes(case: &Case<'_>) -> Vec<NodeId> {
    let steps = case.awaited().map(|awaited| match awaited {
        Awaited::Step(step) => step.node,
        Awaited::Fact { .. } => panic!("a fact is awaited"),
    });
    steps.collect()
}

#[test]
fn all_procedures_of_a_parallel_step_are_open_at_once_and_all_must_end() {
    let calendar = calendar();
    let regulation = two_at_once(true);
    let mut case = Case::replay(&regulation, &calendar, [received(START, PORTAL)]).unwrap();
    assert_eq!(nodes(&case), [NodeId(0), NodeId(1)]);
    let depths: Vec<_> = case.open_procedures().iter().map(|open| (open.procedure, open.depth)).collect();
    assert_eq!(depths, [(ProcedureId(2), 0), (ProcedureId(0), 1), (ProcedureId(1), 1)]);
    case.apply(done("2017-06-13 10:00", 1)).unwrap();
    assert_eq!(nodes(&case), [NodeId(0)], "in any order");
    let refusal = case.apply(done("2017-06-13 10:00", 3)).unwrap_err();
    assert_eq!(refusal, Refusal::StepNotOpen { node: NodeId(3), open: NodeId(0) });
    case.apply(done("2017-06-14 10:00", 0)).unwrap();
    assert_eq!(nodes(&case), [NodeId(3)]);
    assert_eq!(open_deadline(&case).start(), Some(at("2017-06-14 10:00")));
    case.apply(done("2017-06-14 10:01", 3)).unwrap();
    assert_eq!(case.state(), &State::Ended(GRANTED), "an outcome inside holds until the caller comes to another");
}

#[test]
fn the_first_procedure_that_ends_stops_the_others() {
    let calendar = calendar();
    let regulation = two_at_once(false);
    let events = [received(START, PORTAL), done("2017-06-13 10:00", 0)];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    assert_eq!(nodes(&case), [NodeId(3)]);
    let last: Vec<_> = case.trace().entries().iter().rev().take(3).map(|entry| entry.what).collect();
    assert!(matches!(last[2], EntryKind::ProcedureEnded { procedure: ProcedureId(0), .. }), "{last:?}");
    assert!(matches!(last[1], EntryKind::Stopped { procedure: ProcedureId(1), total: Some(_) }), "{last:?}");
    assert!(matches!(last[0], EntryKind::Returned { node: NodeId(2), .. }), "{last:?}");
    assert_eq!(case.open_procedures().len(), 1);
}

#[test]
fn a_procedure_that_ends_at_once_leaves_the_others_unbegun() {
    let ends = vec![check(0, Target::End, Target::End)];
    let outer = vec![parallel(&[0, 1], false, Target::Outcome(GRANTED))];
    let regulation =
        regulation(vec![(None, ends), (None, vec![step(Target::End)]), (None, outer)], vec![FactKind::YesNo]);
    let calendar = calendar();
    let mut case = Case::replay(&regulation, &calendar, [received(START, PORTAL)]).unwrap();
    let asked = Awaited::Fact { fact: FactId(0), asker: Asker::Node(NodeId(0)) };
    assert!(case.awaited().eq([asked, case.awaited().nth(1).unwrap()]), "both have begun: the first one waits");
    case.apply(decided(START, 0, 1)).unwrap();
    assert_eq!(case.state(), &State::Ended(GRANTED));
    let stopped = case.trace().entries().iter().filter(|entry| matches!(entry.what, EntryKind::Stopped { .. }));
    assert_eq!(stopped.count(), 1);
}

#[test]
fn one_fact_lets_all_threads_go_on_that_wait_for_it() {
    let ask = || check(0, to(1), to(1));
    let first = vec![ask(), step(Target::End)];
    let second = vec![check(0, to(3), to(3)), step(Target::End)];
    let outer = vec![parallel(&[0, 1], true, Target::Outcome(GRANTED))];
    let regulation = regulation(vec![(None, first), (None, second), (None, outer)], vec![FactKind::YesNo]);
    let calendar = calendar();
    let events = [received(START, PORTAL), decided("2017-06-12 11:00", 0, 0)];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    assert_eq!(nodes(&case), [NodeId(1), NodeId(3)]);
}

#[test]
fn threads_within_threads_end_in_their_order() {
    let leaf = |place: u16| vec![step(if place == 0 { Target::End } else { Target::Outcome(GRANTED) })];
    let inner = vec![parallel(&[0, 1], true, Target::End)];
    let outer = vec![parallel(&[2, 3], true, Target::End)];
    let procedures = vec![(None, leaf(0)), (None, leaf(1)), (None, inner), (None, leaf(0)), (None, outer)];
    let regulation = regulation(procedures, Vec::new());
    let calendar = calendar();
    let mut case = Case::replay(&regulation, &calendar, [received(START, PORTAL)]).unwrap();
    assert_eq!(nodes(&case), [NodeId(0), NodeId(1), NodeId(3)]);
    for (node, left) in [(0, vec![NodeId(1), NodeId(3)]), (3, vec![NodeId(1)]), (1, Vec::new())] {
        case.apply(done(START, node)).unwrap();
        assert_eq!(nodes(&case), left);
    }
    assert_eq!(case.state(), &State::Ended(GRANTED));
}

#[test]
fn threads_that_end_at_once_again_and_again_are_refused() {
    let regulation = regulation(
        vec![
            (None, vec![check(0, Target::End, Target::End)]),
            (None, vec![check(0, Target::End, Target::End)]),
            (None, vec![step(to(3)), parallel(&[0, 1], true, to(3))]),
        ],
        vec![FactKind::YesNo],
    );
    let calendar = calendar();
    let events = [received(START, PORTAL), decided(START, 0, 1)];
    let mut case = Case::replay(&regulation, &calendar, events).unwrap();
    assert!(matches!(case.apply(done(START, 2)), Err(Refusal::Endless { .. })));
}

#[test]
fn a_plan_does_first_what_is_due_first() {
    let calendar = calendar();
    for (is_all, order) in [(true, vec![NodeId(0), NodeId(1), NodeId(3)]), (false, vec![NodeId(0), NodeId(3)])] {
        let regulation = two_at_once(is_all);
        let plan = plan(&regulation, &calendar, PORTAL, at(START), &Facts::none(0)).unwrap();
        assert_eq!(plan.stop, Stop::Ended(GRANTED));
        let steps = plan.trace.entries().iter().filter_map(|entry| match entry.what {
            EntryKind::StepDone { node, .. } => Some(node),
            _ => None,
        });
        assert_eq!(steps.collect::<Vec<_>>(), order);
    }
}

#[test]
fn a_thread_that_goes_round_is_a_loop_unless_another_one_ends_it() {
    let calendar = calendar();
    let circle = |is_all| {
        let first = vec![timed(days(3), to(0))];
        let second = vec![timed(days(10), Target::End)];
        let outer = vec![parallel(&[0, 1], is_all, Target::Outcome(GRANTED))];
        regulation(vec![(None, first), (None, second), (None, outer)], Vec::new())
    };
    let walk = |made: &Regulation| plan(made, &calendar, PORTAL, at(START), &Facts::none(0)).unwrap();
    assert_eq!(walk(&circle(false)).stop, Stop::Ended(GRANTED));
    assert_eq!(walk(&circle(true)).stop, Stop::Loop(NodeId(0)));
    let idle = regulation(
        vec![
            (None, vec![step(to(0))]),
            (None, vec![timed(days(10), Target::End)]),
            (None, vec![parallel(&[0, 1], false, Target::Outcome(GRANTED))]),
        ],
        Vec::new(),
    );
    assert_eq!(walk(&idle).stop, Stop::Loop(NodeId(0)), "no time passes");
}

#[test]
fn threads_within_a_term_do_not_fit_it_each_for_itself() {
    let first = vec![timed(days(5), Target::End)];
    let second = vec![timed(days(20), Target::End)];
    let outer = vec![parallel(&[0, 1], true, Target::Outcome(GRANTED))];
    let regulation = regulation(vec![(None, first), (None, second), (Some(days(10)), outer)], Vec::new());
    let calendar = calendar();
    let plan = plan(&regulation, &calendar, PORTAL, at(START), &Facts::none(0)).unwrap();
    let [overrun] = plan.overruns[..] else { panic!("{:?}", plan.overruns) };
    assert_eq!((overrun.limit.by, overrun.first), (Limiter::Procedure(ProcedureId(2)), NodeId(1)));
    assert_eq!((overrun.limit.due, overrun.reaches), (due("2017-06-22 18:30"), due("2017-07-03 18:30")));
}
