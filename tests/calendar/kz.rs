//! The calendar files of Kazakhstan, read once for the program and once for the slow reckoning.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use reglament::calendar::{Day, DayKind, Moment, Phrase, SpecialDay, WorkCalendar, YearCalendar};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/calendars/kz");

/// A year, a month and a day of the month.
pub(super) type Date = (i32, u32, u32);

/// A date and a minute of it, 0 to 1440.
pub(super) type Instant = (Date, u16);

/// The special days of the files, and whether work is done on each.
pub(super) static SPECIAL: LazyLock<BTreeMap<Date, (DayKind, bool)>> = LazyLock::new(|| {
    let mut special = BTreeMap::new();
    for file in FILES.files() {
        let table: toml::Table = file.contents_utf8().unwrap().parse().unwrap();
        for day in table["day"].as_array().unwrap() {
            let date = day["date"].as_datetime().unwrap().date.unwrap();
            let kind = DayKind::ALL.into_iter().find(|kind| Some(kind.code()) == day["kind"].as_str()).unwrap();
            let date = (i32::from(date.year), u32::from(date.month), u32::from(date.day));
            special.insert(date, (kind, day["kind"].as_str() == Some("working-weekend")));
        }
    }
    special
});

/// The calendar of the program, made of the same days.
pub(super) static KZ: LazyLock<WorkCalendar> = LazyLock::new(|| {
    let special = |year| SPECIAL.iter().filter(move |((of, ..), _)| *of == year);
    let years = (2015..=2027).map(|year| YearCalendar {
        year,
        provisional: (year == 2027).then(Phrase::default),
        special: special(year).map(|(&date, &(kind, _))| special_day(date, kind)).collect(),
    });
    WorkCalendar::new("kz", years.collect()).unwrap()
});

fn special_day(date: Date, kind: DayKind) -> SpecialDay {
    SpecialDay { day: engine_day(date), kind, pair: None, title: Phrase::default(), ground: Phrase::default() }
}

pub(super) fn engine_day((year, month, day): Date) -> Day {
    Day::from_date(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

pub(super) fn moment((date, minute): Instant) -> Moment {
    engine_day(date).at(minute)
}
