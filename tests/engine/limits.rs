//! Plans at the edges: commissions, clocks that stand within a call, terms within terms, what is stopped and what goes on.

use reglament::engine::{Awaited, Branch, Case, EntryKind, Limiter, Plan, Planner, Refusal, Stop, plan};
use reglament::model::{
    ByCase, Channel, FactId, FactKind, Facts, Grant, Meetings, Node, NodeId, ProcedureId, Regulation, Target, Wait,
};

use super::sketch::{
    GRANTED, REFUSED, at, calendar, call, check, days, minutes, parallel, regulation, step, suspending, timed, to,
};
use super::steps::{decided, done, received};

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

/// A plan in which a step is left to run out of time.
fn run_out(regulation: &Regulation, step: NodeId) -> Plan {
    let calendar = calendar();
    let planner = Planner::new(regulation, &calendar, OFFICE, at("2017-06-12 10:00"), &Facts::none(0)).unwrap();
    planner.with_expired(vec![step]).finish().unwrap()
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
    let inner = vec![suspending(timed(days(30), Target::End))];
    let made = regulation(vec![(None, outer), (None, inner)], Vec::new());
    let plan = run_out(&made, NodeId(0));
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
}

#[test]
fn a_call_runs_out_while_no_clock_stands() {
    let late = Some(Target::Outcome(REFUSED));
    let outer = vec![Node { term: Some(days(10).into()), on_expiry: late, ..call(1, Target::Outcome(GRANTED)) }];
    // The second step may not be done before the call is over.
    let wait = Wait { term: days(30), after: NodeId(1) };
    let inner = vec![step(to(2)), Node { not_before: Some(wait), ..step(Target::End) }];
    let made = regulation(vec![(None, outer), (None, inner)], Vec::new());
    let plan = run_out(&made, NodeId(0));
    assert_eq!((plan.stop, end(&plan)), (Stop::Ended(REFUSED), at("2017-06-22 18:31")));
}

#[test]
fn a_total_limits_its_steps_as_long_as_its_clock_has_not_stopped() {
    let remedy = suspending(timed(days(5), Target::Outcome(GRANTED)));
    let made = regulation(vec![(Some(days(10)), vec![timed(days(30), to(1)), remedy])], Vec::new());
    let plan = planned(&made, "2017-06-12 10:00").unwrap();
    let first = plan.trace.entries().iter().find(|entry| matches!(entry.what, EntryKind::StepDone { .. })).unwrap();
    assert_eq!(first.at, at("2017-06-22 18:30"));
}

/// A step beside one that makes the clock of both stand for thirty days, within a total of ten.
fn beside_a_suspension(step: Node) -> Regulation {
    let outer = vec![parallel(&[1, 2], true, Target::Outcome(GRANTED))];
    let remedy = suspending(timed(days(30), Target::End));
    regulation(vec![(Some(days(10)), outer), (None, vec![step]), (None, vec![remedy])], Vec::new())
}

#[test]
fn a_term_before_an_end_that_is_not_known_does_not_run_out() {
    let before = Node { term: Some(ByCase::always(Grant::BeforeEnd(days(3)))), ..step(Target::End) };
    let made = beside_a_suspension(Node { on_expiry: Some(Target::Outcome(REFUSED)), ..before });
    let plan = run_out(&made, NodeId(1));
    assert!(plan.trace.entries().iter().all(|entry| !matches!(entry.what, EntryKind::StepExpired { .. })));
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
}

#[test]
fn a_clock_that_stands_beside_is_told_where_a_term_has_run_out_and_not_before() {
    let made = beside_a_suspension(timed(days(5), Target::End));
    let stood = |moment| {
        let calendar = calendar();
        let case = Case::replay(&made, &calendar, [received("2017-06-12 10:00", OFFICE), done(moment, 1)]).unwrap();
        case.trace().entries().iter().filter(|entry| matches!(entry.what, EntryKind::ClockStood { .. })).count()
    };
    assert_eq!([stood("2017-06-14 10:00"), stood("2017-06-26 10:00")], [0, 1]);
}

#[test]
fn of_procedures_side_by_side_one_that_ends_at_once_leaves_the_others_to_be_begun() {
    let outer = vec![parallel(&[1, 2], true, Target::Outcome(GRANTED))];
    let at_once = vec![Node { is_check: true, ..step(Target::End) }];
    let made = regulation(vec![(None, outer), (None, at_once), (None, vec![step(Target::End)])], Vec::new());
    let calendar = calendar();
    let case = Case::replay(&made, &calendar, [received("2017-06-12 10:00", OFFICE)]).unwrap();
    let open: Vec<_> = case.awaited().collect();
    assert!(matches!(open[..], [Awaited::Step(step)] if step.node == NodeId(2)), "{open:?}");
    let ways = case
        .trace()
        .entries()
        .iter()
        .filter(|entry| matches!(entry.what, EntryKind::WayTaken { node: NodeId(1), branch: Branch::Only, .. }));
    assert_eq!(ways.count(), 1, "a check with one way is an entry too");
}

