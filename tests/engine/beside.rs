//! Threads that go on beside each other: whose outcome holds, whose clock stands, what is left when a step runs out.

use reglament::engine::{Awaited, Case, EntryKind, Event, EventKind, OpenStep, Planner, Refusal, State, Stop};
use reglament::model::{
    Channel, ClauseNumber, ClockEffect, Facts, Node, NodeId, OutcomeId, ProcedureId, Regulation, Target, Withdrawal,
};

use super::sketch::{
    GRANTED, PORTAL_REFUSED, REFUSED, at, calendar, call, days, parallel, regulation, step, suspending, timed, to,
};
use super::steps::{done, due, expired, received};

/// By the office the first procedure begins.
const OFFICE: Channel = Channel::Office;
const START: &str = "2017-06-12 10:00";

fn prolonging(by: u16, target: Target) -> Node {
    Node { clock: Some(ClockEffect::Prolongs { by: days(by), is_most: false, notice: None }), ..step(target) }
}

fn open_steps(case: &Case<'_>) -> Vec<OpenStep> {
    let steps = case.awaited().filter_map(|awaited| match awaited {
        Awaited::Step(step) => Some(step),
        Awaited::Fact { .. } => None,
    });
    steps.collect()
}

fn stopped(case: &Case<'_>) -> Vec<ProcedureId> {
    let stopped = case.trace().entries().iter().filter_map(|entry| match entry.what {
        EntryKind::Stopped { procedure, .. } => Some(procedure),
        _ => None,
    });
    stopped.collect()
}

/// The lateness of each step done, in order.
fn late(case: &Case<'_>) -> Vec<(NodeId, Option<bool>)> {
    let done = case.trace().entries().iter().filter_map(|entry| match entry.what {
        EntryKind::StepDone { node, .. } => Some((node, case.trace().late(entry))),
        _ => None,
    });
    done.collect()
}

/// The case as its own events make it again.
fn is_replayed(case: &Case<'_>, regulation: &Regulation) {
    let calendar = calendar();
    let again = Case::replay(regulation, &calendar, case.trace().events()).unwrap();
    assert_eq!(again.trace(), case.trace());
}

/// A step done by two procedures; the second one calls a third, which refuses, and then has a step more.
fn with_a_refusal_inside(is_all: bool) -> Regulation {
    let outer = vec![parallel(&[1, 2], is_all, to(1)), step(Target::End)];
    let first = vec![step(Target::Outcome(GRANTED))];
    let second = vec![call(3, to(4)), step(Target::End)];
    let inside = vec![step(Target::Outcome(REFUSED))];
    regulation(vec![(None, outer), (None, first), (None, second), (None, inside)], Vec::new())
}

#[test]
fn an_outcome_of_what_was_stopped_does_not_hold() {
    let calendar = calendar();
    let made = with_a_refusal_inside(false);
    let events = [received(START, OFFICE), done(START, 5), done(START, 2), done(START, 1)];
    let case = Case::replay(&made, &calendar, events).unwrap();
    assert_eq!((case.state(), stopped(&case)), (&State::Ended(GRANTED), vec![ProcedureId(2)]));
    let mut undecided = made.clone();
    undecided.nodes[2] = Node { name: "екінші".into(), ..step(Target::End) };
    let refusal = Case::replay(&undecided, &calendar, events).unwrap_err().refusal;
    assert_eq!(refusal, Refusal::NoOutcome { procedure: ProcedureId(0) }, "the refusal was left with its procedure");
}

#[test]
fn of_the_outcomes_of_all_that_ended_the_one_reached_last_holds() {
    let calendar = calendar();
    let made = with_a_refusal_inside(true);
    // The refusal comes first, and the procedure around it ends last.
    let events = [received(START, OFFICE), done(START, 5), done(START, 2), done(START, 4), done(START, 1)];
    assert_eq!(Case::replay(&made, &calendar, events).unwrap().state(), &State::Ended(GRANTED));
    let events = [received(START, OFFICE), done(START, 2), done(START, 5), done(START, 4), done(START, 1)];
    let case = Case::replay(&made, &calendar, events).unwrap();
    assert_eq!(case.state(), &State::Ended(REFUSED));
    let told: Vec<Option<OutcomeId>> = case
        .trace()
        .entries()
        .iter()
        .filter_map(|entry| match entry.what {
            EntryKind::ProcedureEnded { outcome, .. } => Some(outcome),
            _ => None,
        })
        .collect();
    assert_eq!(told, [Some(GRANTED), Some(REFUSED), Some(REFUSED), Some(REFUSED)]);
}

