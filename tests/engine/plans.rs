//! Cases walked at their limits.

use reglament::engine::{
    Asker, Case, Deadline, EntryKind, Limiter, Need, Overrun, Pacer, Planner, Refusal, State, Stop, plan,
};
use reglament::model::{Channel, FactId, FactKind, Facts, Node, NodeId, ProcedureId, Regulation, Target, Value};

use super::sketch::{
    GRANTED, PORTAL_REFUSED, at, calendar, call, check, days, foster_care, regulation, step, timed, to,
};
use super::steps::{decided, due, received};

/// Facts that are all decided.
fn facts(values: &[i64]) -> Facts {
    let mut facts = Facts::none(values.len());
    for (fact, value) in (0..).zip(values) {
        facts.set(FactId(fact), Value(*value));
    }
    facts
}

#[test]
fn steps_at_their_limits_can_overrun_the_total_but_never_move_it() {
    let (regulation, calendar) = (foster_care(), calendar());
    for channel in [Channel::Office, Channel::Portal] {
        let plan = plan(&regulation, &calendar, channel, at("2017-06-16 10:00"), &facts(&[1; 4])).unwrap();
        assert_eq!(plan.stop, Stop::Ended(GRANTED));
        let dues: Vec<_> = plan.trace.deadlines().iter().map(Deadline::due).collect();
        let total = due("2017-07-17 18:30");
        assert_eq!(dues[dues.len() - 6], total);
        let steps = [due("2017-06-16 10:30"), due("2017-06-19 18:30"), total, total, total];
        assert_eq!(dues[dues.len() - 5..], steps, "{channel:?}");
        let [Overrun { limit, first, reaches }] = plan.overruns[..] else { panic!("{:?}", plan.overruns) };
        assert_eq!((limit.due, limit.by), (total, Limiter::Procedure(ProcedureId(0))));
        assert_eq!((first, reaches), (NodeId(3), due("2017-07-19 18:30")));
        assert!(plan.trace.entries().iter().all(|entry| plan.trace.late(entry) != Some(true)));
    }
}

#[test]
fn steps_that_fit_overrun_nothing() {
    let nodes = vec![timed(days(10), to(1)), timed(days(10), Target::Outcome(GRANTED))];
    let (regulation, calendar) = (regulation(vec![(Some(days(30)), nodes)], Vec::new()), calendar());
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-12 10:00"), &facts(&[])).unwrap();
    assert_eq!((plan.stop, plan.overruns), (Stop::Ended(GRANTED), Vec::new()));
}

#[test]
fn a_step_without_a_term_takes_no_time_and_midnight_is_not_the_next_day() {
    let nodes = vec![timed(days(1), to(1)), step(to(2)), timed(days(1), Target::Outcome(GRANTED))];
    let mut regulation = regulation(vec![(None, nodes)], Vec::new());
    regulation.terms.hours = None;
    let calendar = calendar();
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-12 10:00"), &facts(&[])).unwrap();
    let entry = plan.trace.entries().last().unwrap();
    assert_eq!(entry.at, at("2017-06-14 23:59"));
}

#[test]
fn a_walk_stops_at_a_fact_it_needs_and_goes_on_when_told() {
    let (regulation, calendar) = (foster_care(), calendar());
    let start = at("2017-06-17 10:00");
    let mut planner =
        Planner::new(&regulation, &calendar, Channel::Portal, start, &Facts::none(regulation.facts.len())).unwrap();
    for (fact, node) in [(0, 7), (1, 10), (2, 13), (3, 4)] {
        let need = Need { fact: FactId(fact), asker: Asker::Node(NodeId(node)) };
        assert_eq!(planner.next_need(), Ok(Some(need)));
        assert_eq!(planner.next_need(), Ok(Some(need)), "asking changes nothing");
        planner.answer(need.fact, Value::YES).unwrap();
    }
    assert_eq!(planner.next_need(), Ok(None));
    assert_eq!(planner.case().state(), &State::Ended(GRANTED));
    assert_eq!(planner.answer(FactId(0), Value::YES), Err(Refusal::Ended));
    let told = planner.finish().unwrap();
    let known = plan(&regulation, &calendar, Channel::Portal, start, &facts(&[1; 4])).unwrap();
    assert_eq!(told, known, "being told is the same as knowing beforehand");
}

#[test]
fn facts_are_decided_when_the_way_reaches_them() {
    let (regulation, calendar) = (foster_care(), calendar());
    let plan = plan(&regulation, &calendar, Channel::Portal, at("2017-06-12 10:00"), &facts(&[1, 0, 1, 1])).unwrap();
    assert_eq!(plan.stop, Stop::Ended(PORTAL_REFUSED));
    let decided = plan.trace.entries().iter().filter(|entry| matches!(entry.what, EntryKind::FactDecided { .. }));
    assert_eq!(decided.count(), 2, "facts that the way does not ask for are not decided");
}

