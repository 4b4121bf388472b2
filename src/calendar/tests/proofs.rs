//! The explanation of a deadline: enough to reckon it again.

use super::*;

fn proof(amount: u16, unit: Unit, start: &str) -> Proof {
    reckoner(CountFrom::NextDay).proof(term(amount, unit), at(start)).unwrap()
}

fn days(special: &[std::sync::Arc<SpecialDay>]) -> Vec<(String, &'static str)> {
    special.iter().map(|special| (special.day.to_string(), special.kind.code())).collect()
}

#[test]
fn a_roll_tells_each_day_and_why_it_is_off() {
    let proof = proof(30, Unit::CalendarDay, "07.06.2017 10:00");
    let Course::Days { counted } = &proof.course else { panic!("{proof:?}") };
    assert_eq!((counted.first, counted.last, counted.days()), (day("08.06.2017"), day("07.07.2017"), 30));
    assert_eq!((counted.working, counted.weekends), (21, 7));
    assert_eq!(
        days(&counted.special),
        [
            ("01.07.2017".to_owned(), "working-weekend"),
            ("06.07.2017".to_owned(), "holiday"),
            ("07.07.2017".to_owned(), "moved-day-off")
        ]
    );
    let rolled: Vec<_> = proof
        .rolled
        .iter()
        .map(|off| (off.day.to_string(), off.special.as_ref().map(|special| special.kind)))
        .collect();
    let expected = [
        ("07.07.2017".to_owned(), Some(DayKind::MovedDayOff)),
        ("08.07.2017".to_owned(), None),
        ("09.07.2017".to_owned(), None),
    ];
    assert_eq!(rolled, expected);
    assert_eq!(written(proof.due), "10.07.2017 18:30");
    assert_eq!(proof.provisional, Vec::<i32>::new());
}

#[test]
fn skipped_days_make_up_what_working_days_leave() {
    let proof = proof(15, Unit::WorkingDay, "26.12.2025 10:00");
    let Course::Days { counted } = &proof.course else { panic!("{proof:?}") };
    assert_eq!(proof.rolled, []);
    assert_eq!((counted.first, counted.last), (day("27.12.2025"), day("21.01.2026")));
    assert_eq!((counted.days(), counted.working, counted.weekends), (26, 15, 8));
    let special = [("01.01.2026", "holiday"), ("02.01.2026", "holiday"), ("07.01.2026", "day-off-no-shift")];
    assert_eq!(days(&counted.special), special.map(|(day, kind)| (day.to_owned(), kind)));
}

#[test]
fn office_time_is_told_piece_by_piece() {
    let proof = proof(24, Unit::Hour, "05.07.2017 12:00");
    let Course::OfficeTime { passed, begins, used, .. } = &proof.course else { panic!("{proof:?}") };
    assert_eq!(*begins, at("05.07.2017 12:00"));
    assert_eq!(
        (passed.first, passed.last, passed.working, passed.weekends),
        (day("05.07.2017"), day("12.07.2017"), 4, 2)
    );
    let first = OfficePiece::Part { day: day("05.07.2017"), from: 720, to: 1110, pause: HOURS.pause, minutes: 300 };
    let (second, third) = (day("10.07.2017"), day("11.07.2017"));
    let whole = OfficePiece::WholeDays { first: second, last: third, days: 2, saturdays: 0, minutes: 960 };
    let last = OfficePiece::Part { day: day("12.07.2017"), from: 540, to: 720, pause: None, minutes: 180 };
    assert_eq!(used, &[first, whole, last]);
    assert_eq!(written(proof.due), "12.07.2017 12:00");
}

#[test]
fn office_time_over_one_night_has_no_whole_days() {
    let reckoner = Reckoner { hours: Some(OfficeHours { pause: None, ..HOURS }), ..reckoner(CountFrom::NextDay) };
    let proof = reckoner.proof(term(2, Unit::Hour), at("14.06.2017 17:30")).unwrap();
    let Course::OfficeTime { used, .. } = &proof.course else { panic!("{proof:?}") };
    let first = OfficePiece::Part { day: day("14.06.2017"), from: 1050, to: 1110, pause: None, minutes: 60 };
    let last = OfficePiece::Part { day: day("15.06.2017"), from: 540, to: 600, pause: None, minutes: 60 };
    assert_eq!(used, &[first, last]);
}

#[test]
fn a_start_outside_the_hours_tells_where_office_time_begins() {
    let proof = proof(30, Unit::Minute, "30.06.2017 19:00");
    let Course::OfficeTime { passed, begins, used, .. } = &proof.course else { panic!("{proof:?}") };
    assert_eq!(*begins, at("01.07.2017 09:00"));
    assert_eq!(days(&passed.special), [("01.07.2017".to_owned(), "working-weekend")]);
    let piece = OfficePiece::Part { day: day("01.07.2017"), from: 540, to: 570, pause: None, minutes: 30 };
    assert_eq!(used, &[piece]);
}

#[test]
fn a_duty_at_once_uses_no_office_time() {
    let proof = reckoner(CountFrom::NextDay).proof(Term::AtOnce, at("16.06.2017 13:10")).unwrap();
    let Course::OfficeTime { begins, used, .. } = &proof.course else { panic!("{proof:?}") };
    assert_eq!((*begins, used.len()), (at("16.06.2017 14:30"), 0));
}

#[test]
fn a_provisional_year_is_named() {
    let touched = proof(15, Unit::WorkingDay, "24.12.2026 10:00");
    assert_eq!(touched.provisional, [2027]);
    assert_eq!(reckoner(CountFrom::NextDay).provisional(touched.start.day(), touched.due.day), Some(2027));
    assert!(proof(1, Unit::WorkingDay, "24.12.2026 10:00").provisional.is_empty());
}

#[test]
fn a_special_day_keeps_its_title_and_ground() {
    let proof = proof(1, Unit::WorkingDay, "06.07.2017 10:00");
    let Course::Days { counted } = &proof.course else { panic!("{proof:?}") };
    let moved = &counted.special[0];
    assert_eq!(moved.title.kk, "01.07.2017 күнінен ауыстырылған демалыс күні");
    assert_eq!(moved.pair, Some(day("01.07.2017")));
    assert!(moved.ground.ru.contains("реквизиты акта неизвестны"));
}

#[test]
fn a_calendar_keeps_its_name() {
    assert_eq!(KZ.name(), "kz");
}
