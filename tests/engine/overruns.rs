//! What does not fit: found where each step takes all of its own term, and only there.

use reglament::engine::{EntryKind, Limiter, Overrun, Plan, Stop, plan};
use reglament::model::{Channel, Facts, Meetings, Node, NodeId, ProcedureId, Regulation, Target, Wait};

use super::sketch::{GRANTED, at, calendar, call, days, parallel, regulation, step, suspending, timed, to};

fn planned(regulation: &Regulation, start: &str) -> Plan {
    plan(regulation, &calendar(), Channel::Office, at(start), &Facts::none(0)).unwrap()
}

fn exceeded(plan: &Plan) -> Vec<(Limiter, NodeId)> {
    plan.overruns.iter().map(|Overrun { limit, first, .. }| (limit.by, *first)).collect()
}

#[test]
fn a_step_that_does_not_fit_the_term_of_a_call_exceeds_the_call() {
    let outer = vec![Node { term: Some(days(10).into()), ..call(1, Target::Outcome(GRANTED)) }];
    let made = regulation(vec![(None, outer), (None, vec![timed(days(30), Target::End)])], Vec::new());
    let plan = planned(&made, "2017-06-12 10:00");
    assert_eq!(exceeded(&plan), [(Limiter::Call(NodeId(0)), NodeId(1))]);
}

#[test]
fn a_commission_that_meets_within_the_total_does_not_exceed_it_though_its_own_term_does() {
    let mut made = regulation(vec![(Some(days(11)), vec![timed(days(14), Target::Outcome(GRANTED))])], Vec::new());
    let weekdays = [false, false, false, true, false, false, false];
    made.participants[0].meets = Some(Meetings { weekdays, month_days: Vec::new() });
    // The total ends on Friday 23.06.2017, the term on Monday; Thursdays are 15 and 22.06.
    let plan = planned(&made, "2017-06-12 10:00");
    assert_eq!(plan.trace.entries().last().unwrap().at, at("2017-06-22 18:30"));
    assert_eq!(exceeded(&plan), []);
}

#[test]
fn a_step_that_may_not_be_done_in_time_exceeds_the_total_though_no_term_is_limited() {
    let wait = Wait { term: days(10), after: NodeId(0) };
    let second = Node { not_before: Some(wait), ..step(Target::Outcome(GRANTED)) };
    let made = regulation(vec![(Some(days(5)), vec![step(to(1)), second])], Vec::new());
    let plan = planned(&made, "2017-06-12 10:00");
    assert_eq!(exceeded(&plan), [(Limiter::Procedure(ProcedureId(0)), NodeId(1))]);
}

#[test]
fn a_step_waits_for_one_beside_that_is_not_done_yet() {
    let outer = vec![parallel(&[1, 2], true, Target::Outcome(GRANTED))];
    let wait = Wait { term: days(2), after: NodeId(2) };
    let waiting = vec![Node { not_before: Some(wait), ..step(Target::End) }];
    let made = regulation(vec![(None, outer), (None, waiting), (None, vec![timed(days(3), Target::End)])], Vec::new());
    let plan = planned(&made, "2017-06-12 10:00");
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
    let done = plan.trace.entries().iter().filter_map(|entry| match entry.what {
        EntryKind::StepDone { node, .. } => Some(node),
        _ => None,
    });
    assert_eq!(done.collect::<Vec<_>>(), [NodeId(2), NodeId(1)]);
}

#[test]
fn a_call_limits_what_is_inside_where_clocks_can_stand_and_do_not() {
    let outer = vec![Node { term: Some(days(10).into()), ..call(1, Target::Outcome(GRANTED)) }];
    let remedy = suspending(timed(days(5), Target::End));
    let made = regulation(vec![(None, outer), (None, vec![timed(days(30), to(2)), remedy])], Vec::new());
    let plan = planned(&made, "2017-06-12 10:00");
    let first = plan.trace.entries().iter().find(|entry| matches!(entry.what, EntryKind::StepDone { .. })).unwrap();
    assert_eq!(first.at, at("2017-06-22 18:30"));
}
