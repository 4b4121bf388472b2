//! The explanation of a deadline leads to the deadline, and each part of it can be counted again.

use chrono::Datelike;
use proptest::prelude::*;
use reglament::calendar::{Course, Day, Due, OfficePiece, Proof, Reckoner, Stretch, Term, Unit};

use super::cases::{as_due, as_moves, ends, hours, reckoner, rules, shifts, short_terms, starts, terms};
use super::kz::{Date, SPECIAL, engine_day, moment};
use super::slow::{self, End};

fn date_of(day: Day) -> Date {
    let date = day.date().unwrap();
    (date.year(), date.month(), date.day())
}

/// Counts a stretch again, day by day.
fn adds_up(stretch: &Stretch) -> bool {
    let dates = (0..stretch.days()).map(|n| date_of(stretch.first.plus(i32::try_from(n).unwrap())));
    let (special, ordinary): (Vec<Date>, Vec<Date>) = dates.partition(|date| SPECIAL.contains_key(date));
    let working = special.iter().chain(&ordinary).filter(|&&date| slow::is_working(date) == Ok(true)).count();
    let weekends = ordinary.iter().filter(|&&date| slow::is_working(date) == Ok(false)).count();
    let listed: Vec<Day> = stretch.special.iter().map(|special| special.day).collect();
    (stretch.working as usize, stretch.weekends as usize) == (working, weekends)
        && listed == special.into_iter().map(engine_day).collect::<Vec<_>>()
}

/// Whether the days off follow one another from a day on, a step of one day forward or back each.
fn rolls(proof: &Proof, from: Day, step: i32) -> bool {
    let count = i32::try_from(proof.rolled.len()).unwrap();
    let in_order = proof.rolled.iter().zip(0..).all(|(off, n)| off.day == from.plus(step * n));
    let is_off = proof.rolled.iter().all(|off| slow::is_working(date_of(off.day)) == Ok(false));
    in_order && is_off && from.plus(step * count) == proof.due.day
}

/// Reckons the day with which the count ended again from a proof alone.
fn end_of_course(proof: &Proof) -> Option<Day> {
    match (&proof.course, proof.term) {
        (Course::Days { counted }, _) => adds_up(counted).then_some(counted.last),
        (Course::OfficeTime { passed, begins, used, .. }, Term::Amount { amount, unit }) => {
            let minutes = used.iter().map(|piece| match piece {
                OfficePiece::Part { from, to, pause, minutes, .. } => {
                    let pause = pause.map_or(0, |pause| pause.closes - pause.opens);
                    assert_eq!(u32::from(to - from - pause), *minutes);
                    *minutes
                }
                OfficePiece::WholeDays { days, saturdays, minutes, .. } => {
                    let hours = proof.hours.unwrap();
                    let saturday = hours.saturday.map_or(0, |saturday| saturday.closes - saturday.opens);
                    let working = (days - saturdays) * u32::from(hours.minutes());
                    assert_eq!(working + saturdays * u32::from(saturday), *minutes);
                    *minutes
                }
            });
            let wanted = u32::from(amount) * if unit == Unit::Hour { 60 } else { 1 };
            let Some(OfficePiece::Part { day: first, from, .. }) = used.first() else { return None };
            let Some(OfficePiece::Part { day: last, .. }) = used.last() else { return None };
            let is_whole = minutes.sum::<u32>() == wanted && first.at(*from) == *begins && adds_up(passed);
            is_whole.then_some(*last)
        }
        (Course::OfficeTime { begins, used, .. }, _) => used.is_empty().then(|| begins.day()),
        (Course::Backward { reached, passed, .. }, _) => adds_up(passed).then_some(reached.day),
    }
}

fn touches_the_provisional_year(reckoner: &Reckoner<'_>, proof: &Proof, first: Day, last: Day) -> bool {
    proof.provisional.first().copied() == reckoner.provisional(first, last)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_proof_has_the_same_end_and_leads_to_it(term in terms(), rule in rules(), hours in hours(), start in starts()) {
        let reckoner = reckoner(rule, hours);
        let proof = reckoner.proof(term, moment(start));
        prop_assert_eq!(proof.as_ref().map(|proof| proof.due).map_err(|&error| error), reckoner.due(term, moment(start)));
        if let Ok(proof) = proof {
            prop_assert!(end_of_course(&proof).is_some_and(|last| rolls(&proof, last, 1)), "{:?}", proof);
            prop_assert!(proof.moves.is_empty());
            prop_assert!(touches_the_provisional_year(&reckoner, &proof, proof.start.day(), proof.due.day));
        }
    }

    #[test]
    fn a_moved_proof_tells_each_move_as_counting_by_hand_does(
        (term, rule, hours) in (short_terms(), rules(), hours()),
        (start, shifts) in starts().prop_flat_map(|start| (Just(start), shifts(4, start))),
    ) {
        let reckoner = reckoner(rule, hours);
        let moves = as_moves(&shifts);
        let proof = reckoner.moved_proof(term, moment(start), &moves);
        let due = proof.as_ref().map(|proof| proof.due).map_err(|&error| error);
        prop_assert_eq!(due, reckoner.moved(term, moment(start), &moves));
        let slowly = slow::moved(term, rule, &hours, start, &shifts);
        prop_assert_eq!(due, as_due(slowly.clone().map(|(due, _)| due)));
        if let (Ok(proof), Ok((_, ways))) = (proof, slowly) {
            let course = end_of_course(&proof);
            let told: Vec<_> = proof.moves.iter().map(|done| (done.added, done.last, done.minute)).collect();
            let ways = ways.into_iter().map(|(added, end)| match end {
                End::Day(date) => (added, engine_day(date), None),
                End::Minute((date, minute)) => (added, engine_day(date), Some(minute)),
            });
            prop_assert_eq!(told, ways.collect::<Vec<_>>());
            prop_assert!(proof.moves.iter().map(|done| done.what).eq(moves));
            let last = proof.moves.last().map(|done| done.last).or(course);
            prop_assert!(course.is_some() && last.is_some_and(|last| rolls(&proof, last, 1)), "{:?}", proof);
        }
    }

    #[test]
    fn a_backward_proof_has_the_same_end_and_leads_to_it(term in terms(), hours in hours(), (date, minute) in ends()) {
        let reckoner = reckoner(reglament::calendar::CountFrom::NextDay, hours);
        let end = Due { day: engine_day(date), minute };
        let proof = reckoner.backward_proof(term, end);
        let due = proof.as_ref().map(|proof| proof.due).map_err(|&error| error);
        if let Ok(proof) = proof {
            prop_assert_eq!(due, reckoner.backward(term, end));
            let reached = end_of_course(&proof);
            if matches!(term, Term::Amount { unit: Unit::Minute | Unit::Hour, .. }) {
                prop_assert!(proof.rolled.iter().all(|off| slow::is_working(date_of(off.day)) == Ok(false)));
                prop_assert!(proof.rolled.iter().all(|off| proof.due.day < off.day && Some(off.day) <= reached));
            } else if matches!(term, Term::Amount { .. }) {
                prop_assert!(reached.is_some_and(|reached| rolls(&proof, reached, -1)), "{:?}", proof);
            }
            prop_assert!(reached.is_some_and(|reached| proof.due.day <= reached && reached <= end.day));
            prop_assert!(touches_the_provisional_year(&reckoner, &proof, proof.due.day, end.day));
        }
    }
}
