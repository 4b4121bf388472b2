//! Terms counted back from an end.

use super::*;

fn due(text: &str) -> Due {
    let (date, time) = text.split_once(' ').unwrap();
    let (hour, minute) = time.split_once(':').unwrap();
    Due { day: day(date), minute: hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap() }
}

fn backward(amount: u16, unit: Unit, end: &str) -> String {
    written(reckoner(CountFrom::NextDay).backward(term(amount, unit), due(end)).unwrap())
}

#[test]
fn days_go_back_to_a_working_day() {
    let cases = [
        (1, Unit::CalendarDay, "26.02.2019 18:30", "25.02.2019 18:30"),
        (1, Unit::CalendarDay, "26.02.2019 10:15", "25.02.2019 10:15"),
        (1, Unit::CalendarDay, "26.02.2019 24:00", "25.02.2019 18:30"),
        // Back over 7 January and the weekend: at the closing, whatever the minute of the end.
        (1, Unit::CalendarDay, "08.01.2019 10:15", "04.01.2019 18:30"),
        // Onto a Saturday made a working day.
        (5, Unit::CalendarDay, "06.07.2017 18:30", "01.07.2017 18:30"),
        (1, Unit::WorkingDay, "10.07.2017 18:30", "05.07.2017 18:30"),
        (3, Unit::WorkingDay, "10.07.2017 12:00", "03.07.2017 12:00"),
        (4, Unit::WorkingDay, "10.07.2017 18:30", "01.07.2017 18:30"),
        (1, Unit::Week, "26.02.2019 18:30", "19.02.2019 18:30"),
        (1, Unit::Month, "31.03.2017 18:30", "28.02.2017 18:30"),
        (1, Unit::Year, "29.02.2016 18:30", "27.02.2015 18:30"),
        (0, Unit::CalendarDay, "26.02.2019 18:30", "25.02.2019 18:30"),
    ];
    for (amount, unit, end, back) in cases {
        assert_eq!(backward(amount, unit, end), back, "{amount} {unit:?} before {end}");
    }
}

#[test]
fn hours_and_minutes_go_back_by_the_clock_to_office_time() {
    let cases = [
        (24, Unit::Hour, "26.02.2019 18:30", "25.02.2019 18:30"),
        (24, Unit::Hour, "26.02.2019 10:00", "25.02.2019 10:00"),
        // Within the break, before the opening, after the closing, on a day off.
        (24, Unit::Hour, "26.02.2019 14:00", "25.02.2019 13:00"),
        (10, Unit::Hour, "26.02.2019 18:30", "25.02.2019 18:30"),
        (90, Unit::Minute, "26.02.2019 10:00", "25.02.2019 18:30"),
        (3, Unit::Hour, "26.02.2019 23:00", "26.02.2019 18:30"),
        (24, Unit::Hour, "08.01.2019 12:00", "04.01.2019 18:30"),
        // Onto the opening itself, and the first minute after the break.
        (60, Unit::Minute, "26.02.2019 10:00", "26.02.2019 09:00"),
        (60, Unit::Minute, "26.02.2019 15:30", "26.02.2019 14:30"),
        (24, Unit::Hour, "26.02.2019 24:00", "25.02.2019 18:30"),
    ];
    for (amount, unit, end, back) in cases {
        assert_eq!(backward(amount, unit, end), back, "{amount} {unit:?} before {end}");
    }
}

#[test]
fn a_duty_without_an_amount_is_due_at_the_end_itself() {
    for term in [Term::AtOnce, Term::WithinWorkingDay] {
        let end = due("26.02.2019 15:07");
        assert_eq!(reckoner(CountFrom::NextDay).backward(term, end), Ok(end));
        let proof = reckoner(CountFrom::NextDay).backward_proof(term, end).unwrap();
        assert_eq!((proof.due, proof.rolled.len()), (end, 0));
    }
}

#[test]
fn without_hours_a_day_ends_at_midnight() {
    let reckoner = Reckoner { hours: None, ..reckoner(CountFrom::NextDay) };
    let back = |amount, unit, end| written(reckoner.backward(term(amount, unit), due(end)).unwrap());
    assert_eq!(back(1, Unit::CalendarDay, "08.01.2019 24:00"), "04.01.2019 24:00");
    assert_eq!(back(24, Unit::Hour, "08.01.2019 12:00"), "04.01.2019 24:00");
    assert_eq!(back(24, Unit::Hour, "26.02.2019 03:00"), "25.02.2019 03:00");
}

#[test]
fn the_proof_tells_the_days_passed_and_those_over_which_it_went_back() {
    let proof = reckoner(CountFrom::NextDay).backward_proof(term(2, Unit::CalendarDay), due("08.01.2019 10:00"));
    let proof = proof.unwrap();
    let Course::Backward { end, reached, passed } = &proof.course else { panic!("{proof:?}") };
    assert_eq!((*end, *reached), (due("08.01.2019 10:00"), due("06.01.2019 10:00")));
    assert_eq!((passed.first, passed.last, passed.days()), (day("06.01.2019"), day("07.01.2019"), 2));
    let rolled: Vec<_> = proof.rolled.iter().map(|off| off.day).collect();
    assert_eq!(rolled, [day("06.01.2019"), day("05.01.2019")]);
    assert_eq!((proof.start, written(proof.due)), (at("08.01.2019 10:00"), "04.01.2019 18:30".to_owned()));
}

#[test]
fn a_day_of_work_before_its_opening_is_no_day_off() {
    let back = |end| reckoner(CountFrom::NextDay).backward_proof(term(24, Unit::Hour), due(end)).unwrap();
    let proof = back("22.02.2019 08:00");
    assert_eq!((written(proof.due), proof.rolled.len()), ("20.02.2019 18:30".to_owned(), 0));
    let proof = back("19.02.2019 08:00");
    let rolled: Vec<_> = proof.rolled.iter().map(|off| off.day).collect();
    assert_eq!(
        (written(proof.due), rolled),
        ("15.02.2019 18:30".to_owned(), vec![day("17.02.2019"), day("16.02.2019")])
    );
}

#[test]
fn the_last_year_that_lacks_is_named() {
    let reckoner = reckoner(CountFrom::NextDay);
    let back = |amount, unit, end| reckoner.backward(term(amount, unit), due(end));
    let lacking = |year| Err(ReckonError::NoCalendar { year });
    assert_eq!(back(3, Unit::WorkingDay, "05.01.2015 18:30"), lacking(2014));
    assert_eq!(back(5, Unit::Year, "05.01.2015 18:30"), lacking(2014));
    assert_eq!(back(24, Unit::Hour, "01.01.2015 18:30"), lacking(2014));
    assert_eq!(back(1, Unit::WorkingDay, "01.01.2029 18:30"), lacking(2029));
    assert_eq!(back(1, Unit::CalendarDay, "05.01.2028 18:30"), lacking(2028));
    assert_eq!(back(9999, Unit::Year, "05.01.2016 18:30"), lacking(2014));
}
