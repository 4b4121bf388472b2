//! Terms whose clock stood still, and prolonged ones.

use super::*;

/// A clock that stood from a moment to a moment.
fn stood(from: &str, to: &str) -> Move {
    Move::Stood { from: at(from), to: at(to) }
}

fn prolonged(amount: u16, unit: Unit) -> Move {
    Move::Prolonged(term(amount, unit))
}

fn moved(term: Term, start: &str, moves: &[Move]) -> String {
    written(reckoner(CountFrom::NextDay).moved(term, at(start), moves).unwrap())
}

#[test]
fn a_clock_that_stood_adds_the_units_of_the_term() {
    let (day, working, hour) = (Unit::CalendarDay, Unit::WorkingDay, Unit::Hour);
    let cases = [
        // Friday to Wednesday: five calendar days, three working ones.
        (term(10, day), "09.06.2017 10:00", stood("16.06.2017 12:00", "21.06.2017 09:00"), "26.06.2017 18:30"),
        (term(10, working), "09.06.2017 10:00", stood("16.06.2017 12:00", "21.06.2017 09:00"), "28.06.2017 18:30"),
        (term(1, Unit::Week), "09.06.2017 10:00", stood("16.06.2017 12:00", "21.06.2017 09:00"), "21.06.2017 18:30"),
        (term(1, Unit::Month), "09.06.2017 10:00", stood("16.06.2017 12:00", "21.06.2017 09:00"), "14.07.2017 18:30"),
        (term(1, Unit::Year), "09.06.2017 10:00", stood("16.06.2017 12:00", "21.06.2017 09:00"), "14.06.2018 18:30"),
        // Three hours of office time in the evening and the morning, without the break.
        (term(8, hour), "16.06.2017 09:00", stood("16.06.2017 16:30", "19.06.2017 10:00"), "19.06.2017 12:00"),
        // It stood over the break alone, and over a weekend alone.
        (term(8, hour), "16.06.2017 09:00", stood("16.06.2017 13:00", "16.06.2017 14:30"), "16.06.2017 18:30"),
        (term(5, working), "09.06.2017 10:00", stood("16.06.2017 12:00", "18.06.2017 09:00"), "16.06.2017 18:30"),
        (term(5, day), "09.06.2017 10:00", stood("12.06.2017 12:00", "12.06.2017 18:00"), "14.06.2017 18:30"),
        // It did not stand.
        (term(5, day), "09.06.2017 10:00", stood("14.06.2017 12:00", "12.06.2017 18:00"), "14.06.2017 18:30"),
        (term(8, hour), "16.06.2017 09:00", stood("19.06.2017 12:00", "16.06.2017 12:00"), "16.06.2017 18:30"),
        // Duties without an amount.
        (Term::WithinWorkingDay, "16.06.2017 10:00", stood("16.06.2017 12:00", "20.06.2017 10:00"), "20.06.2017 18:30"),
        (Term::WithinWorkingDay, "17.06.2017 10:00", stood("18.06.2017 12:00", "19.06.2017 10:00"), "20.06.2017 18:30"),
        (Term::AtOnce, "16.06.2017 10:00", stood("16.06.2017 09:00", "16.06.2017 18:00"), "16.06.2017 10:00"),
        (Term::AtOnce, "16.06.2017 10:00", stood("16.06.2017 09:00", "19.06.2017 18:00"), "19.06.2017 18:30"),
    ];
    for (term, start, what, end) in cases {
        assert_eq!(moved(term, start, &[what]), end, "{term:?} from {start}, {what:?}");
    }
}

#[test]
fn a_prolongation_counts_on_from_the_last_day() {
    let (day, working, minute) = (Unit::CalendarDay, Unit::WorkingDay, Unit::Minute);
    let cases = [
        // The fifteenth day is a Sunday; the count goes on from it, not from the Monday to which it would roll.
        (term(15, day), "12.01.2019 12:30", prolonged(30, day), "26.02.2019 18:30"),
        (term(15, day), "12.01.2019 12:30", prolonged(1, working), "28.01.2019 18:30"),
        (term(5, working), "09.06.2017 10:00", prolonged(3, working), "21.06.2017 18:30"),
        (term(5, working), "09.06.2017 10:00", prolonged(2, Unit::Week), "30.06.2017 18:30"),
        // The last day of a month that has no such number, then rolled.
        (term(10, day), "21.01.2017 10:00", prolonged(1, Unit::Month), "28.02.2017 18:30"),
        (term(10, day), "19.02.2016 10:00", prolonged(1, Unit::Year), "28.02.2017 18:30"),
        // In hours and minutes from the closing of the day on which a term in days ends, and in days from the last day.
        (term(15, day), "12.01.2019 12:30", prolonged(30, minute), "29.01.2019 09:30"),
        (term(30, minute), "16.06.2017 10:00", prolonged(1, working), "19.06.2017 18:30"),
        (term(30, minute), "16.06.2017 10:00", prolonged(1, Unit::Hour), "16.06.2017 11:30"),
        (term(5, day), "09.06.2017 10:00", Move::Prolonged(Term::AtOnce), "14.06.2017 18:30"),
        (term(5, day), "09.06.2017 10:00", prolonged(0, day), "14.06.2017 18:30"),
    ];
    for (term, start, what, end) in cases {
        assert_eq!(moved(term, start, &[what]), end, "{term:?} from {start}, {what:?}");
    }
}

