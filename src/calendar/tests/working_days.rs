//! Which days are working days, year by year and at the edges.

use super::*;

#[test]
fn each_year_has_as_many_working_days_as_it_should() {
    let counts = [
        (2015, 245),
        (2016, 245),
        (2017, 245),
        (2018, 246),
        (2019, 246),
        (2020, 246),
        (2021, 245),
        (2022, 246),
        (2023, 246),
        (2024, 249),
        (2025, 246),
        (2026, 247),
    ];
    for (year, count) in counts {
        let (first, last) = (day(&format!("01.01.{year}")), day(&format!("31.12.{year}")));
        assert_eq!(KZ.working_days(first, last), Ok(count), "{year}");
    }
}

#[test]
fn special_days_overrule_the_week() {
    let cases = [
        ("16.06.2017", true, "an ordinary Friday"),
        ("17.06.2017", false, "an ordinary Saturday"),
        ("01.07.2017", true, "a working Saturday"),
        ("07.07.2017", false, "a Friday moved"),
        ("03.01.2017", false, "a holiday carried to a Tuesday"),
        ("05.01.2020", true, "a working Sunday"),
        ("11.05.2020", true, "a Monday whose day off was moved"),
        ("30.08.2026", false, "a Sunday"),
        ("31.08.2026", true, "nothing carried from a holiday that was cancelled"),
        ("08.01.2018", true, "7 January on a Sunday is not carried"),
    ];
    for (date, working, why) in cases {
        assert_eq!(KZ.is_working(day(date)), Ok(working), "{date}: {why}");
    }
}

#[test]
fn the_lookups_agree_with_a_walk_from_day_to_day() {
    let (first, last) = (day("01.01.2015"), day("31.12.2027"));
    let days: Vec<Day> = (0..=last.number() - first.number()).map(|n| first.plus(n)).collect();
    let mut next = None;
    for &day in days.iter().rev() {
        let is_working = match KZ.special(day) {
            Some(special) => special.kind.is_working(),
            None => !day.is_weekend(),
        };
        next = if is_working { Some(day) } else { next };
        assert_eq!(KZ.is_working(day), Ok(is_working), "{day}");
        assert_eq!(KZ.next_working(day).ok(), next, "{day}");
    }
    let working: Vec<Day> = days.iter().copied().filter(|&day| KZ.is_working(day).unwrap()).collect();
    for (n, &day) in (1..).zip(&working) {
        assert_eq!(KZ.nth_working(first, n), Ok(day));
        assert_eq!(KZ.working_days(first, day), Ok(n));
    }
}

#[test]
fn a_year_not_held_is_named_and_never_guessed() {
    let lacking = |year| Err(ReckonError::NoCalendar { year });
    assert_eq!(KZ.years(), 2015..=2027);
    assert_eq!(KZ.is_working(day("31.12.2014")), lacking(2014));
    assert_eq!(KZ.is_working(day("01.01.2028")), lacking(2028));
    assert_eq!(KZ.next_working(day("31.12.2027")), Ok(day("31.12.2027")));
    assert_eq!(KZ.nth_working(day("31.12.2027"), 2), Err(ReckonError::NoCalendar { year: 2028 }));
    assert_eq!(KZ.working_days(day("31.12.2014"), day("31.12.2015")), Err(ReckonError::NoCalendar { year: 2014 }));
    assert_eq!(KZ.working_days(day("02.01.2016"), day("01.01.2016")), Ok(0));
    assert_eq!(ReckonError::NoCalendar { year: 2028 }.to_string(), "the calendar holds no data for the year 2028");
}

#[test]
fn every_pair_is_a_day_that_fits() {
    for special in KZ.special_between(day("01.01.2015"), day("31.12.2027")) {
        let other = special.pair.and_then(|pair| KZ.special(pair)).map(|other| (other.kind, other.pair));
        let fits = match special.kind {
            DayKind::Holiday | DayKind::DayOffNoShift => special.pair.is_none(),
            DayKind::CarriedDayOff => {
                special.pair.is_some_and(Day::is_weekend) && other == Some((DayKind::Holiday, None))
            }
            DayKind::MovedDayOff => other == Some((DayKind::WorkingWeekend, Some(special.day))),
            DayKind::WorkingWeekend => other == Some((DayKind::MovedDayOff, Some(special.day))),
        };
        assert!(fits, "{special:?}");
    }
}

#[test]
fn only_the_last_year_may_still_change_and_says_why() {
    let provisional: Vec<i32> = KZ.years().filter(|&year| KZ.provisional(year).is_some()).collect();
    assert_eq!(provisional, [2027]);
    assert!(KZ.provisional(2027).unwrap().kk.contains("Құрбан айт"));
    assert_eq!(KZ.provisional(i32::MIN), None);
    assert_eq!(KZ.provisional(i32::MAX), None);
    let reckoner = reckoner(CountFrom::NextDay);
    assert_eq!(reckoner.provisional(day("28.12.2026"), day("31.12.2026")), None);
    assert_eq!(reckoner.provisional(day("28.12.2026"), day("01.01.2027")), Some(2027));
}

#[test]
fn years_that_make_no_calendar_are_refused() {
    let year = |year, special: &[&str]| YearCalendar {
        year,
        provisional: None,
        special: special.iter().map(|date| holiday(day(date))).collect(),
    };
    let refused = |years: Vec<YearCalendar>| WorkCalendar::new("kz", years).unwrap_err();
    assert_eq!(refused(vec![]), CalendarError::NoYears);
    assert_eq!(refused(vec![year(2019, &[]), year(2016, &[]), year(2017, &[])]), CalendarError::Gap { year: 2018 });
    assert_eq!(refused(vec![year(2017, &[]), year(2017, &[])]), CalendarError::DoubleYear { year: 2017 });
    assert_eq!(refused(vec![year(i32::MAX, &[])]), CalendarError::YearOutOfRange { year: i32::MAX });
    let double = CalendarError::DoubleDay { day: day("06.07.2017") };
    assert_eq!(refused(vec![year(2017, &["06.07.2017", "01.01.2017", "06.07.2017"])]), double);
    assert_eq!(double.to_string(), "the day 06.07.2017 is given twice");
    let outside = CalendarError::DayOutsideYear { day: day("01.01.2018"), year: 2017 };
    assert_eq!(refused(vec![year(2017, &["01.01.2018"])]), outside);
    assert_eq!(outside.to_string(), "the day 01.01.2018 is not in the year 2017");
}

fn holiday(day: Day) -> SpecialDay {
    SpecialDay { day, kind: DayKind::Holiday, pair: None, title: Phrase::default(), ground: Phrase::default() }
}

#[test]
fn the_day_after_the_last_held_year_is_not_held() {
    let days = KZ.working_days(day("01.01.2028"), day("31.12.2027"));
    assert_eq!(days, Err(ReckonError::NoCalendar { year: 2028 }));
}
