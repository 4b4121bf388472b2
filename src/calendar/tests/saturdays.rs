//! Offices that work on Saturdays, and the dates worked out in published texts.

use super::*;

/// 09:00-20:00 from Monday to Saturday, without a break.
const STATE_CORPORATION: OfficeHours = OfficeHours {
    work: Window { opens: 540, closes: 1200 },
    pause: None,
    desk: None,
    saturday: Some(Window { opens: 540, closes: 1200 }),
};

/// 09:00-18:30 with a break, Saturday 10:00-14:00.
const SHORT_SATURDAY: OfficeHours = OfficeHours { saturday: Some(Window { opens: 600, closes: 840 }), ..HOURS };

fn office(hours: OfficeHours, rule: CountFrom) -> Reckoner<'static> {
    Reckoner { hours: Some(hours), ..reckoner(rule) }
}

#[test]
fn the_dates_of_published_texts() {
    let corporation = |rule| office(STATE_CORPORATION, rule);
    let received = corporation(CountFrom::NextDay).accept(at("12.01.2019 12:30"), true).unwrap();
    assert_eq!(received, Accepted { at: at("12.01.2019 12:30"), why: Acceptance::InTime });
    let prolonged = [Move::Prolonged(term(30, Unit::CalendarDay))];
    let due = corporation(CountFrom::NextDay).moved(term(15, Unit::CalendarDay), received.at, &prolonged).unwrap();
    assert_eq!(written(due), "26.02.2019 20:00");
    let day_before = |end| corporation(CountFrom::NextDay).backward(term(1, Unit::CalendarDay), end).unwrap();
    assert_eq!(written(day_before(due)), "25.02.2019 20:00");
    assert_eq!(written(day_before(Due { day: day("08.01.2019"), minute: 1200 })), "04.01.2019 20:00");
    let cases = [
        ("27.12.2018", 10, Unit::CalendarDay, CountFrom::NextDay, "08.01.2019"),
        ("24.04.2019", 15, Unit::CalendarDay, CountFrom::NextDay, "13.05.2019"),
        ("24.04.2019", 15, Unit::CalendarDay, CountFrom::SameDay, "08.05.2019"),
        ("29.04.2019", 8, Unit::WorkingDay, CountFrom::NextDay, "14.05.2019"),
    ];
    for (start, amount, unit, rule, end) in cases {
        for hours in [HOURS, STATE_CORPORATION] {
            let due = office(hours, rule).due(term(amount, unit), day(start).at(750)).unwrap();
            assert_eq!(due.day, day(end), "{start} + {amount} {unit:?}, {rule:?}");
        }
    }
}

#[test]
fn acceptance_sees_a_saturday_that_is_no_special_day() {
    use Acceptance::{AfterHours, BeforeOpening, DayOff, InTime};
    let cases = [
        ("17.06.2017 09:00", "17.06.2017 10:00", BeforeOpening),
        ("17.06.2017 12:00", "17.06.2017 12:00", InTime),
        ("17.06.2017 14:00", "19.06.2017 09:00", AfterHours),
        ("18.06.2017 12:00", "19.06.2017 09:00", DayOff),
        ("16.06.2017 18:30", "17.06.2017 10:00", AfterHours),
        // A Saturday made a working day has the hours of a working day.
        ("01.07.2017 09:30", "01.07.2017 09:30", InTime),
        ("01.07.2017 15:00", "01.07.2017 15:00", InTime),
        // From the Wednesday over two days off onto a Saturday.
        ("05.07.2017 19:00", "08.07.2017 10:00", AfterHours),
        // A holiday on a Saturday, and the Monday to which it is carried.
        ("06.07.2019 12:00", "09.07.2019 09:00", DayOff),
    ];
    for (made, counts, why) in cases {
        for desk in [false, true] {
            let accepted = office(SHORT_SATURDAY, CountFrom::NextDay).accept(at(made), desk);
            assert_eq!(accepted, Ok(Accepted { at: at(counts), why }), "{made}, desk {desk}");
        }
    }
}

#[test]
fn office_time_runs_on_saturdays_and_days_do_not() {
    let short = office(SHORT_SATURDAY, CountFrom::NextDay);
    let cases = [
        ("16.06.2017 18:15", 30, Unit::Minute, "17.06.2017 10:15"),
        ("17.06.2017 08:00", 4, Unit::Hour, "17.06.2017 14:00"),
        ("17.06.2017 08:00", 5, Unit::Hour, "19.06.2017 10:00"),
        // Eleven working days of eight hours, 1 July among them, and a Saturday of four.
        ("19.06.2017 09:00", 92, Unit::Hour, "01.07.2017 18:30"),
        ("17.06.2017 12:00", 1, Unit::WorkingDay, "19.06.2017 18:30"),
        ("16.06.2017 12:00", 1, Unit::CalendarDay, "19.06.2017 18:30"),
    ];
    for (start, amount, unit, end) in cases {
        assert_eq!(written(short.due(term(amount, unit), at(start)).unwrap()), end, "{start} + {amount} {unit:?}");
    }
    assert_eq!(written(short.due(Term::AtOnce, at("16.06.2017 19:00")).unwrap()), "17.06.2017 10:00");
    assert_eq!(written(short.due(Term::WithinWorkingDay, at("17.06.2017 11:00")).unwrap()), "19.06.2017 18:30");
    // An hour on Friday, four on Saturday, one on Monday.
    let stood = [Move::Stood { from: at("16.06.2017 17:30"), to: at("19.06.2017 10:00") }];
    assert_eq!(written(short.moved(term(1, Unit::Hour), at("16.06.2017 16:00"), &stood).unwrap()), "19.06.2017 09:30");
    let back = |amount, unit, end| short.backward(term(amount, unit), Due { day: day(end), minute: 720 }).unwrap();
    assert_eq!(written(back(24, Unit::Hour, "19.06.2017")), "17.06.2017 14:00");
    assert_eq!(written(back(48, Unit::Hour, "19.06.2017")), "17.06.2017 12:00");
    assert_eq!(written(back(1, Unit::CalendarDay, "19.06.2017")), "16.06.2017 18:30");
}

#[test]
fn the_proof_tells_the_saturdays_used() {
    let proof = office(SHORT_SATURDAY, CountFrom::NextDay).proof(term(30, Unit::Hour), at("15.06.2017 17:30")).unwrap();
    let Course::OfficeTime { passed, saturdays, used, .. } = &proof.course else { panic!("{proof:?}") };
    assert_eq!((passed.days(), passed.working, passed.weekends, *saturdays), (7, 5, 2, 1));
    let (friday, tuesday) = (day("16.06.2017"), day("20.06.2017"));
    let whole = OfficePiece::WholeDays { first: friday, last: tuesday, days: 4, saturdays: 1, minutes: 3 * 480 + 240 };
    assert_eq!(used.get(1), Some(&whole), "{used:?}");
    assert_eq!(written(proof.due), "21.06.2017 10:00");
}

#[test]
fn saturday_hours_that_hold_no_minute_are_none() {
    let none = OfficeHours { saturday: Some(Window { opens: 600, closes: 600 }), ..HOURS };
    let saturday = at("17.06.2017 11:00");
    let (with, without) = (office(none, CountFrom::NextDay), reckoner(CountFrom::NextDay));
    assert_eq!(with.accept(saturday, false), without.accept(saturday, false));
    assert_eq!(with.due(term(90, Unit::Hour), saturday), without.due(term(90, Unit::Hour), saturday));
}
