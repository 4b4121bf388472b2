//! Terms by case, from a step, by hours of one's own; waits, meetings, facts asked anew, withdrawal and validity.

use reglament::calendar::{CountFrom, OfficeHours, Term, Unit, Window};
use reglament::engine::{
    Asker, Awaited, Case, EntryKind, Event, EventKind, Need, Planner, Refusal, RefusedEvent, State, Stop,
};
use reglament::model::{
    ByCase, Channel, ClauseNumber, Comparison, Condition, FactId, FactKind, Facts, Grant, Meetings, Node, NodeId,
    ParticipantId, ProcedureId, Target, TotalTerm, Validity, Value, Wait, Withdrawal,
};

use super::sketch::{GRANTED, REFUSED, at, calendar, call, check, days, minutes, regulation, step, timed, to};
use super::steps::{decided, done, due, open_deadline, open_step, received};

const OFFICE: Channel = Channel::Office;
const START: &str = "2017-06-12 10:00";

fn if_yes<T>(yes: T, otherwise: T) -> ByCase<T> {
    let condition = Condition::Compare { fact: FactId(0), comparison: Comparison::Equal, value: Value::YES };
    ByCase { cases: vec![(condition, yes)], otherwise }
}

fn event(moment: &str, what: EventKind) -> Event {
    Event { at: at(moment), what }
}

#[test]
fn a_term_by_case_is_decided_at_the_opening_and_asks_for_its_fact() {
    let term = if_yes(Grant::Within(days(3)), Grant::Within(days(10)));
    let nodes = vec![step(to(1)), Node { term: Some(term), ..step(Target::Outcome(GRANTED)) }];
    let regulation = regulation(vec![(None, nodes)], vec![FactKind::YesNo]);
    let calendar = calendar();
    let mut case = Case::replay(&regulation, &calendar, [received(START, OFFICE), done(START, 0)]).unwrap();
    let asked = Awaited::Fact { fact: FactId(0), asker: Asker::Node(NodeId(1)) };
    assert!(case.awaited().eq([asked]));
    assert_eq!(case.apply(done(START, 1)), Err(Refusal::FactAwaited { node: NodeId(1), fact: FactId(0) }));
    case.apply(decided("2017-06-13 10:00", 0, 1)).unwrap();
    assert_eq!((open_step(&case).opened, open_deadline(&case).due()), (at(START), due("2017-06-15 18:30")));
    case.apply(decided("2017-06-13 11:00", 0, 0)).unwrap();
    assert_eq!(open_deadline(&case).due(), due("2017-06-15 18:30"), "what was decided at the opening stands");
}

#[test]
fn a_total_term_by_case_asks_in_the_name_of_its_procedure() {
    let mut regulation = regulation(vec![(Some(days(1)), vec![step(Target::Outcome(GRANTED))])], vec![FactKind::YesNo]);
    regulation.procedures[0].total =
        Some(TotalTerm { term: if_yes(days(3), days(10)), clause: ClauseNumber("8".into()) });
    let calendar = calendar();
    let mut case = Case::replay(&regulation, &calendar, [received(START, OFFICE)]).unwrap();
    let asked = Awaited::Fact { fact: FactId(0), asker: Asker::Procedure(ProcedureId(0)) };
    assert!(case.awaited().eq([asked]));
    case.apply(decided("2017-06-14 10:00", 0, 1)).unwrap();
    let total = case.trace().deadline(case.open_procedures()[0].total.unwrap());
    assert_eq!(total.due(), due("2017-06-15 18:30"), "it counts from the application all the same");
}

#[test]
fn a_term_can_count_from_when_another_step_was_last_done() {
    let from = Grant::From(days(3), NodeId(0));
    let nodes = vec![step(to(1)), step(to(2)), Node { term: Some(ByCase::always(from)), ..step(to(0)) }];
    let made = regulation(vec![(None, nodes.clone())], Vec::new());
    let calendar = calendar();
    let events = [received(START, OFFICE), done("2017-06-13 10:00", 0), done("2017-06-15 10:00", 1)];
    let mut case = Case::replay(&made, &calendar, events).unwrap();
    assert_eq!(open_deadline(&case).start(), Some(at("2017-06-13 10:00")));
    for (moment, node) in [("2017-06-15 10:00", 2), ("2017-06-19 10:00", 0), ("2017-06-20 10:00", 1)] {
        case.apply(done(moment, node)).unwrap();
    }
    assert_eq!(open_deadline(&case).start(), Some(at("2017-06-19 10:00")));
    let mut never = nodes;
    never[2].term = Some(ByCase::always(Grant::From(days(3), NodeId(2))));
    let made = regulation(vec![(None, never)], Vec::new());
    let events = [received(START, OFFICE), done(START, 0), done(START, 1)];
    let refusal = Refusal::NeverDone { node: NodeId(2), after: NodeId(2) };
    assert_eq!(Case::replay(&made, &calendar, events).unwrap_err(), RefusedEvent { index: 2, refusal });
}

