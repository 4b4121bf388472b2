//! Procedures that call procedures: limits, outcomes, ends.

use reglament::engine::{Case, EntryKind, Limiter, State};
use reglament::model::{Channel, FactKind, Node, NodeId, ProcedureId, Regulation, Target};

use super::sketch::{GRANTED, REFUSED, at, calendar, call, check, days, foster_care, regulation, step, timed, to};
use super::steps::{decided, done, due, open_deadline, open_step, received};

const PORTAL: Channel = Channel::Portal;

/// A called procedure of one step of ten days, and its caller with a total of 30 days and a step after the call.
fn called_within(call_term: Option<u16>, total: Option<u16>) -> Regulation {
    let inner = vec![timed(days(10), Target::Outcome(GRANTED))];
    let outer =
        vec![Node { term: call_term.map(|term| days(term).into()), ..call(0, to(2)) }, timed(days(40), Target::End)];
    regulation(vec![(total.map(days), inner), (Some(days(30)), outer)], Vec::new())
}

#[test]
fn the_total_of_a_called_procedure_counts_from_the_call() {
    let (regulation, calendar) = (foster_care(), calendar());
    let mut events = vec![received("2017-06-12 10:00", PORTAL)];
    events.extend([done("2017-06-13 10:00", 5), done("2017-06-13 10:00", 6), decided("2017-06-13 10:00", 0, 1)]);
    events.extend([done("2017-06-14 10:00", 9), decided("2017-06-14 10:00", 1, 1)]);
    events.extend([done("2017-06-15 10:00", 12), decided("2017-06-16 10:00", 2, 1)]);
    let mut case = Case::replay(&regulation, &calendar, events).unwrap();
    let open = case.open_procedures();
    assert_eq!(open.iter().map(|open| open.procedure).collect::<Vec<_>>(), [ProcedureId(1), ProcedureId(0)]);
    assert_eq!(open[0].total, None);
    let total = case.trace().deadline(open[1].total.unwrap());
    assert_eq!((total.start().unwrap(), total.due()), (at("2017-06-16 10:00"), due("2017-07-17 18:30")));
    assert_eq!(open[1].limit.unwrap().by, Limiter::Procedure(ProcedureId(0)), "of two equal limits the inner one");
    for (node, moment) in (0..).zip(["2017-06-16 10:20", "2017-06-19 10:00", "2017-07-10 10:00", "2017-07-11 10:00"]) {
        case.apply(done(moment, node)).unwrap();
    }
    case.apply(done("2017-07-12 10:00", 4)).unwrap();
    case.apply(decided("2017-07-12 10:00", 3, 0)).unwrap();
    assert_eq!(open_step(&case).node, NodeId(16), "the caller goes on");
    case.apply(done("2017-07-12 10:01", 16)).unwrap();
    assert_eq!(case.state(), &State::Ended(REFUSED));
    assert!(case.open_procedures().is_empty());
    let returned = case.trace().entries().iter().find(|entry| matches!(entry.what, EntryKind::Returned { .. }));
    let returned = returned.unwrap();
    assert_eq!((returned.node(), case.trace().late(returned)), (Some(NodeId(15)), Some(false)));
}

#[test]
fn a_call_with_a_term_limits_all_that_is_inside() {
    let calendar = calendar();
    let regulation = called_within(Some(4), Some(8));
    let case = Case::replay(&regulation, &calendar, [received("2017-06-12 10:00", PORTAL)]).unwrap();
    let limit = open_deadline(&case).limit.unwrap();
    assert_eq!((limit.due, limit.by), (due("2017-06-16 18:30"), Limiter::Call(NodeId(1))));
    let total = case.trace().deadline(case.open_procedures()[1].total.unwrap());
    assert_eq!((total.own, total.limit), (due("2017-06-20 18:30"), Some(limit)), "the inner total is limited too");
}

#[test]
fn a_called_procedure_without_a_term_is_within_the_callers_total() {
    let calendar = calendar();
    let regulation = called_within(None, None);
    let mut case = Case::replay(&regulation, &calendar, [received("2017-06-12 10:00", PORTAL)]).unwrap();
    assert_eq!(open_deadline(&case).limit, None);
    case.apply(done("2017-06-13 10:00", 0)).unwrap();
    let limit = open_deadline(&case).limit.unwrap();
    assert_eq!((limit.due, limit.by), (due("2017-07-12 18:30"), Limiter::Procedure(ProcedureId(1))));
}

#[test]
fn an_outcome_inside_a_call_holds_until_the_caller_comes_to_another() {
    let inner = vec![step(Target::Outcome(GRANTED))];
    let outer = vec![call(0, to(2)), check(0, Target::End, Target::Outcome(REFUSED))];
    let regulation = regulation(vec![(None, inner), (None, outer)], vec![FactKind::YesNo]);
    let calendar = calendar();
    for (fact, outcome) in [(1, GRANTED), (0, REFUSED)] {
        let events =
            [received("2017-06-12 10:00", PORTAL), done("2017-06-12 10:00", 0), decided("2017-06-12 10:00", 0, fact)];
        let case = Case::replay(&regulation, &calendar, events).unwrap();
        assert_eq!(case.state(), &State::Ended(outcome));
    }
}
