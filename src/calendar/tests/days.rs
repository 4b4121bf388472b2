//! Terms in days, weeks, months and years by both rules.

use super::*;

/// Start, amount, unit, the end by the next-day rule and by the same-day rule.
const GOLDEN: &[(&str, u16, Unit, &str, &str)] = &[
    // Over the holiday of 6 July, the day off moved to 7 July, and the weekend.
    ("07.06.2017", 30, Unit::CalendarDay, "10.07.2017", "10.07.2017"),
    // Ends on a working Saturday.
    ("01.06.2017", 30, Unit::CalendarDay, "01.07.2017", "30.06.2017"),
    ("19.06.2017", 30, Unit::CalendarDay, "19.07.2017", "18.07.2017"),
    ("16.06.2017", 30, Unit::CalendarDay, "17.07.2017", "17.07.2017"),
    ("19.03.2026", 5, Unit::WorkingDay, "31.03.2026", "30.03.2026"),
    ("26.12.2025", 15, Unit::WorkingDay, "21.01.2026", "20.01.2026"),
    ("28.04.2025", 15, Unit::WorkingDay, "22.05.2025", "21.05.2025"),
    // A working Sunday; the event is on a holiday.
    ("02.01.2020", 1, Unit::WorkingDay, "05.01.2020", "05.01.2020"),
    // Before the New Year.
    ("29.12.2017", 1, Unit::WorkingDay, "03.01.2018", "29.12.2017"),
    ("31.12.2017", 3, Unit::WorkingDay, "05.01.2018", "05.01.2018"),
    ("30.12.2016", 10, Unit::WorkingDay, "17.01.2017", "16.01.2017"),
    ("29.12.2017", 1, Unit::CalendarDay, "03.01.2018", "29.12.2017"),
    // Saturdays made working days, before and between.
    ("28.12.2018", 1, Unit::WorkingDay, "29.12.2018", "28.12.2018"),
    ("30.06.2017", 1, Unit::WorkingDay, "01.07.2017", "30.06.2017"),
    ("17.03.2017", 2, Unit::WorkingDay, "24.03.2017", "18.03.2017"),
    ("03.05.2024", 3, Unit::WorkingDay, "10.05.2024", "06.05.2024"),
    // A Monday whose day off was moved to the Friday before.
    ("07.05.2020", 2, Unit::WorkingDay, "12.05.2020", "12.05.2020"),
    ("07.06.2017", 1, Unit::Week, "14.06.2017", "13.06.2017"),
    // The last day of February where the number lacks, then the roll.
    ("31.01.2017", 1, Unit::Month, "28.02.2017", "28.02.2017"),
    ("31.01.2016", 1, Unit::Month, "29.02.2016", "29.02.2016"),
    ("31.01.2015", 1, Unit::Month, "02.03.2015", "02.03.2015"),
    ("31.01.2026", 1, Unit::Month, "02.03.2026", "02.03.2026"),
    ("15.02.2017", 1, Unit::Month, "15.03.2017", "15.03.2017"),
    ("01.03.2017", 1, Unit::Month, "03.04.2017", "03.04.2017"),
    // The same number by both rules.
    ("05.03.2018", 1, Unit::Month, "05.04.2018", "05.04.2018"),
    ("15.11.2016", 2, Unit::Month, "16.01.2017", "16.01.2017"),
    ("29.02.2016", 1, Unit::Year, "28.02.2017", "28.02.2017"),
    ("14.02.2017", 1, Unit::Year, "14.02.2018", "14.02.2018"),
];

#[test]
fn terms_in_days_end_as_the_office_closes() {
    for &(start, amount, unit, next_day, same_day) in GOLDEN {
        for (rule, end) in [(CountFrom::NextDay, next_day), (CountFrom::SameDay, same_day)] {
            let due = reckoner(rule).due(term(amount, unit), day(start).at(615)).unwrap();
            assert_eq!(written(due), format!("{end} 18:30"), "{start} + {amount} {unit:?}, {rule:?}");
        }
    }
}

