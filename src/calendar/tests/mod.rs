//! The calendar of Kazakhstan from its files, and dates as they are written, for the tests of this module.

mod acceptance;
mod backward;
mod days;
mod moves;
mod office_time;
mod proofs;
mod saturdays;
mod working_days;

use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveDateTime};
use include_dir::{Dir, include_dir};
use toml::{Table, Value};

use super::*;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/calendars/kz");

pub(super) static KZ: LazyLock<WorkCalendar> = LazyLock::new(|| {
    let years = FILES.files().map(|file| year(&file.contents_utf8().unwrap().parse().unwrap()));
    WorkCalendar::new("kz", years.collect()).unwrap()
});

/// 09:00-18:30, break 13:00-14:30, desk 09:00-17:30.
pub(super) const HOURS: OfficeHours = OfficeHours {
    work: Window { opens: 540, closes: 1110 },
    pause: Some(Window { opens: 780, closes: 870 }),
    desk: Some(Window { opens: 540, closes: 1050 }),
    saturday: None,
};

pub(super) fn reckoner(rule: CountFrom) -> Reckoner<'static> {
    Reckoner { calendar: &KZ, hours: Some(HOURS), rule }
}

pub(super) fn term(amount: u16, unit: Unit) -> Term {
    Term::Amount { amount, unit }
}

/// The day of a date such as 16.06.2017.
pub(super) fn day(text: &str) -> Day {
    Day::from_date(NaiveDate::parse_from_str(text, "%d.%m.%Y").unwrap())
}

/// The moment of a date and time such as 16.06.2017 18:30.
pub(super) fn at(text: &str) -> Moment {
    Moment::from_datetime(NaiveDateTime::parse_from_str(text, "%d.%m.%Y %H:%M").unwrap())
}

/// An end as it is written, with 24:00 for the end of a day.
pub(super) fn written(due: Due) -> String {
    format!("{} {:02}:{:02}", due.day, due.minute / 60, due.minute % 60)
}

fn year(file: &Table) -> YearCalendar {
    let calendar = file["calendar"].as_table().unwrap();
    let special = file["day"].as_array().unwrap().iter().map(|day| special_day(day.as_table().unwrap()));
    YearCalendar {
        year: calendar["year"].as_integer().unwrap().try_into().unwrap(),
        provisional: (calendar["status"].as_str() == Some("provisional")).then(|| phrase(&calendar["why"])),
        special: special.collect(),
    }
}

fn special_day(table: &Table) -> SpecialDay {
    let date = |value: &Value| {
        let date = value.as_datetime().unwrap().date.unwrap();
        Day::from_date(NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into()).unwrap())
    };
    SpecialDay {
        day: date(&table["date"]),
        kind: DayKind::ALL.into_iter().find(|kind| Some(kind.code()) == table["kind"].as_str()).unwrap(),
        pair: table.get("pair").map(date),
        title: phrase(&table["title"]),
        ground: phrase(&table["ground"]),
    }
}

fn phrase(value: &Value) -> Phrase {
    let text = |language: &str| value[language].as_str().unwrap().to_owned();
    Phrase { kk: text("kk"), ru: text("ru"), en: text("en") }
}