#[test]
fn a_step_is_not_done_before_its_time() {
    let wait = Wait { term: Term::Amount { amount: 3, unit: Unit::WorkingDay }, after: NodeId(0) };
    let hearing = Node { not_before: Some(wait), ..timed(days(1), Target::Outcome(GRANTED)) };
    let regulation = regulation(vec![(None, vec![step(to(1)), hearing])], Vec::new());
    let calendar = calendar();
    let mut case = Case::replay(&regulation, &calendar, [received(START, OFFICE), done(START, 0)]).unwrap();
    let early = case.apply(done("2017-06-15 18:29", 1)).unwrap_err();
    assert_eq!(early, Refusal::TooEarly { node: NodeId(1), until: due("2017-06-15 18:30") });
    case.apply(done("2017-06-15 18:30", 1)).unwrap();
    let plan = Planner::new(&regulation, &calendar, OFFICE, at(START), &Facts::none(0)).unwrap().finish().unwrap();
    let last = plan.trace.entries().last().unwrap();
    assert_eq!(last.at, at("2017-06-15 18:30"), "a plan waits, even if that is too late");
}

#[test]
fn a_commission_is_planned_at_its_last_meeting_in_time_or_the_next_one() {
    let calendar = calendar();
    // Tuesdays; the step opens on Monday 12.06.
    for (term, meeting) in
        [(days(10), "2017-06-20 18:30"), (days(8), "2017-06-20 18:30"), (minutes(30), "2017-06-13 18:30")]
    {
        let mut regulation = regulation(vec![(None, vec![timed(term, Target::Outcome(GRANTED))])], Vec::new());
        let mut weekdays = [false; 7];
        weekdays[1] = true;
        regulation.participants[0].meets = Some(Meetings { weekdays, month_days: Vec::new() });
        let plan = Planner::new(&regulation, &calendar, OFFICE, at(START), &Facts::none(0)).unwrap().finish().unwrap();
        assert_eq!(plan.trace.entries().last().unwrap().at, at(meeting), "{term:?}");
        // The 6th of July is a holiday, and the 7th a day off.
        regulation.participants[0].meets = Some(Meetings { weekdays: [false; 7], month_days: vec![6, 7, 12] });
        let plan = Planner::new(&regulation, &calendar, OFFICE, at("2017-06-30 10:00"), &Facts::none(0)).unwrap();
        let plan = plan.finish().unwrap();
        assert_eq!(plan.trace.entries().last().unwrap().at, at("2017-07-12 18:30"), "{term:?}");
    }
}

#[test]
fn the_day_of_acceptance_is_not_counted_where_the_text_says_so() {
    let calendar = calendar();
    for (uncounted, total_due) in [(false, "2017-06-14 18:30"), (true, "2017-06-15 18:30")] {
        let nodes = vec![timed(days(2), Target::Outcome(GRANTED))];
        let mut regulation = regulation(vec![(Some(days(3)), nodes)], Vec::new());
        regulation.terms.count_from = CountFrom::SameDay;
        regulation.acceptances[0].uncounted_day = uncounted.then(|| ClauseNumber("3".into()));
        let case = Case::replay(&regulation, &calendar, [received(START, OFFICE)]).unwrap();
        let total = case.trace().deadline(case.open_procedures()[0].total.unwrap());
        assert_eq!(total.due(), due(total_due));
        assert_eq!(total.proof(case.trace(), case.reckoner()).unwrap().due, total.own);
        assert_eq!(open_deadline(&case).due(), due("2017-06-13 18:30"), "terms of steps keep the rule");
    }
}