#[test]
fn a_walk_that_comes_back_with_the_same_facts_is_a_loop() {
    let nodes = vec![step(to(1)), timed(days(3), to(2)), check(0, Target::Outcome(GRANTED), to(1))];
    let (made, calendar) = (regulation(vec![(None, nodes)], vec![FactKind::YesNo]), calendar());
    let walk = |value| plan(&made, &calendar, Channel::Office, at("2017-06-12 10:00"), &facts(&[value])).unwrap();
    let back = walk(0);
    assert_eq!(back.stop, Stop::Loop(NodeId(1)));
    let passed = back.trace.entries().iter().filter(|entry| matches!(entry.what, EntryKind::StepDone { .. }));
    assert_eq!(passed.count(), 3, "once by the old facts and once by the new");
    assert_eq!(walk(1).stop, Stop::Ended(GRANTED));
    let nodes = vec![step(to(1)), check(0, to(1), Target::Outcome(GRANTED))];
    let circle = regulation(vec![(None, nodes)], vec![FactKind::YesNo]);
    let plan = plan(&circle, &calendar, Channel::Office, at("2017-06-12 10:00"), &facts(&[1])).unwrap();
    assert_eq!(plan.stop, Stop::Loop(NodeId(1)));
}

#[test]
fn the_same_procedure_called_from_two_places_is_no_loop() {
    let inner = vec![step(Target::Outcome(GRANTED))];
    let outer = vec![call(0, to(2)), Node { term: Some(days(2).into()), ..call(0, Target::End) }];
    let (regulation, calendar) = (regulation(vec![(None, inner), (None, outer)], Vec::new()), calendar());
    let plan = plan(&regulation, &calendar, Channel::Portal, at("2017-06-12 10:00"), &facts(&[])).unwrap();
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
}

/// Procedures of which each calls the one before it twice; the innermost has one node.
fn doubling(levels: u16, leaf: Node) -> Regulation {
    let mut procedures = vec![(None, vec![leaf])];
    for level in 0..levels {
        procedures.push((None, vec![call(level, to(2 * level + 2)), call(level, Target::End)]));
    }
    regulation(procedures, vec![FactKind::YesNo])
}

#[test]
fn procedures_that_call_each_other_twice_are_finite() {
    let calendar = calendar();
    let outcome = Target::Outcome(GRANTED);
    for leaf in [check(0, outcome, outcome), step(outcome)] {
        let nested = doubling(10, leaf);
        let plan = plan(&nested, &calendar, Channel::Portal, at("2017-06-12 10:00"), &facts(&[1])).unwrap();
        assert_eq!(plan.stop, Stop::Ended(GRANTED));
        let ended = plan.trace.entries().iter().filter(|entry| matches!(entry.what, EntryKind::ProcedureEnded { .. }));
        assert_eq!(ended.count(), 2047);
    }
}

#[test]
fn a_walk_too_long_for_any_memory_is_given_up() {
    let calendar = calendar();
    let outcome = Target::Outcome(GRANTED);
    let limit = Case::MOST_ENTRIES;
    for leaf in [check(0, outcome, outcome), step(outcome)] {
        let nested = doubling(30, leaf);
        let plan = plan(&nested, &calendar, Channel::Portal, at("2017-06-12 10:00"), &facts(&[1])).unwrap();
        assert_eq!((plan.stop, plan.overruns), (Stop::TooLong { limit }, Vec::new()));
        assert!(plan.trace.entries().len() <= limit + 1);
    }
    let nested = doubling(30, step(outcome));
    let start = at("2017-06-12 10:00");
    let mut planner = Planner::new(&nested, &calendar, Channel::Portal, start, &facts(&[])).unwrap();
    assert_eq!([planner.run(), planner.run()], [Ok(Stop::TooLong { limit }), Ok(Stop::TooLong { limit })]);
    let nested = doubling(30, check(0, outcome, outcome));
    let mut case = Case::new(&nested, &calendar);
    assert!(case.apply(received("2017-06-12 10:00", Channel::Portal)).is_ok(), "the first check waits for its fact");
    assert_eq!(case.apply(decided("2017-06-12 10:00", 0, 1)), Err(Refusal::TooLong { limit }));
}

