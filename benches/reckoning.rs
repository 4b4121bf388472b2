//! How long one deadline takes, with and without its explanation.

use std::hint::black_box;

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use reglament::calendar::{
    CountFrom, Day, DayKind, Due, Moment, Move, OfficeHours, Phrase, Reckoner, SpecialDay, Term, Unit, Window,
    WorkCalendar, YearCalendar,
};

/// Month and day of the holidays of each year.
const HOLIDAYS: [(u32, u32); 13] =
    [(1, 1), (1, 2), (1, 7), (3, 8), (3, 21), (3, 22), (3, 23), (5, 1), (5, 7), (5, 9), (7, 6), (10, 25), (12, 16)];

const HOURS: OfficeHours = OfficeHours {
    work: Window { opens: 540, closes: 1110 },
    pause: Some(Window { opens: 780, closes: 870 }),
    desk: None,
    saturday: None,
};

fn day(year: i32, (month, number): (u32, u32)) -> Day {
    Day::from_date(NaiveDate::from_ymd_opt(year, month, number).unwrap_or_default())
}

fn holiday(day: Day) -> SpecialDay {
    SpecialDay { day, kind: DayKind::Holiday, pair: None, title: Phrase::default(), ground: Phrase::default() }
}

/// Enough years for the longest term.
fn years() -> Vec<YearCalendar> {
    let special = |year| HOLIDAYS.into_iter().map(|date| holiday(day(year, date))).collect();
    (2015..=2060).map(|year| YearCalendar { year, provisional: None, special: special(year) }).collect()
}

fn reckoning(criterion: &mut Criterion) {
    let Ok(calendar) = WorkCalendar::new("bench", years()) else { return };
    let reckoner = Reckoner { calendar: &calendar, hours: Some(HOURS), rule: CountFrom::NextDay };
    let start: Moment = day(2017, (6, 16)).at(1090);
    let terms = [
        ("30 calendar days", 30, Unit::CalendarDay),
        ("15 working days", 15, Unit::WorkingDay),
        ("9999 working days", 9999, Unit::WorkingDay),
        ("1 month", 1, Unit::Month),
        ("30 minutes", 30, Unit::Minute),
    ];
    for (name, amount, unit) in terms {
        let term = Term::Amount { amount, unit };
        criterion.bench_function(&format!("due/{name}"), |bencher| {
            bencher.iter(|| black_box(&reckoner).due(black_box(term), black_box(start)));
        });
        criterion.bench_function(&format!("proof/{name}"), |bencher| {
            bencher.iter(|| black_box(&reckoner).proof(black_box(term), black_box(start)));
        });
    }
}

/// Terms that were moved and counted back, and office time with Saturdays.
fn moved_and_backward(criterion: &mut Criterion) {
    let Ok(calendar) = WorkCalendar::new("bench", years()) else { return };
    let reckoner = Reckoner { calendar: &calendar, hours: Some(HOURS), rule: CountFrom::NextDay };
    let start: Moment = day(2017, (6, 16)).at(1090);
    let amount = |amount, unit| Term::Amount { amount, unit };
    let moves = [
        Move::Stood { from: day(2017, (6, 20)).at(600), to: day(2017, (6, 27)).at(600) },
        Move::Prolonged(amount(30, Unit::CalendarDay)),
    ];
    for (name, term) in [("15 working days", amount(15, Unit::WorkingDay)), ("8 hours", amount(8, Unit::Hour))] {
        criterion.bench_function(&format!("moved twice/{name}"), |bencher| {
            bencher.iter(|| black_box(&reckoner).moved(black_box(term), black_box(start), black_box(&moves)));
        });
    }
    let end = Due { day: day(2017, (6, 26)), minute: 1110 };
    for (name, term) in [("3 working days", amount(3, Unit::WorkingDay)), ("24 hours", amount(24, Unit::Hour))] {
        criterion.bench_function(&format!("backward/{name}"), |bencher| {
            bencher.iter(|| black_box(&reckoner).backward(black_box(term), black_box(end)));
        });
    }
    let saturday = Some(Window { opens: 540, closes: 780 });
    let six_days = Reckoner { hours: Some(OfficeHours { saturday, ..HOURS }), ..reckoner };
    for (name, term) in [("30 minutes", amount(30, Unit::Minute)), ("40 hours", amount(40, Unit::Hour))] {
        criterion.bench_function(&format!("due with Saturdays/{name}"), |bencher| {
            bencher.iter(|| black_box(&six_days).due(black_box(term), black_box(start)));
        });
    }
}

criterion_group!(benches, reckoning, moved_and_backward);
criterion_main!(benches);
