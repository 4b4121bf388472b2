//! Acceptance, steps with their deadlines, checks and facts.

use reglament::calendar::{Acceptance, Due, Moment, Phrase, WorkCalendar, YearCalendar};
use reglament::engine::{
    Asker, Awaited, Branch, Case, Deadline, EntryKind, Event, EventKind, Limiter, OpenStep, State,
};
use reglament::model::{Channel, ChoiceValue, FactId, FactKind, NodeId, ProcedureId, Regulation, Target, Value};

use super::sketch::{GRANTED, REFUSED, at, calendar, check, days, foster_care, minutes, regulation, step, timed, to};

pub(crate) fn received(moment: &str, channel: Channel) -> Event {
    Event { at: at(moment), what: EventKind::Received { channel } }
}

pub(crate) fn done(moment: &str, node: u16) -> Event {
    Event { at: at(moment), what: EventKind::StepDone { node: NodeId(node), prolonged: None } }
}

pub(crate) fn expired(moment: &str, node: u16) -> Event {
    Event { at: at(moment), what: EventKind::StepExpired { node: NodeId(node) } }
}

pub(crate) fn decided(moment: &str, fact: u16, value: i64) -> Event {
    Event { at: at(moment), what: EventKind::FactDecided { fact: FactId(fact), value: Value(value) } }
}

/// The end of a term on a day at a minute of the day.
pub(crate) fn due(moment: &str) -> Due {
    let moment: Moment = at(moment);
    Due { day: moment.day(), minute: moment.minute() }
}

/// The first open step.
pub(crate) fn open_step(case: &Case<'_>) -> OpenStep {
    let open = case.awaited().find_map(|awaited| match awaited {
        Awaited::Step(step) => Some(step),
        Awaited::Fact { .. } => None,
    });
    open.unwrap_or_else(|| panic!("no step is open: {:?}", case.state()))
}

/// The deadline of the first open step.
pub(crate) fn open_deadline(case: &Case<'_>) -> Deadline {
    *case.trace().deadline(open_step(case).deadline.unwrap())
}

/// A check that leads to a step by each of two ways.
fn one_check() -> Regulation {
    let nodes = vec![
        step(to(1)),
        check(0, to(2), to(3)),
        timed(days(1), Target::Outcome(GRANTED)),
        timed(days(2), Target::Outcome(REFUSED)),
    ];
    let values = ["бір", "екі"].map(|name| ChoiceValue { name: name.into(), title: None });
    regulation(vec![(None, nodes)], vec![FactKind::YesNo, FactKind::Choice(values.into())])
}

#[test]
fn terms_count_from_the_acceptance_and_not_from_the_application() {
    let (regulation, calendar) = (foster_care(), calendar());
    // A Friday, one minute after the desk has closed.
    let case = Case::replay(&regulation, &calendar, [received("2017-06-16 17:31", Channel::Office)]).unwrap();
    let EntryKind::Received { accepted, .. } = case.trace().entries()[0].what else { panic!() };
    assert_eq!((accepted.at, accepted.why), (at("2017-06-19 09:00"), Acceptance::AfterHours));
    let total = case.trace().deadline_of(&case.trace().entries()[1]).unwrap();
    assert_eq!((total.start().unwrap(), total.due()), (at("2017-06-19 09:00"), due("2017-07-19 18:30")));
    assert_eq!(open_deadline(&case).due(), due("2017-06-19 09:30"));
}

#[test]
fn only_the_desk_of_the_office_closes_before_the_portal() {
    let (regulation, calendar) = (foster_care(), calendar());
    for (channel, why) in [
        (Channel::Office, Acceptance::AfterHours),
        (Channel::StateCorporation, Acceptance::InTime),
        (Channel::Portal, Acceptance::InTime),
    ] {
        let case = Case::replay(&regulation, &calendar, [received("2017-06-16 18:00", channel)]).unwrap();
        let EntryKind::Received { accepted, .. } = case.trace().entries()[0].what else { panic!() };
        assert_eq!(accepted.why, why, "{channel:?}");
    }
}

