//! The tree of a calendar file.

use chrono::NaiveDate;
use toml::de::DeTable;

use crate::language::Words;
use crate::source::{Span, Spanned};

use super::shape::CALENDAR;
use super::table::{Reader, Table};

/// One year of a work calendar as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarTree {
    /// Where the head stands.
    pub place: Span,
    /// The name of the calendar.
    pub name: Option<Spanned<String>>,
    /// The year.
    pub year: Option<Spanned<i32>>,
    /// `final` or `provisional`.
    pub status: Option<Spanned<String>>,
    /// Why the year is provisional.
    pub why: Option<Words>,
    /// The special days.
    pub days: Vec<CalendarDay>,
}

/// A special day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// The date.
    pub date: Option<Spanned<NaiveDate>>,
    /// One of the kinds of special day.
    pub kind: Option<Spanned<String>>,
    /// The other day of a move, or the holiday that is carried.
    pub pair: Option<Spanned<NaiveDate>>,
    /// What day it is.
    pub title: Option<Words>,
    /// By what it is so.
    pub ground: Option<Words>,
}

/// Reads the tables of a calendar file.
pub(super) fn read<'t>(reader: &mut Reader<'_, '_>, tables: &'t DeTable<'t>, start: Span) -> CalendarTree {
    let root = reader.open(start, tables, &CALENDAR);
    let head = reader.table(root, "calendar");
    let days = reader.tables(root, "day");
    CalendarTree {
        place: head.map_or(start, |head| head.place),
        name: head.and_then(|head| reader.text(head, "name")),
        year: head.and_then(|head| {
            reader.require(head, "year");
            reader.integer(head, "year")
        }),
        status: head.and_then(|head| {
            reader.require(head, "status");
            reader.word(head, "status")
        }),
        why: head.and_then(|head| words(reader, head, "why")),
        days: days.into_iter().map(|table| day(reader, table)).collect(),
    }
}

fn day(reader: &mut Reader<'_, '_>, table: Table<'_>) -> CalendarDay {
    reader.require(table, "date");
    reader.require(table, "kind");
    reader.require(table, "title");
    reader.require(table, "ground");
    CalendarDay {
        date: reader.date(table, "date"),
        kind: reader.word(table, "kind"),
        pair: reader.date(table, "pair"),
        title: words(reader, table, "title"),
        ground: words(reader, table, "ground"),
    }
}

fn words(reader: &mut Reader<'_, '_>, parent: Table<'_>, key: &'static str) -> Option<Words> {
    let table = reader.table(parent, key)?;
    let texts = [reader.text(table, "kk"), reader.text(table, "ru"), reader.text(table, "en")];
    let [Some(kk), Some(ru), Some(en)] = texts else { return None };
    Some(Words::new(kk.value, ru.value, en.value))
}
