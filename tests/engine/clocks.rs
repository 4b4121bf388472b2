//! Clocks that stand still, terms that are prolonged, and what follows them.

use reglament::calendar::{Move, Term, Unit};
use reglament::engine::{Case, EntryKind, Event, EventKind, Limiter, Planner, Refusal, Stop, Trace};
use reglament::model::{Channel, ClockEffect, Facts, Grant, Node, NodeId, ProcedureId, Regulation, Target};

use super::sketch::{GRANTED, REFUSED, at, calendar, call, days, parallel, regulation, step, suspending, timed, to};
use super::steps::{done, due, expired, open_deadline, received};

const OFFICE: Channel = Channel::Office;

fn working(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::WorkingDay }
}

fn months(amount: u16) -> Term {
    Term::Amount { amount, unit: Unit::Month }
}

fn prolonging(by: Term, is_most: bool, target: Target) -> Node {
    Node { clock: Some(ClockEffect::Prolongs { by, is_most, notice: None }), ..step(target) }
}

fn prolonged(moment: &str, node: u16, by: Option<Term>) -> Event {
    Event { at: at(moment), what: EventKind::StepDone { node: NodeId(node), prolonged: by } }
}

/// Ten working days for a step, one that suspends for 30 days and can run out, and a last one as long as all.
fn suspended() -> Regulation {
    let remedy = Node { on_expiry: Some(Target::Outcome(REFUSED)), ..suspending(timed(days(30), to(2))) };
    let nodes = vec![step(to(1)), remedy, timed(working(90), Target::Outcome(GRANTED))];
    regulation(vec![(Some(working(10)), nodes)], Vec::new())
}

/// The trace of a case of that regulation: its first step is done on the day after the application, then an event follows.
fn suspended_until(event: Event) -> Trace {
    let events = [received("2017-06-12 10:00", OFFICE), done("2017-06-13 10:00", 0), event];
    Case::replay(&suspended(), &calendar(), events).unwrap().trace().clone()
}

#[test]
fn a_step_that_suspends_is_not_limited_by_what_it_suspends() {
    let (regulation, calendar) = (suspended(), calendar());
    let events = [received("2017-06-12 10:00", OFFICE), done("2017-06-13 10:00", 0)];
    let mut case = Case::replay(&regulation, &calendar, events).unwrap();
    assert_eq!(case.trace().deadline(case.open_procedures()[0].total.unwrap()).due(), due("2017-06-26 18:30"));
    assert_eq!((open_deadline(&case).due(), open_deadline(&case).limit), (due("2017-07-13 18:30"), None));
    case.apply(done("2017-06-20 10:00", 1)).unwrap();
    // From Tuesday to Tuesday five working days pass.
    let total = *case.trace().deadline(case.open_procedures()[0].total.unwrap());
    // Saturday 01.07 is worked.
    assert_eq!(total.due(), due("2017-07-01 18:30"));
    let (from, to) = (at("2017-06-13 10:00"), at("2017-06-20 10:00"));
    assert_eq!(case.trace().moves_of(&total), [Move::Stood { from, to }]);
    assert_eq!(total.proof(case.trace(), case.reckoner()).unwrap().due, total.own);
    assert_eq!(open_deadline(&case).due(), total.due(), "what is open then is limited by the moved term");
    let entries = case.trace().entries();
    assert_eq!(entries[entries.len() - 2].what, EntryKind::ClockStood { node: NodeId(1), from, to });
    let EntryKind::TermMoved { limiter, from, to } = entries[entries.len() - 1].what else { panic!() };
    assert_eq!(limiter, Limiter::Procedure(ProcedureId(0)));
    assert_eq!(case.trace().deadline(from).due(), due("2017-06-26 18:30"), "the old end stays known");
    assert_eq!(case.trace().deadline(to), &total);
    assert_eq!(entries[entries.len() - 1].clause(&regulation).unwrap().0, "1.99");
}