#[test]
fn the_day_of_acceptance_is_not_counted_in_a_total_that_begins_later_that_day() {
    let inner = vec![step(Target::Outcome(GRANTED))];
    let outer = vec![timed(minutes(15), to(2)), call(0, Target::End)];
    let mut regulation = regulation(vec![(Some(days(3)), inner), (None, outer)], Vec::new());
    regulation.terms.count_from = CountFrom::SameDay;
    regulation.acceptances.iter_mut().for_each(|accepts| accepts.uncounted_day = Some(ClauseNumber("3".into())));
    let calendar = calendar();
    let begun = |started: &str, done: &str| {
        let events = [received(started, Channel::Portal), self::done(done, 1)];
        let case = Case::replay(&regulation, &calendar, events).unwrap();
        case.trace().deadline(case.open_procedures()[1].total.unwrap()).due()
    };
    assert_eq!(begun("2017-06-12 10:00", "2017-06-12 10:10"), due("2017-06-15 18:30"));
    assert_eq!(begun("2017-06-12 10:00", "2017-06-13 10:10"), due("2017-06-15 18:30"), "the 13th is its own first day");
}

#[test]
fn channels_and_participants_have_hours_of_their_own() {
    let hours = |opens, closes| OfficeHours { work: Window { opens, closes }, pause: None, desk: None, saturday: None };
    let nodes = vec![timed(days(1), Target::Outcome(GRANTED))];
    let mut regulation = regulation(vec![(Some(days(1)), nodes)], Vec::new());
    regulation.acceptances[0].hours = Some(hours(540, 1200));
    regulation.participants[0].hours = Some(hours(540, 1000));
    let calendar = calendar();
    let case = Case::replay(&regulation, &calendar, [received("2017-06-12 19:00", OFFICE)]).unwrap();
    let EntryKind::Received { accepted, .. } = case.trace().entries()[0].what else { panic!() };
    assert_eq!(accepted.at, at("2017-06-12 19:00"));
    let total = case.trace().deadline(case.open_procedures()[0].total.unwrap());
    assert_eq!(total.due(), due("2017-06-13 20:00"));
    assert_eq!(open_deadline(&case).due(), due("2017-06-13 16:40"));
    assert_eq!(open_deadline(&case).proof(case.trace(), case.reckoner()).unwrap().due, due("2017-06-13 16:40"));
}

#[test]
fn facts_asked_anew_take_the_later_values_and_are_then_needed() {
    let remedy = Node { anew: vec![FactId(0)], ..timed(days(2), to(0)) };
    let nodes = vec![check(0, Target::Outcome(GRANTED), to(1)), remedy];
    let regulation = regulation(vec![(None, nodes)], vec![FactKind::YesNo]);
    let calendar = calendar();
    let mut no = Facts::none(1);
    no.set(FactId(0), Value::NO);
    let planner = Planner::new(&regulation, &calendar, OFFICE, at(START), &no).unwrap();
    let plan = planner.clone().finish().unwrap();
    let need = Need { fact: FactId(0), asker: Asker::Node(NodeId(0)) };
    assert_eq!(plan.stop, Stop::NeedsFact(need));
    let later = vec![(FactId(0), Value::NO), (FactId(0), Value::YES)];
    let plan = planner.with_later(later).finish().unwrap();
    assert_eq!(plan.stop, Stop::Ended(GRANTED));
    let rounds = plan.trace.entries().iter().filter(|entry| matches!(entry.what, EntryKind::StepDone { .. }));
    assert_eq!(rounds.count(), 2);
    assert_eq!(Case::replay(&regulation, &calendar, plan.trace.events()).unwrap().trace(), &plan.trace);
}