#[test]
fn without_hours_a_day_ends_at_midnight() {
    let reckoner = Reckoner { hours: None, ..reckoner(CountFrom::NextDay) };
    let due = reckoner.due(term(30, Unit::CalendarDay), at("16.06.2017 23:59")).unwrap();
    assert_eq!(written(due), "17.07.2017 24:00");
    assert_eq!(due.moment(), at("18.07.2017 00:00"));
}

#[test]
fn steps_rolled_one_by_one_end_later_than_the_total_term() {
    let reckoner = reckoner(CountFrom::NextDay);
    let steps = [1, 27, 1, 1].into_iter().try_fold(at("16.06.2017 10:00"), |start, amount| {
        Ok::<_, ReckonError>(reckoner.due(term(amount, Unit::CalendarDay), start)?.moment())
    });
    assert_eq!(steps, Ok(at("19.07.2017 18:30")));
    assert_eq!(written(reckoner.due(term(30, Unit::CalendarDay), at("16.06.2017 10:00")).unwrap()), "17.07.2017 18:30");
}

#[test]
fn within_the_working_day_ends_as_that_day_or_the_next_one_closes() {
    let cases = [
        ("16.06.2017 07:00", "16.06.2017 18:30"),
        ("16.06.2017 18:29", "16.06.2017 18:30"),
        ("16.06.2017 18:30", "19.06.2017 18:30"),
        ("17.06.2017 23:00", "19.06.2017 18:30"),
        ("30.06.2017 19:00", "01.07.2017 18:30"),
        ("05.07.2017 19:00", "10.07.2017 18:30"),
        ("29.12.2017 19:00", "03.01.2018 18:30"),
    ];
    for (start, end) in cases {
        for rule in [CountFrom::NextDay, CountFrom::SameDay] {
            assert_eq!(written(reckoner(rule).due(Term::WithinWorkingDay, at(start)).unwrap()), end, "{start}");
        }
    }
    let without_hours = Reckoner { hours: None, ..reckoner(CountFrom::NextDay) };
    let due = without_hours.due(Term::WithinWorkingDay, at("16.06.2017 23:59")).unwrap();
    assert_eq!(written(due), "16.06.2017 24:00");
}

#[test]
fn a_term_that_leaves_the_years_held_names_the_first_year_lacking() {
    let reckoner = reckoner(CountFrom::NextDay);
    let lacking = |start, amount, unit| match reckoner.due(term(amount, unit), day(start).at(600)) {
        Err(ReckonError::NoCalendar { year }) => year,
        other => panic!("{start} + {amount} {unit:?}: {other:?}"),
    };
    assert_eq!(lacking("10.12.2027", 30, Unit::CalendarDay), 2028);
    assert_eq!(lacking("10.12.2027", 9999, Unit::CalendarDay), 2028);
    assert_eq!(lacking("10.12.2027", 15, Unit::WorkingDay), 2028);
    assert_eq!(lacking("10.12.2027", 1, Unit::Month), 2028);
    assert_eq!(lacking("10.12.2027", u16::MAX, Unit::Year), 2028);
    assert_eq!(lacking("31.12.2027", 1, Unit::CalendarDay), 2028);
    assert_eq!(lacking("10.12.2027", 200, Unit::Hour), 2028);
    assert_eq!(lacking("05.08.2040", 1, Unit::CalendarDay), 2040);
    assert_eq!(lacking("01.12.2014", 60, Unit::CalendarDay), 2014);
    assert_eq!(lacking("01.12.2014", 2, Unit::Month), 2014);
}

#[test]
fn the_day_of_the_event_need_not_be_held_where_it_does_not_count() {
    let due = |rule| reckoner(rule).due(term(5, Unit::CalendarDay), at("31.12.2014 10:00"));
    assert_eq!(written(due(CountFrom::NextDay).unwrap()), "05.01.2015 18:30");
    assert_eq!(due(CountFrom::SameDay), Err(ReckonError::NoCalendar { year: 2014 }));
}
