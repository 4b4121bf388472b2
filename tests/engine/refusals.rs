//! Events that do not fit leave the case as it was and say why.

use reglament::calendar::ReckonError;
use reglament::engine::{Case, Event, Place, Refusal, RefusedEvent};
use reglament::model::{Channel, ChoiceValue, FactId, FactKind, NodeId, ProcedureId, Target, Value};

use super::sketch::{GRANTED, at, calendar, call, check, days, foster_care, regulation, step, timed, to};
use super::steps::{decided, done, received};

const OFFICE: Channel = Channel::Office;
const NOON: &str = "2017-06-12 12:00";

/// Applies an event that must be refused, and asserts that nothing else changed.
fn refused(case: &mut Case<'_>, event: Event) -> Refusal {
    let before = case.clone();
    let refusal = case.apply(event).unwrap_err();
    assert_eq!((case.state(), case.trace()), (before.state(), before.trace()));
    assert_eq!((case.facts(), case.open_procedures()), (before.facts(), before.open_procedures()));
    assert_eq!(case.now(), before.now());
    refusal
}

#[test]
fn an_event_must_fit_what_the_case_waits_for() {
    let only = ChoiceValue { name: "бір".into(), title: None };
    let kinds = vec![FactKind::YesNo, FactKind::Choice(vec![only]), FactKind::Date, FactKind::Number];
    let nodes = vec![step(to(1)), check(0, Target::Outcome(GRANTED), to(0))];
    let (regulation, calendar) = (regulation(vec![(None, nodes)], kinds), calendar());
    let mut case = Case::new(&regulation, &calendar);
    assert_eq!(refused(&mut case, done(NOON, 0)), Refusal::NotReceived);
    assert_eq!(refused(&mut case, decided(NOON, 0, 1)), Refusal::NotReceived);
    let closed = Refusal::ChannelClosed { channel: Channel::Mobile };
    assert_eq!(refused(&mut case, received(NOON, Channel::Mobile)), closed);
    case.apply(received(NOON, OFFICE)).unwrap();
    assert_eq!(refused(&mut case, received(NOON, OFFICE)), Refusal::ReceivedTwice);
    let (node, open) = (NodeId(1), NodeId(0));
    assert_eq!(refused(&mut case, done(NOON, 1)), Refusal::StepNotOpen { node, open });
    let earlier = "2017-06-12 11:59";
    assert_eq!(refused(&mut case, done(earlier, 0)), Refusal::BackInTime { last: at(NOON), at: at(earlier) });
    assert_eq!(refused(&mut case, decided(NOON, 9, 1)), Refusal::UnknownFact { fact: FactId(9) });
    for (fact, value) in [(0, 2), (0, -1), (1, 1), (1, -1), (2, i64::MAX)] {
        let wrong = Refusal::WrongValue { fact: FactId(fact), value: Value(value) };
        assert_eq!(refused(&mut case, decided(NOON, fact, value)), wrong);
    }
    for (fact, value) in [(1, 0), (2, 736_000), (3, i64::MIN)] {
        case.apply(decided(NOON, fact, value)).unwrap();
    }
    case.apply(done(NOON, 0)).unwrap();
    assert_eq!(refused(&mut case, done(NOON, 1)), Refusal::FactAwaited { node: NodeId(1), fact: FactId(0) });
    case.apply(decided(NOON, 0, 1)).unwrap();
    for event in [received(NOON, OFFICE), done(NOON, 0), decided(NOON, 0, 1)] {
        assert_eq!(refused(&mut case, event), Refusal::Ended);
    }
}

#[test]
fn a_replay_names_the_event_that_does_not_fit() {
    let (regulation, calendar) = (foster_care(), calendar());
    let refusal = Case::replay(&regulation, &calendar, [received(NOON, OFFICE), done(NOON, 3)]).unwrap_err();
    assert_eq!(refusal, RefusedEvent { index: 1, refusal: Refusal::StepNotOpen { node: NodeId(3), open: NodeId(0) } });
    assert_eq!(refusal.to_string(), "event 2 does not fit the case");
}

#[test]
fn a_year_without_a_calendar_is_named_with_its_place() {
    let calendar = calendar();
    let source = ReckonError::NoCalendar { year: 2019 };
    let regulation = foster_care();
    let mut case = Case::new(&regulation, &calendar);
    let refusal = refused(&mut case, received("2019-01-10 10:00", OFFICE));
    assert_eq!(refusal, Refusal::Reckoning { place: Place::Acceptance, source });
    let refusal = refused(&mut case, received("2018-12-10 10:00", OFFICE));
    assert_eq!(refusal, Refusal::Reckoning { place: Place::Procedure(ProcedureId(0)), source });
    // The decided fact and the step done before are still there after the refusal.
    let nodes = vec![step(to(1)), check(0, to(2), to(0)), timed(days(30), Target::Outcome(GRANTED))];
    let regulation = super::sketch::regulation(vec![(None, nodes)], vec![FactKind::YesNo]);
    let events = [received("2018-12-10 10:00", OFFICE), decided("2018-12-10 10:00", 0, 0), done("2018-12-10 10:00", 0)];
    let mut case = Case::replay(&regulation, &calendar, events).unwrap();
    case.apply(decided("2018-12-10 11:00", 0, 1)).unwrap();
    let refusal = refused(&mut case, done("2018-12-10 12:00", 0));
    assert_eq!(refusal, Refusal::Reckoning { place: Place::Node(NodeId(2)), source });
}

#[test]
fn a_way_that_comes_to_no_step_and_no_end_is_refused() {
    let calendar = calendar();
    let circle = regulation(vec![(None, vec![step(to(1)), check(0, to(1), to(1))])], vec![FactKind::YesNo]);
    let events = [received(NOON, OFFICE), decided(NOON, 0, 1)];
    let mut case = Case::replay(&circle, &calendar, events).unwrap();
    assert_eq!(refused(&mut case, done(NOON, 0)), Refusal::Endless { node: NodeId(1) });
    let recursion = regulation(vec![(None, vec![call(0, Target::End)])], Vec::new());
    let mut case = Case::new(&recursion, &calendar);
    assert_eq!(refused(&mut case, received(NOON, OFFICE)), Refusal::Endless { node: NodeId(0) });
}

#[test]
fn a_case_does_not_end_without_an_outcome() {
    let (regulation, calendar) = (regulation(vec![(None, vec![step(Target::End)])], Vec::new()), calendar());
    let mut case = Case::replay(&regulation, &calendar, [received(NOON, OFFICE)]).unwrap();
    assert_eq!(refused(&mut case, done(NOON, 0)), Refusal::NoOutcome { procedure: ProcedureId(0) });
}