#[test]
fn the_clock_goes_on_when_a_suspending_step_runs_out_of_time() {
    let (regulation, calendar) = (suspended(), calendar());
    let events = [received("2017-06-12 10:00", OFFICE), done("2017-06-13 10:00", 0)];
    let mut case = Case::replay(&regulation, &calendar, events).unwrap();
    let early = case.apply(expired("2017-07-13 18:30", 1)).unwrap_err();
    assert_eq!(early, Refusal::NotExpired { node: NodeId(1), due: due("2017-07-13 18:30") });
    case.apply(expired("2017-07-13 18:31", 1)).unwrap();
    let kinds: Vec<_> = case.trace().entries().iter().map(|entry| entry.what).collect();
    let stood = kinds.iter().position(|what| matches!(what, EntryKind::ClockStood { .. })).unwrap();
    assert!(matches!(kinds[stood - 1], EntryKind::StepExpired { node: NodeId(1), .. }));
    assert!(matches!(kinds[stood + 1], EntryKind::TermMoved { .. }));
    let replayed = Case::replay(&regulation, &calendar, case.trace().events()).unwrap();
    assert_eq!(replayed.trace(), case.trace());
}

#[test]
fn a_plan_lets_the_suspending_step_take_its_whole_term() {
    let (regulation, calendar) = (suspended(), calendar());
    let planner = Planner::new(&regulation, &calendar, OFFICE, at("2017-06-12 10:00"), &Facts::none(0)).unwrap();
    let plan = planner.clone().finish().unwrap();
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
    let ends: Vec<_> = plan.trace.entries().iter().map(|entry| entry.at).collect();
    assert!(ends.contains(&at("2017-07-12 18:30")));
    let [overrun] = plan.overruns[..] else { panic!("{:?}", plan.overruns) };
    assert_eq!(overrun.first, NodeId(2), "the ninety days do not fit the moved term");
    let plan = planner.with_expired(vec![NodeId(1)]).finish().unwrap();
    assert_eq!(plan.stop, Stop::Ended(REFUSED));
    assert_eq!(plan.trace.entries().last().unwrap().at, at("2017-07-12 18:31"), "a minute after its term");
}

#[test]
fn clocks_stopped_twice_at_once_stand_once() {
    let first = vec![suspending(step(Target::End))];
    let second = vec![suspending(step(Target::End))];
    let outer = vec![parallel(&[1, 2], true, to(1)), step(Target::Outcome(GRANTED))];
    let regulation = regulation(vec![(Some(working(10)), outer), (None, first), (None, second)], Vec::new());
    let calendar = calendar();
    let events = [received("2017-06-12 10:00", OFFICE), done("2017-06-14 10:00", 3), done("2017-06-16 10:00", 2)];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let total = case.trace().deadline(case.open_procedures()[0].total.unwrap());
    assert_eq!(total.due(), due("2017-06-30 18:30"), "four days and not six");
    assert_eq!(case.trace().moves_of(total).len(), 2);
}

#[test]
fn suspending_moves_a_call_and_its_caller_too() {
    let inner = vec![suspending(step(to(1))), timed(days(60), Target::Outcome(GRANTED))];
    let outer = vec![Node { term: Some(days(8).into()), ..call(0, Target::End) }];
    let regulation = regulation(vec![(Some(days(9)), inner), (Some(days(10)), outer)], Vec::new());
    let calendar = calendar();
    let events = [received("2017-06-12 10:00", Channel::Portal), done("2017-06-15 10:00", 0)];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let moved: Vec<_> = case
        .trace()
        .entries()
        .iter()
        .filter_map(|entry| match entry.what {
            EntryKind::TermMoved { limiter, to, .. } => Some((limiter, case.trace().deadline(to).due())),
            _ => None,
        })
        .collect();
    let call = due("2017-06-23 18:30");
    assert_eq!(
        moved,
        [
            (Limiter::Procedure(ProcedureId(1)), due("2017-06-26 18:30")),
            (Limiter::Call(NodeId(2)), call),
            (Limiter::Procedure(ProcedureId(0)), call),
        ]
    );
    assert_eq!(open_deadline(&case).limit.unwrap().by, Limiter::Call(NodeId(2)));
}