#[test]
fn a_procedure_that_ends_with_an_outcome_lets_the_others_run_on() {
    let calendar = calendar();
    let made = with_a_refusal_inside(true);
    let case = Case::replay(&made, &calendar, [received(START, OFFICE), done(START, 2)]).unwrap();
    assert_eq!(case.state(), &State::Open);
    assert_eq!(open_steps(&case).iter().map(|step| step.node).collect::<Vec<_>>(), [NodeId(5)]);
}

/// A step within ten days done by two procedures, one of which has two at once inside; on expiry the portal refuses.
fn nested() -> Regulation {
    let late = Some(Target::Outcome(PORTAL_REFUSED));
    let outer = vec![Node { term: Some(days(10).into()), on_expiry: late, ..parallel(&[1, 2], true, Target::End) }];
    let first = vec![step(Target::Outcome(GRANTED))];
    let second = vec![parallel(&[3, 4], false, Target::End)];
    let leaf = || vec![step(Target::Outcome(REFUSED))];
    let mut made = regulation(
        vec![(Some(days(30)), outer), (None, first), (Some(days(20)), second), (None, leaf()), (None, leaf())],
        Vec::new(),
    );
    made.withdrawal = Some(Withdrawal { clause: ClauseNumber("9".into()), outcome: REFUSED });
    made
}

#[test]
fn all_threads_of_a_step_that_runs_out_of_time_are_stopped_the_inner_ones_first() {
    let (made, calendar) = (nested(), calendar());
    let start = [received(START, OFFICE)];
    let mut case = Case::replay(&made, &calendar, start).unwrap();
    assert_eq!(open_steps(&case).iter().map(|step| step.node).collect::<Vec<_>>(), [NodeId(1), NodeId(3), NodeId(4)]);
    case.apply(expired("2017-06-22 18:31", 0)).unwrap();
    assert_eq!(stopped(&case), [1, 3, 4, 2].map(ProcedureId));
    assert_eq!((case.state(), case.open_procedures().len()), (&State::Ended(PORTAL_REFUSED), 0));
    is_replayed(&case, &made);
    let planner = Planner::new(&made, &calendar, OFFICE, at(START), &Facts::none(0)).unwrap();
    assert_eq!(
        planner.with_expired(vec![NodeId(0)]).finish().unwrap().stop,
        Stop::Ended(REFUSED),
        "it was done before"
    );
}

#[test]
fn a_withdrawal_stops_all_that_runs_at_once() {
    let (made, calendar) = (nested(), calendar());
    let withdrawn = Event { at: at("2017-06-13 10:00"), what: EventKind::Withdrawn };
    let events = [received(START, OFFICE), done(START, 3), withdrawn];
    let case = Case::replay(&made, &calendar, events).unwrap();
    assert_eq!(stopped(&case), [4, 1, 0].map(ProcedureId), "the inner step was done by the first that ended");
    assert_eq!((case.state(), case.open_procedures().len()), (&State::Ended(REFUSED), 0));
    is_replayed(&case, &made);
}

/// Within ten days at once: a step that suspends, for thirty days, and one that has twenty.
fn suspended_beside() -> Regulation {
    let outer = vec![parallel(&[1, 2], true, Target::Outcome(GRANTED))];
    let first = vec![suspending(timed(days(30), Target::End))];
    let second = vec![Node { on_expiry: Some(Target::Outcome(REFUSED)), ..timed(days(20), Target::End) }];
    regulation(vec![(Some(days(10)), outer), (None, first), (None, second)], Vec::new())
}

