//! Laws that every deadline obeys.

use proptest::prelude::*;
use reglament::calendar::{CountFrom, Day, Due, Move, OfficeHours, Reckoner, Term, Unit, Window};

use super::cases::{HOURS, as_due, as_moves, ends, hours, reckoner, rules, shifts, short_terms, starts, terms, units};
use super::kz::{KZ, engine_day, moment};
use super::slow;

/// The working days after a day, to a day; none where the calendar does not hold them.
fn working_days(after: Day, to: Day) -> Option<u32> {
    // After the last day of the last year there is no day to look at.
    if after == to { Some(0) } else { KZ.working_days(after.plus(1), to).ok() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    /// Terms longer than those of the million.
    #[test]
    fn a_long_deadline_is_what_counting_by_hand_gives(term in terms(), rule in rules(), hours in hours(), start in starts()) {
        let slow = slow::moved(term, rule, &hours, start, &[]).map(|(due, _)| due);
        prop_assert_eq!(reckoner(rule, hours).due(term, moment(start)), as_due(slow));
    }

    #[test]
    fn an_application_counts_from_the_first_minute_of_acceptance(hours in hours(), start in starts(), desk in any::<bool>()) {
        let accepted = reckoner(CountFrom::NextDay, hours).accept(moment(start), desk).map(|accepted| accepted.at);
        let slow = as_due(slow::accepted(&hours, desk, start)).map(Due::moment);
        prop_assert_eq!(accepted, slow);
    }

    #[test]
    fn a_later_start_never_ends_earlier(
        (term, rule, hours) in (terms(), rules(), hours()), start in starts(), later in 0_i64..200_000,
    ) {
        let reckoner = reckoner(rule, hours);
        let (earlier, later) = (moment(start), moment(start).plus(later));
        if let (Ok(first), Ok(second)) = (reckoner.due(term, earlier), reckoner.due(term, later)) {
            prop_assert!(first <= second, "{first:?} {second:?}");
        }
    }

    #[test]
    fn a_longer_term_never_ends_earlier(
        (amount, more, unit) in (1_u16..900, 0_u16..90, units()), rule in rules(), hours in hours(), start in starts(),
    ) {
        let due = |amount| reckoner(rule, hours).due(Term::Amount { amount, unit }, moment(start));
        if let (Ok(first), Ok(second)) = (due(amount), due(amount + more)) {
            prop_assert!(first <= second, "{first:?} {second:?}");
        }
    }

    #[test]
    fn the_rules_differ_by_one_day(amount in 1_u16..300, start in starts()) {
        let due = |rule, amount, unit| reckoner(rule, HOURS).due(Term::Amount { amount, unit }, moment(start));
        let is_working = slow::is_working(start.0);
        prop_assume!(is_working.is_ok());
        let next_day = due(CountFrom::NextDay, amount, Unit::CalendarDay);
        prop_assert_eq!(next_day, due(CountFrom::SameDay, amount + 1, Unit::CalendarDay));
        let same_day_amount = amount + u16::from(is_working == Ok(true));
        let months = due(CountFrom::NextDay, amount, Unit::Month);
        prop_assert_eq!(months, due(CountFrom::SameDay, amount, Unit::Month), "a month ends on the same number");
        let next_day = due(CountFrom::NextDay, amount, Unit::WorkingDay);
        prop_assert_eq!(next_day, due(CountFrom::SameDay, same_day_amount, Unit::WorkingDay));
    }

    #[test]
    fn what_is_accepted_once_stays_where_it_is(hours in hours(), start in starts(), desk in any::<bool>()) {
        let reckoner = reckoner(CountFrom::NextDay, hours);
        if let Ok(accepted) = reckoner.accept(moment(start), desk) {
            prop_assert!(accepted.at >= moment(start));
            prop_assert_eq!(reckoner.accept(accepted.at, desk).map(|again| again.at), Ok(accepted.at));
        }
    }

    #[test]
    fn without_moves_a_moved_term_ends_as_it_would(term in terms(), rule in rules(), hours in hours(), start in starts()) {
        let reckoner = reckoner(rule, hours);
        prop_assert_eq!(reckoner.moved(term, moment(start), &[]), reckoner.due(term, moment(start)));
        prop_assert_eq!(reckoner.moved_proof(term, moment(start), &[]), reckoner.proof(term, moment(start)));
    }

    #[test]
    fn a_clock_that_stands_for_working_days_moves_a_term_in_working_days_by_as_many(
        (amount, rule, hours) in (1_u16..100, rules(), hours()), start in starts(), from in starts(), days in 1_i32..60,
    ) {
        let term = Term::Amount { amount, unit: Unit::WorkingDay };
        let (from, to) = (moment(from), moment(from).plus(i64::from(days) * 1440));
        let reckoner = reckoner(rule, hours);
        let due = reckoner.due(term, moment(start));
        let moved = reckoner.moved(term, moment(start), &[Move::Stood { from, to }]);
        if let (Ok(due), Ok(moved)) = (due, moved) {
            prop_assert_eq!(working_days(due.day, moved.day), working_days(from.day(), to.day()));
        }
    }

    #[test]
    fn a_clock_that_stands_for_days_moves_a_term_as_a_term_longer_by_as_many(
        (amount, days) in (1_u16..300, 1_u16..100), rule in rules(), start in starts(), from in starts(),
    ) {
        let term = |amount| Term::Amount { amount, unit: Unit::CalendarDay };
        let reckoner = reckoner(rule, HOURS);
        let stood = Move::Stood { from: moment(from), to: moment(from).plus(i64::from(days) * 1440) };
        let moved = reckoner.moved(term(amount), moment(start), &[stood]);
        // The shorter term must be held wholly, the clock may stand in any year.
        if let Ok(due) = reckoner.due(term(amount), moment(start)) {
            let counted = i32::from(amount) - i32::from(rule == CountFrom::SameDay);
            let is_after_the_count = moment(from).day() > moment(start).day().plus(counted);
            // A clock that stops on the way to the working day moves on the end as it rolled.
            let begins = if is_after_the_count { due.day } else { moment(start).day().plus(counted) };
            let longer = KZ.next_working(begins.plus(i32::from(days))).map(|day| Due { day, ..due });
            prop_assert_eq!(moved, longer);
            if !is_after_the_count {
                prop_assert_eq!(moved, reckoner.due(term(amount + days), moment(start)));
            }
        }
    }

    #[test]
    fn a_prolongation_in_its_own_unit_makes_the_term_longer_by_as_much(
        (amount, more, unit) in (1_u16..200, 1_u16..200, units()), rule in rules(), hours in hours(), start in starts(),
    ) {
        // Months may be cut short twice, by the months of both ends.
        prop_assume!(!matches!(unit, Unit::Month | Unit::Year));
        let reckoner = reckoner(rule, hours);
        let prolonged = [Move::Prolonged(Term::Amount { amount: more, unit })];
        let moved = reckoner.moved(Term::Amount { amount, unit }, moment(start), &prolonged);
        prop_assert_eq!(moved, reckoner.due(Term::Amount { amount: amount + more, unit }, moment(start)));
    }

    #[test]
    fn a_moved_term_never_ends_earlier(
        (term, rule, hours) in (short_terms(), rules(), hours()),
        (start, shifts) in starts().prop_flat_map(|start| (Just(start), shifts(4, start))),
    ) {
        let reckoner = reckoner(rule, hours);
        let moves = as_moves(&shifts);
        let mut before = reckoner.due(term, moment(start));
        for count in 1..=moves.len() {
            let moved = reckoner.moved(term, moment(start), &moves[..count]);
            if let (Ok(before), Ok(moved)) = (before, moved) {
                prop_assert!(before <= moved, "{before:?} {moved:?}");
            }
            before = moved;
        }
    }

    #[test]
    fn what_is_counted_back_is_never_after_the_end_and_on_a_day_of_work(
        term in terms(), hours in hours(), (date, minute) in ends(),
    ) {
        let end = Due { day: engine_day(date), minute };
        prop_assume!(matches!(term, Term::Amount { .. }));
        if let Ok(due) = reckoner(CountFrom::NextDay, hours).backward(term, end) {
            prop_assert!(due.moment() <= end.moment(), "{due:?}");
            let is_by_clock = matches!(term, Term::Amount { unit: Unit::Minute | Unit::Hour, .. });
            let is_saturday = is_by_clock && hours.saturday.is_some() && KZ.special(due.day).is_none()
                && due.day.plus(1).is_weekend() && due.day.is_weekend();
            prop_assert!(KZ.is_working(due.day) == Ok(true) || is_saturday, "{due:?}");
        }
    }

    #[test]
    fn back_by_working_days_and_on_again_by_as_many_is_the_same_day(amount in 1_u16..300, end in starts()) {
        let term = Term::Amount { amount, unit: Unit::WorkingDay };
        let reckoner = reckoner(CountFrom::NextDay, HOURS);
        let Ok(day) = KZ.next_working(engine_day(end.0)) else { return Ok(()) };
        let end = Due { day, minute: HOURS.work.closes };
        if let Ok(back) = reckoner.backward(term, end) {
            prop_assert_eq!(reckoner.due(term, back.day.at(600)), Ok(end));
        }
    }

    #[test]
    fn no_moment_and_no_hours_are_too_absurd(
        (days, minute, minutes) in (any::<i32>(), any::<u16>(), any::<i64>()),
        (amount, unit, rule) in (any::<u16>(), units(), rules()),
        (opens, closes, pause_opens, pause_closes) in any::<(u16, u16, u16, u16)>(),
        (near, has_hours, has_saturday) in any::<(bool, bool, bool)>(),
    ) {
        let window = Window { opens: pause_opens, closes: pause_closes };
        let saturday = has_saturday.then_some(window);
        let hours = OfficeHours { work: Window { opens, closes }, pause: Some(window), desk: Some(window), saturday };
        let hours = has_hours.then_some(hours);
        let reckoner = Reckoner { calendar: &KZ, hours, rule };
        let day = engine_day((2017, 6, 16));
        let start = if near { day.plus(days % 4000).at(minute) } else { day.plus(days).at(minute).plus(minutes) };
        let amount = Term::Amount { amount, unit };
        let moves = [Move::Stood { from: start, to: day.at(600) }, Move::Prolonged(amount), Move::Stood {
            from: day.at(600),
            to: start,
        }];
        for term in [amount, Term::AtOnce, Term::WithinWorkingDay] {
            prop_assert_eq!(reckoner.proof(term, start).map(|proof| proof.due), reckoner.due(term, start));
            let moved = reckoner.moved(term, start, &moves);
            prop_assert_eq!(reckoner.moved_proof(term, start, &moves).map(|proof| proof.due), moved);
            let end = Due { day: start.day(), minute };
            if let Ok(proof) = reckoner.backward_proof(term, end) {
                prop_assert_eq!(Ok(proof.due), reckoner.backward(term, end));
            }
        }
        let accepted = reckoner.accept(start, true).map_or(start, |accepted| accepted.at);
        prop_assert!(reckoner.provisional(start.day(), accepted.day()).is_none_or(|year| year == 2027));
    }
}
