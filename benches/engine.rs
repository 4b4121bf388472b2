//! How many cases a second the engine takes, and how it stands to the same service written out by hand.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up has nothing to measure")]

mod foster_care;
mod twin;

use std::hint::black_box;

use chrono::NaiveDate;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use reglament::calendar::{Day, Due, Moment, WorkCalendar};
use reglament::engine::{Case, Deadline, Event, EventKind, State};
use reglament::model::{Channel, Comparison, Condition, FactId, Facts, OutcomeClass, Regulation, Value};
use twin::{Outcome, Twin, fact, node};

/// The four ways through the portal: refused at the first, second and third check, and served to the end.
const PATHS: usize = 4;

/// The events of one way, one minute or, inside the office, one day after another.
fn events(path: usize, start: Moment) -> Vec<Event> {
    let decided = |fact, yes: bool| EventKind::FactDecided { fact, value: Value(i64::from(yes)) };
    let done = |node| EventKind::StepDone { node, prolonged: None };
    let mut kinds = vec![EventKind::Received { channel: Channel::Portal }];
    kinds.extend([done(node::REGISTRATION), done(node::AUTHORISATION), decided(fact::IDENTITY, path > 0)]);
    if path == 0 {
        kinds.push(done(node::REFUSAL_OF_IDENTITY));
    } else {
        kinds.extend([done(node::REQUEST), decided(fact::SIGNATURE, path > 1)]);
    }
    if path == 1 {
        kinds.push(done(node::REFUSAL_OF_SIGNATURE));
    } else if path > 1 {
        kinds.extend([done(node::DISPATCH), decided(fact::DOCUMENTS, path > 2)]);
    }
    if path == 2 {
        kinds.push(done(node::REFUSAL_OF_DOCUMENTS));
    } else if path > 2 {
        let office = [node::ACCEPTANCE, node::APPOINTMENT, node::STUDY, node::SIGNING, node::ISSUE];
        kinds.extend(office.map(done));
        kinds.extend([decided(fact::GROUNDS_FOR_REFUSAL, false), done(node::RECEIPT)]);
    }
    let pace = |place: i64| if place < 9 { place } else { (place - 8) * 1440 };
    (0..).zip(kinds).map(|(place, what)| Event { at: start.plus(pace(place)), what }).collect()
}

/// The first day of the year of the cases.
fn new_year() -> Day {
    Day::from_date(NaiveDate::from_ymd_opt(2017, 1, 1).unwrap())
}

/// The events of all four ways from starts spread over a year.
fn cases() -> Vec<Vec<Event>> {
    let start = new_year().at(600);
    (0..256).flat_map(|day| (0..PATHS).map(move |path| events(path, start.plus(day * 1447)))).collect()
}

/// The deadlines of an engine's case in the order in which they were reckoned, and its outcome.
fn engine_end(case: &Case<'_>) -> (Vec<Due>, Option<Outcome>) {
    let deadlines = case.trace().deadlines().iter().map(Deadline::due).collect();
    let outcome = match case.state() {
        State::Ended(outcome) => match case.regulation().outcome(*outcome).class {
            OutcomeClass::Granted => Some(Outcome::Granted),
            OutcomeClass::Refused => Some(Outcome::Refused),
            OutcomeClass::PortalRefused => Some(Outcome::PortalRefused),
            OutcomeClass::AcceptanceRefused | OutcomeClass::Discontinued => None,
        },
        State::New | State::Open => None,
    };
    (deadlines, outcome)
}

/// Asserts that the engine and the match by hand agree on every deadline and outcome.
fn agree(regulation: &Regulation, calendar: &WorkCalendar, cases: &[Vec<Event>]) {
    let mut twin = by_hand(regulation, calendar);
    let mut deadlines = 0;
    for events in cases {
        let case = Case::replay(regulation, calendar, events.iter().copied()).unwrap();
        twin.reset();
        for event in events {
            assert_eq!(twin.apply(*event), Ok(true), "{event:?}");
        }
        let (reckoned, outcome) = engine_end(&case);
        assert_eq!(twin.end(), (reckoned.as_slice(), outcome));
        assert!(outcome.is_some());
        deadlines += reckoned.len();
    }
    assert_eq!(deadlines, cases.len() / PATHS * 6);
}

fn by_hand<'a>(regulation: &Regulation, calendar: &'a WorkCalendar) -> Twin<'a> {
    Twin::new(calendar, regulation.terms.hours.unwrap(), new_year().at(0))
}

fn whole_cases(criterion: &mut Criterion) {
    let (regulation, calendar, cases) = (foster_care::regulation(), foster_care::calendar(), cases());
    agree(&regulation, &calendar, &cases);
    let mut group = criterion.benchmark_group("whole cases of the foster-care service");
    group.throughput(Throughput::Elements(u64::try_from(cases.len()).unwrap()));
    let mut case = Case::new(&regulation, &calendar);
    group.bench_function("engine", |bencher| {
        bencher.iter(|| {
            for events in &cases {
                case.reset();
                for event in events {
                    case.apply(*event).unwrap();
                }
                black_box(case.state());
            }
        });
    });
    let mut twin = by_hand(&regulation, &calendar);
    group.bench_function("match by hand", |bencher| {
        bencher.iter(|| {
            for events in &cases {
                twin.reset();
                for event in events {
                    assert_eq!(twin.apply(*event), Ok(true));
                }
                black_box(twin.end());
            }
        });
    });
    group.finish();
}

fn condition(criterion: &mut Criterion) {
    let compare = |fact: u16, comparison, value| Condition::Compare { fact: FactId(fact), comparison, value };
    let condition = Condition::All(Box::new([
        compare(0, Comparison::Equal, Value::YES),
        Condition::Any(Box::new([
            compare(1, Comparison::Greater, Value(70_000)),
            compare(2, Comparison::LessOrEqual, Value(50_000)),
        ])),
        Condition::Not(Box::new(compare(3, Comparison::Equal, Value(2)))),
    ]));
    let mut facts = Facts::none(4);
    for (fact, value) in [(0, 1), (1, 60_000), (2, 50_000), (3, 1)] {
        facts.set(FactId(fact), Value(value));
    }
    assert_eq!(condition.holds(&facts), Ok(true));
    criterion.bench_function("condition of four terms", |bencher| {
        bencher.iter(|| black_box(&condition).holds(black_box(&facts)));
    });
}

criterion_group!(benches, whole_cases, condition);
criterion_main!(benches);
