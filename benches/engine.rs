//! How many cases a second the engine takes, and how it stands to the same service written out by hand.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up has nothing to measure")]

#[path = "../tests/engine/sketch.rs"]
mod sketch;
mod twin;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use reglament::calendar::{Due, Moment, WorkCalendar};
use reglament::engine::{Case, Deadline, Event, EventKind, State};
use reglament::model::{Channel, Comparison, Condition, FactId, Facts, NodeId, Regulation, Value};
use twin::{Outcome, Twin};

/// The four ways through the portal: refused at the first, second and third check, and served to the end.
const PATHS: usize = 4;

/// The events of one way, one hour or, inside the office, one day after another.
fn events(path: usize, start: Moment) -> Vec<Event> {
    let decided = |fact: u16, yes: bool| EventKind::FactDecided { fact: FactId(fact), value: Value(i64::from(yes)) };
    let done = |node: u16| EventKind::StepDone { node: NodeId(node) };
    let mut kinds = vec![EventKind::Received { channel: Channel::Portal }, done(5), done(6), decided(0, path > 0)];
    if path == 0 {
        kinds.push(done(8));
    } else {
        kinds.extend([done(9), decided(1, path > 1)]);
    }
    if path == 1 {
        kinds.push(done(11));
    } else if path > 1 {
        kinds.extend([done(12), decided(2, path > 2)]);
    }
    if path == 2 {
        kinds.push(done(14));
    } else if path > 2 {
        kinds.extend((0..5).map(done));
        kinds.extend([decided(3, true), done(16)]);
    }
    let pace = |place: i64| if place < 9 { place } else { 60 + (place - 8) * 1440 };
    (0..).zip(kinds).map(|(place, what)| Event { at: start.plus(pace(place)), what }).collect()
}

/// The events of all four ways from starts spread over a year.
fn cases() -> Vec<Vec<Event>> {
    let start = sketch::at("2017-01-09 10:00");
    (0..256).flat_map(|day| (0..PATHS).map(move |path| events(path, start.plus(day * 1447)))).collect()
}

/// The deadlines of an engine's case in the order in which they were reckoned, and its outcome.
fn engine_end(case: &Case<'_>) -> (Vec<Due>, Option<Outcome>) {
    let deadlines = case.trace().deadlines().iter().map(Deadline::due).collect();
    let outcome = match case.state() {
        State::Ended(sketch::GRANTED) => Some(Outcome::Granted),
        State::Ended(sketch::REFUSED) => Some(Outcome::Refused),
        State::Ended(sketch::PORTAL_REFUSED) => Some(Outcome::PortalRefused),
        _ => None,
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
    assert_eq!(deadlines, cases.len() / PATHS * 7);
}

fn by_hand<'a>(regulation: &Regulation, calendar: &'a WorkCalendar) -> Twin<'a> {
    Twin::new(calendar, regulation.terms.hours.unwrap(), sketch::at("2017-01-01 00:00"))
}

fn whole_cases(criterion: &mut Criterion) {
    let (regulation, calendar, cases) = (sketch::foster_care(), sketch::calendar(), cases());
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