#[test]
fn an_application_withdrawn_ends_the_case_and_leaves_all_that_is_open() {
    let nodes = vec![timed(days(2), Target::Outcome(GRANTED))];
    let outer = vec![super::sketch::call(0, Target::End)];
    let mut made = regulation(vec![(Some(days(3)), nodes), (None, outer)], Vec::new());
    let calendar = calendar();
    let withdrawn = event("2017-06-13 10:00", EventKind::Withdrawn);
    let start = received(START, Channel::Portal);
    let refused = Case::replay(&made, &calendar, [start, withdrawn]).unwrap_err();
    assert_eq!(refused.refusal, Refusal::NoWithdrawal);
    made.withdrawal = Some(Withdrawal { clause: ClauseNumber("9-1".into()), outcome: REFUSED });
    let case = Case::replay(&made, &calendar, [start, withdrawn]).unwrap();
    assert_eq!(case.state(), &State::Ended(REFUSED));
    assert!(case.open_procedures().is_empty());
    let entries: Vec<_> = case.trace().entries().iter().skip(4).map(|entry| entry.what).collect();
    assert_eq!(entries[0], EntryKind::Withdrawn);
    assert!(matches!(entries[1], EntryKind::Stopped { procedure: ProcedureId(0), total: Some(_) }));
    assert!(matches!(entries[2], EntryKind::Stopped { procedure: ProcedureId(1), total: None }));
    assert_eq!(case.trace().entries()[4].clause(&made).unwrap().0, "9-1");
    assert_eq!(case.trace().entries()[4].actor(&made), None, "the sketch names no recipient");
    assert_eq!(Case::replay(&made, &calendar, case.trace().events()).unwrap().trace(), case.trace());
}

#[test]
fn a_result_lapses_after_its_validity_and_once() {
    let mut made = regulation(vec![(None, vec![step(Target::Outcome(GRANTED))])], Vec::new());
    let calendar = calendar();
    let lapsed = |moment| event(moment, EventKind::Lapsed);
    let mut case = Case::replay(&made, &calendar, [received(START, OFFICE)]).unwrap();
    assert_eq!(case.apply(lapsed(START)), Err(Refusal::NotEnded));
    case.apply(done(START, 0)).unwrap();
    assert_eq!(case.apply(lapsed(START)), Err(Refusal::NoValidity { outcome: GRANTED }));
    let clause = ClauseNumber("3.1".into());
    let term = Term::Amount { amount: 5, unit: Unit::WorkingDay };
    made.outcomes[0].validity = Some(Validity { term, clause: clause.clone() });
    let mut case = Case::replay(&made, &calendar, [received(START, OFFICE), done(START, 0)]).unwrap();
    let until = due("2017-06-19 18:30");
    assert_eq!(case.trace().deadline_of(case.trace().entries().last().unwrap()).unwrap().due(), until);
    let still = Refusal::StillValid { outcome: GRANTED, due: until };
    assert_eq!(case.apply(lapsed("2017-06-19 18:30")), Err(still));
    case.apply(lapsed("2017-06-19 18:31")).unwrap();
    assert_eq!(case.trace().entries().last().unwrap().clause(&made), Some(&clause));
    assert_eq!(case.apply(lapsed("2017-06-20 10:00")), Err(Refusal::Ended));
    assert_eq!(Case::replay(&made, &calendar, case.trace().events()).unwrap().trace(), case.trace());
}

#[test]
fn a_step_done_by_procedures_can_run_out_of_time_with_them() {
    let inner = vec![timed(days(30), Target::End)];
    let called = Node {
        on_expiry: Some(Target::Outcome(REFUSED)),
        term: Some(days(3).into()),
        actor: ParticipantId(0),
        ..super::sketch::call(0, Target::Outcome(GRANTED))
    };
    let mut made = regulation(vec![(None, inner), (None, vec![called])], Vec::new());
    let calendar = calendar();
    let start = received(START, Channel::Portal);
    let expires = event("2017-06-15 18:31", EventKind::StepExpired { node: NodeId(1) });
    let case = Case::replay(&made, &calendar, [start, expires]).unwrap();
    assert_eq!(case.state(), &State::Ended(REFUSED));
    let planner = Planner::new(&made, &calendar, Channel::Portal, at(START), &Facts::none(0)).unwrap();
    assert_eq!(planner.clone().finish().unwrap().stop, Stop::Ended(GRANTED));
    made.nodes[0].term = None;
    let planner = Planner::new(&made, &calendar, Channel::Portal, at(START), &Facts::none(0)).unwrap();
    assert_eq!(planner.with_expired(vec![NodeId(1)]).finish().unwrap().stop, Stop::Ended(GRANTED));
    made.nodes[1].on_expiry = None;
    let refusal = Case::replay(&made, &calendar, [start, expires]).unwrap_err().refusal;
    assert_eq!(refusal, Refusal::NoExpiry { node: NodeId(1) });
}
