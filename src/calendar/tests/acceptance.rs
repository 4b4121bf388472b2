//! From when an application counts.

use super::Acceptance::{AfterHours, BeforeOpening, DayOff, InTime};
use super::*;

#[test]
fn an_application_outside_the_hours_counts_from_the_next_opening() {
    let cases = [
        ("16.06.2017 08:10", false, "16.06.2017 09:00", BeforeOpening),
        ("16.06.2017 09:00", false, "16.06.2017 09:00", InTime),
        ("16.06.2017 13:30", false, "16.06.2017 13:30", InTime),
        ("16.06.2017 17:30", false, "16.06.2017 17:30", InTime),
        ("16.06.2017 17:29", true, "16.06.2017 17:29", InTime),
        ("16.06.2017 17:30", true, "19.06.2017 09:00", AfterHours),
        ("16.06.2017 18:30", false, "19.06.2017 09:00", AfterHours),
        ("17.06.2017 10:00", false, "19.06.2017 09:00", DayOff),
        ("17.06.2017 23:00", true, "19.06.2017 09:00", DayOff),
        ("01.07.2017 10:00", true, "01.07.2017 10:00", InTime),
        ("30.06.2017 20:00", false, "01.07.2017 09:00", AfterHours),
        ("05.07.2017 19:00", false, "10.07.2017 09:00", AfterHours),
        ("29.12.2017 19:00", false, "03.01.2018 09:00", AfterHours),
    ];
    for (made, desk, counts, why) in cases {
        let accepted = reckoner(CountFrom::NextDay).accept(at(made), desk);
        assert_eq!(accepted, Ok(Accepted { at: at(counts), why }), "{made}, desk {desk}");
    }
}

#[test]
fn without_hours_only_the_day_is_checked() {
    let reckoner = Reckoner { hours: None, ..reckoner(CountFrom::NextDay) };
    let accept = |made| reckoner.accept(at(made), true).unwrap();
    assert_eq!(accept("16.06.2017 23:59"), Accepted { at: at("16.06.2017 23:59"), why: InTime });
    assert_eq!(accept("17.06.2017 10:00"), Accepted { at: at("19.06.2017 00:00"), why: DayOff });
}

#[test]
fn without_hours_of_the_desk_those_of_the_office_hold() {
    let hours = OfficeHours { desk: None, ..HOURS };
    let reckoner = Reckoner { hours: Some(hours), ..reckoner(CountFrom::NextDay) };
    assert_eq!(reckoner.accept(at("16.06.2017 18:00"), true).unwrap().why, InTime);
}

#[test]
fn a_year_not_held_is_named() {
    let accept = |made| reckoner(CountFrom::NextDay).accept(at(made), false);
    assert_eq!(accept("31.12.2014 10:00"), Err(ReckonError::NoCalendar { year: 2014 }));
    assert_eq!(accept("31.12.2027 19:00"), Err(ReckonError::NoCalendar { year: 2028 }));
}