#[test]
fn moves_are_made_one_after_another() {
    let fifteen = term(15, Unit::CalendarDay);
    let (month, day) = (prolonged(1, Unit::Month), prolonged(3, Unit::CalendarDay));
    assert_eq!(moved(fifteen, "14.01.2019 10:00", &[month, day]), "04.03.2019 18:30");
    assert_eq!(moved(fifteen, "14.01.2019 10:00", &[day, month]), "01.03.2019 18:30");
    let start = at("14.01.2019 10:00");
    let reckoner = reckoner(CountFrom::NextDay);
    assert_eq!(reckoner.moved(fifteen, start, &[]), reckoner.due(fifteen, start));
    assert_eq!(reckoner.moved_proof(fifteen, start, &[]), reckoner.proof(fifteen, start));
}

#[test]
fn the_proof_tells_what_each_move_added() {
    let moves = [
        stood("16.06.2017 12:00", "21.06.2017 09:00"),
        prolonged(2, Unit::Hour),
        prolonged(1, Unit::Month),
        prolonged(3, Unit::CalendarDay),
    ];
    let proof =
        reckoner(CountFrom::NextDay).moved_proof(term(10, Unit::WorkingDay), at("09.06.2017 10:00"), &moves).unwrap();
    let Course::Days { counted } = &proof.course else { panic!("{proof:?}") };
    assert_eq!((counted.first, counted.last), (day("10.06.2017"), day("23.06.2017")));
    let done = proof.moves.iter().map(|done| (done.added, done.unit, done.last.to_string(), done.minute));
    let expected = [
        (3, Unit::WorkingDay, "28.06.2017".to_owned(), None),
        (2, Unit::Hour, "29.06.2017".to_owned(), Some(660)),
        (1, Unit::Month, "29.07.2017".to_owned(), None),
        (3, Unit::CalendarDay, "01.08.2017".to_owned(), None),
    ];
    assert!(done.eq(expected), "{:?}", proof.moves);
    assert!(proof.moves.iter().map(|done| done.what).eq(moves));
    assert_eq!((written(proof.due).as_str(), proof.rolled.len()), ("01.08.2017 18:30", 0));
}

#[test]
fn an_end_that_had_rolled_before_the_clock_stopped_is_told() {
    let rolled = |amount, from| {
        let stop = [stood(from, "20.06.2017 10:00")];
        let term = term(amount, Unit::CalendarDay);
        let proof = reckoner(CountFrom::NextDay).moved_proof(term, at("14.06.2017 10:00"), &stop).unwrap();
        proof.moves[0].rolled
    };
    assert_eq!(rolled(3, "18.06.2017 10:00"), Some(day("19.06.2017")));
    assert_eq!(rolled(2, "17.06.2017 10:00"), None);
}

#[test]
fn a_moved_end_that_rolls_tells_the_days_off_after_the_moves() {
    let start = at("14.06.2017 10:00");
    let proof =
        reckoner(CountFrom::NextDay).moved_proof(term(30, Unit::Minute), start, &[prolonged(3, Unit::CalendarDay)]);
    let proof = proof.unwrap();
    assert!(matches!(&proof.course, Course::OfficeTime { passed, .. } if passed.last == day("14.06.2017")));
    assert_eq!(proof.moves[0].last, day("17.06.2017"));
    let rolled: Vec<_> = proof.rolled.iter().map(|off| off.day).collect();
    assert_eq!(rolled, [day("17.06.2017"), day("18.06.2017")]);
    assert_eq!(written(proof.due), "19.06.2017 18:30");
}

#[test]
fn a_year_that_a_move_needs_and_that_is_not_held_is_named() {
    let reckoner = reckoner(CountFrom::NextDay);
    let moved = |amount, unit, what| reckoner.moved(term(amount, unit), at("01.12.2027 10:00"), &[what]);
    let lacking = |year| Err(ReckonError::NoCalendar { year });
    assert_eq!(moved(5, Unit::CalendarDay, prolonged(3, Unit::Year)), lacking(2028));
    assert_eq!(moved(5, Unit::CalendarDay, prolonged(9999, Unit::Hour)), lacking(2028));
    assert_eq!(moved(5, Unit::WorkingDay, stood("01.12.2027 10:00", "01.02.2028 10:00")), lacking(2028));
    assert_eq!(moved(5, Unit::WorkingDay, stood("01.12.2013 10:00", "02.12.2027 10:00")), lacking(2013));
    assert_eq!(moved(5, Unit::Minute, stood("01.12.2013 10:00", "02.12.2027 10:00")), lacking(2013));
    let without_hours = Reckoner { hours: None, ..reckoner };
    let due = without_hours.moved(term(5, Unit::WorkingDay), at("16.06.2017 10:00"), &[prolonged(1, Unit::Hour)]);
    assert_eq!(due, Err(ReckonError::NoHours));
}

#[test]
fn a_clock_that_stops_after_the_count_moves_on_the_day_to_which_the_end_had_rolled() {
    // The count ends on Sunday, 11 June, the term on Monday; on that Monday the clock stops for eight days.
    let stood = [stood("12.06.2017 10:00", "20.06.2017 12:00")];
    assert_eq!(moved(term(10, Unit::CalendarDay), "01.06.2017 10:00", &stood), "20.06.2017 18:30");
}