#[test]
fn a_clock_that_stands_leaves_a_call_beside_as_it_is() {
    let outer = vec![parallel(&[1, 2], true, Target::Outcome(GRANTED))];
    let remedy = vec![suspending(step(Target::End))];
    let calling = vec![Node { term: Some(days(10).into()), ..call(3, Target::End) }];
    let inner = vec![timed(days(60), Target::End)];
    let made = regulation(vec![(Some(days(20)), outer), (None, remedy), (None, calling), (None, inner)], Vec::new());
    let calendar = calendar();
    let events = [received("2017-06-12 10:00", OFFICE), done("2017-06-16 10:00", 1)];
    let case = Case::replay(&made, &calendar, events).unwrap();
    let limit = open_deadline(&case).limit.unwrap();
    assert_eq!((limit.by, limit.due), (Limiter::Call(NodeId(2)), due("2017-06-22 18:30")));
}

#[test]
fn a_clock_that_stood_for_no_time_is_not_told() {
    let trace = suspended_until(done("2017-06-13 10:00", 1));
    assert!(trace.entries().iter().all(|entry| !matches!(entry.what, EntryKind::ClockStood { .. })));
}

#[test]
fn entries_of_terms_that_ran_out_or_moved_tell_their_deadlines() {
    let trace = suspended_until(expired("2017-07-13 18:31", 1));
    let told = |is_meant: fn(EntryKind) -> bool| {
        let entry = trace.entries().iter().find(|entry| is_meant(entry.what)).unwrap();
        trace.deadline(entry.deadline().unwrap()).due()
    };
    assert_eq!(told(|what| matches!(what, EntryKind::StepExpired { .. })), due("2017-07-13 18:30"));
    let total = trace.entries().iter().rev().find_map(|entry| match entry.what {
        EntryKind::ProcedureEnded { total, .. } => total,
        _ => None,
    });
    let moved = told(|what| matches!(what, EntryKind::TermMoved { .. }));
    assert_eq!(moved, trace.deadline(total.unwrap()).due());
}

#[test]
fn a_step_that_ends_with_the_prolonged_total_is_not_limited_by_it() {
    let outer = vec![parallel(&[1, 2], true, Target::Outcome(GRANTED))];
    let other = vec![prolonging(days(14), false, Target::End)];
    let inner = vec![timed(days(24), Target::End)];
    let made = regulation(vec![(Some(days(10)), outer), (None, inner), (None, other)], Vec::new());
    let calendar = calendar();
    let mut case = Case::replay(&made, &calendar, [received("2017-06-12 10:00", OFFICE)]).unwrap();
    assert_eq!(open_deadline(&case).due(), due("2017-06-22 18:30"));
    case.apply(done("2017-06-13 10:00", 2)).unwrap();
    assert_eq!((open_deadline(&case).limit, open_deadline(&case).due()), (None, due("2017-07-10 18:30")));
}