#[test]
fn a_step_runs_out_of_time_as_often_as_it_is_mentioned() {
    let reply = Node { on_expiry: Some(to(1)), ..timed(days(2), Target::Outcome(GRANTED)) };
    let nodes = vec![reply, timed(days(1), to(0))];
    let calendar = calendar();
    for total in [None, Some(days(4))] {
        let regulation = regulation(vec![(total, nodes.clone())], Vec::new());
        for mentioned in 0..4 {
            let start = at("2017-06-12 10:00");
            let planner = Planner::new(&regulation, &calendar, Channel::Office, start, &facts(&[])).unwrap();
            let plan = planner.with_expired(vec![NodeId(0); mentioned]).finish().unwrap();
            assert_eq!(plan.stop, Stop::Ended(GRANTED));
            let entries = plan.trace.entries();
            let expired = entries.iter().filter(|entry| matches!(entry.what, EntryKind::StepExpired { .. })).count();
            let done = entries.iter().filter(|entry| matches!(entry.what, EntryKind::StepDone { .. })).count();
            assert_eq!((expired, done), (mentioned, mentioned + 1));
            assert_eq!(
                plan.overruns.is_empty(),
                total.is_none() || mentioned == 0,
                "the second walk runs out as often"
            );
        }
    }
}

#[test]
fn a_step_that_runs_out_into_itself_is_in_time_after_that() {
    let itself = Node { on_expiry: Some(to(0)), ..timed(days(2), Target::Outcome(GRANTED)) };
    let (regulation, calendar) = (regulation(vec![(None, vec![itself])], Vec::new()), calendar());
    let planner = Planner::new(&regulation, &calendar, Channel::Office, at("2017-06-12 10:00"), &facts(&[])).unwrap();
    let plan = planner.with_expired(vec![NodeId(0)]).finish().unwrap();
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
}

#[test]
fn a_walk_that_never_ends_overruns_nothing() {
    let nodes = vec![timed(days(20), to(1)), timed(days(20), to(0))];
    let (regulation, calendar) = (regulation(vec![(Some(days(30)), nodes)], Vec::new()), calendar());
    let plan = plan(&regulation, &calendar, Channel::Office, at("2017-06-12 10:00"), &facts(&[])).unwrap();
    assert_eq!((plan.stop, plan.overruns), (Stop::Loop(NodeId(0)), Vec::new()));
}

#[test]
fn what_happens_before_the_acceptance_keeps_its_moment() {
    let nodes = vec![step(to(1)), check(0, to(2), to(2)), timed(days(1), Target::Outcome(GRANTED))];
    let (regulation, calendar) = (regulation(vec![(None, nodes)], vec![FactKind::YesNo]), calendar());
    // A Sunday.
    let (sunday, monday) = (at("2017-06-18 22:15"), at("2017-06-19 09:00"));
    let plan = plan(&regulation, &calendar, Channel::Portal, sunday, &facts(&[1])).unwrap();
    let opened = plan.trace.entries().iter().filter_map(|entry| match entry.what {
        EntryKind::StepDone { opened, .. } => Some((opened, entry.at)),
        _ => None,
    });
    assert_eq!(opened.collect::<Vec<_>>(), [(sunday, sunday), (sunday, at("2017-06-20 18:30"))]);
    assert_eq!(plan.trace.deadlines()[0].start(), Some(monday));
}

#[test]
fn a_given_fact_of_a_wrong_type_is_refused() {
    let (regulation, calendar) = (foster_care(), calendar());
    let refusal = plan(&regulation, &calendar, Channel::Portal, at("2017-06-12 10:00"), &facts(&[7])).unwrap_err();
    assert_eq!(refusal, Refusal::WrongValue { fact: FactId(0), value: Value(7) });
}

#[test]
fn a_pacer_tells_of_every_start_what_a_plan_tells() {
    let (regulation, calendar) = (foster_care(), calendar());
    for values in [[1, 0, 0, 0], [1, 1, 0, 0], [1, 1, 1, 0], [1; 4]] {
        let planned = |start| plan(&regulation, &calendar, Channel::Portal, start, &facts(&values));
        let first = at("2017-01-05 10:00");
        let events = planned(first).unwrap().trace.events().map(|event| event.what).collect();
        let mut pacer = Pacer::new(&regulation, &calendar, events);
        let (mut counted, mut found) = (0, 0);
        for start in (0..3 * 366).map(|day| first.plus(day * 1440 + day % 1000)) {
            let overruns = pacer.overruns(start).map(<[Overrun]>::to_vec);
            let expected = planned(start).map(|plan| plan.overruns);
            counted += usize::from(expected.is_ok());
            found += expected.as_ref().map_or(0, Vec::len);
            assert_eq!(overruns.ok(), expected.ok(), "{values:?} from {start:?}");
        }
        assert!(counted > 300 && (found > 0 || values != [1; 4]), "{counted} {found}");
    }
}