#[test]
fn no_term_begins_before_the_acceptance() {
    let (regulation, calendar) = (one_check(), calendar());
    // All on a Sunday, before the application counts as accepted.
    let events =
        [received("2017-06-18 11:00", Channel::Portal), done("2017-06-18 11:01", 0), decided("2017-06-18 11:02", 0, 1)];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let deadline = open_deadline(&case);
    assert_eq!((deadline.start().unwrap(), deadline.due()), (at("2017-06-19 09:00"), due("2017-06-20 18:30")));
    assert_eq!(open_step(&case).opened, at("2017-06-18 11:02"), "the step is open before its term begins");
}

#[test]
fn each_step_counts_from_the_moment_it_opens() {
    let (regulation, calendar) = (foster_care(), calendar());
    let events = [received("2017-06-12 10:00", Channel::Office), done("2017-06-12 12:50", 0)];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let deadline = open_deadline(&case);
    assert_eq!((deadline.start().unwrap(), deadline.due()), (at("2017-06-12 12:50"), due("2017-06-13 18:30")));
    assert_eq!(deadline.proof(case.trace(), case.reckoner()).unwrap().due, deadline.own);
    assert_eq!(deadline.provisional(case.reckoner()), None);
}

#[test]
fn a_deadline_in_a_year_that_may_still_change_tells_the_year() {
    let years = [None, Some(Phrase::default())].into_iter().zip(2017..);
    let years = years.map(|(provisional, year)| YearCalendar { year, provisional, special: Vec::new() });
    let calendar = WorkCalendar::new("kz", years.collect()).unwrap();
    let made = regulation(vec![(None, vec![timed(days(30), Target::Outcome(GRANTED))])], Vec::new());
    let provisional = |start| {
        let case = Case::replay(&made, &calendar, [received(start, Channel::Office)]).unwrap();
        open_deadline(&case).provisional(case.reckoner())
    };
    assert_eq!([provisional("2017-06-12 10:00"), provisional("2017-12-12 10:00")], [None, Some(2018)]);
}

#[test]
fn a_step_is_never_due_later_than_what_encloses_it() {
    let nodes = vec![timed(days(20), to(1)), timed(days(20), Target::Outcome(GRANTED))];
    let (regulation, calendar) = (regulation(vec![(Some(days(30)), nodes)], Vec::new()), calendar());
    let events = [received("2017-06-12 10:00", Channel::Office), done("2017-06-30 10:00", 0)];
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let deadline = open_deadline(&case);
    assert_eq!(deadline.own, due("2017-07-20 18:30"));
    let limit = deadline.limit.unwrap();
    assert_eq!((limit.due, limit.by), (due("2017-07-12 18:30"), Limiter::Procedure(ProcedureId(0))));
    assert_eq!(deadline.due(), limit.due);
}

#[test]
fn a_step_is_late_from_the_minute_after_its_deadline() {
    let nodes = vec![timed(minutes(30), Target::Outcome(GRANTED))];
    let (regulation, calendar) = (regulation(vec![(None, nodes)], Vec::new()), calendar());
    for (moment, late) in [("2017-06-12 10:30", false), ("2017-06-12 10:31", true)] {
        let events = [received("2017-06-12 10:00", Channel::Office), done(moment, 0)];
        let case = Case::replay(&regulation, &calendar, events).unwrap();
        let lateness: Vec<_> = case.trace().entries().iter().filter_map(|entry| case.trace().late(entry)).collect();
        assert_eq!(lateness, [late], "{moment}");
    }
}

#[test]
fn without_office_hours_midnight_is_late() {
    let nodes = vec![timed(days(1), Target::Outcome(GRANTED))];
    let mut regulation = regulation(vec![(None, nodes)], Vec::new());
    regulation.terms.hours = None;
    let calendar = calendar();
    for (moment, late) in [("2017-06-13 23:59", false), ("2017-06-14 00:00", true)] {
        let events = [received("2017-06-12 10:00", Channel::Office), done(moment, 0)];
        let case = Case::replay(&regulation, &calendar, events).unwrap();
        assert_eq!(case.trace().late(&case.trace().entries()[2]), Some(late), "{moment}");
    }
}