#[test]
fn a_term_is_prolonged_once_by_what_is_stated() {
    let nodes = vec![prolonging(days(30), false, to(1)), step(to(0))];
    let regulation = regulation(vec![(Some(days(15)), nodes)], Vec::new());
    let calendar = calendar();
    let start = received("2017-06-12 10:00", OFFICE);
    let mut case = Case::replay(&regulation, &calendar, [start]).unwrap();
    let wrong = case.apply(prolonged("2017-06-13 10:00", 0, Some(days(10)))).unwrap_err();
    assert_eq!(wrong, Refusal::WrongAmount { node: NodeId(0), by: days(10), stated: Some(days(30)) });
    case.apply(done("2017-06-13 10:00", 0)).unwrap();
    let total = *case.trace().deadline(case.open_procedures()[0].total.unwrap());
    assert_eq!(total.due(), due("2017-07-27 18:30"));
    assert_eq!(case.trace().moves_of(&total), [Move::Prolonged(days(30))]);
    case.apply(done("2017-06-13 11:00", 1)).unwrap();
    let before = case.clone();
    assert_eq!(case.apply(done("2017-06-13 12:00", 0)), Err(Refusal::ProlongedTwice { node: NodeId(0) }));
    assert_eq!((case.trace(), case.state(), case.facts()), (before.trace(), before.state(), before.facts()));
    let other = case.apply(prolonged("2017-06-13 12:00", 1, Some(days(1)))).unwrap_err();
    assert_eq!(other, Refusal::StepNotOpen { node: NodeId(1), open: NodeId(0) });
}

#[test]
fn up_to_a_term_is_said_by_how_much_and_never_more() {
    let nodes = vec![prolonging(months(2), true, to(1)), timed(days(99), Target::Outcome(GRANTED))];
    let regulation = regulation(vec![(Some(days(15)), nodes)], Vec::new());
    let calendar = calendar();
    let mut case = Case::replay(&regulation, &calendar, [received("2017-06-12 10:00", OFFICE)]).unwrap();
    let needed = Refusal::AmountNeeded { node: NodeId(0), most: months(2) };
    assert_eq!(case.apply(done("2017-06-13 10:00", 0)), Err(needed));
    for by in [months(3), days(80), Term::Amount { amount: 1, unit: Unit::Year }] {
        let refusal = case.apply(prolonged("2017-06-13 10:00", 0, Some(by))).unwrap_err();
        assert_eq!(refusal, Refusal::WrongAmount { node: NodeId(0), by, stated: Some(months(2)) });
    }
    case.apply(prolonged("2017-06-13 10:00", 0, Some(days(20)))).unwrap();
    assert_eq!(open_deadline(&case).due(), due("2017-07-17 18:30"));
    assert!(case.trace().events().any(|event| event == prolonged("2017-06-13 10:00", 0, Some(days(20)))));
    let start = at("2017-06-12 10:00");
    let plan = Planner::new(&regulation, &calendar, OFFICE, start, &Facts::none(0)).unwrap().finish().unwrap();
    let by = plan.trace.entries().iter().find_map(|entry| match entry.what {
        EntryKind::Prolonged { by, .. } => Some(by),
        _ => None,
    });
    assert_eq!(by, Some(months(2)), "a plan takes the most");
}

#[test]
fn what_counts_back_from_a_total_term_moves_with_it() {
    let backward =
        Node { term: Some(reglament::model::ByCase::always(Grant::BeforeEnd(days(1)))), ..step(Target::End) };
    let inner = vec![backward];
    let other = vec![prolonging(days(14), false, Target::End)];
    let outer = vec![parallel(&[1, 2], true, Target::Outcome(GRANTED))];
    let made = regulation(vec![(Some(days(10)), outer), (None, inner.clone()), (None, other)], Vec::new());
    let calendar = calendar();
    let mut case = Case::replay(&made, &calendar, [received("2017-06-12 10:00", OFFICE)]).unwrap();
    assert_eq!(open_deadline(&case).due(), due("2017-06-21 18:30"));
    case.apply(done("2017-06-13 10:00", 2)).unwrap();
    assert_eq!(open_deadline(&case).due(), due("2017-07-05 18:30"));
    assert_eq!(open_deadline(&case).proof(case.trace(), case.reckoner()).unwrap().due, due("2017-07-05 18:30"));
    let none = regulation(vec![(None, inner)], Vec::new());
    let refusal = Case::new(&none, &calendar).apply(received("2017-06-12 10:00", OFFICE)).unwrap_err();
    assert_eq!(refusal, Refusal::NoTotal { node: NodeId(0) });
}