#[test]
fn a_call_whose_clock_stands_does_not_limit_what_goes_on_inside() {
    let mut made = beside_a_suspension(timed(days(20), Target::End));
    made.procedures[0].total = None;
    made.nodes[0].term = Some(days(10).into());
    let plan = planned(&made, "2017-06-12 10:00").unwrap();
    let is_first = |what| matches!(what, EntryKind::StepDone { node: NodeId(1), .. });
    let first = plan.trace.entries().iter().find(|entry| is_first(entry.what)).unwrap();
    assert_eq!(first.at, at("2017-07-03 18:30"));
}

#[test]
fn a_step_of_no_procedure_is_done_by_its_actor() {
    let made = regulation(vec![(None, vec![parallel(&[], true, Target::Outcome(GRANTED))])], vec![]);
    assert_eq!(planned(&made, "2017-06-12 10:00").unwrap().stop, Stop::Ended(GRANTED));
}

/// Why a case is refused that comes to checks; each of them leads to the node of a number, whatever is so.
fn refused(checks: impl IntoIterator<Item = u16>) -> Refusal {
    let checks = checks.into_iter().map(|next| check(0, to(next), to(next)));
    let nodes = [step(to(1))].into_iter().chain(checks).collect();
    let made = regulation(vec![(None, nodes)], vec![FactKind::YesNo]);
    let calendar = calendar();
    let events = [received("2017-06-12 10:00", OFFICE), done("2017-06-12 10:00", 0)];
    let mut case = Case::replay(&made, &calendar, events).unwrap();
    case.apply(decided("2017-06-12 10:00", 0, 1)).unwrap_err()
}

#[test]
fn a_circle_of_checks_that_does_not_lead_through_the_first_is_noticed() {
    assert_eq!(refused([2, 3, 4, 3]), Refusal::Endless { node: NodeId(3) });
}

#[test]
fn a_long_circle_of_checks_is_noticed_before_the_case_is_too_long() {
    let refusal = refused((2..=9).chain([2]));
    assert!(matches!(refusal, Refusal::Endless { .. }), "{refusal:?}");
}

#[test]
fn a_check_that_is_come_to_again_after_its_fact_was_forgotten_asks_it_again() {
    // The walk passes more nodes than there are before it comes to the check, so that the check is the place that it
    // remembers; the last call forgets the fact.
    let calls = (2..=5).map(|next| call(1, to(next)));
    let again = Node { anew: vec![FactId(0)], ..call(1, to(5)) };
    let nodes = [check(0, to(1), to(1))].into_iter().chain(calls);
    let outer = nodes.chain([check(0, to(6), Target::Outcome(GRANTED)), again]).collect();
    let leaf = vec![Node { is_check: true, ..step(Target::End) }];
    let made = regulation(vec![(None, outer), (None, leaf)], vec![FactKind::YesNo]);
    let calendar = calendar();
    let start = "2017-06-12 10:00";
    let mut case = Case::replay(&made, &calendar, [received(start, OFFICE)]).unwrap();
    case.apply(decided(start, 0, 1)).unwrap();
    assert_eq!(case.facts().get(FactId(0)), None);
    case.apply(decided(start, 0, 0)).unwrap();
    assert_eq!(case.facts().get(FactId(0)), Some(reglament::model::Value::NO));
    assert_eq!(case.state(), &reglament::engine::State::Ended(GRANTED));
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
    let outer = vec![parallel(&[1, 4], true, Target::Outcome(GRANTED))];
    let first = vec![parallel(&[2, 3], false, Target::End)];
    let leaf = || (None, vec![step(Target::End)]);
    let made = regulation(vec![(None, outer), (None, first), leaf(), leaf(), leaf()], Vec::new());
    let (calendar, start) = (calendar(), "2017-06-12 10:00");
    let case = Case::replay(&made, &calendar, [received(start, OFFICE), done(start, 2)]).unwrap();
    let stopped = case.trace().entries().iter().filter(|entry| matches!(entry.what, EntryKind::Stopped { .. }));
    assert_eq!(stopped.count(), 1);
    let open: Vec<_> = case.awaited().collect();
    assert!(matches!(open[..], [Awaited::Step(step)] if step.node == NodeId(4)), "{open:?}");
}
