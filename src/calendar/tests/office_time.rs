//! Terms in minutes and hours of office time, and duties at once.

use super::*;

const MINUTE: Unit = Unit::Minute;
const HOUR: Unit = Unit::Hour;

#[test]
fn minutes_and_hours_run_in_office_time() {
    let cases = [
        ("16.06.2017 10:07", 30, MINUTE, "16.06.2017 10:37"),
        // To the break, over it, and from within it.
        ("16.06.2017 12:30", 30, MINUTE, "16.06.2017 13:00"),
        ("16.06.2017 12:31", 30, MINUTE, "16.06.2017 14:31"),
        ("16.06.2017 13:00", 30, MINUTE, "16.06.2017 15:00"),
        ("16.06.2017 13:30", 30, MINUTE, "16.06.2017 15:00"),
        // To the closing, over it, and after it.
        ("16.06.2017 18:00", 30, MINUTE, "16.06.2017 18:30"),
        ("16.06.2017 18:15", 30, MINUTE, "19.06.2017 09:15"),
        ("16.06.2017 18:30", 30, MINUTE, "19.06.2017 09:30"),
        ("16.06.2017 07:00", 30, MINUTE, "16.06.2017 09:30"),
        // Over days off.
        ("17.06.2017 12:00", 30, MINUTE, "19.06.2017 09:30"),
        ("05.07.2017 18:15", 30, MINUTE, "10.07.2017 09:15"),
        ("06.07.2017 11:00", 1, MINUTE, "10.07.2017 09:01"),
        ("30.06.2017 18:15", 30, MINUTE, "01.07.2017 09:15"),
        ("29.12.2017 18:20", 30, MINUTE, "03.01.2018 09:20"),
        ("03.01.2020 10:00", 30, MINUTE, "05.01.2020 09:30"),
        // Whole days.
        ("16.06.2017 09:00", 8, HOUR, "16.06.2017 18:30"),
        ("16.06.2017 09:00", 16, HOUR, "19.06.2017 18:30"),
        ("16.06.2017 09:00", 12, HOUR, "19.06.2017 13:00"),
        ("05.07.2017 12:00", 24, HOUR, "12.07.2017 12:00"),
        ("15.06.2017 14:30", 8, HOUR, "16.06.2017 13:00"),
    ];
    for (start, amount, unit, end) in cases {
        for rule in [CountFrom::NextDay, CountFrom::SameDay] {
            let due = reckoner(rule).due(term(amount, unit), at(start)).unwrap();
            assert_eq!(written(due), end, "{start} + {amount} {unit:?}");
        }
    }
}

#[test]
fn at_once_is_the_first_office_minute() {
    let cases = [
        ("16.06.2017 10:07", "16.06.2017 10:07"),
        ("16.06.2017 13:00", "16.06.2017 14:30"),
        ("16.06.2017 08:00", "16.06.2017 09:00"),
        ("16.06.2017 18:30", "19.06.2017 09:00"),
        ("06.07.2017 11:00", "10.07.2017 09:00"),
        ("01.07.2017 11:00", "01.07.2017 11:00"),
    ];
    for (start, end) in cases {
        assert_eq!(written(reckoner(CountFrom::NextDay).due(Term::AtOnce, at(start)).unwrap()), end, "{start}");
    }
}

#[test]
fn without_hours_there_is_no_office_time() {
    let reckoner = Reckoner { hours: None, ..reckoner(CountFrom::NextDay) };
    for unit in [MINUTE, HOUR] {
        assert_eq!(reckoner.due(term(1, unit), at("16.06.2017 10:00")), Err(ReckonError::NoHours));
        assert_eq!(reckoner.proof(term(1, unit), at("16.06.2017 10:00")), Err(ReckonError::NoHours));
    }
    let at_once = |start| written(reckoner.due(Term::AtOnce, at(start)).unwrap());
    assert_eq!(at_once("16.06.2017 23:00"), "16.06.2017 23:00");
    assert_eq!(at_once("17.06.2017 23:00"), "19.06.2017 00:00");
}

#[test]
fn hours_that_hold_no_minute_are_no_hours() {
    let work = Window { opens: 540, closes: 1110 };
    let hours = OfficeHours { work, pause: Some(work), desk: None, saturday: None };
    let reckoner = Reckoner { hours: Some(hours), ..reckoner(CountFrom::NextDay) };
    assert_eq!(reckoner.due(term(1, MINUTE), at("16.06.2017 10:00")), Err(ReckonError::NoHours));
}
