//! Plans at the edges: commissions, clocks that stand within a call, terms within terms, what is stopped and what goes on.

use reglament::engine::{Awaited, Case, EntryKind, Limiter, Plan, Planner, Refusal, Stop, plan};
use reglament::model::{By, Channel, ClockEffect, Facts, Meetings, Node, NodeId, ProcedureId, Regulation, Target};

use super::sketch::{GRANTED, REFUSED, at, calendar, call, days, minutes, regulation, step, timed};
use super::steps::{done, received};

/// By the office the first procedure begins.
const OFFICE: Channel = Channel::Office;

/// A regulation whose one body meets on Thursdays.
fn on_thursdays(nodes: Vec<Node>) -> Regulation {
    let mut made = regulation(vec![(None, nodes)], Vec::new());
    let weekdays = [false, false, false, true, false, false, false];
    made.participants[0].meets = Some(Meetings { weekdays, month_days: Vec::new() });
    made
}

fn planned(regulation: &Regulation, start: &str) -> Result<Plan, Refusal> {
    plan(regulation, &calendar(), OFFICE, at(start), &Facts::none(0))
}

/// When the last thing of a plan happened.
fn end(plan: &Plan) -> reglament::calendar::Moment {
    plan.trace.entries().last().unwrap().at
}

#[test]
fn a_commission_without_a_term_meets_as_its_office_opens() {
    let made = on_thursdays(vec![step(Target::Outcome(GRANTED))]);
    assert_eq!(end(&planned(&made, "2017-06-12 10:00").unwrap()), at("2017-06-15 09:00"));
    assert_eq!(end(&planned(&made, "2017-06-15 10:00").unwrap()), at("2017-06-15 10:00"));
}

#[test]
fn a_commission_meets_until_its_term_on_the_last_day_and_until_its_office_closes_before() {
    // Sixteen hours of office time from Tuesday 10:00 end on Thursday at 10:00, those from Wednesday 10:00 on Friday.
    let made = on_thursdays(vec![timed(minutes(960), Target::Outcome(GRANTED))]);
    assert_eq!(end(&planned(&made, "2017-06-13 10:00").unwrap()), at("2017-06-15 10:00"));
    assert_eq!(end(&planned(&made, "2017-06-14 10:00").unwrap()), at("2017-06-15 18:30"));
}

#[test]
fn a_meeting_in_a_year_that_is_not_held_is_refused() {
    let made = on_thursdays(vec![step(Target::Outcome(GRANTED))]);
    let refusal = planned(&made, "2018-12-31 10:00").unwrap_err();
    assert!(matches!(refusal, Refusal::Reckoning { .. }), "{refusal:?}");
}

#[test]
fn a_call_does_not_run_out_while_a_step_inside_makes_its_clock_stand() {
    let late = Some(Target::Outcome(REFUSED));
    let outer = vec![Node { term: Some(days(10).into()), on_expiry: late, ..call(1, Target::Outcome(GRANTED)) }];
    let inner = vec![Node { clock: Some(ClockEffect::Suspends), ..timed(days(30), Target::End) }];
    let made = regulation(vec![(None, outer), (None, inner)], Vec::new());
    let calendar = calendar();
    let planner = Planner::new(&made, &calendar, OFFICE, at("2017-06-12 10:00"), &Facts::none(0)).unwrap();
    let plan = planner.with_expired(vec![NodeId(0)]).finish().unwrap();
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
}

#[test]
fn a_term_that_two_terms_around_it_cannot_hold_exceeds_both() {
    let outer = vec![call(1, Target::Outcome(GRANTED))];
    let inner = vec![timed(days(30), Target::End)];
    let made = regulation(vec![(Some(days(20)), outer), (Some(days(10)), inner)], Vec::new());
    let plan = planned(&made, "2017-06-12 10:00").unwrap();
    let exceeded: Vec<_> = plan.overruns.iter().map(|overrun| (overrun.limit.by, overrun.first)).collect();
    let by = |procedure| (Limiter::Procedure(ProcedureId(procedure)), NodeId(1));
    assert_eq!(exceeded, [by(1), by(0)]);
}

#[test]
fn what_stands_beside_a_call_goes_on_when_the_call_stops_what_it_no_longer_needs() {
    let beside = |procedures: [u16; 2]| procedures.map(ProcedureId).to_vec();
    let outer = vec![Node { by: Some(By::All(beside([1, 4]))), ..step(Target::Outcome(GRANTED)) }];
    let first = vec![Node { by: Some(By::Any(beside([2, 3]))), ..step(Target::End) }];
    let leaf = || (None, vec![step(Target::End)]);
    let made = regulation(vec![(None, outer), (None, first), leaf(), leaf(), leaf()], Vec::new());
    let (calendar, start) = (calendar(), "2017-06-12 10:00");
    let case = Case::replay(&made, &calendar, [received(start, OFFICE), done(start, 2)]).unwrap();
    let stopped = case.trace().entries().iter().filter(|entry| matches!(entry.what, EntryKind::Stopped { .. }));
    assert_eq!(stopped.count(), 1);
    let open: Vec<_> = case.awaited().collect();
    assert!(matches!(open[..], [Awaited::Step(step)] if step.node == NodeId(4)), "{open:?}");
}