#[test]
fn a_check_is_passed_as_soon_as_its_fact_is_decided() {
    let (regulation, calendar) = (one_check(), calendar());
    let mut case = Case::new(&regulation, &calendar);
    let asked = Awaited::Fact { fact: FactId(0), asker: Asker::Node(NodeId(1)) };
    assert_eq!(case.state(), &State::New);
    case.apply(received("2017-06-12 10:00", Channel::Office)).unwrap();
    case.apply(done("2017-06-12 10:05", 0)).unwrap();
    assert_eq!(case.awaited().collect::<Vec<_>>(), [asked]);
    case.apply(decided("2017-06-12 11:00", 1, 1)).unwrap();
    assert_eq!(case.awaited().collect::<Vec<_>>(), [asked], "another fact does not help");
    case.apply(decided("2017-06-13 11:00", 0, 0)).unwrap();
    let way = EntryKind::WayTaken { node: NodeId(1), branch: Branch::Otherwise, target: to(3) };
    assert_eq!(case.trace().entries().last().unwrap().what, way);
    assert_eq!(open_deadline(&case).start().unwrap(), at("2017-06-13 11:00"));
    case.apply(done("2017-06-13 12:00", 3)).unwrap();
    assert_eq!(case.state(), &State::Ended(REFUSED));
}

#[test]
fn a_fact_holds_from_before_and_until_it_is_decided_anew() {
    let (regulation, calendar) = (one_check(), calendar());
    let early = [
        received("2017-06-12 10:00", Channel::Office),
        decided("2017-06-12 10:01", 0, 0),
        decided("2017-06-12 10:02", 0, 1),
        done("2017-06-12 10:05", 0),
    ];
    let case = Case::replay(&regulation, &calendar, early).unwrap();
    let way = EntryKind::WayTaken { node: NodeId(1), branch: Branch::Way(0), target: to(2) };
    assert_eq!(case.trace().entries().last().unwrap().what, way);
}

#[test]
fn a_way_back_opens_the_step_again_with_a_new_deadline() {
    let nodes = vec![timed(days(3), to(1)), check(0, Target::Outcome(GRANTED), to(0))];
    let (regulation, calendar) = (regulation(vec![(None, nodes)], vec![FactKind::YesNo]), calendar());
    let events = [
        received("2017-06-12 10:00", Channel::Office),
        done("2017-06-13 10:00", 0),
        decided("2017-06-13 10:00", 0, 0),
        done("2017-06-14 10:00", 0),
    ];
    let mut case = Case::replay(&regulation, &calendar, events).unwrap();
    // The old answer still holds: the way leads back once more.
    assert_eq!(open_deadline(&case).start().unwrap(), at("2017-06-14 10:00"));
    case.apply(decided("2017-06-14 11:00", 0, 1)).unwrap();
    case.apply(done("2017-06-15 10:00", 0)).unwrap();
    assert_eq!(case.state(), &State::Ended(GRANTED));
}

#[test]
fn every_entry_leads_to_its_clause_and_every_step_to_its_actor() {
    let (regulation, calendar) = (foster_care(), calendar());
    let mut events = vec![received("2017-06-12 10:00", Channel::Office)];
    events.extend((0..5).map(|node| done("2017-06-12 10:10", node)));
    events.push(decided("2017-06-12 10:10", 3, 1));
    let case = Case::replay(&regulation, &calendar, events).unwrap();
    let clauses: Vec<&str> = case.trace().entries().iter().map(|e| e.clause(&regulation).unwrap().0.as_str()).collect();
    assert_eq!(clauses, ["91", "1", "1.1", "1.2", "1.3", "1.4", "1.5", "74", "1.5", "1", "3"]);
    for entry in case.trace().entries() {
        assert_eq!(entry.actor(&regulation).is_some(), entry.node().is_some());
        if let Some(deadline) = entry.deadline() {
            assert!(case.trace().deadline(deadline).due() <= due("2017-07-12 18:30"));
        }
    }
}