#[test]
fn a_thread_is_not_late_by_a_term_whose_clock_another_one_makes_stand_still() {
    let (made, calendar) = (suspended_beside(), calendar());
    let start = received(START, OFFICE);
    let mut case = Case::replay(&made, &calendar, [start, done("2017-06-28 10:00", 2)]).unwrap();
    assert_eq!(late(&case), [(NodeId(2), Some(false))], "the ten days are not over: they stood for sixteen");
    let total = |case: &Case<'_>| case.trace().deadline(case.open_procedures()[0].total.unwrap()).due();
    assert_eq!(total(&case), due("2017-07-10 18:30"));
    case.apply(done("2017-07-05 10:00", 1)).unwrap();
    is_replayed(&case, &made);
    // All in all they stand for 23 days, whether they were looked at in between or not.
    let other = Case::replay(&made, &calendar, [start, done("2017-06-20 10:00", 2), done("2017-07-05 10:00", 1)]);
    let end = |case: &Case<'_>| {
        let ended =
            case.trace().entries().iter().rev().find(|entry| matches!(entry.what, EntryKind::ProcedureEnded { .. }));
        case.trace().deadline_of(ended.unwrap()).unwrap().due()
    };
    assert_eq!(end(&case), end(&other.unwrap()));
    assert_eq!(end(&case), due("2017-07-17 18:30"));
}

#[test]
fn a_step_does_not_run_out_by_a_term_whose_clock_stands_still() {
    let (made, calendar) = (suspended_beside(), calendar());
    let mut case = Case::replay(&made, &calendar, [received(START, OFFICE)]).unwrap();
    let before = case.clone();
    let refusal = case.apply(expired("2017-06-23 10:00", 2)).unwrap_err();
    assert_eq!(refusal, Refusal::NotExpired { node: NodeId(2), due: due("2017-07-03 18:30") });
    assert_eq!((case.trace(), case.state()), (before.trace(), before.state()));
    case.apply(expired("2017-07-03 18:31", 2)).unwrap();
    let planner = Planner::new(&made, &calendar, OFFICE, at(START), &Facts::none(0)).unwrap();
    let plan = planner.with_expired(vec![NodeId(2)]).finish().unwrap();
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
    let entry = plan.trace.entries().iter().find(|entry| matches!(entry.what, EntryKind::StepExpired { .. })).unwrap();
    assert_eq!(entry.at, at("2017-07-03 18:31"));
}

#[test]
fn two_steps_prolong_one_after_the_other() {
    let nodes = vec![prolonging(10, to(1)), prolonging(20, to(2)), step(Target::Outcome(GRANTED))];
    let (made, calendar) = (regulation(vec![(Some(days(15)), nodes)], Vec::new()), calendar());
    let events = [received(START, OFFICE), done("2017-06-13 10:00", 0), done("2017-06-14 10:00", 1)];
    let case = Case::replay(&made, &calendar, events).unwrap();
    let total = case.trace().deadline(case.open_procedures()[0].total.unwrap());
    assert_eq!(total.due(), due("2017-07-27 18:30"), "15 and 10 and 20 days, rolled once at the end");
    assert_eq!(case.trace().moves_of(total).len(), 2);
    assert_eq!(total.proof(case.trace(), case.reckoner()).unwrap().due, total.own);
}

#[test]
fn a_clock_that_stood_for_a_moment_moves_no_end_but_is_told() {
    let nodes = vec![suspending(step(to(1))), step(Target::Outcome(GRANTED))];
    let (made, calendar) = (regulation(vec![(Some(days(10)), nodes)], Vec::new()), calendar());
    let case = Case::replay(&made, &calendar, [received(START, OFFICE), done("2017-06-12 12:00", 0)]).unwrap();
    let kinds = || case.trace().entries().iter().map(|entry| entry.what);
    assert!(kinds().any(|what| matches!(what, EntryKind::ClockStood { .. })));
    assert!(!kinds().any(|what| matches!(what, EntryKind::TermMoved { .. })));
    let total = case.trace().deadline(case.open_procedures()[0].total.unwrap());
    assert_eq!(case.trace().moves_of(total).len(), 1, "the proof says that the clock stood");
    assert_eq!(total.due(), due("2017-06-22 18:30"));
}
