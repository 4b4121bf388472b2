//! The program against the slow reckoning on terms made from a fixed seed: fifty thousand, or as many as
//! `REGLAMENT_RECKONINGS` says.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use reglament::calendar::{CountFrom, Due, OfficeHours, Term};

use super::cases::{as_due, as_moves, ends, hours, reckoner, rules, shifts, short_terms, starts};
use super::kz::{Instant, engine_day, moment};
use super::slow::{self, Shift};

/// How many terms are reckoned where nothing is said.
const RECKONINGS: u32 = 50_000;

const SEED: [u8; 16] = [76; 16];

/// What is asked of both.
#[derive(Clone, Debug)]
enum Question {
    Due(Instant),
    Moved(Instant, Vec<Shift>),
    Backward(Instant),
}

fn questions() -> impl Strategy<Value = (Term, CountFrom, OfficeHours, Question)> {
    let moved = starts().prop_flat_map(|start| (Just(start), shifts(3, start)));
    let question = prop_oneof![
        1 => starts().prop_map(Question::Due),
        2 => moved.prop_map(|(start, shifts)| Question::Moved(start, shifts)),
        1 => ends().prop_map(Question::Backward),
    ];
    (short_terms(), rules(), hours(), question)
}

/// How many terms are to be reckoned.
#[expect(clippy::disallowed_methods, reason = "whoever runs the tests may ask for more terms")]
fn number_of_reckonings() -> u32 {
    std::env::var("REGLAMENT_RECKONINGS").map_or(RECKONINGS, |number| number.parse().unwrap())
}

#[test]
fn each_deadline_is_what_counting_by_hand_gives() {
    let cases = number_of_reckonings();
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::XorShift, &SEED));
    let answered = Cell::new(0_u64);
    let outcome = runner.run(&questions(), |(term, rule, hours, question)| {
        let reckoner = reckoner(rule, hours);
        let slowly = |start, shifts| slow::moved(term, rule, &hours, start, shifts).map(|(due, _)| due);
        let (quick, slow) = match &question {
            Question::Due(start) => (reckoner.due(term, moment(*start)), slowly(*start, &[])),
            Question::Moved(start, shifts) => {
                (reckoner.moved(term, moment(*start), &as_moves(shifts)), slowly(*start, shifts))
            }
            Question::Backward((date, minute)) => {
                let end = Due { day: engine_day(*date), minute: *minute };
                (reckoner.backward(term, end), slow::backward(term, &hours, (*date, *minute)))
            }
        };
        answered.set(answered.get() + u64::from(quick.is_ok()));
        prop_assert_eq!(quick, as_due(slow));
        Ok(())
    });
    outcome.unwrap();
    assert!(answered.get() * 100 >= u64::from(cases) * 90, "only {} of {cases} end in years held", answered.get());
}
